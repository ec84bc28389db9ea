#include "ingest/portrayals.h"

#include <catch2/catch.hpp>

#include "tests/helpers/parsed_text.h"

using namespace weft;

namespace {

constexpr LocalEntity kHolm{0}, kRuth{1};
const std::string kPlays =
    "Holm/_/PROPN/NNP/2/nsubj plays/play/VERB/VBZ/0/root Ruth/_/PROPN/NNP/2/obj "
    "././PUNCT/./2/punct";
const std::string kLeaves =
    "She/she/PRON/PRP/2/nsubj leaves/leave/VERB/VBZ/0/root Leeds/_/PROPN/NNP/2/obj "
    "././PUNCT/./2/punct";

// Whom "she" of the second sentence may be, whose first word is the fifth of the text.
std::optional<LocalEntity> meant(const std::string& first, const std::string& second,
                                 std::vector<Mention> named, NameType role = NameType::person) {
  const ParsedText parsed = parsed_text({first, second});
  const ArticleWords words = parsed.words();
  const std::vector<NamedTraits> traits{{NameType::person, {"holm"}, {}, {}, false},
                                        {role, {"ruth"}, {}, {}, false}};
  return Portrayals(words, parsed.trees, named, traits).character_of(kHolm, 4);
}

Mention name_at(std::uint32_t word, LocalEntity entity) {
  return {0, word, word + 1, entity, MentionKind::name, 0, word};
}

}  // namespace

TEST_CASE("After an actor's part the plot goes on about the character", "[resolve]") {
  CHECK(meant(kPlays, kLeaves, {name_at(0, kHolm), name_at(2, kRuth)}) == kRuth);
  CHECK_FALSE(
      meant(kPlays, kLeaves, {name_at(0, kHolm), name_at(2, kRuth)}, NameType::organization));
  const std::string passive =
      "Ruth/_/PROPN/NNP/2/nsubj:pass played/play/VERB/VBN/0/root by/by/ADP/IN/4/case "
      "Holm/_/PROPN/NNP/2/obl:agent";
  CHECK(meant(passive, kLeaves, {name_at(0, kRuth), name_at(3, kHolm)}) == kRuth);
}

TEST_CASE("An actor is meant where the past is told", "[resolve]") {
  const std::string left =
      "She/she/PRON/PRP/2/nsubj left/leave/VERB/VBD/0/root Leeds/_/PROPN/NNP/2/obj "
      "././PUNCT/./2/punct";
  CHECK_FALSE(meant(kPlays, left, {name_at(0, kHolm), name_at(2, kRuth)}));
  const std::string has =
      "She/she/PRON/PRP/3/nsubj is/be/AUX/VBZ/3/aux leaving/leave/VERB/VBG/0/root "
      "././PUNCT/./3/punct";
  CHECK(meant(kPlays, has, {name_at(0, kHolm), name_at(2, kRuth)}) == kRuth);
}

TEST_CASE("An actor named again is meant", "[resolve]") {
  CHECK_FALSE(meant(kPlays, kLeaves, {name_at(0, kHolm), name_at(2, kRuth), name_at(3, kHolm)}));
}
