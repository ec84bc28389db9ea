#pragma once
#include <span>
#include <vector>

#include "ingest/names.h"

namespace weft {

// The names of one sentence: the best well-formed sequence of labels (names.h), by `scores`
// [word][kNameLabelCount], the log-probability of each label at each word. A name's probability is
// that of just its labels among all well-formed sequences. Word numbers count from the sentence's
// first word, `sentence` stays 0. Cost: linear in the words.
std::vector<Name> decode_names(std::span<const float> scores);

}  // namespace weft
