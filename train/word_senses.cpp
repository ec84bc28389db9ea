#include "train/word_senses.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <fstream>
#include <map>
#include <set>

#include "ingest/article_words.h"
#include "ingest/word_hash.h"
#include "train/gum_names.h"
#include "train/random_source.h"

namespace weft {

namespace {

constexpr std::size_t kWordCount = 26000;  // so that 32,768 slots hold them
constexpr std::size_t kTypeCount = 10;
constexpr std::size_t kGenderCount = 2;  // masculine, feminine
constexpr int kEpochs = 40;

constexpr std::array<std::string_view, kTypeCount> kTypeNames = {
    "person", "place", "organization", "object", "event",
    "time",   "substance", "animal",   "plant",  "abstract"};

// Vectors of unit length.
struct UnitVectors {
  explicit UnitVectors(const WordVectors& from) : words(from.words), dimension(from.dimension) {
    values.reserve(from.numbers.size());
    for (std::size_t word = 0; word < words.size(); ++word) {
      const std::int8_t* row = from.numbers.data() + word * dimension;
      float square = 1e-9f;
      for (std::size_t i = 0; i < dimension; ++i)
        square += static_cast<float>(row[i]) * static_cast<float>(row[i]);
      for (std::size_t i = 0; i < dimension; ++i)
        values.push_back(static_cast<float>(row[i]) / std::sqrt(square));
    }
  }

  const float* of(std::size_t word) const { return values.data() + word * dimension; }

  const std::vector<std::string>& words;
  std::size_t dimension;
  std::vector<float> values;
};

template <std::size_t N>
using Counts = std::map<std::string, std::array<double, N>>;

// Softmax regression from a word's vector to the classes that it was met with.
template <std::size_t N>
class VectorClassifier {
 public:
  VectorClassifier(const UnitVectors& vectors, const std::map<std::string, std::size_t>& index,
                   const Counts<N>& counts)
      : vectors_(vectors), weights_(N * (vectors.dimension + 1)) {
    std::vector<float> squares(weights_.size(), 1e-6f);
    for (int epoch = 0; epoch < kEpochs; ++epoch) {
      for (const auto& [word, count] : counts) {
        if (const auto at = index.find(word); at != index.end()) learn(at->second, count, squares);
      }
    }
  }

  std::array<double, N> probabilities(std::size_t word) const {
    std::array<double, N> result{};
    const float* vector = vectors_.of(word);
    double greatest = -1e30;
    for (std::size_t c = 0; c < N; ++c) {
      const float* weights = weights_.data() + c * (vectors_.dimension + 1);
      double sum = weights[vectors_.dimension];
      for (std::size_t i = 0; i < vectors_.dimension; ++i)
        sum += double{weights[i]} * vector[i];
      result[c] = sum;
      greatest = std::max(greatest, sum);
    }
    double total = 0;
    for (double& value : result)
      total += value = std::exp(value - greatest);
    for (double& value : result)
      value /= total;
    return result;
  }

 private:
  const UnitVectors& vectors_;
  std::vector<float> weights_;

