#include "ingest/clause_repairs.h"

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
  mend_clauses(words, lexicon, names, trees);
  const Dependency tree = trees[word];
  return tree.relation + " of " + std::string(words.text(tree.head));
}

Name name(std::uint32_t first, std::uint32_t end, NameType type) { return {0, first, end, type}; }

}  // namespace

TEST_CASE("Who did as others did is one of them", "[ingest][trees]") {
  const std::string moved =
      "Roe/_/PROPN/NNP/2/nsubj moved/move/VERB/VBD/0/root ,/_/PUNCT/,/5/punct "
      "as/_/SCONJ/IN/5/mark did/do/AUX/VBD/2/advcl ";
  CHECK(mended(moved + "Poe/_/PROPN/NNP/2/obl", 5) == "conj of Roe");
  CHECK(mended("Roe/_/PROPN/NNP/2/nsubj moved/move/VERB/VBD/0/root ,/_/PUNCT/,/6/punct "
               "as/_/SCONJ/IN/6/case did/do/AUX/VBD/6/aux Poe/_/PROPN/NNP/2/obl",
               5) == "conj of Roe");
  CHECK(mended(moved + "well/_/ADV/RB/5/advmod", 5) == "advmod of did");
}

TEST_CASE("A clause without its verb is no row of agents", "[ingest][trees]") {
  const std::string played =
      "he/_/PRON/PRP/3/nsubj:pass was/be/AUX/VBD/3/aux:pass played/play/VERB/VBN/0/root "
      "by/_/ADP/IN/5/case Roe/_/PROPN/NNP/3/obl:agent and/_/CCONJ/CC/8/cc his/_/PRON/PRP$/8/nmod "
      "wife/_/NOUN/NN/5/conj ";
  const Names names{name(4, 5, NameType::person), name(9, 10, NameType::person)};
  CHECK(mended(played + "by/_/ADP/IN/10/case Poe/_/PROPN/NNP/8/nmod", 7, names) == "dep of played");
  CHECK(mended(played + "of/_/ADP/IN/10/case Poe/_/PROPN/NNP/8/nmod", 7, names) == "conj of Roe");
}

TEST_CASE("Verbs in a row share the object behind the last", "[ingest][trees]") {
  const std::string object = "and/_/CCONJ/CC/4/cc directed/direct/VERB/VBD/2/conj "
                             "films/film/NOUN/NNS/4/obj";
  CHECK(mended("Roe/_/PROPN/NNP/2/nsubj wrote/write/VERB/VBD/0/root " + object, 4) ==
        "obj of wrote");
  CHECK(mended("Roe/_/PROPN/NNP/2/nsubj returned/return/VERB/VBD/0/root " + object, 4) ==
        "obj of directed");
}

TEST_CASE("A second relative clause with 'also' goes on with the first", "[ingest][trees]") {
  const std::string squad =
      "the/_/DET/DT/2/det squad/_/NOUN/NN/0/root that/_/PRON/WDT/4/nsubj "
      "won/win/VERB/VBD/2/acl:relcl at/_/ADP/IN/6/case Cup/_/PROPN/NNP/4/obl "
      "which/_/PRON/WDT/";
  CHECK(mended(squad + "9/nsubj also/_/ADV/RB/9/advmod took/take/VERB/VBD/6/acl:relcl", 8) ==
        "acl:relcl of squad");
  CHECK(mended(squad + "8/nsubj closed/close/VERB/VBD/6/acl:relcl", 7) == "acl:relcl of Cup");
}

TEST_CASE("Efforts are led, monks are invited, bodies have parts", "[ingest][trees]") {
  const std::string effort =
      "/_/NOUN/NN/0/root to/_/PART/TO/3/mark save/_/VERB/VB/1/acl mills/mill/NOUN/NNS/3/obj "
      "led/lead/VERB/VBN/4/acl by/_/ADP/IN/7/case Roe/_/PROPN/NNP/5/obl";
  CHECK(mended("effort" + effort, 4) == "acl of effort");
  CHECK(mended("house" + effort, 4) == "acl of mills");
  CHECK(mended("founded/found/VERB/VBN/0/root by/_/ADP/IN/3/case monks/monk/NOUN/NNS/1/obl:agent "
               "invited/invite/VERB/VBN/1/advcl to/_/ADP/IN/6/case Leeds/_/PROPN/NNP/4/obl",
               3) == "acl of monks");
  CHECK(mended("a/_/DET/DT/2/det member/_/NOUN/NN/0/root of/_/ADP/IN/4/case "
               "Acme/_/PROPN/NNP/2/nmod comprising/comprise/VERB/VBG/2/acl "
               "mills/mill/NOUN/NNS/5/obj",
               4, {name(3, 4, NameType::organization)}) == "acl of Acme");
}

TEST_CASE("Which behind a row is its last, what is located is a branch", "[ingest][trees]") {
  const std::string rules =
      "rules/rule/VERB/VBZ/0/root Leeds/_/PROPN/NNP/1/obj and/_/CCONJ/CC/4/cc "
      "York/_/PROPN/NNP/2/conj ,/,/PUNCT/,/7/punct which/_/PRON/WDT/7/nsubj ";
  const Names towns{name(1, 2, NameType::place), name(3, 4, NameType::place)};
  CHECK(mended(rules + "grew/grow/VERB/VBD/2/acl:relcl", 6, towns) == "acl:relcl of York");
  CHECK(mended(rules + "grow/_/VERB/VBP/2/acl:relcl", 6, towns) == "acl:relcl of Leeds");
  const std::string bank = "/_/NOUN/NN/0/root of/_/ADP/IN/3/case Acme/_/PROPN/NNP/1/nmod "
                           "located/locate/VERB/VBN/3/acl";
  const Names acme{name(2, 3, NameType::organization)};
  CHECK(mended("branch" + bank, 3, acme) == "acl of branch");
  CHECK(mended("director" + bank, 3, acme) == "acl of Acme");
}
