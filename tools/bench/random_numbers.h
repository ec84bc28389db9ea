#pragma once
#include <cstdint>

namespace weft::bench {

// SplitMix64 (Steele, Lea, Flood 2014): the same numbers with every compiler and library, which the
// distributions of <random> do not promise.
class RandomNumbers {
 public:
  explicit RandomNumbers(std::uint64_t seed) : state_(seed) {}

  std::uint64_t next() {
    std::uint64_t z = (state_ += 0x9E3779B97F4A7C15);
    z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9;
    z = (z ^ z >> 27) * 0x94D049BB133111EB;
    return z ^ z >> 31;
  }
  // In [0, end); the bias of at most end / 2^64 does not matter to a benchmark.
  std::uint64_t below(std::uint64_t end) { return next() % end; }

 private:
  std::uint64_t state_;
};

}  // namespace weft::bench
