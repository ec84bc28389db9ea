#include "ingest/mentioned_things.h"

#include <catch2/catch.hpp>

#include "tests/helpers/parsed_text.h"

using namespace weft;

namespace {

const Lexicon& lexicon() {
  static const Lexicon lexicon = Lexicon::load("ingest/data");
  return lexicon;
}

// "Elmwood Park opened. Norvik sold the park." with both names seen.
struct Sale {
  explicit Sale(const std::string& noun)
      : text(parsed_text(
            {"Elmwood/_/PROPN/NNP/2/compound Park/_/PROPN/NNP/3/nsubj opened/open/VERB/VBD/0/root "
             "././PUNCT/./3/punct",
             "Norvik/_/PROPN/NNP/2/nsubj sold/sell/VERB/VBD/0/root the/_/DET/DT/4/det " + noun +
                 "/_/NOUN/NN/2/obj ././PUNCT/./2/punct"})) {
    things.see({0, 0, 2, kPark, MentionKind::name, 0, 1});
    things.see({1, 4, 5, kNorvik, MentionKind::name, 1, 4});
    things.set_entity(1, kPark);
    things.set_entity(4, kNorvik);
  }

  NominalGroup phrase() const { return nominal_group_at(words, text.trees, {6, 8}, 7); }

  static constexpr LocalEntity kPark{0}, kNorvik{1};
  ParsedText text;
  const ArticleWords words = text.words();
  std::vector<bool> is_in_name{true, true, false, false, true, false, false, false, false};
  Predications predications{words, lexicon(), text.trees};
  PhraseAgreement agreement{words, lexicon(), text.trees, is_in_name};
  MentionedThings things{words, lexicon(), text.trees, predications, agreement,
                         {{NameType::place, {"elmwood", "park"}, {"park"}, {}, false},
                          {NameType::organization, {"norvik"}, {"norvik"}, {}, false}}};
};

}  // namespace

TEST_CASE("The park is the last thing with a park in its name", "[resolve]") {
  CHECK(Sale("park").things.same_kind(Sale("park").phrase(), 1) == Sale::kPark);
  CHECK_FALSE(Sale("road").things.same_kind(Sale("road").phrase(), 1));
}

TEST_CASE("The company is the last organization, but sells no company to itself", "[resolve]") {
  const Sale sale("company");
  CHECK_FALSE(sale.things.last_business(sale.phrase(), 1));
  CHECK(sale.things.is_own_object(7, Sale::kNorvik));
  CHECK_FALSE(sale.things.is_own_object(7, Sale::kPark));
}

TEST_CASE("What a thing is said to be is a noun for it from then on", "[resolve]") {
  Sale sale("market");
  CHECK_FALSE(sale.things.same_kind(sale.phrase(), 1));
  sale.things.note_kind(sale.phrase(), 8, Sale::kPark);
  CHECK(sale.things.same_kind(sale.phrase(), 1) == Sale::kPark);
}
