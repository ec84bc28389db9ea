// Puts what an article says into a batch: who says it (family evidence), the three orders, the
// statistics and the name index, which follow from the first. Imports: bulk_load.h.
#pragma once
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "graph/dictionary.h"
#include "graph/evidence_codec.h"
#include "graph/overlay.h"

namespace weft {

inline Family family_of(KeyOrder order) {
  return order == KeyOrder::spo ? Family::spo : order == KeyOrder::pos ? Family::pos : Family::osp;
}

class StatementWriter {
 public:
  // Both must outlive the writer.
  StatementWriter(Overlay& overlay, TermWriter& terms) : overlay_(overlay), terms_(terms) {}

  // What the article `graph` says, instead of what it said; empty takes it away.
  void set_evidence(const Triple& triple, TermId graph, std::vector<Evidence> evidence);
  // Membership in the default graph by linking.
  void set_derived(const Triple& triple, bool derived);
  // After the last change: brings orders, statistics and names in line. Once.
  void finish();

 private:
  struct Entry {
    Triple triple;
    bool asserts;  // what its graph now says
    auto operator<=>(const Entry&) const = default;
  };
  // Lets `change` edit the membership.
  template <typename Change>
  void edit(const Triple& triple, TermId graph, const Change& change);
  bool still_asserted(const Triple& triple) const;
  void put_in_orders(const std::vector<Triple>& inserted, const std::vector<Triple>& removed);
  void count_names(const std::vector<Triple>& triples, int difference);
  const std::string& iri_of_predicate(TermId predicate);

  Overlay& overlay_;
  TermWriter& terms_;
  std::vector<Entry> touched_;
  bool withdrawn_ = false;  // some entry no longer asserts: others of its triple may
  std::map<TermId, std::string> predicate_iris_;
};

}  // namespace weft
