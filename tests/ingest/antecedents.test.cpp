#include "ingest/antecedents.h"

#include <catch2/catch.hpp>

#include "tests/helpers/parsed_sentence.h"

using namespace weft;
using testing::ParsedSentence;

namespace {

// The noun that the last word is about: it hangs on "Abba".
std::string about(const std::string& what, const std::string& preposition,
                  const std::string& comma) {
  const ParsedSentence s("It/it/PRON/PRP/4/nsubj is/be/AUX/VBZ/4/cop a/_/DET/DT/4/det " + what +
                         "/_/NOUN/NN/0/root " + preposition +
                         "/_/ADP/IN/6/case Abba/_/PROPN/NNP/4/nmod " + comma +
                         "released/release/VERB/VBN/6/acl");
  const std::uint32_t verb = s.tree().end() - 1;
  return s.phrase(std::vector{described_noun(s.layers(), verb, s.tree().head(verb))});
}

}  // namespace

TEST_CASE("A participle behind a comma is about what the copula describes",
          "[ingest][propositions]") {
  const std::string comma = ",/_/PUNCT/,/8/punct ";
  CHECK(about("album", "by", comma) == "album");
  CHECK(about("album", "of", comma) == "album");
  CHECK(about("album", "with", comma) == "Abba");
  CHECK(about("member", "of", comma) == "Abba");
  CHECK(about("album", "by", "") == "Abba");
}

TEST_CASE("A participle behind a comma is about what somebody made", "[ingest][propositions]") {
  const ParsedSentence s(
      "It/it/PRON/PRP/4/nsubj is/be/AUX/VBZ/4/cop a/_/DET/DT/4/det song/_/NOUN/NN/0/root "
      "sung/sing/VERB/VBN/4/acl by/_/ADP/IN/7/case Abba/_/PROPN/NNP/5/obl:agent "
      ",/_/PUNCT/,/9/punct taken/take/VERB/VBN/7/acl");
  const std::uint32_t verb = s.tree().end() - 1;
  CHECK(s.phrase(std::vector{described_noun(s.layers(), verb, s.tree().head(verb))}) == "song");
}
