#pragma once
#include <random>
#include <string>
#include <vector>

#include "graph/article_facts.h"
#include "graph/decision.h"

namespace weft {

// An article out of a small world of namesakes: last names of several people, acronyms of several
// organizations, legal forms, middle initials, titles, numbers, places written in two ways, aliases
// that contradict each other, records without a class, facts that make neighbours of them.
ArticleFacts namesake_article(const std::string& source, std::mt19937_64& numbers);

// Decisions about that world, of every kind, at different times; some contradict others.
std::vector<Decision> namesake_decisions(std::size_t count, std::mt19937_64& numbers);

}  // namespace weft
