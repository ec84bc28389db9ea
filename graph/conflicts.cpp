#include "graph/conflicts.h"

#include <algorithm>
#include <string>
#include <tuple>

namespace weft {
namespace {

// All of it is over when the other begins, as far as dates of their granularity can say.
bool is_before(const DatedValue& value, const DatedValue& other) {
  return std::all_of(value.claims.begin(), value.claims.end(), [&](const Claim& claim) {
    return !claim.validity.is_open() &&
           std::any_of(other.claims.begin(), other.claims.end(), [&](const Claim& later) {
             return claim.validity.end.latest <= later.validity.begin.latest &&
                    claim.validity.begin.latest < later.validity.begin.latest;
           });
  });
}

bool contradict(const DatedValue& left, const DatedValue& right) {
  for (const Claim& one : left.claims)
    for (const Claim& other : right.claims)
      if (surely_overlap(one.validity, other.validity)) return true;
  return false;
}

Day first_begin(const DatedValue& value) {
  Day first = kLastDay;
  for (const Claim& claim : value.claims)
    first = std::min(first, claim.validity.begin.latest);
  return first;
}

void add_once(std::vector<TermId>& ids, TermId id) {
  if (std::find(ids.begin(), ids.end(), id) == ids.end()) ids.push_back(id);
}

class ConflictReader {
 public:
  explicit ConflictReader(const Snapshot& snapshot) : snapshot_(snapshot), timeline_(snapshot) {}

  // Absent where there is nothing to tell.
  std::optional<Conflict> read(TermId subject, TermId predicate) {
    const std::vector<DatedValue>& values = timeline_.values(subject, predicate);
    Conflict conflict{subject, predicate, {}};
    for (const DatedValue& value : values)
      if (has_rival(value, values)) conflict.values.push_back({value, ConflictStanding::holds, {}});
    if (conflict.values.empty()) return std::nullopt;
    for (StandingValue& value : conflict.values)
      judge(value, conflict.values);
    std::sort(conflict.values.begin(), conflict.values.end(),
              [&](const StandingValue& left, const StandingValue& right) {
                return key(left) < key(right);
              });
    return conflict;
  }

 private:
  bool has_rival(const DatedValue& value, const std::vector<DatedValue>& values) const {
    return std::any_of(values.begin(), values.end(), [&](const DatedValue& other) {
      return !timeline_.are_compatible(value.object, other.object);
    });
  }

  void judge(StandingValue& judged, const std::vector<StandingValue>& values) const {
    std::vector<TermId> rivals, successors;
    for (const Claim& claim : judged.value.claims)
      if (claim.superseded_by) add_once(successors, *claim.superseded_by);
    for (const StandingValue& other : values) {
      if (timeline_.are_compatible(judged.value.object, other.value.object)) continue;
      if (contradict(judged.value, other.value)) {
        add_once(rivals, other.value.object);
      } else if (successors.empty() && is_before(judged.value, other.value)) {
        add_once(successors, other.value.object);
      }
    }
    if (!rivals.empty()) {
      judged.standing = ConflictStanding::in_conflict;
      judged.others = std::move(rivals);
    } else if (!successors.empty()) {
      judged.standing = ConflictStanding::superseded;
      judged.others = std::move(successors);
    }
    std::sort(judged.others.begin(), judged.others.end(), [&](TermId left, TermId right) {
      return to_ntriples(snapshot_.term(left)) < to_ntriples(snapshot_.term(right));
    });
  }

  std::tuple<Day, std::string> key(const StandingValue& value) const {
    return {first_begin(value.value), to_ntriples(snapshot_.term(value.value.object))};
  }

  const Snapshot& snapshot_;
  Timeline timeline_;
};

// Subjects that have two values or more, each once.
std::vector<TermId> subjects_of_several(const Snapshot& snapshot, TermId predicate,
                                        const std::optional<TermId>& subject) {
  std::vector<TermId> subjects;
  if (subject) {
    if (snapshot.count({*subject, predicate, std::nullopt}, 2) > 1) subjects.push_back(*subject);
    return subjects;
  }
  TripleScan scan = snapshot.scan({std::nullopt, predicate, std::nullopt});
  for (Triple triple{}; scan.next(triple);)
    subjects.push_back(triple.subject);
  std::sort(subjects.begin(), subjects.end());
  std::vector<TermId> several;
  for (std::size_t i = 1; i < subjects.size(); ++i)
    if (subjects[i] == subjects[i - 1] && (several.empty() || several.back() != subjects[i]))
      several.push_back(subjects[i]);
  return several;
}

}  // namespace

bool Conflict::is_open() const {
  return std::any_of(values.begin(), values.end(), [](const StandingValue& value) {
    return value.standing == ConflictStanding::in_conflict;
  });
}

void for_each_conflict(const Snapshot& snapshot, const ConflictFilter& filter,
                       const std::function<void(const Conflict&)>& visit) {
  std::vector<std::tuple<std::string, std::string, TermId, TermId>> places;
  for (const TermId predicate : snapshot.single_valued_predicates()) {
    if (filter.predicate && *filter.predicate != predicate) continue;
    for (const TermId subject : subjects_of_several(snapshot, predicate, filter.subject))
      places.emplace_back(to_ntriples(snapshot.term(subject)),
                          to_ntriples(snapshot.term(predicate)), subject, predicate);
  }
  std::sort(places.begin(), places.end());
  ConflictReader reader(snapshot);
  for (const auto& [subject_text, predicate_text, subject, predicate] : places)
    if (const auto conflict = reader.read(subject, predicate)) visit(*conflict);
}

}  // namespace weft
