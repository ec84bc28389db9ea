#include "train/coreference_trainer.h"

#include <fmt/core.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <optional>

#include "ingest/coreference.h"
#include "train/random_source.h"

namespace weft {

namespace {

constexpr std::size_t kWidth = kCoreferenceWidth;
using Units = std::array<float, kWidth>;

// A document's mentions and the gold entity of each; -1: none.
struct Example {
  std::vector<MentionTraits> mentions;
  std::vector<std::int64_t> gold;
};

Example example_of(const CoreferenceDocument& document, const WordSenses& senses) {
  Example example;
  const ArticleWords words(document.article, document.segmentation, document.tagging);
  example.mentions =
      traits_of_mentions(words, document.trees, document.names,
                         find_mentions(words, document.trees, document.names), senses);
  std::map<std::pair<std::uint32_t, std::uint32_t>, std::uint32_t> gold;
  for (const ConllMention& mention : document.gold)
    gold[{mention.first_word, mention.end_word}] = mention.entity;
  for (const MentionTraits& mention : example.mentions) {
    const auto found = gold.find({mention.span.first_word, mention.span.end_word});
    example.gold.push_back(found == gold.end() ? -1 : std::int64_t{found->second});
  }
  return example;
}

// The numbers that are learnt, and how far each was moved (AdaGrad; Duchi et al. 2011).
struct Weights {
  std::vector<float> rows = std::vector<float>(kCoreferenceRowCount * kWidth);
  std::vector<float> outputs = std::vector<float>(2 * kWidth);

  explicit Weights(RandomSource& random) {
    for (float& weight : rows)
      weight = static_cast<float>(random.unit() - 0.5) * 0.1f;
    for (float& weight : outputs)
      weight = static_cast<float>(random.unit() - 0.5) * 0.6f;
    outputs[kWidth - 1] = outputs[2 * kWidth - 1] = 1;
  }
};

class Learner {
 public:
  explicit Learner(const CoreferenceSettings& settings)
      : settings_(settings), random_(settings.seed), weights_(random_) {}

  const Weights& weights() const { return weights_; }

