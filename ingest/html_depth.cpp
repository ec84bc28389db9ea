#include "ingest/html_depth.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <string>

namespace weft {
namespace {

// HTML Standard, 13.1.2: void elements, and those whose end tag may be left out.
constexpr std::array<std::string_view, 33> kUncounted{
    "area",  "base",  "br",      "col",      "embed",    "hr",   "img",  "input", "link",
    "meta",  "param", "source",  "track",    "wbr",      "html", "head", "body",  "p",
    "li",    "dt",    "dd",      "option",   "optgroup", "tr",   "td",   "th",    "thead",
    "tbody", "tfoot", "caption", "colgroup", "rp",       "rt"};
// Their content is no markup.
constexpr std::array<std::string_view, 4> kRaw{"script", "style", "textarea", "title"};

template <std::size_t Count>
bool contains(const std::array<std::string_view, Count>& names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

std::string tag_name(std::string_view page, std::size_t at) {
  std::string name;
  while (at < page.size() && std::isalnum(static_cast<unsigned char>(page[at])) != 0) {
    name += static_cast<char>(std::tolower(static_cast<unsigned char>(page[at++])));
  }
  return name;
}

// Where "</name" of a raw element begins, in any case of letters.
std::size_t end_of_raw(std::string_view page, std::size_t at, const std::string& name) {
  for (at = page.find("</", at); at != std::string_view::npos; at = page.find("</", at + 2)) {
    if (tag_name(page.substr(0, at + 2 + name.size() + 1), at + 2) == name) return at;
  }
  return page.size();
}

}  // namespace

std::size_t html_depth(std::string_view page) {
  std::size_t depth = 0, deepest = 0;
  for (std::size_t at = page.find('<'); at < page.size(); at = page.find('<', at)) {
    const bool closes = at + 1 < page.size() && page[at + 1] == '/';
    if (page.substr(at, 4) == "<!--") {
      at = std::min(page.find("-->", at), page.size());
      continue;
    }
    const std::string name = tag_name(page, at + (closes ? 2 : 1));
    at += 1;
    if (name.empty() || contains(kUncounted, name)) continue;
    if (closes) {
      depth -= depth > 0 ? 1 : 0;
    } else if (contains(kRaw, name)) {
      at = end_of_raw(page, at, name);
    } else {
      deepest = std::max(deepest, ++depth);
    }
  }
  return deepest;
}

}  // namespace weft
