#include "ingest/nearest_nouns.h"

#include <catch2/catch.hpp>

#include "tests/helpers/parsed_text.h"

using namespace weft;

namespace {

// "relation of head" of a word, after mending; the names are {first word, end, type}.
std::string mended(const std::string& line, std::uint32_t word, const Names& names = {}) {
  static const Lexicon lexicon = Lexicon::load("ingest/data");
  const ParsedText text = parsed_text({line});
  const ArticleWords words = text.words();
  Trees trees = text.trees;
  mend_nearest_nouns(words, lexicon, names, trees);
  const Dependency tree = trees[word];
  return tree.relation + " of " + std::string(words.text(tree.head));
}

Name name(std::uint32_t first, std::uint32_t end, NameType type) { return {0, first, end, type}; }

}  // namespace

TEST_CASE("No place is organized", "[ingest][trees]") {
  const std::string cup =
      "cup/_/NOUN/NN/0/root of/_/ADP/IN/3/case Devon/_/PROPN/NNP/1/nmod ,/_/PUNCT/,/5/punct ";
  const std::string by = "/VERB/VBN/3/acl by/_/ADP/IN/7/case Roe/_/PROPN/NNP/5/obl:agent";
  const Names names{name(2, 3, NameType::place)};
  CHECK(mended(cup + "organized/organize" + by, 4, names) == "acl of cup");
  CHECK(mended(cup + "conquered/conquer" + by, 4, names) == "acl of Devon");
}

TEST_CASE("No person contains pictures", "[ingest][trees]") {
  const std::string sets =
      "sets/set/NOUN/NNS/0/root designed/design/VERB/VBN/1/acl by/_/ADP/IN/4/case "
      "Roe/_/PROPN/NNP/2/obl:agent ,/_/PUNCT/,/6/punct ";
  const std::string pictures = "/VERB/VBG/4/acl pictures/picture/NOUN/NNS/6/obj";
  const Names names{name(3, 4, NameType::person)};
  CHECK(mended(sets + "containing/contain" + pictures, 5, names) == "acl of sets");
  CHECK(mended(sets + "painting/paint" + pictures, 5, names) == "acl of Roe");
}

TEST_CASE("What was evoked starts", "[ingest][trees]") {
  const std::string anger = "/VERB/VBD/0/root anger/_/NOUN/NN/2/obj ,/_/PUNCT/,/5/punct "
                            "starting/start/VERB/VBG/2/advcl with/_/ADP/IN/7/case "
                            "strikes/strike/NOUN/NNS/5/obl";
  CHECK(mended("laws/law/NOUN/NNS/2/nsubj caused/cause" + anger, 4) == "acl of anger");
  CHECK(mended("laws/law/NOUN/NNS/2/nsubj fought/fight" + anger, 4) == "advcl of fought");
}

TEST_CASE("What a great measure is for belongs to the adjective", "[ingest][trees]") {
  const std::string responsible =
      "Roe/_/PROPN/NNP/3/nsubj was/be/AUX/VBD/3/cop responsible/_/ADJ/JJ/0/root in/_/ADP/IN/6/case "
      "great/_/ADJ/JJ/6/amod ";
  const std::string work = "for/_/ADP/IN/8/case work/_/NOUN/NN/6/nmod";
  CHECK(mended(responsible + "measure/_/NOUN/NN/3/obl " + work, 7) == "obl of responsible");
  CHECK(mended(responsible + "town/_/NOUN/NN/3/obl " + work, 7) == "nmod of town");
}

TEST_CASE("Examples are of the whole phrase", "[ingest][trees]") {
  const std::string towns =
      "towns/town/NOUN/NNS/0/root ,/_/PUNCT/,/5/punct in/_/ADP/IN/4/case ";
  const std::string mill = "/ADJ/JJ/5/nmod mill/_/NOUN/NN/1/appos";
  CHECK(mended(towns + "particular/_" + mill, 4) == "dep of towns");
  CHECK(mended(towns + "short/_" + mill, 4) == "appos of towns");

  const std::string things = "things/thing/NOUN/NNS/0/root tied/tie/VERB/VBN/1/acl "
                             "to/_/ADP/IN/4/case wealth/_/NOUN/NN/2/obl ";
  const std::string gold = "Gold/_/PROPN/NNP/4/appos";
  const Names names{name(5, 6, NameType::other)};
  CHECK(mended(things + "(/_/PUNCT/-LRB-/6/punct " + gold, 5, names) == "dep of wealth");
  CHECK(mended(things + ",/_/PUNCT/,/6/punct " + gold, 5, names) == "appos of wealth");
}
