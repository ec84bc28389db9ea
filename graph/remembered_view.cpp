#include "graph/remembered_view.h"

#include "graph/check.h"

namespace weft {
namespace {

bool is_remembered(Family family) {
  switch (family) {
    case Family::name_counts:
    case Family::name_pairs:
    case Family::name_apart:
    case Family::name_contexts:
    case Family::name_keys:
    case Family::decision_names:
      return true;
    default:
      return false;
  }
}

}  // namespace

std::optional<std::string> RememberedView::get(Family family, std::string_view key) const {
  if (!is_remembered(family)) return view_.get(family, key);
  auto& values = values_[static_cast<std::size_t>(family)];
  const auto known = values.find(key);
  if (known != values.end()) return known->second;
  return values.emplace(key, view_.get(family, key)).first->second;
}

// A visitor that stops has seen the first entries alone; who wants more has them read again.
void RememberedView::for_each(Family family, std::string_view prefix, const Visit& visit) const {
  if (!is_remembered(family)) return view_.for_each(family, prefix, visit);
  auto& ranges = ranges_[static_cast<std::size_t>(family)];
  auto known = ranges.find(prefix);
  if (known == ranges.end()) known = ranges.emplace(prefix, Range{}).first;
  Range& range = known->second;
  for (const auto& [key, value] : range.entries)
    if (visit(key, value) == Visiting::stop) return;
  if (range.is_whole) return;
  std::size_t skipped = range.entries.size();
  bool stopped = false;
  view_.for_each(family, prefix, [&](std::string_view key, std::string_view value) {
    if (skipped > 0) {
      --skipped;
      return Visiting::more;
    }
    range.entries.emplace_back(key, value);
    stopped = visit(key, value) == Visiting::stop;
    return stopped ? Visiting::stop : Visiting::more;
  });
  range.is_whole = !stopped;
}

bool RememberedView::has_prefix(Family family, std::string_view prefix) const {
  if (!is_remembered(family)) return view_.has_prefix(family, prefix);
  auto& prefixes = prefixes_[static_cast<std::size_t>(family)];
  const auto known = prefixes.find(prefix);
  if (known != prefixes.end()) return known->second;
  return prefixes.emplace(prefix, view_.has_prefix(family, prefix)).first->second;
}

void RememberedView::damaged(std::string_view what) const {
  view_.damaged(what);
  WEFT_CHECK(false, "damaged() throws");
}

}  // namespace weft
