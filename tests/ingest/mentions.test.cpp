#include "ingest/mentions.h"

#include <catch2/catch.hpp>

#include "tests/helpers/parsed_text.h"

using namespace weft;

namespace {

// "[Rome] [a city]", in the order of find_mentions; ! marks a coordination.
std::string mentions(const std::vector<std::string>& lines) {
  const ParsedText text = parsed_text(lines);
  const ArticleWords words = text.words();
  std::string out;
  for (const MentionSpan& mention : find_mentions(words, text.trees, text.names)) {
    if (!out.empty()) out += ' ';
    out += '[' + words.phrase({mention.first_word, mention.end_word}) + ']';
    if (mention.is_coordination) out += '!';
  }
  return out;
}

}  // namespace

TEST_CASE("A mention is a noun with all that depends on it", "[ingest]") {
  CHECK(mentions({"The/_/DET/DT/3/det old/_/ADJ/JJ/3/amod mayor/_/NOUN/NN/7/nsubj "
                  "of/_/ADP/IN/5/case Rome/_/PROPN/NNP/3/nmod suddenly/_/ADV/RB/7/advmod "
                  "sold/_/VERB/VBD/0/root it/_/PRON/PRP/7/obj ././PUNCT/./7/punct"}) ==
        "[The old mayor of Rome] [Rome] [it]");
}

TEST_CASE("What belongs to the clause is no part of its nominal predicate", "[ingest]") {
  CHECK(mentions({"Rome/_/PROPN/NNP/4/nsubj is/_/AUX/VBZ/4/cop the/_/DET/DT/4/det "
                  "capital/_/NOUN/NN/0/root of/_/ADP/IN/6/case Italy/_/PROPN/NNP/4/nmod "
                  "and/_/CCONJ/CC/8/cc grows/_/VERB/VBZ/4/conj ././PUNCT/./4/punct"}) ==
        "[Rome] [the capital of Italy] [Italy]");
}

TEST_CASE("Possessives keep their 's, and quotes are closed", "[ingest]") {
  CHECK(mentions({"Ann/_/PROPN/NNP/4/nmod:poss 's/_/PART/POS/1/case new/_/ADJ/JJ/4/amod "
                  "plan/_/NOUN/NN/0/root"}) == "[Ann 's new plan] [Ann 's]");
  CHECK(mentions({"his/_/PRON/PRP$/3/nmod:poss “/_/PUNCT/``/3/punct house/_/NOUN/NN/5/nsubj "
                  "”/_/PUNCT/''/3/punct fell/_/VERB/VBD/0/root"}) == "[his “ house ”] [his]");
}

TEST_CASE("A coordination is a mention beside its members", "[ingest]") {
  CHECK(mentions({"Ann/_/PROPN/NNP/4/nsubj and/_/CCONJ/CC/3/cc Bob/_/PROPN/NNP/1/conj "
                  "met/_/VERB/VBD/0/root"}) == "[Ann and Bob]! [Ann] [Bob]");
}

TEST_CASE("Relative pronouns and the there of existence are no mentions", "[ingest]") {
  CHECK(mentions({"There/_/PRON/EX/2/expl is/_/VERB/VBZ/0/root someone/_/PRON/NN/2/nsubj "
                  "which/_/PRON/WDT/5/nsubj sings/_/VERB/VBZ/3/acl:relcl"}) ==
        "[someone which sings]");
}

TEST_CASE("A name that holds the head makes the mention a name", "[ingest]") {
  ParsedText text = parsed_text({"the/_/DET/DT/3/det red/_/ADJ/JJ/3/amod army/_/NOUN/NN/0/root"});
  text.names = {{0, 1, 3, NameType::organization, 1}};
  const auto found = find_mentions(text.words(), text.trees, text.names);
  REQUIRE(found.size() == 1);
  CHECK(found[0].kind == MentionKind::name);
  CHECK(found[0].name == 0u);
}
