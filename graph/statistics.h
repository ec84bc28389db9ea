// Exact counts over the asserted statements, kept in the same batch as the statements.
//
//   key                 value
//   't'                 varints: statements, distinct subjects, predicates, classes, articles
//   'p' predicate u64   varints: statements, distinct subjects, distinct objects
//   'c' class u64       varint: statements (?, rdf:type, class)
//
// A record whose counts are all zero has no key.
#pragma once
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "graph/graph.h"
#include "graph/key_view.h"
#include "graph/overlay.h"
#include "graph/triple.h"

namespace weft {

struct Totals {
  std::uint64_t statements = 0, subjects = 0, predicates = 0, classes = 0, articles = 0;
  auto operator<=>(const Totals&) const = default;
};

Totals read_totals(const KeyView& view);
void write_totals(Overlay& overlay, const Totals& totals);
void write_predicate_statistics(Overlay& overlay, TermId predicate,
                                const PredicateStatistics& counts);
void write_class_size(Overlay& overlay, TermId class_id, std::uint64_t size);
PredicateStatistics read_predicate_statistics(const KeyView& view, TermId predicate);
std::uint64_t read_class_size(const KeyView& view, TermId class_id);
std::vector<TermId> read_predicates(const KeyView& view);
std::vector<TermId> read_classes(const KeyView& view);

// What a batch changes in the counts.
struct CountDifferences {
  struct OfPredicate {
    std::int64_t statements = 0, subjects = 0, objects = 0;
  };
  std::map<TermId, OfPredicate> predicates;
  std::map<TermId, std::int64_t> classes;
  std::int64_t subjects = 0;
};
void apply_differences(Overlay& overlay, const CountDifferences& differences);

// Brings the counts in line with triples that the batch has put into, and taken from, the three
// orders. Cost: about one seek for each distinct (subject, predicate), (predicate, object),
// subject.
void count_statements(Overlay& overlay, std::span<const Triple> inserted,
                      std::span<const Triple> removed, std::optional<TermId> type_predicate);

}  // namespace weft
