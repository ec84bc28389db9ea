// Stretches of words that may stand for something: what coreference resolution chooses among.
//
// A mention is a noun, a proper noun or a pronoun with all that depends on it, but for what belongs
// to a clause that it is the predicate of ("Rome is [the capital of Italy]"). Possessives keep
// their 's ("[Rome 's] mayor"), as in OntoNotes; a coordination is a mention beside its members.
#pragma once
#include <optional>
#include <vector>

#include "ingest/article_words.h"

namespace weft {

struct MentionSpan {
  std::uint32_t sentence = 0, first_word = 0, end_word = 0, head = 0;
  MentionKind kind = MentionKind::noun_phrase;
  bool is_coordination = false;
  std::optional<std::size_t> name;  // index into Names: the one that holds the head
};

// Sorted by first_word, longer first; no two have the same words.
// Cost: linear in words, but for the sort.
std::vector<MentionSpan> find_mentions(const ArticleWords& words, const Trees& trees,
                                       const Names& names);

// The relation without its subtype: "nsubj" of "nsubj:pass".
std::string_view base_relation(std::string_view relation);

}  // namespace weft
