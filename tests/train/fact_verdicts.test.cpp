#include "train/fact_verdicts.h"

#include <catch2/catch.hpp>
#include <fstream>

#include "graph/error.h"
#include "tests/helpers/temporary_folder.h"

using namespace weft;

TEST_CASE("Verdicts are told by the fact without its details", "[train][facts]") {
  const TemporaryFolder folder;
  const std::string path = (folder / "verdicts.tsv").string();
  std::ofstream(path) << "document\tsentence\tfact\tconfidence\tverdict\treason\n"
                         "Leeds\t3\tAnn --sell--> mill [in=Leeds] {negated} says Tom\t0.8\tright\n"
                         "Leeds\t4\tmill [old] --is_a--> ruin\t0.7\twrong\ttype: a mill\n";
  const auto verdicts = read_fact_verdicts(path);
  REQUIRE(verdicts.size() == 2);
  CHECK(verdicts[0].document == "Leeds");
  CHECK(verdicts[0].fact == "Ann --sell--> mill {negated}");
  CHECK(verdicts[0].is_right);
  CHECK(verdicts[1].fact == "mill [old] --is_a--> ruin");
  CHECK_FALSE(verdicts[1].is_right);
}

TEST_CASE("A fact is written as its verdict has it", "[train][facts]") {
  ArticleFacts facts;
  facts.entities.push_back({"", {{"Ann", NameReach::global, {}}}});
  Fact fact;
  fact.subject = LocalEntity{0};
  fact.predicate = "https://weft.dev/relation/sell";
  fact.object = Term::string("mill");
  fact.polarity = Polarity::negated;
  fact.modality = Modality::planned;
  CHECK(fact_line(facts, fact) == "Ann --sell--> mill {negated} {planned}");
}

TEST_CASE("A table without verdicts is told by its line", "[train][errors]") {
  const TemporaryFolder folder;
  const std::string path = (folder / "verdicts.tsv").string();
  std::ofstream(path) << "document\tsentence\tfact\tconfidence\tverdict\n"
                         "Leeds\t3\ta fact\t0.8\tyes\n";
  CHECK_THROWS_WITH(
      read_fact_verdicts(path),
      path + ":2: no verdict; write DOCUMENT TAB SENTENCE TAB FACT TAB CONFIDENCE TAB right|wrong");
  CHECK_THROWS_WITH(read_fact_verdicts((folder / "none.tsv").string()),
                    (folder / "none.tsv").string() + ": cannot be opened; check the name");
}
