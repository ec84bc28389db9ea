#include "ingest/lemmatizer.h"

#include <fmt/core.h>
#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

#include "ingest/upos.h"
#include "ingest/word_hash.h"
#include "ingest/word_traits.h"

namespace weft {

namespace {

std::string capitalized(std::string_view text) {
  std::int32_t end = 0;
  UChar32 first = 0;
  U8_NEXT(text.data(), end, static_cast<std::int32_t>(text.size()), first);
  if (first < 0) return std::string(text);
  char bytes[U8_MAX_LENGTH];
  std::int32_t size = 0;
  U8_APPEND_UNSAFE(bytes, size, u_toupper(first));
  return std::string(bytes, static_cast<std::size_t>(size)) +
         lower_case(text.substr(static_cast<std::size_t>(end)));
}

std::string upper_case(std::string_view text) {
  std::string upper;
  for (std::int32_t at = 0; at < static_cast<std::int32_t>(text.size());) {
    UChar32 code_point = 0;
    const std::int32_t begin = at;
    U8_NEXT(text.data(), at, static_cast<std::int32_t>(text.size()), code_point);
    if (code_point < 0) {
      upper += text.substr(static_cast<std::size_t>(begin), static_cast<std::size_t>(at - begin));
      continue;
    }
    char bytes[U8_MAX_LENGTH];
    std::int32_t size = 0;
    U8_APPEND_UNSAFE(bytes, size, u_toupper(code_point));
    upper.append(bytes, static_cast<std::size_t>(size));
  }
  return upper;
}

std::string with_case(LemmaRule::Case letters, std::string_view form) {
  switch (letters) {
    case LemmaRule::Case::keep:
      return std::string(form);
    case LemmaRule::Case::lower:
      return lower_case(form);
    case LemmaRule::Case::capitalize:
      return capitalized(form);
    case LemmaRule::Case::upper:
      return upper_case(form);
    case LemmaRule::Case::ungroup: {
      std::string text(form);
      std::erase(text, ',');
      return text;
    }
  }
  return std::string(form);
}

// "1,100", not "3,40".
bool has_thousands(std::string_view form) {
  constexpr std::size_t kDigits = 3;
  const std::size_t comma = form.rfind(',');
  if (comma == std::string_view::npos) return false;
  const std::string_view after = form.substr(comma + 1, form.find('.', comma) - comma - 1);
  return after.size() == kDigits;
}

constexpr std::string_view kCaseLetters = "klcun";
constexpr std::size_t kEndingCodePointsMax = 7;

// "preceded" is no "proceed": regular pasts keep all of their verb but for the last three letters
// at most ("stopped", "tried"), as do nouns in the singular ("composer"); shorter forms are those
// of irregular verbs ("fled", "bred").
bool keeps_its_stem(std::string_view form, std::string_view lemma, const WordTag& tag) {
  constexpr std::size_t kEnding = 3, kRegularMin = 6;
  if (tag.xpos == "VB" && form.size() >= kRegularMin)  // bare: "adhere"
    return lower_case(lemma) == lower_case(form);
  const bool past = tag.xpos == "VBD" || tag.xpos == "VBN";
  if (past && form.ends_with("aired")) return lemma.ends_with("air");  // shorter, but regular
  const bool regular = form.size() >= kRegularMin &&
                       ((past && form.ends_with("ed")) || tag.xpos == "NN");
  const std::string stem = lower_case(form.substr(0, form.size() - kEnding));
  return !regular || lower_case(lemma).starts_with(stem);
}

// "aire" of "aired": a vowel of two letters is long without it.
bool ends_in_false_e(std::string_view lemma) {
  static constexpr std::array<std::string_view, 5> kLong = {"ai", "ea", "ee", "oa", "oo"};
  if (lemma.size() < 4 || lemma.back() != 'e') return false;
  const std::string_view vowel = lemma.substr(lemma.size() - 4, 2);
  return std::string_view("dklmnpr").find(lemma[lemma.size() - 2]) != std::string_view::npos &&
         std::find(kLong.begin(), kLong.end(), vowel) != kLong.end();
}

}  // namespace

LemmaRule lemma_rule(std::string_view form, std::string_view lemma) {
  std::optional<LemmaRule> best;
  for (const auto letters :
       {LemmaRule::Case::lower, LemmaRule::Case::keep, LemmaRule::Case::capitalize,
        LemmaRule::Case::upper, LemmaRule::Case::ungroup}) {
    const std::string cased = with_case(letters, form);
    const auto [at, unused] = std::mismatch(cased.begin(), cased.end(), lemma.begin(), lemma.end());
    auto common = static_cast<std::size_t>(at - cased.begin());
    // Never cut inside a code point.
    while (common > 0 && ((common < lemma.size() && U8_IS_TRAIL(lemma[common])) ||
                          (common < cased.size() && U8_IS_TRAIL(cased[common])))) {
      --common;
    }
    const std::size_t strip = cased.size() - common;
    if (common == 0 || strip > 200) continue;
    LemmaRule rule{letters, static_cast<std::uint8_t>(strip), std::string(lemma.substr(common)),
                   false};
    const bool shorter = !best || rule.strip + rule.add.size() < best->strip + best->add.size();
    if (shorter) best = std::move(rule);
  }
  if (best && (best->strip <= 4 || best->add.empty())) return *best;
  return {LemmaRule::Case::keep, 0, std::string(lemma), true};
}

std::string apply_rule(const LemmaRule& rule, std::string_view form) {
  if (rule.whole) return rule.add;
  std::string lemma = with_case(rule.letters, form);
  if (rule.strip > lemma.size()) return "";
  const std::size_t kept = lemma.size() - rule.strip;
  if (kept < lemma.size() && U8_IS_TRAIL(lemma[kept])) return "";  // inside a code point
  lemma.resize(kept);
  return lemma + rule.add;
}

std::string print_rule(const LemmaRule& rule) {
  if (rule.whole) return "w " + rule.add;
  return fmt::format("{} {} {}", kCaseLetters[static_cast<std::size_t>(rule.letters)], rule.strip,
                     rule.add);
}

std::optional<LemmaRule> parse_rule(std::string_view text) {
  if (text.starts_with("w ")) {
    return LemmaRule{LemmaRule::Case::keep, 0, std::string(text.substr(2)), true};
  }
  if (text.size() < 4 || text[1] != ' ') return std::nullopt;
  const std::size_t letters = kCaseLetters.find(text[0]);
  LemmaRule rule;
  const auto [end, error] = std::from_chars(text.data() + 2, text.data() + text.size(), rule.strip);
  const bool separated = end != text.data() + text.size() && *end == ' ';
  if (letters == std::string_view::npos || error != std::errc() || !separated) return std::nullopt;
  rule.letters = static_cast<LemmaRule::Case>(letters);
  rule.add = std::string(end + 1, text.data() + text.size());
  return rule;
}

std::string plain_form(std::string_view form, Upos upos) {
  constexpr std::size_t kDrawnOut = 3;
  const bool is_name = upos == Upos::propn || upos == Upos::num || upos == Upos::x;
  const auto is_letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
  std::string plain;
  for (std::size_t begin = 0; begin < form.size();) {
    std::size_t end = begin + 1;
    while (end < form.size() && form[end] == form[begin])
      ++end;
    const bool drawn_out = !is_name && is_letter(form[begin]) && end - begin >= kDrawnOut;
    plain.append(drawn_out ? 1 : end - begin, form[begin]);
    begin = end;
  }
  const bool is_run = plain.size() == 1 && form.size() > 1;  // "www"
  return is_run ? std::string(form) : plain;
}

std::vector<std::uint64_t> lemma_keys(std::string_view form, const WordTag& tag) {
  const std::uint64_t tags = mix(static_cast<std::uint64_t>(tag.upos), hash_bytes(tag.xpos));
  const std::string lower = lower_case(form);
  // What an ending says depends on how the word looks.
  constexpr std::uint64_t kLooks = 4;
  const bool is_grouped = tag.upos == Upos::num && has_thousands(form);
  const std::uint64_t look = (lower != form ? 1 : 0) + (is_grouped ? 2 : 0);
  std::vector<std::uint64_t> keys = {mix(mix(tags, 1), hash_bytes(form)),
                                     mix(mix(tags, kLooks + look), hash_bytes(lower))};
  std::vector<std::size_t> begins;
  auto begin = static_cast<std::int32_t>(lower.size());
  while (begin > 0 && begins.size() < kEndingCodePointsMax) {
    U8_BACK_1(reinterpret_cast<const std::uint8_t*>(lower.data()), 0, begin);
    begins.push_back(static_cast<std::size_t>(begin));
  }
  for (auto at = begins.rbegin(); at != begins.rend(); ++at) {
    keys.push_back(
        mix(mix(tags, 2 * kLooks + look), hash_bytes(std::string_view(lower).substr(*at))));
  }
  keys.push_back(mix(tags, 3 * kLooks + look));
  return keys;
}

Lemmatizer::Lemmatizer(ModelFile file) : file_(std::move(file)) {
  std::string_view text = file_.section("rules");
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    const auto rule = parse_rule(text.substr(0, end));
    if (!rule) file_.reject("has a lemma rule that cannot be read");
    rules_.push_back(*rule);
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  const auto slots = file_.array<FingerprintSlot<std::uint32_t>>("endings");
  if (!FingerprintTable<std::uint32_t>::is_sound(slots)) file_.reject("has a full ending table");
  for (const auto& slot : slots) {
    if (slot.fingerprint != 0 && slot.record >= rules_.size()) {
      file_.reject("has an ending without a rule");
    }
  }
  table_ = FingerprintTable<std::uint32_t>(slots);
}

std::string Lemmatizer::lemma(std::string_view form, const WordTag& tag) const {
  const std::string plain = plain_form(form, tag.upos);
  for (const std::uint64_t key : lemma_keys(plain, tag)) {
    const std::uint32_t* rule = table_.find(key);
    if (rule == nullptr) continue;
    std::string lemma = apply_rule(rules_[*rule], plain);
    if (tag.upos == Upos::verb && ends_in_false_e(lemma)) lemma.pop_back();
    if (!lemma.empty() && keeps_its_stem(plain, lemma, tag)) return lemma;
  }
  return tag.upos == Upos::propn ? std::string(form) : lower_case(form);
}

}  // namespace weft
