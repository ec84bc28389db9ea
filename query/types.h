#pragma once
#include <cstdint>
#include <string>

#include "query/value.h"

namespace weft::query {

// The kinds that an expression can give besides NULL, as far as the text shows.
class TypeSet {
 public:
  constexpr TypeSet() = default;
  constexpr TypeSet(Kind kind) : bits_(1u << static_cast<unsigned>(kind)) {}  // NOLINT
  constexpr TypeSet operator|(TypeSet other) const { return TypeSet(bits_ | other.bits_); }
  constexpr TypeSet operator&(TypeSet other) const { return TypeSet(bits_ & other.bits_); }
  constexpr bool empty() const { return bits_ == 0; }  // only NULL
  constexpr bool within(TypeSet other) const { return (bits_ & ~other.bits_) == 0; }
  constexpr bool operator==(const TypeSet&) const = default;

 private:
  constexpr explicit TypeSet(std::uint32_t bits) : bits_(bits) {}
  std::uint32_t bits_ = 0;
};

constexpr TypeSet operator|(Kind left, Kind right) {
  return TypeSet(left) | TypeSet(right);
}

inline constexpr TypeSet kNumber = Kind::integer | Kind::decimal | Kind::floating;
inline constexpr TypeSet kTime = Kind::date | Kind::timestamp | Kind::duration;
inline constexpr TypeSet kScalar = kNumber | kTime | Kind::text | Kind::boolean;
inline constexpr TypeSet kTerm = kScalar | Kind::node;  // what stands in a triple
inline constexpr TypeSet kProperty = kTerm | Kind::list | Kind::record;
inline constexpr TypeSet kAnything = kProperty | Kind::edge | Kind::path;

// "a number", "a text", "a node or an edge": for messages.
std::string describe(TypeSet types);

}  // namespace weft::query
