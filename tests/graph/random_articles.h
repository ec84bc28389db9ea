#pragma once
#include <random>
#include <string>

#include "graph/article_facts.h"

namespace weft {

// An article of a few entities and facts out of a small world, so that articles share names, spell
// them differently, disagree about classes and say the same things. One seed, one article.
ArticleFacts random_article(const std::string& source, std::mt19937_64& numbers);

}  // namespace weft
