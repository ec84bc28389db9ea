// The changes of one atomic batch, laid over the folder: reads see them, the folder does not until
// the batch is written (RocksdbFolder::write).
#pragma once
#include <array>
#include <map>

#include "graph/key_view.h"

namespace weft {

class Overlay final : public KeyView {
 public:
  // An absent value is a deletion.
  using Changes = std::map<std::string, std::optional<std::string>, std::less<>>;

  explicit Overlay(const KeyView& base) : base_(base) {}  // must outlive the overlay

  std::optional<std::string> get(Family family, std::string_view key) const override;
  void for_each(Family family, std::string_view prefix, const Visit& visit) const override;
  [[noreturn]] void damaged(std::string_view what) const override;

  void put(Family family, std::string_view key, std::string value);
  void erase(Family family, std::string_view key);
  // Adds `difference` to a count kept as a varint; a count of zero has no key.
  std::uint64_t add_to_count(Family family, std::string_view key, std::int64_t difference);

  const KeyView& base() const { return base_; }
  const Changes& changes(Family family) const { return changes_[static_cast<std::size_t>(family)]; }

 private:
  Changes& changes(Family family) { return changes_[static_cast<std::size_t>(family)]; }

  const KeyView& base_;
  std::array<Changes, kFamilyCount> changes_;
};

}  // namespace weft
