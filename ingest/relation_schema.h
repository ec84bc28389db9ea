// Which predicate a relation phrase becomes: relations.tsv, whose head explains the format, and the
// schema files of users, which come first (docs/SCHEMA.md).
#pragma once
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "graph/single_holder.h"
#include "ingest/argument_type.h"

namespace weft {

struct CanonicalRelation {
  std::string predicate;  // IRI
  bool turned = false;    // subject and object change places
  bool is_count = false;  // the object is how many there are, not what
};

class RelationSchema {
 public:
  // The lines of the earlier files come before those of the later ones; the tree must outlive the
  // schema. Throws InputError "file:line: what; what to do".
  static RelationSchema load(const std::vector<std::string>& paths, const ClassTree& classes);

  // "be born in", between its two arguments: the first line that fits; nothing where the phrase
  // keeps its own name. Never turned so that a literal would be the subject.
  std::optional<CanonicalRelation> find(std::string_view relation, const ArgumentType& subject,
                                        const ArgumentType& object) const;

  // "Ann sold a boat to Bea": what "sell" and "to" say of Ann and Bea.
  std::optional<CanonicalRelation> find_over_object(std::string_view relation,
                                                    std::string_view preposition,
                                                    const ArgumentType& subject,
                                                    const ArgumentType& argument) const;

  // "Ann founded Acme in 1987": what "found" and "in" say of Acme and 1987.
  std::optional<CanonicalRelation> find_beside_object(std::string_view relation,
                                                      std::string_view preposition,
                                                      const ArgumentType& object,
                                                      const ArgumentType& argument) const;

  // Whether a subject has one value at a time, so that two of them contradict each other.
  bool is_single_valued(std::string_view predicate_iri) const;
  std::vector<std::string> single_valued() const;  // all such predicates, sorted
  // What one X at a time is to a Y, sorted.
  std::vector<SingleHolder> single_holders() const;
  // The predicate that says the same from the other end; itself where it is symmetric; empty where
  // none is known.
  std::string_view inverse_of(std::string_view predicate_iri) const;

  // Every property that a file declares, by IRI.
  std::vector<std::string> predicates() const;

  // The IRI of a relation that no line fits. A local name that a property has already is not given
  // again: queries could not tell the two apart.
  std::string own_predicate(std::string_view relation) const;
  // Likewise of a verb: who "authored" what has no author.
  std::string predicate_of_verb(std::string_view verb) const;

 private:
  struct Property {
    bool single = false;
    std::string inverse;
  };
  struct Line {
    std::string predicate;
    ArgumentPattern first, second;  // in the order of the phrase
    bool turned = false;
  };
  using Lines = std::map<std::string, std::vector<Line>, std::less<>>;  // by key of the phrase
  friend class RelationSchemaReader;

  const ClassTree* classes_ = nullptr;
  std::map<std::string, Property, std::less<>> properties_;
  std::set<SingleHolder> single_holders_;
  std::map<std::string, std::string, std::less<>> local_names_;  // -> IRI
  Lines direct_, over_object_, beside_object_;

  std::optional<CanonicalRelation> find_in(const Lines& lines, std::string_view key,
                                           const ArgumentType& first,
                                           const ArgumentType& second) const;
};

// "decide to build" -> https://weft.dev/rel/decide_to_build; "be" -> .../is_a.
std::string relation_iri(std::string_view relation);

}  // namespace weft
