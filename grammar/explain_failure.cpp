#include "grammar/explain_failure.h"

#include <WeftParser.h>
#include <fmt/core.h>

#include <algorithm>
#include <cctype>
#include <string>

#include "grammar/expectation.h"
#include "grammar/keywords.h"

namespace weft {
namespace {

using syntax::WeftParser;

// The token that does not fit, with what stands around it.
struct Failure {
  const Tokens& visible;
  const QueryText& text;
  const Expectation& expected;

  std::size_t type(int offset = 0) const {
    const std::size_t at = expected.index + static_cast<std::size_t>(offset);
    return at < visible.size() ? visible[at]->getType() : 0;  // offset may lead before the first
  }
  std::string_view bytes(int offset = 0) const {
    const std::size_t at = expected.index + static_cast<std::size_t>(offset);
    return at < visible.size() ? text.bytes(*visible[at]) : std::string_view();
  }
  bool expects(const char* word) const { return expected.words.count(word) != 0; }
};

std::string upper(std::string_view word) {
  std::string result(word);
  for (char& c : result)
    c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
  return result;
}

// For those who come from Cypher, SQL or C.
std::string hint_for_habit(const Failure& failure) {
  const std::string word = upper(failure.bytes());
  if (word == "=" && failure.bytes(-1) == "=") return "equality is written `=`";
  if (word == "!" && failure.bytes(1) == "=") return "inequality is written `<>`";
  if (word == "&") return "write AND";
  if (word == "*" && failure.bytes(-1) != "]" && !failure.expects("a quantifier") &&
      failure.expects("`]`"))
    return "a quantifier stands behind the edge: `-[:knows]->{1,3}`";
  if (word == "WITH") return "write RETURN … NEXT, or LET, FILTER and ORDER BY as clauses";
  if (word == "UNWIND") return "write FOR x IN list";
  if (word == "CREATE" || word == "MERGE" || word == "INSERT" || word == "SET" ||
      word == "DELETE" || word == "REMOVE" || word == "DETACH")
    return "queries read the graph; `weft ingest` and `weft import` change it";
  if (word == "SELECT") return "a query begins with MATCH and ends with RETURN";
  if (word == "WHERE" && failure.expects("a clause")) return "write FILTER";
  if ((word == "AS" && upper(failure.bytes(1)) == "OF") ||
      (word == "DATE" && upper(failure.bytes(-1)) == "OF" && upper(failure.bytes(-2)) == "AS"))
    return "AS OF stands before the clauses of its part: AS OF DATE '2019-05-09' MATCH …";
  if (word == "OFFSET" || word == "SKIP") return "OFFSET stands before LIMIT";
  if (word == "NOT" && failure.type(1) == WeftParser::IN) return "write NOT x IN list";
  return {};
}

std::string hint_for_path(const Failure& failure) {
  if ((failure.expects("a node") || failure.expects("a path")) &&
      (failure.type() == WeftParser::MINUS || failure.type() == WeftParser::LESS))
    return "an edge has a node on each side: `()` is any node";
  if (failure.type(-3) == WeftParser::EXISTS && failure.type() == WeftParser::DOT)
    return "EXISTS takes a path; whether a value is there is asked by IS NOT NULL";
  return {};
}

// A comment that begins right behind a node or a `<` was meant as an edge.
std::string hint_for_comment(const Tokens& all, const QueryText& text) {
  for (std::size_t i = 1; i < all.size(); ++i) {
    const std::size_t before = all[i - 1]->getType();
    if (all[i]->getType() == WeftParser::LINE_COMMENT && text.bytes(*all[i]).substr(0, 2) == "--" &&
        (before == WeftParser::RIGHT_PAREN || before == WeftParser::LESS))
      return fmt::format("`--` at {}:{} opens a comment; an edge is `-`, `->` or `<-`",
                         all[i]->getLine(), all[i]->getCharPositionInLine() + 1);
  }
  return {};
}

bool begins_something(std::size_t type) {
  switch (type) {
    case WeftParser::MATCH:
    case WeftParser::OPTIONAL:
    case WeftParser::FILTER:
    case WeftParser::LET:
    case WeftParser::FOR:
    case WeftParser::RETURN:
    case WeftParser::WHERE:
    case WeftParser::ORDER:
    case WeftParser::OFFSET:
    case WeftParser::LIMIT:
    case WeftParser::UNION:
    case WeftParser::NEXT:
    case WeftParser::AND:
    case WeftParser::OR:
      return true;
    default:
      return false;
  }
}

std::string hint_for_keyword(const Failure& failure) {
  if (failure.type() == WeftParser::NOT) return "put NOT and what it negates in parentheses";
  const bool wants_name = failure.expects("a name") || failure.expects("an expression");
  if (!wants_name || !is_reserved(failure.bytes()) || begins_something(failure.type())) return {};
  return fmt::format("{} is a keyword; as a name it is written in backticks: `{}`",
                     upper(failure.bytes()), failure.bytes());
}

std::string shorten(std::string_view bytes) {
  constexpr std::size_t kShown = 40;
  if (bytes.size() <= kShown) return std::string(bytes);
  std::size_t end = kShown;
  while ((static_cast<unsigned char>(bytes[end]) & 0xC0) == 0x80)
    --end;
  return fmt::format("{}…", bytes.substr(0, end));
}

}  // namespace

QueryProblem explain_failure(const antlr4::Parser& parser, const Tokens& visible, const Tokens& all,
                             const QueryText& text) {
  if (visible.size() == 1)
    return {text.position(*visible.front()), "the query is empty",
            "a query has clauses such as MATCH, and ends with RETURN"};
  const Expectation expected = find_expectation(parser, visible);
  const antlr4::Token& found = *visible[expected.index];
  const Failure failure{visible, text, expected};
  std::string hint = hint_for_comment(all, text);
  if (hint.empty()) hint = hint_for_habit(failure);
  if (hint.empty()) hint = hint_for_path(failure);
  if (hint.empty()) hint = hint_for_keyword(failure);
  const std::string what = found.getType() == antlr4::Token::EOF
                               ? std::string("the end of the query")
                               : fmt::format("`{}`", shorten(text.bytes(found)));
  return {text.position(found),
          fmt::format("expected {}, found {}", list_words(expected.words), what), std::move(hint)};
}

}  // namespace weft
