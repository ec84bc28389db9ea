#include "query/query.h"

#include "grammar/parse.h"
#include "query/bind.h"
#include "query/execution.h"
#include "query/explain.h"
#include "query/open_cursor.h"
#include "query/plan_query.h"

namespace weft::query {

struct Rows::Impl {
  Impl(const Snapshot& snapshot, std::string_view text, const QueryOptions& options)
      : run(snapshot, std::string(text), options) {}

  bool next_line();
  void decode_row();

  BoundQuery bound;
  QueryPlan plan;
  Execution run;
  Profile profile;
  CursorPtr cursor;
  std::vector<VarId> column_variables;
  std::vector<std::string> columns;
  std::vector<Value> row;
  std::string lines;  // of EXPLAIN, those still to come
  bool at_end = false;
};

namespace {

ast::Query parse_or_throw(std::string_view text) {
  ParseResult parsed = parse(text);
  if (!parsed.query) throw QueryError(render(parsed.errors.front(), text));
  return std::move(*parsed.query);
}

}  // namespace

Rows::Rows(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
Rows::Rows(Rows&&) noexcept = default;
Rows& Rows::operator=(Rows&&) noexcept = default;
Rows::~Rows() = default;

Rows run_query(const Snapshot& snapshot, std::string_view text, const QueryOptions& options) {
  const ast::Query query = parse_or_throw(text);
  auto impl = std::make_unique<Rows::Impl>(snapshot, text, options);
  Execution& run = impl->run;
  impl->bound = bind_query(query, run.text, run.reader, run.statements, options);
  impl->plan = plan_query(impl->bound, run.reader);
  run.frame.resize(impl->bound.variables.size());
  impl->column_variables = impl->bound.body.composites.back().columns;
  impl->columns = impl->bound.columns;
  if (query.mode == ast::ExplainMode::explain) {
    impl->lines = explain(impl->plan, impl->bound, run.reader);
    impl->columns = {"plan"};
    return Rows(std::move(impl));
  }
  for (const Plan& subquery : impl->plan.subqueries)
    run.subqueries.push_back(open_cursor(subquery, run));
  const bool profiled = query.mode == ast::ExplainMode::profile;
  if (profiled) impl->profile = make_profile(impl->plan.root);
  impl->cursor = open_cursor(impl->plan.root, run, profiled ? &impl->profile : nullptr);
  return Rows(std::move(impl));
}

const std::vector<std::string>& Rows::columns() const {
  return impl_->columns;
}

const std::vector<std::string>& Rows::warnings() const {
  return impl_->bound.warnings;
}

bool Rows::is_profiled() const {
  return !impl_->profile.empty();
}

bool Rows::Impl::next_line() {
  if (lines.empty()) return false;
  const std::size_t end = lines.find('\n');
  row = {Value(lines.substr(0, end))};
  lines.erase(0, end + 1);
  return true;
}

void Rows::Impl::decode_row() {
  row.clear();
  for (const VarId column : column_variables)
    row.push_back(run.reader.decode(run.frame[index_of(column)]));
}

std::optional<std::span<const Value>> Rows::next() {
  Impl& impl = *impl_;
  if (impl.at_end) return std::nullopt;
  if (impl.cursor == nullptr) {
    impl.at_end = !impl.next_line();
  } else {
    impl.at_end = !impl.cursor->next();
    if (!impl.at_end) {
      impl.run.guard.count_row();
      impl.decode_row();
    }
  }
  if (impl.at_end) return std::nullopt;
  return std::span<const Value>(impl.row);
}

std::string Rows::plan() const {
  return explain(impl_->plan, impl_->bound, impl_->run.reader,
                 is_profiled() ? &impl_->profile : nullptr);
}

}  // namespace weft::query
