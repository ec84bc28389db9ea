// The commands below `weft entity`: what somebody decides about entities.
#include <fmt/format.h>

#include <charconv>
#include <cstdlib>
#include <map>
#include <memory>
#include <set>

#include "graph/alias_file.h"
#include "graph/decision_text.h"
#include "graph/names.h"
#include "tools/command.h"
#include "tools/display_width.h"
#include "tools/entity_lookup.h"
#include "tools/output.h"

namespace weft {
namespace {

constexpr CommandText kMergeText{
    "merge", "Decide that entities are one",
    "What the others are called is from now on the first entity, also in articles that come "
    "later. Names and IRIs of entities are taken as by `weft entity`.",
    "weft entity merge Harbin Kazakhstan --note 'a slip of the translation'\n"
    "weft entity merge Harbin https://weft.dev/entity/place/kharbin"};
constexpr CommandText kSplitText{
    "split", "Decide that names of an entity mean another one",
    "The names become one entity of their own; the other names stay. A name that is none of the "
    "entity's is kept apart from it for good.",
    "weft entity split Washington 'George Washington' 'General Washington'"};
constexpr CommandText kRenameText{"rename", "Decide what an entity is called",
                                  "Its other names still lead to it, and its IRI stays.",
                                  "weft entity rename DC 'Washington, D.C.'"};
constexpr CommandText kRetypeText{
    "retype", "Decide of which class an entity is",
    "The class takes the place of those that articles say: one of schema.org, such as Person, or "
    "an IRI. Where it belongs under another main class, the IRI of the entity changes.",
    "weft entity retype Washington Organization"};
constexpr CommandText kUndoText{
    "undo", "Take decisions back",
    "The last one, or those with the numbers that `weft entity decisions` shows: the graph is as "
    "if they had never been made, and the numbers of later ones move up.",
    "weft entity undo\n"
    "weft entity undo 3 7-9"};
constexpr CommandText kListText{"decisions", "List what was decided about entities",
                                "In order of time: a later decision goes before an earlier one.",
                                "weft entity decisions\n"
                                "weft entity decisions --format json"};
constexpr CommandText kAliasText{
    "import-aliases", "Merge names as a file says",
    "A line is: name, tab, canonical name and, if need be, tab and class, such as Person. Each is "
    "remembered as a merge, also for names that no article uses yet. Lines that the graph knows "
    "change nothing; lines that cannot be read are reported and left out.",
    "weft entity import-aliases aliases.tsv"};

struct DecisionOptions {
  std::vector<std::string> names;
  std::string value, note, by, at;
};

std::string check_time(const std::string& given) {
  if (read_decision_time(given)) return {};
  return given + " is no time; write it as 2026-11-26 or 2026-11-26T10:00:00Z";
}

void add_decision_options(CLI::App& command, DecisionOptions& options) {
  add_option(command, {"--note", "Why, for those who read it later", "TEXT"}, options.note);
  add_option(command, {"--by", "Who decides", "NAME", "the user's name"}, options.by);
  add_option(command, {"--at", "When it was decided, in UTC", "TIME", "now", false, check_time},
             options.at);
}

Decision make_decision(DecisionKind kind, const DecisionOptions& options) {
  Decision decision;
  decision.kind = kind;
  decision.note = options.note;
  const char* user = std::getenv("USER");
  decision.by = !options.by.empty() ? options.by : user == nullptr ? "" : user;
  if (!options.at.empty()) decision.when_us = read_decision_time(options.at).value_or(0);
  return decision;
}

void put(Graph& graph, const Decision& decision) {
  if (graph.put_decisions(std::span(&decision, 1)) == 0) {
    throw UsageError("the graph holds this decision already; `weft entity decisions` lists it");
  }
}

// What the name is after the decision, in each class that it is used in.
void print_now(const Graph& graph, const std::string& name) {
  const Snapshot snapshot = graph.snapshot();
  for (const LinkedEntity& now : find_linked_entities(snapshot, name)) {
    print_out(
        fmt::format("{}: now {}, {}\n", printable(name), printable(now.group.label), now.iri));
  }
}

ExitCode run_merge(const std::string& folder, const DecisionOptions& options) {
  Graph graph = Graph::open(folder, OpenMode::read_write);
  Decision decision = make_decision(DecisionKind::merge, options);
  std::vector<LinkedEntity> entities;
  {
    const Snapshot snapshot = graph.snapshot();
    for (const std::string& name : options.names)
      entities.push_back(find_one_linked_entity(snapshot, name));
  }
  decision.others = {name_for_decision(entities.front(), options.names.front())};
  for (std::size_t i = 1; i < entities.size(); ++i) {
    if (entities[i].id == entities.front().id) {
      throw UsageError(fmt::format("merge: {} and {} are one entity already; name another one",
                                   options.names.front(), options.names[i]));
    }
    decision.names.push_back(name_for_decision(entities[i], options.names[i]));
  }
  put(graph, decision);
  for (std::size_t i = 1; i < entities.size(); ++i)
    print_now(graph, decision.names[i - 1].text);
  return ExitCode::ok;
}

// The entity's nodes of one normalised name, as a decision speaks of them.
std::vector<DecidedName> nodes_named(const LinkedEntity& entity, const std::string& name) {
  std::vector<DecidedName> nodes;
  for (const NameNode& node : entity.group.nodes) {
    if (node.name == normalise_name(name)) nodes.push_back({name, node.link_class});
  }
  return nodes;
}

ExitCode run_split(const std::string& folder, const DecisionOptions& options) {
  Graph graph = Graph::open(folder, OpenMode::read_write);
  Decision decision = make_decision(DecisionKind::split, options);
  const std::string& whole = options.names.front();
  {
    const Snapshot snapshot = graph.snapshot();
    const LinkedEntity entity = find_one_linked_entity(snapshot, whole);
    std::set<std::string> parted;
    for (std::size_t i = 1; i < options.names.size(); ++i) {
      const std::string& name = options.names[i];
      std::vector<DecidedName> nodes = nodes_named(entity, name);
      if (nodes.empty()) nodes = {name_for_decision(find_one_linked_entity(snapshot, name), name)};
      decision.names.insert(decision.names.end(), nodes.begin(), nodes.end());
      parted.insert(normalise_name(name));
    }
    std::map<std::string, std::string> spellings;
    for (std::string& name : snapshot.names(entity.id))
      spellings.try_emplace(normalise_name(name), std::move(name));
    for (const NameNode& node : entity.group.nodes) {
      if (parted.contains(node.name)) continue;
      const auto written = spellings.find(node.name);
      decision.others.push_back(
          {written == spellings.end() ? node.name : written->second, node.link_class});
    }
  }
  if (decision.others.empty()) {
    throw UsageError(fmt::format("split: these are all names of {}; leave it one at least", whole));
  }
  put(graph, decision);
  for (std::size_t i = 1; i < options.names.size(); ++i)
    print_now(graph, options.names[i]);
  return ExitCode::ok;
}

ExitCode run_value(const std::string& folder, DecisionKind kind, const DecisionOptions& options) {
  Graph graph = Graph::open(folder, OpenMode::read_write);
  Decision decision = make_decision(kind, options);
  decision.value = options.value;
  if (kind == DecisionKind::retype) {
    const auto type = find_class_iri(options.value);
    if (!type) {
      throw UsageError(fmt::format(
          "retype: {} is no class; write it as schema.org does, such as Person, or as an IRI",
          options.value));
    }
    decision.value = *type;
  }
  const std::string& name = options.names.front();
  const LinkedEntity entity = find_one_linked_entity(graph.snapshot(), name);
  decision.names = {name_for_decision(entity, entity.iri)};
  put(graph, decision);
  print_now(graph, decision.names.front().text);
  return ExitCode::ok;
}

// "3" or "3-7", counted from 1; numbers beyond `count` are none.
std::pair<std::size_t, std::size_t> read_numbers(const std::string& text, std::size_t count) {
  std::size_t first = 0, last = 0;
  const char* end = text.data() + text.size();
  auto [at, error] = std::from_chars(text.data(), end, first);
  last = first;
  if (error == std::errc() && at != end && *at == '-') {
    const auto rest = std::from_chars(at + 1, end, last);
    at = rest.ptr;
    error = rest.ec;
  }
  if (error != std::errc() || at != end || first == 0 || last < first || last > count) {
    throw UsageError(fmt::format("undo: there is no decision {}; `weft entity decisions` lists {}",
                                 text, count));
  }
  return {first, last};
}

ExitCode run_undo(const std::string& folder, const std::vector<std::string>& numbers) {
  Graph graph = Graph::open(folder, OpenMode::read_write);
  const std::vector<Decision> all = graph.snapshot().decisions();
  if (all.empty()) throw NotFoundError("undo: nothing was decided in this graph; nothing to undo");
  std::set<std::size_t> chosen;
  if (numbers.empty()) chosen.insert(all.size() - 1);
  for (const std::string& text : numbers) {
    const auto [first, last] = read_numbers(text, all.size());
    for (std::size_t number = first; number <= last; ++number)
      chosen.insert(number - 1);
  }
  std::vector<Decision> undone;
  for (const std::size_t index : chosen)
    undone.push_back(all[index]);
  graph.remove_decisions(undone);
  for (const Decision& decision : undone)
    print_out(fmt::format("undone: {}\n", printable(decision_text(decision))));
  return ExitCode::ok;
}

ExitCode run_list(const std::string& folder, AnswerFormat format) {
  const Graph graph = Graph::open(folder, OpenMode::read_only);
  Answer answer(format, {"number", "time", "decision", "by", "note"});
  std::uint64_t number = 0;
  for (const Decision& decision : graph.snapshot().decisions()) {
    answer.add({number_cell(++number), text_cell(format, decision_time_text(decision.when_us)),
                text_cell(format, decision_text(decision)), text_cell(format, decision.by),
                text_cell(format, decision.note)});
  }
  answer.print();
  return ExitCode::ok;
}

// Whether one of the decisions says the same, whoever made it and when.
bool is_known(const std::set<Decision>& known, Decision decision) {
  decision.when_us = 0;
  decision.by.clear();
  decision.note.clear();
  return known.contains(decision);
}

ExitCode run_aliases(const std::string& folder, const std::string& path,
                     const DecisionOptions& options) {
  AliasFile file = read_alias_file(path);
  for (const std::string& problem : file.problems)
    print_error(problem);
  Graph graph = Graph::open(folder, OpenMode::create);
  std::set<Decision> known;
  for (Decision decision : graph.snapshot().decisions()) {
    decision.when_us = 0;
    decision.by.clear();
    decision.note.clear();
    known.insert(std::move(decision));
  }
  const Decision pattern = make_decision(DecisionKind::merge, options);
  std::vector<Decision> decisions;
  std::set<Decision> in_file;
  for (Decision& decision : file.decisions) {
    if (is_known(known, decision) || is_known(in_file, decision)) continue;
    Decision plain = decision;
    plain.note.clear();
    in_file.insert(std::move(plain));
    decision.by = pattern.by;
    if (!pattern.note.empty()) decision.note = pattern.note;
    if (pattern.when_us != 0) decision.when_us = pattern.when_us + decisions.size();
    decisions.push_back(std::move(decision));
  }
  const std::size_t added = graph.put_decisions(decisions);
  print_out(fmt::format("{} added, {} known, {} failed\n", added, file.decisions.size() - added,
                        file.problems.size()));
  if (file.problems.empty()) return ExitCode::ok;
  return file.decisions.empty() ? ExitCode::input : ExitCode::some_failed;
}

std::string at_least(std::size_t count, const std::vector<std::string>& names) {
  return names.size() < count ? fmt::format("{} names at least are needed", count) : std::string();
}

void add_list(CLI::App& entity, Invocation& invocation) {
  CLI::App& list = add_command(entity, kListText);
  auto format = std::make_shared<AnswerFormat>(AnswerFormat::table);
  add_format_option(list, *format);
  add_folder_option(list, invocation);
  set_body(list, invocation,
           [&invocation, format] { return run_list(invocation.folder, *format); });
}

void add_undo(CLI::App& entity, Invocation& invocation) {
  CLI::App& undo = add_command(entity, kUndoText);
  auto numbers = std::make_shared<std::vector<std::string>>();
  add_option(undo, {.names = "NUMBER", .description = "A number, or two as 3-7"}, *numbers);
  add_folder_option(undo, invocation);
  set_body(undo, invocation,
           [&invocation, numbers] { return run_undo(invocation.folder, *numbers); });
}

void add_aliases(CLI::App& entity, Invocation& invocation) {
  CLI::App& aliases = add_command(entity, kAliasText);
  auto path = std::make_shared<std::string>();
  auto options = std::make_shared<DecisionOptions>();
  add_option(aliases, {.names = "FILE", .description = "Lines of names", .required = true}, *path);
  add_decision_options(aliases, *options);
  add_folder_option(aliases, invocation);
  set_body(aliases, invocation, [&invocation, path, options] {
    return run_aliases(invocation.folder, *path, *options);
  });
}

// merge and split: an entity, and one or more names.
void add_of_names(CLI::App& entity, Invocation& invocation, const CommandText& text,
                  const std::string& description,
                  ExitCode (*run)(const std::string&, const DecisionOptions&)) {
  CLI::App& command = add_command(entity, text);
  auto options = std::make_shared<DecisionOptions>();
  add_option(command, {.names = "NAME", .description = description, .required = true},
             options->names);
  add_decision_options(command, *options);
  add_folder_option(command, invocation);
  set_body(command, invocation, [&invocation, options, run, name = std::string(text.name)] {
    const std::string problem = at_least(2, options->names);
    if (!problem.empty()) {
      throw UsageError(fmt::format(
          "weft entity {0}: {1}; `weft entity {0} --help` shows what it takes", name, problem));
    }
    return run(invocation.folder, *options);
  });
}

// rename and retype: an entity and what it shall have.
void add_of_value(CLI::App& entity, Invocation& invocation, const CommandText& text,
                  DecisionKind kind, const OptionText& value) {
  CLI::App& command = add_command(entity, text);
  auto options = std::make_shared<DecisionOptions>();
  options->names.resize(1);
  add_option(command,
             {.names = "NAME", .description = "A name or the IRI of the entity", .required = true},
             options->names.front());
  add_option(command, value, options->value);
  add_decision_options(command, *options);
  add_folder_option(command, invocation);
  set_body(command, invocation,
           [&invocation, options, kind] { return run_value(invocation.folder, kind, *options); });
}

}  // namespace

void add_decision_commands(CLI::App& entity, Invocation& invocation) {
  add_of_names(entity, invocation, kMergeText, "The entity that stays, then the others", run_merge);
  add_of_names(entity, invocation, kSplitText, "The entity, then the names that are none of its",
               run_split);
  add_of_value(entity, invocation, kRenameText, DecisionKind::rename,
               {.names = "LABEL", .description = "What it shall be called", .required = true});
  add_of_value(entity, invocation, kRetypeText, DecisionKind::retype,
               {.names = "CLASS", .description = "Its class", .required = true});
  add_undo(entity, invocation);
  add_list(entity, invocation);
  add_aliases(entity, invocation);
}

}  // namespace weft
