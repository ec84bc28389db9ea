#include "graph/ntriples_term.h"

#include <fmt/core.h>

#include "graph/blank_label.h"
#include "graph/iri_syntax.h"

namespace weft {
namespace {

bool is_alphanumeric(char byte) {
  return (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z') ||
         (byte >= 'A' && byte <= 'Z');
}
bool is_label_begin(char byte) {
  return is_alphanumeric(byte) || byte == '_' || static_cast<unsigned char>(byte) >= 0x80;
}
bool is_label_rest(char byte) {
  return is_label_begin(byte) || byte == '-' || byte == '.';
}

int hex_value(char digit) {
  if (digit >= '0' && digit <= '9') return digit - '0';
  if (digit >= 'a' && digit <= 'f') return digit - 'a' + 10;
  if (digit >= 'A' && digit <= 'F') return digit - 'A' + 10;
  return -1;
}

void append_utf8(std::string& out, std::uint32_t character) {
  if (character < 0x80) {
    out += static_cast<char>(character);
  } else if (character < 0x800) {
    out += static_cast<char>(0xC0 | character >> 6);
    out += static_cast<char>(0x80 | (character & 0x3F));
  } else if (character < 0x10000) {
    out += static_cast<char>(0xE0 | character >> 12);
    out += static_cast<char>(0x80 | (character >> 6 & 0x3F));
    out += static_cast<char>(0x80 | (character & 0x3F));
  } else {
    out += static_cast<char>(0xF0 | character >> 18);
    out += static_cast<char>(0x80 | (character >> 12 & 0x3F));
    out += static_cast<char>(0x80 | (character >> 6 & 0x3F));
    out += static_cast<char>(0x80 | (character & 0x3F));
  }
}

class TermReader {
 public:
  TermReader(std::string_view text, std::size_t& offset) : text_(text), offset_(offset) {}

  Term read() {
    if (at('<')) return Term::iri(read_iri());
    if (at('_')) return Term::blank(read_label());
    if (at('"')) return read_literal();
    fail("expected an IRI in <>, a blank node _:label or a string in \"\"");
  }

 private:
  [[noreturn]] void fail(std::string reason) const {
    throw TermSyntaxError{offset_, std::move(reason)};
  }
  bool at(char byte) const { return offset_ < text_.size() && text_[offset_] == byte; }
  bool at_end() const { return offset_ == text_.size(); }

  void read_unicode_escape(std::string& out) {
    const std::size_t digits = text_[offset_ + 1] == 'u' ? 4 : 8;
    std::uint32_t character = 0;
    for (std::size_t index = 0; index < digits; ++index) {
      const std::size_t place = offset_ + 2 + index;
      const int value = place < text_.size() ? hex_value(text_[place]) : -1;
      if (value < 0)
        fail(fmt::format("\\{} needs {} hexadecimal digits", text_[offset_ + 1], digits));
      character = character << 4 | static_cast<std::uint32_t>(value);
    }
    if (character > 0x10FFFF || (character >= 0xD800 && character <= 0xDFFF)) {
      fail(fmt::format("the escape of U+{:04X} names no character", character));
    }
    append_utf8(out, character);
    offset_ += 2 + digits;
  }

  void read_escape(std::string& out) {
    static constexpr std::string_view kNames = "tbnrf\"'\\";
    static constexpr std::string_view kValues = "\t\b\n\r\f\"'\\";
    const char name = offset_ + 1 < text_.size() ? text_[offset_ + 1] : '\0';
    if (name == 'u' || name == 'U') {
      read_unicode_escape(out);
      return;
    }
    const std::size_t index = name == '\0' ? std::string_view::npos : kNames.find(name);
    if (index == std::string_view::npos) fail("a string knows no such escape");
    out += kValues[index];
    offset_ += 2;
  }

  std::string read_iri() {
    ++offset_;
    std::string iri;
    while (!at('>')) {
      if (at_end()) fail("the IRI does not end with >");
      const char byte = text_[offset_];
      const bool is_escape = byte == '\\' && offset_ + 1 < text_.size() &&
                             (text_[offset_ + 1] == 'u' || text_[offset_ + 1] == 'U');
      if (is_escape) {
        read_unicode_escape(iri);
      } else if (is_iri_byte(byte)) {
        iri += byte;
        ++offset_;
      } else {
        fail(fmt::format("an IRI cannot hold the byte 0x{:02X}; escape it with %",
                         static_cast<unsigned char>(byte)));
      }
    }
    ++offset_;
    return iri;
  }

  std::string read_label() {
    if (text_.substr(offset_, 2) != "_:") fail("a blank node begins with _:");
    const std::size_t begin = offset_ + 2;
    std::size_t end = begin;
    if (end == text_.size() || !is_label_begin(text_[end])) fail("the blank node has no label");
    while (end < text_.size() && is_label_rest(text_[end]))
      ++end;
    while (text_[end - 1] == '.')
      --end;
    const std::string_view label = text_.substr(begin, end - begin);
    if (!is_label(label)) fail(fmt::format("_:{} is no label of a blank node", label));
    offset_ = end;
    return std::string(label);
  }

  Term read_literal() {
    ++offset_;
    std::string value;
    while (!at('"')) {
      if (at_end()) fail("the string does not end with \"");
      const std::size_t special = std::min(text_.find_first_of("\"\\", offset_), text_.size());
      value.append(text_.substr(offset_, special - offset_));
      offset_ = special;
      if (at('\\')) read_escape(value);
    }
    ++offset_;
    if (at('@')) return Term::tagged(std::move(value), read_language());
    if (text_.substr(offset_, 3) == "^^<") {
      offset_ += 2;
      return Term::typed(std::move(value), read_iri());
    }
    if (at('^')) fail("expected ^^ and an IRI in <>");
    return Term::string(std::move(value));
  }

  std::string read_language() {
    std::size_t end = offset_ + 1;
    while (end < text_.size() && (is_alphanumeric(text_[end]) || text_[end] == '-'))
      ++end;
    const std::string_view tag = text_.substr(offset_ + 1, end - offset_ - 1);
    if (!is_language_tag(tag)) fail(fmt::format("@{} is no language tag", tag));
    offset_ = end;
    return std::string(tag);
  }

  std::string_view text_;
  std::size_t& offset_;
};

}  // namespace

Term read_ntriples_term(std::string_view text, std::size_t& offset) {
  return TermReader(text, offset).read();
}

}  // namespace weft
