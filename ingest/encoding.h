// Bytes of an unknown file -> UTF-8.
//
// What decides, first match wins:
//   1. a byte order mark: UTF-8, UTF-16, UTF-32
//   2. the encoding that the user or the document declares
//   3. zero bytes at every other place: UTF-16 without a mark
//   4. valid UTF-8
//   5. bytes that look like another encoding more than like damaged UTF-8: ICU's detector
// Whatever cannot be decoded is an error with its place; nothing is replaced or dropped silently.
#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace weft {

// The text, without byte order mark, every line end as '\n'. Throws InputError, with the offset of
// the first bad byte: "notes.txt: byte 120 is not valid UTF-8; …". A NUL byte in the text is bad.
//   declared  ICU's or IANA's name; empty where nothing is declared
//   place     begins the message
std::string to_utf8(std::string_view bytes, std::string_view declared, std::string_view place);

// Offset of the first byte that is not part of a well-formed UTF-8 sequence (Unicode 15, table
// 3-7).
std::optional<std::size_t> invalid_utf8_at(std::string_view text);

// "\r\n" and lone "\r" -> "\n".
std::string with_newlines(std::string text);

// The charset that an HTML page declares in a <meta> of its first 1,024 bytes; empty for none.
std::string declared_html_charset(std::string_view bytes);

}  // namespace weft
