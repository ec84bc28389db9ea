#include "ingest/values.h"

#include <array>

#include "graph/vocabulary.h"
#include "ingest/comparators.h"
#include "ingest/durations.h"
#include "ingest/quantities.h"

namespace weft {
namespace {

Term number_term(const Number& number) {
  if (number.is_whole()) return Term::integer(number.digits);
  return Term::typed(number.text(), std::string(vocabulary::kXsdDecimal));
}

Number canonical(Number number) {
  while (number.scale > 0 && number.digits % 10 == 0) {
    number.digits /= 10;
    --number.scale;
  }
  return number;
}

class ValueFinder {
 public:
  ValueFinder(const ArticleWords& words, const Lexicon& lexicon)
      : words_(words), lexicon_(lexicon) {
    dates_.written = parse_iso_date(words.article().date);
  }

  Values find() {
    for (const Sentence& sentence : words_.sentences()) {
      const SentenceView view(words_, sentence);
      for (std::uint32_t word = view.begin(); word < view.end();) {
        auto value = read_at(view, word);
        if (!value) {
          ++word;
          continue;
        }
        bind_comparator(view, *value);
        word = value->span.end_word;
        values_.push_back(std::move(*value));
      }
    }
    return std::move(values_);
  }

 private:
  const ArticleWords& words_;
  const Lexicon& lexicon_;
  DateContext dates_;
  Values values_;

  std::optional<Value> read_at(const SentenceView& view, std::uint32_t word) {
    if (const auto date = read_date(view, word, dates_)) return date_value(view, *date);
    if (const auto duration = read_duration(view, word)) return duration_value(view, *duration);
    if (const auto quantity = read_quantity(view, lexicon_, word)) return quantity_value(*quantity);
    return std::nullopt;
  }

  std::uint32_t free_from() const { return values_.empty() ? 0 : values_.back().span.end_word; }

  Value date_value(const SentenceView& view, const DatePhrase& phrase) {
    Value value;
    value.kind = ValueKind::date;
    value.span = phrase.span;
    value.text = phrase.date.iso();
    value.term = phrase.date.term();
    if (phrase.end) {
      value.end = phrase.end->iso();
      value.end_term = phrase.end->term();
    }
    value.granularity = phrase.date.granularity;
    value.modifier = phrase.modifier;
    if (!is_of_title(view, phrase)) remember(phrase.end.value_or(phrase.date));
    take_article(view, value);
    return value;
  }

  // "the 1962 film Attack Earth 2150": a number behind a name's word is no time of its own.
  static bool is_of_title(const SentenceView& view, const DatePhrase& phrase) {
    const std::uint32_t before = phrase.span.first_word - 1;
    return phrase.date.granularity == Granularity::year && view.has(before) &&
           view.is(before, Upos::propn) && view.is_capitalised(before);
  }

  // Where later dates count from.
  void remember(const CalendarDate& date) {
    if (!date.year || date.fiscal) return;
    dates_.last = date;
    if (date.month && date.granularity >= Granularity::month) dates_.last_month = date;
  }

  // "the 1990s" is all of it; in "the 2014 games" the article is the noun's.
  void take_article(const SentenceView& view, Value& value) const {
    const std::uint32_t before = value.span.first_word - 1;
    const std::uint32_t after = value.span.end_word;
    const bool determined =
        view.is(before, Upos::det) || view.is_any(before, {"the", "a", "an", "this", "that"}) ||
        view.is_any(before, {"'s", "’s", "his", "her", "its", "their", "our", "my", "your"});
    const bool noun_follows =
        (view.is_noun(after) || view.is(after, Upos::adj)) && !view.is_glued(after);
    const bool in_title = value.granularity == Granularity::year && before + 1 == view.begin() &&
                          view.is_capitalised(after) && view.is_noun(after);  // "2014 World Cup"
    value.modifies = (determined && noun_follows) || in_title;
    if (view.is(before, "the") && !value.modifies && before >= free_from()) {
      --value.span.first_word;
    }
  }

