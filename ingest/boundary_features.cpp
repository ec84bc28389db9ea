#include "ingest/boundary_features.h"

#include <algorithm>
#include <initializer_list>
#include <string>

#include "ingest/sentence_bounds.h"
#include "ingest/word_hash.h"

namespace weft {

namespace {

constexpr std::size_t kFarthest = 20;        // where distances are cut
constexpr std::size_t kTokenBytesSeen = 64;  // what is seen of a longer token

constexpr std::uint8_t kVerb = static_cast<std::uint8_t>(Upos::verb);
constexpr std::uint8_t kAux = static_cast<std::uint8_t>(Upos::aux);

std::string_view form_of(std::string_view text, const Token& token) {
  return text.substr(token.range.begin, token.range.end - token.range.begin);
}

bool is_one_of(std::string_view form, std::initializer_list<std::string_view> forms) {
  return std::find(forms.begin(), forms.end(), form) != forms.end();
}

bool is_address(std::string_view form) {
  return form.starts_with("http") || form.starts_with("www.") ||
         form.find('@') != std::string_view::npos;
}

// The form by which a mark is seen: quotes by whether they open or close, all long dashes as one.
std::string_view seen_as(std::string_view form, bool space_before, bool space_after) {
  if (is_one_of(form, {"\"", "''", "``", "\u201C", "\u201D"})) {
    if (form == "\u201C" || form == "``") return "\u201C";
    if (form == "\u201D") return form;
    if (space_before && !space_after) return "\u201C";
    return space_before ? "\"" : "\u201D";
  }
  if (is_one_of(form, {"'", "`", "\u2018", "\u2019"})) {
    if (form == "\u2018" || form == "`") return "\u2018";
    if (form == "\u2019") return form;
    if (space_before && !space_after) return "\u2018";
    return space_before ? "'" : "\u2019";
  }
  if (is_one_of(form, {"--", "\u2013", "\u2014", "\u2015"})) return "\u2014";
  return form == "..." ? "\u2026" : form;
}

// "it" of "it's": what stands before an apostrophe.
std::string_view without_clitic(std::string_view lower) {
  std::size_t end = lower.find('\'');
  if (end == std::string_view::npos || end < 2) end = lower.find("\u2019");
  return end == std::string_view::npos || end == 0 ? lower : lower.substr(0, end);
}

char shape_of(const Character& character) {
  if (is_upper(character.code_point)) return 'X';
  if (is_lower(character.code_point)) return 'x';
  if (character.kind == CharacterKind::digit) return 'd';
  if (character.kind == CharacterKind::letter) return 'o';
  return character.code_point < 0x80 ? static_cast<char>(character.code_point) : '*';
}

struct Shape {
  std::string classes;  // runs are one
  Casing casing = Casing::no_letters;
  bool has_digit = false;
};

Shape shape_of(std::string_view form) {
  Shape shape;
  std::size_t upper_count = 0, lower_count = 0;
  bool upper_first = false;
  for (std::size_t at = 0; at < form.size();) {
    const Character character = character_at(form, at);
    const char kind = shape_of(character);
    upper_first |= at == 0 && kind == 'X';
    upper_count += kind == 'X';
    lower_count += kind == 'x';
    shape.has_digit |= kind == 'd';
    if (shape.classes.empty() || shape.classes.back() != kind) shape.classes += kind;
    at += character.byte_count;
  }
  if (upper_count + lower_count == 0) return shape;
  if (upper_count == 0)
    shape.casing = Casing::lower;
  else if (upper_first && upper_count == 1)
    shape.casing = Casing::capitalized;
  else
    shape.casing = lower_count == 0 ? Casing::upper : Casing::mixed;
  return shape;
}

// 0 to 5 exactly, then in steps.
std::uint64_t step(std::size_t distance) {
  constexpr std::size_t kExact = 6, kNear = 8, kFar = 12;
  if (distance < kExact) return distance;
  if (distance < kNear) return 6;
  if (distance < kFar) return 7;
  return distance < kFarthest ? 8 : 9;
}

template <class Enum>
constexpr std::uint64_t n(Enum value) {
  return static_cast<std::uint64_t>(value);
}

constexpr std::uint64_t n(bool value) {
  return value ? 1 : 0;
}

}  // namespace

// Appends features: the number of the template, which counts up, and the template's values.
class BoundaryFeatures::Writer {
 public:
  Writer(std::vector<std::uint32_t>& out, std::uint64_t before) : out_(out), template_(before) {}

