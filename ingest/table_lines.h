#pragma once
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace weft {

// A line of a data file: its columns, and where it stands, for messages.
struct TableLine {
  std::string path;
  int number = 0;
  std::vector<std::string> columns;

  // Throws InputError "path:number: what; what to do".
  [[noreturn]] void fail(std::string_view what, std::string_view what_to_do) const;
};

// Calls `take` for every line of a tab-separated file but empty ones and those that begin with "#".
// Throws InputError where the file cannot be read.
void for_each_table_line(const std::string& path,
                         const std::function<void(const TableLine&)>& take);

// "trade union" of "trade_union".
std::string with_spaces(std::string text);

// The pieces between the separators, without blanks around them; empty ones are left out.
std::vector<std::string> pieces_of(std::string_view text, char separator);

}  // namespace weft
