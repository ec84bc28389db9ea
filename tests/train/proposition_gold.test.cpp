#include "train/proposition_gold.h"

#include <catch2/catch.hpp>
#include <fstream>

#include "tests/helpers/temporary_folder.h"

using namespace weft;

TEST_CASE("CaRB: as like as the words that agree slot by slot", "[train][propositions]") {
  const TemporaryFolder folder;
  const std::string path = (folder / "gold.tsv").string();
  std::ofstream(path) << "Ann sold the mill in May .\tsold\tAnn\tthe mill\tin May\n";
  const CarbGold gold = CarbGold::read(path);
  const std::string sentence = "Ann sold the mill in May .";
  CHECK(gold.sentences() == std::vector<std::string>{sentence});
  CHECK(gold.likeness(sentence, {"sold", "Ann", "the mill", "in May"}) == 1);
  CHECK(gold.likeness(sentence, {"sold", "Ann", "the mill"}) == 0.8);  // 4 of 4, 4 of 6 words
  CHECK(gold.likeness(sentence, {"bought", "Ann", "the mill"}) == 0);  // another relation
  CHECK(gold.likeness(sentence, {"sold", "Ann"}) == 0);                // a slot is missing
  CHECK(gold.likeness("Another .", {"sold", "Ann", "the mill"}) == 0);
}

TEST_CASE("BenchIE: words in brackets may be left out", "[train][propositions]") {
  const TemporaryFolder folder;
  std::ofstream((folder / "clusters.tsv").string())
      << "sent_id\tcluster\tsubject\trelation\tobject\n7\t1\tAnn\tsold\t[the] [old] mill\n";
  std::ofstream((folder / "sentences.tsv").string()) << "7\tAnn sold the old mill .\n";
  const ClusterGold gold =
      ClusterGold::read((folder / "clusters.tsv").string(), (folder / "sentences.tsv").string());
  const std::string sentence = "Ann sold the old mill .";
  CHECK(gold.likeness(sentence, {"Ann", "sold", "mill"}) == 1);
  CHECK(gold.likeness(sentence, {"Ann", "sold", "the old mill"}) == 1);
  CHECK(gold.likeness(sentence, {"Ann", "sold", "mill fast"}) == Approx(6.0 / 7));
  CHECK(gold.likeness(sentence, {"Ann", "bought", "mill"}) == 0);  // a slot has nothing of it
}
