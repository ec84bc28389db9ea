#include <fmt/format.h>

#include <memory>
#include <string>

#include "graph/doubtful.h"
#include "graph/entities.h"
#include "ingest/print_facts.h"
#include "tools/command.h"
#include "tools/output.h"

namespace weft {
namespace {

constexpr CommandText kText{
    "entities", "List entities, or those that may be one",
    "The entities that most articles speak of come first. --doubtful lists pairs of names that "
    "linking took, or did not take, for one thing with little to go by, the most doubtful first: "
    "linked ones score 70 or more of 100. `weft entity merge` or `split` settles a pair for good.",
    "weft entities --type Organization --limit 20\n"
    "weft entities --doubtful\n"
    "weft entities --doubtful --format jsonl > doubtful.jsonl"};

struct EntitiesOptions {
  AnswerFormat format = AnswerFormat::table;
  std::string type;
  std::uint64_t limit = 100;
  bool doubtful = false;
};

std::string joined(const std::vector<std::string>& texts, std::string_view separator) {
  std::string line;
  for (const std::string& text : texts)
    line.append(line.empty() ? "" : separator).append(text);
  return line;
}

void print_left_off(std::size_t count, std::uint64_t limit) {
  if (count > limit) {
    print_error(fmt::format("{} more; --limit sets how many are shown", count - limit));
  }
}

ExitCode run_list(const Snapshot& snapshot, const EntitiesOptions& options) {
  const auto entities = list_entities(snapshot, options.type);
  const AnswerFormat format = options.format;
  Answer answer(format, {"name", "type", "articles", "facts", "iri"});
  for (std::size_t i = 0; i < entities.size() && i < options.limit; ++i) {
    answer.add({text_cell(format, entities[i].name),
                text_cell(format, joined(entities[i].types, ", ")),
                number_cell(entities[i].articles), number_cell(entities[i].facts),
                text_cell(format, entities[i].iri)});
  }
  answer.print();
  print_left_off(entities.size(), options.limit);
  return ExitCode::ok;
}

ExitCode run_doubtful(const Snapshot& snapshot, const EntitiesOptions& options) {
  const auto pairs = find_doubtful_pairs(snapshot);
  const AnswerFormat format = options.format;
  Answer answer(format, {"score", "linked", "name", "type", "other", "other_type", "reasons"});
  const auto type = [&](const NameNode& node) {
    return text_cell(format, node.link_class.empty() ? "" : local_name(node.link_class));
  };
  for (std::size_t i = 0; i < pairs.size() && i < options.limit; ++i) {
    const DoubtfulPair& pair = pairs[i];
    answer.add({number_cell(static_cast<std::uint64_t>(pair.score)),
                text_cell(format, pair.linked ? "yes" : "no"), text_cell(format, pair.name),
                type(pair.node), text_cell(format, pair.other), type(pair.other_node),
                text_cell(format, joined(pair.reasons, "; "))});
  }
  answer.print();
  print_left_off(pairs.size(), options.limit);
  return ExitCode::ok;
}

}  // namespace

void add_entities(CLI::App& weft, Invocation& invocation) {
  CLI::App& command = add_command(weft, kText);
  auto options = std::make_shared<EntitiesOptions>();
  auto* type = add_option(command, {"--type", "Only of this class: City, or an IRI", "CLASS"},
                          options->type);
  auto* doubtful = add_flag(command, "--doubtful", options->doubtful,
                            "Pairs that may be one, or may not, with reasons");
  exclude_each_other(doubtful, type);
  add_option(command, {"--limit", "Show at most so many", "N", "100"}, options->limit);
  add_format_option(command, options->format);
  add_folder_option(command, invocation);
  set_body(command, invocation, [&invocation, options] {
    const Graph graph = Graph::open(invocation.folder, OpenMode::read_only);
    const Snapshot snapshot = graph.snapshot();
    return options->doubtful ? run_doubtful(snapshot, *options) : run_list(snapshot, *options);
  });
}

}  // namespace weft
