#include "graph/names.h"

#include <catch2/catch.hpp>

#include "graph/graph.h"
#include "graph/iri_text.h"
#include "tests/helpers/temporary_folder.h"

namespace weft {

TEST_CASE("Names that people take for one are one when normalised", "[graph]") {
  const auto [name, normalised] = GENERATE(table<std::string, std::string>({
      {"Ada Lovelace", "ada lovelace"},
      {"  ADA\tLovelace\u00A0", "ada lovelace"},
      {"\uFF21da", "ada"},  // full width
      {"Caf\u00E9 Z\u00FCrich", "cafe zurich"},
      {"Cafe\u0301", "cafe"},
      {"Stra\u00DFe", "strasse"},
      {"The United Nations", "united nations"},
      {"the", "the"},
      {"Theodore", "theodore"},
      {"China's", "china"},
      {"China\u2019s plan", "china plan"},
      {"O'Brien", "obrien"},
      {"U.S.", "us"},
      {"U.S. Steel Inc.", "us steel inc"},
      {"3.5", "3 5"},
      {"AT&T", "at t"},
      {"Harbin-Shenzhen", "harbin shenzhen"},
      {"\u54C8\u5C14\u6EE8", "\u54C8\u5C14\u6EE8"},
      {"\u0915\u093F", "\u0915\u093F"},  // a vowel sign is no diacritic
      {"?!", "?!"},
      {"   ", ""},
      {"C#", "c#"},
  }));
  CAPTURE(name);
  CHECK(normalise_name(name) == normalised);
  CHECK(normalise_name(normalised) == normalised);
}

TEST_CASE("Different names give different segments of an IRI", "[graph]") {
  CHECK(name_segment("xu hua") == "xu_hua");
  CHECK(name_segment("xu_hua") == "xu%5Fhua");
  CHECK(name_segment("a-2") == "a%2D2");
  CHECK(name_segment("\u54C8\u5C14\u6EE8 1") == "\u54C8\u5C14\u6EE8_1");
  CHECK(name_segment("\xFF") == "%FF");
  CHECK(percent_encode("a/b \u00E9.txt") == "a%2Fb%20%C3%A9.txt");
}

TEST_CASE("Names of imported things lead to them, the preferred one first", "[graph]") {
  TemporaryFolder folder;
  Graph graph = Graph::open(folder / "g", OpenMode::create);
  const Term city = Term::iri("x:city"), town = Term::iri("x:town");
  const auto named = [](const Term& thing, std::string_view predicate, Term name) {
    return Quad{thing, Term::iri(std::string(predicate)), std::move(name), {}};
  };
  graph.add(std::vector{named(city, "http://schema.org/name", Term::tagged("Harbin", "en")),
                        named(city, vocabulary::kAltLabel, Term::string("Harbin City")),
                        named(city, vocabulary::kLabel, Term::string("Ha'erbin")),
                        named(town, vocabulary::kFoafName, Term::string("harbin")),
                        named(town, "x:comment", Term::string("hidden"))});
  const Snapshot snapshot = graph.snapshot();
  CHECK(snapshot.names(*snapshot.find(city)) ==
        std::vector<std::string>{"Ha'erbin", "Harbin", "Harbin City"});
  CHECK(snapshot.preferred_name(*snapshot.find(town)) == "harbin");
  CHECK(snapshot.find_named("HARBIN") == std::vector{*snapshot.find(city), *snapshot.find(town)});
  CHECK(snapshot.find_named("hidden").empty());
  CHECK(snapshot.find_name_prefix("har", 10).size() == 2);
  CHECK(snapshot.find_name_prefix("har", 1).size() == 1);
  CHECK(snapshot.find_name_prefix("harbin c", 10) == std::vector{*snapshot.find(city)});
}

}  // namespace weft
