#include "ingest/verb_idioms.h"

#include <algorithm>

#include "ingest/noun_phrases.h"

namespace weft {

void join_idiom(const SentenceLayers& sentence, Clause& clause) {
  const ArticleWords& words = sentence.words();
  const auto phrase = std::ranges::find_if(clause.arguments, [&](const ClauseArgument& argument) {
    if (argument.is_clause || argument.is_adverb || argument.preposition.empty()) return false;
    if (sentence.tree.children(argument.head).size() != argument.preposition.size()) return false;
    const std::string text = clause.group.relation + ' ' +
                             preposition_text(words, argument.preposition) + ' ' +
                             words.lower(argument.head);
    return sentence.lexicon.in("idiom", text);
  });
  if (phrase == clause.arguments.end()) return;
  std::vector<std::uint32_t> parts = phrase->preposition;
  parts.push_back(phrase->head);
  for (const std::uint32_t part : parts)
    clause.group.relation += ' ' + words.lower(part);
  clause.group.words.insert(clause.group.words.end(), parts.begin(), parts.end());
  std::ranges::sort(clause.group.words);
  clause.arguments.erase(phrase);
}

}  // namespace weft
