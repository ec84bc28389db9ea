#include "train/run_together_trainer.h"

#include <catch2/catch.hpp>

using namespace weft;

namespace {

struct Tagged {
  std::string form, upos;
};

TreebankSentence sentence(const std::vector<Tagged>& words) {
  TreebankSentence result;
  for (const Tagged& tagged : words) {
    TreebankWord word;
    word.form = tagged.form;
    word.upos = tagged.upos;
    const std::size_t first = result.words.size();
    result.words.push_back(word);
    result.tokens.push_back({tagged.form, first, first + 1, true});
  }
  return result;
}

std::string learnt(const std::vector<TreebankSentence>& sentences,
                   const std::vector<std::string>& known) {
  ModelWriter writer(ModelKind::segmenter, "a few sentences");
  train_run_together(sentences, known, writer);
  const ModelFile file =
      ModelFile::from_bytes(writer.bytes(), "small.model", ModelKind::segmenter);
  return std::string(file.section("run together"));
}

std::vector<TreebankSentence> repeated(int count, const TreebankSentence& of) {
  return std::vector<TreebankSentence>(static_cast<std::size_t>(count), of);
}

}  // namespace

TEST_CASE("Words run together are learnt from pairs that are frequent for their kind", "[train]") {
  const TreebankSentence was = sentence({{"i", "PRON"}, {"was", "AUX"}});
  CHECK(learnt(repeated(2, was), {}).empty());
  CHECK(learnt(repeated(3, was), {}) == "iwas 1\n");
  const TreebankSentence voice = sentence({{"voice", "NOUN"}, {"mail", "NOUN"}});
  CHECK(learnt(repeated(11, voice), {}).empty());
  CHECK(learnt(repeated(12, voice), {}) == "voicemail 5\n");
  const TreebankSentence least = sentence({{"at", "ADP"}, {"least", "ADJ"}});
  CHECK(learnt(repeated(7, least), {}).empty());
  CHECK(learnt(repeated(8, least), {}) == "atleast 2\n");
}

TEST_CASE("What is one word somewhere is not learnt as two", "[train]") {
  const TreebankSentence can = sentence({{"who", "PRON"}, {"ever", "ADV"}});
  CHECK(learnt(repeated(9, can), {}) == "whoever 3\n");
  CHECK(learnt(repeated(9, can), {"whoever"}).empty());
  auto with_word = repeated(9, can);
  with_word.push_back(sentence({{"Whoever", "PRON"}}));
  CHECK(learnt(with_word, {}).empty());
}

TEST_CASE("Gerunds without their g and names with an article are one word", "[train]") {
  CHECK(learnt(repeated(20, sentence({{"look", "VERB"}, {"in", "ADP"}})), {}).empty());
  CHECK(learnt(repeated(20, sentence({{"a", "DET"}, {"real", "ADJ"}})), {}).empty());
  CHECK(learnt(repeated(20, sentence({{"be", "AUX"}, {"held", "VERB"}})), {}).empty());
  CHECK(learnt(repeated(20, sentence({{"let", "VERB"}, {"s", "PRON"}})), {}).empty());
  CHECK(learnt(repeated(20, sentence({{"I", "PRON"}, {"was", "AUX"}})), {}).empty());
}
