// What spans of words stand for in facts: an entity that they name or whose mention heads them, a
// value, or a noun phrase that names nothing.
#pragma once
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>

#include "ingest/argument_type.h"
#include "ingest/article_words.h"
#include "ingest/lexicon.h"
#include "ingest/values.h"

namespace weft {

struct Reference {
  FactTerm term;
  ArgumentType type;
  const Value* value = nullptr;             // the value that it is, or
  const Value* count = nullptr;             // how many of what it names
  WordSpan counted;                         // what is counted
  std::optional<std::uint32_t> antecedent;  // sentence that it needs besides its own
  const Mention* mention = nullptr;         // of the article's entities, that it is
  bool holds_name = false;  // a part of what a name names: "western Poland"
};

// Borrows its parts, which must outlive it; `records` grows by the noun phrases that get entities.
class References {
 public:
  // Without trees, heads are guessed from the order of the words.
  References(const ArticleWords& words, const Trees& trees, const Lexicon& lexicon,
             const Values& values, const Entities& entities, std::vector<EntityRecord>& records);

  // Nothing for a pronoun that nothing resolves, and for "one of them".
  std::optional<Reference> refer(WordSpan span) const;

  // The same for what something is said of, with the name of who has it: "Leeds's port" of "its
  // port".
  std::optional<Reference> refer_subject(WordSpan span) const;

  // The same for what a thing is said to be: "a firm" of "Norvik is a firm" is not Norvik here.
  std::optional<Reference> refer_as_class(WordSpan span) const;

  // From now on the phrase stands for the thing: in "Norvik is a firm based in Leeds" it is Norvik
  // that is based there. A phrase that is said of several things stands for none.
  void identify(WordSpan phrase, const Reference& thing);

  // A noun phrase that something is said of becomes an entity that only this article knows.
  void name_phrase(WordSpan span);

  // The words of a literal: quotes that lost their partner, or stand around all of it, go.
  std::string plain_text(WordSpan span) const;

  // The span without "a total of", "a series of".
  WordSpan without_container(WordSpan span) const;

  // The word that the others of the phrase depend on.
  std::uint32_t head_of(WordSpan span) const;

  // Where the head of a phrase ends: before its "of ...".
  std::uint32_t head_end(WordSpan span) const;

  // Whether it is one of the article's own entities, not one made of a noun phrase.
  bool is_named(const FactTerm& term) const;
  // The first name of an entity; empty for other terms.
  std::string_view name_of(const FactTerm& term) const;

  // schema.org class that the head of the phrase says it is; empty where it says nothing.
  std::string_view class_of_phrase(WordSpan span) const;

  // The literal of a value; an open one that no type holds stays in its own words.
  Term term_of(const Value& value) const;

 private:
  const ArticleWords& words_;
  const Trees& trees_;
  const Lexicon& lexicon_;
  const Values& values_;
  const Entities& entities_;
  std::vector<EntityRecord>& records_;
  std::map<std::string, LocalEntity> nominal_;  // key of a noun phrase -> its own entity
  std::map<std::string, LocalEntity> named_;    // keys of names of several words
  std::map<std::uint32_t, FactTerm> identities_;  // head word of a phrase -> what it was said of
  std::set<std::uint32_t> ambiguous_;             // heads of phrases that were said of several
  std::vector<bool> inside_mention_;            // per word: neither its first nor its last

  void remember_long_names();
  std::string_view owner_of(WordSpan span) const;
  bool is_partitive(WordSpan span) const;
  bool ends_in_pronoun(WordSpan span) const;
  bool points_back(WordSpan span) const;
  bool is_lost(const Mention& mention) const;
  bool is_shortened(const Mention& mention, WordSpan span) const;
  std::span<const Mention> mentions_from(std::uint32_t word) const;
  std::optional<std::uint32_t> tree_head(WordSpan span) const;
  std::optional<Reference> thing_behind(WordSpan span) const;
  bool is_given_name(WordSpan span) const;
  const Mention* mention_of(WordSpan span) const;
  const Mention* mention_around_head(WordSpan span) const;
  bool plain_modifiers(std::uint32_t first, std::uint32_t end) const;
  bool names_all(const Mention& mention, WordSpan span) const;
  bool holds_name(WordSpan span) const;
  std::string_view class_of_part(WordSpan span) const;
  const Value* value_of(WordSpan span) const;
  const Value* count_of(WordSpan span) const;
  bool limits(std::uint32_t word, WordSpan span) const;
  const Value* value_starts(std::uint32_t word) const;
  void stand_for(LocalEntity entity, Reference& reference) const;
};

}  // namespace weft
