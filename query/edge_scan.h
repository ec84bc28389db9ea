#pragma once
#include <optional>
#include <vector>

#include "grammar/path.h"
#include "query/edge_labels.h"
#include "query/term_value.h"

namespace weft::query {

// The triples that one edge pattern matches between two ends, each known or open. Under `either` a
// triple comes once for each way it can be read, a self-loop once.
class EdgeScan {
 public:
  EdgeScan(const EdgeLabels& labels, ast::Direction direction, TermReader& reader)
      : labels_(labels), direction_(direction), reader_(reader) {}

  struct Match {
    Triple triple;
    TermId left, right;  // the ends in the order of the pattern
  };
  void start(std::optional<TermId> left, std::optional<TermId> right);
  bool next(Match& match);

  // Whether this triple, read in one way, is a match between the ends.
  bool accepts(const Triple& triple) const;

 private:
  struct Lookup {  // one range of one index
    TriplePattern pattern;
    bool reversed;
  };
  bool open_next();
  void add_lookups(std::optional<TermId> subject, std::optional<TermId> object, bool reversed);

  const EdgeLabels& labels_;
  ast::Direction direction_;
  TermReader& reader_;
  std::vector<Lookup> lookups_;  // still to do, last first
  std::optional<TripleScan> scan_;
  bool reversed_ = false;
  std::vector<Triple> buffer_;
  std::size_t at_ = 0, filled_ = 0;
};

}  // namespace weft::query
