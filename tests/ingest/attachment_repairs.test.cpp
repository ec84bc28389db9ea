#include "ingest/attachment_repairs.h"

#include <catch2/catch.hpp>

#include "tests/helpers/parsed_text.h"

using namespace weft;

namespace {

constexpr NameType kPerson = NameType::person, kPlace = NameType::place,
                   kBody = NameType::organization;

// "relation of head" of a word, after mending; the names are {first word, end, type}.
std::string mended(const std::string& line, std::uint32_t word, const Names& names = {}) {
  static const Lexicon lexicon = Lexicon::load("ingest/data");
  const ParsedText text = parsed_text({line});
  const ArticleWords words = text.words();
  Trees trees = text.trees;
  mend_attachments(words, lexicon, names, trees);
  const Dependency tree = trees[word];
  return tree.relation + " of " + std::string(words.text(tree.head));
}

Name name(std::uint32_t first, std::uint32_t end, NameType type) { return {0, first, end, type}; }

}  // namespace

TEST_CASE("No person is a thing, no body is a person", "[ingest][trees]") {
  const std::string hit = "a/_/DET/DT/2/det hit/_/NOUN/NN/0/root for/_/ADP/IN/4/case ";
  const std::string sold = " which/_/PRON/WDT/6/nsubj sold/sell/VERB/VBD/4/acl:relcl";
  CHECK(mended(hit + "Roe/_/PROPN/NNP/2/nmod" + sold, 5, {name(3, 4, kPerson)}) ==
        "acl:relcl of hit");
  CHECK(mended(hit + "Leeds/_/PROPN/NNP/2/nmod" + sold, 5, {name(3, 4, kPlace)}) ==
        "acl:relcl of Leeds");
  CHECK(mended("It/_/PRON/PRP/2/nsubj hit/_/VERB/VBD/0/root for/_/ADP/IN/4/case "
               "Roe/_/PROPN/NNP/2/obl" + std::string(" which/_/PRON/WDT/6/nsubj "
               "sold/sell/VERB/VBD/4/acl:relcl"), 5, {name(3, 4, kPerson)}) == "dep of hit");
  const std::string ten =
      "ten/_/NUM/CD/0/root from/_/ADP/IN/3/case Acme/_/PROPN/NNP/1/nmod "
      "who/_/PRON/WP/5/nsubj sang/sing/VERB/VBD/3/acl:relcl";
  CHECK(mended(ten, 4, {name(2, 3, kBody)}) == "acl:relcl of ten");
}

TEST_CASE("Works are released and written, people, bodies and places are not", "[ingest][trees]") {
  const std::string disc =
      "a/_/DET/DT/2/det disc/_/NOUN/NN/0/root credited/credit/VERB/VBN/2/acl to/_/ADP/IN/5/case "
      "Roe/_/PROPN/NNP/3/obl ,/_/PUNCT/,/7/punct ";
  CHECK(mended(disc + "released/release/VERB/VBN/5/acl", 6, {name(4, 5, kPerson)}) ==
        "acl of disc");
  CHECK(mended(disc + "born/bear/VERB/VBN/5/acl", 6, {name(4, 5, kPerson)}) == "acl of Roe");
}

TEST_CASE("Half of a name is no apposition", "[ingest][trees]") {
  const std::string spa =
      "spa/_/NOUN/NN/0/root in/_/ADP/IN/3/case Upper/_/PROPN/NNP/1/nmod -/-/PUNCT/,/5/punct "
      "Lower/_/PROPN/NNP/1/appos built/build/VERB/VBN/5/acl";
  CHECK(mended(spa, 4, {name(2, 5, kPlace)}) == "flat of Upper");
  CHECK(mended(spa, 5, {name(2, 5, kPlace)}) == "acl of spa");
  CHECK(mended(spa, 4, {name(2, 3, kPlace), name(4, 5, kPlace)}) == "appos of spa");
}

TEST_CASE("The office of a head is held, not the trade", "[ingest][trees]") {
  const std::string office =
      "office/_/NOUN/NN/0/root of/_/ADP/IN/3/case head/_/NOUN/NN/1/nmod of/_/ADP/IN/5/case "
      "trade/_/NOUN/NN/3/nmod offered/offer/VERB/VBN/5/acl ";
  CHECK(mended(office + "by/_/ADP/IN/8/case Roe/_/PROPN/NNP/6/obl", 5) == "acl of office");
  CHECK(mended(office + "in/_/ADP/IN/8/case Leeds/_/PROPN/NNP/6/obl", 5) == "acl of trade");
}

TEST_CASE("A town is nobody's son", "[ingest][trees]") {
  const std::string born =
      "Roe/_/PROPN/NNP/3/nsubj was/be/AUX/VBD/3/aux born/bear/VERB/VBN/0/root in/_/ADP/IN/5/case "
      "Leeds/_/PROPN/NNP/3/obl ,/_/PUNCT/,/8/punct the/_/DET/DT/8/det ";
  const Names names{name(0, 1, kPerson), name(4, 5, kPlace)};
  CHECK(mended(born + "son/_/NOUN/NN/5/appos", 7, names) == "appos of Roe");
  CHECK(mended(born + "capital/_/NOUN/NN/5/appos", 7, names) == "appos of Leeds");
}

