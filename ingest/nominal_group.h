// Noun phrases as the tree gives them.
#pragma once
#include "ingest/article_words.h"

namespace weft {

struct NominalGroup {
  WordSpan span;           // without determiner, owner and what follows the head: "new park"
  std::uint32_t head = 0;  // the word that the others depend on
  bool is_definite = false;      // "the", "this", "its", "Acme's"
  bool has_article = false;      // "the"
  bool is_this = false;          // "this"
  bool is_owned = false;         // "its", "Acme's"
  bool is_plural = false;
  bool is_counted = false;       // "two parks"
  bool is_negated = false;       // "no park"
  bool is_coordination = false;  // "the park and the road"
  bool is_apposition = false;    // "Elmwood, [the park]"
};

// The phrase of `head`, whose words are all in `around`, a stretch of its sentence.
// Cost: linear in the words of `around`.
NominalGroup nominal_group_at(const ArticleWords& words, const Trees& trees, WordSpan around,
                          std::uint32_t head);

// The word of `span` that depends on none of its others: the first such. The last word where the
// text comes without trees.
std::uint32_t head_of(const Trees& trees, WordSpan span);

}  // namespace weft
