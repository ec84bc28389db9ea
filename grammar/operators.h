#pragma once
#include <cstdint>

namespace weft::ast {

enum class UnaryOperator : std::uint8_t { plus, minus, logical_not };
enum class BinaryOperator : std::uint8_t {
  logical_or,
  logical_xor,
  logical_and,
  equal,
  not_equal,
  less,
  less_equal,
  greater,
  greater_equal,
  in,
  contains,
  starts_with,
  ends_with,
  matches,  // matches: =~
  concatenate,
  add,
  subtract,
  multiply,
  divide,
  modulo,
};
enum class TruthTest : std::uint8_t { is_null, is_true, is_false, is_unknown };
}  // namespace weft::ast
