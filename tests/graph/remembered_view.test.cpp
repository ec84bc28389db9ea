#include "graph/remembered_view.h"

#include <catch2/catch.hpp>
#include <stdexcept>

namespace weft {
namespace {

// The same five keys in every family, and how often they were asked for.
class CountedView final : public KeyView {
 public:
  mutable int reads = 0;

  std::optional<std::string> get(Family, std::string_view key) const override {
    ++reads;
    const auto found = keys_.find(key);
    return found == keys_.end() ? std::nullopt : std::optional(found->second);
  }
  void for_each(Family, std::string_view prefix, const Visit& visit) const override {
    ++reads;
    for (auto at = keys_.lower_bound(prefix); at != keys_.end() && at->first.starts_with(prefix);
         ++at)
      if (visit(at->first, at->second) == Visiting::stop) return;
  }
  [[noreturn]] void damaged(std::string_view what) const override {
    throw std::runtime_error(std::string(what));
  }

 private:
  std::map<std::string, std::string, std::less<>> keys_{
      {"a", "0"}, {"b1", "1"}, {"b2", "2"}, {"b3", "3"}, {"c", "4"}};
};

// At most so many values of keys that begin with "b".
std::string first_of(const KeyView& view, Family family, std::size_t wanted) {
  std::string values;
  if (wanted == 0) return values;
  view.for_each(family, "b", [&](std::string_view, std::string_view value) {
    values += value;
    return values.size() < wanted ? Visiting::more : Visiting::stop;
  });
  return values;
}

}  // namespace

TEST_CASE("What linking reads is read once, and is what the view gives", "[graph]") {
  const CountedView counted;
  const RememberedView view(counted);
  for (int i = 0; i < 3; ++i) {
    CHECK(view.get(Family::name_counts, "a") == "0");
    CHECK(view.get(Family::name_counts, "x") == std::nullopt);
    CHECK(view.has_prefix(Family::name_keys, "b"));
    CHECK(!view.has_prefix(Family::name_keys, "x"));
    CHECK(first_of(view, Family::name_pairs, 9) == "123");
  }
  CHECK(counted.reads == 5);
  CHECK(view.get(Family::name_apart, "a") == "0");  // families do not mix
  CHECK(counted.reads == 6);
}

TEST_CASE("Who stopped early has not seen the rest", "[graph]") {
  const CountedView counted;
  const RememberedView view(counted);
  for (const std::size_t wanted : {1, 1, 2, 1, 3, 2, 9, 9})
    CHECK(first_of(view, Family::name_contexts, wanted) == std::string("123").substr(0, wanted));
  CHECK(counted.reads == 4);  // for 1, 2, 3, and to see that there are no more
}

TEST_CASE("Other families are not kept", "[graph]") {
  const CountedView counted;
  const RememberedView view(counted);
  CHECK(view.get(Family::article_texts, "a") == view.get(Family::article_texts, "a"));
  CHECK(first_of(view, Family::spo, 9) == first_of(view, Family::spo, 9));
  CHECK(counted.reads == 4);
  CHECK_THROWS_WITH(view.damaged("broken"), "broken");
}

}  // namespace weft
