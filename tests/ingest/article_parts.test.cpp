#include "ingest/article_parts.h"

#include <catch2/catch.hpp>

#include "tests/helpers/parsed_text.h"

namespace weft {
namespace {

// Sentences of one word each with so many bytes; 0 begins a paragraph.
ParsedText text_of(const std::vector<std::size_t>& sizes) {
  std::vector<std::string> lines;
  for (const std::size_t size : sizes)
    lines.push_back(size == 0 ? "" : std::string(size, 'x') + "/_/NOUN/NN/0/root");
  return parsed_text(lines);
}

using Parts = std::vector<SentenceRange>;

}  // namespace

TEST_CASE("A short article is one part, an empty one none", "[ingest]") {
  const ParsedText text = text_of({10, 10, 0, 10});
  CHECK(article_parts(text.words(), 100) == Parts{{0, 3}});
  const ParsedText empty = text_of({});
  CHECK(article_parts(empty.words(), 100).empty());
}

TEST_CASE("Parts end where paragraphs do", "[ingest]") {
  // Each sentence takes its bytes and a blank: 10 10 | 10 10 | 10.
  const ParsedText text = text_of({10, 10, 0, 10, 10, 0, 10});
  CHECK(article_parts(text.words(), 50) == Parts{{0, 4}, {4, 5}});
  CHECK(article_parts(text.words(), 33) == Parts{{0, 2}, {2, 5}});
  CHECK(article_parts(text.words(), 25) == Parts{{0, 2}, {2, 4}, {4, 5}});
}

TEST_CASE("A paragraph too long ends at a sentence, and a sentence too long is alone", "[ingest]") {
  const ParsedText text = text_of({10, 10, 10, 10});
  CHECK(article_parts(text.words(), 25) == Parts{{0, 2}, {2, 4}});
  const ParsedText longer = text_of({5, 100, 5, 0, 5});
  CHECK(article_parts(longer.words(), 25) == Parts{{0, 1}, {1, 2}, {2, 4}});
}

TEST_CASE("Parts join up to the whole and keep their bound", "[ingest][property]") {
  const auto bytes_max = GENERATE(range(1u, 60u));
  CAPTURE(bytes_max);
  const ParsedText text = text_of({7, 0, 9, 30, 2, 2, 2, 0, 1, 0, 1, 50, 0, 4, 4, 4, 4});
  const ArticleWords words = text.words();
  std::uint32_t next = 0;
  for (const SentenceRange part : article_parts(words, bytes_max)) {
    CHECK(part.first == next);
    REQUIRE(part.end > part.first);
    const std::uint32_t bytes = words.sentences()[part.end - 1].range.end -
                                words.sentences()[part.first].range.begin;
    CHECK((bytes <= bytes_max || part.end == part.first + 1));
    next = part.end;
  }
  CHECK(next == words.sentences().size());
}

}  // namespace weft
