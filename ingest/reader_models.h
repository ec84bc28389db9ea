#pragma once
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "ingest/boundary_model.h"
#include "ingest/coreference_model.h"
#include "ingest/layers.h"
#include "ingest/lemmatizer.h"
#include "ingest/reader_net.h"

namespace weft {

// One line of `weft models`.
struct ModelListing {
  std::string path, kind, about;
  std::uint32_t version = 0;
  std::size_t byte_count = 0;
};

// Everything learnt that reading needs. Immutable, so any number of threads may share one.
class ReaderModels {
 public:
  // Loads the models of a folder. Throws ModelError, which names the file.
  explicit ReaderModels(const std::string& models_folder);

  // Tags, lemmas, trees and names of every word of the text. Cost: linear in the words; sentences
  // of more than kSentenceWordsMax words are read in pieces, so that memory stays bounded.
  WordLayers read(std::string_view text, const Segmentation& segmentation) const;

  // The same of sentences whose words are given: numbers count from the first word of all.
  WordLayers read(std::span<const SentenceWords> sentences) const;

  std::vector<ModelListing> list() const;

  const BoundaryModel& boundaries() const { return boundaries_; }
  const Lemmatizer& lemmatizer() const { return lemmatizer_; }
  // nullptr where the folder has no such model: few languages have annotated coreference.
  const CoreferenceModel* coreference() const { return coreference_ ? &*coreference_ : nullptr; }

 private:
  BoundaryModel boundaries_;
  ReaderNet net_;
  Lemmatizer lemmatizer_;
  std::optional<CoreferenceModel> coreference_;
};

constexpr std::size_t kSentenceWordsMax = 4096;

// The folder that holds `models` and `data`: `given` if not empty, else $WEFT_DATA, else
// <folder of the running program>/../share/weft, else the place it was installed to.
// Throws ModelError that lists where it looked.
std::string find_data_folder(std::string_view given = "");

}  // namespace weft
