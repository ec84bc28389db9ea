#include "train/assignment.h"

#include <algorithm>
#include <limits>

namespace weft {

namespace {

std::vector<std::vector<double>> transposed(const std::vector<std::vector<double>>& matrix) {
  std::vector<std::vector<double>> result(matrix.front().size(),
                                          std::vector<double>(matrix.size()));
  for (std::size_t row = 0; row < matrix.size(); ++row) {
    for (std::size_t column = 0; column < matrix[row].size(); ++column)
      result[column][row] = matrix[row][column];
  }
  return result;
}

// Shortest augmenting paths with potentials; rows and columns count from 1, 0 means none.
class Assignment {
 public:
  explicit Assignment(const std::vector<std::vector<double>>& gains)
      : gains_(gains),
        rows_(gains.size()),
        columns_(gains.front().size()),
        row_potential_(rows_ + 1),
        column_potential_(columns_ + 1),
        row_of_(columns_ + 1),
        came_from_(columns_ + 1) {}

  double solve() {
    for (std::size_t row = 1; row <= rows_; ++row)
      assign(row);
    double sum = 0;
    for (std::size_t column = 1; column <= columns_; ++column) {
      if (row_of_[column] != 0) sum += gains_[row_of_[column] - 1][column - 1];
    }
    return sum;
  }

 private:
  const std::vector<std::vector<double>>& gains_;
  std::size_t rows_, columns_;
  std::vector<double> row_potential_, column_potential_;
  std::vector<std::size_t> row_of_, came_from_;  // per column

  double reduced_cost(std::size_t row, std::size_t column) const {
    return -gains_[row - 1][column - 1] - row_potential_[row] - column_potential_[column];
  }

  void assign(std::size_t row) {
    row_of_[0] = row;
    std::vector<double> slack(columns_ + 1, std::numeric_limits<double>::infinity());
    std::vector<bool> done(columns_ + 1);
    std::size_t column = 0;
    do {
      column = next_column(column, slack, done);
    } while (row_of_[column] != 0);
    while (column != 0) {
      const std::size_t before = came_from_[column];
      row_of_[column] = row_of_[before];
      column = before;
    }
  }

  // Grows the tree of tight edges by the column that needs least.
  std::size_t next_column(std::size_t column, std::vector<double>& slack,
                          std::vector<bool>& done) {
    done[column] = true;
    std::size_t next = 0;
    double least = std::numeric_limits<double>::infinity();
    for (std::size_t other = 1; other <= columns_; ++other) {
      if (done[other]) continue;
      const double cost = reduced_cost(row_of_[column], other);
      if (cost < slack[other]) {
        slack[other] = cost;
        came_from_[other] = column;
      }
      if (slack[other] < least) {
        least = slack[other];
        next = other;
      }
    }
    for (std::size_t other = 0; other <= columns_; ++other) {
      if (done[other]) {
        row_potential_[row_of_[other]] += least;
        column_potential_[other] -= least;
      } else {
        slack[other] -= least;
      }
    }
    return next;
  }
};

}  // namespace

double best_assignment(const std::vector<std::vector<double>>& gains) {
  if (gains.empty() || gains.front().empty()) return 0;
  if (gains.size() > gains.front().size()) return best_assignment(transposed(gains));
  return Assignment(gains).solve();
}

}  // namespace weft
