#include "ingest/row_repairs.h"

#include <algorithm>

namespace weft {
namespace {

constexpr int kStepsMax = 6;  // farther up a word belongs to another sentence in effect

class RowRepairs {
 public:
  RowRepairs(const SentenceTree& tree, Trees& mended)
      : tree_(tree), words_(tree.words()), mended_(mended) {}

  void mend() {
    for (std::uint32_t word = tree_.begin(); word < tree_.end(); ++word) {
      if (tree_.head(word) == kNoHead) continue;
      if (tree_.is(word, Deprel::conj)) {
        mend_tense(word);
        mend_predicate(word);
      }
      if (tree_.is(word, Deprel::acl) || tree_.is(word, Deprel::advcl)) mend_agent(word);
    }
  }

 private:
  const SentenceTree& tree_;
  const ArticleWords& words_;
  Trees& mended_;

  void hang_in_row(std::uint32_t word, std::uint32_t head) {
    mended_[word].head = head;
    mended_[word].relation = "conj";
    mended_[word].probability = kMendedProbability;
  }

  const std::string& xpos(std::uint32_t word) const { return words_.tag(word).xpos; }

  bool is_finite(std::uint32_t word) const { return xpos(word) == "VBZ" || xpos(word) == "VBD"; }

  bool has_subject(std::uint32_t word) const {
    return tree_.has_child(word, Deprel::nsubj) || tree_.has_child(word, Deprel::csubj);
  }

  // "helped build the mill and sold it", "started making films and moved"
  void mend_tense(std::uint32_t verb) {
    const std::uint32_t first = tree_.head(verb);
    const bool bare = xpos(first) == "VB" || (xpos(first) == "VBG" && !has_subject(first));
    if (!is_finite(verb) || has_subject(verb) || tree_.has_child(verb, Deprel::aux)) return;
    if (!bare || first > verb || tree_.has_child(first, Deprel::aux) ||
        tree_.has_child(first, Deprel::cop))
      return;
    std::uint32_t above = tree_.head(first);
    for (int step = 0; above != kNoHead && step < kStepsMax; ++step, above = tree_.head(above)) {
      if (xpos(above) != xpos(verb)) continue;
      if (above < first && words_.is(above, Upos::verb)) hang_in_row(verb, above);
      return;
    }
  }

  // "is near Leeds and York and is part of Kent"
  void mend_predicate(std::uint32_t word) {
    const auto copula = tree_.child(word, Deprel::cop);
    const std::uint32_t first = tree_.head(word);
    if (!copula || !is_finite(*copula) || *copula > word || has_subject(word)) return;
    if (!tree_.has_child(word, Deprel::cc) || !words_.is_noun(first) || first > word) return;
    if (tree_.has_child(first, Deprel::cop) || has_subject(first)) return;
    std::uint32_t above = tree_.head(first);
    for (int step = 0; above != kNoHead && step < kStepsMax; ++step, above = tree_.head(above)) {
      if (!has_subject(above)) continue;
      if (above < word) hang_in_row(word, above);
      return;
    }
  }

  // "was written by Ann Roe, directed by Per Holm": no name is directed by another.
  void mend_agent(std::uint32_t participle) {
    const std::uint32_t comma = tree_.first(participle);
    if (xpos(participle) != "VBN" || comma + 1 != participle || !words_.is(comma, ",")) return;
    if (tree_.subtype(participle) == "relcl" || !has_agent(participle)) return;
    std::uint32_t agent = tree_.head(participle);
    while (tree_.is(agent, Deprel::conj))
      agent = tree_.head(agent);
    const std::uint32_t verb = tree_.head(agent);
    const bool named = words_.is(agent, Upos::propn) && tree_.is(agent, Deprel::obl);
    const auto preposition = tree_.child(agent, Deprel::case_);
    if (!named || !preposition || !words_.is(*preposition, "by") || agent < verb) return;
    if (xpos(verb) == "VBN") hang_in_row(participle, verb);
  }

  bool has_agent(std::uint32_t participle) const {
    return std::ranges::any_of(tree_.children(participle), [&](std::uint32_t child) {
      const auto preposition = tree_.child(child, Deprel::case_);
      return child > participle && tree_.is(child, Deprel::obl) && preposition &&
             words_.is(*preposition, "by");
    });
  }
};

}  // namespace

void mend_rows(const SentenceTree& tree, Trees& mended) {
  RowRepairs(tree, mended).mend();
}

}  // namespace weft
