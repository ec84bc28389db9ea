#include "ingest/restricted_peoples.h"

#include <catch2/catch.hpp>

#include "tests/helpers/parsed_text.h"

using namespace weft;

namespace {

// Whether the last word, a name of its own, is kept as one.
bool is_kept(const std::string& line) {
  const ParsedText text = parsed_text({line});
  const ArticleWords words = text.words();
  const std::uint32_t last = words.size() - 1;
  return !without_restricted_peoples(words, {{0, last, last + 1, NameType::other, 0.9}}).empty();
}

}  // namespace

TEST_CASE("Some of a people are not the people", "[ingest][names]") {
  CHECK_FALSE(is_kept("young/_/ADJ/JJ/2/amod Moldovans/_/PROPN/NNPS/0/root"));
  CHECK(is_kept("the/_/DET/DT/2/det Moldovans/_/PROPN/NNPS/0/root"));
  CHECK(is_kept("New/_/ADJ/NNP/2/amod Moldovans/_/PROPN/NNPS/0/root"));
  CHECK(is_kept("young/_/ADJ/JJ/2/amod Leeds/_/PROPN/NNP/0/root"));
}

TEST_CASE("All but a people are not the people", "[ingest][names]") {
  CHECK_FALSE(is_kept("non/_/X/AFX/3/compound -/_/PUNCT/HYPH/1/punct Jains/_/PROPN/NNPS/0/root"));
  CHECK(is_kept("pan/_/X/AFX/3/compound -/_/PUNCT/HYPH/1/punct Jains/_/PROPN/NNPS/0/root"));
}
