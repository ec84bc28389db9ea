#pragma once
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "graph/article_facts.h"
#include "graph/term.h"

namespace weft {

struct StatementTerms {
  Term subject, predicate, object;
  auto operator<=>(const StatementTerms&) const = default;
};

// An article as its provenance graph describes it.
struct DescribedArticle {
  ArticleFacts facts;
  std::set<StatementTerms> implied;     // what the article's own graph holds because of it
  std::vector<StatementTerms> foreign;  // statements of the provenance graph that say nothing of it
};

// Rebuilds what describe_article() wrote, from its statements in any order.
// Throws InputError ("what; what is missing") where they do not describe a whole article.
DescribedArticle read_described_article(const std::string& article_iri,
                                        const std::vector<StatementTerms>& statements);

}  // namespace weft
