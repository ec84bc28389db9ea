#include "ingest/markdown_inline.h"

#include <catch2/catch.hpp>
#include <string>

using weft::flatten_inline;

TEST_CASE("Inline marks go, words stay", "[ingest]") {
  struct Example {
    std::string marked, flat;
  };
  const Example example =
      GENERATE(Example{"see [the *park*](x.html \"t\") now", "see the park now"},
               Example{"[Lund][1] and [a [b] c](u)", "Lund and a [b] c"},
               Example{"![A bridge](b.png)", "A bridge"}, Example{"a note[^1] here", "a note here"},
               Example{"as [sic] written", "as [sic] written"},
               Example{"**bold**, _it_, ~~old~~ and `code x`", "bold, it, old and code x"},
               Example{"snake_case_name and 2 * 3 * 4", "snake_case_name and 2 * 3 * 4"},
               Example{"``a ` b``", "a ` b"}, Example{"5 \\* 3 \\[x\\]", "5 * 3 [x]"},
               Example{"<b>bold</b> <https://lund.se> 3 < 4 > 2", "bold https://lund.se 3 < 4 > 2"},
               Example{"R&amp;D &#8364;5 &#x20AC;6 &unknown; &#0;", "R&D €5 €6 &unknown; &#0;"},
               Example{"cost ~5 and an unclosed `tick", "cost ~5 and an unclosed `tick"},
               Example{"[open (never closed", "[open (never closed"}, Example{"", ""});
  CAPTURE(example.marked);
  CHECK(flatten_inline(example.marked) == example.flat);
}

TEST_CASE("Deep nesting costs no more than its length", "[ingest]") {
  const std::string deep = std::string(100'000, '[') + std::string(100'000, '<') + "a";
  CHECK(flatten_inline(deep) == deep);
}
