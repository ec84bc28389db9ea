#include "grammar/parse.h"

#include <WeftLexer.h>
#include <antlr4-runtime.h>
#include <fmt/core.h>

#include <algorithm>
#include <exception>
#include <memory>
#include <mutex>
#include <string>
#include <utility>

#include "grammar/explain_failure.h"
#include "grammar/query_text.h"
#include "grammar/token_check.h"
#include "grammar/tree_builder.h"
#include "grammar/utf8.h"

namespace weft {
namespace {

using antlr4::atn::ParserATNSimulator;
using antlr4::atn::PredictionMode;
using syntax::WeftLexer;
using syntax::WeftParser;

constexpr std::size_t kMaxQueryBytes = std::size_t{16} << 20;  // positions count in 32 bits

// ANTLR's tables grow while they are used, and all parsers share them.
std::mutex& parser_tables() {
  static std::mutex mutex;
  return mutex;
}

Tokens visible_of(const Tokens& all) {
  Tokens visible;
  std::copy_if(all.begin(), all.end(), std::back_inserter(visible), [](const auto* token) {
    return token->getChannel() == antlr4::Token::DEFAULT_CHANNEL;
  });
  return visible;
}

// Stands on the first token; SLL needs no context and is right for all but few texts (Parr, Harwell
// and Fisher, "Adaptive LL(*) parsing", 2014), so LL only has the word where SLL found an error.
WeftParser::QueryContext* run(WeftParser& parser, PredictionMode mode) {
  parser.reset();
  parser.getInterpreter<ParserATNSimulator>()->setPredictionMode(mode);
  try {
    return parser.query();
  } catch (const antlr4::ParseCancellationException&) {
    return nullptr;
  }
}

ParseResult parse_valid_utf8(std::string_view text) {
  const QueryText positions(text);
  antlr4::ANTLRInputStream input(text.data(), text.size());
  WeftLexer lexer(&input);
  lexer.removeErrorListeners();
  antlr4::CommonTokenStream stream(&lexer);
  stream.fill();
  const Tokens all = stream.getTokens();
  if (auto problem = check_tokens(all, positions)) return {std::nullopt, {std::move(*problem)}};

  WeftParser parser(&stream);
  parser.removeErrorListeners();
  parser.setErrorHandler(std::make_shared<antlr4::BailErrorStrategy>());
  auto* tree = run(parser, PredictionMode::SLL);
  if (tree == nullptr) tree = run(parser, PredictionMode::LL);
  if (tree == nullptr)
    return {std::nullopt, {explain_failure(parser, visible_of(all), all, positions)}};

  ParseResult result;
  ast::Query query = TreeBuilder(positions, result.errors).query(*tree);
  std::stable_sort(result.errors.begin(), result.errors.end(), [](const auto& a, const auto& b) {
    return a.position.begin < b.position.begin;
  });
  if (result.errors.empty()) result.query = std::move(query);
  return result;
}

ParseResult failure(std::string message, std::string hint) {
  return {std::nullopt, {{{}, std::move(message), std::move(hint)}}};
}

}  // namespace

ParseResult parse(std::string_view text) {
  if (text.size() > kMaxQueryBytes)
    return failure("the query is longer than 16 MiB", "pass long lists as parameters");
  if (const auto byte = find_invalid_utf8(text))
    return failure(fmt::format("byte {} is not valid UTF-8", *byte), "save the query as UTF-8");
  const std::scoped_lock lock(parser_tables());
  try {
    return parse_valid_utf8(text);
  } catch (const std::exception& error) {
    return failure(fmt::format("the query cannot be read: {}", error.what()), "");
  }
}

}  // namespace weft
