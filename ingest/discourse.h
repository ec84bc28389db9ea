#pragma once
#include <cstdint>
#include <unordered_map>
#include <vector>

#include "ingest/mention_traits.h"

namespace weft {

// What is known of an entity from the mentions that were taken for it so far.
struct DiscourseEntity {
  std::uint32_t mention_count = 0, first_mention = 0, last_mention = 0;
  bool has_name = false;
  std::uint8_t type = WordSense::kNoType;  // the first one known
  Gender gender = Gender::unknown;
  GrammaticalNumber number = GrammaticalNumber::unknown;
  std::vector<std::uint64_t> cores, heads;  // distinct, the first kKept of each

  static constexpr std::size_t kKept = 12;
};

// The entities of a text as a reader meets them, mention by mention.
class Discourse {
 public:
  // Borrows the mentions, which must outlive it.
  explicit Discourse(const std::vector<MentionTraits>& mentions);

  // The mention that comes next; all before it have their entity.
  std::uint32_t next() const { return static_cast<std::uint32_t>(entity_of_.size()); }
  bool is_done() const { return entity_of_.size() == mentions_.size(); }

  // What the next mention may refer to, nearest first: the mentions just before it and, for names
  // and noun phrases, the last ones with its words wherever they are. Bounded in number.
  std::vector<std::uint32_t> candidates() const;

  // How often the next mention's words, or its head, came before; at most kCountMax.
  std::uint32_t times_core_seen() const;
  std::uint32_t times_head_seen() const;
  static constexpr std::uint32_t kCountMax = 3;

  const DiscourseEntity& entity_of(std::uint32_t mention) const {
    return entities_[entity_of_[mention]];
  }
  const std::vector<std::uint32_t>& entity_numbers() const { return entity_of_; }
  std::uint32_t entity_count() const { return static_cast<std::uint32_t>(entities_.size()); }

  // Takes the next mention for the entity of an earlier one, or for a new one.
  void link(std::uint32_t antecedent);
  void start_entity();

 private:
  using Index = std::unordered_map<std::uint64_t, std::vector<std::uint32_t>>;

  void take(std::uint32_t entity);
  std::uint32_t times_seen(std::uint64_t key) const;

  const std::vector<MentionTraits>& mentions_;
  std::vector<std::uint32_t> entity_of_;
  std::vector<DiscourseEntity> entities_;
  Index mentions_of_;  // looked up only, never gone through
};

}  // namespace weft
