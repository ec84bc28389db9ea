#include "ingest/values.h"

#include <catch2/catch.hpp>
#include <cstdlib>
#include <random>

#include "ingest/print_facts.h"
#include "tests/helpers/case_file.h"
#include "tests/helpers/segmented.h"

namespace weft {
namespace {

const Lexicon& lexicon() {
  static const Lexicon loaded = Lexicon::load("ingest/data");
  return loaded;
}

// The values of a text whose words all have the tag X: what the words themselves tell.
Reading read(const std::string& text, const std::string& date = {}) {
  Reading reading;
  reading.article.text = text;
  reading.article.date = date;
  reading.segmentation = testing::segmented(text);
  reading.tagging = Tagging(reading.segmentation.words.size());
  const ArticleWords words(reading.article, reading.segmentation, reading.tagging);
  reading.values = find_values(words, lexicon());
  return reading;
}

Value only(const std::string& text, const std::string& date = {}) {
  const Values values = read(text, date).values;
  REQUIRE(values.size() == 1);
  return values.front();
}

std::string random_text(std::mt19937_64& numbers) {
  static const std::vector<std::string> kPieces{
      "a",       "the",    "one",     "two",    "twenty", "hundred", "million", "billion", "half",
      "third",   "and",    "to",      "from",   "between", "of",     "-",       "–",       "/",
      ",",       ".",      "$",       "%",      "percent", "5",      "12",      "2019",    "1,000",
      "3.5",     "0",      "999999999999999",   "May",    "Friday",  "March",   "31",      "29th",
      "February", "last",  "next",    "this",   "year",   "years",   "month",   "weeks",   "days",
      "ago",     "later",  "every",   "twice",  "century", "1990s",  "BC",      "quarter", "summer",
      "pm",      "7:30",   "o'clock", "noon",   "km",     "per",     "yuan",    "US$",     "pounds",
      "more",    "than",   "about",   "early",  "mid-1990s", "'90s", "2021/22", "03/04/2019", "Q3",
      "+",       "°",      "C",       "first",  "21st",   "decades", "aged",    "old",
      "morning",
      "1/2",     "½",      "m",       "K",      "bn",     "\n\n",    "9999",    "2000 BC", "will"};
  std::string text;
  for (std::size_t i = 0, count = numbers() % 30; i < count; ++i) {
    text += kPieces[numbers() % kPieces.size()];
    if (numbers() % 5 != 0) text += ' ';
  }
  return text;
}

}  // namespace

TEST_CASE("Every values case finds what it promises", "[ingest][cases]") {
  const bool update = std::getenv("WEFT_UPDATE_CASES") != nullptr;
  for (const auto& path : testing::case_files("tests/cases/ingest/values")) {
    std::vector<testing::CaseSection> sections = testing::read_case_file(path);
    std::string date, text;
    for (testing::CaseSection& section : sections) {
      if (section.heading == "date") date = section.text();
      if (section.heading == "text") text = section.text();
      if (section.heading != "values") continue;
      CAPTURE(path.string(), date, text);
      const auto lines = testing::lines_of(values_text(read(text, date)));
      date.clear();
      if (update) {
        section.lines = lines;
      } else {
        CHECK(section.lines == lines);
      }
    }
    if (update) testing::write_case_file(path, sections);
  }
}

TEST_CASE("Values have the XSD type that holds them", "[ingest]") {
  const auto type_of = [](const std::string& text) {
    const std::string& type = only(text).term.datatype;
    return type.substr(type.find('#') + 1);
  };
  CHECK(type_of("They met on May 9, 2019.") == "date");
  CHECK(type_of("They met in May 2019.") == "gYearMonth");
  CHECK(type_of("They met in 2019.") == "gYear");
  CHECK(type_of("They met on May 9.") == "gMonthDay");
  CHECK(type_of("They met in May.") == "gMonth");
  CHECK(type_of("They met on May 9, 2019 at 7 pm.") == "dateTime");
  CHECK(type_of("They met at 7 pm.") == "time");
  CHECK(type_of("It took three weeks.") == "duration");
  CHECK(only("It took three weeks.").term.text == "P21D");
  CHECK(type_of("It cost 12 yuan.") == "integer");
  CHECK(type_of("It cost 12.5 yuan.") == "decimal");
  CHECK(only("They met in the 1990s.").term == Term::string("199X"));
}

TEST_CASE("Without an article date nothing is resolved", "[ingest]") {
  CHECK(only("It fell yesterday.").is_open());
  CHECK(only("It fell last year.").text == "XXXX");
  CHECK(only("It fell on Friday.").text == "XXXX-WXX-5");
  CHECK_FALSE(only("It fell yesterday.", "2023-03-01").is_open());
  CHECK(only("It fell yesterday.", "2023-03-01").text == "2023-02-28");
  CHECK_FALSE(only("They met in the 1990s.").is_open());
}

TEST_CASE("Values lie in order inside their sentences, whatever the text", "[ingest][property]") {
  const auto seed = GENERATE(take(400, random(0u, 1'000'000u)));
  std::mt19937_64 numbers(seed);
  const std::string text = random_text(numbers);
  const std::string date = numbers() % 2 == 0 ? "2024-02-29" : "";
  CAPTURE(seed, text, date);
  const Reading reading = read(text, date);
  const ArticleWords words(reading.article, reading.segmentation, reading.tagging);
  std::uint32_t free = 0;
  for (const Value& value : reading.values) {
    REQUIRE(value.span.first_word >= free);
    REQUIRE(value.span.first_word < value.span.end_word);
    REQUIRE(value.span.end_word <= words.size());
    REQUIRE(words.sentence_of(value.span.first_word) == words.sentence_of(value.span.end_word - 1));
    REQUIRE_FALSE(value.text.empty());
    REQUIRE(value.term.kind == TermKind::literal);
    REQUIRE(value.end.empty() == !value.end_term.has_value());
    REQUIRE((value.kind == ValueKind::date) == (value.granularity != Granularity::none));
    free = value.span.end_word;
  }
}

TEST_CASE("A day that is read is the day that is printed", "[ingest][property]") {
  const auto day = GENERATE(take(300, random(0, 200'000)));
  const CalendarDate date = plus_days(CalendarDate::of_day(1600, 1, 1), day);
  CAPTURE(date.iso());
  CHECK(parse_iso_date(date.iso()) == date);
  CHECK(only("It fell on " + date.iso() + ".").text == date.iso());
}

}  // namespace weft