  void learn(std::size_t word, const std::array<double, N>& count, std::vector<float>& squares) {
    double total = 0;
    for (const double value : count)
      total += value;
    const double importance = std::min(1.0, std::log1p(total) / 2);
    const auto probability = probabilities(word);
    const float* vector = vectors_.of(word);
    for (std::size_t c = 0; c < N; ++c) {
      const auto error = static_cast<float>(importance * (count[c] / total - probability[c]));
      float* weights = weights_.data() + c * (vectors_.dimension + 1);
      float* square = squares.data() + c * (vectors_.dimension + 1);
      for (std::size_t i = 0; i <= vectors_.dimension; ++i) {
        const float gradient = error * (i < vectors_.dimension ? vector[i] : 1.0f) -
                               1e-4f * weights[i];
        square[i] += gradient * gradient;
        weights[i] += 0.3f * gradient / std::sqrt(square[i]);
      }
    }
  }
};

Counts<kTypeCount> count_types(const std::vector<TreebankSentence>& gum) {
  Counts<kTypeCount> counts;
  GumEntityReader reader;
  for (const TreebankSentence& sentence : gum) {
    for (const auto& mention : reader.mentions_of(sentence)) {
      const auto type = std::find(kTypeNames.begin(), kTypeNames.end(), mention.type);
      if (type == kTypeNames.end()) continue;
      for (std::size_t i = mention.begin; i < mention.end; ++i) {
        const TreebankWord& word = sentence.words[i];
        const auto head = static_cast<std::size_t>(word.head);
        const bool is_head = head == 0 || head - 1 < mention.begin || head - 1 >= mention.end;
        if (!is_head || (word.upos != "NOUN" && word.upos != "PROPN")) continue;
        ++counts[ascii_lower(word.lemma)][static_cast<std::size_t>(type - kTypeNames.begin())];
        break;
      }
    }
  }
  return counts;
}

// 0 masculine, 1 feminine, 2 neither.
std::size_t pronoun_gender(std::string_view lower) {
  if (lower == "he" || lower == "him" || lower == "his" || lower == "himself") return 0;
  const bool feminine = lower == "she" || lower == "her" || lower == "hers" || lower == "herself";
  return feminine ? 1 : 2;
}

bool is_capitalised(std::string_view word) {
  return !word.empty() && word.front() >= 'A' && word.front() <= 'Z';
}

// The word of a mention that tells a gender: a title or first name, else the last word.
std::string telling_word(const std::vector<std::string>& words, const ConllMention& mention) {
  for (std::uint32_t i = mention.first_word; i < mention.end_word; ++i) {
    const bool first_of_some = i == mention.first_word && i + 1 < mention.end_word;
    const bool starts_phrase =
        first_of_some && (words[i] == "The" || words[i] == "A" || words[i] == "His" ||
                          words[i] == "Her" || words[i] == "My" || words[i] == "Our");
    if (is_capitalised(words[i]) && !starts_phrase) return ascii_lower(words[i]);
  }
  if (mention.end_word - mention.first_word > 3) return {};
  return ascii_lower(words[mention.end_word - 1]);
}

void count_genders(const std::vector<std::string>& words, const std::vector<ConllMention>& mentions,
                   Counts<kGenderCount>& counts) {
  std::map<std::uint32_t, std::array<int, 3>> of_entity;
  for (const ConllMention& mention : mentions) {
    if (mention.end_word - mention.first_word != 1) continue;
    ++of_entity[mention.entity][pronoun_gender(ascii_lower(words[mention.first_word]))];
  }
  for (const ConllMention& mention : mentions) {
    const auto& genders = of_entity[mention.entity];
    if ((genders[0] == 0) == (genders[1] == 0)) continue;
    const std::string word = telling_word(words, mention);
    if (word.empty() || pronoun_gender(word) != 2) continue;
    ++counts[word][genders[0] > 0 ? 0 : 1];
  }
}

// Columns: ID, Text, Pronoun, its offset, A, its offset, whether A is meant, B, ...
void count_gap_genders(const std::string& path, Counts<kGenderCount>& counts) {
  std::ifstream file(path);
  for (std::string line; std::getline(file, line);) {
    std::vector<std::string> columns(1);
    for (const char c : line) {
      if (c == '\t')
        columns.emplace_back();
      else
        columns.back() += c;
    }
    if (columns.size() < 10) continue;
    const std::size_t gender = pronoun_gender(ascii_lower(columns[2]));
    if (gender == 2) continue;
    for (const std::size_t name : {4, 7}) {
      if (columns[name + 2] != "TRUE") continue;
      ++counts[ascii_lower(columns[name].substr(0, columns[name].find(' ')))][gender];
    }
  }
}

Counts<kGenderCount> count_genders(const GenderSources& sources) {
  Counts<kGenderCount> counts;
  for (const CoreferenceDocument& document : *sources.documents) {
    std::vector<std::string> words;
    for (const Word& word : document.segmentation.words) {
      words.push_back(
          document.article.text.substr(word.range.begin, word.range.end - word.range.begin));
    }
    count_genders(words, document.gold, counts);
  }
  if (!sources.litbank_path.empty()) {
    for (const ConllDocument& document : read_coreference_conll(sources.litbank_path))
      count_genders(document.words, document.mentions, counts);
  }
  if (!sources.gap_path.empty()) count_gap_genders(sources.gap_path, counts);
  return counts;
}

// Signs of random projections (M. Charikar 2002): bits agree where vectors point the same way.
class Sketcher {
 public:
  explicit Sketcher(const UnitVectors& vectors) : vectors_(vectors), mean_(vectors.dimension) {
    for (std::size_t word = 0; word < vectors.words.size(); ++word) {
      for (std::size_t i = 0; i < vectors.dimension; ++i)
        mean_[i] += vectors.of(word)[i] / static_cast<float>(vectors.words.size());
    }
    RandomSource random(1);
    for (std::size_t i = 0; i < 64 * vectors.dimension; ++i) {
      double sum = 0;
      for (int k = 0; k < 12; ++k)
        sum += random.unit();
      directions_.push_back(static_cast<float>(sum - 6));
    }
  }

