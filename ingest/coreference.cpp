#include "ingest/coreference.h"

#include <algorithm>
#include <cmath>
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
      probabilities_.push_back(probability_of(antecedent));
      as_antecedent_.push_back(units_of(MentionRole::antecedent));
      antecedent ? discourse_.link(*antecedent) : discourse_.start_entity();
    }
    return std::move(discourse_);
  }

  // Per mention, that it stands for the entity it was taken for.
  const std::vector<float>& probabilities() const { return probabilities_; }

 private:
  struct Scored {
    std::uint32_t candidate = 0;
    std::int64_t score = 0;
  };

  const std::vector<MentionTraits>& mentions_;
  const CoreferenceModel& model_;
  Discourse discourse_;
  std::vector<CoreferenceUnits> as_antecedent_;  // per mention before the next
  FeatureRows rows_;
  std::vector<float> probabilities_;
  std::vector<Scored> scored_;   // what the next mention may refer to
  std::int64_t score_alone_ = 0;  // as the first of its entity

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
    score_alone_ = model_.score(units_of(MentionRole::first), CoreferenceChoice::new_entity);
    std::int64_t best_score = score_alone_;
    scored_.clear();
    const CoreferenceUnits anaphor = units_of(MentionRole::anaphor);
    for (const std::uint32_t candidate : discourse_.candidates()) {
      CoreferenceUnits units = anaphor;
      for (std::size_t i = 0; i < units.size(); ++i)
        units[i] += as_antecedent_[candidate][i];
      rows_.clear();
      add_pair_features(mentions_, discourse_, candidate, rows_);
      model_.add_rows(rows_, units);
      const std::int64_t score = model_.score(units, CoreferenceChoice::link);
      scored_.push_back({candidate, score});
      if (score <= best_score) continue;
      best_score = score;
      best = candidate;
    }
    return best;
  }

  // The share of the best's entity in all that was scored.
  float probability_of(std::optional<std::uint32_t> best) const {
    std::int64_t top = score_alone_;
    for (const Scored& scored : scored_)
      top = std::max(top, scored.score);
    const auto odds = [&](std::int64_t score) {
      return std::exp(static_cast<double>(score - top) * model_.scale());
    };
    const std::vector<std::uint32_t>& entities = discourse_.entity_numbers();
    double sum = odds(score_alone_), own = best ? 0 : sum;
    for (const auto& [candidate, score] : scored_) {
      sum += odds(score);
      if (best && entities[candidate] == entities[*best]) own += odds(score);
    }
    return static_cast<float>(own / sum);
  }
};

}  // namespace

Coreference resolve_coreference(const ArticleWords& words, const Trees& trees, const Names& names,
                                const CoreferenceModel& model) {
  const std::vector<MentionTraits> traits = traits_of_mentions(
      words, trees, names, find_mentions(words, trees, names), model.senses());
  Ranker ranker(traits, model);
  const Discourse discourse = ranker.resolve();
  Coreference result;
  result.entity_count = discourse.entity_count();
  result.mentions.reserve(traits.size());
  for (std::uint32_t i = 0; i < traits.size(); ++i) {
    const MentionSpan& span = traits[i].span;
    const std::uint8_t type = discourse.entity_of(i).type;
    result.mentions.push_back(
        {span.sentence, span.first_word, span.end_word, span.head, discourse.entity_numbers()[i],
         type == WordSense::kNoType ? EntityType::abstract : static_cast<EntityType>(type),
         span.kind, traits[i].gender, ranker.probabilities()[i]});
  }
  return result;
}

}  // namespace weft
