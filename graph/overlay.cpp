#include "graph/overlay.h"

#include "graph/byte_codec.h"
#include "graph/check.h"

namespace weft {

bool KeyView::has_prefix(Family family, std::string_view prefix) const {
  bool found = false;
  for_each(family, prefix, [&](std::string_view, std::string_view) {
    found = true;
    return Visiting::stop;
  });
  return found;
}

std::optional<std::string> Overlay::get(Family family, std::string_view key) const {
  const Changes& mine = changes(family);
  const auto change = mine.find(key);
  return change != mine.end() ? change->second : base_.get(family, key);
}

void Overlay::for_each(Family family, std::string_view prefix, const Visit& visit) const {
  const Changes& mine = changes(family);
  auto change = mine.lower_bound(prefix);
  const auto at_change = [&] {
    return change != mine.end() && std::string_view(change->first).starts_with(prefix);
  };
  // Visits the changes before `key`; false when the visitor has had enough.
  const auto visit_changes = [&](std::optional<std::string_view> key) {
    for (; at_change() && (!key || change->first < *key); ++change) {
      if (change->second && visit(change->first, *change->second) == Visiting::stop) return false;
    }
    return true;
  };
  bool stopped = false;
  base_.for_each(family, prefix, [&](std::string_view key, std::string_view value) {
    stopped = !visit_changes(key);
    if (stopped) return Visiting::stop;
    if (at_change() && change->first == key) {
      const auto& changed = (change++)->second;
      stopped = changed && visit(key, *changed) == Visiting::stop;
    } else {
      stopped = visit(key, value) == Visiting::stop;
    }
    return stopped ? Visiting::stop : Visiting::more;
  });
  if (!stopped) visit_changes(std::nullopt);
}

void Overlay::damaged(std::string_view what) const {
  base_.damaged(what);
  WEFT_CHECK(false, "damaged() throws");
}

void Overlay::put(Family family, std::string_view key, std::string value) {
  changes(family).insert_or_assign(std::string(key), std::move(value));
}

void Overlay::erase(Family family, std::string_view key) {
  changes(family).insert_or_assign(std::string(key), std::nullopt);
}

std::uint64_t Overlay::add_to_count(Family family, std::string_view key, std::int64_t difference) {
  const auto stored = get(family, key);
  const auto before = stored ? static_cast<std::int64_t>(ByteReader(*stored).varint()) : 0;
  if (before + difference < 0) damaged("a count would fall below zero");
  const auto after = static_cast<std::uint64_t>(before + difference);
  if (after == 0) {
    erase(family, key);
  } else {
    std::string value;
    append_varint(value, after);
    put(family, key, std::move(value));
  }
  return after;
}

}  // namespace weft
