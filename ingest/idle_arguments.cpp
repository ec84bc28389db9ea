#include "ingest/idle_arguments.h"

namespace weft {
namespace {

bool lost_its_preposition(const SentencePatterns& sentence, const Clause& clause,
                          const ClauseArgument& argument) {
  const bool full = clause.group.passive || !clause.objects.empty();
  return full && !argument.is_clause && argument.preposition.empty() &&
         sentence.layers.value_at(argument.head) == nullptr;
}

}  // namespace

bool is_bound(const SentencePatterns& sentence, const Clause& clause,
              const ClauseArgument& argument) {
  if (!clause.group.passive || argument.is_clause || argument.is_adverb) return false;
  const ArticleWords& words = sentence.words();
  return sentence.layers.lexicon.in(
      "bound", "be " + words.lower(clause.group.main) + ' ' +
                   preposition_text(words, argument.preposition));
}

bool is_idle_argument(const SentencePatterns& sentence, const Clause& clause,
                      const ClauseArgument& argument, const ClauseArgument* taken) {
  if (lost_its_preposition(sentence, clause, argument)) return true;
  if (taken == nullptr || argument.head < taken->head || !is_bound(sentence, clause, *taken))
    return false;
  const std::string text = preposition_text(sentence.words(), argument.preposition);
  return text == "in" || text == "at" || text == "during";
}

}  // namespace weft
