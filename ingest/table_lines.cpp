#include "ingest/table_lines.h"

#include <fmt/core.h>

#include <algorithm>
#include <fstream>

#include "graph/error.h"

namespace weft {
namespace {

std::string_view trimmed(std::string_view text) {
  const std::size_t first = text.find_first_not_of(' ');
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(' ') - first + 1);
}

std::vector<std::string> columns_of(const std::string& line) {
  std::vector<std::string> columns(1);
  for (const char c : line) {
    if (c == '\t') {
      columns.emplace_back();
    } else {
      columns.back() += c;
    }
  }
  return columns;
}

}  // namespace

void TableLine::fail(std::string_view what, std::string_view what_to_do) const {
  throw InputError(fmt::format("{}:{}: {}; {}", path, number, what, what_to_do));
}

void for_each_table_line(const std::string& path,
                         const std::function<void(const TableLine&)>& take) {
  std::ifstream file(path);
  if (!file) throw InputError(fmt::format("{}: cannot be opened; check the name", path));
  std::string text;
  for (int number = 1; std::getline(file, text); ++number) {
    if (!text.empty() && text.back() == '\r') text.pop_back();
    if (trimmed(text).empty() || text[0] == '#') continue;
    take({path, number, columns_of(text)});
  }
  if (file.bad()) throw InputError(fmt::format("{}: cannot be read to its end", path));
}

std::string with_spaces(std::string text) {
  std::replace(text.begin(), text.end(), '_', ' ');
  return text;
}

std::vector<std::string> pieces_of(std::string_view text, char separator) {
  std::vector<std::string> pieces;
  while (true) {
    const std::size_t end = text.find(separator);
    const std::string_view piece = trimmed(text.substr(0, end));
    if (!piece.empty()) pieces.emplace_back(piece);
    if (end == std::string_view::npos) return pieces;
    text.remove_prefix(end + 1);
  }
}

}  // namespace weft
