#include "ingest/salience.h"

#include <catch2/catch.hpp>

#include "tests/helpers/parsed_text.h"

using namespace weft;

namespace {

constexpr ThingId kHolm{0}, kMoe{1};

// "Holm/Moe ... ." with a pronoun as the last word but one.
struct Told {
  ParsedText parsed;
  ArticleWords words = parsed.words();
  Salience salience{words, parsed.trees};

  explicit Told(const std::vector<std::string>& lines) : parsed(parsed_text(lines)) {
    for (std::uint32_t word = 0; word < words.size(); ++word) {
      if (words.is(word, "holm")) salience.see(word, kHolm, Gender::masculine);
      if (words.is(word, "moe")) salience.see(word, kMoe, Gender::unknown);
    }
  }

  std::vector<ThingId> meant_by(const std::string& pronoun, Gender gender) const {
    std::uint32_t at = words.size() - 1;
    while (!words.is(at, pronoun))
      --at;
    std::vector<ThingId> things;
    for (const SalientThing& thing : salience.before(at, gender))
      things.push_back(thing.thing);
    return things;
  }
};

using Things = std::vector<ThingId>;

}  // namespace

TEST_CASE("A subject is more salient than who stands in brackets or behind of", "[ingest]") {
  const Told text({"Holm/_/PROPN/NNP/2/nsubj met/meet/VERB/VBD/0/root the/_/DET/DT/4/det "
                   "son/_/NOUN/NN/2/obj of/_/ADP/IN/6/case Moe/_/PROPN/NNP/4/nmod",
                   "He/he/PRON/PRP/2/nsubj left/leave/VERB/VBD/0/root ././PUNCT/./2/punct"});
  CHECK(text.meant_by("he", Gender::masculine) == Things{kHolm, kMoe});
}

TEST_CASE("Of two subjects the nearer one is more salient", "[ingest]") {
  const Told text({"Holm/_/PROPN/NNP/2/nsubj left/leave/VERB/VBD/0/root ././PUNCT/./2/punct",
                   "Moe/_/PROPN/NNP/2/nsubj left/leave/VERB/VBD/0/root ././PUNCT/./2/punct",
                   "He/he/PRON/PRP/2/nsubj left/leave/VERB/VBD/0/root ././PUNCT/./2/punct"});
  CHECK(text.meant_by("he", Gender::masculine) == Things{kMoe, kHolm});
}

TEST_CASE("The last one named is the owner sooner", "[ingest]") {
  const std::string begin =
      "Holm/_/PROPN/NNP/2/nsubj met/meet/VERB/VBD/0/root with/_/ADP/IN/4/case "
      "Moe/_/PROPN/NNP/2/obl about/_/ADP/IN/7/case ";
  const Told owned({begin + "his/he/PRON/PRP$/7/nmod:poss son/_/NOUN/NN/2/obl"});
  CHECK(owned.meant_by("his", Gender::masculine) == Things{kMoe, kHolm});
  const Told told({begin + "his/he/PRON/PRP$/7/det son/_/NOUN/NN/2/obl"});
  CHECK(told.meant_by("his", Gender::masculine) == Things{kHolm, kMoe});
}

TEST_CASE("Nobody of another gender is meant", "[ingest]") {
  const Told text({"Holm/_/PROPN/NNP/2/nsubj met/meet/VERB/VBD/0/root Moe/_/PROPN/NNP/2/obj",
                   "She/she/PRON/PRP/2/nsubj left/leave/VERB/VBD/0/root ././PUNCT/./2/punct"});
  CHECK(text.meant_by("she", Gender::feminine) == Things{kMoe});
  CHECK(text.meant_by("she", Gender::neuter).empty());
}

TEST_CASE("Nobody is the object of what he does, or begins to do", "[ingest]") {
  const Told did({"Moe/_/PROPN/NNP/2/nsubj left/leave/VERB/VBD/0/root ././PUNCT/./2/punct",
                  "Holm/_/PROPN/NNP/2/nsubj saw/see/VERB/VBD/0/root him/he/PRON/PRP/2/obj"});
  CHECK(did.meant_by("him", Gender::masculine) == Things{kMoe});
  const Told began({"Moe/_/PROPN/NNP/2/nsubj left/leave/VERB/VBD/0/root ././PUNCT/./2/punct",
                    "Holm/_/PROPN/NNP/2/nsubj began/begin/VERB/VBD/0/root "
                    "teaching/teach/VERB/VBG/2/xcomp him/he/PRON/PRP/3/obj"});
  CHECK(began.meant_by("him", Gender::masculine) == Things{kMoe});
  const Told told({"Holm/_/PROPN/NNP/2/nsubj told/tell/VERB/VBD/0/root Moe/_/PROPN/NNP/2/obj "
                   "to/_/PART/TO/5/mark help/_/VERB/VB/2/xcomp him/he/PRON/PRP/5/obj"});
  CHECK(told.meant_by("him", Gender::masculine).size() == 2);
}
