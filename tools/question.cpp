#include "tools/question.h"

#include <fmt/format.h>

#include "query/error.h"
#include "tools/command.h"
#include "tools/output.h"

namespace weft {
namespace {

AnswerCell cell_of(const query::Value& value, query::TermReader& reader, const AnswerStyle& style) {
  if (value.is_null()) return {};
  const auto kind = value.is_number() ? AnswerCell::Kind::number : AnswerCell::Kind::text;
  return {kind, takes_json(style.format) ? query::to_json(value, reader)
                                         : query::to_text(value, reader, style.nodes)};
}

void draw(query::Rows& rows, const Snapshot& snapshot, const AnswerStyle& style, Answer& answer) {
  query::TermReader reader(snapshot);
  std::vector<AnswerCell> cells;
  while (const auto row = rows.next()) {
    cells.clear();
    for (const query::Value& value : *row)
      cells.push_back(cell_of(value, reader, style));
    answer.add(cells);
  }
}

// "query: stopped at 2 rows, the limit; …" -> "stopped at 2 rows, the limit".
std::string what_happened(std::string_view message) {
  constexpr std::string_view kWhere = "query: ";
  if (message.starts_with(kWhere)) message.remove_prefix(kWhere.size());
  return std::string(message.substr(0, message.find(';')));
}

}  // namespace

void ask(const Snapshot& snapshot, std::string_view text, const query::QueryOptions& options,
         const AnswerStyle& style) {
  query::Rows rows = query::run_query(snapshot, text, options);
  for (const std::string& warning : rows.warnings())
    print_error("warning: " + warning);
  Answer answer(style.format, rows.columns());
  try {
    draw(rows, snapshot, style, answer);
  } catch (const query::LimitError& limit) {
    answer.print_cut(what_happened(limit.what()));
    throw;
  }
  answer.print();
  if (rows.is_profiled()) print_error(rows.plan());
}

void add_parameter(query::QueryOptions& options, std::string_view definition) {
  const std::size_t equals = definition.find('=');
  if (equals == std::string_view::npos || equals == 0) {
    throw UsageError(
        fmt::format("--param {}: no name=value; write it like --param year=2019", definition));
  }
  std::string name(definition.substr(0, equals));
  if (name.front() == '$') name.erase(0, 1);
  options.parameters.insert_or_assign(name, query::parameter_value(definition.substr(equals + 1)));
}

}  // namespace weft
