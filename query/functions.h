#pragma once
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "query/statements.h"
#include "query/term_value.h"
#include "query/types.h"

namespace weft::query {

enum class NullRule : std::uint8_t { gives_null, passed_on };  // what NULL as an argument does

// What a call may look at beside its arguments.
struct FunctionContext {
  TermReader& reader;
  Statements& statements;
  const StatementView& view;
};

struct Function {
  std::string_view name;  // in lower case
  std::size_t arguments_min, arguments_max;
  std::vector<TypeSet> accepts;  // by position; the last one holds for all further ones
  TypeSet result;
  // Gets decoded values. Null for COALESCE, which must not compute what it does not need.
  Value (*call)(std::span<const Value> arguments, FunctionContext& context);
  NullRule null_rule = NullRule::gives_null;
};

std::span<const Function> functions();
std::optional<std::size_t> find_function(std::string_view lower_name);

}  // namespace weft::query
