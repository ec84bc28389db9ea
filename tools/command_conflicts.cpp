#include <fmt/format.h>

#include <algorithm>
#include <memory>
#include <string>
#include <vector>

#include "graph/conflicts.h"
#include "query/value_text.h"
#include "tools/command.h"
#include "tools/entity_card.h"
#include "tools/output.h"

namespace weft {
namespace {

constexpr CommandText kText{
    "conflicts", "List where articles contradict each other",
    "Shown are the relations that have one value at a time, wherever the graph has several for "
    "one subject: each value with the time for which it is said, the sentence and the article; and "
    "what one at a time is, such as mayor of a city or capital of a country, wherever several "
    "are said to be it. A value whose begin is stated (\"chairman since 2019\") and surely later "
    "supersedes the one before; both are kept. Values that no stated date puts in order are in "
    "conflict.\n\n"
    "Which relations have one value, or one holder, is told by the schema that `weft ingest` reads "
    "with, and by what an import calls an owl:FunctionalProperty or owl:InverseFunctionalProperty.",
    "weft conflicts\n"
    "weft conflicts --subject 'Harbin New Area' --unsettled\n"
    "weft conflicts --relation foundingDate --format json"};

struct ConflictOptions {
  std::string subject, relation;
  AnswerFormat format = AnswerFormat::table;
  bool unsettled = false;
};

std::vector<TermId> find_predicates(const Snapshot& snapshot, const std::string& relation) {
  std::vector<TermId> found = snapshot.find_local_name(relation);
  if (const auto exact = snapshot.find(Term::iri(relation))) found.push_back(*exact);
  std::erase_if(found,
                [&](TermId id) { return snapshot.predicate_statistics(id).statements == 0; });
  if (found.empty()) {
    throw NotFoundError(fmt::format(
        "{}: no relation is called so; `weft stats --predicates` lists them", relation));
  }
  return found;
}

std::vector<TermId> find_subjects(const Snapshot& snapshot, const std::string& subject) {
  std::vector<TermId> found = find_entities(snapshot, subject);
  if (found.empty()) {
    throw NotFoundError(fmt::format(
        "{}: no entity has this name; `weft query` can search parts of names", subject));
  }
  return found;
}

// One filter for each pair of what the options name.
std::vector<ConflictFilter> filters_of(const Snapshot& snapshot, const ConflictOptions& options) {
  std::vector<ConflictFilter> filters{{}};
  if (!options.subject.empty()) {
    filters.clear();
    for (const TermId subject : find_subjects(snapshot, options.subject))
      filters.push_back({subject, std::nullopt});
  }
  if (options.relation.empty()) return filters;
  std::vector<TermId> single = snapshot.single_valued_predicates();
  const Timeline timeline(snapshot);
  for (const Office& office : timeline.offices())
    single.push_back(office.predicate);
  std::vector<ConflictFilter> narrowed;
  for (const TermId predicate : find_predicates(snapshot, options.relation))
    if (std::find(single.begin(), single.end(), predicate) != single.end())
      for (const ConflictFilter& filter : filters)
        narrowed.push_back({filter.entity, predicate});
  if (narrowed.empty()) {
    throw NotFoundError(fmt::format(
        "{}: this relation may have several values, which never conflict; a schema for `weft "
        "ingest`, or owl:FunctionalProperty in an import, says which have one",
        options.relation));
  }
  return narrowed;
}

class ConflictTable {
 public:
  ConflictTable(const Snapshot& snapshot, AnswerFormat format)
      : snapshot_(snapshot),
        reader_(snapshot),
        format_(format),
        answer_(format, {"subject", "relation", "value", "time", "standing", "sentence", "article",
                         "published", "speaker"}) {}

  void add(const Conflict& conflict) {
    for (const StandingValue& value : conflict.values)
      for (const Claim& claim : value.value.claims)
        add_claim(conflict, value, claim);
  }
  void print() { answer_.print(); }

