#include "ingest/segment.h"

#include <catch2/catch.hpp>
#include <cstdlib>
#include <random>

#include "ingest/characters.h"
#include "tests/helpers/case_file.h"
#include "tests/helpers/segmented.h"

using namespace weft;
using weft::testing::boundaries;
using weft::testing::segmented;

namespace {

std::string_view of(std::string_view text, ByteRange range) {
  return text.substr(range.begin, range.end - range.begin);
}

// A line a sentence; blanks between tokens, + between the words of one token.
std::vector<std::string> printed(std::string_view text, const Segmentation& segmentation) {
  std::vector<std::string> lines;
  for (const Sentence& sentence : segmentation.sentences) {
    std::string line;
    for (std::uint32_t i = sentence.first_token; i < sentence.end_token; ++i) {
      const Token& token = segmentation.tokens[i];
      if (i > sentence.first_token) line += ' ';
      for (std::uint32_t w = token.first_word; w < token.end_word; ++w) {
        if (w > token.first_word) line += '+';
        line += of(text, segmentation.words[w].range);
      }
    }
    lines.push_back(line);
  }
  return lines;
}

// Tokens lie in order inside the text and cover all that is no white space; words join up to their
// tokens, tokens and words to sentences.
void check_laws(std::string_view text, const Segmentation& result) {
  std::uint32_t at = 0;
  for (const Token& token : result.tokens) {
    REQUIRE(token.range.begin >= at);
    REQUIRE(token.range.end > token.range.begin);
    REQUIRE(token.range.end <= text.size());
    REQUIRE(is_blank(text.substr(at, token.range.begin - at)));
    REQUIRE(token.end_word > token.first_word);
    std::uint32_t word_begin = token.range.begin;
    for (std::uint32_t w = token.first_word; w < token.end_word; ++w) {
      REQUIRE(result.words[w].range.begin == word_begin);
      REQUIRE(result.words[w].range.end > word_begin);
      word_begin = result.words[w].range.end;
    }
    REQUIRE(word_begin == token.range.end);
    at = token.range.end;
  }
  REQUIRE(is_blank(text.substr(at)));
  std::uint32_t token_index = 0, word_index = 0;
  for (const Sentence& sentence : result.sentences) {
    REQUIRE(sentence.first_token == token_index);
    REQUIRE(sentence.first_word == word_index);
    REQUIRE(sentence.end_token > sentence.first_token);
    REQUIRE(sentence.range.begin == result.tokens[sentence.first_token].range.begin);
    REQUIRE(sentence.range.end == result.tokens[sentence.end_token - 1].range.end);
    token_index = sentence.end_token;
    word_index = sentence.end_word;
  }
  REQUIRE(token_index == result.tokens.size());
  REQUIRE(word_index == result.words.size());
}

std::string random_text(std::mt19937_64& numbers) {
  const std::vector<std::string> pieces = {
      "a",       "The",  "Co",    ".",      "..", "'", "’s", "n't",  " ",        "  ",
      "\n",      "\n\n", "-",     "1",      "20", ",", ":",  "/",    "@",        "$",
      "\"",      "“",    "”",     "(",      ")",  "é", "北", "\xff", "\xe2\x80", "www.",
      "x@y.com", "U.S.", "don't", "\u200d", "👩",  "_", "&",  "+"};
  std::string text;
  for (std::size_t i = 0, count = numbers() % 40; i < count; ++i) {
    text += pieces[numbers() % pieces.size()];
  }
  return text;
}

}  // namespace

TEST_CASE("Every segment case divides as it promises", "[ingest][cases]") {
  const auto path = GENERATE(from_range(weft::testing::case_files("tests/cases/ingest/segment")));
  auto sections = weft::testing::read_case_file(path);
  for (std::size_t i = 0; i + 1 < sections.size(); i += 2) {
    const std::string text = sections[i].text();
    CAPTURE(path.string(), text);
    const Segmentation result = segmented(text);
    check_laws(text, result);
    const auto lines = printed(text, result);
    if (std::getenv("WEFT_UPDATE_CASES") != nullptr)
      sections[i + 1].lines = lines;
    else
      CHECK(lines == sections[i + 1].lines);
  }
  if (std::getenv("WEFT_UPDATE_CASES") != nullptr) weft::testing::write_case_file(path, sections);
}

TEST_CASE("Any bytes are covered by tokens in order", "[ingest][property]") {
  const auto seed = GENERATE(take(300, random(0u, 1'000'000u)));
  CAPTURE(seed);
  std::mt19937_64 numbers(seed);
  const std::string text = random_text(numbers);
  CAPTURE(text);
  check_laws(text, segmented(text));
  check_laws(text, segment_lines(text, boundaries()));
  check_laws(text, segment_tokenized(text, boundaries().contractions()));
}

TEST_CASE("Text that nobody would write is divided all the same", "[ingest][robust]") {
  const auto repeated = [](std::string_view piece, std::size_t count) {
    std::string text;
    for (std::size_t i = 0; i < count; ++i)
      text += piece;
    return text;
  };
  const std::string text = GENERATE_COPY(
      repeated("word ", 5000), repeated("a", 100'000), repeated(". ", 20'000),
      repeated("\U0001F469\u200D\U0001F52C ", 5000), repeated("שלום עולם. ", 2000),
      repeated("\x01\x1b[0m\x7f", 10'000), repeated("(“", 20'000), repeated("\u0301", 10'000),
      repeated("Mr. ", 10'000), repeated("1.", 20'000), repeated("-'", 20'000),
      repeated("He said \"no. ", 5000));
  check_laws(text, segmented(text));
}

TEST_CASE("A long line has the sentences that its parts have", "[ingest][robust]") {
  constexpr std::size_t kCount = 3000;  // tokens enough for several stretches
  std::string text;
  for (std::size_t i = 0; i < kCount; ++i)
    text += "The old bridge was closed in March. ";
  const Segmentation result = segmented(text);
  check_laws(text, result);
  CHECK(result.sentences.size() == kCount);
}

TEST_CASE("Nothing gives nothing", "[ingest]") {
  for (const char* text : {"", " \n\t\n ", "\n"})
    CHECK(segmented(text).sentences.empty());
}

TEST_CASE("A sentence knows whether it starts a paragraph", "[ingest]") {
  const Segmentation result = segmented("One. Two.\n\nThree.");
  REQUIRE(result.sentences.size() == 3);
  CHECK(result.sentences[0].starts_paragraph);
  CHECK_FALSE(result.sentences[1].starts_paragraph);
  CHECK(result.sentences[2].starts_paragraph);
}

TEST_CASE("Given lines and tokens are kept", "[ingest]") {
  const std::string lines = "Mr. Lee left. He slept.\nIt rained";
  CHECK(printed(lines, segment_lines(lines, boundaries())) ==
        std::vector<std::string>{"Mr. Lee left . He slept .", "It rained"});
  const std::string tokens = "He did n't see Ann's long-term plan .\nIt isn't late";
  CHECK(printed(tokens, segment_tokenized(tokens, boundaries().contractions())) ==
        std::vector<std::string>{"He did n't see Ann+'s long-term plan .", "It is+n't late"});
}
