#include "ingest/mutual_relations.h"

#include <catch2/catch.hpp>
#include <fstream>

#include "tests/helpers/parsed_text.h"
#include "tests/helpers/temporary_folder.h"

namespace weft {
namespace {

// "(A; relation; B)" of what is read from the sentence, whose names are its capitalised words.
std::vector<std::string> relations_in(const std::string& sentence) {
  static const MutualRelations mutual = MutualRelations::load("ingest/data/between.tsv");
  const ParsedText parsed = parsed_text({sentence});
  const ArticleWords words = parsed.words();
  Names names;
  for (std::uint32_t w = 0; w < words.size(); ++w) {
    if (words.is(w, Upos::propn)) names.push_back({0, w, w + 1, NameType::place, 1});
  }
  std::vector<std::string> found;
  for (const Proposition& p : mutual.find(words, names)) {
    found.push_back('(' + words.phrase(p.subject) + "; " + p.relation + "; " +
                    words.phrase(*p.object) + ')' +
                    (p.polarity == Polarity::negated ? " not" : ""));
  }
  return found;
}

using Lines = std::vector<std::string>;

constexpr const char* kBetween =
    " between/_/ADP/IN/0/case Leeds/_/PROPN/NNP/0/nmod and/_/CCONJ/CC/0/cc York/_/PROPN/NNP/0/conj";

}  // namespace

TEST_CASE("A noun says what the two names that it stands between are to each other",
          "[ingest][mutual]") {
  CHECK(relations_in(std::string("cooperation/_/NOUN/NN/0/root") + kBetween) ==
        Lines{"(Leeds; cooperate with; York)"});
  CHECK(relations_in(std::string("close/_/ADJ/JJ/0/amod cooperation/_/NOUN/NN/0/compound "
                                 "relationship/_/NOUN/NN/0/root") +
                     kBetween) == Lines{"(Leeds; cooperate with; York)"});
  CHECK(relations_in(std::string("no/_/DET/DT/0/det border/_/NOUN/NN/0/root") + kBetween) ==
        Lines{"(Leeds; border; York) not"});
}

TEST_CASE("Other nouns between names, and verbs, say nothing", "[ingest][mutual]") {
  CHECK(relations_in(std::string("distance/_/NOUN/NN/0/root") + kBetween).empty());
  CHECK(relations_in(std::string("ran/run/VERB/VBD/0/root") + kBetween).empty());
  CHECK(relations_in("cooperation/_/NOUN/NN/0/root between/_/ADP/IN/0/case firms/_/NOUN/NNS/0/nmod "
                     "and/_/CCONJ/CC/0/cc York/_/PROPN/NNP/0/conj")
            .empty());
}

TEST_CASE("A line of nouns between that cannot be read is named", "[ingest][mutual]") {
  const TemporaryFolder folder;
  const std::string path = (folder.path() / "between.tsv").string();
  std::ofstream(path) << "cooperate with\n";
  CHECK_THROWS_WITH(MutualRelations::load(path),
                    path + ":1: a relation has two columns; write relation TAB nouns");
}

}  // namespace weft
