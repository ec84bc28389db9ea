#include "graph/iri_text.h"

#include <fmt/core.h>
#include <unicode/uchar.h>
#include <unicode/utf8.h>

namespace weft {
namespace {

bool is_ascii_alphanumeric(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

void append_percent(std::string& out, std::string_view bytes) {
  for (const char c : bytes)
    out += fmt::format("%{:02X}", static_cast<unsigned char>(c));
}

}  // namespace

std::string percent_encode(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (is_ascii_alphanumeric(c) || c == '-' || c == '.' || c == '_' || c == '~') {
      out += c;
    } else {
      append_percent(out, {&c, 1});
    }
  }
  return out;
}

std::string name_segment(std::string_view name) {
  std::string out;
  const auto size = static_cast<int>(name.size());
  for (int at = 0; at < size;) {
    const int begin = at;
    UChar32 c = 0;
    U8_NEXT(name.data(), at, size, c);
    const std::string_view bytes =
        name.substr(static_cast<std::size_t>(begin), static_cast<std::size_t>(at - begin));
    if (c == ' ') {
      out += '_';
    } else if ((c > 0 && c < 0x80 && is_ascii_alphanumeric(static_cast<char>(c))) ||
               (c >= 0xA0 && (u_isalnum(c) || (U_GET_GC_MASK(c) & U_GC_M_MASK) != 0))) {
      out += bytes;
    } else {
      append_percent(out, bytes);
    }
  }
  return out;
}

}  // namespace weft
