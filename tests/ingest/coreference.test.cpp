#include "ingest/coreference.h"

#include <catch2/catch.hpp>

#include "tests/helpers/parsed_text.h"
#include "train/model_writer.h"

using namespace weft;
using Catch::Matchers::Message;

namespace {

const CoreferenceModel& model() {
  static const CoreferenceModel loaded(
      ModelFile::open("ingest/models/coreference.model", ModelKind::coreference));
  return loaded;
}

// "Ann = her; it = the firm": entities that are mentioned more than once.
std::string chains(const ParsedText& text) {
  const ArticleWords words = text.words();
  const Coreference found = resolve_coreference(words, text.trees, text.names, model());
  std::vector<std::string> entities(found.entity_count);
  std::vector<int> counts(found.entity_count);
  for (const CoreferenceMention& mention : found.mentions) {
    std::string& entity = entities[mention.entity];
    if (!entity.empty()) entity += " = ";
    entity += words.phrase({mention.first_word, mention.end_word});
    ++counts[mention.entity];
  }
  std::string out;
  for (std::size_t i = 0; i < entities.size(); ++i) {
    if (counts[i] < 2) continue;
    if (!out.empty()) out += "; ";
    out += entities[i];
  }
  return out;
}

ParsedText two_people() {
  ParsedText text = parsed_text(
      {"Mary/_/PROPN/NNP/3/nsubj/Number=Sing Holm/_/PROPN/NNP/1/flat/Number=Sing "
       "founded/found/VERB/VBD/0/root Acme/_/PROPN/NNP/5/compound/Number=Sing "
       "Tools/_/PROPN/NNP/3/obj/Number=Sing ././PUNCT/./3/punct",
       "She/_/PRON/PRP/2/nsubj/Case=Nom|Gender=Fem|Number=Sing|Person=3|PronType=Prs "
       "runs/run/VERB/VBZ/0/root the/_/DET/DT/4/det firm/_/NOUN/NN/2/obj/Number=Sing "
       "with/_/ADP/IN/7/case "
       "her/_/PRON/PRP$/7/nmod:poss/Case=Gen|Gender=Fem|Number=Sing|Person=3|Poss=Yes|PronType=Prs "
       "brother/_/NOUN/NN/2/obl/Number=Sing ././PUNCT/./2/punct",
       "Acme/_/PROPN/NNP/2/compound/Number=Sing Tools/_/PROPN/NNP/3/nsubj/Number=Sing "
       "sells/sell/VERB/VBZ/0/root hammers/hammer/NOUN/NNS/3/obj/Number=Plur "
       "././PUNCT/./3/punct"});
  text.names = {{0, 0, 2, NameType::person, 1},
                {0, 3, 5, NameType::organization, 1},
                {2, 14, 16, NameType::organization, 1}};
  return text;
}

}  // namespace

TEST_CASE("Pronouns find who they stand for, and names their like", "[ingest][coreference]") {
  CHECK_THAT(chains(two_people()), Catch::Contains("Mary Holm = She = her"));
  CHECK_THAT(chains(two_people()), Catch::Contains("Acme Tools"));
}

TEST_CASE("Each mention has a probability of what it was taken for", "[ingest][coreference]") {
  const ParsedText text = two_people();
  const Coreference found =
      resolve_coreference(text.words(), text.trees, text.names, model());
  CHECK(found.mentions.front().probability == 1);  // nothing before it
  for (const CoreferenceMention& mention : found.mentions) {
    CHECK(mention.probability > 0);
    CHECK(mention.probability <= 1);
  }
}

TEST_CASE("A mention without an antecedent stands alone", "[ingest][coreference]") {
  CHECK(chains(parsed_text({"A/_/DET/DT/2/det man/_/NOUN/NN/3/nsubj/Number=Sing "
                            "saw/see/VERB/VBD/0/root a/_/DET/DT/5/det "
                            "tree/_/NOUN/NN/3/obj/Number=Sing ././PUNCT/./3/punct"})) == "");
  CHECK(chains(parsed_text({})) == "");
}

TEST_CASE("Entities are numbered by their first mention", "[ingest][coreference]") {
  const ParsedText text = two_people();
  std::uint32_t next = 0;
  for (const CoreferenceMention& mention :
       resolve_coreference(text.words(), text.trees, text.names, model()).mentions) {
    REQUIRE(mention.entity <= next);
    next += mention.entity == next;
  }
}

TEST_CASE("A coreference model with a type that does not exist is rejected", "[ingest]") {
  WordSense sense;
  sense.type = 10;
  const std::vector<std::pair<std::uint64_t, WordSense>> entries = {{1, sense}};
  ModelWriter writer(ModelKind::coreference, "");
  writer.add_array("senses", WordSenses::build(entries));
  CHECK_THROWS_MATCHES(
      CoreferenceModel(ModelFile::from_bytes(writer.bytes(), "m", ModelKind::coreference)),
      ModelError,
      Message("m: section senses has a type or gender that does not exist; install the models that "
              "came with this program, or train them anew"));
}

TEST_CASE("A coreference model of another size is rejected", "[ingest][coreference]") {
  ModelWriter writer(ModelKind::coreference, "");
  writer.add_array("senses", WordSenses::build({}));
  writer.add_array("rows", std::vector<std::int8_t>(5));
  CHECK_THROWS_MATCHES(
      CoreferenceModel(ModelFile::from_bytes(writer.bytes(), "m", ModelKind::coreference)),
      ModelError,
      Message("m: section rows has another size; install the models that came with this program, "
              "or train them anew"));
}
