#include "train/treebank.h"

#include <catch2/catch.hpp>
#include <fstream>

#include "graph/error.h"
#include "tests/helpers/temporary_folder.h"
#include "train/name_sources.h"

using namespace weft;

namespace {

class WrittenFile {
 public:
  explicit WrittenFile(const std::string& content) : path_((folder_ / "file").string()) {
    std::ofstream(path_) << content;
  }
  const std::string& path() const { return path_; }

 private:
  TemporaryFolder folder_;
  std::string path_;
};

std::vector<std::string> texts(const std::vector<NameSentence>& sentences) {
  std::vector<std::string> result;
  for (const NameSentence& sentence : sentences) {
    for (const AnnotatedName& name : sentence.names) {
      std::string text(name_type_label(name.types.front()));
      for (std::size_t i = name.begin; i < name.end; ++i)
        text += ' ' + sentence.words[i];
      result.push_back(name.sure ? text : text + " ?");
    }
  }
  return result;
}

}  // namespace

TEST_CASE("CoNLL-U is read with its tokens, words and paragraphs", "[train]") {
  const WrittenFile file(
      "# newdoc id = d\n# sent_id = 1\n"
      "1-2\tcan't\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n"
      "1\tca\tcan\tAUX\tMD\t_\t0\troot\t_\t_\n"
      "2\tn't\tnot\tPART\tRB\t_\t1\tadvmod\t_\tA=b|NER=B-PER\n"
      "2.1\tgo\tgo\tVERB\tVB\t_\t_\t_\t_\t_\n"
      "3\t!\t!\tPUNCT\t.\t_\t1\tpunct\t_\t_\n\n"
      "1\tYes\tyes\tINTJ\tUH\t_\t0\troot\t_\t_\n");
  const auto sentences = read_conllu(file.path());
  REQUIRE(sentences.size() == 2);
  CHECK(sentences[0].words.size() == 3);
  REQUIRE(sentences[0].tokens.size() == 2);
  CHECK(sentences[0].tokens[0].form == "can't");
  CHECK(sentences[0].tokens[0].end_word == 2);
  CHECK_FALSE(sentences[0].tokens[0].space_after);
  CHECK(sentences[0].starts_paragraph);
  CHECK_FALSE(sentences[1].starts_paragraph);
  CHECK(misc_value(sentences[0].words[1].misc, "NER") == "B-PER");
  CHECK(misc_value(sentences[0].words[1].misc, "N").empty());
}

TEST_CASE("A line of other columns is named", "[train]") {
  const WrittenFile file("# text = a\n1\ta\n");
  CHECK_THROWS_WITH(read_conllu(file.path()),
                    Catch::Matchers::Equals(file.path() + ":2: 2 columns; CoNLL-U has 10"));
}

TEST_CASE("Names of GUM are found inside their mentions", "[train]") {
  const WrittenFile file(
      "1\tthe\tthe\tDET\tDT\t_\t2\tdet\t_\tEntity=(1-person-new-nnnnn-cf1-2-sgl\n"
      "2\tmayor\tmayor\tNOUN\tNN\t_\t0\troot\t_\t_\n"
      "3\tof\tof\tADP\tIN\t_\t4\tcase\t_\t_\n"
      "4\tLima\tLima\tPROPN\tNNP\t_\t2\tnmod\t_\tEntity=(2-place-new-nnnnn-cf2-1-sgl-Lima)1)\n"
      "5\t,\t,\tPUNCT\t,\t_\t7\tpunct\t_\t_\n"
      "6\tDr.\tDr.\tPROPN\tNNP\t_\t7\tnmod:desc\t_\tEntity=(1-person-giv:act-nnnnn-cf1-1,2,3-"
      "appos\n"
      "7\tAnn\tAnn\tPROPN\tNNP\t_\t2\tappos\t_\t_\n"
      "8\tLee\tLee\tPROPN\tNNP\t_\t7\tflat\t_\tEntity=1)\n"
      "9\tof\tof\tADP\tIN\t_\t11\tcase\t_\t_\n"
      "10\tthe\tthe\tDET\tDT\t_\t11\tdet\t_\tEntity=(3-organization-new-nnnnn-cf3-2-sgl\n"
      "11\tBank\tBank\tPROPN\tNNP\t_\t7\tnmod\t_\t_\n"
      "12\tof\tof\tADP\tIN\t_\t13\tcase\t_\t_\n"
      "13\tPeru\tPeru\tPROPN\tNNP\t_\t11\tnmod\t_\tEntity=(4-place-new-nnnnn-cf4-1-sgl)3)\n\n");
  CHECK(texts(names_of_gum(read_conllu(file.path()))) ==
        std::vector<std::string>{"LOC Lima", "PER Ann Lee", "ORG Bank of Peru"});
}

TEST_CASE("Other label sets become ours", "[train]") {
  const WrittenFile file(
      "# source = x\n"
      "Anna\tB-writer\nBerg\tI-writer\nof\tO\nLong-Term\tB-band\nlikes\tO\ntext\tB-field\n"
      "mining\tI-field\n\n");
  CHECK(texts(names_of_crossner(read_iob2(file.path()))) ==
        std::vector<std::string>{"PER Anna Berg", "ORG Long - Term", "MISC text mining ?"});
}
