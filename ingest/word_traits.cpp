#include "ingest/word_traits.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include "ingest/word_hash.h"

namespace weft {

namespace {

// U8_NEXT over a string_view: the code point at `at`, which moves on; negative for broken bytes.
UChar32 next_code_point(std::string_view text, std::int32_t& at) {
  UChar32 code_point;
  U8_NEXT(text.data(), at, static_cast<std::int32_t>(text.size()), code_point);
  return code_point;
}

void append_utf8(std::string& out, UChar32 code_point) {
  char bytes[U8_MAX_LENGTH];
  std::int32_t size = 0;
  U8_APPEND_UNSAFE(bytes, size, code_point);
  out.append(bytes, static_cast<std::size_t>(size));
}

char shape_class(UChar32 code_point) {
  if (code_point < 0) return '?';
  if (u_isUUppercase(code_point) || u_istitle(code_point)) return 'X';
  if (u_isULowercase(code_point)) return 'x';
  if (u_isdigit(code_point)) return 'd';
  if (u_isalpha(code_point)) return 'o';
  return code_point < 0x80 ? static_cast<char>(code_point) : '*';
}

void note_shape(WordTraits& traits, std::string_view word) {
  std::string shape;
  int run = 0, upper_count = 0, lower_count = 0;
  bool upper_first = false;
  std::int32_t at = 0;
  for (bool first = true; at < static_cast<std::int32_t>(word.size()); first = false) {
    const char kind = shape_class(next_code_point(word, at));
    upper_count += kind == 'X';
    lower_count += kind == 'x';
    upper_first |= first && kind == 'X';
    run = !shape.empty() && shape.back() == kind ? run + 1 : 1;
    if (run <= 4) shape += kind;
  }
  traits.shape = hash_bytes(shape);
  if (upper_count + lower_count == 0)
    traits.casing = Casing::no_letters;
  else if (upper_count == 0)
    traits.casing = Casing::lower;
  else if (upper_first && upper_count == 1)
    traits.casing = Casing::capitalized;
  else
    traits.casing = lower_count == 0 ? Casing::upper : Casing::mixed;
}

void note_affixes(WordTraits& traits, std::string_view lower) {
  const auto size = static_cast<std::int32_t>(lower.size());
  std::int32_t end = 0, begin = size;
  for (auto& prefix : traits.prefixes) {
    if (end >= size) break;
    U8_FWD_1(lower.data(), end, size);
    prefix = hash_bytes(lower.substr(0, static_cast<std::size_t>(end)));
  }
  for (auto& suffix : traits.suffixes) {
    if (begin <= 0) break;
    U8_BACK_1(reinterpret_cast<const std::uint8_t*>(lower.data()), 0, begin);
    suffix = hash_bytes(lower.substr(static_cast<std::size_t>(begin)));
  }
}

}  // namespace

std::string lower_case(std::string_view text) {
  std::string lower;
  lower.reserve(text.size());
  for (std::int32_t at = 0; at < static_cast<std::int32_t>(text.size());) {
    const std::int32_t begin = at;
    const UChar32 code_point = next_code_point(text, at);
    if (code_point < 0) {
      lower += text.substr(static_cast<std::size_t>(begin), static_cast<std::size_t>(at - begin));
    } else if (code_point < 0x80) {
      lower +=
          static_cast<char>(code_point >= 'A' && code_point <= 'Z' ? code_point + 32 : code_point);
    } else {
      append_utf8(lower, u_tolower(code_point));
    }
  }
  return lower;
}

WordTraits traits_of(std::string_view word) {
  word = word.substr(0, kWordBytesMax);
  const std::string lower = lower_case(word);
  WordTraits traits;
  traits.lower = hash_bytes(lower);
  note_shape(traits, word);
  note_affixes(traits, lower);
  return traits;
}

}  // namespace weft
