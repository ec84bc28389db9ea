#include "tools/completion.h"

#include <catch2/catch.hpp>

using namespace weft;

namespace {

const CompletionWords kWords{{"Person", "Place"},
                             {"name", "worksFor", "worksIn"},
                             {"MATCH", "MODE", "RETURN"},
                             {"labels", "names"},
                             {".format", ".help"}};

std::vector<std::string> completed(std::string_view line) {
  return complete(line, kWords).words;
}
using Texts = std::vector<std::string>;

}  // namespace

TEST_CASE("What stands before the word decides what it can become", "[tools]") {
  CHECK(completed(".he") == Texts{".help"});
  CHECK(completed("MATCH (p:P") == Texts{"Person", "Place"});
  CHECK(completed("MATCH (p:Pe") == Texts{"Person"});
  CHECK(completed("MATCH (p:") == Texts{"Person", "Place"});
  CHECK(completed("MATCH (p:Place|Pe") == Texts{"Person"});
  CHECK(completed("MATCH (p)-[:works") == Texts{"worksFor", "worksIn"});
  CHECK(completed("MATCH (p)-[r:worksFor]->(o:p") == Texts{"Person", "Place"});
  CHECK(completed("RETURN p.n") == Texts{"name"});
  CHECK(completed("MATCH (p {n") == Texts{"name"});
  CHECK(completed("M") == Texts{"MATCH", "MODE"});
  CHECK(completed("m") == Texts{"match", "mode"});
  CHECK(completed("RETURN na") == Texts{"names"});
  CHECK(completed("RETURN ").empty());
  CHECK(completed("zzz").empty());
}

TEST_CASE("Completion replaces the word from its begin", "[tools]") {
  CHECK(complete("MATCH (p:Pe", kWords).begin_byte == 9);
  CHECK(complete(".he", kWords).begin_byte == 0);
  CHECK(complete("größe", kWords).begin_byte == 0);
}

TEST_CASE("The common prefix is what all words begin with", "[tools]") {
  CHECK(common_prefix({"worksFor", "worksIn"}) == "works");
  CHECK(common_prefix({"one"}) == "one");
  CHECK(common_prefix({"a", "b"}).empty());
  CHECK(common_prefix({}).empty());
}
