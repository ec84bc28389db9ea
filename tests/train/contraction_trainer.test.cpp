#include "train/contraction_trainer.h"

#include <catch2/catch.hpp>

#include "ingest/contraction_model.h"

using namespace weft;

namespace {

// Words apart; the two of a token are joined by +.
TreebankSentence sentence(const std::vector<std::string>& tokens) {
  TreebankSentence result;
  result.starts_paragraph = true;
  for (const std::string& token : tokens) {
    const std::size_t plus = token.find('+'), first = result.words.size();
    const bool is_genitive = plus != token.npos && token != "it+s";
    const std::string second = plus == token.npos ? "" : token.substr(plus + 1);
    for (const std::string& form : {token.substr(0, plus), second}) {
      if (form.empty()) continue;
      TreebankWord word;
      word.form = form;
      word.xpos = is_genitive && form == "s" ? "POS" : "X";
      result.words.push_back(word);
    }
    std::string form = token;
    std::erase(form, '+');
    result.tokens.push_back({form, first, result.words.size(), true});
  }
  return result;
}

}  // namespace

TEST_CASE("Contractions without an apostrophe are learnt from what stands around them", "[train]") {
  std::vector<TreebankSentence> sentences;
  for (int i = 0; i < 30; ++i) {
    sentences.push_back(sentence({"it+s", "late"}));
    sentences.push_back(sentence({"the", "cat", "ate", "its", "food"}));
    sentences.push_back(sentence({"my", "cat+s", "food"}));
  }
  ModelWriter writer(ModelKind::segmenter, "ninety sentences");
  train_contractions(sentences, WordKinds(), writer);
  const ModelFile file =
      ModelFile::from_bytes(writer.bytes(), "small.model", ModelKind::segmenter);
  CHECK(file.section("doubts") == "its 2\n");  // genitives are left out
  const ContractionModel model(file, WordKinds());
  CHECK(model.split({"", "", "its", "late", ""}) == 2);
  CHECK(model.split({"cat", "ate", "its", "food", ""}) == 0);
}

TEST_CASE("What is mostly a pronoun with its apostrophe is one without it in casual text",
          "[train]") {
  std::vector<TreebankSentence> sentences;
  for (int i = 0; i < 60; ++i) {
    TreebankSentence would = sentence({"I+'d", "like", "tea"});
    would.words[0].upos = "PRON";
    would.words[1].upos = "AUX";
    sentences.push_back(would);
  }
  for (int i = 0; i < 10; ++i)
    sentences.push_back(sentence({"show", "your", "id", "please"}));
  sentences.push_back(sentence({"ID", "cards"}));  // capitals are another word
  ModelWriter writer(ModelKind::segmenter, "seventy-one sentences");
  train_contractions(sentences, WordKinds(), writer);
  const ModelFile file =
      ModelFile::from_bytes(writer.bytes(), "small.model", ModelKind::segmenter);
  CHECK(file.section("doubts") == "id 1 word\n");
  const ContractionModel model(file, WordKinds());
  CHECK(model.split({"", "", "id", "like", "tea", true}) == 1);
  CHECK(model.split({"show", "your", "id", "please", "", true}) == 0);
  CHECK(model.split({"show", "your", "id", "please", "", false}) == 0);
}