  template <class... Values>
  void operator()(Values... values) {
    std::uint64_t hash = ++template_;
    ((hash = mix(hash, values)), ...);
    out_.push_back(static_cast<std::uint32_t>((hash * 0x9E3779B97F4A7C15u) >> 32));
  }

 private:
  std::vector<std::uint32_t>& out_;
  std::uint64_t template_;
};

BoundaryFeatures::BoundaryFeatures(std::string_view text, std::span<const Token> tokens,
                                   const WordKinds& kinds) {
  see_tokens(text, tokens, kinds);
  for (const std::uint32_t end : sentence_ends(text, tokens))
    views_[end - 1].rule_ends = true;
  see_left();
  see_right();
  see_style();
}

void BoundaryFeatures::see_tokens(std::string_view text, std::span<const Token> tokens,
                                  const WordKinds& kinds) {
  constexpr std::uint64_t kAddress = 77, kNumber = 5;
  views_.resize(tokens.size());
  bool space_before = true;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    View& view = views_[i];
    view.space_after =
        i + 1 < tokens.size() && tokens[i].range.end < tokens[i + 1].range.begin;
    const bool is_last = i + 1 == tokens.size();
    std::string_view form = form_of(text, tokens[i]);
    view.kind = character_at(form, 0).kind;
    view.abbreviation = abbreviation_kind(form);
    form = seen_as(form.substr(0, kTokenBytesSeen), space_before, view.space_after || is_last);
    const Shape shape = shape_of(form);
    const std::string lower = lower_case(form);
    view.shape = hash_bytes(shape.classes);
    view.form = hash_bytes(form);
    view.lower = hash_bytes(lower);
    view.casing = shape.casing;
    view.word_kind = kinds.find(without_clitic(lower));
    view.is_verb = view.word_kind == kVerb || view.word_kind == kAux;
    if (is_address(form)) view.form = view.lower = view.shape = kAddress;
    if (shape.has_digit && shape.casing == Casing::no_letters) {
      view.form = view.lower = mix(kNumber, view.shape);
      view.kind = CharacterKind::digit;
    }
    view.is_stop = view.kind == CharacterKind::terminator;
    view.brackets = is_one_of(form, {"(", "["}) ? 1 : is_one_of(form, {")", "]"}) ? 2 : 0;
    view.quotes = form == "\u201C" ? 1 : form == "\u201D" ? 2 : 0;
    view.dashes = is_one_of(form, {"-", "*", "\u2014"}) ? 1 : 0;
    space_before = view.space_after;
  }
}

// Turns what a token opens, closes and is into what is so up to it.
void BoundaryFeatures::see_left() {
  std::size_t brackets = 0, quotes = 0, dashes = 0, verbs = 0, since = 0;
  bool had_stop = false;
  for (View& view : views_) {
    if (view.brackets == 1) ++brackets;
    if (view.brackets == 2 && brackets > 0) --brackets;
    if (view.quotes != 0) quotes = view.quotes == 1 ? 1 : 0;
    dashes += view.dashes;
    view.brackets = static_cast<std::uint8_t>(std::min<std::size_t>(brackets, 2));
    view.quotes = static_cast<std::uint8_t>(quotes);
    view.dashes = static_cast<std::uint8_t>(std::min<std::size_t>(dashes, 3));
    verbs += view.is_verb;
    view.verbs_since_stop = static_cast<std::uint8_t>(std::min<std::size_t>(verbs, 2));
    view.since_stop = static_cast<std::uint8_t>(view.is_stop ? 0 : std::min(since, kFarthest));
    view.had_stop = had_stop;
    ++since;
    if (view.is_stop) {
      had_stop = true;
      verbs = since = 0;
    }
  }
}

void BoundaryFeatures::see_right() {
  std::size_t verbs = 0, until = 0;
  bool has_stop = false;
  for (auto view = views_.rbegin(); view != views_.rend(); ++view) {
    view->until_stop = static_cast<std::uint8_t>(std::min(until, kFarthest));
    view->has_stop = has_stop;
    view->verbs_until_stop = static_cast<std::uint8_t>(std::min<std::size_t>(verbs, 2));
    ++until;
    if (view->is_stop) {
      has_stop = true;
      verbs = until = 0;
    }
    verbs += view->is_verb;
  }
}

