#include "ingest/lost_numbers.h"

#include <catch2/catch.hpp>

#include "tests/helpers/parsed_text.h"

using namespace weft;

namespace {

// The words up to `end`, of which the first is an article.
bool is_lost(const std::string& line, std::uint32_t end) {
  const ParsedText text = parsed_text({line});
  return lost_its_number(text.words(), WordSpan{1, end});
}

const std::string kArea = "an/_/DET/DT/2/det area/_/NOUN/NN/0/root of/_/ADP/IN/2/case ";

bool is_hollow(const std::string& line) {
  const ParsedText text = parsed_text({line});
  const std::vector<std::uint32_t> preposition{0, 1};
  return lost_its_number(text.words(), preposition);
}

}  // namespace

TEST_CASE("A phrase whose number is lost is known by what follows of", "[ingest]") {
  CHECK(is_lost(kArea + ",/,/PUNCT/,/2/punct", 2));
  CHECK(is_lost(kArea + "in/_/ADP/IN/5/case Devon/_/PROPN/NNP/2/nmod", 2));
  CHECK(is_lost(kArea + "and/_/CCONJ/CC/5/cc depth/_/NOUN/NN/2/conj", 5));
  CHECK_FALSE(is_lost(kArea + "ice/_/NOUN/NN/2/nmod", 2));
  CHECK_FALSE(is_lost(kArea + "about/_/ADP/IN/5/case 5/_/NUM/CD/2/nmod", 2));
}

TEST_CASE("Between two prepositions a number is lost", "[ingest]") {
  CHECK(is_hollow("over/_/ADP/IN/3/case by/_/ADP/IN/3/case 2014/_/NUM/CD/0/root"));
  CHECK_FALSE(is_hollow("from/_/ADP/IN/3/case under/_/ADP/IN/3/case it/_/PRON/PRP/0/root"));
  CHECK_FALSE(is_hollow("over/_/ADP/IN/3/case the/_/DET/DT/3/det hill/_/NOUN/NN/0/root"));
}
