#include "ingest/idle_arguments.h"

namespace weft {

bool lost_its_preposition(const SentencePatterns& sentence, const Clause& clause,
                          const ClauseArgument& argument) {
  const bool full = clause.group.passive || !clause.objects.empty();
  return full && !argument.is_clause && argument.preposition.empty() &&
         sentence.layers.value_at(argument.head) == nullptr;
}

bool is_bound(const SentencePatterns& sentence, const Clause& clause,
              const ClauseArgument& argument) {
  if (!clause.group.passive || argument.is_clause || argument.is_adverb) return false;
  const ArticleWords& words = sentence.words();
  return sentence.layers.lexicon.in(
      "bound", "be " + words.lower(clause.group.main) + ' ' +
                   preposition_text(words, argument.preposition));
}

void leave_to_basis(Proposition& p) {
  for (Argument& argument : p.arguments) {
    const bool behind = argument.head != kNoHead && argument.head > p.object_head;
    const std::string& text = argument.preposition;
    const bool local = text == "in" || text == "at" || text == "during";
    argument.is_aside |= behind && local && !argument.is_clause;
  }
}

}  // namespace weft
