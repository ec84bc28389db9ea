#include "ingest/sentence_bounds.h"

#include <algorithm>
#include <array>

#include "ingest/abbreviations.h"
#include "ingest/characters.h"
#include "ingest/word_traits.h"

namespace weft {

namespace {

// In lower case, sorted.
constexpr auto kStarters = std::to_array<std::string_view>(
    {"a",      "after",     "all",      "also",        "although", "an",    "and",     "another",
     "any",    "as",        "at",       "because",     "before",   "but",   "by",      "can",
     "did",    "do",        "does",     "during",      "each",     "even",  "finally", "first",
     "for",    "from",      "further",  "furthermore", "he",       "her",   "here",    "his",
     "how",    "however",   "i",        "if",          "in",       "it",    "its",     "later",
     "many",   "meanwhile", "moreover", "most",        "my",       "no",    "not",     "now",
     "of",     "on",        "once",     "one",         "or",       "other", "our",     "over",
     "she",    "since",     "so",       "some",        "still",    "such",  "that",    "the",
     "their",  "then",      "there",    "therefore",   "these",    "they",  "this",    "those",
     "though", "thus",      "to",       "today",       "under",    "until", "we",      "what",
     "when",   "where",     "whether",  "which",       "while",    "who",   "why",     "with",
     "yes",    "yet",       "you",      "your"});
static_assert(std::is_sorted(kStarters.begin(), kStarters.end()));

class BoundFinder {
 public:
  BoundFinder(std::string_view text, std::span<const Token> tokens)
      : text_(text), tokens_(tokens) {}

  std::vector<std::uint32_t> ends() const {
    std::vector<std::uint32_t> result;
    for (std::size_t i = 0; i < tokens_.size(); ++i) {
      const Ending ending = ending_of(form(i), i);
      if (ending == Ending::none) continue;
      const std::size_t next = past_closers(i + 1);
      if (next == tokens_.size() || !starts_sentence(ending, i, next)) continue;
      result.push_back(static_cast<std::uint32_t>(next));
      i = next - 1;
    }
    if (!tokens_.empty()) result.push_back(static_cast<std::uint32_t>(tokens_.size()));
    return result;
  }

 private:
  enum class Ending : std::uint8_t { none, abbreviation, stop, question, ellipsis };

  std::string_view form(std::size_t i) const {
    const ByteRange range = tokens_[i].range;
    return text_.substr(range.begin, range.end - range.begin);
  }

  bool touches_next(std::size_t i) const {
    return i + 1 < tokens_.size() && tokens_[i].range.end == tokens_[i + 1].range.begin;
  }

  Ending ending_of(std::string_view token, std::size_t i) const {
    const Character last = character_before(token, token.size());
    if (last.kind != CharacterKind::terminator) return Ending::none;
    const Character first = character_at(token, 0);
    if (first.kind != CharacterKind::terminator) {
      if (last.code_point != '.') return Ending::none;  // "Yahoo!" where it is one token
      return abbreviation_kind(token) == AbbreviationKind::plain ? Ending::abbreviation
                                                                 : Ending::none;
    }
    if (i == 0) return Ending::none;  // ". . ." and the like
    if (token.find('?') != token.npos || token.find('!') != token.npos) return Ending::question;
    if (token == ".") return Ending::stop;
    if (token.size() > 1 && token[0] == '.') return Ending::ellipsis;
    return token == "…" ? Ending::ellipsis : Ending::question;
  }

  // Quotes and brackets that close what the sentence opened belong to it.
  std::size_t past_closers(std::size_t next) const {
    while (next < tokens_.size() && tokens_[next - 1].range.end == tokens_[next].range.begin) {
      const Character first = character_at(form(next), 0);
      const bool closes = first.kind == CharacterKind::closing ||
                          (first.kind == CharacterKind::quote && form(next).size() <= 2);
      if (!closes) break;
      ++next;
    }
    return next;
  }

  bool starts_sentence(Ending ending, std::size_t last, std::size_t next) const {
    const bool has_closers = next > last + 1;
    std::size_t word = next;  // the first token past opening marks
    while (word + 1 < tokens_.size() && opens(word))
      ++word;
    const Character first = character_at(form(word), 0);
    const bool is_lower_case = is_lower(first.code_point);
    const bool has_space = tokens_[next - 1].range.end < tokens_[next].range.begin;
    switch (ending) {
      case Ending::abbreviation:
        return has_space && is_upper(first.code_point) && is_sentence_starter(form(word));
      case Ending::stop:
        if (!has_space) return is_upper(first.code_point);
        if (form(next) == "." || first.code_point == ',') return false;
        return !is_lower_case || (!has_closers && !opens(next));
      case Ending::question:
        return has_space && !is_lower_case && first.code_point != ',';
      case Ending::ellipsis:
        return has_space && is_upper(first.code_point);
      case Ending::none:
        break;
    }
    return false;
  }

  bool opens(std::size_t i) const {
    const Character first = character_at(form(i), 0);
    return first.kind == CharacterKind::opening || first.kind == CharacterKind::quote;
  }

  std::string_view text_;
  std::span<const Token> tokens_;
};

}  // namespace

bool is_sentence_starter(std::string_view word) {
  constexpr std::size_t kLongest = 16;
  return word.size() <= kLongest &&
         std::binary_search(kStarters.begin(), kStarters.end(), lower_case(word));
}

std::vector<std::uint32_t> sentence_ends(std::string_view text, std::span<const Token> tokens) {
  return BoundFinder(text, tokens).ends();
}

}  // namespace weft
