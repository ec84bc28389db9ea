#include "ingest/statement_locator.h"

#include <catch2/catch.hpp>

#include "tests/helpers/parsed_text.h"

namespace weft {
namespace {

// Two paragraphs: 0 "Acme Tools hired Ada Berg in May ." 1 "She praised the board of the firm ."
// 2 "Later , Acme Tools was sold to Kite ." 3 "Nobody objected ." | 4 "Rain fell ."
// 5 "Kite , said Per Lund , invested in Leeds ." 6 "It rained ." 7 "Oslo cheered ."
const ParsedText& text() {
  static const ParsedText parsed = parsed_text(
      {"Acme/_/PROPN/NNP/2/compound Tools/_/PROPN/NNPS/3/nsubj hired/hire/VERB/VBD/0/root "
       "Ada/_/PROPN/NNP/3/obj Berg/_/PROPN/NNP/4/flat in/_/ADP/IN/7/case May/_/PROPN/NNP/3/obl "
       "././PUNCT/./3/punct",
       "She/_/PRON/PRP/2/nsubj praised/praise/VERB/VBD/0/root the/_/DET/DT/4/det "
       "board/_/NOUN/NN/2/obj of/_/ADP/IN/7/case the/_/DET/DT/7/det firm/_/NOUN/NN/4/nmod "
       "././PUNCT/./2/punct",
       "Later/_/ADV/RB/6/advmod ,/,/PUNCT/,/6/punct Acme/_/PROPN/NNP/4/compound "
       "Tools/_/PROPN/NNPS/6/nsubj:pass was/be/AUX/VBD/6/aux:pass sold/sell/VERB/VBN/0/root "
       "to/_/ADP/IN/8/case Kite/_/PROPN/NNP/6/obl ././PUNCT/./6/punct",
       "Nobody/_/PRON/NN/2/nsubj objected/object/VERB/VBD/0/root ././PUNCT/./2/punct", "",
       "Rain/_/NOUN/NN/2/nsubj fell/fall/VERB/VBD/0/root ././PUNCT/./2/punct",
       "Kite/_/PROPN/NNP/7/nsubj ,/,/PUNCT/,/3/punct said/say/VERB/VBD/7/parataxis "
       "Per/_/PROPN/NNP/3/nsubj Lund/_/PROPN/NNP/4/flat ,/,/PUNCT/,/3/punct "
       "invested/invest/VERB/VBD/0/root in/_/ADP/IN/9/case Leeds/_/PROPN/NNP/7/obl "
       "././PUNCT/./7/punct",
       "It/_/PRON/PRP/2/nsubj rained/rain/VERB/VBD/0/root ././PUNCT/./2/punct",
       "Oslo/_/PROPN/NNP/2/nsubj cheered/cheer/VERB/VBD/0/root ././PUNCT/./2/punct"});
  return parsed;
}

ModelStatement statement(std::string subject, std::string relation, std::string object,
                         std::string quote) {
  ModelStatement said;
  said.subject = std::move(subject);
  said.relation = std::move(relation);
  said.object = std::move(object);
  said.quote = std::move(quote);
  return said;
}

struct Located {
  std::optional<Proposition> proposition;
  ExtractionCounts counts;
};

Located locate(const ModelStatement& said, SentenceRange part = {0, 8}) {
  static const ArticleWords words = text().words();
  Located located;
  located.proposition = StatementLocator(words, part).locate(said, located.counts);
  return located;
}

std::string phrase(WordSpan span) {
  return text().words().phrase(span);
}

// "1 (subject; relation; object) [preposition argument] of speaker +further", or why not.
std::string shown(const ModelStatement& said, SentenceRange part = {0, 8}) {
  const Located located = locate(said, part);
  const ExtractionCounts& counts = located.counts;
  if (counts.unquoted == 1) return "unquoted";
  if (counts.unfound == 1) return "unfound";
  if (counts.unattributed == 1) return "unattributed";
  if (counts.malformed == 1) return "malformed";
  REQUIRE(located.proposition);
  CHECK(counts.kept == 1);
  const Proposition& p = *located.proposition;
  std::string line = std::to_string(p.sentence) + " (" + phrase(p.subject) + "; " + p.relation +
                     "; " + phrase(*p.object) + ")";
  for (const Argument& argument : p.arguments)
    line += " [" + argument.preposition + " " + phrase(argument.span) + "]";
  if (p.speaker) line += " of " + phrase(*p.speaker);
  for (const std::uint32_t sentence : p.further_sentences)
    line += " +" + std::to_string(sentence);
  for (std::uint64_t i = 0; i < counts.arguments_lost; ++i)
    line += " -";
  return line;
}

}  // namespace

TEST_CASE("What a model says becomes a proposition over the article's words", "[ingest]") {
  ModelStatement said = statement("Acme Tools", "hire", "Ada Berg", "Acme Tools hired Ada Berg");
  said.polarity = Polarity::negated;
  said.modality = Modality::possible;
  CHECK(shown(said) == "0 (Acme Tools; hire; Ada Berg)");
  const Proposition p = *locate(said).proposition;
  CHECK(p.polarity == Polarity::negated);
  CHECK(p.modality == Modality::possible);
  CHECK(p.rule == "model");
  CHECK(p.confidence == 0.8);
  CHECK(phrase(p.relation_span) == "hired");
}

TEST_CASE("A proposition without a quote of the part is dropped", "[ingest]") {
  CHECK(shown(statement("Acme Tools", "fire", "Ada Berg", "Acme Tools fired Ada Berg")) ==
        "unquoted");
  CHECK(shown(statement("Acme Tools", "hire", "Ada Berg", "")) == "unquoted");
  CHECK(shown(statement("Acme Tools", "hire", "Ada Berg", "Acme Tools hired Ada Berg"), {1, 4}) ==
        "unquoted");
}

TEST_CASE("Subject and object are in the quote, its sentence, or close by", "[ingest]") {
  // The pronoun's name, from the sentence before.
  CHECK(shown(statement("Ada Berg", "praise", "the board", "She praised the board")) ==
        "1 (Ada Berg; praise; board) +0");
  // Outside the quote, in its sentence.
  CHECK(shown(statement("Acme Tools", "be sold to", "Kite", "was sold to")) ==
        "2 (Acme Tools; be sold to; Kite)");
  // One sentence behind is near, two are not; three before are, four are not.
  CHECK(shown(statement("Kite", "see", "it", "Kite , said Per Lund")) ==
        "5 (Kite; see; It) +6");
  CHECK(shown(statement("Kite", "see", "Oslo", "Kite , said Per Lund")) == "unfound");
  CHECK(shown(statement("Ada Berg", "see", "nobody", "Nobody objected")) ==
        "3 (Ada Berg; see; Nobody) +0");
  CHECK(shown(statement("Ada Berg", "see", "rain", "Rain fell")) == "unfound");
  CHECK(shown(statement("Tools of Acme", "hire", "Ada Berg", "Acme Tools hired Ada Berg")) ==
        "unfound");
  CHECK(shown(statement("Acme Tools", "hire", "", "Acme Tools hired Ada Berg")) == "unfound");
  CHECK(shown(statement("Acme Tools", "hire", ".", "Acme Tools hired Ada Berg")) == "unfound");
  // Nothing is said of a thing and itself.
  CHECK(shown(statement("Ada Berg", "hire", "Ada Berg", "Acme Tools hired Ada Berg")) == "unfound");
}

TEST_CASE("Of a quote that stands twice, the place with subject and object counts", "[ingest]") {
  CHECK(shown(statement("Acme Tools", "be sold to", "Kite", "Acme Tools")) ==
        "2 (Acme Tools; be sold to; Kite)");
  CHECK(shown(statement("Kite", "invest in", "Leeds", "Kite")) == "5 (Kite; invest in; Leeds)");
}

TEST_CASE("A quote may span sentences, all of which are evidence", "[ingest]") {
  CHECK(shown(statement("Acme Tools", "please", "Ada Berg",
                        "hired Ada Berg in May . She praised the board")) ==
        "0 (Acme Tools; please; Ada Berg) +1");
}

TEST_CASE("Relations have the form that the rules give them", "[ingest]") {
  CHECK(shown(statement("Acme Tools", " Hired. ", "Ada Berg", "hired Ada Berg")) ==
        "0 (Acme Tools; hire; Ada Berg)");
  CHECK(shown(statement("Acme Tools", "was sold to", "Kite", "was sold to Kite")) ==
        "2 (Acme Tools; be sold to; Kite)");
  // The preposition belongs to the relation.
  CHECK(shown(statement("Kite", "invested", "in Leeds", "invested in Leeds")) ==
        "5 (Kite; invest in; Leeds)");
  CHECK(shown(statement("Kite", "", "Leeds", "invested in Leeds")) == "malformed");
  CHECK(shown(statement("Kite", "-- ,", "Leeds", "invested in Leeds")) == "malformed");
  CHECK(shown(statement("Kite", std::string(101, 'x'), "Leeds", "invested in Leeds")) ==
        "malformed");
  const ModelStatement role = statement("Per Lund", "be chairman of", "Kite", "Per Lund");
  CHECK(locate(role).proposition->rule == "model.role");
}

TEST_CASE("Further arguments have the article's preposition or are left out", "[ingest]") {
  ModelStatement said = statement("Acme Tools", "hire", "Ada Berg", "Acme Tools hired Ada Berg");
  const auto with = [&](std::vector<ModelArgument> arguments) {
    said.arguments = std::move(arguments);
    return shown(said);
  };
  CHECK(with({{"in", "May"}}) == "0 (Acme Tools; hire; Ada Berg) [in May]");
  CHECK(with({{"", "in May"}}) == "0 (Acme Tools; hire; Ada Berg) [in May]");
  CHECK(with({{"extractor", "May"}}) == "0 (Acme Tools; hire; Ada Berg) [in May]");
  CHECK(with({{"", "Ada Berg"}}) == "0 (Acme Tools; hire; Ada Berg) [ Ada Berg]");
  CHECK(with({{"in", "June"}, {"in", "May"}, {"at", ""}}) ==
        "0 (Acme Tools; hire; Ada Berg) [in May] - -");
  said = statement("She", "praise", "board", "She praised the board");
  CHECK(with({{"of", "the firm"}}) == "1 (She; praise; board) [of firm]");
  said = statement("Acme Tools", "sell", "Kite", "Acme Tools was sold");
  CHECK(with({{"sold to", "Kite"}}) == "2 (Acme Tools; sell; Kite) [sold to Kite]");
}

TEST_CASE("A speaker who is not in the article takes the proposition along", "[ingest]") {
  ModelStatement said = statement("Kite", "invest in", "Leeds", "Kite, said Per Lund, invested");
  said.speaker = "per lund";
  CHECK(shown(said) == "unquoted");  // the text has blanks before its commas
  said.quote = "invested in Leeds";
  CHECK(shown(said) == "5 (Kite; invest in; Leeds) of Per Lund");
  CHECK(locate(said).proposition->speaker_sentence == 5);
  said.speaker = "Per Lind";
  CHECK(shown(said) == "unattributed");
}

}  // namespace weft
