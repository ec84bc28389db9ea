#include "ingest/text_parts.h"

#include "graph/check.h"
#include "ingest/segment.h"

namespace weft {
namespace {

constexpr std::size_t kCharacterBytesMax = 4;

// The last begin of a character at or before the byte; the byte itself in what is no UTF-8.
std::size_t character_begin(std::string_view text, std::size_t byte) {
  for (std::size_t back = 0; back < kCharacterBytesMax && back < byte; ++back) {
    const auto lead = static_cast<unsigned char>(text[byte - back]);
    if ((lead & 0xC0U) != 0x80U) return byte - back;
  }
  return byte;
}

}  // namespace

std::size_t end_of_part(std::string_view text, std::size_t begin, std::size_t bytes_max,
                        const BoundaryModel& boundaries) {
  WEFT_CHECK(bytes_max >= kCharacterBytesMax, "a part takes a character");
  if (text.size() - begin <= bytes_max) return text.size();
  const std::size_t limit = character_begin(text, begin + bytes_max);
  const Segmentation window = segment(text.substr(begin, limit - begin), boundaries);
  for (std::size_t i = window.sentences.size(); i-- > 1;) {
    const Sentence& sentence = window.sentences[i];
    if (sentence.range.begin < bytes_max / 2) break;
    if (sentence.starts_paragraph) return begin + sentence.range.begin;
  }
  if (window.sentences.size() > 1) return begin + window.sentences.back().range.begin;
  const std::size_t last = window.tokens.empty() ? 0 : window.tokens.back().range.begin;
  return last > 0 ? begin + last : limit;
}

}  // namespace weft
