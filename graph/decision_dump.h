#pragma once
#include <vector>

#include "graph/decision.h"
#include "graph/dump_provenance.h"
#include "graph/import_provenance.h"

namespace weft {

// Says everything about a decision in RDF (docs/DUMPS.md), in no particular order.
void describe_decision(const Decision& decision, const StatementSink& sink);

struct DescribedDecisions {
  std::vector<Decision> decisions;      // by time
  std::vector<StatementTerms> foreign;  // statements that describe none
};
// Rebuilds them from the statements of the graph weft:Decisions, in any order. Throws InputError
// ("what; what is missing") where one is not whole.
DescribedDecisions read_described_decisions(const std::vector<StatementTerms>& statements);

}  // namespace weft
