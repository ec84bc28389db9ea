#include "ingest/read_markdown.h"

#include <catch2/catch.hpp>
#include <string>

using weft::read_markdown;

TEST_CASE("Front matter names title, date, author and url", "[ingest]") {
  const auto parsed = read_markdown(
      "---\ntitle: \"A Bridge: for Lund\"\ndate: 2021-06-01\nAuthor: Mia Ek\nurl: "
      "https://lund.se/b\n"
      "tags:\n  - title: none\n---\n\n# A Bridge: for Lund\n\nLund has a bridge.\n");
  CHECK(parsed.article.title == "A Bridge: for Lund");
  CHECK(parsed.article.date == "2021-06-01");
  CHECK(parsed.article.author == "Mia Ek");
  CHECK(parsed.article.source == "https://lund.se/b");
  CHECK(parsed.article.text == "Lund has a bridge.");
}

TEST_CASE("The first level-1 heading is the title, a date below it the date", "[ingest]") {
  const auto parsed =
      read_markdown("A *Bridge*\n====\n\n1 June 2021\n\nBy Mia Ek\n\nOne.\n\nTwo\n---\nThree.");
  CHECK(parsed.article.title == "A Bridge");
  CHECK(parsed.article.date == "2021-06-01");
  CHECK(parsed.article.author == "Mia Ek");
  CHECK(parsed.article.text == "One.\n\nTwo\n\nThree.");
}

TEST_CASE("Blocks become paragraphs and code is dropped", "[ingest]") {
  struct Example {
    std::string name, markdown, text;
  };
  const Example example = GENERATE(
      Example{"soft breaks", "One\ntwo\nthree.", "One two three."},
      Example{"fenced code", "One.\n\n```cpp\nint x;\n\n# no\n```\n\nTwo.", "One.\n\nTwo."},
      Example{"tilde fence, never closed", "One.\n\n~~~\nint x;", "One."},
      Example{"a shorter fence does not close", "````\n```\nx\n````\nTwo.", "Two."},
      Example{"indented code", "One.\n\n    int x;\n\n    int y;\n\nTwo.", "One.\n\nTwo."},
      Example{"list", "- one\n  goes on\n- two\n\n1. three\n2) four",
              "one goes on\n\ntwo\n\nthree\n\nfour"},
      Example{"indented list text is no code", "- one\n\n    goes on", "one\n\ngoes on"},
      Example{"quote", "> One\n> two.\n\nThree.", "One two.\n\nThree."},
      Example{"rule", "One.\n\n* * *\n\nTwo.", "One.\n\nTwo."},
      Example{"comment", "One <!-- no\n\nno --> two.", "One  two."},
      Example{"definition", "See [Lund][1].\n\n[1]: https://lund.se\n", "See Lund."},
      Example{"table", "| City | Bridges |\n|---|--:|\n| Lund | 3 |", "City | Bridges\n\nLund | 3"},
      Example{"closed heading", "One.\n\n## Two ##\nThree.", "One.\n\nTwo\n\nThree."},
      Example{"no heading", "#1 is Lund.", "#1 is Lund."});
  CAPTURE(example.name);
  CHECK(read_markdown(example.markdown).article.text == example.text);
}

TEST_CASE("Front matter that never ends is text", "[ingest]") {
  CHECK(read_markdown("---\ntitle: x\n\nOne.").article.title.empty());
}

TEST_CASE("A front matter date that is none is handed on", "[ingest]") {
  CHECK(read_markdown("---\ndate: soon\n---\nOne.").undated_value == "soon");
}
