#include "tools/statement_buffer.h"

namespace weft {
namespace {

constexpr std::string_view kWhiteSpace = " \t\r\n";

std::string trimmed(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(kWhiteSpace);
  if (begin == std::string_view::npos) return {};
  return std::string(text.substr(begin, text.find_last_not_of(kWhiteSpace) + 1 - begin));
}

// Whether the line that the line break at `at` ends is empty.
bool ends_empty_line(std::string_view text, std::size_t at) {
  const std::size_t before = at == 0 ? std::string_view::npos : text.rfind('\n', at - 1);
  const std::size_t begin = before == std::string_view::npos ? 0 : before + 1;
  return trimmed(text.substr(begin, at - begin)).empty();
}

}  // namespace

void StatementBuffer::add_line(std::string_view line) {
  text_ += line;
  text_ += '\n';
}

// Moves over one character, or what belongs to it. A quote doubled to stand for itself needs no
// care: it closes and opens again.
void StatementBuffer::step() {
  const std::string_view rest = std::string_view(text_).substr(scanned_bytes_);
  const char c = rest.front();
  ++scanned_bytes_;
  const auto closes = [&](char quote) {
    if (c == '\\' && quote != '`') ++scanned_bytes_;
    if (c == quote) inside_ = Inside::nothing;
  };
  switch (inside_) {
    case Inside::nothing:
      if (c == '\'') inside_ = Inside::single_quotes;
      if (c == '"') inside_ = Inside::double_quotes;
      if (c == '`') inside_ = Inside::backticks;
      if (rest.starts_with("//") || rest.starts_with("--")) {
        scanned_bytes_ = text_.find('\n', scanned_bytes_);
      } else if (rest.starts_with("/*")) {
        inside_ = Inside::comment;
        ++scanned_bytes_;
      }
      return;
    case Inside::single_quotes:
      return closes('\'');
    case Inside::double_quotes:
      return closes('"');
    case Inside::backticks:
      return closes('`');
    case Inside::comment:
      if (rest.starts_with("*/")) {
        inside_ = Inside::nothing;
        ++scanned_bytes_;
      }
      return;
  }
}

std::optional<std::size_t> StatementBuffer::find_end() {
  while (scanned_bytes_ < text_.size()) {
    const std::size_t at = scanned_bytes_;
    const bool ends = text_[at] == ';' || (text_[at] == '\n' && ends_empty_line(text_, at));
    if (ends && inside_ == Inside::nothing) return at;
    step();
  }
  return std::nullopt;
}

std::optional<std::string> StatementBuffer::take() {
  while (const auto end = find_end()) {
    const std::string statement = trimmed(std::string_view(text_).substr(0, *end));
    text_.erase(0, *end + 1);
    scanned_bytes_ = 0;
    if (!statement.empty()) return statement;
  }
  return std::nullopt;
}

std::optional<std::string> StatementBuffer::take_rest() {
  std::string rest = trimmed(text_);
  clear();
  if (rest.empty()) return std::nullopt;
  return rest;
}

bool StatementBuffer::is_open() const {
  return !trimmed(text_).empty();
}

void StatementBuffer::clear() {
  text_.clear();
  scanned_bytes_ = 0;
  inside_ = Inside::nothing;
}

}  // namespace weft
