#include "ingest/work_titles.h"

#include <catch2/catch.hpp>

#include "ingest/names.h"
#include "tests/helpers/parsed_text.h"

using namespace weft;

namespace {

using Lines = std::vector<std::string>;

// Of words separated by blanks: large ones are proper nouns, "film" a noun, others prepositions.
Lines joined(const std::string& text, const Names& names) {
  static const Lexicon lexicon = Lexicon::load("ingest/data");
  std::istringstream in(text);
  std::string line;
  for (std::string form; in >> form;) {
    const bool large = form[0] >= 'A' && form[0] <= 'Z';
    const std::string tag = large ? "PROPN/NNP" : form == "film" ? "NOUN/NN" : "ADP/IN";
    line += (line.empty() ? "" : " ") + form + "/_/" + tag + (line.empty() ? "/0/root" : "/1/dep");
  }
  const ParsedText parsed = parsed_text({line});
  const ArticleWords words = parsed.words();
  Lines lines;
  for (const Name& name : join_work_titles(words, lexicon, {}, names)) {
    lines.push_back(std::string(name_type_label(name.type)) + " " +
                    words.phrase({name.first_word, name.end_word}));
  }
  return lines;
}

constexpr auto kPerson = NameType::person;
constexpr auto kPlace = NameType::place;
constexpr auto kWork = NameType::work;

}  // namespace

TEST_CASE("Behind film a title goes on over small words", "[ingest]") {
  CHECK(joined("the film A Cry in the Hills", {{0, 2, 4, kWork, 0.9}}) ==
        Lines{"WORK A Cry in the Hills"});
  CHECK(joined("the film Lords of Norland", {{0, 4, 5, kPlace, 0.9}}) ==
        Lines{"WORK Lords of Norland"});
}

TEST_CASE("A title holds the person in it", "[ingest]") {
  CHECK(joined("the film Legendary Jane Roe", {{0, 3, 5, kPerson, 0.9}}) ==
        Lines{"WORK Legendary Jane Roe"});
}

TEST_CASE("Where another name begins behind a small word the title ends", "[ingest]") {
  CHECK(joined("the film Blue Hills in Leeds", {{0, 5, 6, kPlace, 0.9}}) ==
        Lines{"WORK Blue Hills", "LOC Leeds"});
  CHECK(joined("the film Holm in Leeds", {{0, 2, 3, kWork, 0.9}, {0, 4, 5, kPlace, 0.9}}) ==
        Lines{"WORK Holm", "LOC Leeds"});
  CHECK(joined("the film Blue Hills on The Clash", {{0, 6, 7, kWork, 0.9}}) ==
        Lines{"WORK Blue Hills", "WORK Clash"});
  CHECK(joined("the film Blue Hills by Roe", {{0, 5, 6, kPerson, 0.9}}) ==
        Lines{"WORK Blue Hills", "PER Roe"});
}

TEST_CASE("No title: an office, a known name, a word for no work", "[ingest]") {
  CHECK(joined("the film Professor Jane Roe", {{0, 3, 5, kPerson, 0.9}}) == Lines{"PER Jane Roe"});
  CHECK(joined("the film Jane Roe", {{0, 2, 4, kPerson, 0.9}}) == Lines{"PER Jane Roe"});
  CHECK(joined("near Jane Roe Park", {{0, 1, 3, kPerson, 0.9}}) == Lines{"PER Jane Roe"});
}