 private:
  std::string shown(TermId id) {
    return is_resource(id) ? reader_.name(id) : query::to_text(reader_.decode(id), reader_);
  }

  std::string standing_text(const StandingValue& value) {
    if (value.standing == ConflictStanding::holds) return "holds";
    std::string others;
    for (const TermId other : value.others)
      others += (others.empty() ? "" : ", ") + shown(other);
    const bool superseded = value.standing == ConflictStanding::superseded;
    return (superseded ? "superseded by " : "in conflict with ") + others;
  }

  void add_claim(const Conflict& conflict, const StandingValue& value, const Claim& claim) {
    std::string sentence, title, published, speaker;
    if (const auto article = snapshot_.article(claim.graph)) {
      title = article->title.empty() ? article->source : article->title;
      published = article->date;
    } else if (claim.graph != TermId{}) {
      title = reader_.iri(claim.graph);
    }
    if (claim.evidence && !claim.evidence->ranges.empty())
      sentence = snapshot_.article_text(claim.graph, claim.evidence->ranges.front());
    if (claim.evidence && claim.evidence->speaker) speaker = shown(*claim.evidence->speaker);
    // Told as the statement is, whichever end of it has rivals.
    const bool held = conflict.side == ConflictSide::holders;
    const TermId subject = held ? value.value.object : conflict.entity;
    const TermId object = held ? conflict.entity : value.value.object;
    answer_.add({cell(shown(subject)), cell(relation_text(conflict.predicate, claim)),
                 cell(shown(object)), cell(to_string(claim.validity)),
                 cell(standing_text(value)), cell(sentence), cell(title), cell(published),
                 cell(speaker)});
  }

  // "holds_position_at [role=mayor]": what is held counts.
  std::string relation_text(TermId predicate, const Claim& claim) {
    std::string text = reader_.local_name(predicate);
    if (!claim.evidence) return text;
    for (const Qualifier& qualifier : claim.evidence->qualifiers)
      if (reader_.local_name(qualifier.predicate) == "role")
        text += " [role=" + shown(qualifier.value) + "]";
    return text;
  }

  AnswerCell cell(const std::string& text) const {
    return text.empty() ? AnswerCell{} : text_cell(format_, text);
  }

  const Snapshot& snapshot_;
  query::TermReader reader_;
  AnswerFormat format_;
  Answer answer_;
};

ExitCode run_conflicts(const std::string& folder, const ConflictOptions& options) {
  const Graph graph = Graph::open(folder, OpenMode::read_only);
  const Snapshot snapshot = graph.snapshot();
  ConflictTable table(snapshot, options.format);
  for (const ConflictFilter& filter : filters_of(snapshot, options)) {
    for_each_conflict(snapshot, filter, [&](const Conflict& conflict) {
      if (!options.unsettled || conflict.is_open()) table.add(conflict);
    });
  }
  table.print();
  if (snapshot.single_valued_predicates().empty() && snapshot.single_holders().empty()) {
    print_error(
        "conflicts: the graph knows of no relation that has one value at a time; a schema for "
        "`weft ingest`, or owl:FunctionalProperty in an import, says which do");
  }
  return ExitCode::ok;
}

}  // namespace

void add_conflicts(CLI::App& weft, Invocation& invocation) {
  CLI::App& command = add_command(weft, kText);
  auto options = std::make_shared<ConflictOptions>();
  add_option(
      command,
      {"--subject", "Only of the entities with this name or IRI, and of what they hold", "NAME"},
      options->subject);
  add_option(command, {"--relation", "Only of this relation, by its local name or IRI", "NAME"},
             options->relation);
  add_flag(command, "--unsettled", options->unsettled,
           "Only where values are in conflict, not where dates decide");
  add_format_option(command, options->format);
  add_folder_option(command, invocation);
  set_body(command, invocation,
           [&invocation, options] { return run_conflicts(invocation.folder, *options); });
}

}  // namespace weft
