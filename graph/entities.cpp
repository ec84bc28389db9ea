#include "graph/entities.h"

#include <algorithm>
#include <set>
#include <tuple>
#include <unordered_map>

#include "graph/check.h"
#include "graph/decisions.h"
#include "graph/link_class.h"
#include "graph/name_blocks.h"
#include "graph/names.h"
#include "graph/vocabulary.h"

namespace weft {
namespace {

std::string_view local_part(std::string_view iri) {
  return iri.substr(iri.find_last_of("#/:") + 1);
}

// What to show of an entity's classes: the local names of the finest, sorted.
std::vector<std::string> class_names(const Snapshot& snapshot, std::span<const TermId> classes) {
  std::vector<std::string> iris;
  for (const TermId id : classes)
    iris.push_back(snapshot.term(id).text);
  std::vector<std::string> names;
  for (const std::string& iri : finest_classes(std::move(iris)))
    names.emplace_back(local_part(iri));
  std::sort(names.begin(), names.end());
  return names;
}

std::string_view without_brackets(std::string_view iri) {
  const bool bracketed = iri.size() > 2 && iri.front() == '<' && iri.back() == '>';
  return bracketed ? iri.substr(1, iri.size() - 2) : iri;
}

struct Counts {
  std::uint64_t articles = 0, facts = 0;
  bool has_name = false;
  std::vector<TermId> types;
};

class Listing {
 public:
  explicit Listing(const Snapshot& snapshot) : snapshot_(snapshot) {
    type_ = snapshot.find(Term::iri(std::string(vocabulary::kType)));
    for (const std::string_view predicate : kNamePredicates) {
      if (const auto id = snapshot.find(Term::iri(std::string(predicate)))) names_.insert(*id);
    }
  }

  std::vector<EntitySummary> run(std::string_view type) {
    count_statements();
    for (const ArticleSummary& article : snapshot_.articles()) {
      const std::vector<TermId> linked = snapshot_.article_entities(article.graph);
      for (const TermId entity : std::set<TermId>(linked.begin(), linked.end()))
        ++counts_[entity].articles;
    }
    std::vector<EntitySummary> entities;
    for (const auto& [id, counts] : counts_) {
      if (!counts.has_name && counts.types.empty()) continue;
      if (type.empty() || is_of(counts, type)) entities.push_back(summary(id, counts));
    }
    std::sort(entities.begin(), entities.end(), [](const auto& a, const auto& b) {
      return std::tie(b.articles, b.facts, a.iri) < std::tie(a.articles, a.facts, b.iri);
    });
    return entities;
  }

 private:
  void count_statements() {
    TripleScan scan = snapshot_.scan({});
    for (Triple triple{}; scan.next(triple);) {
      Counts& subject = counts_[triple.subject];
      if (type_ && triple.predicate == *type_) {
        subject.types.push_back(triple.object);
      } else if (names_.contains(triple.predicate)) {
        subject.has_name = true;
      } else {
        ++subject.facts;
        const bool other = is_resource(triple.object) && triple.object != triple.subject;
        if (other) ++counts_[triple.object].facts;
      }
    }
  }

  bool is_of(const Counts& counts, std::string_view wanted) const {
    return std::any_of(counts.types.begin(), counts.types.end(), [&](TermId id) {
      const std::string iri = snapshot_.term(id).text;
      return iri == wanted || local_part(iri) == wanted;
    });
  }

  EntitySummary summary(TermId id, const Counts& counts) const {
    const Term term = snapshot_.term(id);
    EntitySummary entity;
    entity.id = id;
    entity.iri = term.kind == TermKind::blank ? "_:" + term.text : term.text;
    entity.name = snapshot_.preferred_name(id).value_or(std::string(local_part(term.text)));
    entity.types = class_names(snapshot_, counts.types);
    entity.articles = counts.articles;
    entity.facts = counts.facts;
    return entity;
  }

  const Snapshot& snapshot_;
  std::optional<TermId> type_;
  std::set<TermId> names_;
  std::unordered_map<TermId, Counts> counts_;
};

}  // namespace

std::vector<LinkedEntity> find_linked_entities(const Snapshot& snapshot,
                                               std::string_view name_or_iri) {
  std::vector<TermId> found = snapshot.find_named(name_or_iri);
  const auto exact = snapshot.find(Term::iri(std::string(without_brackets(name_or_iri))));
  if (exact) found = {*exact};
  std::vector<LinkedEntity> entities;
  for (const TermId id : found) {
    std::set<std::string> names;
    for (const std::string& name : snapshot.names(id))
      names.insert(normalise_name(name));
    const std::string iri = snapshot.term(id).text;
    for (EntityGroup& group : group_names(read_blocks(snapshot.view(), names))) {
      if (entity_iri(snapshot.base(), group.representative) == iri) {
        entities.push_back({id, iri, std::move(group)});
        break;
      }
    }
  }
  std::sort(entities.begin(), entities.end(),
            [](const LinkedEntity& a, const LinkedEntity& b) { return a.iri < b.iri; });
  return entities;
}

DecidedName name_for_decision(const LinkedEntity& entity, std::string_view name_or_iri) {
  const std::string name = normalise_name(name_or_iri);
  const NameNode* best = nullptr;
  for (const NameNode& node : entity.group.nodes) {
    if (node.name == name && (best == nullptr || best->link_class.empty())) best = &node;
  }
  if (best != nullptr) return {std::string(name_or_iri), best->link_class};
  const NameNode& representative = entity.group.representative;
  const bool is_label = normalise_name(entity.group.label) == representative.name;
  return {is_label ? entity.group.label : representative.name, representative.link_class};
}

std::vector<Decision> decisions_about(const Snapshot& snapshot, const LinkedEntity& entity) {
  std::set<std::string> names;
  for (const NameNode& node : entity.group.nodes)
    names.insert(node.name);
  names.insert(entity.group.representative.name);
  std::set<Decision> decisions;
  for (const std::string& name : names) {
    for_each_decision_on(snapshot.view(), name, [&](Decision decision) {
      const auto speaks = [&](const DecidedName& decided) {
        const std::string decided_name = normalise_name(decided.text);
        if (decided_name == entity.group.representative.name &&
            decided.link_class.value_or(entity.group.representative.link_class) ==
                entity.group.representative.link_class)
          return true;
        return std::any_of(entity.group.nodes.begin(), entity.group.nodes.end(),
                           [&](const NameNode& node) {
                             return node.name == decided_name &&
                                    decided.link_class.value_or(node.link_class) == node.link_class;
                           });
      };
      const bool any = std::any_of(decision.names.begin(), decision.names.end(), speaks) ||
                       std::any_of(decision.others.begin(), decision.others.end(), speaks);
      if (any) decisions.insert(std::move(decision));
    });
  }
  return {decisions.begin(), decisions.end()};
}

std::vector<std::string> shown_classes(const Snapshot& snapshot, TermId entity) {
  std::vector<TermId> classes;
  if (const auto type = snapshot.find(Term::iri(std::string(vocabulary::kType)))) {
    TripleScan scan = snapshot.scan({entity, *type, std::nullopt});
    for (Triple triple{}; scan.next(triple);)
      classes.push_back(triple.object);
  }
  return class_names(snapshot, classes);
}

std::vector<EntitySummary> list_entities(const Snapshot& snapshot, std::string_view type) {
  return Listing(snapshot).run(type);
}

}  // namespace weft
