#include "train/text_case.h"

#include <unicode/locid.h>
#include <unicode/unistr.h>

namespace weft {

std::string in_case(std::string_view text, TextCase text_case) {
  if (text_case == TextCase::as_written) return std::string(text);
  auto unicode = icu::UnicodeString::fromUTF8(
      icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())));
  if (text_case == TextCase::lower) {
    unicode.toLower(icu::Locale::getRoot());
  } else {
    unicode.toUpper(icu::Locale::getRoot());
  }
  std::string result;
  return unicode.toUTF8String(result);
}

}  // namespace weft
