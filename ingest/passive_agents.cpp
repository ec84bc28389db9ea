#include "ingest/passive_agents.h"

#include <algorithm>

namespace weft {
namespace {

// "by force", "by train", "compared by their price": how, not who.
bool is_manner(const SentencePatterns& sentence, std::uint32_t head) {
  if (sentence.words().tag(head).xpos != "NN") return false;
  const Lexicon& lexicon = sentence.layers.lexicon;
  const std::string& lemma = sentence.words().lemma(head);
  const auto owner = possessor_of(sentence.tree(), head);
  if (owner && sentence.is_pronoun(*owner)) {
    return !lexicon.is_role(lemma) && !lexicon.is_occupation(lemma) && !lexicon.in("kin", lemma) &&
           lexicon.noun_class(lemma).empty();
  }
  return sentence.tree().children(head).size() == 1 && sentence.layers.name_at(head) == nullptr;
}

}  // namespace

bool is_after_by(const SentencePatterns& sentence, const Clause& clause,
                 const ClauseArgument& argument) {
  const ArticleWords& words = sentence.words();
  if (words.is(argument.head, Upos::verb)) return false;  // "by A and animated by B"
  if (words.lemma(clause.group.main) == "know") return false;
  const std::string text = preposition_text(words, argument.preposition);
  const bool called_agent = sentence.tree().is(argument.head, Deprel::obl, "agent");
  return text == "by" || (text.ends_with(" by") && called_agent);
}

bool has_agent(const SentencePatterns& sentence, const Clause& clause) {
  return std::ranges::any_of(clause.arguments, [&](const ClauseArgument& argument) {
    return !argument.is_clause && !argument.is_adverb &&
           is_after_by(sentence, clause, argument) &&
           sentence.layers.value_at(argument.head) == nullptr &&
           !is_manner(sentence, argument.head);
  });
}

bool is_entitled(const SentencePatterns& sentence, const Clause& clause) {
  const Lexicon& lexicon = sentence.layers.lexicon;
  const ArticleWords& words = sentence.words();
  const std::uint32_t title = *clause.complement;
  if (!lexicon.in("entitle", words.lemma(clause.group.main)) || !words.is_noun(title))
    return false;
  if (lexicon.is_role(words.lemma(title))) return true;
  return sentence.layers.name_at(title) == nullptr && !has_agent(sentence, clause);
}

}  // namespace weft
