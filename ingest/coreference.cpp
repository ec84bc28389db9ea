#include "ingest/coreference.h"

#include <optional>

namespace weft {
namespace {

class Ranker {
 public:
  Ranker(const std::vector<MentionTraits>& mentions, const CoreferenceModel& model)
      : mentions_(mentions), model_(model), discourse_(mentions) {}

  Discourse resolve() {
    while (!discourse_.is_done()) {
      const std::optional<std::uint32_t> antecedent = best_antecedent();
      as_antecedent_.push_back(units_of(MentionRole::antecedent));
      antecedent ? discourse_.link(*antecedent) : discourse_.start_entity();
    }
    return std::move(discourse_);
  }

 private:
  const std::vector<MentionTraits>& mentions_;
  const CoreferenceModel& model_;
  Discourse discourse_;
  std::vector<CoreferenceUnits> as_antecedent_;  // per mention before the next
  FeatureRows rows_;

  CoreferenceUnits units_of(MentionRole role) {
    CoreferenceUnits units{};
    rows_.clear();
    add_mention_features(mentions_[discourse_.next()], role, discourse_.times_core_seen(),
                         discourse_.times_head_seen(), rows_);
    model_.add_rows(rows_, units);
    return units;
  }

  std::optional<std::uint32_t> best_antecedent() {
    std::optional<std::uint32_t> best;
    std::int64_t best_score =
        model_.score(units_of(MentionRole::first), CoreferenceChoice::new_entity);
    const CoreferenceUnits anaphor = units_of(MentionRole::anaphor);
    for (const std::uint32_t candidate : discourse_.candidates()) {
      CoreferenceUnits units = anaphor;
      for (std::size_t i = 0; i < units.size(); ++i)
        units[i] += as_antecedent_[candidate][i];
      rows_.clear();
      add_pair_features(mentions_, discourse_, candidate, rows_);
      model_.add_rows(rows_, units);
      const std::int64_t score = model_.score(units, CoreferenceChoice::link);
      if (score <= best_score) continue;
      best_score = score;
      best = candidate;
    }
    return best;
  }
};

}  // namespace

Coreference resolve_coreference(const ArticleWords& words, const Trees& trees, const Names& names,
                                const CoreferenceModel& model) {
  const std::vector<MentionTraits> traits = traits_of_mentions(
      words, trees, names, find_mentions(words, trees, names), model.senses());
  const Discourse discourse = Ranker(traits, model).resolve();
  Coreference result;
  result.entity_count = discourse.entity_count();
  result.mentions.reserve(traits.size());
  for (std::uint32_t i = 0; i < traits.size(); ++i) {
    const MentionSpan& span = traits[i].span;
    const std::uint8_t type = discourse.entity_of(i).type;
    result.mentions.push_back(
        {span.sentence, span.first_word, span.end_word, span.head, discourse.entity_numbers()[i],
         type == WordSense::kNoType ? EntityType::abstract : static_cast<EntityType>(type),
         span.kind, traits[i].gender});
  }
  return result;
}

}  // namespace weft
