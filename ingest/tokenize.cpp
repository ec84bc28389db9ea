#include "ingest/tokenize.h"

#include <algorithm>
#include <array>
#include <string>

#include "ingest/abbreviations.h"
#include "ingest/characters.h"
#include "ingest/sentence_bounds.h"
#include "ingest/web_address.h"
#include "ingest/word_traits.h"

namespace weft {

namespace {

// "non-profit" stays one token, "long-term" becomes three (guidelines of the English treebanks).
constexpr auto kPrefixes = std::to_array<std::string_view>(
    {"agro",  "ante",  "anti", "arch",  "be",     "bi",     "bio",   "co",    "counter", "cross",
     "cyber", "de",    "e",    "eco",   "ex",     "extra",  "inter", "intra", "macro",   "mega",
     "micro", "mid",   "mini", "mis",   "mono",   "multi",  "neo",   "non",   "over",    "pan",
     "para",  "peri",  "post", "pre",   "pro",    "pseudo", "psycho", "quasi", "re",     "semi",
     "socio", "sub",   "super", "tri",  "ultra",  "un",     "uni",   "vice"});
static_assert(std::is_sorted(kPrefixes.begin(), kPrefixes.end()));

constexpr std::array<std::string_view, 8> kSuffixes = {"esque", "ette", "fest", "fold",
                                                       "gate",  "less", "rama", "wise"};

// Letters right after a number that are words of their own: "5pm", "35mm", "$3M".
constexpr auto kUnits = std::to_array<std::string_view>(
    {"AM", "GB", "GHz", "GW", "Hz", "K",  "KB", "KM", "KW", "M",  "MB", "MHz", "MM", "MW",
     "PM", "TB", "am",  "b",  "bn", "cm", "ft", "g",  "gb", "ha", "hr", "in",  "k",  "kW",
     "kb", "kg", "km",  "lb", "m",  "mb", "mg", "mi", "ml", "mm", "oz", "p",   "pm", "sq",
     "t",  "tn", "x",   "yr"});
static_assert(std::is_sorted(kUnits.begin(), kUnits.end()));

// Words with a slash inside; any other slash is a token: "24/7", "and/or", "km/h".
constexpr auto kSlashed = std::to_array<std::string_view>(
    {"b/c", "b/t", "i/c", "i/o", "i/s", "l/c", "n/a", "s/he", "w/e", "w/in", "w/o", "w/out"});
static_assert(std::is_sorted(kSlashed.begin(), kSlashed.end()));

// Names of newsgroups begin so.
constexpr auto kGroups = std::to_array<std::string_view>(
    {"alt", "ba", "comp", "misc", "news", "rec", "sci", "soc", "talk"});
static_assert(std::is_sorted(kGroups.begin(), kGroups.end()));

// Two words that are often written as one; the byte at which the second begins. Sorted.
struct RunTogether {
  std::string_view form;
  std::uint32_t split;
};
constexpr auto kRunTogether = std::to_array<RunTogether>({{"abit", 1},
                                                          {"afterall", 5},
                                                          {"alittle", 1},
                                                          {"alot", 1},
                                                          {"aren'ta", 6},
                                                          {"aswell", 2},
                                                          {"atleast", 2},
                                                          {"eachother", 4},
                                                          {"i'ma", 3},
                                                          {"incase", 2},
                                                          {"infact", 2},
                                                          {"isn'ta", 5},
                                                          {"lastnight", 4},
                                                          {"ofcourse", 2},
                                                          {"thankyou", 5},
                                                          {"wasn'ta", 6}});
static_assert(std::is_sorted(kRunTogether.begin(), kRunTogether.end(),
                             [](const auto& a, const auto& b) { return a.form < b.form; }));

// Marks that lines and arrows are drawn with: "--->", "*~*~*".
constexpr std::string_view kDrawn = "-=*_~<>+|";

template <std::size_t count>
bool is_in(const std::array<std::string_view, count>& words, std::string_view word) {
  return std::binary_search(words.begin(), words.end(), word);
}

constexpr std::array<std::string_view, 14> kFaces = {":-)", ":-(", ";-)", ":-D", "^_^", ":)", ":(",
                                                     ";)",  ":D",  ":P",  "=)",  "(:",  "<3", "xD"};
// After white space only: "a:/", "Type:O".
constexpr std::array<std::string_view, 6> kLooseFaces = {">:(", ":-/", ":/", ":O", ";P", "=("};

// Names with an exclamation mark.
constexpr auto kExclaimed = std::to_array<std::string_view>({"Jeopardy", "Joomla", "Yahoo"});
static_assert(std::is_sorted(kExclaimed.begin(), kExclaimed.end()));

bool is_small_letter(char c) {
  return c >= 'a' && c <= 'z';
}

bool is_apostrophe(char32_t c) {
  return c == '\'' || c == U'\u2019';
}

// Reads one block from left to right; each step takes one token.
class Tokenizer {
 public:
  Tokenizer(std::string_view text, ByteRange block, std::vector<Token>& tokens)
      : text_(text.substr(0, block.end)),
        at_(block.begin),
        block_begin_(block.begin),
        tokens_(tokens) {}

