#include "tools/answer.h"

#include <catch2/catch.hpp>

#include "tests/tools/captured_output.h"

using namespace weft;
using weft::testing::captured_output;

namespace {

Answer sample(AnswerFormat format) {
  Answer answer(format, {"who", "founded"});
  answer.add({text_cell(format, "Ada, \"Countess\""), number_cell(1815)});
  answer.add({text_cell(format, "哈尔滨 | a\tb\nc"), AnswerCell{}});
  answer.add({text_cell(format, ""), number_cell(7)});
  return answer;
}

std::string printed(AnswerFormat format) {
  Answer answer = sample(format);
  return captured_output([&] { answer.print(); });
}

std::string printed_cut(AnswerFormat format) {
  Answer answer = sample(format);
  return captured_output([&] { answer.print_cut("out of time"); });
}

}  // namespace

TEST_CASE("A table is aligned, numbers to the right", "[tools]") {
  CHECK(printed(AnswerFormat::table) ==
        "who              founded\n"
        "───────────────  ───────\n"
        "Ada, \"Countess\"     1815\n"
        "哈尔滨 | a b c      NULL\n"
        "                       7\n"
        "(3 rows)\n");
}

TEST_CASE("Markdown escapes bars", "[tools]") {
  CHECK(printed(AnswerFormat::markdown) ==
        "| who             | founded |\n"
        "| --------------- | ------: |\n"
        "| Ada, \"Countess\" |    1815 |\n"
        "| 哈尔滨 \\| a b c |    NULL |\n"
        "|                 |       7 |\n");
}

TEST_CASE("CSV follows RFC 4180; an empty text is quoted, a null is not", "[tools]") {
  CHECK(printed(AnswerFormat::csv) ==
        "who,founded\r\n"
        "\"Ada, \"\"Countess\"\"\",1815\r\n"
        "\"哈尔滨 | a\tb\nc\",\r\n"
        "\"\",7\r\n");
}

TEST_CASE("TSV escapes tabs and line breaks", "[tools]") {
  CHECK(printed(AnswerFormat::tsv) ==
        "who\tfounded\n"
        "Ada, \"Countess\"\t1815\n"
        "哈尔滨 | a\\tb\\nc\t\n"
        "\t7\n");
}

TEST_CASE("JSON is one array of objects", "[tools]") {
  CHECK(printed(AnswerFormat::json) ==
        "[{\"who\": \"Ada, \\\"Countess\\\"\", \"founded\": 1815},\n"
        "{\"who\": \"哈尔滨 | a\\tb\\nc\", \"founded\": null},\n"
        "{\"who\": \"\", \"founded\": 7}]\n");
  Answer nothing(AnswerFormat::json, {"who"});
  CHECK(captured_output([&] { nothing.print(); }) == "[]\n");
}

TEST_CASE("JSON Lines is one object a line", "[tools]") {
  CHECK(printed(AnswerFormat::jsonl) ==
        "{\"who\": \"Ada, \\\"Countess\\\"\", \"founded\": 1815}\n"
        "{\"who\": \"哈尔滨 | a\\tb\\nc\", \"founded\": null}\n"
        "{\"who\": \"\", \"founded\": 7}\n");
}

TEST_CASE("An answer that ended early says so or is not printed at all", "[tools]") {
  const std::string table = printed_cut(AnswerFormat::table);
  CHECK(table.substr(table.rfind('\n', table.size() - 2) + 1) ==
        "(cut short after 3 rows: out of time)\n");
  const std::string markdown = printed_cut(AnswerFormat::markdown);
  CHECK(markdown.substr(markdown.size() - 41) == "|\n\n(cut short after 3 rows: out of time)\n");
  CHECK(printed_cut(AnswerFormat::csv).empty());
  CHECK(printed_cut(AnswerFormat::tsv).empty());
  CHECK(printed_cut(AnswerFormat::json).empty());
  CHECK(printed_cut(AnswerFormat::jsonl).empty());
}

TEST_CASE("Format names are found and nothing else", "[tools]") {
  CHECK(answer_format_names() == "table|csv|tsv|json|jsonl|markdown");
  CHECK(find_answer_format("jsonl") == AnswerFormat::jsonl);
  CHECK_FALSE(find_answer_format("xml"));
}

TEST_CASE("JSON text is always UTF-8", "[tools]") {
  CHECK(json_text("a\"\\\n\x01") == R"("a\"\\\n\u0001")");
  CHECK(json_text("bad \xff") == "\"bad \uFFFD\"");
}
