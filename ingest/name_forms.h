// The distinct names of an article, and which of them can be a short form of which.
#pragma once
#include <map>
#include <string>
#include <unordered_map>
#include <vector>

#include "ingest/article_words.h"
#include "ingest/name_identity.h"

namespace weft {

// A span to cluster; names and what only an alias marker shows to be one.
struct NamedSpan {
  WordSpan span;
  NameType type = NameType::other;
};

using FormId = std::uint32_t;  // position among the forms, in the order of their first span

// Spans whose names have equal keys, diacritics aside.
struct NameForm {
  std::string key;
  KeyWords words;                   // of the key
  std::vector<std::size_t> spans;   // in the order of the text
  NameType type = NameType::other;  // the one that most of them have
  std::string acronym;              // "WMO" for "WMO" and "W.M.O."; empty for other names
  bool is_set_apart = false;        // "the ancient Elmwood Games": not those of the longer name
  bool is_numbered = true;          // nor "the 1956 Games" where none is without
  bool is_introduced = false;       // first as "her son Berg": somebody whom she is not
};

class NameForms {
 public:
  NameForms(const ArticleWords& words, const Lexicon& lexicon, const std::vector<NamedSpan>& spans);

  FormId size() const { return static_cast<FormId>(forms_.size()); }
  const NameForm& operator[](FormId form) const { return forms_[form]; }
  FormId of_span(std::size_t span) const { return form_of_[span]; }

  // The forms that may be longer ones of `part`, in the order of the text: those that begin or end
  // with its words, that it is the initials of, or that share all but an owner or a kind with it.
  std::vector<FormId> candidates(FormId part) const;

  // Whether `full` can be meant where the text says `part`.
  bool shortens(FormId part, FormId full) const;

  // Whether an article may say `part` long before `full`, as it does "Senate" before "US Senate".
  bool may_come_first(FormId part, FormId full) const;

  // Only a part of the other name: it means the same in this article alone.
  bool is_inside(FormId part, FormId full) const;
  // "Acme" of "Acme Inc.", "Leeds" of "Leeds City".
  bool drops_only_redundant(FormId part, FormId full) const;

 private:
  using Index = std::unordered_map<std::string, std::vector<FormId>>;  // looked up only

  const Lexicon& lexicon_;
  std::vector<NameForm> forms_;
  std::vector<FormId> form_of_;                  // per span
  std::unordered_map<std::string, FormId> whole_;  // by key
  Index beginning_, ending_, frame_, initials_, person_words_;

  void group(const ArticleWords& words, const std::vector<NamedSpan>& spans);
  void index(FormId form);
  bool is_numbered(const ArticleWords& words, std::uint32_t first) const;
  bool is_introduced(const ArticleWords& words, std::uint32_t first) const;
  bool is_person(FormId form) const { return forms_[form].type == NameType::person; }
  std::vector<std::string> rests_after_owner(FormId form) const;

  bool starts_organization(FormId part, FormId full) const;
  bool shortens_person(FormId part, FormId full) const;
  bool is_same_place(const KeyWords& part, const KeyWords& full) const;
  bool is_kind_of_place(FormId part, FormId full) const;
  bool ends_alike(FormId part, FormId full) const;
  bool ends_a_phrase(FormId part, FormId full) const;
  bool is_owned_kind(FormId part, FormId full) const;
  bool begins_alike(FormId part, FormId full) const;
  bool starts_kind(FormId part, FormId full) const;
  bool shares_owner(FormId part, FormId full) const;
  bool is_acronym(FormId part, FormId full) const;
};

}  // namespace weft
