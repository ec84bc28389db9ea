#pragma once
#include <cstddef>
#include <string_view>

namespace weft {

// How many elements of a page are open at once, at most, as its tags say; never fewer than the
// parser will nest. Elements that a page need not close (<p>, <li>, <br> …) do not count, since
// the parser closes them. Cost: one pass.
std::size_t html_depth(std::string_view page);

}  // namespace weft
