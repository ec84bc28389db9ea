#pragma once
#include <compare>
#include <string>
#include <vector>

namespace weft {

// What one thing at a time is to another, seen from the object: a country has one capital, a city
// one mayor.
struct SingleHolder {
  std::string predicate;           // IRI
  std::vector<std::string> roles;  // in lower case: one subject has any of these, as the qualifier
                                   // `role` of what is said; empty: one subject has the object
  auto operator<=>(const SingleHolder&) const = default;
};

}  // namespace weft
