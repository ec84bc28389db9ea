#include "graph/timeline.h"

#include <catch2/catch.hpp>

#include "tests/graph/said.h"
#include "tests/helpers/temporary_folder.h"

using namespace weft;

namespace {

// A graph in which `chair` and `founded` have one value at a time.
struct Told {
  TemporaryFolder folder;
  Graph graph = Graph::open(folder / "graph", OpenMode::create);

  Told() {
    const std::vector<std::string> single{thing("chair").text, thing("founded").text};
    graph.set_single_valued(single);
  }
  void tell(const std::string& title, const std::string& date, const std::vector<Saying>& sayings) {
    graph.put_article(article_saying(title, date, sayings));
  }
  // On which of the first days of 2014 to 2022 the statement holds: "2015 2016".
  std::string holds(const std::string& subject, const std::string& predicate, const Term& object) {
    const Snapshot snapshot = graph.snapshot();
    Timeline timeline(snapshot);
    const Triple triple{*snapshot.find(thing(subject)), *snapshot.find(thing(predicate)),
                        *snapshot.find(object)};
    std::string years;
    for (int year = 2014; year <= 2022; ++year) {
      const std::string text = std::to_string(year);
      if (timeline.holds_on(triple, day_bounds(text)->earliest))
        years += (years.empty() ? "" : " ") + text;
    }
    return years;
  }
};

}  // namespace

TEST_CASE("Who holds what one holds at a time ends who held it before", "[graph][timeline]") {
  Told told;
  told.graph.set_single_holders(
      std::vector<SingleHolder>{{thing("leads").text, {"mayor", "premier"}}});
  told.tell("old", "2015-06-01",
            {{"ada", "leads", thing("leeds"), {{"role", "Mayor"}}},
             {"cat", "leads", thing("leeds"), {{"role", "clerk"}}},
             {"dan", "leads", thing("york"), {{"role", "mayor"}}},
             {"eve", "leads", thing("leeds")}});
  told.tell("new", "2020-06-01",
            {{"bob", "leads", thing("leeds"), {{"role", "premier"}, {"since", "2019"}}}});
  const std::string always = "2016 2017 2018 2019 2020 2021 2022";
  CHECK(told.holds("ada", "leads", thing("leeds")) == "2016 2017 2018");
  CHECK(told.holds("bob", "leads", thing("leeds")) == "2019 2020 2021 2022");
  CHECK(told.holds("cat", "leads", thing("leeds")) == always);  // another role
  CHECK(told.holds("dan", "leads", thing("york")) == always);   // another city
  CHECK(told.holds("eve", "leads", thing("leeds")) == always);  // as what, nobody says

  SECTION("but who is something else as well stays that") {
    told.tell("more", "2015-07-01", {{"ada", "leads", thing("leeds"), {{"role", "clerk"}}}});
    CHECK(told.holds("ada", "leads", thing("leeds")) == always);
  }
  SECTION("and whatever is said, where no roles are told") {
    told.graph.set_single_holders(std::vector<SingleHolder>{{thing("leads").text, {}}});
    CHECK(told.holds("eve", "leads", thing("leeds")) == "2016 2017 2018");
  }
}

TEST_CASE("A later value with a stated begin supersedes the one before", "[graph][timeline]") {
  Told told;
  told.tell("old", "2015-06-01", {{"area", "chair", thing("ada")}});
  told.tell("new", "2020-06-01", {{"area", "chair", thing("bob"), {{"since", "2019"}}}});
  CHECK(told.holds("area", "chair", thing("ada")) == "2016 2017 2018");
  CHECK(told.holds("area", "chair", thing("bob")) == "2019 2020 2021 2022");

  SECTION("the nearest one where several are later") {
    told.tell("newest", "2018-06-01", {{"area", "chair", thing("cat"), {{"since", "2017-03"}}}});
    CHECK(told.holds("area", "chair", thing("ada")) == "2016 2017");
    CHECK(told.holds("area", "chair", thing("cat")) == "2018");
  }
  SECTION("not under a predicate that may have several values") {
    told.tell("many", "2015-06-01", {{"area", "member", thing("ada")}});
    told.tell("more", "2020-06-01", {{"area", "member", thing("bob"), {{"since", "2019"}}}});
    CHECK(told.holds("area", "member", thing("ada")) == "2016 2017 2018 2019 2020 2021 2022");
  }
}

TEST_CASE("Publication alone supersedes nothing", "[graph][timeline]") {
  Told told;
  told.tell("old", "2015-06-01", {{"area", "chair", thing("ada")}});
  told.tell("new", "2018-06-01", {{"area", "chair", thing("bob")}});
  CHECK(told.holds("area", "chair", thing("ada")) == "2016 2017 2018 2019 2020 2021 2022");
  CHECK(told.holds("area", "chair", thing("bob")) == "2019 2020 2021 2022");
}

TEST_CASE("A begin that is not surely later supersedes nothing", "[graph][timeline]") {
  Told told;
  told.tell("one", "2016-06-01", {{"area", "chair", thing("ada"), {{"since", "2015-03"}}}});
  told.tell("two", "2016-06-02", {{"area", "chair", thing("bob"), {{"since", "2015"}}}});
  CHECK(told.holds("area", "chair", thing("ada")) == "2016 2017 2018 2019 2020 2021 2022");
}

TEST_CASE("A later end closes what earlier articles say of the same", "[graph][timeline]") {
  Told told;
  told.tell("old", "2015-06-01", {{"area", "chair", thing("ada")}});
  told.tell("new", "2018-06-01", {{"area", "chair", thing("ada"), {{"status", "former"}}}});
  CHECK(told.holds("area", "chair", thing("ada")) == "2014 2015 2016 2017 2018");

  SECTION("but not a term that begins after it") {
    told.tell("again", "2021-06-01", {{"area", "chair", thing("ada"), {{"since", "2020"}}}});
    CHECK(told.holds("area", "chair", thing("ada")) == "2014 2015 2016 2017 2018 2020 2021 2022");
  }
}

TEST_CASE("A date inside another is the same value", "[graph][timeline]") {
  Told told;
  const std::string xsd = "http://www.w3.org/2001/XMLSchema#";
  const Term year = Term::typed("2014", xsd + "gYear"), day = Term::date("2014-05-01");
  told.tell("one", "2015-06-01", {{"area", "founded", year}});
  told.tell("two", "2020-06-01", {{"area", "founded", day, {{"date", "2018"}}}});
  CHECK(told.holds("area", "founded", year) == "2016 2017 2018 2019 2020 2021 2022");
  const Snapshot snapshot = told.graph.snapshot();
  const Timeline timeline(snapshot);
  CHECK(timeline.are_compatible(*snapshot.find(year), *snapshot.find(day)));
}

TEST_CASE("Statements that nothing asserts have a time too", "[graph][timeline]") {
  Told told;
  told.tell("no", "2015-06-01",
            {{"area", "member", thing("ada"), {{"until", "2017"}}, Polarity::negated}});
  CHECK(told.holds("area", "member", thing("ada")) == "2014 2015 2016 2017");
}

TEST_CASE("Imported statements hold always", "[graph][timeline]") {
  Told told;
  told.graph.add(std::vector<Quad>{{thing("area"), thing("chair"), thing("ada"), std::nullopt}});
  told.tell("new", "2020-06-01", {{"area", "chair", thing("bob"), {{"since", "2019"}}}});
  CHECK(told.holds("area", "chair", thing("ada")) ==
        "2014 2015 2016 2017 2018 2019 2020 2021 2022");
}
