// What stands in brackets behind a name or noun and says what it is called, cited as or written
// like, not what it is.
#pragma once
#include "ingest/sentence_layers.h"

namespace weft {

// "(UKB)", "[1]": whether the phrase that `word` heads stands in brackets.
bool is_bracketed(const SentenceTree& tree, std::uint32_t word);

// "(Roe et al., 2011)", "(Figure 2)", "(Greek: ...)", "(BBC etc.)", `("the boat")`: whether the
// noun `other` tells nothing of what `head` is.
// Cost: linear in the words of its phrase.
bool is_note(const SentenceLayers& sentence, std::uint32_t head, std::uint32_t other);

// "Ann Roe (1920 - 2001), baker Per Holm (born 1950), poet Jan Poe (born 1960), sailor": whether at
// least two people with years stand right behind what others are, so that the breaks of a list were
// lost and nobody knows what describes whom. Cost: linear in the words.
bool lost_its_breaks(const SentenceLayers& sentence);

}  // namespace weft