  std::array<std::uint32_t, 2> sketch(std::size_t word) const {
    std::array<std::uint32_t, 2> bits{};
    for (std::size_t bit = 0; bit < 64; ++bit) {
      float sum = 0;
      for (std::size_t i = 0; i < vectors_.dimension; ++i)
        sum += (vectors_.of(word)[i] - mean_[i]) * directions_[bit * vectors_.dimension + i];
      bits[bit / 32] |= std::uint32_t{sum > 0} << (bit % 32);
    }
    return bits;
  }

 private:
  const UnitVectors& vectors_;
  std::vector<float> mean_, directions_;
};

// What was met counts, and what the vector suggests (zeros where there is none) as kSuggested more
// meetings. The second: how sure that is.
template <std::size_t N>
std::pair<std::size_t, double> likeliest(const Counts<N>& counts, const std::string& word,
                                         const std::array<double, N>& suggested) {
  constexpr double kSuggested = 2;
  std::array<double, N> sums{};
  if (const auto met = counts.find(word); met != counts.end()) sums = met->second;
  double total = 0.5;  // where nothing is known, nothing is likely
  for (std::size_t c = 0; c < N; ++c) {
    sums[c] += kSuggested * suggested[c];
    total += sums[c];
  }
  const auto best = std::max_element(sums.begin(), sums.end());
  return {static_cast<std::size_t>(best - sums.begin()), *best / total};
}

// The words that get a sense: those met, then the most frequent of the vectors.
std::set<std::string> chosen_words(const Counts<kTypeCount>& types,
                                   const Counts<kGenderCount>& genders,
                                   const std::vector<std::string>& frequent) {
  std::set<std::string> words;
  for (const auto& [word, count] : genders) {
    if (count[0] + count[1] >= 2) words.insert(word);
  }
  for (const auto& [word, count] : types)
    words.insert(word);
  for (const std::string& word : frequent) {
    if (words.size() >= kWordCount) break;
    words.insert(word);
  }
  return words;
}

}  // namespace

std::vector<WordSenses::Slot> learn_word_senses(const std::vector<TreebankSentence>& gum,
                                                const GenderSources& sources,
                                                const WordVectors& all_vectors) {
  constexpr double kSureType = 0.4, kSureGender = 0.7;
  const UnitVectors vectors(all_vectors);
  const auto types = count_types(gum);
  const auto genders = count_genders(sources);
  std::map<std::string, std::size_t> index;
  for (std::size_t word = 0; word < vectors.words.size(); ++word)
    index.emplace(vectors.words[word], word);
  const VectorClassifier<kTypeCount> type_of(vectors, index, types);
  const VectorClassifier<kGenderCount> gender_of(vectors, index, genders);
  const Sketcher sketcher(vectors);
  std::vector<std::pair<std::uint64_t, WordSense>> entries;
  for (const std::string& word : chosen_words(types, genders, vectors.words)) {
    WordSense sense;
    std::array<double, kTypeCount> likely_types{};
    std::array<double, kGenderCount> likely_genders{};
    if (const auto at = index.find(word); at != index.end()) {
      sense.sketch = sketcher.sketch(at->second);
      likely_types = type_of.probabilities(at->second);
      likely_genders = gender_of.probabilities(at->second);
    }
    const auto [type, sure_of_type] = likeliest(types, word, likely_types);
    if (sure_of_type >= kSureType) sense.type = static_cast<std::uint8_t>(type);
    const auto [gender, sure_of_gender] = likeliest(genders, word, likely_genders);
    if (sure_of_gender >= kSureGender) {
      sense.gender = gender == 0 ? Gender::masculine : Gender::feminine;
    }
    entries.emplace_back(hash_bytes(word), sense);
  }
  return WordSenses::build(entries);
}

}  // namespace weft
