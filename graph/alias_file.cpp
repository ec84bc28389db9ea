#include "graph/alias_file.h"

#include <fmt/core.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <optional>

#include "graph/error.h"
#include "graph/import_frame.h"
#include "graph/iri_syntax.h"
#include "graph/link_class.h"
#include "graph/names.h"
#include "graph/vocabulary.h"

namespace weft {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
constexpr std::string_view kColumns =
    "write the name, a tab, the canonical name and, if need be, a tab and the class";

std::string_view take_until(std::string_view& text, char end) {
  const std::size_t bytes = std::min(text.find(end), text.size());
  const std::string_view taken = text.substr(0, bytes);
  text.remove_prefix(std::min(bytes + 1, text.size()));
  return taken;
}

std::string_view trimmed(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(" \r");
  if (begin == text.npos) return {};
  return text.substr(begin, text.find_last_not_of(" \r") - begin + 1);
}

// What is wrong with the line; else it is in `decision`.
std::optional<std::string> read_line(std::string_view line, Decision& decision) {
  if (utf8_prefix(line) < line.size()) return "it is not UTF-8; save the file as UTF-8";
  const auto columns = static_cast<std::size_t>(std::count(line.begin(), line.end(), '\t')) + 1;
  if (columns == 1) return fmt::format("there is no tab; {}", kColumns);
  if (columns > 3) return fmt::format("there are {} columns; {}", columns, kColumns);
  const std::string_view name = trimmed(take_until(line, '\t'));
  const std::string_view canonical = trimmed(take_until(line, '\t'));
  const std::string_view type = trimmed(line);
  if (normalise_name(name).empty()) return fmt::format("the name is empty; {}", kColumns);
  if (normalise_name(canonical).empty()) {
    return fmt::format("the canonical name is empty; {}", kColumns);
  }
  if (normalise_name(name) == normalise_name(canonical)) {
    return "both names are the same but for case and punctuation; leave the line out";
  }
  std::optional<std::string> link_class_iri;
  if (!type.empty()) {
    const auto iri = find_class_iri(type);
    if (!iri) {
      return fmt::format(
          "{} is no class; write it as schema.org does, such as Person, or as an IRI", type);
    }
    link_class_iri = link_class(*iri);
  }
  decision.names = {{std::string(name), link_class_iri}};
  decision.others = {{std::string(canonical), link_class_iri}};
  return std::nullopt;
}

}  // namespace

AliasFile read_aliases(std::string_view text, std::string_view name) {
  AliasFile file;
  if (text.starts_with(kByteOrderMark)) text.remove_prefix(kByteOrderMark.size());
  for (std::uint64_t number = 1; !text.empty(); ++number) {
    const std::string_view line = take_until(text, '\n');
    if (trimmed(line).empty() || line.front() == '#') continue;
    Decision decision;
    if (const auto problem = read_line(line, decision)) {
      file.problems.push_back(fmt::format("{}:{}: {}", name, number, *problem));
      continue;
    }
    decision.note = fmt::format("from {}", name);
    file.decisions.push_back(std::move(decision));
  }
  return file;
}

AliasFile read_alias_file(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  std::error_code error;
  if (!file || std::filesystem::is_directory(path, error)) {
    throw InputError(
        fmt::format("{}: cannot be read; check the path and the rights", path.string()));
  }
  const std::string text{std::istreambuf_iterator<char>(file), {}};
  return read_aliases(text, path.filename().string());
}

std::optional<std::string> find_class_iri(std::string_view text) {
  if (has_scheme(text)) return std::string(text);
  const bool is_name = !text.empty() && text.front() >= 'A' && text.front() <= 'Z' &&
                       std::all_of(text.begin(), text.end(), [](char c) {
                         return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
                       });
  if (!is_name) return std::nullopt;
  return std::string(vocabulary::kSchema) + std::string(text);
}

}  // namespace weft