  void run() {
    while (at_ < text_.size()) {
      const Character character = here();
      if (character.kind == CharacterKind::space) {
        at_ += character.byte_count;
        chunk_begins_ = true;
        continue;
      }
      const std::size_t end = std::max(token_end(character), at_ + character.byte_count);
      Token token;
      token.range = {static_cast<std::uint32_t>(at_), static_cast<std::uint32_t>(end)};
      tokens_.push_back(token);
      at_ = end;
      chunk_begins_ = false;
    }
  }

 private:
  Character here() const { return character_at(text_, at_); }
  Character at(std::size_t position) const {
    constexpr Character kNothing{0, CharacterKind::space, 0};
    return position < text_.size() ? character_at(text_, position) : kNothing;
  }
  bool is_word(std::size_t position) const {
    const CharacterKind kind = at(position).kind;
    return kind == CharacterKind::letter || kind == CharacterKind::digit;
  }
  std::string_view piece(std::size_t begin, std::size_t end) const {
    return text_.substr(begin, end - begin);
  }

  std::size_t token_end(const Character& first) {
    if (const std::size_t end = web_address_end(text_, at_); end > at_) return end;
    switch (first.kind) {
      case CharacterKind::digit:
        return number_end(at_);
      case CharacterKind::letter:
        return word_end();
      default:
        return mark_end(first);
    }
  }

  // ---- numbers --------------------------------------------------------------------------------

  // Past digits with . , : / between them: "1,234.5", "7:30", "9/11/2001".
  std::size_t digits_end(std::size_t position) const {
    for (;;) {
      const Character next = at(position);
      if (next.kind == CharacterKind::digit) {
        position += next.byte_count;
        continue;
      }
      const bool joins = next.code_point == '.' || next.code_point == ',' ||
                         next.code_point == ':' || next.code_point == '/';
      if (!joins || at(position + 1).kind != CharacterKind::digit) return position;
      ++position;
    }
  }

  // Past "713-853-3989", "11-20-2000", "345-9945"; `first_end` where there is no such thing.
  std::size_t hyphenated_digits_end(std::size_t begin, std::size_t first_end) const {
    std::size_t end = first_end, groups = 1, last_begin = begin;
    while (at(end).code_point == '-' && at(end + 1).kind == CharacterKind::digit) {
      last_begin = end + 1;
      end = digits_end(last_begin);
      ++groups;
    }
    // An extension, "555-0123", a postal code, "713/555-0123"; but "2001-2002".
    const std::size_t first_count = first_end - begin;
    const bool is_phone = groups == 2 && end - last_begin == 4 &&
                          (first_count == 1 || first_count == 3 || first_count == 5 ||
                           piece(begin, first_end).find('/') != std::string_view::npos);
    return groups >= 3 || is_phone ? end : first_end;
  }

