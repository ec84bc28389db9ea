#include "graph/iri_syntax.h"

#include <serd/serd.h>

#include <algorithm>

namespace weft {
namespace {

bool is_letter(char byte) {
  return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}
bool is_digit(char byte) {
  return byte >= '0' && byte <= '9';
}

const std::uint8_t* bytes_of(const std::string& text) {
  return reinterpret_cast<const std::uint8_t*>(text.c_str());
}

}  // namespace

bool has_scheme(std::string_view iri) {
  const std::size_t colon = iri.find(':');
  if (colon == std::string_view::npos || colon == 0 || !is_letter(iri[0])) return false;
  return std::all_of(iri.begin(), iri.begin() + static_cast<std::ptrdiff_t>(colon), [](char byte) {
    return is_letter(byte) || is_digit(byte) || byte == '+' || byte == '-' || byte == '.';
  });
}

bool is_iri_byte(char byte) {
  return static_cast<unsigned char>(byte) > 0x20 &&
         std::string_view("<>\"{}|^`\\").find(byte) == std::string_view::npos;
}

std::string resolve_iri(const std::string& relative, const std::string& base) {
  SerdURI base_parts = SERD_URI_NULL;
  serd_uri_parse(bytes_of(base), &base_parts);
  SerdNode whole = serd_node_new_uri_from_string(bytes_of(relative), &base_parts, nullptr);
  std::string iri(reinterpret_cast<const char*>(whole.buf), whole.n_bytes);
  serd_node_free(&whole);
  return iri;
}

bool is_language_tag(std::string_view tag) {
  for (bool first = true;; first = false) {
    const std::string_view part = tag.substr(0, tag.find('-'));
    const bool fits = std::all_of(part.begin(), part.end(), [&](char byte) {
      return is_letter(byte) || (!first && is_digit(byte));
    });
    if (part.empty() || !fits) return false;
    if (part.size() == tag.size()) return true;
    tag.remove_prefix(part.size() + 1);
  }
}

}  // namespace weft
