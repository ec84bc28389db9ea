#include "grammar/literal_text.h"

#include <catch2/catch.hpp>
#include <random>
#include <string>

using namespace weft;

TEST_CASE("Quoted texts mean what their escapes say", "[grammar]") {
  struct Row {
    const char *token, *text;
  };
  const auto row = GENERATE(values<Row>({
      {"''", ""},
      {"'it''s'", "it's"},
      {R"("say ""hi""")", R"(say "hi")"},
      {R"('"')", "\""},
      {R"('a\'b\"c\\d')", "a'b\"c\\d"},
      {R"('\n\t\r')", "\n\t\r"},
      {R"('\u00e9\u4E2D')", "é中"},
      {R"('\uD83D\uDE00')", "😀"},
      {R"('\\n')", "\\n"},
  }));
  CAPTURE(row.token);
  const DecodedText decoded = decode_text(row.token);
  CHECK_FALSE(decoded.problem.has_value());
  CHECK(decoded.text == row.text);
}

TEST_CASE("A wrong escape is found where it stands", "[grammar]") {
  struct Row {
    const char* token;
    std::size_t offset;
  };
  const auto row = GENERATE(values<Row>({
      {R"('\q')", 1},
      {R"('ab\u12')", 3},
      {R"('\uD83D')", 1},
      {R"('\uD83D\u0041')", 1},
      {R"('x\uDE00')", 2},
      {R"('\uzzzz')", 1},
  }));
  CAPTURE(row.token);
  const DecodedText decoded = decode_text(row.token);
  REQUIRE(decoded.problem.has_value());
  CHECK(decoded.problem->offset == row.offset);
}

TEST_CASE("Encoding is undone by decoding", "[grammar][property]") {
  const auto seed = GENERATE(take(50, random(0u, 1'000'000u)));
  CAPTURE(seed);
  std::mt19937 numbers(seed);
  std::string text;
  for (int i = 0; i < 12; ++i)
    text += "'\"\\`\n\t\rab u"[numbers() % 11];
  CHECK(decode_text(encode_text(text)).text == text);
  CHECK(decode_backticks(encode_backticks(text)) == text);
}

TEST_CASE("Numbers that exceed their type are absent", "[grammar]") {
  CHECK(decode_integer("18446744073709551615") == UINT64_MAX);
  CHECK_FALSE(decode_integer("18446744073709551616").has_value());
  CHECK(decode_float("1.5e3") == 1500.0);
  CHECK_FALSE(decode_float("1e999").has_value());
  CHECK(decode_float("1e-999") == 0.0);
}
