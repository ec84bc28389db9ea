#include "ingest/read_json_lines.h"

#include <catch2/catch.hpp>
#include <string>

using weft::read_json_article;

TEST_CASE("A line of JSON gives an article", "[ingest]") {
  const auto article =
      read_json_article(
          R"({"title":"A","date":"2021-06-01T00:00:00Z","author":null,"url":"https://l.se/a",)"
          R"("text":"One.\r\nTwo \u20ac\ud83d\ude00.","more":[1]})",
          "f:1")
          .article;
  CHECK(article.title == "A");
  CHECK(article.date == "2021-06-01");
  CHECK(article.author.empty());
  CHECK(article.source == "https://l.se/a");
  CHECK(article.text == "One.\nTwo €😀.");
}

TEST_CASE("A line that is no article says what is wrong and where", "[ingest]") {
  struct Fault {
    std::string line, message;
  };
  const std::string example = "{\"title\": \"…\", \"text\": \"…\"}";
  const std::string no_json = "is not valid JSON; each line must be one object, such as " + example;
  const Fault fault = GENERATE_COPY(
      Fault{R"({"text":"a)", "f:7:11: " + no_json},
      Fault{"{\"text\":\"\xFF\"}", "f:7:10: " + no_json},
      Fault{R"({"text":"\ud83d"})", "f:7:16: " + no_json},
      Fault{"[1]", "f:7: is array, not an object; write " + example},
      Fault{R"({"title":"a"})", "f:7: has no \"text\"; add the article's text"},
      Fault{R"({"text":"a","n":4e877})", "f:7: holds a number beyond 1.8e308; put it in quotes"},
      Fault{R"({"text":3})", "f:7: \"text\" is number, not text; put it in quotes"},
      Fault{R"({"text":"a\u0000b"})",
            "f:7: \"text\" holds a NUL character, which no text has; remove it"});
  CAPTURE(fault.line);
  CHECK_THROWS_WITH(read_json_article(fault.line, "f:7"), fault.message);
}
