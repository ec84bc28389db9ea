#include <fmt/format.h>

#include <memory>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "tools/command.h"
#include "tools/display_width.h"
#include "tools/entity_card.h"
#include "tools/entity_lookup.h"
#include "tools/output.h"

namespace weft {
namespace {

constexpr CommandText kText{
    "entity", "Show what the graph knows of one entity",
    "Prints its names, types and facts, each fact with the sentences that say it and the articles "
    "that "
    "they stand in. Any of its names leads to it, in any case and with or without accents. Where "
    "several entities have the name, they are listed, and an IRI picks one. A name that is a "
    "command, such as merge, goes behind --.\n\n"
    "The commands decide by hand what linking cannot know. Decisions hold for articles that come "
    "later; the card shows them, and `undo` takes them back.",
    "weft entity 'Ada Lovelace'\n"
    "weft entity --format json 'Ada Lovelace'\n"
    "weft entity merge Harbin Kazakhstan --note 'a slip of the translation'"};

struct EntityOptions {
  std::string name, format = "text";
  std::uint64_t facts_max = 100;
};

std::string joined(const std::vector<std::string>& texts) {
  std::string line;
  for (const std::string& text : texts)
    line += (line.empty() ? "" : ", ") + printable(text);
  return line;
}

std::string evidence_text(const CardEvidence& evidence) {
  std::string from = printable(evidence.title.empty() ? evidence.source : evidence.title);
  if (!evidence.date.empty()) from += ", " + evidence.date;
  if (!evidence.speaker.empty()) from += ", says " + printable(evidence.speaker);
  if (evidence.probability < 1) from += fmt::format(", {:.0f} % sure", evidence.probability * 100);
  std::string text = fmt::format("      “{}”\n      — {}\n", printable(evidence.sentence), from);
  for (const auto& [name, value] : evidence.qualifiers) {
    text += fmt::format("      {}: {}\n", name, printable(value));
  }
  return text;
}

void print_text(const EntityCard& card) {
  print_out(printable(card.name) + "\n");
  if (!card.types.empty()) print_out("  type   " + joined(card.types) + "\n");
  if (!card.names.empty()) print_out("  also   " + joined(card.names) + "\n");
  print_out("  iri    " + printable(card.iri) + "\n");
  for (const std::string& decision : card.decisions)
    print_out("  hand   " + printable(decision) + "\n");
  for (const CardFact& fact : card.facts) {
    const bool outgoing = fact.direction == Direction::outgoing;
    print_out(outgoing ? fmt::format("\n  {}  {}\n", fact.predicate, printable(fact.other))
                       : fmt::format("\n  {} {} this\n", printable(fact.other), fact.predicate));
    for (const CardEvidence& evidence : fact.evidence)
      print_out(evidence_text(evidence));
  }
  if (card.facts_left_off > 0) {
    print_out(fmt::format("\n  {} more facts; --max-facts sets how many are shown\n",
                          card.facts_left_off));
  }
}

using Json = nlohmann::ordered_json;

Json evidence_json(const CardEvidence& evidence) {
  Json json{{"sentence", evidence.sentence},
            {"title", evidence.title},
            {"date", evidence.date},
            {"source", evidence.source},
            {"confidence", evidence.probability}};
  if (!evidence.speaker.empty()) json["speaker"] = evidence.speaker;
  for (const auto& [name, value] : evidence.qualifiers)
    json["qualifiers"][name].push_back(value);
  return json;
}

void print_json(const EntityCard& card) {
  Json json{{"iri", card.iri}, {"name", card.name}, {"names", card.names}, {"types", card.types}};
  if (!card.decisions.empty()) json["decisions"] = card.decisions;
  json["facts"] = Json::array();
  for (const CardFact& fact : card.facts) {
    Json one{{"direction", fact.direction == Direction::outgoing ? "out" : "in"},
             {"predicate", fact.predicate},
             {"other", fact.other}};
    if (!fact.other_iri.empty()) one["other_iri"] = fact.other_iri;
    one["evidence"] = Json::array();
    for (const CardEvidence& evidence : fact.evidence) {
      one["evidence"].push_back(evidence_json(evidence));
    }
    json["facts"].push_back(std::move(one));
  }
  json["facts_left_off"] = card.facts_left_off;
  print_out(json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n");
}

ExitCode run_entity(const std::string& folder, const EntityOptions& options) {
  if (options.name.empty()) {
    throw UsageError("weft entity: NAME is required; `weft entity --help` shows what it takes");
  }
  const Graph graph = Graph::open(folder, OpenMode::read_only);
  const Snapshot snapshot = graph.snapshot();
  const EntityCard card =
      read_entity_card(snapshot, find_one_entity(snapshot, options.name), options.facts_max);
  options.format == "json" ? print_json(card) : print_text(card);
  return ExitCode::ok;
}

}  // namespace

void add_entity(CLI::App& weft, Invocation& invocation) {
  CLI::App& command = add_command(weft, kText);
  auto options = std::make_shared<EntityOptions>();
  add_option(command, {.names = "NAME", .description = "A name or the IRI of the entity"},
             options->name);
  add_choice_option(command, "--format", options->format, "text|json", "How the card is printed",
                    "text");
  add_option(command, {"--max-facts", "Show at most so many facts", "N", "100"},
             options->facts_max);
  add_folder_option(command, invocation);
  add_decision_commands(command, invocation);
  set_body(command, invocation,
           [&invocation, options] { return run_entity(invocation.folder, *options); });
}

}  // namespace weft
