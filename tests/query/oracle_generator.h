#pragma once
#include <cstdint>
#include <random>
#include <string>
#include <vector>

#include "tests/query/oracle_graph.h"

namespace weft::oracle {

// A query whose answer the language's page fixes: no tie decides what it shows.
struct GeneratedQuery {
  std::string text;
  bool is_ordered = false;  // its rows come in one order only
};

// A few nodes, predicates and values, so that much of it meets: self-loops, parallel edges,
// literals of all kinds, several values of one property, names, aliases, classes.
PlainGraph random_graph(std::mt19937_64& numbers);

// Anything that the language has, over what random_graph makes.
GeneratedQuery random_query(std::mt19937_64& numbers);

}  // namespace weft::oracle
