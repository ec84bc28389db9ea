#include "ingest/read_text.h"

#include <catch2/catch.hpp>
#include <string>

using weft::byline_author;
using weft::read_text;
using weft::read_text_after_title;

TEST_CASE("A header may be one line, several lines or missing", "[ingest]") {
  struct Header {
    std::string name, lines;
  };
  const Header header =
      GENERATE(Header{"date and title", " date 2021-06-01 A Bridge for Lund\n\n"},
               Header{"title, then date", "A Bridge for Lund\ndate 2021-06-01\n\n"},
               Header{"title, blank, date", "A Bridge for Lund\n\nJune 1, 2021\n\n"},
               Header{"date alone first", "2021-06-01\nA Bridge for Lund\n\n"},
               Header{"named lines", "Title: A Bridge for Lund\nDate: 1 June 2021\n\n"});
  CAPTURE(header.name);
  const auto parsed = read_text(header.lines + "Lund has a bridge.\n\nIt is long.\n");
  CHECK(parsed.article.title == "A Bridge for Lund");
  CHECK(parsed.article.date == "2021-06-01");
  CHECK(parsed.article.text == "Lund has a bridge.\n\nIt is long.");
  CHECK(parsed.article.author.empty());
}

TEST_CASE("Text without a header keeps every word", "[ingest]") {
  const std::string text =
      GENERATE("Lund has a bridge.\n\nIt is long.", "A lone line", "Two lines\nof one paragraph",
               "Date palms grow in Biskra.\n\nYes.", "By noon the bridge was open.\n\nIt is long.",
               "Title holders met in Lund.\n\nIt rained.");
  CAPTURE(text);
  const auto parsed = read_text(text);
  CHECK(parsed.article.text == text);
  CHECK(parsed.article.title.empty());
  CHECK(parsed.article.date.empty());
  CHECK(parsed.article.author.empty());
}

TEST_CASE("A closing line or one under the title names the author", "[ingest]") {
  CHECK(read_text("One. \n\nreporter Mia Ek").article.author == "Mia Ek");
  CHECK(read_text("One. \n\nreporter Mia Ek").article.text == "One.");
  const auto parsed = read_text("A Bridge\nBy Mia Ek and Bo de Vries\n2021-06-01\n\nOne.\n");
  CHECK(parsed.article.author == "Mia Ek and Bo de Vries");
  CHECK(parsed.article.title == "A Bridge");
  CHECK(parsed.article.date == "2021-06-01");
  CHECK(parsed.article.text == "One.");
}

TEST_CASE("Bylines are told from sentences", "[ingest]") {
  CHECK(byline_author("(Reporter: Mia Ek)") == "Mia Ek");
  CHECK(byline_author("By J. R. O'Hara-Smith") == "J. R. O'Hara-Smith");
  CHECK(byline_author("Author: 薛静") == "薛静");
  CHECK_FALSE(byline_author("By the river there is a mill").has_value());
  CHECK_FALSE(byline_author("Reporters met in Lund").has_value());
  CHECK_FALSE(byline_author("By 2024").has_value());
  CHECK_FALSE(byline_author("").has_value());
}

TEST_CASE("A declared date that is none is handed on as written", "[ingest]") {
  const auto parsed = read_text("A Bridge\nDate: yesterday\n\nOne.\n");
  CHECK(parsed.article.date.empty());
  CHECK(parsed.undated_value == "yesterday");
  CHECK(parsed.article.text == "One.");
}

TEST_CASE("After a known title the first line is text", "[ingest]") {
  CHECK(read_text_after_title("A Heading\n\nOne.").article.text == "A Heading\n\nOne.");
}
