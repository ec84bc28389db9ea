#include "train/coreference_score.h"

#include <catch2/catch.hpp>
#include <fstream>

#include "graph/error.h"
#include "tests/helpers/temporary_folder.h"

using namespace weft;
using Catch::Matchers::Message;

namespace {

// Each letter is a mention of one word: {"abc", "de"} are two entities.
ConllDocument document(const std::vector<std::string>& entities) {
  ConllDocument result{"d", std::vector<std::string>(26, "w"), {}};
  for (std::uint32_t i = 0; i < entities.size(); ++i) {
    for (const char c : entities[i]) {
      const auto word = static_cast<std::uint32_t>(c - 'a');
      result.mentions.push_back({word, word + 1, i});
    }
  }
  return result;
}

CoreferenceScores score(const std::vector<std::string>& gold,
                        const std::vector<std::string>& system) {
  return score_coreference({document(gold)}, {document(system)});
}

std::string written(const TemporaryFolder& folder, const std::string& name,
                    const std::string& content) {
  const std::string path = (folder / name).string();
  std::ofstream(path) << content;
  return path;
}

}  // namespace

TEST_CASE("The example of Pradhan et al. 2014 has its scores", "[train]") {
  const CoreferenceScores scores = score({"abc", "defg"}, {"ab", "cd", "fghi"});
  CHECK(scores.mentions.recall() == Approx(100 * 6 / 7.0));
  CHECK(scores.mentions.precision() == Approx(100 * 6 / 8.0));
  CHECK(scores.muc.recall() == Approx(40));
  CHECK(scores.muc.precision() == Approx(40));
  CHECK(scores.b_cubed.recall() == Approx(100 * (5 / 3.0 + 5 / 4.0) / 7));
  CHECK(scores.b_cubed.precision() == Approx(50));
  CHECK(scores.ceaf_e.recall() == Approx(65));
  CHECK(scores.ceaf_e.precision() == Approx(130 / 3.0));
  CHECK(scores.ceaf_e.f1() == Approx(52));
}

TEST_CASE("Equal entities score 100, others' mentions 0", "[train]") {
  CHECK(score({"abc", "de"}, {"ed", "cba"}).conll_f1() == Approx(100));
  CHECK(score({"abc"}, {"def"}).conll_f1() == 0);
  CHECK(score({"abc"}, {}).conll_f1() == 0);
}

TEST_CASE("One entity for all is good for MUC and bad for the others", "[train]") {
  const CoreferenceScores scores = score({"ab", "cd"}, {"abcd"});
  CHECK(scores.muc.recall() == Approx(100));
  CHECK(scores.muc.precision() == Approx(200 / 3.0));
  CHECK(scores.b_cubed.precision() == Approx(50));
  CHECK(scores.ceaf_e.recall() == Approx(100 / 3.0));  // one of two entities, alike by 2 * 2 / 6
}

TEST_CASE("Entities mentioned once count on neither side", "[train]") {
  CHECK(score({"abc", "x"}, {"abc", "y", "z"}).conll_f1() == Approx(100));
}

TEST_CASE("Coreference files are read with nested and joined brackets", "[train]") {
  const TemporaryFolder folder;
  const auto documents = read_coreference_conll(
      written(folder, "a.conll",
              "# begin document letter\n0\tAnn\t(1(2\n1\t's\t2)\n2\taunt\t1)|(3)\n# end document\n"
              "#begin document (b); part 0\n0\tx\t(0)\n\n1\ty\t_\n#end document\n"));
  REQUIRE(documents.size() == 2);
  CHECK(documents[0].name == "letter");
  CHECK(documents[0].words == std::vector<std::string>{"Ann", "'s", "aunt"});
  CHECK(documents[0].mentions == std::vector<ConllMention>{{0, 2, 2}, {0, 3, 1}, {2, 3, 3}});
  CHECK(documents[1].name == "b");
  CHECK(documents[1].mentions == std::vector<ConllMention>{{0, 1, 0}});
}

TEST_CASE("A bad coreference file is an error with its line", "[train]") {
  const TemporaryFolder folder;
  const std::string bad = written(folder, "bad.conll", "# begin document a\n0\tAnn\t1)\n");
  CHECK_THROWS_MATCHES(read_coreference_conll(bad), InputError,
                       Message(bad + ":2: entity 1 is closed but not open"));
  const std::string open = written(folder, "open.conll", "# begin document a\n0\tAnn\t(1\n");
  CHECK_THROWS_MATCHES(read_coreference_conll(open), InputError,
                       Message(open + ":2: entity 1 is not closed"));
  const std::string early = written(folder, "early.conll", "0\tAnn\t_\n");
  CHECK_THROWS_MATCHES(
      read_coreference_conll(early), InputError,
      Message(early + ":1: a word before the first document; begin with # begin document"));
  const std::string gold = written(folder, "gold.conll", "# begin document a\n0\tAnn\t_\n");
  const std::string other = written(folder, "other.conll", "# begin document a\n0\tBob\t_\n");
  CHECK_THROWS_MATCHES(
      score_coreference_files(gold, other), InputError,
      Message(other + ": document a has other words in the system's output; read it with "
                      "--tokenized"));
}
