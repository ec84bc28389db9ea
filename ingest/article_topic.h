#pragma once
#include <optional>
#include <vector>

#include "ingest/article_words.h"

namespace weft {

// The entity that an article is about: the one that its title names, brackets at its end aside, or
// with the noun behind it ("the Leeds region"), or up to a colon; without such, the one named at
// least four times and twice as often as any other. `named` are mentions by name.
std::optional<LocalEntity> article_topic(const ArticleWords& words,
                                         const std::vector<Mention>& named);

// Whether the title is the name with the noun behind it.
bool is_titled_with_noun(const ArticleWords& words, const Mention& name);

// The noun of what the article first says that its topic is: "song" of "“Leeds” (1987) is a song by
// Abba". Found by word order alone, since trees of titles are often wrong. Absent where it says no
// such thing of the topic in one sentence.
std::optional<std::uint32_t> opening_noun(const ArticleWords& words,
                                          const std::vector<Mention>& named, LocalEntity topic);

}  // namespace weft
