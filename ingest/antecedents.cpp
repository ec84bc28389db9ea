#include "ingest/antecedents.h"

#include "ingest/noun_phrases.h"

namespace weft {
namespace {

bool is_of_or_by(const SentenceTree& tree, std::uint32_t noun) {
  const std::string preposition = preposition_text(tree.words(), preposition_of(tree, noun));
  return preposition == "of" || preposition == "by";
}

// "a brand of soap and towels": the brand, for the towels.
std::uint32_t top_of(const SentenceTree& tree, std::uint32_t noun) {
  while (tree.is(noun, Deprel::appos) || tree.is(noun, Deprel::conj))
    noun = tree.head(noun);
  while (tree.is(noun, Deprel::nmod) && is_of_or_by(tree, noun))
    noun = tree.head(noun);
  return noun;
}

}  // namespace

std::uint32_t described_noun(const SentenceLayers& sentence, std::uint32_t verb,
                             std::uint32_t noun) {
  const SentenceTree& tree = sentence.tree;
  const ArticleWords& words = sentence.words();
  if (tree.is(noun, Deprel::nmod) && is_of_or_by(tree, noun) &&
      sentence.lexicon.in("container", words.lemma(tree.head(noun))) &&
      tree.has_child(tree.head(noun), Deprel::cop)) {
    return tree.head(noun);  // "is a series of films starring X"
  }
  if (!words.is(tree.first(verb), ",")) return noun;
  std::uint32_t whole = top_of(tree, noun);
  const bool agent = tree.is(whole, Deprel::obl) && tree.is(tree.head(whole), Deprel::acl);
  if (agent && is_of_or_by(tree, whole)) whole = top_of(tree, tree.head(tree.head(whole)));
  const bool described = tree.has_child(whole, Deprel::cop) && words.is_noun(whole);
  return described && !sentence.lexicon.is_role(words.lemma(whole)) ? whole : noun;
}

std::uint32_t noun_before_bracket(const SentenceLayers& sentence, std::uint32_t verb,
                                  std::uint32_t noun) {
  const std::uint32_t first = sentence.tree.first(verb);
  if (!sentence.words().is(first, "(") || first <= noun + 1) return noun;
  if (sentence.lexicon.in("post_nominal", sentence.words().lower(first - 1))) return noun;
  return sentence.name_at(first - 1) != nullptr ? first - 1 : noun;
}

}  // namespace weft
