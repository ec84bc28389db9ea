#include "train/derived_lemmas.h"

#include <catch2/catch.hpp>

using namespace weft;

namespace {

LemmaObservation seen(const std::string& form, const std::string& lemma, Upos upos,
                      const std::string& xpos, int count = 2) {
  return {form, {upos, xpos, "", ""}, lemma_rule(form, lemma), count};
}

// "form xpos lemma" of each.
std::vector<std::string> printed(const std::vector<LemmaObservation>& all) {
  std::vector<std::string> lines;
  for (const LemmaObservation& one : all)
    lines.push_back(one.form + " " + one.tag.xpos + " " + apply_rule(one.rule, one.form));
  return lines;
}

}  // namespace

TEST_CASE("A form in the other case has the lemma of its twin", "[train]") {
  const std::vector<LemmaObservation> all = {seen("glad", "glad", Upos::adj, "JJ", 1),
                                             seen("Chicago", "Chicago", Upos::propn, "NNP"),
                                             seen("Zyx", "Zyx", Upos::propn, "NNP", 1),
                                             seen("NATO", "NATO", Upos::propn, "NNP")};
  CHECK(printed(derived_from_case(all)) ==
        std::vector<std::string>{"Glad JJ glad", "chicago NNP Chicago"});
}

TEST_CASE("Edits of the treebank tell the lemmas of other words", "[train]") {
  std::vector<LemmaObservation> all;
  for (const char* stem : {"walk", "talk", "look", "ask"})
    all.push_back(seen(std::string(stem) + "ed", stem, Upos::verb, "VBD"));
  for (const char* stem : {"cancel", "travel", "label", "fuel"})
    all.push_back(seen(std::string(stem) + "led", stem, Upos::verb, "VBD"));
  const std::vector<std::string> words = {"smell", "smelled", "jumped", "jump", "walked"};
  const auto guess = [](const LemmaObservation& word) {  // right of "jumped" alone
    return word.form.substr(0, word.form == "smelled" ? 4 : word.form.size() - 2);
  };
  CHECK(printed(derived_from_words(all, words, guess)) ==
        std::vector<std::string>{"smelled VBD smell"});
}
