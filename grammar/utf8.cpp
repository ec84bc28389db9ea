#include "grammar/utf8.h"

namespace weft {
namespace {

// The bounds of the second byte keep out surrogates, overlong forms and what exceeds U+10FFFF.
struct LeadByte {
  std::size_t length;
  unsigned char second_min, second_max;
};

LeadByte classify(unsigned char lead) {
  if (lead < 0x80) return {1, 0, 0};
  if (lead < 0xC2) return {0, 0, 0};
  if (lead < 0xE0) return {2, 0x80, 0xBF};
  if (lead == 0xE0) return {3, 0xA0, 0xBF};
  if (lead == 0xED) return {3, 0x80, 0x9F};
  if (lead < 0xF0) return {3, 0x80, 0xBF};
  if (lead == 0xF0) return {4, 0x90, 0xBF};
  if (lead < 0xF4) return {4, 0x80, 0xBF};
  if (lead == 0xF4) return {4, 0x80, 0x8F};
  return {0, 0, 0};
}

}  // namespace

std::optional<std::size_t> find_invalid_utf8(std::string_view text) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  for (std::size_t i = 0; i < text.size();) {
    const LeadByte lead = classify(byte(i));
    if (lead.length == 0 || i + lead.length > text.size()) return i;
    for (std::size_t k = 1; k < lead.length; ++k) {
      const unsigned char low = k == 1 ? lead.second_min : 0x80;
      const unsigned char high = k == 1 ? lead.second_max : 0xBF;
      if (byte(i + k) < low || byte(i + k) > high) return i;
    }
    i += lead.length;
  }
  return std::nullopt;
}

void append_utf8(std::string& text, std::uint32_t code_point) {
  const auto put = [&](std::uint32_t byte) { text += static_cast<char>(byte); };
  const auto put_rest = [&](int shift) { put(0x80 | (code_point >> shift & 0x3F)); };
  if (code_point < 0x80) {
    put(code_point);
  } else if (code_point < 0x800) {
    put(0xC0 | code_point >> 6), put_rest(0);
  } else if (code_point < 0x10000) {
    put(0xE0 | code_point >> 12), put_rest(6), put_rest(0);
  } else {
    put(0xF0 | code_point >> 18), put_rest(12), put_rest(6), put_rest(0);
  }
}

}  // namespace weft
