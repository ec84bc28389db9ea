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

TEST_CASE("A sum names all, where or may name one twice", "[resolve]") {
  const auto is_sum = [](const std::string& conjunction) {
    const ParsedText parsed = parsed_text(
        {"Acme/_/PROPN/NNP/4/nsubj " + conjunction + "/_/CCONJ/CC/3/cc Norvik/_/PROPN/NNP/1/conj "
         "met/meet/VERB/VBD/0/root ././PUNCT/./4/punct"});
    const ArticleWords words = parsed.words();
    return Predications(words, lexicon(), parsed.trees).is_sum(0, 3);
  };
  CHECK(is_sum("and"));
  CHECK_FALSE(is_sum("or"));
}

TEST_CASE("A relative clause tells of things in passing", "[resolve]") {
  const ParsedText parsed = parsed_text(
      {"Holm/_/PROPN/NNP/2/nsubj flew/fly/VERB/VBD/0/root a/_/DET/DT/4/det "
       "plane/plane/NOUN/NN/2/obj that/that/PRON/WDT/6/nsubj made/make/VERB/VBD/4/acl:relcl "
       "landings/landing/NOUN/NNS/6/obj "
       "././PUNCT/./2/punct",
       "It/it/PRON/PRP/2/nsubj ended/end/VERB/VBD/0/root ././PUNCT/./2/punct"});
  const ArticleWords words = parsed.words();
  const Predications predications(words, lexicon(), parsed.trees);
  CHECK(predications.is_in_passing(6, 8));
  CHECK_FALSE(predications.is_in_passing(3, 8));
}

TEST_CASE("A sentence brings up its subject for an it that begins the next", "[resolve]") {
  const auto brought_up = [](const std::string& determiner, const std::string& noun) {
    const ParsedText parsed = parsed_text(
        {determiner + "/_/DET/DT/2/det " + noun + "/_/NOUN/NN/4/nsubj:pass "
         "was/be/AUX/VBD/4/aux:pass built/build/VERB/VBN/0/root ././PUNCT/./4/punct",
         "It/it/PRON/PRP/2/nsubj closed/close/VERB/VBD/0/root ././PUNCT/./2/punct"});
    const ArticleWords words = parsed.words();
    return Predications(words, lexicon(), parsed.trees).subject_brought_up(5);
  };
  CHECK(brought_up("A", "mill") == 1);
  CHECK(brought_up("This", "list") == 1);
  CHECK(brought_up("The", "name") == Predications::kNone);
}

TEST_CASE("What one carries with her is with oneself", "[resolve]") {
  const auto is_carrier = [](const std::string& lemma) {
    const ParsedText parsed = parsed_text(
        {"Holm/_/PROPN/NNP/2/nsubj " + lemma + "/" + lemma + "/VERB/VBD/0/root "
         "books/book/NOUN/NNS/2/obj with/_/ADP/IN/5/case her/_/PRON/PRP/2/obl"});
    const ArticleWords words = parsed.words();
    return Predications(words, lexicon(), parsed.trees).is_carrier(4);
  };
  CHECK(is_carrier("carry"));
  CHECK_FALSE(is_carrier("discuss"));
}

TEST_CASE("What stands before a pronoun and a comma describes it", "[resolve]") {
  const auto description = [](const std::string& comma) {
    const ParsedText parsed = parsed_text(
        {"The/the/DET/DT/2/det son/son/NOUN/NN/7/nsubj of/of/ADP/IN/4/case "
         "Berg/_/PROPN/NNP/2/nmod " + comma + "/" + comma + "/PUNCT/,/2/punct "
         "he/he/PRON/PRP/7/nsubj left/leave/VERB/VBD/0/root ././PUNCT/./7/punct"});
    const ArticleWords words = parsed.words();
    const Predications predications(words, lexicon(), parsed.trees);
    const WordSpan span = predications.description_before(5);
    CHECK(predications.is_before_pronoun(1) == (span.first_word < span.end_word));
    CHECK_FALSE(predications.is_before_pronoun(3));
    return span;
  };
  CHECK(description(",").first_word == 0);
  CHECK(description(",").end_word == 5);
  CHECK(description(":").first_word == description(":").end_word);
}

TEST_CASE("Where a figure is from is nothing to go on about", "[resolve]") {
  const ParsedText text = parsed_text(
      {"The/the/DET/DT/2/det survey/survey/NOUN/NN/3/nsubj counted/count/VERB/VBD/0/root "
       "500/500/NUM/CD/5/nummod mills/mill/NOUN/NNS/3/obj at/at/ADP/IN/8/case the/the/DET/DT/8/det "
       "census/census/NOUN/NN/3/obl"});
  const ArticleWords words = text.words();
  const Predications predications(words, lexicon(), text.trees);
  CHECK(predications.is_source_of_figures(7));
  CHECK_FALSE(predications.is_source_of_figures(1));  // it is what the sentence is about
  CHECK_FALSE(predications.is_source_of_figures(4));
}
