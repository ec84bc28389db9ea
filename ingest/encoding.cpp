#include "ingest/encoding.h"

#include <fmt/core.h>
#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>
#include <unicode/ustring.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <cstdint>
#include <memory>
#include <vector>

#include "graph/error.h"

namespace weft {
namespace {

struct ByteOrderMark {
  std::string_view bytes, encoding;
};
// UTF-32LE begins like UTF-16LE, so it comes first.
constexpr std::array<ByteOrderMark, 5> kMarks{{{{"\xEF\xBB\xBF", 3}, "UTF-8"},
                                               {{"\xFF\xFE\0\0", 4}, "UTF-32LE"},
                                               {{"\0\0\xFE\xFF", 4}, "UTF-32BE"},
                                               {{"\xFF\xFE", 2}, "UTF-16LE"},
                                               {{"\xFE\xFF", 2}, "UTF-16BE"}}};

// The detector is fooled below this on short texts and right above it on news of 20 words.
constexpr std::int32_t kDetectorConfidenceMin = 30;

struct ConverterCloser {
  void operator()(UConverter* converter) const { ucnv_close(converter); }
};
struct DetectorCloser {
  void operator()(UCharsetDetector* detector) const { ucsdet_close(detector); }
};

bool is_utf8_name(std::string_view name) {
  return !name.empty() && ucnv_compareNames(std::string(name).c_str(), "UTF-8") == 0;
}

// Decodes with ICU, stopping at the first byte that the encoding does not have.
std::string decode(std::string_view bytes, const std::string& encoding, std::size_t first_byte,
                   std::string_view place) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<UConverter, ConverterCloser> from(ucnv_open(encoding.c_str(), &status));
  if (U_FAILURE(status)) {
    throw InputError(
        fmt::format("{}: the encoding \"{}\" is not known; name one that iconv or "
                    "ICU knows, such as gb18030",
                    place, encoding));
  }
  ucnv_setToUCallBack(from.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
  std::string text;
  std::vector<UChar> units(16384);
  std::vector<char> utf8(units.size() * 3);
  const char* const begin = bytes.data() + first_byte;
  const char* const end = bytes.data() + bytes.size();
  const char* from_byte = begin;
  do {
    UChar* to = units.data();
    status = U_ZERO_ERROR;
    ucnv_toUnicode(from.get(), &to, units.data() + units.size(), &from_byte, end, nullptr, true,
                   &status);
    if (U_FAILURE(status) && status != U_BUFFER_OVERFLOW_ERROR) {
      std::array<char, 16> bad{};
      std::int8_t bad_bytes = bad.size();
      UErrorCode ignored = U_ZERO_ERROR;
      ucnv_getInvalidChars(from.get(), bad.data(), &bad_bytes, &ignored);
      throw InputError(
          fmt::format("{}: byte {} is not valid {}; repair the file or declare its "
                      "encoding",
                      place, from_byte - bytes.data() - bad_bytes, encoding));
    }
    // A surrogate pair may fall between two rounds only if ICU splits one; it does not.
    std::int32_t utf8_bytes = 0;
    UErrorCode converted = U_ZERO_ERROR;
    u_strToUTF8(utf8.data(), static_cast<std::int32_t>(utf8.size()), &utf8_bytes, units.data(),
                static_cast<std::int32_t>(to - units.data()), &converted);
    if (U_FAILURE(converted)) {
      throw InputError(fmt::format("{}: holds half a surrogate pair; repair the file", place));
    }
    text.append(utf8.data(), static_cast<std::size_t>(utf8_bytes));
  } while (status == U_BUFFER_OVERFLOW_ERROR);
  return text;
}

// UTF-16 of mostly Latin text has a zero byte at every other place.
std::string_view utf16_without_mark(std::string_view bytes) {
  const std::string_view head = bytes.substr(0, 1024);
  if (head.size() < 4) return {};
  std::array<std::size_t, 2> zeros{};
  for (std::size_t i = 0; i < head.size(); ++i)
    zeros[i % 2] += head[i] == '\0';
  const std::size_t many = head.size() * 2 / 5;  // of the half of all bytes that could be zero
  if (zeros[0] >= many && zeros[1] == 0) return "UTF-16BE";
  if (zeros[1] >= many && zeros[0] == 0) return "UTF-16LE";
  return {};
}

// Length of the well-formed sequence at `at`, or 0.
std::size_t sequence_bytes(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const unsigned char lead = byte(at);
  if (lead < 0x80) return 1;
  const std::size_t wanted = lead >= 0xC2 && lead <= 0xDF   ? 2
                             : lead >= 0xE0 && lead <= 0xEF ? 3
                             : lead >= 0xF0 && lead <= 0xF4 ? 4
                                                            : 0;
  if (wanted == 0 || at + wanted > text.size()) return 0;
  const unsigned char second_min = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
  const unsigned char second_max = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
  if (byte(at + 1) < second_min || byte(at + 1) > second_max) return 0;
  for (std::size_t i = at + 2; i < at + wanted; ++i) {
    if ((byte(i) & 0xC0) != 0x80) return 0;
  }
  return wanted;
}

// Whether text that is not valid UTF-8 was still meant as such: it holds more sequences of lead
// and continuation bytes, whole or cut, than other bytes above 0x7F.
bool meant_as_utf8(std::string_view bytes) {
  std::size_t alike = 0, unlike = 0;
  for (std::size_t i = 0; i < bytes.size();) {
    const std::size_t length = sequence_bytes(bytes, i);
    const auto lead = static_cast<unsigned char>(bytes[i]);
    const bool cut =
        lead >= 0xE0 && lead <= 0xF4 &&
        (i + 1 == bytes.size() || (static_cast<unsigned char>(bytes[i + 1]) & 0xC0) == 0x80);
    if (length > 1 || cut) ++alike;
    if (length == 0 && !cut) ++unlike;
    i += std::max<std::size_t>(length, 1);
    while (cut && length == 0 && i < bytes.size() &&
           (static_cast<unsigned char>(bytes[i]) & 0xC0) == 0x80) {
      ++i;
    }
  }
  return alike > unlike;
}

// The detector's best guess; empty where it is not sure.
std::string detected_encoding(std::string_view bytes) {
  const std::string_view head = bytes.substr(0, 65536);
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<UCharsetDetector, DetectorCloser> detector(ucsdet_open(&status));
  ucsdet_setText(detector.get(), head.data(), static_cast<std::int32_t>(head.size()), &status);
  const UCharsetMatch* match = ucsdet_detect(detector.get(), &status);
  if (U_FAILURE(status) || match == nullptr) return {};
  const std::int32_t confidence = ucsdet_getConfidence(match, &status);
  const char* name = ucsdet_getName(match, &status);
  if (U_FAILURE(status) || confidence < kDetectorConfidenceMin || is_utf8_name(name)) return {};
  // Pages that say Latin-1 mean Windows-1252 (Encoding Standard, section 4.2): C1 controls are no
  // text, but its quotes and dashes at the same bytes are.
  return std::string_view(name) == "ISO-8859-1" ? "windows-1252" : name;
}

// A high byte of a one-byte encoding stands in a word, or is punctuation; a letter all alone
// ("a \xFF b") is rather a broken byte.
bool looks_like_words(std::string_view text) {
  for (std::size_t i = 0; i < text.size();) {
    const auto lead = static_cast<unsigned char>(text[i]);
    const std::size_t length = std::max<std::size_t>(sequence_bytes(text, i), 1);
    const bool latin_letter = lead == 0xC3;  // U+00C0..U+00FF
    const auto is_word = [&](std::size_t at) {
      return at < text.size() && (std::isalpha(static_cast<unsigned char>(text[at])) != 0 ||
                                  static_cast<unsigned char>(text[at]) >= 0x80);
    };
    if (latin_letter && length == 2) {
      const auto tail = static_cast<unsigned char>(text[i + 1]);
      const bool a_word_alone = tail == 0xA0 || tail == 0x80;  // "à", "À"
      if (!a_word_alone && !(i > 0 && is_word(i - 1)) && !is_word(i + length)) return false;
    }
    if (lead == 0xC2 && length == 2 && static_cast<unsigned char>(text[i + 1]) < 0xA0) return false;
    i += length;
  }
  return true;
}

std::string decode_undeclared(std::string_view bytes, std::string_view place) {
  const std::optional<std::size_t> bad_byte = invalid_utf8_at(bytes);
  if (!bad_byte) return std::string(bytes);
  if (!meant_as_utf8(bytes)) {
    const std::string encoding = detected_encoding(bytes);
    if (!encoding.empty()) {
      std::string text = decode(bytes, encoding, 0, place);
      if (looks_like_words(text)) return text;
    }
  }
  throw InputError(fmt::format(
      "{}: byte {} is not valid UTF-8; repair the file or declare its encoding", place, *bad_byte));
}

}  // namespace

std::optional<std::size_t> invalid_utf8_at(std::string_view text) {
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t length = sequence_bytes(text, i);
    if (length == 0) return i;
    i += length;
  }
  return std::nullopt;
}

