#pragma once
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "ingest/coreference_model.h"
#include "train/coreference_corpus.h"
#include "train/coreference_score.h"
#include "train/model_writer.h"

namespace weft {

struct CoreferenceSettings {
  int epochs = 6;
  float learning_rate = 0.05f;
  double feature_dropout = 0.5;
  // What a mistake costs (softmax margin; Durrett, Klein 2013): a link of what has no antecedent,
  // no link of what has one, a link to the wrong one.
  float false_link_cost = 0.1f, missed_link_cost = 3.0f, wrong_link_cost = 1.0f;
  std::uint64_t seed = 1;
};

// Learns from documents with gold mentions; `senses` becomes part of the model. The scores of the
// `held_out` documents, if there are any, are said after each epoch. One thread; the same input
// gives the same bytes on the same kind of machine.
void train_coreference(const std::vector<CoreferenceDocument>& documents,
                       const std::vector<WordSenses::Slot>& senses,
                       const std::vector<CoreferenceDocument>& held_out,
                       const CoreferenceSettings& settings,
                       const std::function<void(const std::string&)>& say, ModelWriter& writer);

// The model's entities on documents, against their gold mentions.
CoreferenceScores score_model(const std::vector<CoreferenceDocument>& documents,
                              const CoreferenceModel& model);

}  // namespace weft
