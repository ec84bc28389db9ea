#pragma once
#include <functional>
#include <span>
#include <string>
#include <vector>

#include "ingest/lemmatizer.h"

namespace weft {

// One (form, tags, lemma) with how often it was met.
struct LemmaObservation {
  std::string form;  // plain_form
  WordTag tag;
  LemmaRule rule;
  int count = 0;
};

// What a treebank says of forms that it has in the other case only: "Glad" by "glad", "chicago" by
// "Chicago". Counts are 0.
std::vector<LemmaObservation> derived_from_case(std::span<const LemmaObservation> all);

// What the edits that the treebank shows ("-ies" to "-y", "-led" to "-l") make of other words.
// `words`: of the language, the frequent ones first. A form is told only where one of the edits
// gives a lemma of the treebank or one of the words, and `guess` gives neither: "smelled" is
// "smell" rather than "smel". Counts are 0.
std::vector<LemmaObservation> derived_from_words(
    std::span<const LemmaObservation> all, std::span<const std::string> words,
    const std::function<std::string(const LemmaObservation&)>& guess);

}  // namespace weft
