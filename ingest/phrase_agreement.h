// Whether a noun phrase can mean a thing, from its words and what is known of the thing.
#pragma once
#include <optional>
#include <set>
#include <string>

#include "ingest/article_words.h"
#include "ingest/lexicon.h"
#include "ingest/nominal_group.h"

namespace weft {

// What the names of an entity tell.
struct NamedTraits {
  NameType type = NameType::other;
  std::set<std::string> words;  // of its names, lower case
  std::set<std::string> heads;  // the nouns that say what it is
  std::set<std::string> of;     // "united", "states": of what it is said to be president
  bool is_plural = false;       // "Senators", "United States"
};

// What the phrases of a thing without a name have said of it so far.
struct PhraseWords {
  std::set<std::string> proper;  // words in capitals of the first phrase with any
  std::optional<bool> is_plural;
  std::set<std::string> telling_apart;  // of the first phrase: "new", "second"
};

// Borrows all, which must outlive it.
class PhraseAgreement {
 public:
  // `is_in_name` tells of each word whether it is part of a name.
  PhraseAgreement(const ArticleWords& words, const Lexicon& lexicon, const Trees& trees,
                  const std::vector<bool>& is_in_name)
      : words_(words), lexicon_(lexicon), trees_(trees), is_in_name_(is_in_name) {}

  // Nothing in the phrase is against it: no other name, no other kind, no "other" or "larger".
  bool agrees(const NominalGroup& phrase, const NamedTraits& traits) const;

  // All its words are of the thing's names: "the new park" of Elmwood New Park.
  bool fits(const NominalGroup& phrase, const NamedTraits& traits) const;

  // "the team" or "this team", bare, of what is said to be a team.
  bool is_bare_kind(const NominalGroup& phrase, const NamedTraits& traits) const;

  // The same of another noun for what it is said to be: "the town" of a city, "the organization" of
  // a team. Nouns as wide as "the building" may mean any other.
  bool is_bare_sort(const NominalGroup& phrase, const NamedTraits& traits) const;

  // "the website “Leeds Wiki”" is that one.
  bool is_named_behind(const NominalGroup& phrase, const NamedTraits& traits) const;

  // "the Gothic style" is not the Byzantine one, "the new road" not the road, nor are the roads.
  // Where it is the same, `told` learns from it.
  bool differs(const Mention& mention, PhraseWords& told) const;

  // "the park of Leeds"
  bool has_of(const NominalGroup& phrase) const;

  // "the team known as the Larks": its own words tell which.
  bool is_narrowed(const NominalGroup& phrase) const;

 private:
  const ArticleWords& words_;
  const Lexicon& lexicon_;
  const Trees& trees_;
  const std::vector<bool>& is_in_name_;

  bool holds_foreign_name(const NominalGroup& phrase, const NamedTraits& traits) const;
  bool is_compared(const NominalGroup& phrase) const;
  bool is_renewed(const NominalGroup& phrase, const NamedTraits& traits) const;
  bool is_bare(const NominalGroup& phrase, const NamedTraits& traits) const;
  bool is_of_another(const NominalGroup& phrase, const NamedTraits& traits) const;
  bool same_place_head(const std::string& head, const NamedTraits& traits) const;
};

}  // namespace weft
