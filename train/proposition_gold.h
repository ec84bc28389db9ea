// Annotated propositions of sentences, and which of ours they say are right.
#pragma once
#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace weft {

// CaRB (S. Bhardwaj, S. Aggarwal, Mausam, EMNLP 2019): lines of SENTENCE TAB RELATION TAB ARGUMENT
// TAB ARGUMENT ...
class CarbGold {
 public:
  // Throws InputError where the file cannot be read.
  static CarbGold read(const std::string& path);

  std::vector<std::string> sentences() const;  // sorted

  // Word precision and recall, taken together (F1), of the annotated tuple most like `slots`:
  // relation, first argument, all others joined. In [0, 1].
  double likeness(const std::string& sentence, const std::vector<std::string>& slots) const;

 private:
  using Slots = std::vector<std::vector<std::string>>;
  std::map<std::string, std::vector<Slots>> tuples_;
};

// BenchIE (K. Gashteovski et al., ACL 2022): lines of SENTENCE_NUMBER TAB CLUSTER TAB SUBJECT TAB
// RELATION TAB OBJECT, optional words in [brackets].
class ClusterGold {
 public:
  // `sentences`: lines of SENTENCE_NUMBER TAB SENTENCE. Throws InputError.
  static ClusterGold read(const std::string& clusters, const std::string& sentences);

  std::vector<std::string> sentences() const;  // sorted
  // The share of words that subject, relation and object have in common, slot by slot, with the
  // most like of the annotated lines (F1). In [0, 1]; 1: a line has it word by word.
  double likeness(const std::string& sentence, const std::vector<std::string>& triple) const;

 private:
  std::map<std::string, std::set<std::vector<std::string>>> triples_;  // by sentence
};

}  // namespace weft
