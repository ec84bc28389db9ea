#include "graph/key_codec.h"

#include <catch2/catch.hpp>
#include <random>

namespace weft {
namespace {

Triple random_triple(std::mt19937_64& numbers) {
  const auto field = [&] {  // few values, so that many fields tie; and some with the high bit
    return static_cast<TermId>((numbers() % 3) << (numbers() % 2 == 0 ? 0 : 62));
  };
  return {field(), field(), field()};
}

}  // namespace

TEST_CASE("A key gives back its triple and sorts like it", "[graph][property]") {
  const auto order = GENERATE(KeyOrder::spo, KeyOrder::pos, KeyOrder::osp);
  const auto seed = GENERATE(range(0, 100));
  CAPTURE(order, seed);
  std::mt19937_64 numbers(static_cast<std::uint64_t>(seed));
  const Triple a = random_triple(numbers), b = random_triple(numbers);
  const TripleKey key_a = encode_key(a, order), key_b = encode_key(b, order);
  CHECK(decode_key(bytes_of(key_a), order) == a);
  CHECK((bytes_of(key_a) < bytes_of(key_b)) ==
        (fields_in_order(a, order) < fields_in_order(b, order)));
}

TEST_CASE("Every pattern has an order in which its bound fields come first", "[graph]") {
  const TermId s{1}, p{2}, o{3};
  for (unsigned mask = 0; mask < 8; ++mask) {
    TriplePattern pattern;
    if (mask & 1) pattern.subject = s;
    if (mask & 2) pattern.predicate = p;
    if (mask & 4) pattern.object = o;
    CAPTURE(mask);
    const KeyOrder order = natural_order(pattern);
    const auto prefix = prefix_of(pattern, order);
    REQUIRE(prefix);
    CHECK(prefix->size() == static_cast<std::size_t>(__builtin_popcount(mask)) * 8);
    CHECK(bytes_of(encode_key({s, p, o}, order)).starts_with(*prefix));
  }
  CHECK_FALSE(prefix_of({{}, p, {}}, KeyOrder::spo));
  CHECK_FALSE(prefix_of({s, {}, o}, KeyOrder::spo));
  CHECK(prefix_of({s, {}, o}, KeyOrder::osp));
}

}  // namespace weft
