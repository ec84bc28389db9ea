// Any text is a query or an error with a place; a printed tree parses to itself.
#include <fmt/core.h>

#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "grammar/parse.h"
#include "grammar/print.h"

namespace {

[[noreturn]] void fail(std::string_view law, std::string_view text) {
  fmt::print(stderr, "{}:\n{}\n", law, text);
  std::abort();
}

void check_errors(const weft::ParseResult& result, std::string_view text) {
  if (result.query.has_value() != result.errors.empty()) fail("a tree or errors", text);
  for (const weft::QueryProblem& problem : result.errors) {
    if (problem.position.begin > problem.position.end || problem.position.end > text.size())
      fail("a problem lies in the text", text);
    if (problem.message.empty() || weft::render(problem, text).empty()) fail("a message", text);
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  const weft::ParseResult result = weft::parse(text);
  check_errors(result, text);
  if (!result.query) return 0;
  const std::string printed = weft::print(*result.query);
  const weft::ParseResult again = weft::parse(printed);
  if (!again.query) fail("a printed tree is a query", printed);
  if (!(*again.query == *result.query)) fail("a printed tree parses to itself", printed);
  return 0;
}
