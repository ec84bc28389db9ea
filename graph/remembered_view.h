// A view that remembers what linking reads of it. A change reads the blocks of its names twice, as
// they were and as they will be, and they differ in a few keys: the rest is read from the folder
// once (article_writer.h). Other families go through.
#pragma once
#include <array>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "graph/key_view.h"

namespace weft {

// For one change, on one thread; `view` must outlive it. A visitor reads no prefix that is being
// visited. Memory: what is read.
class RememberedView final : public KeyView {
 public:
  explicit RememberedView(const KeyView& view) : view_(view) {}

  std::optional<std::string> get(Family family, std::string_view key) const override;
  void for_each(Family family, std::string_view prefix, const Visit& visit) const override;
  bool has_prefix(Family family, std::string_view prefix) const override;
  [[noreturn]] void damaged(std::string_view what) const override;

 private:
  struct Range {
    std::vector<std::pair<std::string, std::string>> entries;  // the first ones
    bool is_whole = false;
  };
  template <typename Value>
  using ByKey = std::array<std::map<std::string, Value, std::less<>>, kFamilyCount>;

  const KeyView& view_;
  mutable ByKey<std::optional<std::string>> values_;
  mutable ByKey<Range> ranges_;    // by prefix
  mutable ByKey<bool> prefixes_;   // whether there are any
};

}  // namespace weft
