#pragma once
#include <cstdint>
#include <string>

namespace weft::ast {

// Where a node stands in the query text. All positions are equal to each other, so that == on
// trees compares what is said, not where.
struct Position {
  std::uint32_t line = 0, column = 0;  // of the first character, from 1, in code points; 0: nowhere
  std::uint32_t begin = 0, end = 0;    // half-open range of bytes

  constexpr bool operator==(const Position&) const { return true; }
};

// A name in its own case: of a variable, property, label, column or parameter.
struct Symbol {
  std::string text;         // without backticks
  bool backticked = false;  // of a property or label: an exact CURIE, IRI or predicate is meant;
                            // of anything else always false, since there it means nothing
  Position position;

  bool operator==(const Symbol&) const = default;
};

}  // namespace weft::ast
