#include "tools/display_width.h"

#include <catch2/catch.hpp>

using namespace weft;

TEST_CASE("Text takes the columns that a terminal gives it", "[tools]") {
  struct Row {
    std::string_view text;
    int width;
  };
  const auto row = GENERATE(values<Row>({
      {"", 0},
      {"Ada", 3},
      {"Zürich", 6},
      {"Zu\u0308rich", 6},  // ü as u and a combining mark
      {"哈尔滨", 6},        // wide
      {"ﾊﾙﾋﾞﾝ", 5},         // halfwidth
      {"Ｈ", 2},            // fullwidth
      {"한국", 4},
      {"\u1112\u1161\u11ab", 2},  // 한 from its three letters
      {"a\u200bb", 2},            // zero-width space
      {"🙂", 2},
      {"👩‍🔬", 2},  // woman, joiner, microscope: one sign
      {"👍🏽", 2},     // with a skin tone
      {"🇨🇳", 2},           // a flag: two letters, one sign
      {"❤️", 2},       // text heart made an emoji by U+FE0F
      {"שלום", 4},
      {"\xff\xfe", 2},  // no UTF-8
      {"हिन्दी", 5},     // spacing vowel signs count, non-spacing ones do not
  }));
  CAPTURE(row.text);
  CHECK(display_width(row.text) == row.width);
}

TEST_CASE("Nothing in a cell can steer the terminal", "[tools]") {
  CHECK(printable("two\nlines\tand\r\na return") == "two lines and a return");
  CHECK(printable("\x1b[31mred") == "\uFFFD[31mred");
  CHECK(printable("bad \xff byte") == "bad \uFFFD byte");
  CHECK(printable("\u009b1m") == "\uFFFD1m");  // CSI in the C1 range
}

TEST_CASE("A shortened text ends with an ellipsis and fits", "[tools]") {
  CHECK(shortened("Harbin", 6) == "Harbin");
  CHECK(shortened("Harbin", 5) == "Harb…");
  CHECK(shortened("哈尔滨", 5) == "哈尔…");
  CHECK(shortened("哈尔滨", 4) == "哈…");  // half a sign does not fit
  CHECK(shortened("e\u0301e\u0301e\u0301", 2) == "e\u0301…");
}

TEST_CASE("Long text is broken at spaces, else inside the word", "[tools]") {
  using Lines = std::vector<std::string>;
  CHECK(wrapped("", 5) == Lines{""});
  CHECK(wrapped("one two", 7) == Lines{"one two"});
  CHECK(wrapped("one two", 6) == Lines{"one", "two"});
  CHECK(wrapped("one two", 3) == Lines{"one", "two"});
  CHECK(wrapped("one two three", 8) == Lines{"one two", "three"});
  CHECK(wrapped("abcdefgh", 3) == Lines{"abc", "def", "gh"});
  CHECK(wrapped("to abcdefgh", 5) == Lines{"to", "abcde", "fgh"});
  CHECK(wrapped("哈尔滨新区", 4) == Lines{"哈尔", "滨新", "区"});
}

TEST_CASE("Wrapped lines fit and lose nothing but the spaces that they break at",
          "[tools][property]") {
  const std::string text =
      "Signed on May 9, 2019 by 深圳 and 哈尔滨 in a memorandum of cooperation";
  const int columns = GENERATE(range(2, 40));
  CAPTURE(columns);
  std::string without_spaces, joined;
  for (const char c : text) {
    if (c != ' ') without_spaces += c;
  }
  for (const std::string& line : wrapped(text, columns)) {
    CHECK(display_width(line) <= columns);
    for (const char c : line) {
      if (c != ' ') joined += c;
    }
  }
  CHECK(joined == without_spaces);
}
