#pragma once
#include <optional>
#include <vector>

#include "ingest/article_words.h"

namespace weft {

// The entity that an article is about: the one that its title names, brackets at its end aside;
// without such, the one named at least four times and twice as often as any other.
// `named` are mentions by name.
std::optional<LocalEntity> article_topic(const ArticleWords& words,
                                         const std::vector<Mention>& named);

}  // namespace weft
