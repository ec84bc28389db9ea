#pragma once
#include <cstdint>
#include <string>

#include "graph/article_facts.h"

namespace weft::bench {

// A short article of a small world that is the same on every machine: a country that every article
// names, a city, two people, an organization in one of three spellings, sometimes a last name or an
// acronym alone; four facts. The world has about as many people and organizations as a tenth of
// `articles`, some named in many articles and most in few.
ArticleFacts generated_article(std::uint64_t number, std::uint64_t articles);
std::string generated_source(std::uint64_t number);

}  // namespace weft::bench
