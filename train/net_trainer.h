// Learns the reader's net by stochastic gradient over shuffled sentences. Each step's batch is
// divided into two fixed shards, so that two threads learn the same as one.
#pragma once
#include <cstdint>
#include <functional>
#include <span>
#include <vector>

#include "train/net_pass.h"
#include "train/net_teachers.h"

namespace weft {

struct NetSettings {
  std::uint32_t width = 192, recurrence = 128;  // of the layers (ingest/net_layout.h)
  int epochs = 12;
  double rate = 2e-3;            // at its highest; falls to 0 in a line
  int warm_up_steps = 200;
  double norm_max = 5;           // of a step's gradient
  std::size_t shard_words = 700;  // at least, of each of the two shards of a step
  NetDropout dropout{0.27f, 0.12f, 0.1f};
  NetWeights weights;
  // Of an epoch's sentences, those that stand in small letters or in capitals: much of what people
  // write has no capitals, or nothing else, and treebanks have little of either.
  double lower_case = 0.1, upper_case = 0.04;
  std::uint64_t seed = 1;
};

// Sentences to learn, in the same order thrice.
struct NetMaterial {
  std::vector<NetExample> as_written, lower_case, upper_case;
};

struct EpochReport {
  int epoch = 0;  // from 1
  double seconds = 0;
  NetLoss loss;
};

// Changes `values`, learning from `teachers` too where there are any. `report` is called after each
// epoch, with `values` as they are then.
// Cost: about 0.2 ms a word and epoch for each of two cores with AVX-512, 4 gradients of memory.
void train_net(const NetPlaces& places, const NetSettings& settings, const NetMaterial& material,
               std::span<const TrainedNet> teachers, NetValues& values,
               const std::function<void(const EpochReport&)>& report);

// Words whose label, head, or head and relation up to its subtype, is right.
struct NetScores {
  std::size_t words = 0, upos = 0, xpos = 0, features = 0, heads = 0, labelled = 0;

  double percent(std::size_t right) const {
    return words == 0 ? 0.0 : 100.0 * static_cast<double>(right) / static_cast<double>(words);
  }
};

// Of the float net with each word's best head, given the treebank's own words.
NetScores score_net(const NetPlaces& places, const NetValues& values,
                    std::span<const NetExample> examples,
                    std::span<const std::string> relation_labels);

}  // namespace weft
