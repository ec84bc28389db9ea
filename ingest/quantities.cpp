#include "ingest/quantities.h"

#include <algorithm>

namespace weft {
namespace {

constexpr std::uint32_t kUnitWords = 4;  // "new taiwan dollars", "pounds per square inch"
constexpr std::uint32_t kContext = 12;   // words to each side that tell pounds from pounds

class QuantityReader {
 public:
  QuantityReader(const SentenceView& view, const Lexicon& lexicon, std::uint32_t word)
      : view_(view), lexicon_(lexicon), word_(word) {}

  std::optional<QuantityPhrase> read() {
    std::uint32_t at = word_;
    const bool negative = take_sign(at);
    found_.unit = prefix_currency(at);
    if (!found_.unit.empty()) {
      found_.kind = QuantityKind::money;
      ++at;
    }
    auto number = read_number(view_, at, context());
    if (!number) number = half_unit(at);
    if (found_.unit.empty() && !negative) {
      const auto rank = ordinal();
      if (rank && (!number || rank->span.end_word > number->span.end_word)) return rank;
    }
    if (!number) return std::nullopt;
    found_.number = *number;
    if (negative) found_.number.digits = -found_.number.digits;
    found_.span = {word_, number->span.end_word};
    read_range();
    read_unit();
    inherit_unit();
    const bool plain = found_.kind == QuantityKind::number;
    if (plain && (is_part_of_name() || is_compound())) return std::nullopt;
    return found_;
  }

 private:
  const SentenceView& view_;
  const Lexicon& lexicon_;
  std::uint32_t word_;
  QuantityPhrase found_;

  std::uint32_t& next() { return found_.span.end_word; }
  std::uint32_t next() const { return found_.span.end_word; }

  NumberContext context() const {
    return found_.kind == QuantityKind::money ? NumberContext::money : NumberContext::plain;
  }

  // "half a mile", before a unit only.
  std::optional<Number> half_unit(std::uint32_t at) const {
    if (!view_.is(at, "half") || !view_.is_any(at + 1, {"a", "an"})) return std::nullopt;
    if (!is_unit_at(at + 2)) return std::nullopt;
    return Number{{at, at + 2}, 5, 1};
  }

  std::optional<QuantityPhrase> ordinal() const {
    const auto number = read_ordinal(view_, word_);
    if (!number) return std::nullopt;
    if (view_.is(word_, "second") && view_.is_any(word_ - 1, {"per", "a", "each", "every"})) {
      return std::nullopt;
    }
    QuantityPhrase found;
    found.kind = QuantityKind::ordinal;
    found.number = *number;
    found.span = number->span;
    return found;
  }

  // "-5", "−5", "minus five", "+5": glued to the number, and to nothing before.
  bool take_sign(std::uint32_t& at) const {
    const bool subtracts = view_.has(at - 1) && view_.words().is(at - 1, Upos::num);
    if (view_.is(at, "minus") && !subtracts && read_number(view_, at + 1)) {
      ++at;
      return true;
    }
    const bool minus = view_.is_any(at, {"-", "−", "–"});
    if ((!minus && !view_.is(at, "+")) || !view_.is_glued(at + 1) || view_.is_glued(at)) {
      return false;
    }
    ++at;
    return minus;
  }

