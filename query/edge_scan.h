#pragma once
#include <optional>
#include <vector>

#include "grammar/path.h"
#include "query/edge_labels.h"
#include "query/statements.h"
#include "query/term_value.h"

namespace weft::query {

// The triples that one edge pattern matches between two ends, each known or open. Under `either` a
// triple comes once for each way it can be read, a self-loop once.
class EdgeScan {
 public:
  EdgeScan(const EdgeLabels& labels, ast::Direction direction, TermReader& reader,
           Statements& statements)
      : labels_(labels), direction_(direction), reader_(reader), statements_(statements) {}

  struct Match {
    Triple triple;
    TermId left, right;  // the ends in the order of the pattern
  };
  void start(std::optional<TermId> left, std::optional<TermId> right);
  bool next(Match& match);

  // Whether the pattern ranges over this statement of the graph.
  bool accepts(const Triple& triple);

 private:
  struct Lookup {  // one range of one index
    TriplePattern pattern;
    bool reversed;
    bool unasserted;  // among the statements that nothing asserts
  };
  bool open_next();
  void add_lookup(const TriplePattern& pattern, bool reversed);
  bool fits_labels(const Triple& triple) const;
  void add_lookups(std::optional<TermId> subject, std::optional<TermId> object, bool reversed);

  const EdgeLabels& labels_;
  ast::Direction direction_;
  TermReader& reader_;
  Statements& statements_;
  std::vector<Lookup> lookups_;  // still to do, last first
  std::optional<TripleScan> scan_;
  bool reversed_ = false;
  std::vector<Triple> buffer_;
  std::size_t at_ = 0, filled_ = 0;
};

}  // namespace weft::query
