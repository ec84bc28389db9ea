// When statements hold, from all of their evidence together.
//
// What was said holds on: an open validity is closed only by
//  - a later end of the same statement ("chairman", said in 2015; "the former chairman", in 2019);
//  - under a single-valued predicate, the stated begin of another value of the same subject
//    ("chairman since 2019" supersedes who was chairman before); likewise another subject's where
//    one at a time holds the object ("mayor of Leeds since 2019"). Published alone supersedes
//    nothing, and neither does a value whose begin is not surely later: these are in conflict.
// Restricted so, because closing facts more freely was wrong three times of four where it was
// audited (Graphiti, issue 1728).
#pragma once
#include <functional>
#include <map>
#include <optional>
#include <vector>

#include "graph/graph.h"
#include "graph/validity.h"

namespace weft {

// One place that says a statement, or, without evidence, a graph that only holds it.
struct Claim {
  TermId graph{};
  std::optional<Evidence> evidence;
  Validity validity;
  std::optional<TermId> superseded_by;  // the value whose begin closed the validity
};

// What one subject at a time is to an object (SingleHolder, its predicate looked up).
struct Office {
  TermId predicate{};
  std::vector<std::string> roles;  // sorted; empty: whatever is said
};

// One value of a subject under a predicate, with every place that asserts it. Of those that hold
// an office the "value" is the subject.
struct DatedValue {
  TermId object{};
  std::vector<Claim> claims;  // by graph, then in the order of the text
};

// Reads one snapshot, which must outlive it. Remembers articles' days; not thread-safe.
class Timeline {
 public:
  explicit Timeline(const Snapshot& snapshot);

  bool is_single_valued(TermId predicate) const;

  // The places that assert the statement; where none does, those that negate, plan or suppose it.
  // Ends of the same statement are applied, other values are not looked at.
  std::vector<Claim> claims(const Triple& statement);
  // All asserted values, in id order; under a single-valued predicate with what supersedes applied.
  const std::vector<DatedValue>& values(TermId subject, TermId predicate);
  const std::vector<Office>& offices() const { return offices_; }
  // All subjects that are said to hold the office of the object, in id order, by the claims that
  // say so, with what supersedes applied.
  std::vector<DatedValue> holders(TermId object, const Office& office);
  // Whether the statement holds on the day, what others superseded left out.
  bool holds_on(const Triple& statement, Day day);

  // Whether two literals say one thing, more or less exactly: the same text, or a date inside the
  // other ("2014" and "2014-05-01"). Nothing else is compatible but a term with itself.
  bool are_compatible(TermId left, TermId right) const;

 private:
  std::optional<Day> published(TermId graph);
  Validity validity_of(const Evidence& evidence, TermId graph);
  TimeRole role_of(TermId qualifier);
  void supersede(std::vector<DatedValue>& values) const;
  bool is_in(const Claim& claim, const Office& office);
  std::vector<Claim> dated_claims(const Triple& statement);

  const Snapshot& snapshot_;
  std::vector<TermId> single_valued_;  // sorted
  std::vector<Office> offices_;
  std::map<TermId, bool> is_role_;  // by qualifier
  std::map<TermId, std::optional<Day>> published_;
  std::map<TermId, TimeRole> roles_;
  std::optional<std::pair<TermId, TermId>> values_of_;  // what values_ holds
  std::vector<DatedValue> values_;
};

}  // namespace weft
