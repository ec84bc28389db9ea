#include "ingest/numbered_names.h"

#include <catch2/catch.hpp>

#include "tests/helpers/parsed_text.h"
#include "tests/helpers/segmented.h"

using namespace weft;

namespace {

// The words of `text` up to the first of its name of `count` words, which stands last.
std::string numbered(const std::string& text, std::uint32_t count) {
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
  return words.phrase(with_number(words, lexicon, {end - count, end}));
}

}  // namespace

TEST_CASE("The number of a world war and of a title belongs to its name") {
  CHECK(numbered("before the first World War", 2) == "first World War");
  CHECK(numbered("in the film 3 Bridges", 1) == "3 Bridges");
}

TEST_CASE("The number of a body of soldiers or voters belongs to its name") {
  CHECK(numbered("joined the 24th Infantry Division", 2) == "24th Infantry Division");
  CHECK(numbered("in the Ninth District", 1) == "Ninth District");
  CHECK(numbered("sold to A & E Studios", 3) == "A & E Studios");
  CHECK(numbered("in the Mexican War of Independence", 3) == "Mexican War of Independence");
}

TEST_CASE("Other numbers before a name do not") {
  CHECK(numbered("before the World War", 2) == "World War");
  CHECK(numbered("in the first Trade War", 2) == "Trade War");
  CHECK(numbered("in the town 3 Bridges", 1) == "Bridges");
  CHECK(numbered("in Film 3 Bridges", 1) == "Bridges");
  CHECK(numbered("the 24th Leeds Fair", 2) == "Leeds Fair");
  CHECK(numbered("her third Division", 1) == "Division");
}

TEST_CASE("The first of a ruler's name belongs to it", "[names]") {
  static const Lexicon lexicon = Lexicon::load("ingest/data");
  const auto name_of = [](const std::string& tag) {
    const ParsedText parsed = parsed_text(
        {"Queen/_/PROPN/NNP/2/compound Greta/_/PROPN/NNP/0/root I/_/" + tag + "/2/flat "
         "of/_/ADP/IN/5/case Leeds/_/PROPN/NNP/2/nmod"});
    const ArticleWords words = parsed.words();
    return words.phrase(with_number(words, lexicon, {1, 2}));
  };
  CHECK(name_of("PROPN/NNP") == "Greta I");
  CHECK(name_of("PRON/PRP") == "Greta");
}

TEST_CASE("The number of a road is the name that it has", "[ingest]") {
  CHECK(numbered("closed 82 Street", 1) == "82 Street");
  CHECK(numbered("from 41 Avenue NW", 2) == "41 Avenue NW");
  CHECK(numbered("in 1990 Street", 1) == "Street");
  CHECK(numbered("at 10 Main Street", 2) == "Main Street");
}

TEST_CASE("No-break spaces part the words of a name as others do", "[ingest]") {
  CHECK(numbered("closed 82\u00A0 Street", 1) == "82 Street");
}
