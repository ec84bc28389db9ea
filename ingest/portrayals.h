// Who plays whom in a film or play. "Greta Holm plays Ruth, a nurse. She ...": the plot, told in
// the present, goes on about Ruth.
#pragma once
#include <optional>
#include <vector>

#include "ingest/article_words.h"
#include "ingest/phrase_agreement.h"

namespace weft {

// Borrows the words and trees, which must outlive it.
class Portrayals {
 public:
  // `named`: the names of the article in the order of the text; `traits`: per entity with a name.
  // Cost: linear in the words.
  Portrayals(const ArticleWords& words, const Trees& trees, const std::vector<Mention>& named,
             const std::vector<NamedTraits>& traits);

  // Of the actor, where a pronoun at this word stands in the plot and the actor has not been named
  // since the character was.
  std::optional<LocalEntity> character_of(LocalEntity actor, std::uint32_t pronoun) const;

 private:
  struct Role {
    LocalEntity actor{}, character{};
    std::uint32_t end = 0;             // of what tells of it
    std::uint32_t until = kNoHead;     // the actor's next name
  };

  const ArticleWords& words_;
  const Trees& trees_;
  std::vector<Role> roles_;

  bool is_present(std::uint32_t word) const;
};

}  // namespace weft
