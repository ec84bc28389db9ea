#include "graph/conflicts.h"

#include <catch2/catch.hpp>
#include <fstream>

#include "graph/dump.h"
#include "graph/import.h"
#include "graph/vocabulary.h"
#include "tests/graph/said.h"
#include "tests/helpers/temporary_folder.h"

using namespace weft;

namespace {

struct Told {
  TemporaryFolder folder;
  Graph graph = Graph::open(folder / "graph", OpenMode::create);

  Told() { graph.set_single_valued(std::vector<std::string>{thing("chair").text}); }
  void tell(const std::string& title, const std::string& date, const std::vector<Saying>& sayings) {
    graph.put_article(article_saying(title, date, sayings));
  }
  // One line a value.
  std::vector<std::string> conflicts(const ConflictFilter& filter = {}) const {
    const Snapshot snapshot = graph.snapshot();
    const auto name = [&](TermId id) {
      const std::string text = snapshot.term(id).text;
      return text.substr(text.rfind('/') + 1);
    };
    std::vector<std::string> lines;
    for_each_conflict(snapshot, filter, [&](const Conflict& conflict) {
      for (const StandingValue& value : conflict.values) {
        std::string line = name(conflict.entity) + " " + name(conflict.predicate) + " " +
                           name(value.value.object);
        line += value.standing == ConflictStanding::holds        ? " holds"
                : value.standing == ConflictStanding::superseded ? " superseded"
                                                         : " in conflict";
        for (const TermId other : value.others)
          line += " " + name(other);
        lines.push_back(line);
      }
    });
    return lines;
  }
};

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("Values that no date puts in order are in conflict", "[graph][conflicts]") {
  Told told;
  told.tell("one", "2019-05-09", {{"area", "chair", thing("ada")}, {"area", "owns", thing("x")}});
  CHECK(told.conflicts().empty());
  told.tell("two", "2020-05-09", {{"area", "chair", thing("bob")}, {"area", "owns", thing("y")}});
  CHECK(told.conflicts() ==
        Lines{"area chair ada in conflict bob", "area chair bob in conflict ada"});

  SECTION("until their article goes") {
    told.graph.remove_article("one");
    CHECK(told.conflicts().empty());
  }
  SECTION("and nobody else") {
    const Snapshot snapshot = told.graph.snapshot();
    const auto ada = snapshot.find(thing("ada")), owns = snapshot.find(thing("owns"));
    CHECK(told.conflicts({ada, {}}).empty());
    CHECK(told.conflicts({{}, owns}).empty());
    const auto area = snapshot.find(thing("area")), chair = snapshot.find(thing("chair"));
    CHECK(told.conflicts({area, chair}).size() == 2);
  }
}

TEST_CASE("A stated later begin settles it, and both values are kept", "[graph][conflicts]") {
  Told told;
  told.tell("one", "2015-05-09", {{"area", "chair", thing("bob")}});
  told.tell("two", "2020-05-09", {{"area", "chair", thing("ada"), {{"since", "2019"}}}});
  CHECK(told.conflicts() == Lines{"area chair bob superseded ada", "area chair ada holds"});

  SECTION("but a third value may be in conflict with the later one") {
    told.tell("three", "2020-06-01", {{"area", "chair", thing("cat"), {{"since", "2019-04"}}}});
    CHECK(told.conflicts() == Lines{"area chair bob superseded ada",
                                    "area chair cat in conflict ada",
                                    "area chair ada in conflict cat"});
  }
}

TEST_CASE("Several that hold what one holds at a time are in conflict", "[graph][conflicts]") {
  Told told;
  told.graph.set_single_holders(
      std::vector<SingleHolder>{{thing("leads").text, {"mayor"}}, {thing("capital_of").text, {}}});
  told.tell("one", "2015-05-09",
            {{"ada", "leads", thing("leeds"), {{"role", "mayor"}}},
             {"bob", "leads", thing("leeds"), {{"role", "mayor"}}},
             {"cat", "leads", thing("leeds"), {{"role", "clerk"}}},
             {"ada", "leads", thing("york"), {{"role", "mayor"}}}});
  CHECK(told.conflicts() ==
        Lines{"leeds leads ada in conflict bob", "leeds leads bob in conflict ada"});

  SECTION("until a stated begin settles it") {
    told.graph.remove_article("one");
    told.tell("two", "2015-05-09", {{"ada", "leads", thing("leeds"), {{"role", "mayor"}}}});
    told.tell("three", "2020-05-09",
              {{"bob", "leads", thing("leeds"), {{"role", "mayor"}, {"since", "2019"}}}});
    CHECK(told.conflicts() == Lines{"leeds leads ada superseded bob", "leeds leads bob holds"});
  }
  SECTION("without roles, whatever is said") {
    told.tell("two", "2015-05-09", {{"lyon", "capital_of", thing("france")},
                                    {"paris", "capital_of", thing("france")}});
    const Snapshot snapshot = told.graph.snapshot();
    const Lines capitals{"france capital_of lyon in conflict paris",
                         "france capital_of paris in conflict lyon"};
    CHECK(told.conflicts({{}, snapshot.find(thing("capital_of"))}) == capitals);
    CHECK(told.conflicts({snapshot.find(thing("france")), {}}) == capitals);
    CHECK(told.conflicts({snapshot.find(thing("lyon")), {}}) == capitals);
    CHECK(told.conflicts({snapshot.find(thing("york")), {}}).empty());
  }
}

TEST_CASE("Terms that follow each other are in no conflict", "[graph][conflicts]") {
  Told told;
  told.tell("one", "2020-05-09",
            {{"area", "chair", thing("bob"), {{"from", "2010"}, {"until", "2015"}}},
             {"area", "chair", thing("ada"), {{"from", "2015"}, {"until", "2018"}}}});
  CHECK(told.conflicts() == Lines{"area chair bob superseded ada", "area chair ada holds"});
}

TEST_CASE("Former values are over before the others", "[graph][conflicts]") {
  Told told;
  told.tell("one", "2020-05-09",
            {{"area", "chair", thing("bob"), {{"status", "former"}}},
             {"area", "chair", thing("ada")}});
  CHECK(told.conflicts() == Lines{"area chair bob superseded ada", "area chair ada holds"});
}

TEST_CASE("Negated statements contradict nothing", "[graph][conflicts]") {
  Told told;
  told.tell("one", "2020-05-09",
            {{"area", "chair", thing("bob"), {}, Polarity::negated},
             {"area", "chair", thing("ada")}});
  CHECK(told.conflicts().empty());
}

TEST_CASE("An import can say which properties have one value", "[graph][conflicts]") {
  Told told;
  const auto add = [&](const char* subject, const Term& predicate, const Term& object) {
    told.graph.add(std::vector<Quad>{{thing(subject), predicate, object, std::nullopt}});
  };
  add("area", thing("owner"), thing("ada"));
  add("area", thing("owner"), thing("bob"));
  CHECK(told.conflicts().empty());
  add("owner", Term::iri(std::string(vocabulary::kType)),
      Term::iri(std::string(vocabulary::kFunctionalProperty)));
  CHECK(told.conflicts() ==
        Lines{"area owner ada in conflict bob", "area owner bob in conflict ada"});
}

TEST_CASE("The folder keeps which predicates have one value", "[graph][conflicts]") {
  Told told;
  told.tell("one", "2020-05-09", {{"area", "chair", thing("ada")}, {"area", "seat", thing("x")}});
  const auto single = [&] {
    const Snapshot snapshot = told.graph.snapshot();
    Lines names;
    for (const TermId id : snapshot.single_valued_predicates())
      names.push_back(snapshot.term(id).text);
    return names;
  };
  CHECK(single() == Lines{thing("chair").text});
  told.graph.set_single_valued(Lines{thing("seat").text, thing("unknown").text});
  CHECK(single() == Lines{thing("seat").text});
  CHECK(told.graph.verify().problems.empty());
}

TEST_CASE("A dump tells which predicates have one value, and gives it back", "[graph][conflicts]") {
  Told told;
  told.tell("one", "2020-05-09", {{"area", "chair", thing("ada")}});
  const std::vector<SingleHolder> holders{{thing("chair").text, {}},
                                          {thing("chair").text, {"mayor", "premier"}},
                                          {thing("unused").text, {}}};
  told.graph.set_single_holders(holders);
  const auto dump_of = [](const Graph& graph) {
    std::string dump;
    const Snapshot snapshot = graph.snapshot();
    write_dump(snapshot, DumpFormat::nquads, [&](std::string_view bytes) { dump += bytes; });
    return dump;
  };
  const std::string dump = dump_of(told.graph);
  CHECK(dump.find("owl#FunctionalProperty> <https://weft.dev/vocabulary#Schema>") !=
        std::string::npos);
  const auto file = told.folder / "graph.nq";
  std::ofstream(file, std::ios::binary) << dump;
  Graph copy = Graph::open(told.folder / "copy", OpenMode::create);
  copy.set_single_valued(std::vector<std::string>{thing("seat").text});
  import_file(copy, file, {});
  CHECK(dump_of(copy) == dump);
  const Snapshot snapshot = copy.snapshot();
  CHECK(snapshot.single_valued_predicates() == std::vector{*snapshot.find(thing("chair"))});
  CHECK(snapshot.single_holders() == std::vector(holders.begin(), holders.begin() + 2));
  CHECK(snapshot.predicate_statistics(*snapshot.find(thing("chair"))).statements == 1);
  CHECK(snapshot.classes().empty());  // a setting, no statement
}
