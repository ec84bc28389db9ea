#include "graph/statistics.h"

#include <map>
#include <set>

#include "graph/byte_codec.h"
#include "graph/key_codec.h"

namespace weft {
namespace {

std::string record_key(char kind, TermId id) {
  return kind + id_key(id);
}

std::vector<TermId> read_ids(const KeyView& view, char kind) {
  std::vector<TermId> ids;
  view.for_each(Family::statistics, std::string(1, kind),
                [&](std::string_view key, std::string_view) {
                  ids.push_back(id_at_end(key));
                  return Visiting::more;
                });
  return ids;
}

// What the batch did below one prefix of one order.
struct Touched {
  bool inserted = false, removed = false;
};
using TouchedPrefixes = std::map<std::string, Touched>;

TouchedPrefixes touched_prefixes(std::span<const Triple> inserted, std::span<const Triple> removed,
                                 KeyOrder order, std::size_t prefix_bytes) {
  TouchedPrefixes touched;
  const auto prefix = [&](const Triple& triple) {
    return std::string(bytes_of(encode_key(triple, order)).substr(0, prefix_bytes));
  };
  for (const Triple& triple : inserted)
    touched[prefix(triple)].inserted = true;
  for (const Triple& triple : removed)
    touched[prefix(triple)].removed = true;
  return touched;
}

// +1 where the batch wrote the first key below the prefix, -1 where it took the last. Something
// inserted proves "after", something removed proves "before"; only the other side is looked up.
int change_of_existence(const Overlay& overlay, Family family, const std::string& prefix,
                        Touched touched) {
  if (touched.inserted && touched.removed) return 0;
  if (touched.inserted) return overlay.base().has_prefix(family, prefix) ? 0 : 1;
  return overlay.has_prefix(family, prefix) ? 0 : -1;
}

std::uint64_t plus(const KeyView& view, std::uint64_t count, std::int64_t difference) {
  const auto sum = static_cast<std::int64_t>(count) + difference;
  if (sum < 0) view.damaged("a count of statements would fall below zero");
  return static_cast<std::uint64_t>(sum);
}

void count_predicate(Overlay& overlay, Totals& totals, TermId predicate,
                     const CountDifferences::OfPredicate& by) {
  PredicateStatistics counts = read_predicate_statistics(overlay, predicate);
  const bool before = counts.statements > 0;
  counts.statements = plus(overlay, counts.statements, by.statements);
  counts.distinct_subjects = plus(overlay, counts.distinct_subjects, by.subjects);
  counts.distinct_objects = plus(overlay, counts.distinct_objects, by.objects);
  const bool after = counts.statements > 0;
  totals.predicates = plus(overlay, totals.predicates, int{after} - int{before});
  totals.statements = plus(overlay, totals.statements, by.statements);
  write_predicate_statistics(overlay, predicate, counts);
}

void count_class(Overlay& overlay, Totals& totals, TermId class_id, std::int64_t difference) {
  const bool before = read_class_size(overlay, class_id) > 0;
  const bool after =
      overlay.add_to_count(Family::statistics, record_key('c', class_id), difference) > 0;
  totals.classes = plus(overlay, totals.classes, int{after} - int{before});
}

}  // namespace

Totals read_totals(const KeyView& view) {
  Totals totals;
  const auto stored = view.get(Family::statistics, "t");
  if (!stored) return totals;
  ByteReader bytes(*stored);
  totals.statements = bytes.varint();
  totals.subjects = bytes.varint();
  totals.predicates = bytes.varint();
  totals.classes = bytes.varint();
  totals.articles = bytes.varint();
  if (!bytes.ok_at_end()) view.damaged("the totals are unreadable");
  return totals;
}

void write_totals(Overlay& overlay, const Totals& totals) {
  if (totals == Totals{}) return overlay.erase(Family::statistics, "t");
  std::string value;
  append_varint(value, totals.statements);
  append_varint(value, totals.subjects);
  append_varint(value, totals.predicates);
  append_varint(value, totals.classes);
  append_varint(value, totals.articles);
  overlay.put(Family::statistics, "t", std::move(value));
}

PredicateStatistics read_predicate_statistics(const KeyView& view, TermId predicate) {
  PredicateStatistics counts;
  const auto stored = view.get(Family::statistics, record_key('p', predicate));
  if (!stored) return counts;
  ByteReader bytes(*stored);
  counts.statements = bytes.varint();
  counts.distinct_subjects = bytes.varint();
  counts.distinct_objects = bytes.varint();
  if (!bytes.ok_at_end()) view.damaged("the counts of a predicate are unreadable");
  return counts;
}

void write_predicate_statistics(Overlay& overlay, TermId predicate,
                                const PredicateStatistics& counts) {
  if (counts.statements == 0) return overlay.erase(Family::statistics, record_key('p', predicate));
  std::string value;
  append_varint(value, counts.statements);
  append_varint(value, counts.distinct_subjects);
  append_varint(value, counts.distinct_objects);
  overlay.put(Family::statistics, record_key('p', predicate), std::move(value));
}

void write_class_size(Overlay& overlay, TermId class_id, std::uint64_t size) {
  overlay.add_to_count(Family::statistics, record_key('c', class_id),
                       static_cast<std::int64_t>(size));
}

std::uint64_t read_class_size(const KeyView& view, TermId class_id) {
  const auto stored = view.get(Family::statistics, record_key('c', class_id));
  return stored ? ByteReader(*stored).varint() : 0;
}

std::vector<TermId> read_predicates(const KeyView& view) {
  return read_ids(view, 'p');
}
std::vector<TermId> read_classes(const KeyView& view) {
  return read_ids(view, 'c');
}

void apply_differences(Overlay& overlay, const CountDifferences& differences) {
  Totals totals = read_totals(overlay);
  totals.subjects = plus(overlay, totals.subjects, differences.subjects);
  for (const auto& [id, by] : differences.predicates)
    count_predicate(overlay, totals, id, by);
  for (const auto& [id, by] : differences.classes)
    count_class(overlay, totals, id, by);
  write_totals(overlay, totals);
}

void count_statements(Overlay& overlay, std::span<const Triple> inserted,
                      std::span<const Triple> removed, std::optional<TermId> type_predicate) {
  CountDifferences differences;
  auto& predicates = differences.predicates;
  const auto count = [&](std::span<const Triple> triples, int by) {
    for (const Triple& triple : triples) {
      predicates[triple.predicate].statements += by;
      if (triple.predicate == type_predicate) differences.classes[triple.object] += by;
    }
  };
  count(inserted, 1);
  count(removed, -1);
  for (const auto& [prefix, touched] : touched_prefixes(inserted, removed, KeyOrder::pos, 16)) {
    predicates[static_cast<TermId>(read_u64(prefix.data()))].objects +=
        change_of_existence(overlay, Family::pos, prefix, touched);
  }
  std::set<std::string> new_subjects;  // had no statement, so none with any predicate
  for (const auto& [prefix, touched] : touched_prefixes(inserted, removed, KeyOrder::spo, 8)) {
    const int change = change_of_existence(overlay, Family::spo, prefix, touched);
    differences.subjects += change;
    if (change > 0) new_subjects.insert(prefix);
  }
  for (const auto& [prefix, touched] : touched_prefixes(inserted, removed, KeyOrder::spo, 16)) {
    const bool is_new = new_subjects.contains(prefix.substr(0, 8));
    predicates[id_at_end(prefix)].subjects +=
        is_new ? 1 : change_of_existence(overlay, Family::spo, prefix, touched);
  }
  apply_differences(overlay, differences);
}

}  // namespace weft
