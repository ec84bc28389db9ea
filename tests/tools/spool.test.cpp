#include "tools/spool.h"

#include <catch2/catch.hpp>
#include <vector>

using namespace weft;
using namespace std::string_literals;

TEST_CASE("A spool gives back its lines, from memory as from a file", "[tools]") {
  const std::size_t memory_bytes_max = GENERATE(0u, 1u, 10u, 1'000'000u);
  CAPTURE(memory_bytes_max);
  Spool spool(memory_bytes_max);
  spool.add("one\nt");
  spool.add("wo\n\nthree with \x1f and ");
  spool.add("\0 inside\nno end"s);
  std::vector<std::string> lines;
  const auto collect = [&](std::string_view line) { lines.emplace_back(line); };
  spool.for_each_line(collect);
  const std::vector<std::string> expected{"one\n", "two\n", "\n",
                                          "three with \x1f and \0 inside\n"s, "no end"};
  CHECK(lines == expected);

  spool.add(" yet\n");  // it can be read again and grow on
  lines.clear();
  spool.for_each_line(collect);
  CHECK(lines.back() == "no end yet\n");
  CHECK(lines.size() == 5);
}
