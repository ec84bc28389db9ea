#include "ingest/joined_facts.h"

#include <algorithm>

#include "graph/link_class.h"
#include "graph/name_links.h"
#include "graph/names.h"

namespace weft {
namespace {

void shift(std::vector<ByteRange>& ranges, std::uint32_t begin) {
  for (ByteRange& range : ranges) {
    range.begin += begin;
    range.end += begin;
  }
}

void shift(EntityRecord& record, std::uint32_t begin) {
  for (EntityName& name : record.names) {
    name.first_mention.begin += begin;
    name.first_mention.end += begin;
  }
}

void renumber(FactTerm& term, const std::vector<std::uint32_t>& places) {
  if (auto* entity = std::get_if<LocalEntity>(&term))
    *entity = LocalEntity{places[static_cast<std::size_t>(*entity)]};
}

bool may_be_one(const EntityRecord& a, const EntityRecord& b) {
  const std::string left = link_class(a.type), right = link_class(b.type);
  return left.empty() || right.empty() || left == right;
}

}  // namespace

void JoinedFacts::add(ArticleFacts part, std::uint32_t begin) {
  const std::vector<std::uint32_t> places = places_of(part.entities);
  for (std::size_t i = 0; i < places.size(); ++i) {
    shift(part.entities[i], begin);
    join(std::move(part.entities[i]), places[i]);
  }
  for (Fact& fact : part.facts) {
    shift(fact.ranges, begin);
    renumber(fact.subject, places);
    renumber(fact.object, places);
    if (fact.speaker) renumber(*fact.speaker, places);
    for (FactQualifier& qualifier : fact.qualifiers)
      renumber(qualifier.value, places);
    facts_.facts.push_back(std::move(fact));
  }
}

ArticleFacts JoinedFacts::take(const Article& whole) {
  facts_.article = whole;
  return std::move(facts_);
}

// Which entity of the whole each record of a part becomes; those that are new come behind. Full
// names choose before short ones.
std::vector<std::uint32_t> JoinedFacts::places_of(const std::vector<EntityRecord>& records) {
  std::vector<std::optional<std::uint32_t>> found(records.size());
  std::set<std::uint32_t> taken;
  for (const Index* index : {&global_, &local_}) {
    for (std::size_t i = 0; i < records.size(); ++i) {
      if (found[i]) continue;
      found[i] = find(records[i], *index, taken);
      if (found[i]) taken.insert(*found[i]);
    }
  }
  std::vector<std::uint32_t> places;
  auto next = static_cast<std::uint32_t>(facts_.entities.size());
  for (const std::optional<std::uint32_t>& place : found)
    places.push_back(place ? *place : next++);
  return places;
}

std::optional<std::uint32_t> JoinedFacts::find(const EntityRecord& record, const Index& index,
                                               const std::set<std::uint32_t>& taken) const {
  std::set<std::uint32_t> candidates;
  for (const auto& [name, spellings] : names_of_record(record).spellings) {
    const auto named = index.find(name);
    if (named == index.end()) continue;
    for (const std::uint32_t place : named->second)
      if (may_be_one(record, facts_.entities[place])) candidates.insert(place);
  }
  if (candidates.size() != 1 || taken.contains(*candidates.begin())) return std::nullopt;
  return *candidates.begin();
}

void JoinedFacts::join(EntityRecord record, std::uint32_t place) {
  if (place >= facts_.entities.size()) facts_.entities.resize(place + 1);
  EntityRecord& whole = facts_.entities[place];
  if (whole.type.empty() || whole.type == main_class(record.type)) whole.type = record.type;
  const bool is_named = !names_of_record(record).spellings.empty();
  for (EntityName& name : record.names) {
    const bool is_known =
        std::any_of(whole.names.begin(), whole.names.end(),
                    [&](const EntityName& known) { return known.text == name.text; });
    if (is_known) continue;
    if (is_named) {
      Index& index = name.reach == NameReach::global ? global_ : local_;
      index[normalise_name(name.text)].insert(place);
    }
    whole.names.push_back(std::move(name));
  }
}

}  // namespace weft
