#include "ingest/encoding.h"

#include <catch2/catch.hpp>
#include <string>

#include "graph/error.h"

using weft::declared_html_charset;
using weft::InputError;
using weft::invalid_utf8_at;
using weft::to_utf8;
using namespace std::string_literals;

TEST_CASE("Byte order marks decide, whatever is declared", "[ingest]") {
  CHECK(to_utf8("\xEF\xBB\xBFpark", "gb18030", "a") == "park");
  CHECK(to_utf8("\xFF\xFEp\0a\0"s, "", "a") == "pa");
  CHECK(to_utf8("\xFE\xFF\0p\xD8\x3D\xDE\x00"s, "", "a") == "p\U0001F600");
  CHECK(to_utf8("\xFF\xFE\0\0p\0\0\0"s, "", "a") == "p");
  CHECK(to_utf8("\0\0\xFE\xFF\0\0\0p"s, "", "a") == "p");
}

TEST_CASE("A declared encoding is obeyed", "[ingest]") {
  CHECK(to_utf8("\xB9\xFE\xB6\xFB\xB1\xF5", "gb18030", "a") == "哈尔滨");
  CHECK(to_utf8("caf\xE9", "latin1", "a") == "café");
  CHECK_THROWS_WITH(to_utf8("x", "klingon-8", "a.txt"),
                    "a.txt: the encoding \"klingon-8\" is not known; name one that iconv or ICU "
                    "knows, such as gb18030");
  CHECK_THROWS_WITH(
      to_utf8("ab\xFF\xFF", "Shift_JIS", "a.txt"),
      "a.txt: byte 2 is not valid Shift_JIS; repair the file or declare its encoding");
}

TEST_CASE("UTF-16 without a mark is known by its zero bytes", "[ingest]") {
  CHECK(to_utf8("p\0a\0r\0k\0"s, "", "a") == "park");
  CHECK(to_utf8("\0p\0a\0r\0k"s, "", "a") == "park");
}

TEST_CASE("Other encodings are detected where nothing is declared", "[ingest]") {
  const std::string french =
      "Le mus\xE9"
      "e de la ville a \xE9t\xE9 inaugur\xE9 \xE0 No\xEBl par le maire, qui a dit que les "
      "\x93"
      "b\xE2timents\x94 seraient achev\xE9s l'ann\xE9"
      "e prochaine.";
  CHECK(to_utf8(french, "", "a") ==
        "Le musée de la ville a été inauguré à Noël par le maire, qui a dit que les “bâtiments” "
        "seraient achevés l'année prochaine.");
  const std::string chinese =
      "\xB9\xFE\xB6\xFB\xB1\xF5\xD0\xC2\xC7\xF8\xCA\xC7\xB9\xFA\xBC\xD2\xBC\xB6\xD0\xC2\xC7\xF8\xA1"
      "\xA3";
  CHECK(to_utf8(chinese, "", "a") == "哈尔滨新区是国家级新区。");
}

TEST_CASE("Broken UTF-8 is an error with the offset of the first bad byte", "[ingest]") {
  struct Broken {
    std::string bytes;
    std::size_t offset;
  };
  const Broken broken =
      GENERATE(Broken{"Xu\xE2\x80 Hua", 2},            // a cut sequence
               Broken{"Hello \xFF world", 6},          // a byte that UTF-8 never has
               Broken{"caf\xC3\xA9 and caf\xC3", 13},  // cut at the end
               Broken{"“ok” \xED\xA0\x80 x", 9},       // half a surrogate pair
               Broken{"“ok” \xC0\xAF", 9},             // overlong
               Broken{"“ok” \xF4\x90\x80\x80", 9},     // above U+10FFFF
               Broken{"\xEF\xBB\xBFok \xFF", 6});      // counted from the start of the file
  CAPTURE(broken.bytes);
  CHECK_THROWS_WITH(to_utf8(broken.bytes, "", "a.txt"),
                    "a.txt: byte " + std::to_string(broken.offset) +
                        " is not valid UTF-8; repair the file or declare its encoding");
}

TEST_CASE("Every sequence of two bytes is judged as the table of Unicode says", "[ingest]") {
  for (int a = 0; a < 256; ++a) {
    for (int b = 0; b < 256; ++b) {
      const std::string text{static_cast<char>(a), static_cast<char>(b)};
      const bool ascii = a < 0x80 && b < 0x80;
      const bool pair = a >= 0xC2 && a <= 0xDF && b >= 0x80 && b <= 0xBF;
      REQUIRE(!invalid_utf8_at(text).has_value() == (ascii || pair));
    }
  }
}

TEST_CASE("A NUL byte is an error, not an early end", "[ingest]") {
  CHECK_THROWS_WITH(
      to_utf8("one\0two"s, "", "a.txt"),
      "a.txt: byte 3 is NUL, which no text has; remove it, or is this not an article?");
}

TEST_CASE("All line ends become newlines", "[ingest]") {
  CHECK(to_utf8("a\r\nb\rc\nd\r", "", "a") == "a\nb\nc\nd\n");
}

TEST_CASE("An HTML page may declare its charset", "[ingest]") {
  CHECK(declared_html_charset("<html><meta charset=\"GBK\">") == "gbk");
  CHECK(declared_html_charset(
            "<meta http-equiv='Content-Type' content='text/html; charset=windows-1251'>") ==
        "windows-1251");
  CHECK(declared_html_charset("<meta charset=iso-8859-1>") == "windows-1252");
  CHECK(declared_html_charset("<meta name=charset-of-nothing>").empty());
  CHECK(declared_html_charset("<p>charset=gbk").empty());
}
