#include "ingest/sentence_tree.h"

#include <algorithm>
#include <array>

#include "graph/check.h"

namespace weft {
namespace {

// In the order of Deprel.
constexpr std::array<std::string_view, 37> kNames = {
    "acl",   "advcl",     "advmod",   "amod",       "appos", "aux",        "case",  "cc",
    "ccomp", "clf",       "compound", "conj",       "cop",   "csubj",      "dep",   "det",
    "discourse", "dislocated", "expl", "fixed",     "flat",  "goeswith",   "iobj",  "list",
    "mark",  "nmod",      "nsubj",    "nummod",     "obj",   "obl",        "orphan", "parataxis",
    "punct", "reparandum", "root",    "vocative",   "xcomp"};

}  // namespace

Deprel deprel_named(std::string_view relation) {
  const std::string_view base = relation.substr(0, relation.find(':'));
  const auto found = std::lower_bound(kNames.begin(), kNames.end(), base);
  if (found == kNames.end() || *found != base) return Deprel::dep;
  return static_cast<Deprel>(found - kNames.begin());
}

SentenceTree::SentenceTree(const ArticleWords& words, const Trees& trees, std::uint32_t sentence)
    : words_(words),
      trees_(trees),
      sentence_(sentence),
      begin_(words.sentences()[sentence].first_word),
      end_(words.sentences()[sentence].end_word) {
  WEFT_CHECK(trees.size() == words.size(), "every word must have its head");
  deprels_.reserve(end_ - begin_);
  for (std::uint32_t word = begin_; word < end_; ++word)
    deprels_.push_back(deprel_named(trees_[word].relation));
  link_children();
  walk();
}

std::string_view SentenceTree::subtype(std::uint32_t word) const {
  const std::string_view relation = trees_[word].relation;
  const std::size_t colon = relation.find(':');
  return colon == std::string_view::npos ? std::string_view() : relation.substr(colon + 1);
}

void SentenceTree::link_children() {
  first_child_.assign(end_ - begin_ + 1, 0);
  for (std::uint32_t word = begin_; word < end_; ++word) {
    if (head(word) != kNoHead) ++first_child_[head(word) - begin_ + 1];
  }
  for (std::size_t i = 1; i < first_child_.size(); ++i)
    first_child_[i] += first_child_[i - 1];
  children_.resize(first_child_.back());
  std::vector<std::uint32_t> next(first_child_.begin(), first_child_.end() - 1);
  for (std::uint32_t word = begin_; word < end_; ++word) {
    if (head(word) != kNoHead) children_[next[head(word) - begin_]++] = word;
  }
}

void SentenceTree::walk() {
  extents_.resize(end_ - begin_);
  for (std::uint32_t word = begin_; word < end_; ++word) {
    extents_[word - begin_] = {word, word + 1};
    if (head(word) == kNoHead) top_down_.push_back(word);
  }
  for (std::size_t i = 0; i < top_down_.size(); ++i) {
    for (const std::uint32_t child : children(top_down_[i]))
      top_down_.push_back(child);
  }
  for (std::size_t i = top_down_.size(); i-- > 0;) {
    const std::uint32_t word = top_down_[i];
    if (head(word) == kNoHead) continue;
    WordSpan& around = extents_[head(word) - begin_];
    around.first_word = std::min(around.first_word, extents_[word - begin_].first_word);
    around.end_word = std::max(around.end_word, extents_[word - begin_].end_word);
  }
}

std::span<const std::uint32_t> SentenceTree::children(std::uint32_t word) const {
  const std::uint32_t begin = first_child_[word - begin_];
  const std::uint32_t end = first_child_[word - begin_ + 1];
  return std::span(children_).subspan(begin, end - begin);
}

std::optional<std::uint32_t> SentenceTree::child(std::uint32_t word, Deprel deprel) const {
  for (const std::uint32_t child : children(word)) {
    if (is(child, deprel)) return child;
  }
  return std::nullopt;
}

}  // namespace weft