void BoundaryFeatures::see_style() {
  std::size_t words = 0, capitals = 0, stops = 0;
  for (const View& view : views_) {
    stops += view.is_stop;
    words += view.casing != Casing::no_letters;
    capitals += view.casing != Casing::no_letters && view.casing != Casing::lower;
  }
  const std::size_t capital_share = words == 0 ? 4 : capitals * 4 / words;
  constexpr std::size_t kFewStops = 3;
  const std::size_t stop_class = stops == 0 ? 0 : stops < kFewStops ? 1 : 2;
  style_ = stop_class * 8 + capital_share;
  ends_in_stop_ = !views_.empty() && views_.back().is_stop;
}

const BoundaryFeatures::View& BoundaryFeatures::at(std::size_t i, int offset) const {
  const std::size_t index = i + static_cast<std::size_t>(static_cast<std::int64_t>(offset));
  return index < views_.size() ? views_[index] : none_;  // before the first: wraps, too large
}

void BoundaryFeatures::append_near(std::size_t i, std::vector<std::uint32_t>& out) const {
  const View &l1 = at(i, 0), &r1 = at(i, 1);
  Writer add(out, 0);
  add_shapes(add, i);
  add(l1.lower);
  add(r1.lower);
  add(l1.word_kind, r1.word_kind, n(l1.casing), n(r1.casing));
  add(n(l1.rule_ends));
}

void BoundaryFeatures::append_others(std::size_t i, std::vector<std::uint32_t>& out) const {
  constexpr std::uint64_t kFirstTemplate = 100;
  Writer add(out, kFirstTemplate);
  add_words(add, i);
  add_kinds(add, i);
  add_distances(add, i);
  add_marks(add, i);
  add_style(add, i);
}

void BoundaryFeatures::add_shapes(Writer& add, std::size_t i) const {
  const View &l2 = at(i, -1), &l1 = at(i, 0), &r1 = at(i, 1), &r2 = at(i, 2), &r3 = at(i, 3);
  add();
  add(l1.shape, r1.shape, n(l1.space_after));
  add(l1.shape, r1.form);
  add(l1.form, r1.shape);
  add(l1.form, n(r1.casing), n(r1.kind), n(l1.space_after));
  add(l2.shape, l1.shape, r1.shape);
  add(l1.shape, r1.shape, r2.shape);
  add(l1.lower, r1.shape, r2.shape);
  add(n(l2.casing), n(l1.casing), n(r1.casing), n(r2.casing));
  add(n(l1.casing), n(r1.casing), n(r2.casing), n(r3.casing), n(l1.kind));
  add(n(l1.kind), n(r1.kind), n(l1.space_after));
  add(n(l2.kind), n(l1.kind), n(r1.kind), n(r2.kind), n(l1.space_after));
  add(n(l1.kind), r1.form, r2.form);
  add(l2.form, l1.form, n(r1.casing), n(r1.kind));
  add(l1.shape, r1.lower, r2.lower);
}

void BoundaryFeatures::add_words(Writer& add, std::size_t i) const {
  const View &l3 = at(i, -2), &l2 = at(i, -1), &l1 = at(i, 0);
  const View &r1 = at(i, 1), &r2 = at(i, 2), &r3 = at(i, 3);
  add(l1.form);
  add(r1.form);
  add(l2.lower);
  add(r2.lower);
  add(l3.lower);
  add(r3.lower);
  add(at(i, -3).lower);
  add(at(i, 4).lower);
  add(l1.lower, r1.lower);
  add(l2.lower, l1.lower);
  add(r1.lower, r2.lower);
  add(r1.form, r2.form);
  add(l3.lower, l2.lower, l1.lower);
  add(r1.lower, r2.lower, r3.lower);
}

