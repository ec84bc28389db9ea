#include "ingest/used_entities.h"

namespace weft {
namespace {

// Calls visit(entity) for every entity that a fact speaks of; it may change the number.
template <typename Visit>
void visit_entities(ArticleFacts& facts, Visit visit) {
  const auto visit_term = [&](FactTerm& term) {
    if (auto* entity = std::get_if<LocalEntity>(&term)) visit(*entity);
  };
  for (Fact& fact : facts.facts) {
    visit_term(fact.subject);
    visit_term(fact.object);
    if (fact.speaker) visit_term(*fact.speaker);
    for (FactQualifier& qualifier : fact.qualifiers)
      visit_term(qualifier.value);
  }
}

}  // namespace

void drop_unused_entities(std::size_t first_own, ArticleFacts& facts) {
  std::vector<bool> used(facts.entities.size(), false);
  for (std::size_t i = 0; i < first_own; ++i)
    used[i] = true;
  visit_entities(facts, [&](LocalEntity& entity) {
    used[static_cast<std::size_t>(entity)] = true;
  });
  std::vector<LocalEntity> renumbered(used.size());
  std::vector<EntityRecord> kept;
  for (std::size_t i = 0; i < used.size(); ++i) {
    renumbered[i] = LocalEntity{static_cast<std::uint32_t>(kept.size())};
    if (used[i]) kept.push_back(std::move(facts.entities[i]));
  }
  facts.entities = std::move(kept);
  visit_entities(facts, [&](LocalEntity& entity) {
    entity = renumbered[static_cast<std::size_t>(entity)];
  });
}

}  // namespace weft
