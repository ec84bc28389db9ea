#pragma once
#include <span>

#include "ingest/word_encoder.h"

namespace weft {

// Makes what the net says of names in one article agree, before names are decoded. Words that are
// written large and come more than once have one sense in a document as a rule (Gale, Church and
// Yarowsky 1992), so what is known of each type at one of them goes over to the others: "Acme" of
// a headline is what "Acme Corp. said" shows. First words of sentences, and sentences without
// small letters, count less, since there every word is written large. Also leans towards names,
// and away from the type `other`, as measured on articles of several kinds. Addresses and names of
// files are no names.
//
// `scores` [word][kNameLabelCount] of all words of the sentences: at most 0 before and after.
// Cost: words * log(words).
void agree_on_names(std::span<const SentenceWords> sentences, std::span<float> scores);

}  // namespace weft
