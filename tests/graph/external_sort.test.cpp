#include "graph/external_sort.h"

#include <catch2/catch.hpp>
#include <random>
#include <set>
#include <string>
#include <vector>

namespace weft {
namespace {

std::vector<std::string> drained(ExternalSort& sort) {
  std::vector<std::string> records;
  sort.drain([&](std::string_view record) { records.emplace_back(record); });
  return records;
}

}  // namespace

TEST_CASE("What comes out is the set of what went in, sorted as unsigned bytes",
          "[graph][property]") {
  const auto seed = GENERATE(range(0, 10));
  const std::size_t memory_bytes = GENERATE(0, 200, 10'000, 1 << 20);
  CAPTURE(seed, memory_bytes);
  std::mt19937_64 numbers(static_cast<std::uint64_t>(seed));
  ExternalSort sort(memory_bytes, {});
  std::set<std::string> expected;
  for (int count = 0; count < 600; ++count) {
    std::string record(numbers() % 20, '\0');
    for (char& byte : record)
      byte = static_cast<char>(numbers() % 3 * 100);
    sort.add(record);
    expected.insert(record);
  }
  CHECK(drained(sort) == std::vector<std::string>(expected.begin(), expected.end()));
  // 600 runs of one record are more than are merged at once.
  CHECK(sort.spilled_runs() == (memory_bytes == 0 ? 600 : sort.spilled_runs()));
  CHECK((sort.spilled_runs() > 0) == (memory_bytes < 1 << 20));
}

TEST_CASE("A record longer than the memory and the buffers passes through", "[graph]") {
  ExternalSort sort(1000, {});
  const std::string long_record(3'000'000, 'x');
  sort.add("b");
  sort.add(long_record);
  sort.add("a");
  CHECK(drained(sort) == std::vector<std::string>{"a", "b", long_record});
}

TEST_CASE("Nothing in, nothing out", "[graph]") {
  ExternalSort sort(1000, {});
  CHECK(drained(sort).empty());
}

}  // namespace weft
