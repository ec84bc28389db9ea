// Reads names from treebanks and other annotated text into one label set. Sources annotate
// different things; what one leaves out is neither name nor no name there.
#pragma once
#include <string>
#include <vector>

#include "ingest/names.h"
#include "train/treebank.h"

namespace weft {

// A name as annotated: words [begin, end), of one of these types.
struct AnnotatedName {
  std::size_t begin = 0, end = 0;
  std::vector<NameType> types;
  bool sure = true;  // false: may as well be no name
};

struct NameSentence {
  std::vector<std::string> words;
  std::vector<AnnotatedName> names;   // in order; none overlap
  std::vector<NameType> unannotated;  // the source does not mark names of these types
  float weight = 1;
  bool is_core = false;  // its people, organizations and places are what names should be
  std::string document;  // sentences of one follow each other; empty: by itself
};

// NER=B-/I-TYPE in MISC: people, organizations, places (Universal NER).
std::vector<NameSentence> names_of_ewt(const std::vector<TreebankSentence>& treebank);

// Entity= in MISC: mentions headed by proper nouns, without what surrounds the name.
std::vector<NameSentence> names_of_gum(const std::vector<TreebankSentence>& treebank);

// Labels of Re-DocRED: PER, ORG, LOC, MISC; TIME and NUM are no names. Adjectives of nationality,
// which it labels as places, may be none.
std::vector<NameSentence> names_of_redocred(const std::vector<LabelledSentence>& sentences);

// Labels of CrossNER, over forty fine types in five domains.
std::vector<NameSentence> names_of_crossner(const std::vector<LabelledSentence>& sentences);

// Labels of WNUT 2017: messages of few words, much slang.
std::vector<NameSentence> names_of_wnut(const std::vector<LabelledSentence>& sentences);

}  // namespace weft
