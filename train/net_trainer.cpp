#include "train/net_trainer.h"

#include <cblas.h>
#include <xmmintrin.h>
#include <pmmintrin.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <memory>
#include <numeric>
#include <string>
#include <string_view>
#include <thread>

namespace weft {

namespace {

constexpr std::size_t kShards = 2;

using Batch = std::vector<const NetExample*>;

// Numbers too small to matter would slow arithmetic down a hundredfold.
void flush_denormals() {
  _MM_SET_FLUSH_ZERO_MODE(_MM_FLUSH_ZERO_ON);
  _MM_SET_DENORMALS_ZERO_MODE(_MM_DENORMALS_ZERO_ON);
}

// The sentences of one epoch in a new order, cut into shards of about equal work.
std::vector<Batch> shuffled_shards(const NetMaterial& material, const NetSettings& settings,
                                   RandomSource& random) {
  std::vector<std::uint32_t> order(material.as_written.size());
  std::iota(order.begin(), order.end(), 0u);
  random.shuffle(order);
  std::vector<Batch> shards(1);
  std::size_t words = 0;
  for (const std::uint32_t at : order) {
    if (words >= settings.shard_words) {
      shards.emplace_back();
      words = 0;
    }
    const double dice = random.unit();
    const auto& examples = dice < settings.lower_case ? material.lower_case
                           : dice < settings.lower_case + settings.upper_case
                               ? material.upper_case
                               : material.as_written;
    shards.back().push_back(&examples[at]);
    words += examples[at].size();
  }
  return shards;
}

std::size_t word_count(const Batch& batch) {
  std::size_t count = 0;
  for (const NetExample* example : batch)
    count += example->size();
  return count;
}

// One half of a step: a pass with a gradient and random numbers of its own.
struct Shard {
  Shard(const NetPlaces& places, const NetValues& values, std::span<const TrainedNet> nets,
        std::uint64_t seed)
      : pass(places), teachers(nets), gradient(values), random(seed) {}

  void learn(const NetSettings& settings, const NetValues& values, const Batch& batch,
             float scale) {
    const NetOpinion* opinion = teachers.empty() ? nullptr : &teachers.opinion_of(batch);
    loss = pass.learn(values, batch, scale, settings.weights, settings.dropout, random, gradient,
                      opinion);
  }

  NetPass pass;
  NetTeachers teachers;
  NetGradient gradient;
  RandomSource random;
  NetLoss loss;
};

class Trainer {
 public:
  Trainer(const NetPlaces& places, const NetSettings& settings,
          std::span<const TrainedNet> teachers, NetValues& values)
      : settings_(settings), values_(values), adam_(values), order_(settings.seed) {
    for (std::size_t i = 0; i < kShards; ++i)
      shards_[i] = std::make_unique<Shard>(places, values, teachers, settings.seed * 1000 + i + 1);
  }

  NetLoss epoch(const NetMaterial& material, double progress, double progress_end) {
    const std::vector<Batch> batches = shuffled_shards(material, settings_, order_);
    NetLoss loss;
    for (std::size_t at = 0; at < batches.size(); at += kShards) {
      const double part = static_cast<double>(at) / static_cast<double>(batches.size());
      step({batches.data() + at, std::min(kShards, batches.size() - at)},
           progress + (progress_end - progress) * part);
      for (const auto& shard : shards_)
        loss += shard->loss;
    }
    return loss;
  }

 private:
  void step(std::span<const Batch> batches, double progress) {
    std::size_t words = 0;
    for (const Batch& batch : batches)
      words += word_count(batch);
    const float scale = 1.0f / static_cast<float>(std::max<std::size_t>(words, 1));
    std::array<std::thread, kShards> threads;
    for (std::size_t i = 0; i < kShards; ++i) {
      shards_[i]->gradient.clear();
      shards_[i]->loss = {};
      if (i >= batches.size()) continue;
      threads[i] = std::thread([this, i, &batches, scale] {
        flush_denormals();
        shards_[i]->learn(settings_, values_, batches[i], scale);
      });
    }
    for (std::thread& thread : threads) {
      if (thread.joinable()) thread.join();
    }
    shards_[0]->gradient.add(shards_[1]->gradient);
    ++steps_;
    const double warm = std::min(1.0, static_cast<double>(steps_) / settings_.warm_up_steps);
    adam_.step(shards_[0]->gradient, settings_.rate * warm * (1.0 - progress), settings_.norm_max,
               values_);
  }

  const NetSettings& settings_;
  NetValues& values_;
  Adam adam_;
  RandomSource order_;
  int steps_ = 0;
  std::array<std::unique_ptr<Shard>, kShards> shards_;
};

std::string_view without_subtype(std::string_view relation) {
  return relation.substr(0, relation.find(':'));
}

void count_right(const NetExample& gold, const NetGuess& guess,
                 std::span<const std::string> relations, NetScores& scores) {
  for (std::size_t i = 0; i < gold.size(); ++i) {
    ++scores.words;
    scores.upos += guess.upos[i] == gold.upos[i];
    scores.xpos += guess.xpos[i] == gold.xpos[i];
    scores.features += guess.features[i] == gold.features[i];
    if (guess.heads[i] != gold.heads[i]) continue;
    ++scores.heads;
    scores.labelled += gold.relations[i] != kNoLabel &&
                       without_subtype(relations[guess.relations[i]]) ==
                           without_subtype(relations[gold.relations[i]]);
  }
}

}  // namespace

void train_net(const NetPlaces& places, const NetSettings& settings, const NetMaterial& material,
               std::span<const TrainedNet> teachers, NetValues& values,
               const std::function<void(const EpochReport&)>& report) {
  openblas_set_num_threads(1);
  flush_denormals();
  Trainer trainer(places, settings, teachers, values);
  for (int epoch = 1; epoch <= settings.epochs; ++epoch) {
    const auto begin = std::chrono::steady_clock::now();
    EpochReport line;
    line.epoch = epoch;
    line.loss = trainer.epoch(material, static_cast<double>(epoch - 1) / settings.epochs,
                              static_cast<double>(epoch) / settings.epochs);
    line.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    report(line);
  }
}

NetScores score_net(const NetPlaces& places, const NetValues& values,
                    std::span<const NetExample> examples,
                    std::span<const std::string> relation_labels) {
  constexpr std::size_t kSentences = 32;
  NetPass pass(places);
  NetScores scores;
  for (std::size_t begin = 0; begin < examples.size(); begin += kSentences) {
    Batch batch;
    for (std::size_t i = begin; i < std::min(begin + kSentences, examples.size()); ++i)
      batch.push_back(&examples[i]);
    const std::vector<NetGuess> guesses = pass.guess(values, batch);
    for (std::size_t i = 0; i < batch.size(); ++i)
      count_right(*batch[i], guesses[i], relation_labels, scores);
  }
  return scores;
}

}  // namespace weft
