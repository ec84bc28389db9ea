#include "ingest/phrase_agreement.h"

#include <catch2/catch.hpp>

#include "tests/helpers/parsed_text.h"

using namespace weft;

TEST_CASE("The junior team of one country is not the team of a town", "[resolve]") {
  static const Lexicon lexicon = Lexicon::load("ingest/data");
  const auto differs = [](const std::string& land) {
    const ParsedText parsed = parsed_text(
        {"She/she/PRON/PRP/2/nsubj joined/join/VERB/VBD/0/root Leeds/_/PROPN/NNP/4/compound "
         "team/team/NOUN/NN/2/obj ././PUNCT/./2/punct",
         "She/she/PRON/PRP/2/nsubj led/lead/VERB/VBD/0/root the/_/DET/DT/4/det " + land +
             "/_/PROPN/NNP/5/compound women/woman/NOUN/NNS/7/nmod:poss "
             "junior/junior/ADJ/JJ/7/amod team/team/NOUN/NN/2/obj ././PUNCT/./2/punct"});
    const ArticleWords words = parsed.words();
    const std::vector<bool> is_in_name(words.size());
    const PhraseAgreement agreement(words, lexicon, parsed.trees, is_in_name);
    PhraseWords told;
    const Mention leeds{0, 2, 4, {}, MentionKind::noun_phrase, 0, 3};
    CHECK_FALSE(agreement.differs(leeds, told));
    const Mention junior{1, 10, 12, {}, MentionKind::noun_phrase, 1, 11};
    return agreement.differs(junior, told);
  };
  CHECK(differs("Denmark"));
  CHECK_FALSE(differs("Leeds"));
}
