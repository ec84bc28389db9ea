#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace weft {

// Columns that a terminal gives to UTF-8 text: 0 for combining marks and other default-ignorable
// code points, 2 for East Asian wide and fullwidth ones and emoji (UAX #11), 1 for all others.
// Bytes that are not UTF-8 count 1 each. Control characters must have gone through printable().
int display_width(std::string_view text);

// The text on one line: line breaks and tabs become spaces, other control characters and bytes that
// are not UTF-8 become U+FFFD, so that nothing in a graph can steer the terminal.
std::string printable(std::string_view text);

// The longest prefix of whole grapheme clusters that fits into `columns`, ended by "…" where
// something was left off. `columns` >= 1.
std::string shortened(std::string_view text, int columns);

// The text in lines of at most `columns`: broken at spaces where it can be, inside a word where it
// must be. At least one line. `columns` >= 2.
std::vector<std::string> wrapped(std::string_view text, int columns);

}  // namespace weft
