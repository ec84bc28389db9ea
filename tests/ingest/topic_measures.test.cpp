#include "ingest/topic_measures.h"

#include <catch2/catch.hpp>

#include "ingest/values.h"
#include "tests/helpers/parsed_text.h"

using namespace weft;

namespace {

// "Larkfield grew. The ... was 900.", in an article about Larkfield.
struct Measured {
  ParsedText parsed;
  Entities entities;
  Values values;
  Proposition proposition;

  Measured(const std::string& measured, const std::string& type) {
    parsed = parsed_text({"Larkfield/_/PROPN/NNP/2/nsubj grew/grow/VERB/VBD/0/root",
                          "The/_/DET/DT/0/det " + measured +
                              " was/be/AUX/VBD/0/cop 900/_/NUM/CD/0/root ././PUNCT/./1/punct"});
    parsed.article.title = "Larkfield";
    const std::uint32_t number = parsed.words().size() - 2;
    entities.records.push_back(
        {"https://schema.org/" + type, {{"Larkfield", NameReach::global, {}}}});
    Mention name;
    name.end_word = 1;
    entities.mentions.push_back(name);
    Value value;
    value.span = {number, number + 1};
    values.push_back(value);
    proposition.sentence = 1;
    proposition.subject = {3, number - 1};
    proposition.relation = "be";
    proposition.rule = "copula.class";
    proposition.object = value.span;
  }

  std::string owned() {
    static const Lexicon lexicon = Lexicon::load("ingest/data");
    const ArticleWords words = parsed.words();
    TopicMeasures(words, lexicon, values, entities).give_owner(proposition);
    return words.phrase(proposition.subject) + "; " + proposition.relation;
  }
};

}  // namespace

TEST_CASE("A measure that nobody has is that of the place the article is about", "[ingest]") {
  CHECK(Measured("population/_/NOUN/NN/0/nsubj", "Place").owned() ==
        "Larkfield; have population of");
  CHECK(Measured("total/_/ADJ/JJ/0/amod population/_/NOUN/NN/0/nsubj", "City").owned() ==
        "Larkfield; have total population of");
}

TEST_CASE("Parts of it, other things and people's articles keep theirs", "[ingest]") {
  CHECK(Measured("rural/_/ADJ/JJ/0/amod population/_/NOUN/NN/0/nsubj", "Place").owned() ==
        "rural population; be");
  CHECK(Measured("price/_/NOUN/NN/0/nsubj", "Place").owned() == "price; be");
  CHECK(Measured("population/_/NOUN/NN/0/nsubj", "Person").owned() == "population; be");
}

TEST_CASE("The sentence that named the place is told with it", "[ingest]") {
  Measured measured("population/_/NOUN/NN/0/nsubj", "Place");
  measured.owned();
  CHECK(measured.proposition.further_sentences == std::vector<std::uint32_t>{0});
}
