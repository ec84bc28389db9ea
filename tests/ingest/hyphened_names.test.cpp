#include "ingest/hyphened_names.h"

#include <catch2/catch.hpp>

#include "tests/helpers/segmented.h"

using namespace weft;

namespace {

using Lines = std::vector<std::string>;

// `text` with names at the spans given; "firms" is a noun, other small words prepositions.
Lines joined(const std::string& text, const std::vector<WordSpan>& spans,
             NameType type = NameType::person) {
  Article article;
  article.text = text;
  const Segmentation segmentation = weft::testing::segmented(text);
  Tagging tagging;
  for (const Word& word : segmentation.words) {
    const std::string form = text.substr(word.range.begin, word.range.end - word.range.begin);
    const bool large = form.front() >= 'A' && form.front() <= 'Z';
    tagging.push_back({large ? Upos::propn : form == "firms" ? Upos::noun : Upos::adp,
                       large ? "NNP" : "IN", form, ""});
  }
  const ArticleWords words(article, segmentation, tagging);
  Names names;
  for (const WordSpan span : spans)
    names.push_back({0, span.first_word, span.end_word, type, 0.9});
  Lines lines;
  for (const Name& name : join_hyphened_names(words, names))
    lines.push_back(words.phrase({name.first_word, name.end_word}));
  return lines;
}

}  // namespace

TEST_CASE("A small second part behind a hyphen belongs to the given name", "[ingest]") {
  CHECK(joined("with Han Dae-jin in Seoul", {{1, 3}}) == Lines{"Han Dae-jin"});
  CHECK(joined("with Somchai Pan - o - rat in Seoul", {{1, 3}}) == Lines{"Somchai Pan - o - rat"});
  CHECK(joined("with Somchai Pan - o - rat in Seoul", {{1, 3}, {6, 7}}) ==
        Lines{"Somchai Pan - o - rat"});
}

TEST_CASE("Adjectives, dashes and single names are not made longer", "[ingest]") {
  CHECK(joined("by Jane Roe-led firms", {{1, 3}}) == Lines{"Jane Roe"});
  CHECK(joined("by Jane Roe - in Leeds", {{1, 3}}) == Lines{"Jane Roe"});
  CHECK(joined("by Roe-in Leeds", {{1, 2}}) == Lines{"Roe"});
}

TEST_CASE("A land of two names is one", "[ingest]") {
  const auto places = NameType::place;
  CHECK(joined("in Ober - Unter by", {{1, 2}, {3, 4}}, places) == Lines{"Ober - Unter"});
  CHECK(joined("in Ober - Unter firms", {{1, 2}, {3, 4}}, places) == Lines{"Ober", "Unter"});
  CHECK(joined("by Ober - Unter by", {{1, 2}, {3, 4}}, places) == Lines{"Ober", "Unter"});
}
