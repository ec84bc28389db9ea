#pragma once
#include <cstdint>
#include <string_view>

namespace weft {

// XXH3-64; the same on every machine, part of the model format.
std::uint64_t hash_bytes(std::string_view bytes);

// Joins two hashes; the order matters.
constexpr std::uint64_t mix(std::uint64_t a, std::uint64_t b) {
  std::uint64_t h = (a ^ (b + 0x9E3779B97F4A7C15u + (a << 6) + (a >> 2))) * 0xD6E8FEB86659FD93u;
  return h ^ (h >> 32);
}

}  // namespace weft