  std::size_t number_end(std::size_t begin) {
    const std::size_t end = hyphenated_digits_end(begin, digits_end(begin));
    std::size_t letters_end = end;
    while (is_word(letters_end) || at(letters_end).code_point == '_') {
      letters_end += at(letters_end).byte_count;
    }
    if (letters_end > end) {
      const std::string_view letters = piece(end, letters_end);
      const bool is_unit = is_in(kUnits, letters) || (end - begin > 1 && is_small_word(letters));
      return is_unit ? end : decade_end(letters_end);
    }
    // "1." before an item of a list
    const bool is_item = begin == block_begin_ && at(end).code_point == '.' && end - begin <= 2 &&
                         at(end + 1).kind == CharacterKind::space && end + 2 < text_.size();
    return is_item ? end + 1 : decade_end(end);
  }

  // "20mins", "61persons", but "10th".
  static bool is_small_word(std::string_view letters) {
    constexpr std::size_t kBytesMin = 3;
    return letters.size() >= kBytesMin &&
           std::all_of(letters.begin(), letters.end(), is_small_letter);
  }

  // "80's"
  std::size_t decade_end(std::size_t end) const {
    const Character mark = at(end);
    const std::size_t after = end + mark.byte_count + 1;
    const bool is_decade = is_apostrophe(mark.code_point) &&
                           at(end + mark.byte_count).code_point == 's' && !is_word(after);
    return is_decade ? after : end;
  }

  // ---- words ----------------------------------------------------------------------------------

  std::size_t word_end() {
    const std::size_t begin = at_;
    std::size_t end = begin, part_begin = begin;  // of the part after the last joining mark
    for (;;) {
      const Character next = at(end);
      const bool in_word = next.kind == CharacterKind::letter ||
                           next.kind == CharacterKind::digit ||
                           next.kind == CharacterKind::joiner || next.code_point == '_';
      if (in_word) {
        end += next.byte_count;
        continue;
      }
      const std::size_t joined = joining_mark_end(begin, part_begin, end, next);
      if (joined == end) break;
      end = part_begin = joined;
    }
    const std::size_t apart = second_word(begin, end);
    return apart > begin ? apart : with_trailing_mark(begin, end);
  }

  // Where "lot" of "alot" begins; `begin` in one word.
  std::size_t second_word(std::size_t begin, std::size_t end) const {
    constexpr std::size_t kBytesMax = 16;
    if (end - begin > kBytesMax) return begin;
    const std::string lower = lower_case(piece(begin, end));
    const auto found = std::lower_bound(kRunTogether.begin(), kRunTogether.end(), lower,
                                        [](const auto& a, const auto& b) { return a.form < b; });
    return found != kRunTogether.end() && found->form == lower ? begin + found->split : begin;
  }

  // "world‘s", written with the wrong one of the two quotes.
  bool is_turned_apostrophe(const Character& mark, std::size_t after) const {
    return mark.code_point == U'\u2018' && at(after).code_point == 's' && !is_word(after + 1);
  }

  // Past a mark at `end` that holds the word together; `end` where the word stops before it.
  std::size_t joining_mark_end(std::size_t begin, std::size_t part_begin, std::size_t end,
                               const Character& mark) const {
    const std::size_t after = end + mark.byte_count;
    if (mark.byte_count == 0 || !is_word(after)) return end;
    const bool letter_after = at(after).kind == CharacterKind::letter;
    if (is_apostrophe(mark.code_point) || mark.code_point == '`') return letter_after ? after : end;
    if (is_turned_apostrophe(mark, after)) return after;
    switch (mark.code_point) {
      case '-':
        if (is_newsgroup(piece(begin, end))) return after;
        return joins_by_hyphen(piece(part_begin, end), after) ? after : end;
      case '.':
        return joins_by_stop(piece(part_begin, end), after, part_begin > begin) ? after : end;
      case '@':
        return after;
      case '&':
        return part_length(after) <= 3 && end - begin <= 3 ? after : end;
      case '/':
        return joins_by_slash(piece(begin, end), after) ? after : end;
      default:
        return end;
    }
  }

