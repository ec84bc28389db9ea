#include "tools/statement_buffer.h"

#include <catch2/catch.hpp>
#include <vector>

using namespace weft;

namespace {

// All statements that the lines make, the rest at the end in brackets.
std::vector<std::string> statements(const std::vector<std::string>& lines) {
  StatementBuffer buffer;
  std::vector<std::string> taken;
  for (const std::string& line : lines) {
    buffer.add_line(line);
    while (auto statement = buffer.take())
      taken.push_back(*statement);
  }
  if (auto rest = buffer.take_rest()) taken.push_back("[" + *rest + "]");
  return taken;
}

using Texts = std::vector<std::string>;

}  // namespace

TEST_CASE("A statement ends at a semicolon or an empty line", "[tools]") {
  CHECK(statements({"RETURN 1;"}) == Texts{"RETURN 1"});
  CHECK(statements({"RETURN 1; RETURN 2 ;RETURN 3"}) ==
        Texts{"RETURN 1", "RETURN 2", "[RETURN 3]"});
  CHECK(statements({"MATCH (a)", "RETURN a;"}) == Texts{"MATCH (a)\nRETURN a"});
  CHECK(statements({"MATCH (a)", "RETURN a", "", "RETURN 2", " \t"}) ==
        Texts{"MATCH (a)\nRETURN a", "RETURN 2"});
  CHECK(statements({"", ";;", "  ", "RETURN 1;"}) == Texts{"RETURN 1"});
  CHECK(statements({}).empty());
}

TEST_CASE("Quotes and comments hide the end of a statement", "[tools]") {
  CHECK(statements({"RETURN ';';"}) == Texts{"RETURN ';'"});
  CHECK(statements({"RETURN \"a;b\";"}) == Texts{"RETURN \"a;b\""});
  CHECK(statements({"RETURN `a;b`;"}) == Texts{"RETURN `a;b`"});
  CHECK(statements({R"(RETURN 'it\'s;';)"}) == Texts{R"(RETURN 'it\'s;')"});
  CHECK(statements({"RETURN 'it''s;';"}) == Texts{"RETURN 'it''s;'"});
  CHECK(statements({"RETURN 'a", "", "b';"}) == Texts{"RETURN 'a\n\nb'"});
  CHECK(statements({"RETURN 1 // no; end", ";"}) == Texts{"RETURN 1 // no; end"});
  CHECK(statements({"RETURN 1 -- it's", "+ 1;"}) == Texts{"RETURN 1 -- it's\n+ 1"});
  CHECK(statements({"RETURN /* ; ", "", " */ 1;"}) == Texts{"RETURN /* ; \n\n */ 1"});
  CHECK(statements({R"(RETURN `a\`;)"}) == Texts{R"(RETURN `a\`)"});
}

TEST_CASE("A buffer knows whether a statement has begun", "[tools]") {
  StatementBuffer buffer;
  CHECK_FALSE(buffer.is_open());
  buffer.add_line("RETURN 'a");
  CHECK_FALSE(buffer.take());
  CHECK(buffer.is_open());
  buffer.clear();
  CHECK_FALSE(buffer.is_open());
  buffer.add_line("RETURN 1;");  // the quote is forgotten
  CHECK(buffer.take() == "RETURN 1");
}
