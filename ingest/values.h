// Dates, numbers, amounts of money, percentages and measures in running text.
//
//   "more than 12.25 billion yuan"  -> decimal 12250000000, currency CNY, comparator ">"
//   "26 square kilometers"           -> integer 26, unit km2
//   "May 9, 2019"                    -> xsd:date 2019-05-09
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "ingest/article_words.h"
#include "ingest/lexicon.h"

namespace weft {

enum class ValueKind : std::uint8_t { date, number, money, percent, measure };

struct Value {
  WordSpan span;  // with currency, unit and comparator words
  ValueKind kind = ValueKind::number;
  Term term;               // xsd:date, gYearMonth, gYear, gMonthDay, integer or decimal
  std::string unit;        // "km2", or an ISO 4217 code for money, or "%"; empty for plain numbers
  std::string comparator;  // ">", ">=", "<", "<=", "~" (about); empty where exact
  auto operator<=>(const Value&) const = default;
};

using Values = std::vector<Value>;  // sorted by span; none overlap

// Values of every sentence. A date without a year ("June 30") takes the latest year that does not
// put it after the article's own date; without an article date it stays a gMonthDay "--06-30".
// Cost: O(words).
Values find_values(const ArticleWords& words, const Lexicon& lexicon);

}  // namespace weft
