// The clauses of a sentence found so far, by the verbs that they have.
#pragma once
#include "ingest/clauses.h"

namespace weft {

class ClauseIndex {
 public:
  // Borrows the tree.
  explicit ClauseIndex(const SentenceTree& tree)
      : tree_(tree), of_word_(tree.end() - tree.begin(), kNone) {}

  // The clause that a verb belongs to, if it was found already; valid until the next one is added.
  const Clause* at(std::uint32_t word) const {
    const std::size_t index = of_word_[word - tree_.begin()];
    return index == kNone ? nullptr : &clauses_[index];
  }

  void add(Clause clause) {
    for (const std::uint32_t verb : clause.group.verbs)
      of_word_[verb - tree_.begin()] = clauses_.size();
    clauses_.push_back(std::move(clause));
  }

  std::vector<Clause> take() { return std::move(clauses_); }

 private:
  static constexpr std::size_t kNone = static_cast<std::size_t>(-1);

  const SentenceTree& tree_;
  std::vector<Clause> clauses_;
  std::vector<std::size_t> of_word_;  // per word of the sentence: index of its clause
};

}  // namespace weft
