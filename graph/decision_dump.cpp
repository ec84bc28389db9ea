#include "graph/decision_dump.h"

#include <fmt/core.h>
#include <xxhash.h>

#include <algorithm>
#include <charconv>
#include <map>
#include <set>

#include "graph/error.h"
#include "graph/provenance.h"
#include "graph/vocabulary.h"

namespace weft {
namespace {

namespace words = provenance;

Term iri(std::string_view text) {
  return Term::iri(std::string(text));
}

std::string decision_iri(const Decision& decision) {
  const std::string bytes = encode_decision(decision);
  return fmt::format("{}{}-{:016x}", words::kDecisionBase, decision.when_us,
                     XXH3_64bits(bytes.data(), bytes.size()));
}

void describe_names(const Term& subject, std::string_view predicate, std::string_view kind,
                    const std::vector<DecidedName>& names, const StatementSink& sink) {
  for (std::size_t i = 0; i < names.size(); ++i) {
    const Term node = Term::iri(fmt::format("{}/{}/{}", subject.text, kind, i));
    sink(subject, iri(predicate), node);
    sink(node, iri(vocabulary::kType), iri(words::kDecidedName));
    sink(node, iri(words::kPosition), Term::integer(static_cast<std::int64_t>(i)));
    sink(node, iri(words::kNameText), Term::string(names[i].text));
    if (!names[i].link_class) continue;
    const std::string& link_class = *names[i].link_class;
    sink(node, iri(words::kEntityType),
         link_class.empty() ? Term::string("") : Term::iri(link_class));
  }
}

using Values = std::map<std::string, std::vector<const StatementTerms*>>;  // by predicate

class Reading {
 public:
  explicit Reading(const std::vector<StatementTerms>& statements) : statements_(statements) {
    for (const StatementTerms& statement : statements)
      nodes_[statement.subject.text][statement.predicate.text].push_back(&statement);
  }

  DescribedDecisions run() {
    DescribedDecisions described;
    std::set<Decision> decisions;
    for (const auto& [subject, values] : nodes_) {
      if (is_a(values, words::kDecision)) decisions.insert(read(subject, values));
    }
    described.decisions.assign(decisions.begin(), decisions.end());
    for (const StatementTerms& statement : statements_) {
      if (!understood_.contains(&statement)) described.foreign.push_back(statement);
    }
    return described;
  }

 private:
  bool is_a(const Values& values, std::string_view type) {
    const auto found = values.find(std::string(vocabulary::kType));
    if (found == values.end()) return false;
    return std::any_of(found->second.begin(), found->second.end(), [&](const auto* statement) {
      const bool is_it = statement->object.text == type;
      if (is_it) understood_.insert(statement);
      return is_it;
    });
  }

  // The one value of a predicate; absent where there is none.
  const Term* find(const std::string& subject, const Values& values, std::string_view predicate) {
    const auto found = values.find(std::string(predicate));
    if (found == values.end()) return nullptr;
    if (found->second.size() > 1) {
      throw InputError(
          fmt::format("<{}> has {} values of <{}>", subject, found->second.size(), predicate));
    }
    understood_.insert(found->second.front());
    return &found->second.front()->object;
  }
  const Term& value(const std::string& subject, const Values& values, std::string_view predicate) {
    const Term* found = find(subject, values, predicate);
    if (found == nullptr) throw InputError(fmt::format("<{}> has no <{}>", subject, predicate));
    return *found;
  }
  std::string text(const std::string& subject, const Values& values, std::string_view predicate) {
    const Term* found = find(subject, values, predicate);
    return found == nullptr ? std::string() : found->text;
  }

  Decision read(const std::string& subject, const Values& values) {
    Decision decision;
    std::string_view kind = value(subject, values, words::kKind).text;
    if (kind.starts_with(words::kWeft)) kind.remove_prefix(words::kWeft.size());
    const auto known = find_decision_kind(kind);
    if (!known) throw InputError(fmt::format("<{}> is of the unknown kind {}", subject, kind));
    decision.kind = *known;
    const std::string& time = value(subject, values, words::kDecidedAt).text;
    const auto when = read_decision_time(time);
    if (!when) throw InputError(fmt::format("<{}> has the time {}, which is none", subject, time));
    decision.when_us = *when;
    decision.value = text(subject, values, words::kDecidedValue);
    decision.by = text(subject, values, words::kAuthor);
    decision.note = text(subject, values, words::kComment);
    decision.names = read_names(values, words::kHasName);
    decision.others = read_names(values, words::kOther);
    check_decision(decision);
    return decision;
  }

  std::vector<DecidedName> read_names(const Values& values, std::string_view predicate) {
    std::map<std::uint64_t, DecidedName> placed;
    const auto found = values.find(std::string(predicate));
    if (found == values.end()) return {};
    for (const StatementTerms* statement : found->second) {
      understood_.insert(statement);
      const std::string& node = statement->object.text;
      const Values& name_values = nodes_[node];
      is_a(name_values, words::kDecidedName);
      DecidedName name{value(node, name_values, words::kNameText).text, std::nullopt};
      const Term* type = find(node, name_values, words::kEntityType);
      if (type != nullptr) name.link_class = type->text;
      const std::string& position = value(node, name_values, words::kPosition).text;
      std::uint64_t place = 0;
      std::from_chars(position.data(), position.data() + position.size(), place);
      if (!placed.emplace(place, std::move(name)).second) {
        throw InputError(fmt::format("<{}> has the position {} of another", node, position));
      }
    }
    std::vector<DecidedName> names;
    for (auto& [place, name] : placed)
      names.push_back(std::move(name));
    return names;
  }

  const std::vector<StatementTerms>& statements_;
  std::map<std::string, Values> nodes_;
  std::set<const StatementTerms*> understood_;
};

}  // namespace

void describe_decision(const Decision& decision, const StatementSink& sink) {
  const Term subject = Term::iri(decision_iri(decision));
  const auto say = [&](std::string_view predicate, const Term& object) {
    sink(subject, iri(predicate), object);
  };
  say(vocabulary::kType, iri(words::kDecision));
  say(words::kKind, Term::iri(fmt::format("{}{}", words::kWeft, to_text(decision.kind))));
  say(words::kDecidedAt,
      Term::typed(decision_time_text(decision.when_us), std::string(vocabulary::kXsdDateTime)));
  if (!decision.value.empty()) say(words::kDecidedValue, Term::string(decision.value));
  if (!decision.by.empty()) say(words::kAuthor, Term::string(decision.by));
  if (!decision.note.empty()) say(words::kComment, Term::string(decision.note));
  describe_names(subject, words::kHasName, "name", decision.names, sink);
  describe_names(subject, words::kOther, "other", decision.others, sink);
}

DescribedDecisions read_described_decisions(const std::vector<StatementTerms>& statements) {
  return Reading(statements).run();
}

}  // namespace weft
