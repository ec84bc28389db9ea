#include "query/nearest_names.h"

#include <algorithm>
#include <cctype>
#include <numeric>

namespace weft::query {
namespace {

char folded(char byte) {
  return static_cast<char>(std::tolower(static_cast<unsigned char>(byte)));
}

// Levenshtein distance, one row of the table at a time.
std::size_t edits(std::string_view from, std::string_view to) {
  std::vector<std::size_t> row(to.size() + 1);
  std::iota(row.begin(), row.end(), 0);
  for (std::size_t i = 0; i < from.size(); ++i) {
    std::size_t diagonal = row[0]++;
    for (std::size_t j = 0; j < to.size(); ++j) {
      const std::size_t changed = diagonal + (folded(from[i]) != folded(to[j]) ? 1 : 0);
      diagonal = row[j + 1];
      row[j + 1] = std::min({changed, row[j] + 1, row[j + 1] + 1});
    }
  }
  return row.back();
}

}  // namespace

std::vector<std::string> nearest_names(std::string_view name, std::vector<std::string> candidates) {
  std::sort(candidates.begin(), candidates.end());
  candidates.erase(std::unique(candidates.begin(), candidates.end()), candidates.end());
  std::erase(candidates, std::string());
  std::vector<std::pair<std::size_t, std::string>> near;
  for (std::string& candidate : candidates) {
    const std::size_t distance = edits(name, candidate);
    if (distance <= std::max<std::size_t>(1, name.size() / 3) && distance < name.size())
      near.emplace_back(distance, std::move(candidate));
  }
  std::sort(near.begin(), near.end());
  std::vector<std::string> names;
  for (std::size_t i = 0; i < std::min<std::size_t>(near.size(), 3); ++i)
    names.push_back(near[i].second);
  return names;
}

std::string joined(const std::vector<std::string>& names) {
  std::string text;
  for (const std::string& name : names)
    text += (text.empty() ? "" : ", ") + name;
  return text;
}

}  // namespace weft::query
