#include "ingest/reader_models.h"

#include <fmt/core.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>

#include "ingest/name_agreement.h"
#include "ingest/name_decoder.h"

namespace weft {

namespace {

ModelListing listing(const ModelFile& file, std::string kind) {
  return {file.name(), std::move(kind), std::string(file.about()), kModelVersion,
          file.byte_count()};
}

// Names agree over so many words, so that memory stays bounded: longer articles are cut.
constexpr std::size_t kAgreeingWords = 65'536;

// Reads batch after batch of sentences and adds what the net says of them to the layers.
class BatchReader {
 public:
  BatchReader(const ReaderNet& net, const Lemmatizer& lemmatizer)
      : net_(net), lemmatizer_(lemmatizer) {}

  void add(SentenceWords sentence) {
    do {
      const SentenceWords piece = sentence.first(std::min(sentence.size(), kSentenceWordsMax));
      if (batch_words_ + piece.size() > kBatchWords) read_batch();
      batch_.push_back({piece, sentence_, piece.size() < sentence.size()});
      batch_words_ += piece.size();
      sentence = sentence.subspan(piece.size());
    } while (!sentence.empty());
    ++sentence_;
  }

  WordLayers finish() {
    read_batch();
    find_names();
    return std::move(layers_);
  }

 private:
  // A sentence, or a part of one that is too long.
  struct Piece {
    SentenceWords words;
    std::uint32_t sentence = 0;
    bool goes_on = false;
  };

  void read_batch() {
    std::vector<SentenceWords> sentences;
    for (const Piece& piece : batch_)
      sentences.push_back(piece.words);
    const std::vector<SentenceReading> readings = net_.read(sentences);
    for (std::size_t i = 0; i < batch_.size(); ++i)
      add_piece(batch_[i], readings[i]);
    batch_.clear();
    batch_words_ = 0;
  }

  void add_piece(const Piece& piece, const SentenceReading& reading) {
    const auto first_word = static_cast<std::uint32_t>(layers_.tagging.size());
    for (std::size_t i = 0; i < piece.words.size(); ++i) {
      layers_.tagging.push_back(tag(piece.words[i], reading.words[i]));
      layers_.trees.push_back(dependency(reading.words[i], first_word));
    }
    join_roots(first_word);
    if (!piece.goes_on) root_ = kNoHead;
    if (name_scores_.size() + reading.name_scores.size() > kAgreeingWords * kNameLabelCount)
      find_names();
    name_pieces_.push_back(piece);
    name_scores_.insert(name_scores_.end(), reading.name_scores.begin(), reading.name_scores.end());
  }

  // The names of the pieces that wait for each other.
  void find_names() {
    std::vector<SentenceWords> sentences;
    for (const Piece& piece : name_pieces_)
      sentences.push_back(piece.words);
    agree_on_names(sentences, name_scores_);
    std::span<const float> scores = name_scores_;
    for (const Piece& piece : name_pieces_) {
      const std::size_t count = piece.words.size();
      for (Name& name : decode_names(scores.first(count * kNameLabelCount))) {
        name.sentence = piece.sentence;
        name.first_word += named_words_;
        name.end_word += named_words_;
        layers_.names.push_back(name);
      }
      scores = scores.subspan(count * kNameLabelCount);
      named_words_ += static_cast<std::uint32_t>(count);
    }
    name_pieces_.clear();
    name_scores_.clear();
  }

  WordTag tag(std::string_view word, const WordReading& reading) const {
    const NetLabels& labels = net_.labels();
    WordTag tag{labels.upos[reading.upos], labels.xpos[reading.xpos], "",
                labels.features[reading.features]};
    tag.lemma = lemmatizer_.lemma(word, tag);
    return tag;
  }

  Dependency dependency(const WordReading& reading, std::uint32_t first_word) const {
    return {reading.head == kNoHead ? kNoHead : reading.head + first_word,
            net_.labels().relations[reading.relation], reading.head_probability,
            reading.relation_probability};
  }

  // The roots of later pieces hang on the first one's, as in the net (net_parser.h).
  void join_roots(std::uint32_t first_word) {
    for (std::uint32_t word = first_word; word < layers_.trees.size(); ++word) {
      Dependency& dependency = layers_.trees[word];
      if (dependency.head != kNoHead) continue;
      if (root_ == kNoHead) {
        root_ = word;
      } else {
        dependency.head = root_;
        dependency.relation = "parataxis";
      }
    }
  }

  const ReaderNet& net_;
  const Lemmatizer& lemmatizer_;
  WordLayers layers_;
  std::vector<Piece> batch_;
  std::size_t batch_words_ = 0;
  std::vector<Piece> name_pieces_;  // read, their names not yet found
  std::vector<float> name_scores_;  // of their words
  std::uint32_t named_words_ = 0;   // words before them
  std::uint32_t sentence_ = 0;      // of the next one
  std::uint32_t root_ = kNoHead;    // of the sentence whose pieces are being added
};

}  // namespace

ReaderModels::ReaderModels(const std::string& models_folder)
    : boundaries_(ModelFile::open(models_folder + "/segmenter.model", ModelKind::segmenter)),
      net_(ModelFile::open(models_folder + "/reader.model", ModelKind::reader)),
      lemmatizer_(ModelFile::open(models_folder + "/lemmatizer.model", ModelKind::lemmatizer)) {
  const std::string coreference = models_folder + "/coreference.model";
  if (std::filesystem::exists(coreference)) {
    coreference_.emplace(ModelFile::open(coreference, ModelKind::coreference));
  }
}

WordLayers ReaderModels::read(std::string_view text, const Segmentation& segmentation) const {
  std::vector<std::string_view> words;
  words.reserve(segmentation.words.size());
  for (const Word& word : segmentation.words)
    words.push_back(text.substr(word.range.begin, word.range.end - word.range.begin));
  BatchReader reader(net_, lemmatizer_);
  for (const Sentence& sentence : segmentation.sentences) {
    reader.add(SentenceWords(words).subspan(sentence.first_word,
                                            sentence.end_word - sentence.first_word));
  }
  return reader.finish();
}

WordLayers ReaderModels::read(std::span<const SentenceWords> sentences) const {
  BatchReader reader(net_, lemmatizer_);
  for (const SentenceWords sentence : sentences)
    reader.add(sentence);
  return reader.finish();
}

std::vector<ModelListing> ReaderModels::list() const {
  std::vector<ModelListing> all = {listing(boundaries_.file(), "segmenter"),
                                   listing(net_.file(), "reader"),
                                   listing(lemmatizer_.file(), "lemmatizer")};
  if (coreference_) all.push_back(listing(coreference_->file(), "coreference"));
  return all;
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
