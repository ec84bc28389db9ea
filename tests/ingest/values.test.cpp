#include "ingest/values.h"

#include <catch2/catch.hpp>

#include "ingest/dates.h"
#include "tests/helpers/segmented.h"

namespace weft {
namespace {

// The values of a text whose words all have the tag X: what the words themselves tell.
Values values_of(const std::string& text, const std::string& date = {}) {
  Article article;
  article.text = text;
  article.date = date;
  const Segmentation segmentation = testing::segmented(article.text);
  const Tagging tagging(segmentation.words.size());
  const ArticleWords words(article, segmentation, tagging);
  return find_values(words, Lexicon::load("ingest/data"));
}

std::string lexical(const std::string& text, const std::string& date = {}) {
  const Values values = values_of(text, date);
  return values.size() == 1 ? values.front().term.text : std::to_string(values.size()) + " values";
}

}  // namespace

TEST_CASE("Dates are as exact as the text", "[ingest]") {
  CHECK(lexical("They met on May 9, 2019.") == "2019-05-09");
  CHECK(lexical("They met on 9 May 2019.") == "2019-05-09");
  CHECK(lexical("They met on 2019-05-09.") == "2019-05-09");
  CHECK(lexical("They met in March 2017.") == "2017-03");
  CHECK(lexical("They met in 1987.") == "1987");
  CHECK(lexical("They met on February 30, 2019.") != "2019-02-30");
}

TEST_CASE("A day without a year takes the latest year that has passed when it was written",
          "[ingest]") {
  CHECK(lexical("As of June 30, it stood.", "2021-04-12") == "2020-06-30");
  CHECK(lexical("On March 3, it fell.", "2021-04-12") == "2021-03-03");
  CHECK(lexical("On June 30, it fell.") == "--06-30");
  CHECK(lexical("It fell yesterday.", "2023-03-01") == "2023-02-28");
  CHECK(lexical("It fell yesterday.") == "0 values");
}

TEST_CASE("Amounts carry their unit and what bounds them", "[ingest]") {
  const auto only = [](const std::string& text) {
    const Values values = values_of(text);
    REQUIRE(values.size() == 1);
    return values.front();
  };
  const Value money = only("It cost more than 12.25 billion yuan.");
  CHECK(money.kind == ValueKind::money);
  CHECK(money.term == Term::integer(12'250'000'000));
  CHECK(money.unit == "CNY");
  CHECK(money.comparator == ">");
  const Value area = only("It covers 1.75 square kilometers.");
  CHECK(area.kind == ValueKind::measure);
  CHECK(area.term.text == "1.75");
  CHECK(area.unit == "km2");
  CHECK(only("It cost $310 million.").unit == "USD");
  CHECK(only("It lost 12.5% there.").kind == ValueKind::percent);
  CHECK(only("It sank at least twenty-one boats.").comparator == ">=");
  CHECK(only("It has 1,234,567 pages.").term == Term::integer(1'234'567));
}

TEST_CASE("Numbers inside words and compounds are no values", "[ingest]") {
  CHECK(values_of("A one-stop shop opened.").empty());
  CHECK(values_of("The 12-channel device works.").empty());
}

TEST_CASE("Only days of the calendar are ISO dates", "[ingest]") {
  CHECK(parse_iso_date("2020-02-29").has_value());
  CHECK_FALSE(parse_iso_date("2019-02-29").has_value());
  CHECK_FALSE(parse_iso_date("2019-13-01").has_value());
  CHECK_FALSE(parse_iso_date("19-02-01").has_value());
}

}  // namespace weft
