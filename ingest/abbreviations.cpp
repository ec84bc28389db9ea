#include "ingest/abbreviations.h"

#include <algorithm>
#include <array>
#include <string>

#include "ingest/characters.h"
#include "ingest/word_traits.h"

namespace weft {

namespace {

// Without the stop, in lower case, sorted. Titles, ranks and words that stand before a name or
// number.
constexpr auto kBeforeName = std::to_array<std::string_view>(
    {"adm",    "atty", "brig", "capt", "cf",  "cmdr", "col", "comdr", "cpl",  "dr",  "drs",
     "e.g",    "eq",   "fr",   "ft",   "gen", "gov",  "i.e", "lieut", "lt",   "maj", "messrs",
     "mlle",   "mme",  "mr",   "mrs",  "ms",  "mt",   "pfc", "pres",  "prof", "ps",  "pvt",
     "rev",    "sen",  "sens", "sgt",  "st",  "ste",  "supt", "viz", "vs"});

// Likewise; these stand anywhere.
constexpr auto kPlain = std::to_array<std::string_view>(
    {"a.d", "a.k.a", "a.m", "abbr", "al", "approx", "apr", "apt", "arrv", "assn", "assoc", "asst",
     "attn", "aug", "ave", "b.c", "bldg", "blvd", "bros", "ca", "calif", "cent", "co", "conn",
     "constr", "corp", "ct", "ctr", "dept", "div", "esp", "esq", "est", "etc", "ext", "feb", "fla",
     "fri", "ga", "gmbh", "hrs", "hwy", "inc", "incl", "inst", "intl", "jan", "jr", "jul", "jun",
     "lb", "lbs", "llc", "ltd", "m.d", "m.sc", "md", "mfg", "mich", "misc", "mob", "mos", "natl",
     "nov", "oct", "okla", "p.m", "penn", "ph.d", "pp", "pty", "rd", "rte", "s.a", "sep",
     "sept", "sq", "sr", "sts", "tenn", "thur", "thurs", "tue", "tues", "univ", "va", "vol",
     "vols", "wis", "yr", "yrs"});

// Likewise; these are ordinary words, names or letters as well.
constexpr auto kAmbiguous = std::to_array<std::string_view>(
    {"art",  "c",   "cal",  "d",    "dec", "ed",  "eds", "fig", "figs", "hon", "ill",
     "ind",  "mar", "mass", "max",  "min", "mon", "no",  "nos", "op",   "p",   "rep",
     "reps", "sat", "sec",  "spec", "sun", "tel", "tex", "v",   "wash", "wed"});

static_assert(std::is_sorted(kBeforeName.begin(), kBeforeName.end()));
static_assert(std::is_sorted(kPlain.begin(), kPlain.end()));
static_assert(std::is_sorted(kAmbiguous.begin(), kAmbiguous.end()));

bool is_initials(std::string_view body) {  // "U.S" of "U.S."
  std::size_t at = 0, letters = 0;
  while (at < body.size()) {
    const Character letter = character_at(body, at);
    if (letter.kind != CharacterKind::letter) return false;
    at += letter.byte_count;
    ++letters;
    if (at < body.size() && body[at++] != '.') return false;
  }
  return letters >= 2;
}

}  // namespace

AbbreviationKind abbreviation_kind(std::string_view word) {
  constexpr std::size_t kBytesMax = 32;
  if (word.size() < 2 || word.size() > kBytesMax || word.back() != '.') {
    return AbbreviationKind::none;
  }
  const std::string_view body = word.substr(0, word.size() - 1);
  const Character first = character_at(body, 0);
  if (first.byte_count == body.size() && is_upper(first.code_point)) {
    return AbbreviationKind::initial;
  }
  const std::string lower = lower_case(body);
  const auto is_in = [&](const auto& list) {
    return std::binary_search(list.begin(), list.end(), lower);
  };
  if (is_in(kBeforeName)) return AbbreviationKind::before_name;
  if (is_in(kAmbiguous)) return AbbreviationKind::ambiguous;
  return is_in(kPlain) || is_initials(body) ? AbbreviationKind::plain : AbbreviationKind::none;
}

}  // namespace weft
