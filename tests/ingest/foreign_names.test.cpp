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
