#include <memory>
#include <string>

#include "ingest/print_facts.h"
#include "tools/command.h"

namespace weft {
namespace {

constexpr CommandText kText{"stats", "Count what is in the graph",
                            "All counts are exact. Without options: totals. --predicates and "
                            "--classes give one row for each.",
                            "weft stats\n"
                            "weft stats --predicates --format csv"};

struct StatsOptions {
  AnswerFormat format = AnswerFormat::table;
  bool predicates = false, classes = false;
};

std::string iri_of(const Snapshot& snapshot, TermId id) {
  return snapshot.term(id).text;
}

Answer totals(const Snapshot& snapshot, AnswerFormat format) {
  const GraphStatistics statistics = snapshot.statistics();
  Answer answer(format, {"what", "count"});
  const auto add = [&](std::string_view what, std::uint64_t count) {
    answer.add({text_cell(format, what), number_cell(count)});
  };
  add("articles", statistics.articles);
  add("entities", statistics.entities);
  add("statements", statistics.statements);
  add("predicates", statistics.predicates);
  add("classes", statistics.classes);
  add("terms", statistics.terms);
  return answer;
}

Answer predicates(const Snapshot& snapshot, AnswerFormat format) {
  Answer answer(format, {"predicate", "statements", "subjects", "objects", "iri"});
  for (const TermId id : snapshot.predicates()) {
    const PredicateStatistics statistics = snapshot.predicate_statistics(id);
    const std::string iri = iri_of(snapshot, id);
    answer.add({text_cell(format, local_name(iri)), number_cell(statistics.statements),
                number_cell(statistics.distinct_subjects), number_cell(statistics.distinct_objects),
                text_cell(format, iri)});
  }
  return answer;
}

Answer classes(const Snapshot& snapshot, AnswerFormat format) {
  Answer answer(format, {"class", "members", "iri"});
  for (const TermId id : snapshot.classes()) {
    const std::string iri = iri_of(snapshot, id);
    answer.add({text_cell(format, local_name(iri)), number_cell(snapshot.class_size(id)),
                text_cell(format, iri)});
  }
  return answer;
}

ExitCode run_stats(const std::string& folder, const StatsOptions& options) {
  const Graph graph = Graph::open(folder, OpenMode::read_only);
  const Snapshot snapshot = graph.snapshot();
  Answer answer = options.predicates ? predicates(snapshot, options.format)
                  : options.classes  ? classes(snapshot, options.format)
                                     : totals(snapshot, options.format);
  answer.print();
  return ExitCode::ok;
}

}  // namespace

void add_stats(CLI::App& weft, Invocation& invocation) {
  CLI::App& command = add_command(weft, kText);
  auto options = std::make_shared<StatsOptions>();
  auto* by_predicate = add_flag(command, "--predicates", options->predicates,
                                "One row for each predicate, with its statements");
  auto* by_class = add_flag(command, "--classes", options->classes,
                            "One row for each class, with its members");
  exclude_each_other(by_class, by_predicate);
  add_format_option(command, options->format);
  add_folder_option(command, invocation);
  set_body(command, invocation,
           [&invocation, options] { return run_stats(invocation.folder, *options); });
}

}  // namespace weft
