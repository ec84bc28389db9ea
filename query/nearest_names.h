#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace weft::query {

// At most three of the candidates, nearest first (by edits of bytes, case aside, then by
// alphabet), none further away than a third of the name.
std::vector<std::string> nearest_names(std::string_view name, std::vector<std::string> candidates);

std::string joined(const std::vector<std::string>& names);  // "a, b, c"

}  // namespace weft::query
