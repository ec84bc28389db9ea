// Names that the article shows whole somewhere: as its title, as a heading, in quotation marks or
// as one sure name. What stands inside ("of", "and", "against the", "'s") cuts them nowhere else.
#pragma once
#include "ingest/article_words.h"
#include "ingest/lexicon.h"

namespace weft {

// `names` with every other writing of such a name made one name; what sticks out to its left is cut
// off. A title is a name by what follows its last small noun or verb ("Songs recorded by Rage of
// the North"); one that joins two names by "and" only where a verb in the singular follows it.
// Cost: linear in the words, times a logarithm.
Names join_whole_names(const ArticleWords& words, const Lexicon& lexicon, const Names& names);

// The name that a title is or ends in: "Rage of the North", "Killers" of "The Killers (short
// story)"; empty where it has none of two words or more.
std::string name_of_title(std::string_view title, const Lexicon& lexicon);

}  // namespace weft