  // Letters and digits from here, at most a handful counted.
  std::size_t part_length(std::size_t position) const {
    std::size_t count = 0;
    for (constexpr std::size_t kEnough = 40; count < kEnough && is_word(position); ++count) {
      position += at(position).byte_count;
    }
    return count;
  }

  // "alt.animals"
  static bool is_newsgroup(std::string_view name) {
    const std::size_t stop = name.find('.');
    return stop != name.npos && is_in(kGroups, name.substr(0, stop));
  }

  bool joins_by_hyphen(std::string_view before, std::size_t after) const {
    constexpr std::size_t kPrefixBytesMax = 8;
    if (before.size() <= kPrefixBytesMax &&
        std::binary_search(kPrefixes.begin(), kPrefixes.end(), lower_case(before))) {
      return true;
    }
    const std::string_view rest = text_.substr(after);
    return std::any_of(kSuffixes.begin(), kSuffixes.end(), [&](std::string_view suffix) {
      return rest.starts_with(suffix) && !is_word(after + suffix.size());
    });
  }

  // "U.S", "Only.doc", "alt.animals.dog" but not "done.Then", "box.other".
  bool joins_by_stop(std::string_view before, std::size_t after, bool has_joined) const {
    const Character next = at(after);
    if (before.empty() || next.kind == CharacterKind::digit) return true;
    const Character last = character_before(before, before.size());
    if (!is_lower(last.code_point)) return true;
    const std::string part = lower_case(piece(after, part_end(after)));
    if (file_ending_end(after - 1) >= after) return true;
    if (is_top_domain(part) && (part.size() > 2 || is_lower(next.code_point))) return true;
    if (is_upper(next.code_point)) return !is_lower(at(after + next.byte_count).code_point);
    return has_joined || part.size() == next.byte_count || last.byte_count == before.size() ||
           is_in(kGroups, before);
  }

  // Past ".doc"; `stop` itself where no such thing stands there.
  std::size_t file_ending_end(std::size_t stop) const {
    if (at(stop).code_point != '.' || at(stop + 1).kind != CharacterKind::letter) return stop;
    const std::size_t end = part_end(stop + 1);
    return is_file_ending(lower_case(piece(stop + 1, end))) ? end : stop;
  }

  // Past the letters and digits from here; at most a handful.
  std::size_t part_end(std::size_t position) const {
    std::size_t end = position;
    for (constexpr std::size_t kBytesMax = 40; end - position < kBytesMax && is_word(end);)
      end += at(end).byte_count;
    return end;
  }

  // "w/o", "n/a"; "w/it" is "w/" "it".
  bool joins_by_slash(std::string_view before, std::size_t after) const {
    if (before.size() != 1) return false;
    return is_in(kSlashed, lower_case(piece(after - 2, part_end(after))));
  }

  std::size_t with_trailing_mark(std::size_t begin, std::size_t end) {
    const Character next = at(end);
    if (next.code_point == '.') return full_stop_belongs(begin, end) ? end + 1 : end;
    if (next.code_point == '$' && at(end + 1).kind == CharacterKind::digit && end - begin <= 2) {
      return end + 1;  // "US$"
    }
    if (next.code_point == '!' && is_in(kExclaimed, piece(begin, end)) && goes_on(end + 1)) {
      return end + 1;
    }
    const bool is_plus = next.code_point == '+' && at(end + 1).code_point == '+';
    if (is_plus && (text_[begin] == 'C' || text_[begin] == 'g') && end - begin == 1) {
      return end + 2;  // "C++"
    }
    if (is_apostrophe(next.code_point)) {
      const std::size_t after = end + next.byte_count;
      const bool is_possessive = text_[end - 1] == 's' && !is_word(after) && !quote_is_open_;
      if (is_possessive) return after;
    }
    return end;
  }

  // Whether something else than the next sentence follows: small letters, marks, "Inc.".
  bool goes_on(std::size_t end) const {
    std::size_t after = end;
    while (at(after).byte_count > 0 && at(after).kind == CharacterKind::space)
      after += at(after).byte_count;
    return after < text_.size() && (after == end || !is_upper(at(after).code_point) ||
                                    text_.substr(after).starts_with("Inc"));
  }

