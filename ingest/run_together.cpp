#include "ingest/run_together.h"

#include <algorithm>
#include <charconv>

namespace weft {

RunTogether::RunTogether(const ModelFile& file) {
  std::string_view text = file.section("run together");
  while (!text.empty()) {
    const std::string_view line = text.substr(0, text.find('\n'));
    text.remove_prefix(std::min(line.size() + 1, text.size()));
    const std::size_t space = line.find(' ');
    const std::string_view form = line.substr(0, space);
    std::uint32_t split = 0;
    if (space != line.npos)
      std::from_chars(line.data() + space + 1, line.data() + line.size(), split);
    if (split == 0 || split >= form.size()) {
      file.reject("has words run together that cannot be divided");
    }
    if (!splits_.empty() && splits_.back().first >= form) {
      file.reject("has words run together that are not sorted");
    }
    splits_.emplace_back(form, split);
  }
}

std::uint32_t RunTogether::split(std::string_view form) const {
  const auto found = std::lower_bound(
      splits_.begin(), splits_.end(), form,
      [](const auto& entry, std::string_view wanted) { return entry.first < wanted; });
  return found != splits_.end() && found->first == form ? found->second : 0;
}

}  // namespace weft
