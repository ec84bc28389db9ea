#pragma once
#include <string>
#include <vector>

#include "train/treebank.h"

namespace weft {

// A date or amount that a source marks: words [begin, end) of its sentence.
struct AnnotatedValue {
  std::size_t begin = 0, end = 0;
  bool is_time = true;        // else a number
  std::string value, end_value;  // ISO 8601, a range has both; empty where the source gives none
};

struct ValueSentence {
  std::vector<std::string> words;
  std::vector<bool> space_after;  // one per word
  std::vector<AnnotatedValue> values;
};

// What shares one article date.
struct ValueDocument {
  std::string date;  // "2019-05-09", or empty
  std::vector<ValueSentence> sentences;
};

// GUM keeps the <date> and <time> elements of TEI in MISC: XML=<date when:::"2014-05">. They mark
// what is written as a date; "yesterday" and durations are seldom marked: precision is not known.
std::vector<ValueDocument> values_of_gum(const std::vector<TreebankSentence>& sentences);

// TIME and NUM of Re-DocRED, without values; each sentence a document of its own. Its words come
// without their white space: hyphens and closing marks are joined up.
std::vector<ValueDocument> values_of_redocred(const std::vector<LabelledSentence>& sentences);

}  // namespace weft