  // Whether the stop at `end` is part of the word before it, as in "Co." or "J." or "U.S.".
  bool full_stop_belongs(std::size_t begin, std::size_t end) const {
    const AbbreviationKind kind = abbreviation_kind(piece(begin, end + 1));
    if (kind == AbbreviationKind::none) return false;
    const Character next = at(end + 1);
    if (next.code_point == '.') {  // "Inc..", but no ellipsis
      return kind == AbbreviationKind::plain && at(end + 2).code_point != '.';
    }
    if (kind == AbbreviationKind::plain || kind == AbbreviationKind::before_name) {
      return !is_last(begin, end);
    }
    if (next.kind != CharacterKind::space) {
      return next.code_point == ',' || next.kind == CharacterKind::dash || is_word(end + 1);
    }
    std::size_t after = end + 1;
    while (at(after).byte_count > 0 && at(after).kind == CharacterKind::space) {
      after += at(after).byte_count;
    }
    const Character follows = at(after);
    if (kind == AbbreviationKind::initial && follows.kind == CharacterKind::digit) {
      return std::string_view("NSEW").find(text_[begin]) != std::string_view::npos;  // "S. 10th"
    }
    if (kind == AbbreviationKind::initial) {
      if (is_lower(follows.code_point) || is_byname(after)) return true;  // "G. bifida"
      return is_upper(follows.code_point) && piece(begin, end) != "I" && !starts_sentence(after);
    }
    if (piece(begin, end) == "v") {  // "Roe v. Wade"
      return follows.kind == CharacterKind::digit ||
             (is_upper(follows.code_point) && !starts_sentence(after));
    }
    const bool capital = is_upper(at(begin).code_point);
    return follows.kind == CharacterKind::digit || (capital && is_lower(follows.code_point));
  }

  // "(Bill) Roe", behind an initial
  bool is_byname(std::size_t begin) const {
    if (at(begin).code_point != '(' || !is_upper(at(begin + 1).code_point)) return false;
    std::size_t end = begin + 1;
    while (is_word(end))
      end += at(end).byte_count;
    return at(end).code_point == ')' && at(end + 1).code_point == ' ' &&
           is_upper(at(end + 2).code_point);
  }

  // Whether the stop at `end` is the sentence's own: "shoes, bags etc." ends a paragraph. Words
  // with stops inside keep theirs: "U.S.".
  bool is_last(std::size_t begin, std::size_t end) const {
    const std::string_view word = piece(begin, end);
    if (word.find('.') != std::string_view::npos) return false;
    std::size_t after = end + 1;
    while (at(after).byte_count > 0 && at(after).kind == CharacterKind::space)
      after += at(after).byte_count;
    if (after >= text_.size()) return true;
    return lower_case(word) == "etc" && is_upper(at(after).code_point);
  }

  // Whether a word of a closed class begins here; "A" may be an initial as well.
  bool starts_sentence(std::size_t begin) const {
    std::size_t end = begin;
    for (constexpr std::size_t kLongest = 16; end - begin <= kLongest && is_word(end);) {
      end += at(end).byte_count;
    }
    return end - begin > 1 && is_sentence_starter(piece(begin, end));
  }

  // ---- marks ----------------------------------------------------------------------------------

  std::size_t mark_end(const Character& first) {
    if (const std::size_t end = face_end(); end > at_) return end;
    const std::size_t after = at_ + first.byte_count;
    const Character next = at(after);
    if (first.code_point == '.' && chunk_begins_ && next.kind == CharacterKind::digit) {
      return number_end(after);  // ".348"
    }
    if (const std::size_t end = file_ending_end(at_); end > at_) return end;  // "(draft).doc"
    if (first.kind == CharacterKind::terminator) return terminators_end();
    if (const std::size_t end = drawn_end(); end > after) return end;
    if (is_apostrophe(first.code_point)) return apostrophe_end(first, next);
    if (first.code_point == U'\u2018') quote_is_open_ = true;
    switch (first.code_point) {
      case '#':
        return next.kind == CharacterKind::letter && chunk_begins_ ? tag_end(after) : same_end();
      case '@':
        if (next.kind != CharacterKind::letter || !chunk_begins_) return after;
        if (const std::size_t end = web_address_end(text_, after); end > after) return end;
        return tag_end(after);
      case '+':
        return next.kind == CharacterKind::digit ? number_end(after) : after;
      case '$':
      case '`':
        return same_end();
      default:
        return joined_end(after);
    }
  }

