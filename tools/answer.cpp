#include "tools/answer.h"

#include <fmt/format.h>

#include <array>
#include <nlohmann/json.hpp>
#include <utility>

#include "graph/check.h"
#include "tools/output.h"
#include "tools/spool.h"
#include "tools/table.h"

namespace weft {
namespace {

constexpr std::array<std::pair<std::string_view, AnswerFormat>, 6> kFormats{{
    {"table", AnswerFormat::table},
    {"csv", AnswerFormat::csv},
    {"tsv", AnswerFormat::tsv},
    {"json", AnswerFormat::json},
    {"jsonl", AnswerFormat::jsonl},
    {"markdown", AnswerFormat::markdown},
}};

// RFC 4180. An empty text is quoted, so that it differs from a null.
std::string csv_field(const AnswerCell& cell) {
  if (cell.kind == AnswerCell::Kind::null) return {};
  if (!cell.text.empty() && cell.text.find_first_of(",\"\r\n") == std::string::npos)
    return cell.text;
  std::string quoted = "\"";
  for (const char c : cell.text) {
    if (c == '"') quoted += '"';
    quoted += c;
  }
  return quoted + "\"";
}

// Backslash escapes keep one row on one line, as in PostgreSQL's text format.
std::string tsv_field(const AnswerCell& cell) {
  if (cell.kind == AnswerCell::Kind::null) return {};
  std::string escaped;
  for (const char c : cell.text) {
    switch (c) {
      case '\t':
        escaped += "\\t";
        break;
      case '\n':
        escaped += "\\n";
        break;
      case '\r':
        escaped += "\\r";
        break;
      case '\\':
        escaped += "\\\\";
        break;
      default:
        escaped += c;
    }
  }
  return escaped;
}

std::string delimited_line(AnswerFormat format, const std::vector<AnswerCell>& row) {
  const bool csv = format == AnswerFormat::csv;
  std::string line;
  for (std::size_t i = 0; i < row.size(); ++i) {
    if (i > 0) line += csv ? ',' : '\t';
    line += csv ? csv_field(row[i]) : tsv_field(row[i]);
  }
  return line + (csv ? "\r\n" : "\n");
}

std::string json_object(const std::vector<std::string>& names, const std::vector<AnswerCell>& row) {
  std::string object = "{";
  for (std::size_t i = 0; i < row.size(); ++i) {
    if (i > 0) object += ", ";
    const bool null = row[i].kind == AnswerCell::Kind::null;
    object += json_text(names[i]) + ": " + (null ? "null" : row[i].text);
  }
  return object + "}";
}

std::optional<Table> make_table(AnswerFormat format, const std::vector<std::string>& columns) {
  if (format == AnswerFormat::markdown) return Table(TableStyle::markdown, columns, std::nullopt);
  if (format != AnswerFormat::table) return std::nullopt;
  const bool terminal = is_terminal(Stream::out);
  return Table(TableStyle::aligned, columns,
               terminal ? std::optional(terminal_columns(Stream::out, 80)) : std::nullopt);
}

std::string rows_text(std::uint64_t count) {
  return fmt::format("{} row{}", count, count == 1 ? "" : "s");
}

}  // namespace

std::string answer_format_names() {
  std::string names;
  for (const auto& [name, format] : kFormats)
    names += (names.empty() ? "" : "|") + std::string(name);
  return names;
}

std::optional<AnswerFormat> find_answer_format(std::string_view name) {
  for (const auto& [format_name, format] : kFormats) {
    if (format_name == name) return format;
  }
  return std::nullopt;
}

AnswerCell text_cell(AnswerFormat format, std::string_view text) {
  return {AnswerCell::Kind::text, takes_json(format) ? json_text(text) : std::string(text)};
}

AnswerCell number_cell(std::uint64_t number) {
  return {AnswerCell::Kind::number, std::to_string(number)};
}

std::string json_text(std::string_view text) {
  return nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

struct Answer::Impl {
  AnswerFormat format;
  std::vector<std::string> columns;
  std::optional<Table> table;
  Spool lines;  // of the formats that are no table
  std::uint64_t row_count = 0;
};

Answer::Answer(AnswerFormat format, std::vector<std::string> columns)
    : impl_(
          std::make_unique<Impl>(Impl{format, columns, make_table(format, columns), Spool(), 0})) {
  if (format != AnswerFormat::csv && format != AnswerFormat::tsv) return;
  std::vector<AnswerCell> header;
  for (const std::string& name : columns)
    header.push_back({AnswerCell::Kind::text, name});
  impl_->lines.add(delimited_line(format, header));
}

Answer::Answer(Answer&&) noexcept = default;
Answer::~Answer() = default;

void Answer::add(const std::vector<AnswerCell>& row) {
  WEFT_CHECK(row.size() == impl_->columns.size(), "a row has one cell per column");
  ++impl_->row_count;
  if (impl_->table) {
    std::vector<Table::Cell> cells;
    for (const AnswerCell& cell : row) {
      const bool null = cell.kind == AnswerCell::Kind::null;
      cells.push_back({null ? "NULL" : cell.text, cell.kind == AnswerCell::Kind::number, null});
    }
    impl_->table->add(cells);
  } else if (impl_->format == AnswerFormat::json) {
    impl_->lines.add((impl_->row_count > 1 ? ",\n" : "") + json_object(impl_->columns, row));
  } else if (impl_->format == AnswerFormat::jsonl) {
    impl_->lines.add(json_object(impl_->columns, row) + "\n");
  } else {
    impl_->lines.add(delimited_line(impl_->format, row));
  }
}

std::uint64_t Answer::row_count() const {
  return impl_->row_count;
}

void Answer::print() {
  if (impl_->table) {
    impl_->table->print();
    if (impl_->format == AnswerFormat::table) {
      print_out(fmt::format("({})\n", rows_text(impl_->row_count)));
    }
  } else {
    const bool json = impl_->format == AnswerFormat::json;
    if (json) print_out("[");
    impl_->lines.for_each_line([](std::string_view line) { print_out(line); });
    if (json) print_out("]\n");
  }
  flush_out();
}

void Answer::print_cut(std::string_view why) {
  if (!impl_->table) return;
  impl_->table->print();
  print_out(fmt::format("{}(cut short after {}: {})\n",
                        impl_->format == AnswerFormat::markdown ? "\n" : "",
                        rows_text(impl_->row_count), why));
  flush_out();
}

}  // namespace weft
