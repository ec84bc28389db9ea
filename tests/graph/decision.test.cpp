#include "graph/decision.h"

#include <catch2/catch.hpp>

#include "graph/error.h"

namespace weft {

TEST_CASE("A decision reads back as it was encoded; cut short it is none", "[graph]") {
  const Decision decision{1'700'000'000'000'001,
                          DecisionKind::split,
                          {{"A", "x:C"}, {"B", std::nullopt}},
                          {{"C", ""}},
                          "value",
                          "ann",
                          "why"};
  const std::string bytes = encode_decision(decision);
  CHECK(decode_decision(bytes) == decision);
  for (std::size_t size = 0; size < bytes.size(); ++size) {
    CAPTURE(size);
    CHECK_FALSE(decode_decision(bytes.substr(0, size)));
  }
  CHECK_FALSE(decode_decision(bytes + '\0'));
}

TEST_CASE("The time of a decision is written with what it needs, and read back", "[graph]") {
  CHECK(decision_time_text(0) == "1970-01-01T00:00:00Z");
  CHECK(decision_time_text(1'700'000'000'250'000) == "2023-11-14T22:13:20.25Z");
  for (const std::uint64_t when :
       {std::uint64_t{0}, std::uint64_t{1}, std::uint64_t{951'782'400'000'000},
        std::uint64_t{1'700'000'000'250'000}}) {
    CHECK(read_decision_time(decision_time_text(when)) == when);
  }
  CHECK(read_decision_time("2000-02-29") == 951'782'400'000'000);
  for (const char* text : {"", "2001-02-29", "1969-12-31", "2000-02-29T", "2000-02-29T24:00:00Z",
                           "2000-02-29T10:00:00", "2000-02-29T10:00:00.Z",
                           "2000-02-29T10:00:00.1234567Z", "2000-02-29T10:00:00Zz"}) {
    CAPTURE(text);
    CHECK_FALSE(read_decision_time(text));
  }
}

TEST_CASE("A decision that cannot be one is refused", "[graph]") {
  const auto check = [](DecisionKind kind, std::vector<DecidedName> names,
                        std::vector<DecidedName> others, std::string value) {
    check_decision({1, kind, std::move(names), std::move(others), std::move(value), "", ""});
  };
  CHECK_NOTHROW(check(DecisionKind::merge, {{"a", {}}}, {{"b", {}}}, ""));
  CHECK_THROWS_WITH(check(DecisionKind::merge, {{" ", {}}}, {{"b", {}}}, ""),
                    "merge: a name is empty; give one with letters");
  CHECK_THROWS_WITH(check(DecisionKind::merge, {{"a", {}}}, {}, ""),
                    "merge: no one entity to merge into; give one name");
  CHECK_THROWS_WITH(check(DecisionKind::split, {}, {}, ""), "split: no name; give one or more");
  CHECK_THROWS_WITH(check(DecisionKind::rename, {{"a", {}}}, {}, ""),
                    "rename: nothing is given for it; give a label or class");
}

}  // namespace weft
