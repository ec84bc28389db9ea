#include "ingest/values.h"

#include <array>

#include "ingest/dates.h"
#include "ingest/numbers.h"

namespace weft {
namespace {

struct Comparator {
  std::array<std::string_view, 3> words;  // in order; empty ones at the end
  std::string_view sign;
};

constexpr std::array<Comparator, 22> kComparators{
    {{{"more", "than", ""}, ">"},  {{"greater", "than", ""}, ">"},   {{"less", "than", ""}, "<"},
     {{"fewer", "than", ""}, "<"}, {{"at", "least", ""}, ">="},      {{"no", "less", "than"}, ">="},
     {{"at", "most", ""}, "<="},   {{"up", "to", ""}, "<="},         {{"as", "many", "as"}, "<="},
     {{"as", "much", "as"}, "<="}, {{"over", "", ""}, ">"},          {{"exceeding", "", ""}, ">"},
     {{"above", "", ""}, ">"},     {{"under", "", ""}, "<"},         {{"below", "", ""}, "<"},
     {{"nearly", "", ""}, "~"},    {{"almost", "", ""}, "~"},        {{"about", "", ""}, "~"},
     {{"around", "", ""}, "~"},    {{"approximately", "", ""}, "~"}, {{"roughly", "", ""}, "~"},
     {{"some", "", ""}, "~"}}};

class ValueFinder {
 public:
  ValueFinder(const ArticleWords& words, const Lexicon& lexicon)
      : words_(words), lexicon_(lexicon), written_(parse_iso_date(words.article().date)) {}

  Values find() {
    for (const Sentence& sentence : words_.sentences()) {
      begin_ = sentence.first_word;
      end_ = sentence.end_word;
      for (std::uint32_t word = begin_; word < end_;) {
        const std::uint32_t after = read_at(word);
        word = after > word ? after : word + 1;
      }
    }
    return std::move(values_);
  }

 private:
  const ArticleWords& words_;
  const Lexicon& lexicon_;
  std::optional<CalendarDate> written_;
  std::optional<CalendarDate> last_;  // the last complete date: where a bare day gets its year
  std::uint32_t begin_ = 0, end_ = 0;
  Values values_;

  // Reads a value at `word` and gives the word after it, or `word` where there is none.
  std::uint32_t read_at(std::uint32_t word) {
    if (auto date = read_date(words_, word, end_, written_)) return take_date(*date);
    std::uint32_t start = word;
    std::string code(lexicon_.currency(words_.lower(word)));
    if (!code.empty() && word + 1 < end_) ++start;
    auto number = read_number(words_, start, end_);
    if (!number || is_part_of_name(*number)) return word;
    if (code.empty() && is_bare_year(*number)) return take_year(*number);
    Value value{{code.empty() ? number->span.first_word : word, number->span.end_word},
                code.empty() ? ValueKind::number : ValueKind::money,
                number->term(),
                code,
                {}};
    read_unit(value);
    read_comparator(value);
    values_.push_back(value);
    return value.span.end_word;
  }

  std::uint32_t take_date(CalendarDate date) {
    if (!date.year) {
      const CalendarDate* latest = written_ ? &*written_ : nullptr;
      if (latest != nullptr && last_ && last_->year && *last_->year < *written_->year &&
          std::pair(date.month, date.day) >= std::pair(last_->month, last_->day)) {
        date.year = last_->year;  // "From April 1, 2022 ... As of June 30"
      } else if (latest != nullptr) {
        complete_year(date, *latest);
      }
    }
    if (date.year && date.month) last_ = date;
    values_.push_back({date.span, ValueKind::date, date.term(), {}, {}});
    return date.span.end_word;
  }

  // "Boeing 747", "G20", "Formula One": a capitalised word right before names, it does not count.
  bool is_part_of_name(const Number& number) const {
    const std::uint32_t word = number.span.first_word;
    const std::uint32_t after = number.span.end_word;
    if (after + 1 < end_ && words_.is(after, "-") && !words_.is(after + 1, Upos::num) &&
        words_.range({after - 1, after}).end == words_.range({after, after + 1}).begin) {
      return true;  // "one-stop", "12-channel"
    }
    if (word == begin_) return false;
    const bool glued = words_.range({word - 1, word}).end == words_.range({word, word + 1}).begin;
    if (glued && words_.is(word - 1, "-")) return true;  // "high-five"
    if (!words_.is(word - 1, Upos::propn)) return false;
    const bool unit_follows = number.span.end_word < end_ &&
                              (!lexicon_.unit(words_.lower(number.span.end_word)).empty() ||
                               !lexicon_.currency(words_.lower(number.span.end_word)).empty());
    return !unit_follows;
  }

  // "the 2014 protests", "from file, 2008": a year, though no preposition asks for one.
  bool is_bare_year(const Number& number) const {
    const std::uint32_t word = number.span.first_word;
    return words_.text(word).size() == 4 && number.span.end_word == word + 1 && number.is_whole() &&
           number.digits >= 1700 && number.digits < 2100 && word > begin_ &&
           (words_.is(word - 1, Upos::det) || words_.is(word - 1, ",") ||
            words_.is(word - 1, Upos::part));
  }

  std::uint32_t take_year(const Number& number) {
    const std::uint32_t word = number.span.first_word;
    if (words_.is(word - 1, ",")) {
      const CalendarDate date{number.span, static_cast<int>(number.digits), {}, {}};
      values_.push_back({number.span, ValueKind::date, date.term(), {}, {}});
    }
    return word + 1;
  }

  void read_unit(Value& value) const {
    std::uint32_t next = value.span.end_word;
    if (value.kind == ValueKind::money) {
      if (next < end_ && lexicon_.currency(words_.lower(next)) == value.unit) ++value.span.end_word;
      return;
    }
    if (next < end_ && (words_.is(next, "%") || words_.is(next, "percent"))) {
      value.kind = ValueKind::percent;
      value.unit = "%";
      ++value.span.end_word;
      return;
    }
    if (next + 1 < end_ && words_.is(next, "per") && words_.is(next + 1, "cent")) {
      value.kind = ValueKind::percent;
      value.unit = "%";
      value.span.end_word += 2;
      return;
    }
    for (std::uint32_t count = 3; count > 0; --count) {
      if (next + count > end_) continue;
      std::string phrase = words_.lower(next);
      for (std::uint32_t i = 1; i < count; ++i)
        phrase += ' ' + words_.lower(next + i);
      const std::string_view code = lexicon_.currency(phrase), unit = lexicon_.unit(phrase);
      if (code.empty() && (unit.empty() || words_.is(next, Upos::adp))) continue;
      value.kind = code.empty() ? ValueKind::measure : ValueKind::money;
      value.unit = std::string(code.empty() ? unit : code);
      value.span.end_word = next + count;
      return;
    }
  }

  void read_comparator(Value& value) const {
    for (const Comparator& comparator : kComparators) {
      std::uint32_t count = 0;
      while (count < 3 && !comparator.words[count].empty())
        ++count;
      if (value.span.first_word < begin_ + count) continue;
      const std::uint32_t start = value.span.first_word - count;
      bool equal = true;
      for (std::uint32_t i = 0; i < count; ++i) {
        equal = equal && words_.is(start + i, comparator.words[i]);
      }
      if (!equal) continue;
      value.comparator = std::string(comparator.sign);
      value.span.first_word = start;
      return;
    }
  }
};

}  // namespace

Values find_values(const ArticleWords& words, const Lexicon& lexicon) {
  return ValueFinder(words, lexicon).find();
}

}  // namespace weft
