#include "ingest/case_names.h"

#include <catch2/catch.hpp>

#include "ingest/names.h"
#include "tests/helpers/parsed_text.h"

using namespace weft;

namespace {

using Lines = std::vector<std::string>;

Lines joined(const std::string& line, const Names& names) {
  const ParsedText text = parsed_text({line});
  const ArticleWords words = text.words();
  Lines lines;
  for (const Name& name : join_case_names(words, names)) {
    lines.push_back(std::string(name_type_label(name.type)) + " " +
                    words.phrase({name.first_word, name.end_word}));
  }
  return lines;
}

const std::string kCase =
    "Leeds/_/PROPN/NNP/0/root heard/_/VERB/VBD/1/acl Ann/_/PROPN/NNP/2/obj Roe/_/PROPN/NNP/3/flat "
    "v./_/ADP/IN/6/case Marsh/_/PROPN/NNP/3/nmod today/_/NOUN/NN/2/obl";

}  // namespace

TEST_CASE("Both sides of a case are one name", "[ingest]") {
  const Names names = {{0, 0, 1, NameType::place, 0.9},
                       {0, 2, 4, NameType::person, 0.9},
                       {0, 5, 6, NameType::person, 0.9}};
  CHECK(joined(kCase, names) == Lines{"LOC Leeds", "MISC Ann Roe v. Marsh"});
}

TEST_CASE("A case read as one person is none", "[ingest]") {
  CHECK(joined(kCase, {{0, 2, 6, NameType::person, 0.9}}) == Lines{"MISC Ann Roe v. Marsh"});
}

TEST_CASE("Sides that nobody took for names are written large", "[ingest]") {
  CHECK(joined(kCase, {}) == Lines{"MISC Roe v. Marsh"});
  const std::string small = "see/_/VERB/VB/0/root v./_/ADP/IN/3/case Marsh/_/PROPN/NNP/1/obj";
  CHECK(joined(small, {}).empty());
}

TEST_CASE("An initial is no case", "[ingest]") {
  const std::string person =
      "Ann/_/PROPN/NNP/0/root V./_/PROPN/NNP/1/flat Roe/_/PROPN/NNP/1/flat";
  CHECK(joined(person, {{0, 0, 3, NameType::person, 0.9}}) == Lines{"PER Ann V. Roe"});
}
