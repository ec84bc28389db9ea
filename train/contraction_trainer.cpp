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
  int with_apostrophe = 0;  // of a pronoun: "I'd"

  bool is_divided() const {
    constexpr int kLeast = 2;
    return divided >= kLeast;
  }
  // "id", "ill": hardly ever divided in the treebanks, but far less frequent than "I'd", "I'll".
  bool is_bare_pronoun() const {
    constexpr int kTimes = 5, kLeast = 5;
    return !is_divided() && with_apostrophe >= kLeast && with_apostrophe >= kTimes * whole;
  }
};

std::string without_apostrophe(std::string_view form) {
  std::string bare = lower_case(form);
  for (const std::string_view mark : {"'", "\u2019"}) {
    if (const std::size_t at = bare.find(mark); at != bare.npos) bare.erase(at, mark.size());
  }
  return bare;
}

// "I'd", "they'll"
bool is_pronoun_contraction(const TreebankSentence& sentence, const TreebankToken& token) {
  return is_two_words(token) && sentence.words[token.first_word].upos == "PRON" &&
         sentence.words[token.first_word + 1].upos == "AUX" &&
         without_apostrophe(token.form).size() < token.form.size();
}

// Forms that are divided somewhere.
std::map<std::string, DoubtfulForm> doubtful_forms(
    const std::vector<TreebankSentence>& sentences) {
  constexpr std::size_t kBytesMax = 16;
  std::map<std::string, DoubtfulForm> forms;
  for (const TreebankSentence& sentence : sentences) {
    for (const TreebankToken& token : sentence.tokens) {
      if (is_pronoun_contraction(sentence, token)) {
        DoubtfulForm& form = forms[without_apostrophe(token.form)];
        form.split = static_cast<std::uint32_t>(sentence.words[token.first_word].form.size());
        ++form.with_apostrophe;
      }
      if (!has_letters_only(token.form) || token.form.size() > kBytesMax) continue;
      const std::string lower = lower_case(token.form);
      if (!is_two_words(token)) {
        if (case_of(token.form) != FormCase::large) ++forms[lower].whole;
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
  std::erase_if(forms, [&](const auto& entry) {
    const auto& [form, found] = entry;
    return !contraction_splits(form).empty() || !(found.is_divided() || found.is_bare_pronoun());
  });
  return forms;
}

// The tokens of one paragraph, and which of them are two words.
struct Paragraph {
  std::vector<std::string_view> forms;
  std::vector<char> is_divided;
  std::map<std::size_t, std::string> bare;  // of pronouns with an apostrophe, without it

  TokenContext context(std::size_t i) const {
    const auto at = [&](std::size_t index) {
      return index < forms.size() ? forms[index] : std::string_view();
    };
    bool is_casual = false;
    for (std::size_t k = i - std::min<std::size_t>(i, kTokensAround); k <= i + kTokensAround; ++k)
      is_casual = is_casual || (k != i && is_casual_token(at(k)));
    return {i < 2 ? "" : at(i - 2), i < 1 ? "" : at(i - 1), at(i), at(i + 1), at(i + 2), is_casual};
  }

  // As if the paragraph were written without apostrophes.
  TokenContext casual_context(std::size_t i) const {
    TokenContext result = context(i);
    result.form = bare.at(i);
    result.is_casual = true;
    return result;
  }
};

std::vector<Paragraph> paragraphs_of(const std::vector<TreebankSentence>& sentences) {
  std::vector<Paragraph> paragraphs;
  for (const TreebankSentence& sentence : sentences) {
    if (sentence.starts_paragraph || paragraphs.empty()) paragraphs.emplace_back();
    for (const TreebankToken& token : sentence.tokens) {
      Paragraph& paragraph = paragraphs.back();
      if (is_pronoun_contraction(sentence, token))
        paragraph.bare.emplace(paragraph.forms.size(), without_apostrophe(token.form));
      paragraph.forms.push_back(token.form);
      paragraph.is_divided.push_back(is_two_words(token));
    }
  }
  return paragraphs;
}

constexpr std::size_t kWeightCount = std::size_t{1} << 14;

// A word in doubt each, with what stands around it.
HashedExamples examples_of(const std::map<std::string, DoubtfulForm>& forms,
                           const std::vector<TreebankSentence>& sentences,
                           const WordKinds& kinds) {
  HashedExamples examples;
  std::vector<std::uint32_t> ids;
  const auto add = [&](const TokenContext& context, bool is_divided) {
    ids.clear();
    ContractionModel::append_features(context, kinds, ids);
    examples.feature_count = ids.size();
    for (const std::uint32_t id : ids) {
      examples.places.push_back(
          static_cast<std::uint32_t>(BoundaryModel::place_of(id, kWeightCount)));
    }
    examples.is_true.push_back(is_divided);
  };
  for (const Paragraph& paragraph : paragraphs_of(sentences)) {
    for (std::size_t i = 0; i < paragraph.forms.size(); ++i) {
      if (forms.contains(lower_case(paragraph.forms[i])))
        add(paragraph.context(i), paragraph.is_divided[i]);
    }
    for (const auto& [i, bare] : paragraph.bare) {
      const auto found = forms.find(bare);
      if (found != forms.end() && found->second.is_bare_pronoun())
        add(paragraph.casual_context(i), true);
    }
  }
  return examples;
}

}  // namespace

void train_contractions(const std::vector<TreebankSentence>& sentences, const WordKinds& kinds,
                        ModelWriter& writer) {
  constexpr double kByteMax = 127, kBoundMax = 1e6;
  // Log odds. Cross-validation over the treebanks, half of them web text, would put it at -0.3; but
  // then one "its" in 17 of edited text is divided, always wrongly. Casual text divides 23 of 27.
  constexpr double kBound = 2.3, kCasualBound = -1;
  RegressionSettings settings;
  settings.weight_count = kWeightCount;
  settings.epochs = 12;
  settings.learning_rate = 0.15;

  const auto forms = doubtful_forms(sentences);
  const HashedExamples examples = examples_of(forms, sentences, kinds);
  std::fprintf(stderr, "contractions: %zu forms, %zu examples\n", forms.size(),
               examples.is_true.size());
  const auto learnt = logistic_regression(examples, settings, "contractions");

  std::string lines;
  for (const auto& [form, found] : forms) {
    const bool is_word = found.whole > found.divided || found.is_bare_pronoun();
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
