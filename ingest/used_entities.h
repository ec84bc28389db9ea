#pragma once
#include "graph/article_facts.h"

namespace weft {

// Drops the entities from `first_own` on, made of noun phrases, that no fact needs; those before
// are names of the text and stay. Facts are renumbered.
void drop_unused_entities(std::size_t first_own, ArticleFacts& facts);

}  // namespace weft
