#include "train/contraction_trainer.h"

#include <fmt/core.h>

#include <algorithm>
#include <cstdio>
#include <map>
#include <string>

#include "ingest/boundary_model.h"
#include "ingest/characters.h"
#include "ingest/contraction_model.h"
#include "ingest/tokenize.h"
#include "ingest/word_traits.h"
#include "train/logistic_regression.h"

namespace weft {

namespace {

bool has_letters_only(std::string_view form) {
  for (std::size_t at = 0; at < form.size();) {
    const Character character = character_at(form, at);
    if (character.kind != CharacterKind::letter) return false;
    at += character.byte_count;
  }
  return true;
}

bool is_two_words(const TreebankToken& token) {
  return token.end_word - token.first_word == 2;
}

struct DoubtfulForm {
  std::uint32_t split = 0;  // byte at which the second word begins
  int divided = 0, whole = 0;
};

// Forms that are divided somewhere.
std::map<std::string, DoubtfulForm> doubtful_forms(
    const std::vector<TreebankSentence>& sentences) {
  constexpr int kLeast = 2;
  constexpr std::size_t kBytesMax = 16;
  std::map<std::string, DoubtfulForm> forms;
  for (const TreebankSentence& sentence : sentences) {
    for (const TreebankToken& token : sentence.tokens) {
      if (!has_letters_only(token.form) || token.form.size() > kBytesMax) continue;
      const std::string lower = lower_case(token.form);
      if (!is_two_words(token)) {
        ++forms[lower].whole;
        continue;
      }
      const std::size_t split = sentence.words[token.first_word].form.size();
      const bool is_genitive = sentence.words[token.end_word - 1].xpos == "POS";
      const bool is_known = !contraction_splits(lower).empty();
      if (is_genitive || is_known || split >= lower.size()) continue;
      ++forms[lower].divided;
      forms[lower].split = static_cast<std::uint32_t>(split);
    }
  }
  std::erase_if(forms, [&](const auto& entry) { return entry.second.divided < kLeast; });
  return forms;
}

// The tokens of one paragraph, and which of them are two words.
struct Paragraph {
  std::vector<std::string_view> forms;
  std::vector<char> is_divided;

  TokenContext context(std::size_t i) const {
    const auto at = [&](std::size_t index) {
      return index < forms.size() ? forms[index] : std::string_view();
    };
    bool is_casual = false;
    for (std::size_t k = i - std::min<std::size_t>(i, kTokensAround); k <= i + kTokensAround; ++k)
      is_casual = is_casual || (k != i && is_casual_token(at(k)));
    return {i < 2 ? "" : at(i - 2), i < 1 ? "" : at(i - 1), at(i), at(i + 1), at(i + 2), is_casual};
  }
};

std::vector<Paragraph> paragraphs_of(const std::vector<TreebankSentence>& sentences) {
  std::vector<Paragraph> paragraphs;
  for (const TreebankSentence& sentence : sentences) {
    if (sentence.starts_paragraph || paragraphs.empty()) paragraphs.emplace_back();
    for (const TreebankToken& token : sentence.tokens) {
      paragraphs.back().forms.push_back(token.form);
      paragraphs.back().is_divided.push_back(is_two_words(token));
    }
  }
  return paragraphs;
}

}  // namespace

void train_contractions(const std::vector<TreebankSentence>& sentences, const WordKinds& kinds,
                        ModelWriter& writer) {
  constexpr double kByteMax = 127, kBoundMax = 1e6;
  // Log odds. Cross-validation over the treebanks, half of them web text, would put it at -0.3; but
  // then one "its" in 17 of edited text is divided, always wrongly. Casual text divides 23 of 27.
  constexpr double kBound = 2.3, kCasualBound = -1;
  RegressionSettings settings;
  settings.weight_count = std::size_t{1} << 14;
  settings.epochs = 12;
  settings.learning_rate = 0.15;

  const auto forms = doubtful_forms(sentences);
  HashedExamples examples;
  std::vector<std::uint32_t> ids;
  for (const Paragraph& paragraph : paragraphs_of(sentences)) {
    for (std::size_t i = 0; i < paragraph.forms.size(); ++i) {
      if (!forms.contains(lower_case(paragraph.forms[i]))) continue;
      ids.clear();
      ContractionModel::append_features(paragraph.context(i), kinds, ids);
      examples.feature_count = ids.size();
      for (const std::uint32_t id : ids) {
        examples.places.push_back(
            static_cast<std::uint32_t>(BoundaryModel::place_of(id, settings.weight_count)));
      }
      examples.is_true.push_back(paragraph.is_divided[i]);
    }
  }
  std::fprintf(stderr, "contractions: %zu forms, %zu examples\n", forms.size(),
               examples.is_true.size());
  const auto learnt = logistic_regression(examples, settings, "contractions");

  std::string lines;
  for (const auto& [form, found] : forms) {
    const bool is_word = found.whole > found.divided;
    lines += fmt::format("{} {}{}\n", form, found.split, is_word ? " word" : "");
  }
  std::vector<std::int8_t> weights;
  for (const double weight : learnt)
    weights.push_back(static_cast<std::int8_t>(scaled_weight(weight, kByteMax)));
  writer.add("doubts", lines);
  writer.add_array("doubt weights", weights);
  writer.add_array("doubt bounds", std::vector<std::int32_t>{
                                       scaled_weight(kBound, kBoundMax),
                                       scaled_weight(kCasualBound, kBoundMax)});
}

}  // namespace weft
