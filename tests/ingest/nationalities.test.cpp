#include "ingest/nationalities.h"

#include <catch2/catch.hpp>
#include <fstream>

#include "tests/helpers/parsed_text.h"
#include "tests/helpers/temporary_folder.h"

namespace weft {
namespace {

// The country that the words say; the name that covers [first, end) is one of several words.
std::string country_of(const std::string& sentence, std::uint32_t first = 0,
                       std::uint32_t end = 0) {
  static const Nationalities nationalities = Nationalities::load("ingest/data/countries.tsv");
  const ParsedText parsed = parsed_text({sentence});
  const ArticleWords words = parsed.words();
  Entities entities;
  if (end > 0) entities.mentions.push_back({0, first, end, LocalEntity{0}, MentionKind::name, 0});
  const auto found = nationalities.find(words, {0, words.size()}, entities);
  return found ? found->name : "none";
}

}  // namespace

TEST_CASE("An adjective before the head says the country", "[ingest][nationalities]") {
  CHECK(country_of("retired/_/ADJ/JJ/0/a German/_/ADJ/JJ/0/a racer/_/NOUN/NN/0/root") == "Germany");
  CHECK(country_of("racer/_/NOUN/NN/0/root of/_/ADP/IN/0/c German/_/ADJ/JJ/0/a") == "none");
  CHECK(country_of("racer/_/NOUN/NN/0/root") == "none");
}

TEST_CASE("Two countries, a hyphen or a longer name say none for sure", "[ingest][nationalities]") {
  CHECK(country_of("German/_/ADJ/JJ/0/a -/_/PUNCT/HYPH/0/p American/_/ADJ/JJ/0/a "
                   "racer/_/NOUN/NN/0/root") == "none");
  CHECK(country_of("German/_/ADJ/JJ/0/a Swiss/_/ADJ/JJ/0/a racer/_/NOUN/NN/0/root") == "none");
  CHECK(country_of("German/_/ADJ/JJ/0/a Bight/_/PROPN/NNP/0/root", 0, 2) == "none");
}

TEST_CASE("A line of countries that cannot be read is named", "[ingest][nationalities]") {
  const TemporaryFolder folder;
  const std::string path = (folder.path() / "countries.tsv").string();
  std::ofstream(path) << "Germany\n";
  CHECK_THROWS_WITH(Nationalities::load(path),
                    path + ":1: a country has two columns; write name TAB adjectives");
}

}  // namespace weft
