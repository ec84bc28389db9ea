#include "ingest/numbered_names.h"

#include <catch2/catch.hpp>

#include "tests/helpers/segmented.h"

using namespace weft;

namespace {

// The words of `text` up to the first of its name of `count` words, which stands last.
std::string with_number(const std::string& text, std::uint32_t count) {
  static const Lexicon lexicon = Lexicon::load("ingest/data");
  Article article;
  article.text = text;
  const Segmentation segmentation = weft::testing::segmented(text);
  Tagging tagging;
  for (const Word& word : segmentation.words) {
    const std::string form = text.substr(word.range.begin, word.range.end - word.range.begin);
    const bool number = form.find_first_not_of("0123456789") == std::string::npos;
    const bool large = form.front() >= 'A' && form.front() <= 'Z';
    tagging.push_back({number ? Upos::num : Upos::noun, large ? "NNP" : "NN", form, ""});
  }
  const ArticleWords words(article, segmentation, tagging);
  const auto end = static_cast<std::uint32_t>(segmentation.words.size());
  return words.phrase({numbered_begin(words, lexicon, {end - count, end}), end});
}

}  // namespace

TEST_CASE("The number of a world war and of a title belongs to its name") {
  CHECK(with_number("before the first World War", 2) == "first World War");
  CHECK(with_number("in the film 3 Bridges", 1) == "3 Bridges");
}

TEST_CASE("The number of a body of soldiers or voters belongs to its name") {
  CHECK(with_number("joined the 24th Infantry Division", 2) == "24th Infantry Division");
  CHECK(with_number("in the Ninth District", 1) == "Ninth District");
  CHECK(with_number("sold to A & E Studios", 3) == "A & E Studios");
  CHECK(with_number("in the Mexican War of Independence", 3) == "Mexican War of Independence");
}

TEST_CASE("Other numbers before a name do not") {
  CHECK(with_number("before the World War", 2) == "World War");
  CHECK(with_number("in the first Trade War", 2) == "Trade War");
  CHECK(with_number("in the town 3 Bridges", 1) == "Bridges");
  CHECK(with_number("in Film 3 Bridges", 1) == "Bridges");
  CHECK(with_number("the 24th Leeds Fair", 2) == "Leeds Fair");
  CHECK(with_number("her third Division", 1) == "Division");
}

TEST_CASE("The number of a road is the name that it has", "[ingest]") {
  CHECK(with_number("closed 82 Street", 1) == "82 Street");
  CHECK(with_number("from 41 Avenue NW", 2) == "41 Avenue NW");
  CHECK(with_number("in 1990 Street", 1) == "Street");
  CHECK(with_number("at 10 Main Street", 2) == "Main Street");
}

TEST_CASE("No-break spaces part the words of a name as others do", "[ingest]") {
  CHECK(with_number("closed 82\u00A0 Street", 1) == "82 Street");
}
