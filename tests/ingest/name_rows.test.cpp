#include "ingest/name_rows.h"

#include <catch2/catch.hpp>

#include "ingest/names.h"
#include "tests/helpers/segmented.h"

using namespace weft;

namespace {

using Lines = std::vector<std::string>;

struct Found {
  std::uint32_t first_word, end_word;
  NameType type = NameType::person;
};

// The names of one sentence, its tokens given, as "PER Ada Lee". Words written large are proper
// nouns, small ones past verbs, the others marks.
Lines parted(const std::string& tokens, const std::vector<Found>& found) {
  static const Lexicon lexicon = Lexicon::load("ingest/data");
  Article article;
  article.text = tokens;
  const Segmentation segmentation = segment_tokenized(tokens, testing::boundaries().contractions());
  Tagging tagging(segmentation.words.size());
  for (std::size_t i = 0; i < tagging.size(); ++i) {
    const char first = tokens[segmentation.words[i].range.begin];
    tagging[i].upos = first >= 'A' && first <= 'Z' ? Upos::propn : Upos::punct;
    if (first >= 'a' && first <= 'z') tagging[i] = {Upos::verb, "VBD", "", ""};
  }
  Names names;
  for (const Found& name : found)
    names.push_back({0, name.first_word, name.end_word, name.type, 0.9});
  const ArticleWords words(article, segmentation, tagging);
  Lines lines;
  for (const Name& name : part_name_rows(words, lexicon, names)) {
    lines.push_back(std::string(name_type_label(name.type)) + " " +
                    words.phrase({name.first_word, name.end_word}));
  }
  return lines;
}

}  // namespace

TEST_CASE("People in a row are told apart by their first names", "[names]") {
  CHECK(parted("Nancy Hillock Robert T. Overby", {{0, 5}}) ==
        Lines{"PER Nancy Hillock", "PER Robert T. Overby"});
  CHECK(parted("Attendees : Nancy Hillock Robert Lewis Scott Neal Tom Arden",
               {{2, 7}, {7, 8}, {8, 10}}) ==
        Lines{"PER Nancy Hillock", "PER Robert Lewis", "PER Scott Neal", "PER Tom Arden"});
}

TEST_CASE("One family name twice is two people's", "[names]") {
  CHECK(parted("Zoltan Hillock Lajos Hillock won", {{0, 4}}) ==
        Lines{"PER Zoltan Hillock", "PER Lajos Hillock"});
  CHECK(parted("Zoltan Hillock Hillock won", {{0, 3}}) == Lines{"PER Zoltan Hillock Hillock"});
}

TEST_CASE("One person of several names stays one", "[names]") {
  CHECK(parted("Nancy Ann Robert Overby", {{0, 4}}) == Lines{"PER Nancy Ann Robert Overby"});
  CHECK(parted("Robert Arden Scott", {{0, 3}}) == Lines{"PER Robert Arden Scott"});
  CHECK(parted("Robert Arden Hillock Overby", {{0, 4}}) ==
        Lines{"PER Robert Arden Hillock Overby"});
  CHECK(parted("Robert Arden Nancy Hillock won", {{0, 4}}) ==
        Lines{"PER Robert Arden Nancy Hillock"});
  CHECK(parted("Robert Arden Nancy Hillock", {{0, 4, NameType::organization}}) ==
        Lines{"ORG Robert Arden Nancy Hillock"});
}

TEST_CASE("A row begins with a person whom the article has elsewhere", "[names]") {
  CHECK(parted("Robert Arden ; Robert Arden Nancy", {{0, 2}, {3, 6}}) ==
        Lines{"PER Robert Arden", "PER Robert Arden", "PER Nancy"});
  CHECK(parted("Robert Arden ; Robert Arden Hillock", {{0, 2}, {3, 6}}) ==
        Lines{"PER Robert Arden", "PER Robert Arden Hillock"});
}

TEST_CASE("An address book turns a name round", "[names]") {
  CHECK(parted("\" Arden , Robert \" ;", {{1, 2}, {3, 4}}) == Lines{"PER Arden , Robert"});
  CHECK(parted("; Arden , Robert ;", {{1, 2}, {3, 4}}) == Lines{"PER Arden", "PER Robert"});
}
