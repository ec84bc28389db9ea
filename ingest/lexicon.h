#pragma once
#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>

#include "ingest/class_tree.h"

namespace weft {

// What the rules know about English words, from readable files of the data folder: classes.tsv
// (head noun -> schema.org class), nouns.tsv (roles, titles), occupations.tsv (from WordNet),
// given_names.tsv (first names), countries.tsv (the list "country", as written), verbs.tsv
// (reporting, planning, creating ...), deeds.tsv (noun -> verb), happenings.tsv (noun -> relation),
// units.tsv and currencies.tsv. The files explain their columns.
class Lexicon {
 public:
  // Throws InputError "file:line: what; what to do".
  static Lexicon load(const std::string& folder);

  // schema.org class of things that the noun heads ("park" -> "Place"); empty where unknown.
  // Plural forms are found by their singular: give the lemma.
  std::string_view noun_class(std::string_view lemma) const { return classes_.of_noun(lemma); }
  const ClassTree& classes() const { return classes_; }
  bool is_role(std::string_view lemma) const;   // what a person can be: "chairman", "reporter"
  bool is_occupation(std::string_view lemma) const { return in("occupation", lemma); }
  bool is_title(std::string_view lower) const;  // written before a name: "mr", "president"
  bool is_corporate_suffix(std::string_view lower) const;  // "ltd", "inc"
  bool is_demonym(std::string_view lower) const { return in("demonym", lower); }

  // Whether the word belongs to a named list of verbs.tsv or nouns.tsv: in("report", "say").
  bool in(std::string_view list, std::string_view word) const;

  // The verb of a noun that names a deed ("acquisition" -> "acquire"); empty where it names none.
  std::string_view verb_of(std::string_view noun) const;

  // What a clause would say of a noun that names what happened ("launch" -> "be launched"); empty
  // where it names nothing of the kind.
  std::string_view happening_of(std::string_view noun) const;

  // Unit symbol of a measure ("square kilometers" -> "km2"), ISO 4217 code of a currency word or
  // sign ("yuan" -> "CNY"); empty where unknown. Words joined by one space, lower case.
  std::string_view unit(std::string_view words) const;
  std::string_view currency(std::string_view words) const;

 private:
  using Words = std::set<std::string, std::less<>>;
  using Map = std::map<std::string, std::string, std::less<>>;
  std::map<std::string, Words, std::less<>> lists_;
  ClassTree classes_;
  Map units_, currencies_, deeds_, happenings_;

  void load_lists(const std::string& path);
  void load_by_noun(const std::string& path, Map& map);
  void load_map(const std::string& path);
};

}  // namespace weft
