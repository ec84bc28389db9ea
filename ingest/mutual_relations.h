#pragma once
#include <map>
#include <string>
#include <string_view>

#include "ingest/article_words.h"

namespace weft {

// What nouns say of the two names that they stand between: "cooperation between Leeds and York".
class MutualRelations {
 public:
  // between.tsv, which explains its columns. Throws InputError "file:line: what; what to do".
  static MutualRelations load(const std::string& path);

  // Propositions of the rule "noun.between", in the order of the text; negated after "no".
  // Cost: O(words + names).
  Propositions find(const ArticleWords& words, const Names& names) const;

 private:
  std::map<std::string, std::string, std::less<>> relations_;  // noun -> relation

  // The relation of the noun phrase that ends at the word; empty where its nouns say none.
  std::string_view relation_before(const ArticleWords& words, std::uint32_t end,
                                   std::uint32_t& first) const;
};

}  // namespace weft
