#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "tools/spool.h"

namespace weft {

enum class TableStyle : std::uint8_t { aligned, markdown };

// A table whose columns are as wide as their widest cell, which is known only after the last row:
// rows wait in a Spool.
//
//   who           born
//   ────────────  ────
//   Ada Lovelace  1815
class Table {
 public:
  // `columns_max`: of the terminal; longer cells are wrapped. Absent: as wide as it comes.
  Table(TableStyle style, std::vector<std::string> header, std::optional<int> columns_max);

  // One cell per column. A column whose cells are all numbers (or absent) is aligned right.
  struct Cell {
    std::string text;
    bool is_number = false;
    bool is_null = false;  // fits both kinds of column
  };
  void add(const std::vector<Cell>& row);

  // Prints header and rows to standard output.
  void print();

 private:
  struct Column {
    std::string name;
    int width = 0;
    bool only_numbers = true;
    bool seen = false;
  };
  void fit_widths();
  void print_rule() const;
  void print_row(const std::vector<std::string>& cells) const;
  void print_wrapped(const std::vector<std::string>& cells) const;

  TableStyle style_;
  std::optional<int> columns_max_;
  std::vector<Column> columns_;
  Spool rows_;
};

}  // namespace weft
