#include "ingest/quote_locator.h"

#include "ingest/article_words.h"
#include "ingest/characters.h"

namespace weft {
namespace {

// What one character is compared as: a plainer one of ASCII, or nothing to keep it as it is.
std::string_view plain_form(const Character& c) {
  switch (c.code_point) {
    case U'‘':
    case U'’':
    case U'‚':
    case U'‛':
    case U'ʼ':
    case U'′':
    case U'`':
      return "'";
    case U'“':
    case U'”':
    case U'„':
    case U'‟':
    case U'«':
    case U'»':
    case U'″':
      return "\"";
    case U'…':
      return "...";
    case U'−':  // minus, which is no dash to Unicode
      return "-";
    default:
      return c.kind == CharacterKind::dash ? "-" : "";
  }
}

// Calls append(form, begin) for each character that counts; a run of white space is one blank, and
// none stands at the ends.
template <typename Append>
void fold(std::string_view text, Append append) {
  bool blank = false, any = false;
  std::size_t blank_at = 0;
  for (std::size_t at = 0; at < text.size();) {
    const Character c = character_at(text, at);
    constexpr char32_t kSoftHyphen = 0xAD, kZeroWidthSpace = 0x200B, kByteOrderMark = 0xFEFF;
    const bool invisible = c.code_point == kSoftHyphen || c.code_point == kZeroWidthSpace ||
                           c.code_point == kByteOrderMark;
    if (c.kind == CharacterKind::space) {
      if (!blank) blank_at = at;
      blank = true;
    } else if (!invisible) {
      if (blank && any) append(" ", blank_at);
      const std::string_view form = plain_form(c);
      append(form.empty() ? text.substr(at, c.byte_count) : form, at);
      blank = false;
      any = true;
    }
    at += c.byte_count;
  }
}

std::string folded(std::string_view text) {
  std::string result;
  fold(text, [&](std::string_view form, std::size_t) { result += form; });
  return result;
}

bool is_word_part(const Character& c) {
  return c.kind == CharacterKind::letter || c.kind == CharacterKind::digit;
}

}  // namespace

QuoteLocator::QuoteLocator(std::string_view text, ByteRange within) {
  text = text.substr(0, within.end);
  while (text.size() > within.begin &&
         character_before(text, text.size()).kind == CharacterKind::space) {
    text.remove_suffix(character_before(text, text.size()).byte_count);
  }
  fold(text.substr(within.begin), [&](std::string_view form, std::size_t at) {
    folded_ += form;
    origin_.insert(origin_.end(), form.size(), within.begin + static_cast<std::uint32_t>(at));
  });
  origin_.push_back(static_cast<std::uint32_t>(text.size()));
  folded_lower_ = ascii_lower(folded_);
}

bool QuoteLocator::cuts_word(std::size_t at) const {
  return at > 0 && at < folded_.size() && is_word_part(character_before(folded_, at)) &&
         is_word_part(character_at(folded_, at));
}

std::vector<ByteRange> QuoteLocator::find(std::string_view quote, LetterCase letters) const {
  std::string wanted = folded(quote);
  if (letters == LetterCase::ignored) wanted = ascii_lower(wanted);
  const std::string& text = letters == LetterCase::ignored ? folded_lower_ : folded_;
  std::vector<ByteRange> places;
  if (wanted.empty()) return places;
  for (std::size_t at = 0; (at = text.find(wanted, at)) != std::string::npos;) {
    const std::size_t end = at + wanted.size();
    // An ellipsis or a character of several bytes is quoted whole.
    const bool whole =
        (at == 0 || origin_[at - 1] != origin_[at]) && origin_[end - 1] != origin_[end];
    if (!whole || cuts_word(at) || cuts_word(end)) {
      ++at;
      continue;
    }
    places.push_back({origin_[at], origin_[end]});
    at = end;
  }
  return places;
}

}  // namespace weft
