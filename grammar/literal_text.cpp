#include "grammar/literal_text.h"

#include <fmt/core.h>

#include <charconv>
#include <cmath>

#include "grammar/utf8.h"

namespace weft {
namespace {

// Four hexadecimal digits at `at`, or nothing.
std::optional<std::uint32_t> decode_hex4(std::string_view text, std::size_t at) {
  if (at + 4 > text.size()) return std::nullopt;
  std::uint32_t value = 0;
  const char* end = text.data() + at + 4;
  const auto read = std::from_chars(text.data() + at, end, value, 16);
  return read.ec == std::errc() && read.ptr == end ? std::optional(value) : std::nullopt;
}

bool is_high_surrogate(std::uint32_t code) {
  return code >= 0xD800 && code <= 0xDBFF;
}
bool is_low_surrogate(std::uint32_t code) {
  return code >= 0xDC00 && code <= 0xDFFF;
}

// Reads \uXXXX, at whose backslash `at` stands, and what completes a pair; moves `at` behind it.
std::optional<std::uint32_t> decode_unicode_escape(std::string_view text, std::size_t& at) {
  const auto first = decode_hex4(text, at + 2);
  if (!first || is_low_surrogate(*first)) return std::nullopt;
  at += 6;
  if (!is_high_surrogate(*first)) return first;
  if (text.substr(at, 2) != "\\u") return std::nullopt;
  const auto second = decode_hex4(text, at + 2);
  if (!second || !is_low_surrogate(*second)) return std::nullopt;
  at += 6;
  return 0x10000 + ((*first - 0xD800) << 10) + (*second - 0xDC00);
}

std::optional<char> decode_plain_escape(char letter) {
  switch (letter) {
    case '\'':
    case '"':
    case '\\':
      return letter;
    case 'n':
      return '\n';
    case 't':
      return '\t';
    case 'r':
      return '\r';
    default:
      return std::nullopt;
  }
}

}  // namespace

DecodedText decode_text(std::string_view token) {
  const char quote = token.front();
  const std::string_view body = token.substr(0, token.size() - 1);
  DecodedText decoded;
  for (std::size_t i = 1; i < body.size();) {
    if (body[i] == quote) {
      decoded.text += quote;
      i += 2;
    } else if (body[i] != '\\') {
      decoded.text += body[i++];
    } else if (body[i + 1] == 'u') {
      const std::size_t start = i;
      const auto code = decode_unicode_escape(body, i);
      if (!code)
        return {{},
                EscapeProblem{start, "`\\u` without the four hexadecimal digits of a character"}};
      append_utf8(decoded.text, *code);
    } else if (const auto plain = decode_plain_escape(body[i + 1])) {
      decoded.text += *plain;
      i += 2;
    } else {
      return {{}, EscapeProblem{i, "unknown escape in a text"}};
    }
  }
  return decoded;
}

std::string encode_text(std::string_view text) {
  std::string encoded = "'";
  for (const char c : text) {
    switch (c) {
      case '\'':
        encoded += "\\'";
        break;
      case '\\':
        encoded += "\\\\";
        break;
      case '\n':
        encoded += "\\n";
        break;
      case '\t':
        encoded += "\\t";
        break;
      case '\r':
        encoded += "\\r";
        break;
      default:
        encoded += c;
    }
  }
  return encoded + "'";
}

std::string decode_backticks(std::string_view token) {
  std::string name;
  for (std::size_t i = 1; i + 1 < token.size(); ++i) {
    name += token[i];
    if (token[i] == '`') ++i;
  }
  return name;
}

std::string encode_backticks(std::string_view name) {
  std::string token = "`";
  for (const char c : name)
    token.append(c == '`' ? 2 : 1, c);
  return token + "`";
}

std::optional<std::uint64_t> decode_integer(std::string_view digits) {
  std::uint64_t value = 0;
  const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return read.ec == std::errc() ? std::optional(value) : std::nullopt;
}

std::optional<double> decode_float(std::string_view token) {
  double value = 0;
  const auto read = std::from_chars(token.data(), token.data() + token.size(), value);
  if (read.ec == std::errc()) return value;
  // Out of range covers both ends; what is too small for a double is as good as zero.
  const std::size_t exponent = token.find_first_of("eE");
  const bool is_tiny = exponent + 1 < token.size() && token[exponent + 1] == '-';
  return is_tiny ? std::optional(0.0) : std::nullopt;
}

}  // namespace weft