std::string with_newlines(std::string text) {
  if (text.find('\r') == std::string::npos) return text;
  std::string out;
  out.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '\r') {
      out += text[i];
    } else if (i + 1 == text.size() || text[i + 1] != '\n') {
      out += '\n';
    }
  }
  return out;
}

std::string to_utf8(std::string_view bytes, std::string_view declared, std::string_view place) {
  std::string encoding(declared);
  std::size_t first_byte = 0;
  for (const ByteOrderMark& mark : kMarks) {
    if (bytes.substr(0, mark.bytes.size()) == mark.bytes) {
      encoding = mark.encoding;
      first_byte = mark.bytes.size();
      break;
    }
  }
  if (encoding.empty()) encoding = utf16_without_mark(bytes);
  std::string text;
  if (encoding.empty()) {
    text = decode_undeclared(bytes, place);
  } else if (is_utf8_name(encoding)) {
    if (const auto bad_byte = invalid_utf8_at(bytes.substr(first_byte))) {
      throw InputError(
          fmt::format("{}: byte {} is not valid UTF-8; repair the file or declare "
                      "its encoding",
                      place, first_byte + *bad_byte));
    }
    text = bytes.substr(first_byte);
  } else {
    text = decode(bytes, encoding, first_byte, place);
  }
  if (const std::size_t nul = text.find('\0'); nul != std::string::npos) {
    throw InputError(
        fmt::format("{}: byte {} is NUL, which no text has; remove it, or is this "
                    "not an article?",
                    place, first_byte + nul));
  }
  return with_newlines(std::move(text));
}

std::string declared_html_charset(std::string_view bytes) {
  std::string head(bytes.substr(0, 1024));
  std::transform(head.begin(), head.end(), head.begin(),
                 [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  for (std::size_t tag = head.find("<meta"); tag != std::string::npos;
       tag = head.find("<meta", tag + 1)) {
    const std::size_t end = std::min(head.find('>', tag), head.size());
    std::size_t at = head.find("charset", tag);
    if (at == std::string::npos || at >= end) continue;
    at = head.find_first_not_of(" \t\n\r", at + 7);
    if (at == std::string::npos || at >= end || head[at] != '=') continue;
    at = head.find_first_not_of(" \t\n\r\"'", at + 1);
    if (at == std::string::npos || at >= end) continue;
    std::string name = head.substr(at, head.find_first_of(" \t\n\r\"';/>", at) - at);
    if (name == "iso-8859-1" || name == "latin1" || name == "us-ascii") return "windows-1252";
    if (name.starts_with("utf-16")) return "UTF-8";  // it was read as ASCII (HTML, 13.2.3.3)
    return name;
  }
  return {};
}

}  // namespace weft
