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
  ConflictReader(const Snapshot& snapshot, Timeline& timeline)
      : snapshot_(snapshot), timeline_(timeline) {}

  // Absent where there is nothing to tell.
  std::optional<Conflict> read(TermId entity, TermId predicate, const Office* office) {
    const std::vector<DatedValue> values = office != nullptr
                                               ? timeline_.holders(entity, *office)
                                               : timeline_.values(entity, predicate);
    const ConflictSide side = office != nullptr ? ConflictSide::holders : ConflictSide::values;
    Conflict conflict{side, entity, predicate, {}};
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
  Timeline& timeline_;
};

// Those that are there twice or more, each once.
std::vector<TermId> repeated(std::vector<TermId> ids) {
  std::sort(ids.begin(), ids.end());
  std::vector<TermId> several;
  for (std::size_t i = 1; i < ids.size(); ++i)
    if (ids[i] == ids[i - 1] && (several.empty() || several.back() != ids[i]))
      several.push_back(ids[i]);
  return several;
}

std::vector<TermId> ids_of(const Snapshot& snapshot, const TriplePattern& pattern,
                           TermId Triple::*end) {
  std::vector<TermId> ids;
  TripleScan scan = snapshot.scan(pattern);
  for (Triple triple{}; scan.next(triple);)
    ids.push_back(triple.*end);
  return ids;
}

// Subjects that have two values or more, each once.
std::vector<TermId> subjects_of_several(const Snapshot& snapshot, TermId predicate,
                                        const std::optional<TermId>& subject) {
  return repeated(ids_of(snapshot, {subject, predicate, std::nullopt}, &Triple::subject));
}

// Objects that two subjects or more have; of one entity itself, and of what it has.
std::vector<TermId> objects_of_several(const Snapshot& snapshot, TermId predicate,
                                       const std::optional<TermId>& entity) {
  if (!entity)
    return repeated(ids_of(snapshot, {std::nullopt, predicate, std::nullopt}, &Triple::object));
  std::vector<TermId> objects =
      ids_of(snapshot, {*entity, predicate, std::nullopt}, &Triple::object);
  objects.push_back(*entity);
  std::erase_if(objects, [&](TermId object) {
    return snapshot.count({std::nullopt, predicate, object}, 2) < 2;
  });
  return objects;
}

// Where several values may be, in the order in which they are told.
struct Place {
  std::string entity_text, predicate_text;
  const Office* office = nullptr;  // absent: of values
  TermId entity{}, predicate{};

  auto key() const { return std::tie(entity_text, predicate_text, office); }
};

std::vector<Place> find_places(const Snapshot& snapshot, const ConflictFilter& filter,
                               const Timeline& timeline) {
  std::vector<Place> places;
  const auto add = [&](TermId entity, TermId predicate, const Office* office) {
    places.push_back({to_ntriples(snapshot.term(entity)), to_ntriples(snapshot.term(predicate)),
                      office, entity, predicate});
  };
  const auto is_wanted = [&](TermId predicate) {
    return !filter.predicate || *filter.predicate == predicate;
  };
  for (const TermId predicate : snapshot.single_valued_predicates()) {
    if (!is_wanted(predicate)) continue;
    for (const TermId subject : subjects_of_several(snapshot, predicate, filter.entity))
      add(subject, predicate, nullptr);
  }
  for (const Office& office : timeline.offices()) {
    if (!is_wanted(office.predicate)) continue;
    for (const TermId object : objects_of_several(snapshot, office.predicate, filter.entity))
      add(object, office.predicate, &office);
  }
  std::sort(places.begin(), places.end(),
            [](const Place& left, const Place& right) { return left.key() < right.key(); });
  return places;
}

}  // namespace

bool Conflict::is_open() const {
  return std::any_of(values.begin(), values.end(), [](const StandingValue& value) {
    return value.standing == ConflictStanding::in_conflict;
  });
}

void for_each_conflict(const Snapshot& snapshot, const ConflictFilter& filter,
                       const std::function<void(const Conflict&)>& visit) {
  Timeline timeline(snapshot);
  ConflictReader reader(snapshot, timeline);
  for (const Place& place : find_places(snapshot, filter, timeline))
    if (const auto conflict = reader.read(place.entity, place.predicate, place.office))
      visit(*conflict);
}

}  // namespace weft