  Value duration_value(const SentenceView& view, const DurationPhrase& phrase) const {
    Value value;
    value.kind = phrase.is_set ? ValueKind::set : ValueKind::duration;
    value.span = phrase.span;
    value.text = phrase.iso;
    value.term = duration_term(phrase.iso);
    value.frequency = phrase.frequency;
    value.modifies = phrase.modifies;
    if (!value.modifies) take_article(view, value);
    value.modifies = phrase.modifies;
    return value;
  }

  static Value quantity_value(const QuantityPhrase& phrase) {
    constexpr std::array<ValueKind, 5> kKinds{ValueKind::number, ValueKind::ordinal,
                                              ValueKind::money, ValueKind::percent,
                                              ValueKind::measure};
    Value value;
    value.kind = kKinds[static_cast<std::size_t>(phrase.kind)];
    value.span = phrase.span;
    const Number number = canonical(phrase.number);
    value.text = number.text();
    value.term = number_term(number);
    if (phrase.end) {
      const Number end = canonical(*phrase.end);
      value.end = end.text();
      value.end_term = number_term(end);
    }
    value.unit = phrase.unit;
    value.modifies = phrase.modifies;
    return value;
  }

  // ---- comparators ------------------------------------------------------------------------------

  void bind_comparator(const SentenceView& view, Value& value) const {
    if (value.kind == ValueKind::ordinal || value.kind == ValueKind::set) return;
    // "over the past year" is when, "over a year" how long.
    const bool definite = view.is_any(value.span.first_word, {"the", "this", "last", "next"});
    std::optional<ComparatorPhrase> before;
    if (!definite) before = comparator_before(view, value.span.first_word);
    if (before) {
      const std::uint32_t first = value.span.first_word - before->word_count;
      if (first >= free_from() && bounds(view, first, *before, value)) {
        value.comparator = before->sign;
        value.span.first_word = first;
        return;
      }
    }
    if (value.kind == ValueKind::date) return;
    if (const auto after = comparator_after(view, value.span.end_word)) {
      value.comparator = after->sign;
      value.span.end_word += after->word_count;
      if (value.comparator == ">=" && view.is(value.span.end_word - 1, "+")) plus_unit(view, value);
    }
  }

  // A date is only ever approximate: "before", "since" and "over" are prepositions of it.
  static bool bounds(const SentenceView& view, std::uint32_t first, const ComparatorPhrase& phrase,
                     const Value& value) {
    if (value.kind != ValueKind::date) return true;
    return phrase.sign == "~" &&
           view.is_any(first, {"about", "around", "circa", "c.", "ca.", "approximately",
                               "roughly"});
  }

  // "50+ kilometres": the unit stands behind the sign.
  void plus_unit(const SentenceView& view, Value& value) const {
    if (value.kind != ValueKind::number) return;
    const std::string_view unit = lexicon_.unit(view.lower(value.span.end_word));
    if (unit.empty() || view.lower(value.span.end_word).size() < 2) return;
    value.kind = ValueKind::measure;
    value.unit = std::string(unit);
    ++value.span.end_word;
  }
};

}  // namespace

std::string_view name_of(ValueKind kind) {
  constexpr std::array<std::string_view, 8> kNames{"date",    "duration", "set",     "number",
                                                   "ordinal", "money",    "percent", "measure"};
  return kNames[static_cast<std::size_t>(kind)];
}

bool Value::is_open() const {
  const bool time = kind == ValueKind::date || kind == ValueKind::duration;
  const bool known = granularity == Granularity::decade || granularity == Granularity::century;
  return time && !known && (text.find('X') != std::string::npos);
}

bool stands_alone(const Value& value) {
  return !value.modifies && value.kind != ValueKind::ordinal && value.kind != ValueKind::set;
}

Values find_values(const ArticleWords& words, const Lexicon& lexicon) {
  return ValueFinder(words, lexicon).find();
}

}  // namespace weft
