#include "grammar/query_text.h"

#include <algorithm>

namespace weft {

QueryText::QueryText(std::string_view text) : text_(text) {
  const auto is_ascii = [](char c) { return static_cast<unsigned char>(c) < 0x80; };
  if (std::all_of(text.begin(), text.end(), is_ascii)) return;
  const std::uint32_t mark = text.substr(0, 3) == "\xEF\xBB\xBF" ? 3 : 0;  // ANTLR drops it
  for (std::uint32_t i = mark; i < text.size(); ++i)
    if ((static_cast<unsigned char>(text[i]) & 0xC0) != 0x80) starts_.push_back(i);
  starts_.push_back(static_cast<std::uint32_t>(text.size()));
}

std::uint32_t QueryText::byte_of(std::size_t code_point) const {
  if (starts_.empty()) return static_cast<std::uint32_t>(std::min(code_point, text_.size()));
  return starts_[std::min(code_point, starts_.size() - 1)];
}

ast::Position QueryText::position(const antlr4::Token& first, const antlr4::Token& last) const {
  const std::uint32_t begin = byte_of(first.getStartIndex());
  const bool is_end = last.getType() == antlr4::Token::EOF;  // its stop lies before its start
  return {static_cast<std::uint32_t>(first.getLine()),
          static_cast<std::uint32_t>(first.getCharPositionInLine() + 1), begin,
          is_end ? begin : byte_of(last.getStopIndex() + 1)};
}

std::string_view QueryText::bytes(const ast::Position& position) const {
  return text_.substr(position.begin, position.end - position.begin);
}

}  // namespace weft
