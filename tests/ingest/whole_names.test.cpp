#include "ingest/whole_names.h"

#include <catch2/catch.hpp>

#include "ingest/names.h"
#include "tests/helpers/segmented.h"

using namespace weft;

namespace {

using Lines = std::vector<std::string>;

struct Found {
  std::uint32_t first_word, end_word;
  NameType type;
  double probability = 0.9;
};

const Lexicon& lexicon() {
  static const Lexicon result = Lexicon::load("ingest/data");
  return result;
}

// The names of one sentence, its tokens given, under a title. Words written large are proper nouns,
// "and" a conjunction, "is" a verb, other small ones prepositions.
Lines joined(const std::string& title, const std::string& tokens,
             const std::vector<Found>& found) {
  Article article;
  article.title = title;
  article.text = tokens;
  const Segmentation segmentation = segment_tokenized(tokens, testing::boundaries().contractions());
  Tagging tagging(segmentation.words.size());
  Names names;
  for (const Found& name : found)
    names.push_back({0, name.first_word, name.end_word, name.type, name.probability});
  for (std::size_t i = 0; i < tagging.size(); ++i) {
    const ByteRange range = segmentation.words[i].range;
    const std::string form = tokens.substr(range.begin, range.end - range.begin);
    const bool is_large = form[0] >= 'A' && form[0] <= 'Z';
    tagging[i] = {is_large ? Upos::propn : Upos::adp, "", form, ""};
    if (form == "and") tagging[i].upos = Upos::cconj;
    if (form == "is") tagging[i] = {Upos::aux, "VBZ", "be", ""};
    if (form == "columns") tagging[i].upos = Upos::noun;
    if (form == ";" || form == ".") tagging[i].upos = Upos::punct;
  }
  const ArticleWords words(article, segmentation, tagging);
  Lines lines;
  for (const Name& name : join_whole_names(words, lexicon(), names)) {
    lines.push_back(std::string(name_type_label(name.type)) + " " +
                    words.phrase({name.first_word, name.end_word}));
  }
  return lines;
}

constexpr auto kBody = NameType::organization;
constexpr auto kPlace = NameType::place;
constexpr auto kPerson = NameType::person;
constexpr auto kWork = NameType::work;

}  // namespace

TEST_CASE("The name in a title", "[names]") {
  CHECK(name_of_title("List of songs recorded by Fury Under the Bridge", lexicon()) ==
        "Fury Under the Bridge");
  CHECK(name_of_title("The Lost Hour (Arden novel)", lexicon()) == "Lost Hour");
  CHECK(name_of_title("Delft and Hague Railway Works", lexicon()) ==
        "Delft and Hague Railway Works");
  CHECK(name_of_title("Why Delft matters", lexicon()).empty());
  CHECK(name_of_title("Delft", lexicon()).empty());
}

TEST_CASE("A name in the title is one in the text", "[names]") {
  CHECK(joined("Two songs by Fury Under the Bridge", "Fury under the Bridge is big .",
               {{0, 1, kBody}, {3, 4, kPlace}}) == Lines{"ORG Fury under the Bridge"});
  CHECK(joined("Delft and Hague Works", "Delft and Hague Works is big .",
               {{0, 1, kPlace}, {2, 4, kBody}}) == Lines{"ORG Delft and Hague Works"});
}

TEST_CASE("A heading is a name only where a sentence has it too", "[names]") {
  CHECK(joined("Fury Under the Bridge", "with Fury and Bridge is .",
               {{1, 2, kBody}, {3, 4, kPlace}}) ==
        Lines{"ORG Fury", "LOC Bridge"});
}

TEST_CASE("A title that joins two names makes them one only before a singular verb", "[names]") {
  CHECK(joined("Ada Lee and Bob Cole", "with Ada Lee and Bob Cole .",
               {{1, 3, kPerson}, {4, 6, kPerson}}) == Lines{"PER Ada Lee", "PER Bob Cole"});
}

TEST_CASE("A name that sticks out to the right is not cut", "[names]") {
  CHECK(joined("Delft and Hague Works", "the Delft and Hague Works Council is big .",
               {{1, 2, kPlace}, {3, 6, kBody}}) == Lines{"LOC Delft", "ORG Hague Works Council"});
}

TEST_CASE("A sure name with small words inside is one everywhere", "[names]") {
  CHECK(joined("", "Army of the Delft ; Heads of the Army of the Delft is .",
               {{0, 4, kBody}, {5, 9, kPerson, 0.6}, {11, 12, kPlace}}) ==
        Lines{"ORG Army of the Delft", "PER Heads", "ORG Army of the Delft"});
  CHECK(joined("", "Hall of Nine Columns ; the Hall of Nine columns is .",
               {{0, 4, kWork}, {6, 7, kPlace}}) ==
        Lines{"WORK Hall of Nine Columns", "WORK Hall of Nine columns"});
}

TEST_CASE("The whole title in quotes is the work, whatever is written small", "[names]") {
  CHECK(joined("Limone e miele", "song \" Limone e miele \" is .", {{2, 4, kPerson}}) ==
        Lines{"WORK Limone e miele"});
  CHECK(joined("Limone e miele", "song of Limone e miele is .", {{2, 4, kPerson}}) ==
        Lines{"PER Limone e"});
}
