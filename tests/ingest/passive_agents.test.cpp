#include "ingest/passive_agents.h"

#include <catch2/catch.hpp>

#include "tests/helpers/parsed_sentence.h"

using namespace weft;
using testing::ParsedSentence;

namespace {

// Whether "It was built by ..." tells who built it.
bool tells_who(const std::string& by) {
  const ParsedSentence s("It/_/PRON/PRP/3/nsubj:pass was/be/AUX/VBD/3/aux:pass "
                         "built/build/VERB/VBN/0/root by/_/ADP/IN/5/case " + by);
  const SentencePatterns patterns(s.layers());
  return has_agent(patterns, patterns.clauses.front());
}

}  // namespace

TEST_CASE("Who did it stands after \"by\", and how as well", "[ingest][propositions]") {
  CHECK(tells_who("Roe/_/PROPN/NNP/3/obl:agent"));
  CHECK_FALSE(tells_who("force/_/NOUN/NN/3/obl:agent"));
  CHECK_FALSE(tells_who("strength/_/NOUN/NN/3/obl:agent its/_/PRON/PRP$/5/nmod:poss"));
  CHECK(tells_who("brother/_/NOUN/NN/3/obl:agent her/_/PRON/PRP$/5/nmod:poss"));
}
