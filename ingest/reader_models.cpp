#include "ingest/reader_models.h"

#include <fmt/core.h>

#include <cstdlib>
#include <filesystem>

namespace weft {

namespace {

std::vector<std::string_view> words_of(std::string_view text, const Segmentation& segmentation,
                                       const Sentence& sentence) {
  std::vector<std::string_view> words;
  words.reserve(sentence.end_word - sentence.first_word);
  for (std::uint32_t i = sentence.first_word; i < sentence.end_word; ++i) {
    const ByteRange range = segmentation.words[i].range;
    words.push_back(text.substr(range.begin, range.end - range.begin));
  }
  return words;
}

ModelListing listing(const ModelFile& file, std::string kind) {
  return {file.name(), std::move(kind), std::string(file.about()), file.byte_count()};
}

}  // namespace

ReaderModels::ReaderModels(const std::string& models_folder)
    : boundaries_(ModelFile::open(models_folder + "/segmenter.model", ModelKind::segmenter)),
      clusters_(ModelFile::open(models_folder + "/clusters.model", ModelKind::word_clusters)),
      tagger_(ModelFile::open(models_folder + "/tagger.model", ModelKind::tagger)),
      lemmatizer_(ModelFile::open(models_folder + "/lemmatizer.model", ModelKind::lemmatizer)),
      name_finder_(ModelFile::open(models_folder + "/names.model", ModelKind::names)) {}

Tagging ReaderModels::tag(std::string_view text, const Segmentation& segmentation) const {
  Tagging tagging;
  tagging.reserve(segmentation.words.size());
  for (const Sentence& sentence : segmentation.sentences) {
    const auto words = words_of(text, segmentation, sentence);
    auto tags = tagger_.tag(traits_of(words, clusters_));
    for (std::size_t i = 0; i < words.size(); ++i) {
      tags[i].lemma = lemmatizer_.lemma(words[i], tags[i]);
      tagging.push_back(std::move(tags[i]));
    }
  }
  return tagging;
}

Names ReaderModels::find_names(std::string_view text, const Segmentation& segmentation,
                               const Tagging& tagging) const {
  Names names;
  for (std::uint32_t i = 0; i < segmentation.sentences.size(); ++i) {
    const Sentence& sentence = segmentation.sentences[i];
    const auto words = words_of(text, segmentation, sentence);
    std::vector<Upos> tags;
    for (std::uint32_t w = sentence.first_word; w < sentence.end_word; ++w) {
      tags.push_back(tagging[w].upos);
    }
    for (Name& name : name_finder_.find(words, traits_of(words, clusters_), tags)) {
      name.sentence = i;
      name.first_word += sentence.first_word;
      name.end_word += sentence.first_word;
      names.push_back(name);
    }
  }
  return names;
}

std::vector<ModelListing> ReaderModels::list() const {
  return {listing(boundaries_.file(), "segmenter"), listing(*clusters_.file(), "word clusters"),
          listing(tagger_.file(), "tagger"), listing(lemmatizer_.file(), "lemmatizer"),
          listing(name_finder_.file(), "names")};
}

std::string find_data_folder(std::string_view given) {
  namespace fs = std::filesystem;
  if (!given.empty()) return std::string(given);
  if (const char* variable = std::getenv("WEFT_DATA"); variable != nullptr && *variable != '\0') {
    return variable;
  }
  std::error_code error;
  const fs::path program = fs::read_symlink("/proc/self/exe", error);
  std::string beside;
  if (!error) {
    beside = (program.parent_path().parent_path() / "share" / "weft").string();
    if (fs::is_directory(fs::path(beside) / "models", error)) return beside;
  }
  if (fs::is_directory(fs::path(WEFT_INSTALLED_DATA) / "models", error)) return WEFT_INSTALLED_DATA;
  throw ModelError(
      fmt::format("{}: no models there, nor in {}; set WEFT_DATA to the folder that "
                  "holds models/ and data/",
                  beside, WEFT_INSTALLED_DATA));
}

}  // namespace weft
