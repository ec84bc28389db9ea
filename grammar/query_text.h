// Internal to grammar/: includes ANTLR.
#pragma once
#include <antlr4-runtime.h>

#include <cstdint>
#include <string_view>
#include <vector>

#include "grammar/position.h"

namespace weft {

// The bytes of a query and where ANTLR's tokens, which count code points, lie in them.
class QueryText {
 public:
  explicit QueryText(std::string_view text);  // valid UTF-8

  ast::Position position(const antlr4::Token& first, const antlr4::Token& last) const;
  ast::Position position(const antlr4::Token& token) const { return position(token, token); }
  ast::Position position(const antlr4::ParserRuleContext& rule) const {
    return position(*rule.start, *rule.stop);
  }
  std::string_view bytes(const ast::Position& position) const;
  std::string_view bytes(const antlr4::Token& token) const { return bytes(position(token)); }

 private:
  std::uint32_t byte_of(std::size_t code_point) const;

  std::string_view text_;
  std::vector<std::uint32_t> starts_;  // byte of each code point; empty where all are one byte
};

}  // namespace weft
