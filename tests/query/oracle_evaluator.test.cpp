#include "tests/query/oracle_evaluator.h"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "grammar/parse.h"

using namespace weft;

namespace {

// a -p-> b -p-> c -p-> a, a -q-> c, a -p-> a; a has two values of num, b is called Bob.
oracle::PlainGraph example() {
  oracle::PlainGraph graph;
  const auto iri = [](const char* name) { return Term::iri(std::string("http://e/") + name); };
  const auto add = [&](const char* s, const char* p, Term o) { graph.add({iri(s), iri(p), o}); };
  add("a", "p", iri("b"));
  add("b", "p", iri("c"));
  add("c", "p", iri("a"));
  add("a", "q", iri("c"));
  add("a", "p", iri("a"));
  add("a", "num", Term::integer(1));
  add("a", "num", Term::integer(2));
  graph.add(
      {iri("b"), Term::iri("http://www.w3.org/2000/01/rdf-schema#label"), Term::string("Bob")});
  graph.add(
      {iri("b"), Term::iri("http://www.w3.org/2004/02/skos/core#altLabel"), Term::string("Rob")});
  return graph;
}

std::vector<std::string> answers(const std::string& text) {
  const ParseResult parsed = parse(text);
  REQUIRE(parsed.query.has_value());
  const oracle::PlainGraph graph = example();
  std::vector<std::string> cells;
  for (const oracle::Row& row : oracle::Evaluator(graph).run(*parsed.query))
    for (const auto& [column, value] : row)
      cells.push_back(oracle::canonical(value));
  return cells;
}

using Cells = std::vector<std::string>;

}  // namespace

// Each answer is read off LANGUAGE's page by hand: the oracle is tested by nothing else.
TEST_CASE("The oracle answers as the language's page says", "[query][oracle]") {
  CHECK(answers("MATCH (x)-[:p]->(x) RETURN x.iri") == Cells{"'http://e/a'"});
  CHECK(answers("MATCH (x {iri: 'http://e/a'})-[e]-() RETURN COUNT(*)") == Cells{"4"});
  CHECK(answers("MATCH (x)-[:num]->(v) RETURN v ORDER BY v DESC") == Cells{"2", "1"});
  CHECK(answers("MATCH (x {num: 1}) RETURN x.num") == Cells{"[1, 2, ]"});
  CHECK(answers("MATCH (x) WHERE x.num = 1 AND x.num <> 1 RETURN COUNT(*)") == Cells{"1"});
  CHECK(answers("MATCH (x {name: 'Rob'}) RETURN x.name") == Cells{"'Bob'"});
  CHECK(answers("MATCH (x {name: 'Bob'})-[:p]->{0,2}(y) RETURN y.iri ORDER BY y.iri") ==
        Cells{"'http://e/a'", "'http://e/b'", "'http://e/c'"});
  CHECK(answers("MATCH p = ANY SHORTEST (x {name: 'Bob'})-[:p]->+(x) RETURN path_length(p)") ==
        Cells{"3"});
  CHECK(answers("MATCH TRAIL (x {name: 'Bob'})-[:p]->*(y) RETURN COUNT(*)") == Cells{"6"});
  CHECK(answers("MATCH ACYCLIC (x {name: 'Bob'})-[:p]->*(y) RETURN COUNT(*)") == Cells{"3"});
  CHECK(answers("MATCH SIMPLE (x {name: 'Bob'})-[:p]->*(y) RETURN COUNT(*)") == Cells{"4"});
  CHECK(answers("MATCH (x)-[:p]->(y), (y)-[:p]->(z) RETURN COUNT(*)") == Cells{"6"});
  CHECK(answers("MATCH DIFFERENT EDGES (x)-[:p]->(y), (y)-[:p]->(z) RETURN COUNT(*)") ==
        Cells{"5"});
  CHECK(answers("OPTIONAL MATCH (x:Nobody) RETURN x") == Cells{"NULL"});
  CHECK(answers("MATCH (x:Nobody) RETURN COUNT(*), SUM(x.num)") == Cells{"0", "NULL"});
  CHECK(answers("RETURN 7 / 2 AS a, NULL AND FALSE AS b, 1 = 1.0 AS c, 'a' < 1 AS d") ==
        Cells{"3.5", "FALSE", "TRUE", "NULL"});
  CHECK(answers("FOR x IN [1, 2, 2] RETURN x INTERSECT ALL FOR x IN [2, 2, 3] RETURN x") ==
        Cells{"2", "2"});
  CHECK(answers("FOR x IN [1, 1, 2] RETURN x EXCEPT ALL RETURN 1 AS x") == Cells{"1", "2"});
  CHECK(answers("RETURN DATE '2019-05-09' < '2019-06'") == Cells{"TRUE"});
  CHECK(answers("MATCH (x {name: 'Bob'})((s)-[e]->(t)){2}(y) RETURN size(e) NEXT RETURN 1 AS n") ==
        Cells{"1"});
}
