#include "ingest/spelling_twin.h"

#include <catch2/catch.hpp>

#include <map>

using namespace weft;

namespace {

std::string twin(std::string_view word) {
  const std::map<std::string, std::uint32_t, std::less<>> ranks = {
      {"so", 1},      {"too", 2},     {"to", 3},       {"their", 4},    {"receive", 5},
      {"forward", 6}, {"foreward", 7}, {"quality", 8}, {"luggage", 9}, {"happened", 10}};
  return spelling_twin(word, [&](std::string_view known) {
    const auto at = ranks.find(known);
    return at == ranks.end() ? 0u : at->second;
  });
}

}  // namespace

TEST_CASE("A misspelt word is like the word that it misspells", "[ingest]") {
  CHECK(twin("recieve") == "receive");    // swapped
  CHECK(twin("recceive") == "receive");   // one too many
  CHECK(twin("foward") == "forward");     // one too few, of two the more frequent
  CHECK(twin("guality") == "");           // the first letter stays
  CHECK(twin("quelity") == "quality");    // another one
  CHECK(twin("happend") == "");           // the ending stays
}

TEST_CASE("A drawn out word is like the short one", "[ingest]") {
  CHECK(twin("soooo") == "so");
  CHECK(twin("tooooo") == "too");
  CHECK(twin("soo") == "");
}

TEST_CASE("Names, short and very long words have no twin", "[ingest]") {
  CHECK(twin("Recieve") == "");
  CHECK(twin("thei") == "");
  CHECK(twin("recieve2") == "");
  CHECK(twin(std::string(1000, 'x') + "recieve") == "");
  CHECK(twin("") == "");
}