TEST_CASE("A role goes on with a role", "[ingest][trees]") {
  const std::string line =
      "professor/_/NOUN/NN/0/root of/_/ADP/IN/3/case physics/_/NOUN/NN/1/nmod "
      "and/_/CCONJ/CC/5/cc ";
  CHECK(mended(line + "director/_/NOUN/NN/3/conj", 4) == "conj of professor");
  CHECK(mended(line + "music/_/NOUN/NN/3/conj", 4) == "conj of physics");
}

TEST_CASE("A name before a capital Professor is the chair's", "[ingest][trees]") {
  const std::string line =
      "is/_/VERB/VBZ/0/root Ann/_/PROPN/NNP/1/obj Roe/_/PROPN/NNP/2/flat "
      "Professor/_/NOUN/NN/2/appos";
  CHECK(mended(line, 3, {name(1, 3, kPerson)}) == "obj of is");
  CHECK(mended(line, 1, {name(1, 3, kPerson)}) == "compound of Professor");
}

TEST_CASE("The towns before a noun tell which one", "[ingest][trees]") {
  const std::string line =
      "album/_/NOUN/NN/0/root by/_/ADP/IN/4/case the/_/DET/DT/7/det Leeds/_/PROPN/NNP/1/nmod "
      ",/_/PUNCT/,/7/punct England/_/PROPN/NNP/7/compound band/_/NOUN/NN/1/appos";
  const Names names{name(3, 4, kPlace), name(5, 6, kPlace)};
  CHECK(mended(line, 6, names) == "nmod of album");
  CHECK(mended(line, 3, names) == "compound of band");
  CHECK(mended(line, 1, names) == "case of band");
}

TEST_CASE("Participles behind a town or body are the whole's", "[ingest][trees]") {
  const std::string peak =
      "is/be/AUX/VBZ/2/cop peak/_/NOUN/NN/0/root in/_/ADP/IN/4/case Devon/_/PROPN/NNP/2/nmod ";
  const Names names{name(3, 4, kPlace)};
  CHECK(mended(peak + ",/_/PUNCT/,/6/punct ranking/rank/VERB/VBG/4/acl", 5, names) ==
        "acl of peak");
  CHECK(mended(peak + "ranking/rank/VERB/VBG/4/acl", 4, names) == "acl of Devon");
  CHECK(mended("member/_/NOUN/NN/0/root of/_/ADP/IN/3/case Acme/_/PROPN/NNP/1/nmod "
               "serving/serve/VERB/VBG/3/acl",
               3, {name(2, 3, kBody)}) == "acl of member");
}

TEST_CASE("A name with \"of\" in it is one owner", "[ingest][trees]") {
  const std::string line =
      "Ann/_/PROPN/NNP/6/nsubj of/_/ADP/IN/5/case Leeds/_/PROPN/NNP/5/nmod:poss "
      "'s/_/PART/POS/3/case work/_/NOUN/NN/1/nmod ended/end/VERB/VBD/0/root";
  const Names names{name(0, 3, kPerson)};
  CHECK(mended(line, 4, names) == "nsubj of ended");
  CHECK(mended(line, 0, names) == "nmod:poss of work");
  CHECK(mended(line, 2, names) == "nmod of Ann");
  CHECK(mended(line, 3, names) == "case of Ann");
  CHECK(mended(line, 4) == "nmod of Ann");
}

TEST_CASE("What lies north of a river is where it lies", "[ingest][trees]") {
  const std::string line =
      "is/be/AUX/VBZ/2/aux located/locate/VERB/VBN/0/root north/_/ADV/RB/2/advmod "
      "of/_/ADP/IN/5/case Aire/_/PROPN/NNP/3/obl in/_/ADP/IN/7/case Devon/_/PROPN/NNP/5/nmod";
  CHECK(mended(line, 6, {name(6, 7, kPlace)}) == "obl of located");
}

TEST_CASE("What has a name is not called anything else without a comma", "[ingest][trees]") {
  const std::string line =
      "lands/land/NOUN/NNS/0/root of/_/ADP/IN/3/case Leeds/_/PROPN/NNP/1/nmod "
      "known/know/VERB/VBN/3/acl";
  CHECK(mended(line, 3, {name(2, 3, kPlace)}) == "acl of lands");
  const std::string floods =
      "two/_/NUM/CD/2/nummod floods/flood/NOUN/NNS/0/root 1944/_/NUM/CD/2/nmod (/_/PUNCT/(/5/punct "
      "known/know/VERB/VBN/2/acl )/_/PUNCT/)/5/punct";
  CHECK(mended(floods, 4) == "dep of floods");
}
