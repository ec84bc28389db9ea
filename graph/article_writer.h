// Puts an article into a batch, in place of what the same source said, or takes it out; puts or
// takes decisions; and rewrites the articles whose entities thereby become others.
#pragma once
#include <array>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "graph/article_facts.h"
#include "graph/article_statements.h"
#include "graph/decision.h"
#include "graph/linking.h"
#include "graph/name_links.h"
#include "graph/overlay.h"
#include "graph/statement_writer.h"

namespace weft {

class ArticleWriter {
 public:
  // All three must outlive the writer. Use it for one change.
  ArticleWriter(Overlay& overlay, TermWriter& terms, std::string base)
      : overlay_(overlay), terms_(terms), statements_(overlay, terms), base_(std::move(base)) {}

  void put(const ArticleFacts& facts);
  void remove(TermId article);
  // Returns how many were not there before, or were there.
  std::size_t put(std::span<const Decision> decisions);
  std::size_t erase(std::span<const Decision> decisions);

 private:
  // Which entity every node of some blocks is, and what linking says of the entities.
  struct Links {
    std::map<NameNode, std::string> iris;
    std::set<std::array<std::string, 3>> said;  // IRI, predicate, label or class
    std::map<std::string, std::string> types;   // by IRI, where decided by hand
  };
  struct LinksOnBothSides {
    Links before, after;
  };
  using Side = std::optional<ArticleFacts>;  // absent: no such article before, or after

  void replace(TermId article, const Side& before, const Side& after);
  Links read_links(const KeyView& view, const std::set<std::string>& names,
                   std::set<std::string>& settled) const;
  LinksOnBothSides read_both_links(std::set<std::string> names) const;
  std::size_t change_decisions(std::span<const Decision> decisions,
                               bool (*change)(Overlay&, const Decision&));
  void say_again(const Links& before, const Links& after);
  void rewrite_members(const Links& before, const Links& after, std::optional<TermId> except);
  void rewrite(TermId article, const ArticleFacts& facts, const Links& before, const Links& after);
  std::vector<TermId> link_entities(TermId article, const ArticleFacts& facts, const Links& links);
  StatementEvidence derive(const ArticleFacts& facts, const std::vector<TermId>& entities,
                           const Links& links);
  void write_difference(TermId article, const StatementEvidence& before, StatementEvidence after);

  Overlay& overlay_;
  TermWriter& terms_;
  StatementWriter statements_;
  std::string base_;
};

}  // namespace weft
