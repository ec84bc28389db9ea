#include "graph/validity.h"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

using namespace weft;

namespace {

using Said = std::vector<std::pair<std::string, std::string>>;  // qualifier and its text

Validity validity(const Said& said, const char* published = "2019-05-09") {
  std::vector<std::pair<TimeRole, Term>> qualifiers;
  for (const auto& [name, text] : said)
    qualifiers.emplace_back(time_role("https://weft.dev/qualifier/" + name), Term::string(text));
  const auto day = day_bounds(published);
  return read_validity(qualifiers, day ? std::optional(day->earliest) : std::nullopt);
}

// The first of these days on which it holds, and the last: "2015-01-01 2018-12-31".
std::string holds(const Validity& validity) {
  std::string first = "never", last;
  for (const char* day : {"1990-01-01", "2014-12-31", "2015-01-01", "2018-01-01", "2018-12-31",
                          "2019-05-08", "2019-05-09", "2030-01-01"}) {
    if (!validity.contains(day_bounds(day)->earliest)) continue;
    if (last.empty()) first = day;
    last = day;
  }
  return last.empty() ? first : first + " " + last;
}

}  // namespace

TEST_CASE("Qualifiers state from when to when", "[graph][validity]") {
  CHECK(holds(validity({{"since", "2015"}})) == "2015-01-01 2030-01-01");
  CHECK(holds(validity({{"from", "2015"}, {"until", "2018"}})) == "2015-01-01 2018-12-31");
  CHECK(holds(validity({{"from", "2015"}, {"to", "2018"}})) == "2015-01-01 2018-12-31");
  CHECK(holds(validity({{"until", "2018"}})) == "1990-01-01 2018-12-31");
  CHECK(holds(validity({{"date", "2018"}})) == "2018-01-01 2030-01-01");
  CHECK(holds(validity({{"in", "2018"}, {"since", "2015"}})) == "2015-01-01 2030-01-01");
}

TEST_CASE("What has no date holds from its article on", "[graph][validity]") {
  CHECK(holds(validity({})) == "2019-05-09 2030-01-01");
  CHECK(validity({}).dating == Dating::published);
  CHECK(holds(validity({}, "")) == "1990-01-01 2030-01-01");
  CHECK(validity({}, "").dating == Dating::undated);
}

TEST_CASE("What is former is over when the article appears", "[graph][validity]") {
  CHECK(holds(validity({{"status", "former"}})) == "1990-01-01 2019-05-08");
  CHECK(holds(validity({{"status", "former"}, {"since", "2015"}})) == "2015-01-01 2019-05-08");
  CHECK(holds(validity({{"status", "former"}, {"until", "2018"}})) == "1990-01-01 2018-12-31");
  CHECK(holds(validity({{"status", "former"}}, "")) == "never");
  CHECK(holds(validity({{"status", "acting"}})) == "2019-05-09 2030-01-01");
}

TEST_CASE("Qualifiers that are no dates say nothing about time", "[graph][validity]") {
  CHECK(holds(validity({{"from", "Harbin"}, {"place", "2015"}})) == "2019-05-09 2030-01-01");
  const std::vector<std::pair<TimeRole, Term>> number{{TimeRole::begin, Term::integer(2015)}};
  CHECK(read_validity(number, {}).dating == Dating::undated);
}

TEST_CASE("Two validities surely overlap where every reading of their dates does",
          "[graph][validity]") {
  const Validity until_2018 = validity({{"until", "2018"}});
  const Validity since_2018 = validity({{"since", "2018"}});
  const Validity since_2015 = validity({{"since", "2015"}});
  CHECK_FALSE(surely_overlap(until_2018, since_2018));
  CHECK(surely_overlap(since_2015, since_2018));
  CHECK(surely_overlap(validity({}), since_2018));
  CHECK_FALSE(surely_overlap(validity({{"status", "former"}}), since_2018));
  CHECK(surely_overlap(validity({}, ""), since_2018));
}

TEST_CASE("A validity is told in words", "[graph][validity]") {
  CHECK(to_string(validity({{"since", "2015"}})) == "since 2015");
  CHECK(to_string(validity({{"since", "2015-03"}, {"until", "2018"}})) == "2015-03 to 2018");
  CHECK(to_string(validity({{"until", "2018"}})) == "until 2018");
  CHECK(to_string(validity({{"status", "former"}})) == "before 2019-05-09");
  CHECK(to_string(validity({{"status", "former"}, {"since", "2015"}})) ==
        "since 2015, before 2019-05-09");
  CHECK(to_string(validity({{"status", "former"}}, "")) == "in the past");
  CHECK(to_string(validity({})) == "published 2019-05-09");
  CHECK(to_string(validity({}, "")) == "undated");
}
