#include "grammar/keywords.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <fstream>
#include <iterator>
#include <set>
#include <string>

#include "grammar/parse.h"

namespace {

using weft::is_reserved;
using weft::keywords;

// The tokens of the grammar that are spelt by letter fragments: `LIMIT : L I M I T ;`.
std::set<std::string> keywords_of_grammar() {
  std::ifstream file("grammar/Weft.g4");
  std::set<std::string> found;
  for (std::string line; std::getline(file, line);) {
    const auto colon = line.find(" : ");
    if (colon == std::string::npos || line.rfind("fragment", 0) == 0) continue;
    std::string spelt = line.substr(colon + 3);
    const bool is_spelt =
        spelt.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ ;") == std::string::npos &&
        spelt.size() > 3 && spelt[1] == ' ' && spelt[3] == ' ';
    if (!is_spelt) continue;
    spelt.erase(
        std::remove_if(spelt.begin(), spelt.end(), [](char c) { return c == ' ' || c == ';'; }),
        spelt.end());
    found.insert(spelt);
  }
  return found;
}

}  // namespace

TEST_CASE("The list of keywords is that of the grammar, in order", "[grammar]") {
  const auto all = keywords();
  CHECK(std::set<std::string>(all.begin(), all.end()) == keywords_of_grammar());
  CHECK(std::is_sorted(all.begin(), all.end()));
  const auto functions = weft::function_names();
  CHECK(std::is_sorted(functions.begin(), functions.end()));
}

TEST_CASE("A reserved word is a variable only in backticks, any other word as it is", "[grammar]") {
  for (const std::string_view word : keywords()) {
    CAPTURE(word);
    const std::string plain = "LET " + std::string(word) + " = 1 RETURN 1";
    const std::string quoted = "LET `" + std::string(word) + "` = 1 RETURN 1";
    CHECK(weft::parse(plain).query.has_value() == !is_reserved(word));
    CHECK(weft::parse(quoted).query.has_value());
  }
}

TEST_CASE("After a point, a colon and AS every word is a name", "[grammar]") {
  for (const std::string_view word : keywords()) {
    const std::string w(word);
    CAPTURE(w);
    CHECK(weft::parse("MATCH (n:" + w + " {" + w + ": 1})-[:" + w + "]->() RETURN n." + w + " AS " +
                      w)
              .query.has_value());
  }
}

TEST_CASE("Words are reserved in any case, and only whole", "[grammar]") {
  CHECK(is_reserved("match"));
  CHECK(is_reserved("mAtCh"));
  CHECK_FALSE(is_reserved("matches"));
  CHECK_FALSE(is_reserved("walk"));
  CHECK_FALSE(is_reserved(""));
  CHECK(weft::is_plain_name("_x9"));
  CHECK_FALSE(weft::is_plain_name("9x"));
  CHECK_FALSE(weft::is_plain_name("a b"));
  CHECK_FALSE(weft::is_plain_name("Return"));
}
