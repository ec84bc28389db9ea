// Puts an article into a batch, in place of what the same source said, or takes it out; and
// rewrites the articles whose entities thereby become others.
#pragma once
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "graph/article_facts.h"
#include "graph/article_statements.h"
#include "graph/linking.h"
#include "graph/name_links.h"
#include "graph/overlay.h"
#include "graph/statement_writer.h"

namespace weft {

class ArticleWriter {
 public:
  // All three must outlive the writer. Use it for one article.
  ArticleWriter(Overlay& overlay, TermWriter& terms, std::string base)
      : overlay_(overlay), terms_(terms), statements_(overlay, terms), base_(std::move(base)) {}

  void put(const ArticleFacts& facts);
  void remove(TermId article);

 private:
  // Which entity every node of some blocks is, and what these are called.
  struct Links {
    std::map<NameNode, std::string> iris;
    std::map<std::string, std::string> labels;  // by IRI
  };
  using Side = std::optional<ArticleFacts>;  // absent: no such article before, or after

  void replace(TermId article, const Side& before, const Side& after);
  Links read_links(const std::set<std::string>& names) const;
  void count(TermId article, const Side& facts, Counting counting);
  void relabel(const Links& before, const Links& after);
  void rewrite_members(const Links& before, const Links& after, TermId except);
  void rewrite(TermId article, const ArticleFacts& facts,
               const std::map<std::size_t, TermId>& moved);
  std::vector<TermId> link_entities(TermId article, const ArticleFacts& facts, const Links& links);
  StatementEvidence derive(const ArticleFacts& facts, const std::vector<TermId>& entities);
  void write_difference(TermId article, const StatementEvidence& before, StatementEvidence after);

  Overlay& overlay_;
  TermWriter& terms_;
  StatementWriter statements_;
  std::string base_;
};

}  // namespace weft
