// The facts of an article that was read in parts, each part as an article of its own.
//
// What a part names is what an earlier one names so, where one thing of that class alone has the
// name: "Smith" of the third part is the John Smith whom the first also calls Smith. A part keeps
// apart what it tells apart. Noun phrases ("the park") stand for things of their part alone.
#pragma once
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "graph/article_facts.h"

namespace weft {

class JoinedFacts {
 public:
  // `part` was read of the whole's bytes from `begin` on; parts come in the order of the text.
  void add(ArticleFacts part, std::uint32_t begin);

  // All of them, as facts of `whole`. Ends the object's use.
  ArticleFacts take(const Article& whole);

 private:
  using Index = std::map<std::string, std::set<std::uint32_t>>;  // by normalised name

  std::vector<std::uint32_t> places_of(const std::vector<EntityRecord>& records);
  std::optional<std::uint32_t> find(const EntityRecord& record, const Index& index,
                                    const std::set<std::uint32_t>& taken) const;
  void join(EntityRecord record, std::uint32_t place);

  ArticleFacts facts_;
  Index global_, local_;
};

}  // namespace weft