  void learn(std::vector<Example>& examples) {
    std::vector<std::size_t> order(examples.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    random_.shuffle(order);
    for (const std::size_t i : order)
      learn(examples[i]);
  }

 private:
  // A way to go on: an antecedent, or none.
  struct Option {
    std::optional<std::uint32_t> antecedent;
    FeatureRows rows;
    Units units{};
    double score = 0, cost = 0;
    bool is_right = false;
  };

  const CoreferenceSettings& settings_;
  RandomSource random_;
  Weights weights_;
  std::vector<float> row_squares_ = std::vector<float>(kCoreferenceRowCount * kWidth, 1e-2f);
  std::vector<float> output_squares_ = std::vector<float>(2 * kWidth, 1e-2f);
  std::vector<FeatureRows> antecedent_rows_;
  std::vector<Units> antecedent_units_;
  std::vector<Option> options_;

  void drop_features(FeatureRows& rows) {
    std::erase_if(rows, [&](std::uint32_t) { return random_.unit() < settings_.feature_dropout; });
  }

  void add(const FeatureRows& rows, Units& units) const {
    for (const std::uint32_t row : rows) {
      const float* weights = weights_.rows.data() + std::size_t{row} * kWidth;
      for (std::size_t i = 0; i < kWidth; ++i)
        units[i] += weights[i];
    }
  }

  double score(const Units& units, CoreferenceChoice choice) const {
    const float* outputs = weights_.outputs.data() + static_cast<std::size_t>(choice) * kWidth;
    float sum = units[kWidth - 1] * outputs[kWidth - 1];
    for (std::size_t i = 0; i + 1 < kWidth; ++i)
      sum += std::max(units[i], 0.0f) * outputs[i];
    return sum;
  }

  // Mentions go where the model puts them, as in use; what is right for one does not depend on it.
  void learn(const Example& example) {
    Discourse discourse(example.mentions);
    antecedent_rows_.clear();
    antecedent_units_.clear();
    while (!discourse.is_done()) {
      FeatureRows rows = mention_rows(example, discourse, MentionRole::antecedent);
      learn_mention(example, discourse);
      antecedent_units_.emplace_back();
      add(rows, antecedent_units_.back());
      antecedent_rows_.push_back(std::move(rows));
      const auto best = std::max_element(
          options_.begin(), options_.end(),
          [](const Option& a, const Option& b) { return a.score < b.score; });
      best->antecedent ? discourse.link(*best->antecedent) : discourse.start_entity();
    }
  }

  FeatureRows mention_rows(const Example& example, const Discourse& discourse, MentionRole role) {
    FeatureRows rows;
    add_mention_features(example.mentions[discourse.next()], role, discourse.times_core_seen(),
                         discourse.times_head_seen(), rows);
    drop_features(rows);
    return rows;
  }

  void learn_mention(const Example& example, const Discourse& discourse) {
    const FeatureRows anaphor_rows = mention_rows(example, discourse, MentionRole::anaphor);
    Units anaphor{};
    add(anaphor_rows, anaphor);
    list_options(example, discourse, anaphor);
    const std::vector<double> gradients = option_gradients();
    Units anaphor_gradient{};
    for (std::size_t i = 0; i < options_.size(); ++i) {
      if (std::abs(gradients[i]) < 1e-4) continue;
      const Option& option = options_[i];
      const Units gradient = move_outputs(option, static_cast<float>(gradients[i]));
      move_rows(option.rows, gradient);
      if (!option.antecedent) continue;
      move_rows(antecedent_rows_[*option.antecedent], gradient);
      for (std::size_t k = 0; k < kWidth; ++k)
        anaphor_gradient[k] += gradient[k];
    }
    move_rows(anaphor_rows, anaphor_gradient);
  }

  void list_options(const Example& example, const Discourse& discourse, const Units& anaphor) {
    options_.clear();
    options_.emplace_back();
    options_[0].rows = mention_rows(example, discourse, MentionRole::first);
    add(options_[0].rows, options_[0].units);
    options_[0].score = score(options_[0].units, CoreferenceChoice::new_entity);
    const std::int64_t gold = example.gold[discourse.next()];
    bool has_right = false;
    for (const std::uint32_t candidate : discourse.candidates()) {
      Option& option = options_.emplace_back();
      option.antecedent = candidate;
      add_pair_features(example.mentions, discourse, candidate, option.rows);
      drop_features(option.rows);
      for (std::size_t k = 0; k < kWidth; ++k)
        option.units[k] = anaphor[k] + antecedent_units_[candidate][k];
      add(option.rows, option.units);
      option.score = score(option.units, CoreferenceChoice::link);
      option.is_right = gold >= 0 && example.gold[candidate] == gold;
      has_right |= option.is_right;
    }
    options_[0].is_right = !has_right;
    for (Option& option : options_) {
      if (option.is_right) continue;
      option.cost = !option.antecedent ? settings_.missed_link_cost
                    : has_right        ? settings_.wrong_link_cost
                                       : settings_.false_link_cost;
    }
  }

  // Of the logarithm of the right options' share, by each option's score.
  std::vector<double> option_gradients() const {
    double greatest = -1e30, greatest_right = -1e30;
    for (const Option& option : options_) {
      greatest = std::max(greatest, option.score + option.cost);
      if (option.is_right) greatest_right = std::max(greatest_right, option.score);
    }
    double all = 0, right = 0;
    std::vector<double> gradients(options_.size());
    for (const Option& option : options_) {
      all += std::exp(option.score + option.cost - greatest);
      if (option.is_right) right += std::exp(option.score - greatest_right);
    }
    for (std::size_t i = 0; i < options_.size(); ++i) {
      const Option& option = options_[i];
      gradients[i] = -std::exp(option.score + option.cost - greatest) / all;
      if (option.is_right) gradients[i] += std::exp(option.score - greatest_right) / right;
    }
    return gradients;
  }

  // Returns the gradient by the option's units.
  Units move_outputs(const Option& option, float gradient) {
    const auto choice =
        option.antecedent ? CoreferenceChoice::link : CoreferenceChoice::new_entity;
    const std::size_t begin = static_cast<std::size_t>(choice) * kWidth;
    Units by_unit{};
    for (std::size_t k = 0; k < kWidth; ++k) {
      const bool is_linear = k + 1 == kWidth;
      const float unit = is_linear ? option.units[k] : std::max(option.units[k], 0.0f);
      if (unit == 0 && !is_linear) continue;
      by_unit[k] = gradient * weights_.outputs[begin + k];
      if (is_linear) continue;
      move(weights_.outputs[begin + k], output_squares_[begin + k], gradient * unit);
    }
    return by_unit;
  }

  void move_rows(const FeatureRows& rows, const Units& gradient) {
    for (const std::uint32_t row : rows) {
      for (std::size_t k = 0; k < kWidth; ++k) {
        const std::size_t at = std::size_t{row} * kWidth + k;
        row_squares_[at] += gradient[k] * gradient[k];
        weights_.rows[at] += settings_.learning_rate * gradient[k] / std::sqrt(row_squares_[at]);
      }
    }
  }

  void move(float& weight, float& square, float gradient) const {
    square += gradient * gradient;
    weight += settings_.learning_rate * gradient / std::sqrt(square);
  }
};

// Units are worth what their greatest weight is, so that each row's weights fit a byte.
void write_weights(const Weights& weights, ModelWriter& writer) {
  std::array<float, kWidth> unit_scale{};
  for (std::size_t i = 0; i < weights.rows.size(); ++i)
    unit_scale[i % kWidth] = std::max(unit_scale[i % kWidth], std::abs(weights.rows[i]) / 127);
  std::vector<std::int8_t> rows;
  rows.reserve(weights.rows.size());
  for (std::size_t i = 0; i < weights.rows.size(); ++i) {
    const float scale = unit_scale[i % kWidth];
    rows.push_back(scale == 0 ? std::int8_t{0}
                              : static_cast<std::int8_t>(std::lround(weights.rows[i] / scale)));
  }
  float scale = 1e-12f;
  for (std::size_t i = 0; i < weights.outputs.size(); ++i)
    scale = std::max(scale, std::abs(weights.outputs[i] * unit_scale[i % kWidth]) / 32767);
  std::vector<std::int16_t> outputs;
  for (std::size_t i = 0; i < weights.outputs.size(); ++i) {
    outputs.push_back(static_cast<std::int16_t>(
        std::lround(weights.outputs[i] * unit_scale[i % kWidth] / scale)));
  }
  writer.add_array("rows", rows);
  writer.add_array("outputs", outputs);
  writer.add_array("scale", std::vector<float>{scale});
}

void show_scores(const Weights& weights, const std::vector<WordSenses::Slot>& senses,
                 const std::vector<CoreferenceDocument>& held_out, std::string_view when,
                 const std::function<void(const std::string&)>& say) {
  if (held_out.empty()) return;
  ModelWriter writer(ModelKind::coreference, "");
  writer.add_array("senses", senses);
  write_weights(weights, writer);
  const CoreferenceModel model(
      ModelFile::from_bytes(writer.bytes(), "coreference", ModelKind::coreference));
  const CoreferenceScores scores = score_model(held_out, model);
  say(fmt::format("coref: {}: mentions P {:.2f} R {:.2f}, MUC {:.2f}, B-cubed {:.2f}, "
                  "CEAF-e {:.2f}, CoNLL F1 {:.2f}",
                  when, scores.mentions.precision(), scores.mentions.recall(), scores.muc.f1(),
                  scores.b_cubed.f1(), scores.ceaf_e.f1(), scores.conll_f1()));
}

std::vector<std::string> words_of(const CoreferenceDocument& document) {
  std::vector<std::string> words;
  for (const Word& word : document.segmentation.words) {
    words.push_back(
        document.article.text.substr(word.range.begin, word.range.end - word.range.begin));
  }
  return words;
}

}  // namespace

void train_coreference(const std::vector<CoreferenceDocument>& documents,
                       const std::vector<WordSenses::Slot>& senses,
                       const std::vector<CoreferenceDocument>& held_out,
                       const CoreferenceSettings& settings,
                       const std::function<void(const std::string&)>& say, ModelWriter& writer) {
  std::vector<Example> examples;
  for (const CoreferenceDocument& document : documents)
    examples.push_back(example_of(document, WordSenses(senses)));
  Learner learner(settings);
  RandomSource unused(0);
  Weights average(unused);
  std::fill(average.rows.begin(), average.rows.end(), 0.0f);
  std::fill(average.outputs.begin(), average.outputs.end(), 0.0f);
  const int averaged_from = settings.epochs / 2;
  const auto part = 1.0f / static_cast<float>(settings.epochs - averaged_from);
  for (int epoch = 0; epoch < settings.epochs; ++epoch) {
    learner.learn(examples);
    show_scores(learner.weights(), senses, held_out, fmt::format("epoch {}", epoch + 1),
                say);
    if (epoch < averaged_from) continue;
    for (std::size_t i = 0; i < average.rows.size(); ++i)
      average.rows[i] += part * learner.weights().rows[i];
    for (std::size_t i = 0; i < average.outputs.size(); ++i)
      average.outputs[i] += part * learner.weights().outputs[i];
  }
  show_scores(average, senses, held_out, "averaged", say);
  writer.add_array("senses", senses);
  write_weights(average, writer);
}

CoreferenceScores score_model(const std::vector<CoreferenceDocument>& documents,
                              const CoreferenceModel& model) {
  std::vector<ConllDocument> gold, system;
  for (const CoreferenceDocument& document : documents) {
    const std::vector<std::string> words = words_of(document);
    gold.push_back({document.name, words, document.gold});
    system.push_back({document.name, words, {}});
    const ArticleWords article(document.article, document.segmentation, document.tagging);
    for (const CoreferenceMention& mention :
         resolve_coreference(article, document.trees, document.names, model).mentions) {
      system.back().mentions.push_back({mention.first_word, mention.end_word, mention.entity});
    }
  }
  return score_coreference(gold, system);
}

}  // namespace weft
