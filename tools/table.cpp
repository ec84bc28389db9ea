#include "tools/table.h"

#include <algorithm>

#include "graph/check.h"
#include "tools/display_width.h"
#include "tools/output.h"

namespace weft {
namespace {

constexpr std::string_view kGap = "  ";
constexpr char kCellEnd = '\x1f';    // never inside a cell: printable() has replaced controls
constexpr int kShrunkColumnMin = 8;  // narrower ones read worse than a line that runs over

std::string cell_text(TableStyle style, std::string_view text) {
  std::string shown = printable(text);
  if (style == TableStyle::aligned) return shown;
  std::string escaped;
  for (const char c : shown) {
    if (c == '|' || c == '\\') escaped += '\\';
    escaped += c;
  }
  return escaped;
}

std::string padded(std::string_view text, int width, bool right) {
  const int missing = std::max(0, width - display_width(text));
  const std::string space(static_cast<std::size_t>(missing), ' ');
  return right ? space + std::string(text) : std::string(text) + space;
}

std::vector<std::string> split_cells(std::string_view line) {
  std::vector<std::string> cells;
  for (std::size_t begin = 0, end; (end = line.find(kCellEnd, begin)) != std::string_view::npos;
       begin = end + 1) {
    cells.emplace_back(line.substr(begin, end - begin));
  }
  return cells;
}

std::string without_trailing_spaces(std::string line) {
  line.erase(line.find_last_not_of(' ') + 1);
  return line;
}

}  // namespace

Table::Table(TableStyle style, std::vector<std::string> header, std::optional<int> columns_max)
    : style_(style), columns_max_(columns_max) {
  for (const std::string& name : header) {
    Column column{cell_text(style, name)};
    column.width = std::max(display_width(column.name), style == TableStyle::markdown ? 3 : 1);
    columns_.push_back(std::move(column));
  }
}

void Table::add(const std::vector<Cell>& row) {
  WEFT_CHECK(row.size() == columns_.size(), "a row has one cell per column");
  std::string line;
  for (std::size_t i = 0; i < row.size(); ++i) {
    const std::string text = cell_text(style_, row[i].text);
    columns_[i].width = std::max(columns_[i].width, display_width(text));
    columns_[i].only_numbers &= row[i].is_number || row[i].is_null;
    columns_[i].seen |= row[i].is_number;
    line += text;
    line += kCellEnd;
  }
  rows_.add(line + '\n');
}

void Table::print() {
  fit_widths();
  std::vector<std::string> names;
  for (Column& column : columns_) {
    column.only_numbers &= column.seen;
    names.push_back(column.name);
  }
  print_row(names);
  print_rule();
  rows_.for_each_line([&](std::string_view line) { print_row(split_cells(line)); });
}

// Narrows the widest columns, all to one width, until a row fits.
void Table::fit_widths() {
  if (!columns_max_ || style_ == TableStyle::markdown || columns_.empty()) return;
  const int gaps = static_cast<int>(kGap.size() * (columns_.size() - 1));
  int limit = 0;
  for (const Column& column : columns_)
    limit = std::max(limit, column.width);
  const auto width_at = [&](int limit_now) {
    int width = gaps;
    for (const Column& column : columns_)
      width += std::min(column.width, limit_now);
    return width;
  };
  while (limit > kShrunkColumnMin && width_at(limit) > *columns_max_)
    --limit;
  for (Column& column : columns_)
    column.width = std::min(column.width, limit);
}

void Table::print_rule() const {
  std::string line;
  for (const Column& column : columns_) {
    const auto width = static_cast<std::size_t>(column.width);
    if (style_ == TableStyle::markdown) {
      line += "| " + std::string(width - 1, '-') + (column.only_numbers ? ": " : "- ");
    } else {
      if (!line.empty()) line += kGap;
      for (std::size_t i = 0; i < width; ++i)
        line += "─";
    }
  }
  if (style_ == TableStyle::markdown) line += "|";
  print_out(line + "\n");
}

void Table::print_row(const std::vector<std::string>& cells) const {
  if (style_ == TableStyle::aligned) return print_wrapped(cells);
  std::string line;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    line += "| " + padded(cells[i], columns_[i].width, columns_[i].only_numbers) + " ";
  }
  print_out(line + "|\n");
}

void Table::print_wrapped(const std::vector<std::string>& cells) const {
  std::vector<std::vector<std::string>> parts;
  std::size_t line_count = 1;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    parts.push_back(wrapped(cells[i], std::max(2, columns_[i].width)));
    line_count = std::max(line_count, parts.back().size());
  }
  for (std::size_t row = 0; row < line_count; ++row) {
    std::string line;
    for (std::size_t i = 0; i < parts.size(); ++i) {
      if (i > 0) line += kGap;
      const std::string_view part = row < parts[i].size() ? std::string_view(parts[i][row]) : "";
      line += padded(part, columns_[i].width, columns_[i].only_numbers);
    }
    print_out(without_trailing_spaces(std::move(line)) + "\n");
  }
}

}  // namespace weft
