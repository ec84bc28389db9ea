#include "ingest/post_nominals.h"

#include <catch2/catch.hpp>

#include "tests/helpers/parsed_text.h"

using namespace weft;

namespace {

const std::string kLine =
    "Ann/_/PROPN/NNP/0/root Roe/_/PROPN/NNP/1/flat ,/,/PUNCT/,/4/punct OBE/_/PROPN/NNP/1/appos "
    ",/,/PUNCT/,/6/punct PhD/_/PROPN/NNP/1/appos left/leave/VERB/VBD/1/acl";

Name name_at(std::uint32_t first, std::uint32_t end, NameType type) {
  Name name;
  name.first_word = first;
  name.end_word = end;
  name.type = type;
  return name;
}

}  // namespace

TEST_CASE("Letters behind a person are no name of their own", "[ingest][names]") {
  const ParsedText text = parsed_text({kLine});
  const ArticleWords words = text.words();
  const Lexicon lexicon = Lexicon::load("ingest/data");
  const Name letters = name_at(3, 4, NameType::other), more = name_at(5, 6, NameType::other);
  const Names left =
      without_post_nominals(words, lexicon, {name_at(0, 2, NameType::person), letters, more});
  REQUIRE(left.size() == 1);
  CHECK(left[0].end_word == 2);
  CHECK(without_post_nominals(words, lexicon, {name_at(0, 2, NameType::place), letters}).size() ==
        2);
  CHECK(without_post_nominals(words, lexicon, {name_at(0, 4, NameType::person)})[0].end_word == 2);
}

TEST_CASE("Behind the letters stands what is told of the person", "[ingest][names]") {
  const ParsedText text = parsed_text({kLine});
  const ArticleWords words = text.words();
  CHECK(end_of_post_nominals(words, 2, 7) == 4);  // "PhD" may be any word
  CHECK(end_of_post_nominals(words, 1, 7) == 1);
}

TEST_CASE("Any letters between a person and a bracket are what the person has", "[ingest][names]") {
  const ParsedText text = parsed_text(
      {"Ann/_/PROPN/NNP/0/root Roe/_/PROPN/NNP/1/flat ,/_/PUNCT/,/4/punct XQZ/_/PROPN/NNP/1/appos "
       "(/_/PUNCT/-LRB-/6/punct born/bear/VERB/VBN/1/acl"});
  const ArticleWords words = text.words();
  const Lexicon lexicon = Lexicon::load("ingest/data");
  const Name letters = name_at(3, 4, NameType::other);
  CHECK(without_post_nominals(words, lexicon, {name_at(0, 2, NameType::person), letters}).size() ==
        1);
  CHECK(without_post_nominals(words, lexicon, {name_at(0, 2, NameType::place), letters}).size() ==
        2);
}
