#include "graph/iri_syntax.h"

#include <algorithm>

namespace weft {
namespace {

bool is_letter(char byte) {
  return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}
bool is_digit(char byte) {
  return byte >= '0' && byte <= '9';
}

// RFC 3986, section 3; each part with the sign that announces it, and empty where it is absent.
struct IriParts {
  std::string_view scheme, authority, path, query, fragment;
};

IriParts split(std::string_view iri) {
  const auto cut = [&iri](std::size_t bytes) {
    const std::string_view part = iri.substr(0, bytes);
    iri.remove_prefix(part.size());
    return part;
  };
  IriParts parts;
  if (has_scheme(iri)) parts.scheme = cut(iri.find(':') + 1);
  if (iri.starts_with("//")) parts.authority = cut(iri.find_first_of("/?#", 2));
  parts.path = cut(iri.find_first_of("?#"));
  parts.query = cut(iri.find('#'));
  parts.fragment = iri;
  return parts;
}

// RFC 3986, section 5.2.4.
std::string without_dot_segments(std::string_view path) {
  while (path.starts_with("./") || path.starts_with("../"))
    path.remove_prefix(path.find('/') + 1);
  if (path == "." || path == "..") return {};
  std::string out;
  while (!path.empty()) {
    const std::size_t end = std::min(path.find('/', 1), path.size());
    const std::string_view segment = path.substr(path[0] == '/' ? 1 : 0, end - (path[0] == '/'));
    const bool is_last = end == path.size();
    if (segment == "..") out.erase(std::min(out.rfind('/'), out.size()));
    if (segment != "." && segment != "..") {
      out += path.substr(0, end);
    } else if (is_last) {
      out += '/';
    }
    path.remove_prefix(end);
  }
  return out;
}

// RFC 3986, section 5.2.3.
std::string merged(const IriParts& base, std::string_view path) {
  if (!base.authority.empty() && base.path.empty()) return "/" + std::string(path);
  return std::string(base.path.substr(0, base.path.rfind('/') + 1)) + std::string(path);
}

}  // namespace

bool has_scheme(std::string_view iri) {
  const std::size_t colon = iri.find(':');
  if (colon == std::string_view::npos || colon == 0 || !is_letter(iri[0])) return false;
  return std::all_of(iri.begin(), iri.begin() + static_cast<std::ptrdiff_t>(colon), [](char byte) {
    return is_letter(byte) || is_digit(byte) || byte == '+' || byte == '-' || byte == '.';
  });
}

bool is_iri_byte(char byte) {
  return static_cast<unsigned char>(byte) > 0x20 &&
         std::string_view("<>\"{}|^`\\").find(byte) == std::string_view::npos;
}

std::string resolve_iri(const std::string& relative, const std::string& base) {
  const IriParts from = split(base), to = split(relative);
  std::string iri(from.scheme);
  if (!to.authority.empty()) {
    iri += to.authority;
    iri += without_dot_segments(to.path);
    iri += to.query;
  } else if (!to.path.empty()) {
    iri += from.authority;
    iri += without_dot_segments(to.path[0] == '/' ? std::string(to.path) : merged(from, to.path));
    iri += to.query;
  } else {
    iri += from.authority;
    iri += from.path;
    iri += to.query.empty() ? from.query : to.query;
  }
  iri += to.fragment;
  return iri;
}

bool is_language_tag(std::string_view tag) {
  for (bool first = true;; first = false) {
    const std::string_view part = tag.substr(0, tag.find('-'));
    const bool fits = std::all_of(part.begin(), part.end(), [&](char byte) {
      return is_letter(byte) || (!first && is_digit(byte));
    });
    if (part.empty() || !fits) return false;
    if (part.size() == tag.size()) return true;
    tag.remove_prefix(part.size() + 1);
  }
}

}  // namespace weft
