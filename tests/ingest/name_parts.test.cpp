#include "ingest/name_parts.h"
#include "tests/helpers/segmented.h"

#include <catch2/catch.hpp>


using namespace weft;

namespace {

struct Named {
  std::string type, name;
  NameReach reach = NameReach::global;
};

// "subject predicate object", names for entities, for every fact that the names give.
std::vector<std::string> facts_between(const std::string& text, const std::vector<Named>& named) {
  ArticleFacts facts;
  facts.article.text = text;
  for (const Named& n : named) {
    const auto begin = static_cast<std::uint32_t>(text.find(n.name));
    const auto end = static_cast<std::uint32_t>(begin + n.name.size());
    facts.entities.push_back(
        {n.type.empty() ? "" : "https://schema.org/" + n.type, {{n.name, n.reach, {begin, end}}}});
  }
  const Segmentation segmentation = weft::testing::segmented(text);
  const Tagging tagging(segmentation.words.size());
  static const Lexicon lexicon = Lexicon::load("ingest/data");
  add_name_parts(ArticleWords(facts.article, segmentation, tagging), lexicon, facts);
  std::vector<std::string> lines;
  for (const Fact& fact : facts.facts) {
    const auto name = [&](const FactTerm& term) {
      return facts.entities[static_cast<std::size_t>(std::get<LocalEntity>(term))].names[0].text;
    };
    REQUIRE(fact.ranges.size() == 1);
    const ByteRange range = fact.ranges[0];
    CHECK(text.substr(range.begin, range.end - range.begin).find(name(fact.subject)) !=
          std::string::npos);
    lines.push_back(name(fact.subject) + " | " +
                    fact.predicate.substr(fact.predicate.rfind('/') + 1) + " | " +
                    name(fact.object));
  }
  return lines;
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("A name that begins with another's is named after the longest such", "[ingest]") {
  CHECK(
      facts_between(
          "Leeds Park Holdings runs Leeds Park. Leeds pays.",
          {{"Organization", "Leeds Park Holdings"}, {"Place", "Leeds Park"}, {"City", "Leeds"}}) ==
      Lines{"Leeds Park Holdings | named_after | Leeds Park", "Leeds Park | named_after | Leeds"});
}

TEST_CASE("What goes on with a small word, and kinds and directions, name nothing", "[ingest]") {
  CHECK(facts_between("Leeds Tours in York and Leeds Tours differ.",
                      {{"Organization", "Leeds Tours in York"}, {"Organization", "Leeds Tours"}})
            .empty());
  CHECK(facts_between("Palace of Leeds and Palace differ.",
                      {{"Place", "Palace of Leeds"}, {"Place", "Palace"}})
            .empty());
  CHECK(facts_between("State Museum of the State is there.",
                      {{"Organization", "State Museum"}, {"Place", "State"}})
            .empty());
  CHECK(facts_between("South Leeds is in the South.",
                      {{"Place", "South Leeds"}, {"Place", "South"}})
            .empty());
}

TEST_CASE("A work is about what its name ends in", "[ingest]") {
  CHECK(facts_between(
            "They signed the Treaty on the Use of the Upper Rhine. The Upper Rhine rose.",
            {{"CreativeWork", "Treaty on the Use of the Upper Rhine"}, {"Place", "Upper Rhine"}}) ==
        Lines{"Treaty on the Use of the Upper Rhine | about | Upper Rhine"});
}

TEST_CASE("Names that only share letters say nothing of each other", "[ingest]") {
  CHECK(facts_between("Bernard met Bern. Bern, Ltd. met Ann.",
                      {{"Organization", "Bernard"}, {"City", "Bern"}, {"Organization", "Bern"}})
            .empty());
  CHECK(facts_between("Ford Motor met Ford and the park.",
                      {{"Organization", "Ford Motor"}, {"Person", "Ford"}})
            .empty());
  CHECK(
      facts_between("Park Lane Trust met the Park Lane.",
                    {{"Organization", "Park Lane Trust"}, {"Place", "Park Lane", NameReach::local}})
          .empty());
  CHECK(facts_between("Oslo Ann Larsen came to Oslo.",
                      {{"Person", "Oslo Ann Larsen"}, {"City", "Oslo"}})
            .empty());
}
