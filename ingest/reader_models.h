#pragma once
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "ingest/boundary_model.h"
#include "ingest/layers.h"
#include "ingest/lemmatizer.h"
#include "ingest/names.h"
#include "ingest/tagger.h"
#include "ingest/word_clusters.h"

namespace weft {

// One line of `weft models`.
struct ModelListing {
  std::string path, kind, about;
  std::size_t byte_count = 0;
};

// Everything learnt that reading needs. Immutable, so any number of threads may share one.
class ReaderModels {
 public:
  // Loads the models of a folder. Throws ModelError, which names the file.
  explicit ReaderModels(const std::string& models_folder);

  // Universal tags, Penn tags and lemmas of every word.
  Tagging tag(std::string_view text, const Segmentation& segmentation) const;

  // The names of every sentence.
  Names find_names(std::string_view text, const Segmentation& segmentation,
                   const Tagging& tagging) const;

  std::vector<ModelListing> list() const;

  const BoundaryModel& boundaries() const { return boundaries_; }
  const WordClusters& clusters() const { return clusters_; }
  const Tagger& tagger() const { return tagger_; }
  const Lemmatizer& lemmatizer() const { return lemmatizer_; }
  const NameFinder& name_finder() const { return name_finder_; }

 private:
  BoundaryModel boundaries_;
  WordClusters clusters_;
  Tagger tagger_;
  Lemmatizer lemmatizer_;
  NameFinder name_finder_;
};

// The folder that holds `models` and `data`: `given` if not empty, else $WEFT_DATA, else
// <folder of the running program>/../share/weft, else the place it was installed to.
// Throws ModelError that lists where it looked.
std::string find_data_folder(std::string_view given = "");

}  // namespace weft
