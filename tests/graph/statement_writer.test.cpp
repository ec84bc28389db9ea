// Imports against the plainest possible graph: a set of quads.
#include "graph/statement_writer.h"

#include <catch2/catch.hpp>
#include <random>
#include <set>

#include "graph/graph.h"
#include "graph/vocabulary.h"
#include "tests/helpers/temporary_folder.h"

namespace weft {
namespace {

using Words = std::array<Term, 3>;

Term small_iri(std::mt19937_64& numbers) {
  return Term::iri("http://example.org/" + std::string(1, static_cast<char>('a' + numbers() % 4)));
}

Quad random_quad(std::mt19937_64& numbers) {
  Quad quad{small_iri(numbers), small_iri(numbers), small_iri(numbers), {}};
  if (numbers() % 4 == 0) quad.subject = Term::blank("b");
  if (numbers() % 4 == 0) quad.predicate = Term::iri(std::string(vocabulary::kType));
  if (numbers() % 3 == 0) quad.object = Term::integer(static_cast<std::int64_t>(numbers() % 3));
  if (numbers() % 6 == 0) quad.object = Term::string("01");
  if (numbers() % 3 == 0) quad.graph = small_iri(numbers);
  return quad;
}

Words words(const Snapshot& snapshot, const Triple& triple) {
  return {snapshot.term(triple.subject), snapshot.term(triple.predicate),
          snapshot.term(triple.object)};
}

// The matches of a pattern by looking at every triple.
std::set<Words> naive_matches(const std::set<Words>& triples, const Words& bound,
                              std::array<bool, 3> is_bound) {
  std::set<Words> found;
  for (const Words& triple : triples) {
    bool match = true;
    for (std::size_t i = 0; i < 3; ++i)
      match = match && (!is_bound[i] || triple[i] == bound[i]);
    if (match) found.insert(triple);
  }
  return found;
}

void check_patterns(const Snapshot& snapshot, const std::set<Words>& triples, const Words& bound) {
  for (unsigned mask = 0; mask < 8; ++mask) {
    const std::array<bool, 3> is_bound{(mask & 1) != 0, (mask & 2) != 0, (mask & 4) != 0};
    TriplePattern pattern;
    if (is_bound[0]) pattern.subject = snapshot.find(bound[0]);
    if (is_bound[1]) pattern.predicate = snapshot.find(bound[1]);
    if (is_bound[2]) pattern.object = snapshot.find(bound[2]);
    const auto expected = naive_matches(triples, bound, is_bound);
    std::set<Words> found;
    TripleScan scan = snapshot.scan(pattern);
    for (Triple triple; scan.next(triple);)
      found.insert(words(snapshot, triple));
    CHECK(found == expected);
    CHECK(snapshot.count(pattern) == expected.size());
    CHECK(snapshot.estimate(pattern) == Approx(static_cast<double>(expected.size())));
  }
}

void check_statistics(const Snapshot& snapshot, const std::set<Words>& triples) {
  std::map<Term, std::array<std::set<Term>, 2>> by_predicate;
  std::map<Term, std::uint64_t> statements, classes;
  std::set<Term> subjects;
  for (const Words& triple : triples) {
    subjects.insert(triple[0]);
    ++statements[triple[1]];
    by_predicate[triple[1]][0].insert(triple[0]);
    by_predicate[triple[1]][1].insert(triple[2]);
    if (triple[1].text == vocabulary::kType) ++classes[triple[2]];
  }
  const GraphStatistics all = snapshot.statistics();
  CHECK(all.statements == triples.size());
  CHECK(all.entities == subjects.size());
  CHECK(all.predicates == statements.size());
  CHECK(all.classes == classes.size());
  for (const auto& [predicate, count] : statements) {
    const auto counts = snapshot.predicate_statistics(*snapshot.find(predicate));
    CHECK(counts.statements == count);
    CHECK(counts.distinct_subjects == by_predicate[predicate][0].size());
    CHECK(counts.distinct_objects == by_predicate[predicate][1].size());
  }
  for (const auto& [term, size] : classes) {
    CHECK(snapshot.class_size(*snapshot.find(term)) == size);
  }
}

}  // namespace

TEST_CASE("Scans, counts and statistics agree with a set of quads", "[graph][property]") {
  const auto seed = GENERATE(range(0, 8));
  CAPTURE(seed);
  std::mt19937_64 numbers(static_cast<std::uint64_t>(seed));
  TemporaryFolder folder;
  Graph graph = Graph::open(folder / "g", OpenMode::create);
  std::set<Quad> quads;
  std::set<Words> triples;
  for (int batch = 0; batch < 4; ++batch) {
    std::vector<Quad> some;
    std::uint64_t new_quads = 0;
    for (std::size_t i = 0; i < 1 + numbers() % 20; ++i)
      some.push_back(random_quad(numbers));
    for (const Quad& quad : some) {
      new_quads += quads.insert(quad).second;
      triples.insert({quad.subject, quad.predicate, quad.object});
    }
    CHECK(graph.add(some) == new_quads);
  }
  const Snapshot snapshot = graph.snapshot();
  check_statistics(snapshot, triples);
  for (const Words& triple : triples)
    check_patterns(snapshot, triples, triple);
  CHECK(graph.verify().problems == std::vector<std::string>{});
}

TEST_CASE("What is no RDF statement is refused, and its whole batch with it", "[graph]") {
  TemporaryFolder folder;
  Graph graph = Graph::open(folder / "g", OpenMode::create);
  const Term a = Term::iri("a");
  const std::vector<Quad> quads{{a, a, a, {}}, {Term::string("s"), a, a, {}}};
  CHECK_THROWS_WITH(graph.add(quads),
                    "statement 2: its subject is a literal; RDF 1.1 has no such statements");
  CHECK(graph.snapshot().statistics().statements == 0);
}

}  // namespace weft
