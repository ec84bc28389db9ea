#include "ingest/life_dates.h"

#include <algorithm>
#include <charconv>
#include <span>

#include "ingest/post_nominals.h"

namespace weft {
namespace {

constexpr int kLifeYearsMin = 18;            // terms of office are shorter, nearly all lives longer
constexpr std::uint32_t kBracketWords = 40;  // longer ones tell something else

// Words (open, close) of brackets; both are the brackets themselves.
struct Bracket {
  std::uint32_t open = 0, close = 0;
};

class LifeDateFinder {
 public:
  LifeDateFinder(const ArticleWords& words, const Names& names, const Values& values)
      : words_(words), names_(names), values_(values) {}

  std::vector<LifeDate> find() {
    for (const Name& name : names_) {
      if (name.type != NameType::person || is_maiden_name(name)) continue;
      const std::uint32_t end = words_.sentences()[name.sentence].end_word;
      // The first may give the name in another script.
      std::uint32_t after = end_of_post_nominals(words_, name.end_word, end);
      while (const auto bracket = bracket_at(after, end)) {
        read({name.first_word, name.end_word}, *bracket);
        after = bracket->close + 1;
      }
    }
    return std::move(found_);
  }

 private:
  const ArticleWords& words_;
  const Names& names_;
  const Values& values_;
  std::vector<LifeDate> found_;

  // "Ada Holm, née Roe (1803 - 1881)": of Ada, of whom the name before tells.
  bool is_maiden_name(const Name& name) const {
    if (name.first_word == 0) return false;
    const std::string& before = words_.lower(name.first_word - 1);
    return before == "née" || before == "nee" || before == "né";
  }

  // The brackets that open at the word, in a sentence that ends at `end`.
  std::optional<Bracket> bracket_at(std::uint32_t open, std::uint32_t end) const {
    if (open >= end || !words_.is(open, "(")) return std::nullopt;
    const std::uint32_t last = std::min(end, open + kBracketWords);
    for (std::uint32_t w = open + 1; w < last; ++w) {
      if (words_.is(w, "(")) return std::nullopt;
      if (words_.is(w, ")")) return Bracket{open, w};
    }
    return std::nullopt;
  }

  std::vector<const Value*> dates_in(Bracket bracket) const {
    std::vector<const Value*> dates;
    auto at = std::partition_point(values_.begin(), values_.end(), [&](const Value& value) {
      return value.span.first_word <= bracket.open;
    });
    for (; at != values_.end() && at->span.end_word <= bracket.close; ++at) {
      if (at->kind == ValueKind::date && !at->is_open()) dates.push_back(&*at);
    }
    return dates;
  }

  bool holds(std::uint32_t first, std::uint32_t end,
             std::initializer_list<std::string_view> forms) const {
    for (std::uint32_t w = first; w < end; ++w) {
      for (const std::string_view form : forms) {
        if (words_.is(w, form)) return true;
      }
    }
    return false;
  }

  void read(WordSpan person, Bracket bracket) {
    const std::vector<const Value*> dates = dates_in(bracket);
    if (dates.size() == 1 && dates[0]->end_term) {
      if (is_life(dates[0]->text, dates[0]->end)) {
        add(person, LifeEvent::birth, *dates[0], dates[0]->term, {});
        add(person, LifeEvent::death, *dates[0], *dates[0]->end_term, {});
        found_.back().comparator.clear();  // "c. 1820 – 8 May 1890": it stands before the birth
      }
      return;
    }
    if (dates.size() == 2 && holds(dates[0]->span.end_word, dates[1]->span.first_word,
                                   {"–", "-", "—", "to"})) {
      if (is_life(dates[0]->text, dates[1]->text)) read_two(person, bracket, *dates[0], *dates[1]);
      return;
    }
    for (const Value* date : dates)
      read_worded(person, bracket, *date);
  }

  // "1900 in Leeds – 1970 in York", "Leeds, 3 May 1900 – York, 7 June 1970"
  void read_two(WordSpan person, Bracket bracket, const Value& birth, const Value& death) {
    const std::uint32_t first = birth.span.end_word, end = death.span.first_word;
    const bool long_dash = holds(first, end, {"–", "—"});  // not that of "Saint - Jean"
    std::uint32_t dash = first;
    while (dash < end && !(long_dash ? holds(dash, dash + 1, {"–", "—"})
                                     : holds(dash, dash + 1, {"-", "to"})))
      ++dash;
    add(person, LifeEvent::birth, birth, birth.term, place_in(bracket.open + 1, dash));
    add(person, LifeEvent::death, death, death.term, place_in(dash + 1, bracket.close));
  }

  // "born May 1, 1970, in Oslo; died 3 June 2010"
  void read_worded(WordSpan person, Bracket bracket, const Value& date) {
    const auto separates = [&](std::uint32_t w) { return holds(w, w + 1, {";"}); };
    std::uint32_t first = date.span.first_word, end = date.span.end_word;
    while (first > bracket.open + 1 && !separates(first - 1))
      --first;
    while (end < bracket.close && !separates(end))
      ++end;
    const bool born = holds(first, date.span.first_word, {"born", "b.", "b"});
    const bool died = holds(first, date.span.first_word, {"died", "d.", "d"});
    if (born == died) return;
    add(person, born ? LifeEvent::birth : LifeEvent::death, date, date.term, place_in(first, end));
  }

  std::optional<WordSpan> place_in(std::uint32_t first, std::uint32_t end) const {
    auto at = std::partition_point(names_.begin(), names_.end(), [&](const Name& name) {
      return name.first_word < first;
    });
    while (at != names_.end() && at->end_word <= end && at->type != NameType::place)
      ++at;
    if (at == names_.end() || at->end_word > end) return {};
    if (at->first_word > first && words_.is(at->first_word - 1, "near")) return {};
    return WordSpan{at->first_word, at->end_word};
  }

  static std::optional<int> year_of(const std::string& date) {
    int year = 0;
    const char* const end = date.data() + std::min<std::size_t>(4, date.size());
    const auto [stop, error] = std::from_chars(date.data(), end, year);
    if (error != std::errc() || stop != end) return std::nullopt;
    return year;
  }

  static bool is_life(const std::string& birth, const std::string& death) {
    const auto from = year_of(birth), until = year_of(death);
    return from && until && *until - *from >= kLifeYearsMin;
  }

  void add(WordSpan person, LifeEvent event, const Value& value, Term date,
           std::optional<WordSpan> place) {
    found_.push_back({person, event, std::move(date), value.comparator, place});
  }
};

}  // namespace

std::vector<LifeDate> find_life_dates(const ArticleWords& words, const Names& names,
                                      const Values& values) {
  return LifeDateFinder(words, names, values).find();
}

}  // namespace weft
