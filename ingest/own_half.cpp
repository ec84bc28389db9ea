#include "ingest/own_half.h"

#include <algorithm>

namespace weft {
namespace {

class Halves {
 public:
  Halves(const SentencePatterns& sentence, std::uint32_t verb, const Proposition& p)
      : s_(sentence), tree_(sentence.tree()), words_(sentence.words()), verb_(verb), p_(p) {}

  // The "and" between two dates that begins a half of its own.
  std::optional<std::uint32_t> border() const {
    const std::vector<std::uint32_t> dates = date_heads();
    for (const std::uint32_t first : dates) {
      for (const std::uint32_t second : dates) {
        for (std::uint32_t word = first + 1; word < second; ++word) {
          if (parts(word) && (first > verb_ || is_within(tree_.head(word), second))) return word;
        }
      }
    }
    return std::nullopt;
  }

 private:
  const SentencePatterns& s_;
  const SentenceTree& tree_;
  const ArticleWords& words_;
  std::uint32_t verb_;
  const Proposition& p_;

  bool is_within(std::uint32_t member, std::uint32_t word) const {
    while (word != kNoHead && word != member)
      word = tree_.head(word);
    return word == member;
  }

  bool is_dated(const Argument& argument) const {
    return argument.head != kNoHead && !argument.is_clause && s_.layers.is_date(argument.head);
  }

  std::vector<std::uint32_t> date_heads() const {
    std::vector<std::uint32_t> heads;
    if (s_.layers.is_date(p_.object_head)) heads.push_back(p_.object_head);
    for (const Argument& argument : p_.arguments) {
      if (is_dated(argument)) heads.push_back(argument.head);
    }
    return heads;
  }

  // Not that of "in 1950 and 1960", "between 1950 and 1960", "in 1950 and in 1960".
  bool parts(std::uint32_t conjunction) const {
    if (!words_.is(conjunction, Upos::cconj)) return false;
    const std::uint32_t member = tree_.head(conjunction);
    if (member == kNoHead || member < conjunction) return false;
    if (!s_.layers.is_date(member)) return tree_.is(member, Deprel::conj);
    return tree_.has_child(member, Deprel::case_) &&
           (has_phrase(member) ||
            std::ranges::any_of(p_.arguments, [&](const Argument& argument) {
              return argument.head != kNoHead && argument.head > member && !is_dated(argument);
            }));
  }

  bool has_phrase(std::uint32_t date) const {
    return std::ranges::any_of(tree_.children(date), [&](std::uint32_t child) {
      return child > date && tree_.is(child, Deprel::nmod) && !s_.layers.is_date(child);
    });
  }
};

}  // namespace

void keep_own_half(const SentencePatterns& sentence, const Clause& clause, Proposition& p) {
  if (p.object_head == kNoHead) return;
  const std::uint32_t verb = clause.group.main;
  const auto border = Halves(sentence, verb, p).border();
  if (!border) return;
  const bool second = p.object_head > *border;
  std::erase_if(p.arguments, [&](const Argument& argument) {
    if (argument.head == kNoHead) return false;
    return second ? argument.head > verb && argument.head < *border : argument.head > *border;
  });
}

std::optional<std::uint32_t> own_date(const SentencePatterns& sentence, std::uint32_t member) {
  const SentenceTree& tree = sentence.tree();
  for (const std::uint32_t child : tree.children(member)) {
    const bool behind = child > member && tree.is(child, Deprel::nmod);
    if (behind && sentence.layers.is_date(child)) return child;
  }
  return std::nullopt;
}

}  // namespace weft
