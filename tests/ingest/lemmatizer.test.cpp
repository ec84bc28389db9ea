#include "ingest/lemmatizer.h"

#include <catch2/catch.hpp>

#include "ingest/reader_models.h"

using namespace weft;

TEST_CASE("A lemma rule makes the lemma that it was made from", "[ingest]") {
  const std::vector<std::pair<std::string, std::string>> pairs = {
      {"cities", "city"}, {"Walked", "walk"},   {"NATO", "NATO"}, {"went", "go"},
      {"Xu", "Xu"},       {"BUSH", "Bush"},     {"ÉTÉS", "été"},  {"n't", "not"},
      {"better", "good"}, {"'s", "be"},         {"a", "a"},       {"Ägypten", "Ägypten"},
      {"\xff", "x"},      {"naïvely", "naïve"}, {"u", "you"},
      {"1,234,567.5", "1234567.5"}};
  for (const auto& [form, lemma] : pairs) {
    CAPTURE(form, lemma);
    const LemmaRule rule = lemma_rule(form, lemma);
    CHECK(apply_rule(rule, form) == lemma);
    CHECK(parse_rule(print_rule(rule)) == rule);
  }
}

TEST_CASE("Lemma rules are as short as can be", "[ingest]") {
  CHECK(print_rule(lemma_rule("Cities", "city")) == "l 3 y");
  CHECK(print_rule(lemma_rule("Harbin", "Harbin")) == "k 0 ");
  CHECK(print_rule(lemma_rule("went", "go")) == "w go");
}

TEST_CASE("Letters drawn out for stress are one", "[ingest]") {
  CHECK(plain_form("sooooo", Upos::adv) == "so");
  CHECK(plain_form("VERYYYY", Upos::adv) == "VERY");
  CHECK(plain_form("called", Upos::verb) == "called");
  CHECK(plain_form("XIII", Upos::num) == "XIII");
  CHECK(plain_form("www", Upos::noun) == "www");
}

TEST_CASE("Text that is no lemma rule is refused", "[ingest]") {
  for (const char* text : {"", "l", "l 3", "q 3 y", "l 999 y", "l x y", "l3 y"}) {
    CAPTURE(text);
    CHECK_FALSE(parse_rule(text).has_value());
  }
}

TEST_CASE("A rule that strips more than there is gives nothing", "[ingest]") {
  CHECK(apply_rule(*parse_rule("l 3 y"), "go").empty());
  CHECK(apply_rule(*parse_rule("l 1 "), "km\u00B2").empty());  // never half a letter
}

TEST_CASE("Words get the lemmas of their tags", "[ingest]") {
  const Lemmatizer lemmatizer(
      ModelFile::open("ingest/models/lemmatizer.model", ModelKind::lemmatizer));
  const auto lemma = [&](const char* form, Upos upos, const char* xpos) {
    return lemmatizer.lemma(form, {upos, xpos, ""});
  };
  CHECK(lemma("signed", Upos::verb, "VBD") == "sign");
  CHECK(lemma("companies", Upos::noun, "NNS") == "company");
  CHECK(lemma("Zhao", Upos::propn, "NNP") == "Zhao");
  CHECK(lemma("was", Upos::aux, "VBD") == "be");
  CHECK(lemma("larger", Upos::adj, "JJR") == "large");
  CHECK(lemma("left", Upos::verb, "VBD") == "leave");
  CHECK(lemma("left", Upos::adj, "JJ") == "left");
  CHECK(lemma("smelled", Upos::verb, "VBD") == "smell");
  CHECK(lemma("aired", Upos::verb, "VBD") == "air");
  CHECK(lemma("hired", Upos::verb, "VBD") == "hire");
  CHECK(lemma("raised", Upos::verb, "VBD") == "raise");
  CHECK(lemma("chicago", Upos::propn, "NNP") == "Chicago");
  CHECK(lemma("VERYYYY", Upos::adv, "RB") == "very");
  CHECK(lemma("7,654", Upos::num, "CD") == "7654");
  CHECK(lemma("preceded", Upos::verb, "VBD") == "precede");
  CHECK(lemma("proceeded", Upos::verb, "VBD") == "proceed");
  CHECK(lemma("stopped", Upos::verb, "VBD") == "stop");
  CHECK(lemma("gronkified", Upos::verb, "VBD") == "gronkify");  // no such word
}
