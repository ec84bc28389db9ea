#include "ingest/name_spans.h"

#include <catch2/catch.hpp>

#include "ingest/names.h"
#include "tests/helpers/segmented.h"

using namespace weft;

namespace {

using Lines = std::vector<std::string>;

struct Found {
  std::uint32_t first_word, end_word;
  NameType type;
  double probability;
};

// The names of one sentence, its tokens given but for hyphens, as "PER Ada Lee". Words written
// large are proper nouns, small ones prepositions, the others marks.
Lines repaired(const std::string& tokens, const std::vector<Found>& found) {
  static const Lexicon lexicon = Lexicon::load("ingest/data");
  Article article;
  article.text = tokens;
  const Segmentation segmentation =
      tokens.find('-') == std::string::npos
          ? segment_tokenized(tokens, testing::boundaries().contractions())
          : segment(tokens, testing::boundaries());
  Tagging tagging(segmentation.words.size());
  for (std::size_t i = 0; i < tagging.size(); ++i) {
    const char first = tokens[segmentation.words[i].range.begin];
    const bool is_large = first >= 'A' && first <= 'Z', is_small = first >= 'a' && first <= 'z';
    tagging[i].upos = is_large ? Upos::propn : is_small ? Upos::adp : Upos::punct;
  }
  Names names;
  for (const Found& name : found)
    names.push_back({0, name.first_word, name.end_word, name.type, name.probability});
  const ArticleWords words(article, segmentation, tagging);
  Lines lines;
  for (const Name& name : repair_names(words, lexicon, {}, names)) {
    lines.push_back(std::string(name_type_label(name.type)) + " " +
                    words.phrase({name.first_word, name.end_word}));
  }
  return lines;
}

constexpr auto kPerson = NameType::person;
constexpr auto kBody = NameType::organization;
constexpr auto kPlace = NameType::place;

}  // namespace

TEST_CASE("A doubtful name takes in the words beside it, a sure one does not", "[names]") {
  CHECK(repaired("regards Ada Lee", {{2, 3, kPerson, 0.6}}) == Lines{"PER Ada Lee"});
  CHECK(repaired("regards Ada Lee Accenture", {{1, 3, kPerson, 0.95}}) ==
        Lines{"PER Ada Lee", "MISC Accenture"});
}

TEST_CASE("Two places share the park that stands behind the second", "[names]") {
  CHECK(repaired("via Leeds-Bradford Business Park",
                 {{1, 2, kPlace, 0.95}, {3, 6, kPlace, 0.95}}) ==
        Lines{"LOC Leeds-Bradford Business Park"});
  CHECK(repaired("via Leeds-Bradford", {{1, 2, kPlace, 0.95}, {3, 4, kPlace, 0.95}}) ==
        Lines{"LOC Leeds", "LOC Bradford"});
  CHECK(repaired("via Leeds-New York", {{1, 2, kPlace, 0.95}, {3, 5, kPlace, 0.95}}) ==
        Lines{"LOC Leeds", "LOC New York"});
}

TEST_CASE("Names side by side are two, but for a place and its body", "[names]") {
  CHECK(repaired("with Ada Lee Acme Robotics", {{1, 3, kPerson, 0.95}, {3, 5, kBody, 0.95}}) ==
        Lines{"PER Ada Lee", "ORG Acme Robotics"});
  CHECK(repaired("the Peru Acme Robotics", {{1, 2, kPlace, 0.95}, {2, 4, kBody, 0.95}}) ==
        Lines{"ORG Peru Acme Robotics"});
}

TEST_CASE("A suffix belongs to a sure name", "[names]") {
  CHECK(repaired("from Acme , Inc.", {{1, 2, kBody, 0.99}}) == Lines{"ORG Acme , Inc."});
}

TEST_CASE("Quotes around a person make no work", "[names]") {
  CHECK(repaired("from \" Ada Lee \" today", {{2, 4, kPerson, 0.95}}) == Lines{"PER Ada Lee"});
  CHECK(repaired("read \" Rivers Rising \" today", {}) == Lines{"WORK Rivers Rising"});
}

TEST_CASE("A sure name goes on after of, unless a body follows", "[names]") {
  CHECK(repaired("the Housing Desk of New Leeds", {{1, 6, kBody, 0.95}}) ==
        Lines{"ORG Housing Desk of New Leeds"});
  CHECK(repaired("the Housing Desk of Leeds Park", {{1, 6, kBody, 0.95}}) ==
        Lines{"ORG Housing Desk", "LOC Leeds Park"});
}

TEST_CASE("A role behind a dash is no part of a name", "[names]") {
  CHECK(repaired("with Ada Lee - Analyst", {{1, 5, kPerson, 0.7}}) == Lines{"PER Ada Lee"});
}

TEST_CASE("A name takes in what a hyphen ties to its front", "[names]") {
  CHECK(repaired("the Franco-Dutch Water Council", {{3, 6, kBody, 0.95}}) ==
        Lines{"ORG Franco-Dutch Water Council"});
}

TEST_CASE("Two works around \"of\" are one", "[names]") {
  CHECK(repaired("in Season of Quiet Light",
                 {{1, 2, NameType::work, 0.6}, {3, 5, NameType::work, 0.95}}) ==
        Lines{"WORK Season of Quiet Light"});
}

TEST_CASE("No name ends in a preposition written large", "[names]") {
  CHECK(repaired("Fury against the Crowd", {{0, 1, kBody, 0.95}, {3, 4, kBody, 0.95}}) ==
        Lines{"ORG Fury", "ORG Crowd"});
}

TEST_CASE("A person and where they are from are two", "[names]") {
  CHECK(repaired("with Nick Marsh of Acme", {{1, 5, kPerson, 0.95}}) ==
        Lines{"PER Nick Marsh", "MISC Acme"});
  CHECK(repaired("with Louis Philip of Leeds", {{1, 5, kPerson, 0.95}}) ==
        Lines{"PER Louis Philip of Leeds"});
}

TEST_CASE("A name goes on behind Jr. before more of it", "[names]") {
  CHECK(repaired("to Henry Marsh , Jr. Airport", {{1, 3, kPerson, 0.95}, {4, 6, kPlace, 0.4}}) ==
        Lines{"LOC Henry Marsh , Jr. Airport"});
  CHECK(repaired("to Henry Marsh , Jr. ;", {{1, 3, kPerson, 0.95}}).front() == "PER Henry Marsh");
}
