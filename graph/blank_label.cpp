#include "graph/blank_label.h"

#include <fmt/core.h>

#include <algorithm>

namespace weft {
namespace {

constexpr std::size_t kScopeBytes = 17;  // 'f' and 16 digits

bool is_hex_digit(char byte) {
  return (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'f');
}
bool is_plain(char byte) {
  return (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z') ||
         (byte >= 'A' && byte <= 'Z');
}
// What every RDF syntax takes inside a label.
bool is_label_byte(char byte) {
  return is_plain(byte) || byte == '_' || byte == '-' || byte == '.' ||
         static_cast<unsigned char>(byte) >= 0x80;
}

}  // namespace

bool is_scoped_label(std::string_view label) {
  return label.size() > kScopeBytes + 1 && label[0] == 'f' &&
         std::all_of(label.begin() + 1, label.begin() + kScopeBytes, is_hex_digit) &&
         (label[kScopeBytes] == '_' || label[kScopeBytes] == '-') && label.back() != '.' &&
         std::all_of(label.begin() + kScopeBytes, label.end(), is_label_byte);
}

std::string dumped_label(std::string_view label) {
  if (is_scoped_label(label)) return std::string(label);
  std::string text = "f0000000000000000_";
  for (const char byte : label) {
    if (is_plain(byte)) {
      text += byte;
    } else {
      text += fmt::format("_{:02x}", static_cast<unsigned char>(byte));
    }
  }
  if (label.empty()) text += "_";
  return text;
}

}  // namespace weft
