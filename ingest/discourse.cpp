#include "ingest/discourse.h"

#include <algorithm>
#include <array>

#include "graph/check.h"
#include "ingest/word_hash.h"

namespace weft {
namespace {

constexpr std::uint32_t kNear = 60;      // mentions back that anything may refer to
constexpr std::size_t kFarPerKey = 3;    // mentions further back, for each way to find them

enum class Key : std::uint64_t { core = 1, head, first, last };

std::uint64_t key(Key kind, std::uint64_t hash) {
  return mix(static_cast<std::uint64_t>(kind), hash);
}

std::array<std::uint64_t, 4> keys_of(const MentionTraits& mention) {
  return {key(Key::core, mention.core), key(Key::head, mention.head),
          key(Key::first, mention.first_core), key(Key::last, mention.last_core)};
}

void insert_distinct(std::vector<std::uint64_t>& values, std::uint64_t value) {
  if (values.size() >= DiscourseEntity::kKept) return;
  if (std::find(values.begin(), values.end(), value) == values.end()) values.push_back(value);
}

}  // namespace

Discourse::Discourse(const std::vector<MentionTraits>& mentions) : mentions_(mentions) {
  entity_of_.reserve(mentions.size());
}

std::vector<std::uint32_t> Discourse::candidates() const {
  const std::uint32_t current = next();
  const std::uint32_t begin = current > kNear ? current - kNear : 0;
  std::vector<std::uint32_t> found;
  for (std::uint32_t i = current; i-- > begin;)
    found.push_back(i);
  if (mentions_[current].span.kind == MentionKind::pronoun || begin == 0) return found;
  const std::size_t near = found.size();
  for (const std::uint64_t k : keys_of(mentions_[current])) {
    const auto list = mentions_of_.find(k);
    if (list == mentions_of_.end()) continue;
    std::size_t taken = 0;
    for (auto i = list->second.rbegin(); i != list->second.rend() && taken < kFarPerKey; ++i) {
      if (*i >= begin) continue;
      found.push_back(*i);
      ++taken;
    }
  }
  std::sort(found.begin() + static_cast<std::ptrdiff_t>(near), found.end(), std::greater<>());
  found.erase(std::unique(found.begin(), found.end()), found.end());
  return found;
}

std::uint32_t Discourse::times_seen(std::uint64_t k) const {
  const auto list = mentions_of_.find(k);
  if (list == mentions_of_.end()) return 0;
  return static_cast<std::uint32_t>(std::min<std::size_t>(list->second.size(), kCountMax));
}

std::uint32_t Discourse::times_core_seen() const {
  return times_seen(key(Key::core, mentions_[next()].core));
}

std::uint32_t Discourse::times_head_seen() const {
  return times_seen(key(Key::head, mentions_[next()].head));
}

void Discourse::link(std::uint32_t antecedent) {
  WEFT_CHECK(antecedent < next(), "an antecedent comes before");
  take(entity_of_[antecedent]);
}

void Discourse::start_entity() {
  entities_.emplace_back();
  entities_.back().first_mention = next();
  take(entity_count() - 1);
}

void Discourse::take(std::uint32_t entity) {
  const std::uint32_t current = next();
  const MentionTraits& mention = mentions_[current];
  DiscourseEntity& summary = entities_[entity];
  ++summary.mention_count;
  summary.last_mention = current;
  if (summary.type == WordSense::kNoType) summary.type = mention.type;
  if (summary.gender == Gender::unknown) summary.gender = mention.gender;
  if (summary.number == GrammaticalNumber::unknown) summary.number = mention.number;
  if (mention.span.kind != MentionKind::pronoun) {
    insert_distinct(summary.cores, mention.core);
    insert_distinct(summary.heads, mention.head);
    for (const std::uint64_t k : keys_of(mention)) {
      std::vector<std::uint32_t>& list = mentions_of_[k];
      if (list.empty() || list.back() != current) list.push_back(current);
    }
  }
  summary.has_name |= mention.span.kind == MentionKind::name;
  entity_of_.push_back(entity);
}

}  // namespace weft
