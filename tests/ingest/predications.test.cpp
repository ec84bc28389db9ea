#include "ingest/predications.h"

#include <catch2/catch.hpp>

#include "tests/helpers/parsed_text.h"

using namespace weft;

namespace {

const Lexicon& lexicon() {
  static const Lexicon lexicon = Lexicon::load("ingest/data");
  return lexicon;
}

}  // namespace

TEST_CASE("A second clause takes up the subject of one without an object", "[resolve]") {
  const ParsedText planned = parsed_text(
      {"An/a/DET/DT/2/det edition/edition/NOUN/NN/4/nsubj:pass was/be/AUX/VBD/4/aux:pass "
       "planned/plan/VERB/VBN/0/root and/and/CCONJ/CC/7/cc it/it/PRON/PRP/7/nsubj "
       "sold/sell/VERB/VBD/4/conj ././PUNCT/./4/punct"});
  const ArticleWords planned_words = planned.words();
  CHECK(Predications(planned_words, lexicon(), planned.trees).subject_taken_up(5) == 1);
  const ParsedText destroyed = parsed_text(
      {"A/a/DET/DT/2/det fire/fire/NOUN/NN/3/nsubj destroyed/destroy/VERB/VBD/0/root "
       "Larkfield/_/PROPN/NNP/3/obj but/but/CCONJ/CC/7/cc it/it/PRON/PRP/7/nsubj "
       "reopened/reopen/VERB/VBD/3/conj ././PUNCT/./3/punct"});
  const ArticleWords destroyed_words = destroyed.words();
  CHECK(Predications(destroyed_words, lexicon(), destroyed.trees).subject_taken_up(5) ==
        Predications::kNone);
}

TEST_CASE("Nouns in a row have others beside them", "[resolve]") {
  const ParsedText parsed = parsed_text(
      {"Berg/_/PROPN/NNP/4/nsubj and/and/CCONJ/CC/3/cc Holm/_/PROPN/NNP/1/conj "
       "met/meet/VERB/VBD/0/root ././PUNCT/./4/punct"});
  const ArticleWords words = parsed.words();
  const Predications predications(words, lexicon(), parsed.trees);
  CHECK(predications.is_row(0, 3));
  CHECK_FALSE(predications.is_row(2, 3));
}