  // One of the two quotes '' or an apostrophe that stands before a year or word: '60s, 'cause.
  std::size_t apostrophe_end(const Character& mark, const Character& next) {
    const std::size_t after = at_ + mark.byte_count;
    if (mark.code_point == '\'' && next.code_point == '\'') return after + 1;
    if (mark.code_point == U'\u2019' && next.code_point == U'\u2019') {
      return after + next.byte_count;
    }
    if (chunk_begins_ && next.code_point == 's' && at(after + 1).kind == CharacterKind::space) {
      return after + 1;  // "FERC 's"
    }
    if (!chunk_begins_ && next.code_point == 's' && !is_word(after + 1)) {
      return after + 1;  // "U.S.'s", "Acme.com's"
    }
    const bool opens = chunk_begins_ && next.kind == CharacterKind::letter;
    if (opens && mark.code_point == '\'') quote_is_open_ = true;
    if (!opens) quote_is_open_ = false;
    const bool two_digits = chunk_begins_ && next.kind == CharacterKind::digit &&
                            at(after + 1).kind == CharacterKind::digit &&
                            at(after + 2).kind != CharacterKind::digit;
    return two_digits ? number_end(after) : after;
  }

  // Past "?!"; "...?" is two.
  std::size_t terminators_end() const {
    std::size_t end = at_;
    while (at(end).byte_count > 0 && at(end).kind == CharacterKind::terminator)
      end += at(end).byte_count;
    return piece(at_, end) == "...?" ? end - 1 : end;
  }

  std::size_t drawn_end() const {
    std::size_t end = at_;
    while (end < text_.size() && kDrawn.find(text_[end]) != std::string_view::npos)
      ++end;
    return piece(at_, end) == "<>" ? at_ : end;
  }

  std::size_t same_end() const {
    const char32_t first = here().code_point;
    std::size_t end = at_;
    while (at(end).code_point == first)
      end += at(end).byte_count;
    return end;
  }

  std::size_t tag_end(std::size_t end) const {
    while (is_word(end) || at(end).code_point == '_')
      end += at(end).byte_count;
    return end;
  }

  // Past joiners and what they join: emoji built of several code points.
  std::size_t joined_end(std::size_t end) const {
    constexpr char32_t kZeroWidthJoiner = 0x200D;
    while (at(end).kind == CharacterKind::joiner && at(end).byte_count > 0) {
      const bool joins = at(end).code_point == kZeroWidthJoiner;
      end += at(end).byte_count;
      if (joins && at(end).kind == CharacterKind::symbol) end += at(end).byte_count;
    }
    return end;
  }

  std::size_t face_end() const {
    const auto stands_here = [&](std::string_view face) {
      if (!text_.substr(at_).starts_with(face)) return false;
      const Character next = at(at_ + face.size());
      return next.kind == CharacterKind::space || next.kind == CharacterKind::terminator;
    };
    for (const std::string_view face : kFaces) {
      if (stands_here(face)) return at_ + face.size();
    }
    for (const std::string_view face : kLooseFaces) {
      if (chunk_begins_ && stands_here(face)) return at_ + face.size();
    }
    return at_;
  }

  std::string_view text_;  // ends where the block does
  std::size_t at_, block_begin_;
  std::vector<Token>& tokens_;
  bool chunk_begins_ = true;    // white space lies before at_
  bool quote_is_open_ = false;  // a single quote was opened and not yet closed
};

}  // namespace

void tokenize(std::string_view text, ByteRange block, std::vector<Token>& tokens) {
  Tokenizer(text, block, tokens).run();
}

}  // namespace weft
