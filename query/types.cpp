#include "query/types.h"

#include <vector>

namespace weft::query {

std::string describe(TypeSet types) {
  if (types.empty()) return "NULL";
  std::vector<std::string> names;
  if (kNumber.within(types)) names.emplace_back("a number");
  for (int i = 1; i < static_cast<int>(Kind::stored); ++i) {
    const auto kind = static_cast<Kind>(i);
    const bool counted = kNumber.within(types) && TypeSet(kind).within(kNumber);
    if (TypeSet(kind).within(types) && !counted) names.emplace_back(describe(kind));
  }
  std::string text = names.front();
  for (std::size_t i = 1; i < names.size(); ++i)
    text += (i + 1 == names.size() ? " or " : ", ") + names[i];
  return text;
}

}  // namespace weft::query
