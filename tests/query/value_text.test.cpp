#include "query/value_text.h"

#include <catch2/catch.hpp>
#include <cmath>

#include "tests/helpers/temporary_folder.h"
#include "tests/query/case_graph.h"

namespace weft::query {
namespace {

TEST_CASE("Values have a text and a JSON form", "[query]") {
  const TemporaryFolder folder;
  const Graph graph =
      testing::draw_graph(folder.path() / "graph",
                          {"Ada a Person", "Ada label \"Ada\"", "Ada knows Bob", "Ada age 36"});
  const Snapshot snapshot = graph.snapshot();
  TermReader reader(snapshot);
  const auto id = [&](const char* name) {
    return *snapshot.find(Term::iri(std::string("http://example.org/") + name));
  };
  const Triple edge{id("Ada"), id("knows"), id("Bob")};

  CHECK(to_text(Value(Node{id("Ada")}), reader) == "Ada");
  CHECK(to_text(Value(Node{id("Bob")}), reader, NodeForm::iri) == "http://example.org/Bob");
  CHECK(to_text(Value(Edge{edge}), reader) == "(Ada)-[:knows]->(Bob)");
  CHECK(to_text(Value(Path{{edge.object, edge.subject}, {edge}}), reader) ==
        "(Bob)<-[:knows]-(Ada)");
  CHECK(to_text(Value(List{Value(std::int64_t{1}), Value(), Value("a")}), reader) ==
        "[1, NULL, a]");
  CHECK(to_text(Value(), reader).empty());

  CHECK(to_json(Value(Node{id("Ada")}), reader) ==
        R"({"iri": "http://example.org/Ada", "name": "Ada", "labels": ["Person"]})");
  CHECK(to_json(Value(Node{id("Bob")}), reader) ==
        R"({"iri": "http://example.org/Bob", "name": null, "labels": []})");
  CHECK(to_json(Value(Edge{edge}), reader) ==
        R"({"subject": "http://example.org/Ada", "predicate": "http://example.org/knows", )"
        R"("object": "http://example.org/Bob"})");
  CHECK(to_json(Value(*Decimal::parse("2.50")), reader) == "2.5");
  CHECK(to_json(Value(std::nan("")), reader) == "\"NaN\"");
  CHECK(to_json(Value(-HUGE_VAL), reader) == "\"-Infinity\"");
  CHECK(to_json(Value(*parse_date("2019-05-09")), reader) == "\"2019-05-09\"");
  CHECK(to_json(Value("a\"\\\n\x01"), reader) == R"("a\"\\\n\u0001")");
  CHECK(to_json(Value(List{Value(true), Value()}), reader) == "[true, null]");
}

}  // namespace
}  // namespace weft::query
