// Dates as headers of articles write them, to ISO 8601. Dates inside sentences are another
// matter: see dates.h.
#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace weft {

struct HeaderDate {
  std::string iso;           // "2023-03-25"
  std::size_t end_byte = 0;  // where the text after the date, and after a time of day, goes on
};

// A date at the start of `text` (after blanks): 2023-03-25, 2023/3/25, 2023-03-25T08:00:00Z,
// 25 March 2023, Sat, 25 Mar 2023 08:00:00 GMT, March 25th, 2023. The calendar is checked.
// Orders that readers disagree about (03/04/2023) are not dates.
std::optional<HeaderDate> read_header_date(std::string_view text);

// The same where the whole text must be a date.
std::optional<std::string> iso_date(std::string_view text);

}  // namespace weft