void BoundaryFeatures::add_kinds(Writer& add, std::size_t i) const {
  const View &l3 = at(i, -2), &l2 = at(i, -1), &l1 = at(i, 0);
  const View &r1 = at(i, 1), &r2 = at(i, 2), &r3 = at(i, 3);
  const std::uint64_t casing = n(l1.casing) * 8 + n(r1.casing);
  add(l2.word_kind, l1.word_kind, r1.word_kind, casing);
  add(l1.word_kind, r1.word_kind, r2.word_kind, casing);
  add(l2.word_kind, l1.word_kind, r1.word_kind, r2.word_kind, n(r1.casing));
  add(r1.word_kind, r2.word_kind, r3.word_kind, n(r1.casing), n(r2.casing));
  add(l3.word_kind, l2.word_kind, l1.word_kind, r1.word_kind, n(r1.casing));
  add(at(i, -3).word_kind, l3.word_kind, l2.word_kind, l1.word_kind, r1.word_kind, n(r1.casing));
  add(l1.word_kind, casing, r1.word_kind, r2.word_kind, r3.word_kind, n(r2.casing));
  add(l3.word_kind, l2.word_kind, l1.word_kind, n(l1.casing));
  add(l1.word_kind, r1.lower, casing);
  add(l1.lower, r1.word_kind, casing);
  add(l1.word_kind, n(l1.casing), r1.form, r2.word_kind);
  add(l2.word_kind, l1.word_kind, r1.form);
  add(l1.lower, r1.word_kind, r2.word_kind, n(r1.casing));
  add(n(l1.abbreviation), n(r1.kind), n(r1.casing), r1.word_kind);
  add(l2.lower, n(l1.abbreviation), n(r1.casing));
}

void BoundaryFeatures::add_distances(Writer& add, std::size_t i) const {
  const View &l1 = at(i, 0), &r1 = at(i, 1);
  const std::size_t left = std::min(i, kFarthest);
  const std::size_t right = std::min(views_.size() - i - 2, kFarthest);
  const std::uint64_t since = step(l1.since_stop) * 2 + n(l1.had_stop);
  const std::uint64_t until = step(l1.until_stop) * 2 + n(l1.has_stop);
  const std::uint64_t verbs = l1.verbs_since_stop * 4u + l1.verbs_until_stop;
  const std::uint64_t casing = n(r1.casing);
  add(until, casing);
  add(since, casing);
  add(since, until, casing, n(l1.kind));
  add(until, r1.lower, casing);
  add(since, l1.lower, casing);
  add(step(left), casing, l1.shape);
  add(step(right), casing, l1.shape);
  add(step(left), n(l1.had_stop), views_.front().lower, casing);
  add(step(std::min(views_.size(), kFarthest)), n(l1.kind), casing);
  add(verbs, casing, n(l1.casing), n(l1.kind));
  add(verbs, r1.word_kind, casing, n(l1.casing));
  add(verbs, l1.word_kind, r1.word_kind, casing);
  add(l1.verbs_since_stop, l1.lower, casing);
  add(l1.verbs_until_stop, r1.lower, casing);
  add(verbs, since, until, casing);
}

void BoundaryFeatures::add_marks(Writer& add, std::size_t i) const {
  const View &l2 = at(i, -1), &l1 = at(i, 0), &r1 = at(i, 1), &r2 = at(i, 2);
  const std::uint64_t open = l1.brackets * 2u + l1.quotes;
  const std::uint64_t rule = n(l1.rule_ends);
  add(open, n(l1.kind), n(r1.kind), n(r1.casing));
  add(open, l1.lower, n(r1.casing), n(l1.space_after));
  add(open, r1.form, n(l1.kind));
  add(open, l2.lower, l1.lower, r1.shape);
  add(rule, n(l1.kind), n(r1.kind), n(r1.casing));
  add(rule, l1.form);
  add(rule, r1.form);
  add(rule, open, n(l1.kind));
  add(l1.dashes, r1.form, style_ / 8, n(r2.casing));
  const bool begins_alike = views_.front().form == r1.form;
  add(n(begins_alike), n(r1.kind), n(r1.casing), n(l1.kind));
  add(n(begins_alike && at(0, 1).form == r2.form), n(r1.casing));
  add(n(l1.form == r1.form), n(r1.casing));
  add(n(l2.form == r1.form), n(r1.casing));
}

void BoundaryFeatures::add_style(Writer& add, std::size_t i) const {
  const View &l1 = at(i, 0), &r1 = at(i, 1);
  const std::uint64_t style = style_ * 2 + n(ends_in_stop_);
  add(style, n(r1.casing), n(l1.casing), n(l1.kind), n(r1.kind));
  add(style, l1.word_kind, r1.word_kind, n(r1.casing));
  add(style_, l1.lower, n(r1.casing));
  add(style_, r1.lower, n(r1.casing));
  add(n(l1.rule_ends), style, n(r1.casing));
}

}  // namespace weft
