#include "grammar/token_check.h"

#include <WeftParser.h>
#include <fmt/core.h>

namespace weft {
namespace {

using syntax::WeftParser;

std::optional<QueryProblem> check_alone(const antlr4::Token& token, const QueryText& text) {
  const ast::Position at = text.position(token);
  switch (token.getType()) {
    case WeftParser::UNTERMINATED_STRING: {
      const char quote = text.bytes(at).front();
      return QueryProblem{at, fmt::format("this text has no closing {}", quote),
                          fmt::format("inside a text, {0} is written {0}{0} or \\{0}", quote)};
    }
    case WeftParser::UNTERMINATED_NAME:
      return QueryProblem{at, "this name has no closing backtick",
                          "a name in backticks has at least one character: `my name`"};
    case WeftParser::UNTERMINATED_COMMENT:
      return QueryProblem{at, "this comment has no closing */", ""};
    case WeftParser::LONG_ARROW:
      return QueryProblem{at, "`-->` is not an edge, since `--` opens a comment",
                          "write `->` for an edge without a filler"};
    case WeftParser::STRAY: {
      const std::string_view stray = text.bytes(at);
      if (stray == "“" || stray == "”" || stray == "‘" || stray == "’")
        return QueryProblem{at, fmt::format("`{}` does not quote a text", stray), "write ' or \""};
      if (stray == "$") return QueryProblem{at, "a parameter needs a name", "write $name"};
      return QueryProblem{at, fmt::format("`{}` has no meaning here", stray), ""};
    }
    default:
      return std::nullopt;
  }
}

bool opens(std::size_t type) {
  return type == WeftParser::LEFT_PAREN || type == WeftParser::LEFT_BRACKET ||
         type == WeftParser::LEFT_BRACE || type == WeftParser::CASE;
}

bool closes(std::size_t type) {
  return type == WeftParser::RIGHT_PAREN || type == WeftParser::RIGHT_BRACKET ||
         type == WeftParser::RIGHT_BRACE || type == WeftParser::END;
}

// What makes a tree one level deeper without a bracket.
bool is_operator(std::size_t type) {
  switch (type) {
    case WeftParser::OR:
    case WeftParser::XOR:
    case WeftParser::AND:
    case WeftParser::NOT:
    case WeftParser::CONCATENATE:
    case WeftParser::PLUS:
    case WeftParser::MINUS:
    case WeftParser::STAR:
    case WeftParser::SLASH:
    case WeftParser::PERCENT:
    case WeftParser::DOT:
    case WeftParser::BAR:
    case WeftParser::AMPERSAND:
    case WeftParser::EXCLAMATION:
    case WeftParser::LEFT_BRACKET:
      return true;
    default:
      return false;
  }
}

bool starts_afresh(std::size_t type) {
  switch (type) {
    case WeftParser::COMMA:
    case WeftParser::MATCH:
    case WeftParser::FILTER:
    case WeftParser::LET:
    case WeftParser::FOR:
    case WeftParser::WHERE:
    case WeftParser::RETURN:
    case WeftParser::ORDER:
      return true;
    default:
      return false;
  }
}

// The depth that the tree may reach at each token: the brackets that are open, and the operators
// before it at each of their levels.
class Depth {
 public:
  void see(std::size_t type) {
    if (is_operator(type)) ++operators_.back(), ++sum_;
    if (starts_afresh(type)) sum_ -= operators_.back(), operators_.back() = 0;
    if (opens(type)) operators_.push_back(0);
    if (closes(type) && operators_.size() > 1) sum_ -= operators_.back(), operators_.pop_back();
  }
  bool is_nested_too_deep() const { return operators_.size() > kMaxNesting + 1; }
  bool has_too_many_operators() const { return sum_ > kMaxOperators; }

 private:
  std::vector<int> operators_{0};
  int sum_ = 0;
};

}  // namespace

std::optional<QueryProblem> check_tokens(const Tokens& tokens, const QueryText& text) {
  Depth depth;
  for (const antlr4::Token* token : tokens) {
    if (auto problem = check_alone(*token, text)) return problem;
    if (token->getChannel() != antlr4::Token::DEFAULT_CHANNEL) continue;
    depth.see(token->getType());
    if (depth.is_nested_too_deep())
      return QueryProblem{text.position(*token),
                          fmt::format("brackets are nested deeper than {}", kMaxNesting),
                          "name a part of it with LET"};
    if (depth.has_too_many_operators())
      return QueryProblem{text.position(*token),
                          fmt::format("more than {} operators in a row", kMaxOperators),
                          "name a part of it with LET, or write `x IN [a, b, …]`"};
  }
  return std::nullopt;
}

}  // namespace weft
