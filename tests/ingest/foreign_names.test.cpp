#include "ingest/foreign_names.h"

#include <catch2/catch.hpp>

#include "ingest/names.h"
#include "tests/helpers/parsed_text.h"

using namespace weft;

namespace {

using Lines = std::vector<std::string>;

Lines joined(const std::string& line, const Names& names) {
  static const Lexicon lexicon = Lexicon::load("ingest/data");
  const ParsedText text = parsed_text({line});
  const ArticleWords words = text.words();
  Lines lines;
  for (const Name& name : join_foreign_names(words, lexicon, names)) {
    lines.push_back(std::string(name_type_label(name.type)) + " " +
                    words.phrase({name.first_word, name.end_word}));
  }
  return lines;
}

const std::string kTower =
    "La/_/PROPN/NNP/0/root torre/_/PROPN/NNP/1/flat di/_/PROPN/NNP/1/flat "
    "sabbia/_/NOUN/NN/1/flat is/be/AUX/VBZ/6/cop film/_/NOUN/NN/1/appos";

}  // namespace

TEST_CASE("No name ends in or before a small word of another language", "[ingest]") {
  CHECK(joined(kTower, {{0, 0, 3, NameType::work, 0.9}}) == Lines{"WORK La torre di sabbia"});
  CHECK(joined(kTower, {{0, 0, 2, NameType::work, 0.9}}) == Lines{"WORK La torre di sabbia"});
}

TEST_CASE("No name begins with such a word behind a large one", "[ingest]") {
  const std::string live =
      "Live/_/PROPN/NNP/0/root pentru/_/X/FW/1/flat pace/_/X/FW/1/flat won/_/VERB/VBD/1/acl";
  CHECK(joined(live, {{0, 1, 3, NameType::work, 0.9}}) == Lines{"WORK Live pentru pace"});
}

TEST_CASE("What such a word takes in is no name beside", "[ingest]") {
  const std::string prize =
      "the/_/DET/DT/2/det Prix/_/PROPN/NNP/0/root de/_/X/FW/2/flat la/_/X/FW/2/flat "
      "Ville/_/PROPN/NNP/2/flat won/_/VERB/VBD/2/acl";
  CHECK(joined(prize, {{0, 1, 2, NameType::other, 0.9}, {0, 4, 5, NameType::place, 0.9}}) ==
        Lines{"MISC Prix de la Ville"});
}

TEST_CASE("Names before English words and marks stay", "[ingest]") {
  const std::string stop =
      "Roe/_/PROPN/NNP/0/root et/_/X/FW/1/dep al./_/X/FW/1/dep of/_/ADP/IN/5/case "
      "Leeds/_/PROPN/NNP/1/nmod des/_/X/FW/5/dep ,/_/PUNCT/,/1/punct";
  CHECK(joined(stop, {{0, 0, 1, NameType::person, 0.9}, {0, 4, 5, NameType::place, 0.9}}) ==
        Lines{"PER Roe", "LOC Leeds"});
}

TEST_CASE("A species in brackets is no genus", "[ingest]") {
  const std::string begin = "gum/_/NOUN/NN/0/root (/(/PUNCT/-LRB-/3/punct ";
  const std::string end = " )/)/PUNCT/-RRB-/3/punct";
  const Names names = {{0, 2, 3, NameType::place, 0.5}};
  CHECK(joined(begin + "Marella/_/PROPN/NNP/1/appos holmii/_/NOUN/NN/3/flat" + end, names) ==
        Lines{"LOC Marella holmii"});
  CHECK(joined(begin + "Leeds/_/PROPN/NNP/1/appos area/_/NOUN/NN/3/flat" + end, names) ==
        Lines{"LOC Leeds"});
  CHECK(joined(begin + "Leeds/_/PROPN/NNP/1/appos only/_/ADV/RB/3/flat" + end, names) ==
        Lines{"LOC Leeds"});
}
