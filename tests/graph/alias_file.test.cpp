#include "graph/alias_file.h"

#include <catch2/catch.hpp>

#include "graph/error.h"
#include "tests/helpers/temporary_folder.h"

namespace weft {

TEST_CASE("Each line of an alias file is a merge", "[graph]") {
  const AliasFile file = read_aliases(
      "\xEF\xBB\xBF# name\tcanonical\n\nPRC\tChina\r\n  Kharbin \t "
      "Harbin\tCity\nX\tY\thttp://e.org/C",
      "aliases.tsv");
  CHECK(file.problems.empty());
  REQUIRE(file.decisions.size() == 3);
  CHECK(file.decisions[0].names == std::vector<DecidedName>{{"PRC", std::nullopt}});
  CHECK(file.decisions[0].others == std::vector<DecidedName>{{"China", std::nullopt}});
  CHECK(file.decisions[0].note == "from aliases.tsv");
  CHECK(file.decisions[1].names ==
        std::vector<DecidedName>{{"Kharbin", "https://schema.org/Place"}});
  CHECK(file.decisions[2].others == std::vector<DecidedName>{{"Y", "http://e.org/C"}});
}

TEST_CASE("A line that is none is a problem; the others count", "[graph]") {
  const AliasFile file = read_aliases(
      "PRC\n"
      "a\tb\tPlace\tx\n"
      "\tChina\n"
      "PRC\t \n"
      "the PRC\tprc\n"
      "PRC\tChina\tplace\n"
      "\xFF\tChina\n"
      "PRC\tChina\n",
      "a.tsv");
  const std::string columns =
      "write the name, a tab, the canonical name and, if need be, a tab and the class";
  CHECK(file.problems ==
        std::vector<std::string>{
            "a.tsv:1: there is no tab; " + columns, "a.tsv:2: there are 4 columns; " + columns,
            "a.tsv:3: the name is empty; " + columns,
            "a.tsv:4: the canonical name is empty; " + columns,
            "a.tsv:5: both names are the same but for case and punctuation; leave the line out",
            "a.tsv:6: place is no class; write it as schema.org does, such as Person, or as an IRI",
            "a.tsv:7: it is not UTF-8; save the file as UTF-8"});
  CHECK(file.decisions.size() == 1);
}

TEST_CASE("An alias file that is not there is an error", "[graph]") {
  TemporaryFolder folder;
  const std::string path = folder / "none.tsv";
  CHECK_THROWS_WITH(read_alias_file(path),
                    path + ": cannot be read; check the path and the rights");
}

}  // namespace weft
