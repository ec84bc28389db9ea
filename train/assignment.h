#pragma once
#include <cstddef>
#include <vector>

namespace weft {

// The greatest sum of gains that pairs rows with columns, each at most once (H. Kuhn 1955,
// J. Munkres 1957). gains[row][column] >= 0, rows of equal length.
// Cost: rows^2 * columns, rows being the smaller number.
double best_assignment(const std::vector<std::vector<double>>& gains);

}  // namespace weft