  // "$", "US$", "RMB": a sign or a code, not a word that happens to name money ("won 3 medals").
  std::string prefix_currency(std::uint32_t at) const {
    const std::string_view code = lexicon_.currency(view_.lower(at));
    if (code.empty() || !view_.has(at + 1)) return {};
    const std::string_view text = view_.text(at);
    const bool sign = std::any_of(text.begin(), text.end(), [](char c) {
      return !((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '.');
    });
    const bool capitals = text.size() >= 2 && std::all_of(text.begin(), text.end(), [](char c) {
                            return c >= 'A' && c <= 'Z';
                          });
    return sign || capitals || view_.is_any(at, {"rs", "rs."}) ? std::string(code) : std::string();
  }

  // ---- ranges -----------------------------------------------------------------------------------

  // "20 to 30 percent", "20-30%", "$5-10 million", "between 5 and 10 people". "From 20 to 30
  // percent" is a change: two values.
  void read_range() {
    if (view_.is(word_ - 1, "from")) return;
    std::uint32_t at = next();
    const bool dash = view_.is_dash(at);
    const bool to = view_.is(at, "to") || (view_.is(at, "and") && view_.is(word_ - 1, "between"));
    if (!dash && !to) {
      if (found_.kind != QuantityKind::money) skip_first_unit(at);
      if (at == next()) return;
    }
    ++at;
    if (!found_.unit.empty() && prefix_currency(at) == found_.unit) ++at;
    const auto last = read_number(view_, at, context());
    if (!last || last->in_digits != found_.number.in_digits) return;
    Number first = found_.number;
    Number mantissa = *last;
    mantissa.scale += last->power;
    if (first.power == 0 && last->power > 0 && first.digits > 0 &&
        first.approximate() < mantissa.approximate() && !first.shift(last->power)) {
      return;
    }
    if (first.approximate() >= last->approximate()) return;
    const std::uint32_t before = next();
    next() = last->span.end_word;
    if (found_.kind == QuantityKind::number && !is_unit_at(next()) && !is_counted_noun(next())) {
      next() = before;  // a score, a reference
      return;
    }
    found_.number = first;
    found_.number.scale = first.scale;
    found_.end = *last;
  }

  // "5 % to 10 %", "5 km to 10 km": the first unit is said twice.
  void skip_first_unit(std::uint32_t& at) const {
    const std::uint32_t after = at + unit_words(at);
    const bool goes_on = view_.is(after, "to") || view_.is_dash(after) ||
                         (view_.is(after, "and") && view_.is(word_ - 1, "between"));
    if (after > at && goes_on) at = after;
  }

  bool is_counted_noun(std::uint32_t word) const {
    const std::string& lower = view_.lower(word);
    return view_.is(word, Upos::noun) || view_.is(word, Upos::adj) || lower == "people" ||
           (lower.size() > 3 && lower.ends_with('s'));
  }

  // ---- units ------------------------------------------------------------------------------------

  // How many words from `at` on are a percent sign, a unit or a currency.
  std::uint32_t unit_words(std::uint32_t at) const {
    if (view_.is_any(at, {"%", "percent", "pct"})) return 1;
    if (view_.is(at, "per") && view_.is(at + 1, "cent")) return 2;
    for (std::uint32_t count = kUnitWords; count > 0; --count) {
      const std::string phrase = view_.phrase(at, count);
      if (!phrase.empty() && (!lexicon_.unit(phrase).empty() || !lexicon_.currency(phrase).empty()))
        return count;
    }
    return 0;
  }
  bool is_unit_at(std::uint32_t at) const { return unit_words(at) > 0; }

  void read_unit() {
    if (found_.kind == QuantityKind::money) {
      if (lexicon_.currency(view_.lower(next())) == found_.unit && !found_.unit.empty()) ++next();
      return;
    }
    std::uint32_t at = next();
    // "three-quarters of a mile"
    const bool part = !found_.number.is_whole() && view_.is(at, "of") &&
                      view_.is_any(at + 1, {"a", "an"}) && is_unit_at(at + 2);
    if (part) at += 2;
    const bool joined = view_.is_dash(at) && view_.is_glued(at) && view_.is_glued(at + 1);
    if (joined) ++at;
    if (!read_percent(at) && !read_known_unit(at)) {
      if (!joined) read_density();
      return;
    }
    found_.modifies = joined;
  }

  bool read_percent(std::uint32_t at) {
    std::uint32_t end = 0;
    if (view_.is_any(at, {"%", "percent", "pct"})) end = at + 1;
    if (view_.is(at, "per") && view_.is(at + 1, "cent")) end = at + 2;
    const bool points = view_.is(at, "percentage") && view_.is_any(at + 1, {"point", "points"});
    if (points) end = at + 2;
    if (end != 0 && !points && view_.is_any(end, {"point", "points"})) ++end;
    if (end == 0) return false;
    found_.kind = QuantityKind::percent;
    found_.unit = points || view_.is_any(end - 1, {"point", "points"}) ? "pp" : "%";
    next() = end;
    return true;
  }

  bool read_known_unit(std::uint32_t at) {
    for (std::uint32_t count = kUnitWords; count > 0; --count) {
      const std::string phrase = view_.phrase(at, count);
      if (phrase.empty()) continue;
      std::string_view code = lexicon_.currency(phrase);
      const std::string_view unit = lexicon_.unit(phrase);
      // A code is one in capitals: "5 EUR", not "3 cup".
      if (ascii_lower(code) == phrase && view_.text(at) != code) code = {};
      if (phrase.starts_with("degree") && count == 1 && !found_.number.in_digits) continue;
      if (code.empty() && (unit.empty() || (count == 1 && !is_unit_word(at)))) continue;
      const bool weight = phrase == "pounds" && is_weighed();
      if (phrase == "won" && found_.number.approximate() < 100) continue;
      if (code.empty() || weight) {
        found_.kind = QuantityKind::measure;
        found_.unit = weight ? "lb" : std::string(unit);
        next() = at + count;
        read_rate();
      } else {
        found_.kind = QuantityKind::money;
        found_.unit = std::string(code);
        next() = at + count;
      }
      read_minor_unit();
      return true;
    }
    return false;
  }

  // A letter is a unit only as its symbol is written: "5 m" and "5 L", not "5 M" or "5 A".
  bool is_unit_word(std::uint32_t at) const {
    const std::string_view text = view_.text(at);
    if (view_.is(at, Upos::adp) && text.size() < 3) return false;
    if (text.size() > 1) return true;
    const std::string_view unit = lexicon_.unit(view_.lower(at));
    return (unit == text || text == "°" || unit == "L") && found_.number.in_digits;
  }

  // Pounds of weight: a word of weight is nearer than one of money.
  bool is_weighed() const {
    if (found_.number.power > 0) return false;
    for (std::uint32_t distance = 1; distance <= kContext; ++distance) {
      for (const std::uint32_t w : {word_ - distance, next() + distance}) {
        if (view_.is_any(w, {"cost", "costs", "price", "paid", "pay", "worth", "spent", "fine",
                             "charged", "earn", "earned", "sold"})) {
          return false;
        }
        if (view_.is_any(w, {"weigh", "weighs", "weighed", "weighing", "weight", "lost", "lose",
                             "losing", "gained", "heavy", "heavier", "lighter", "lift",
                             "lifted"})) {
          return true;
        }
      }
    }
    return false;
  }

  // "50 pence" is half a pound.
  void read_minor_unit() {
    for (const auto& [minor, major] : {std::pair("GBX", "GBP"), std::pair("USX", "USD")}) {
      if (found_.unit != minor) continue;
      found_.unit = major;
      found_.number.scale += 2;
      if (found_.end) found_.end->scale += 2;
    }
  }

  // "60 km / h", "5 grams per litre"
  void read_rate() {
    const bool slash = view_.is(next(), "/") && view_.is_glued(next());
    if (!slash && !view_.is(next(), "per")) return;
    for (std::uint32_t count = kUnitWords; count > 0; --count) {
      const std::string phrase = view_.phrase(next() + 1, count);
      if (phrase.empty() || lexicon_.unit(phrase).empty()) continue;
      found_.unit += '/' + std::string(lexicon_.unit(phrase));
      next() += 1 + count;
      return;
    }
  }

  // "65 people per square kilometre": UCUM writes what is counted in braces.
  void read_density() {
    const std::uint32_t noun = next();
    if (!view_.is(noun + 1, "per") || !is_counted_noun(noun)) return;
    for (std::uint32_t count = kUnitWords; count > 0; --count) {
      const std::string phrase = view_.phrase(noun + 2, count);
      if (phrase.empty() || lexicon_.unit(phrase).empty()) continue;
      found_.kind = QuantityKind::measure;
      found_.unit = '{' + view_.lower(noun) + "}/" + std::string(lexicon_.unit(phrase));
      next() = noun + 2 + count;
      return;
    }
  }

  // "from 20 to 30 percent": both count percent.
  void inherit_unit() {
    if (!view_.is(word_ - 1, "from") || !view_.is(next(), "to")) return;
    if (found_.kind != QuantityKind::number || found_.end) return;
    const auto last = read_number(view_, next() + 1);
    if (!last || last->in_digits != found_.number.in_digits) return;
    const WordSpan span = found_.span;
    next() = last->span.end_word;
    if (!read_percent(next())) read_known_unit(next());
    found_.span = span;
    if (found_.kind != QuantityKind::number && found_.number.power == 0 && last->power > 0) {
      Number scaled = found_.number;
      if (scaled.shift(last->power)) found_.number = scaled;
    }
  }

  // ---- what only looks like a quantity ----------------------------------------------------------

  // "Boeing 747", "Formula One": a number right behind a name does not count.
  bool is_part_of_name() const {
    return word_ > view_.begin() && view_.is(word_ - 1, Upos::propn) &&
           view_.text(word_ - 1) != "%";
  }

  // "one-stop", "12-channel", "high-five", a score of "3-2"
  bool is_compound() const {
    const bool ahead =
        view_.is_dash(next()) && view_.is_glued(next()) && view_.is_glued(next() + 1);
    const bool behind = view_.is_dash(word_ - 1) && view_.is_glued(word_);
    return ahead || behind;
  }
};

}  // namespace

std::optional<QuantityPhrase> read_quantity(const SentenceView& view, const Lexicon& lexicon,
                                            std::uint32_t word) {
  if (!view.has(word)) return std::nullopt;
  return QuantityReader(view, lexicon, word).read();
}

}  // namespace weft
