#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "graph/graph.h"
#include "query/value.h"

namespace weft::query {

// What a literal says as a value: xsd numbers, booleans, dates and durations as such; everything
// else, also an ill-formed number, as the text of its lexical form.
Value value_of(const Term& literal);
// The literal that a value is written as; absent for nodes, edges, paths, lists, records and NULL.
std::optional<Term> literal_of(const Value& value);

// Reads terms of one snapshot, remembering the texts it has read. Must not outlive the snapshot.
class TermReader {
 public:
  explicit TermReader(const Snapshot& snapshot);

  // A stored literal as the value it says; any other value as it is. Inline ids touch no
  // dictionary.
  Value decode(const Value& value) {
    return value.is(Kind::stored) ? decode(value.stored()) : value;
  }
  Value decode(TermId id);

  std::string iri(TermId node);  // of a blank node "_:label"
  // For display: the preferred name, else an alias, else the local name of the IRI.
  std::string name(TermId node);
  // What n.name is: absent where the node has aliases only.
  std::optional<std::string> preferred_name(TermId node);
  std::string local_name(TermId term);  // what follows the last '#', '/' or ':'
  std::optional<TermId> type_predicate() const {
    return type_;
  }  // rdf:type, where the graph has it
  const Snapshot& snapshot() const { return snapshot_; }

 private:
  const Snapshot& snapshot_;
  std::optional<TermId> type_;
  std::vector<TermId> name_predicates_;  // those of preferred names that the graph has
  std::unordered_map<TermId, Value> texts_;
};

std::string_view local_name(std::string_view iri);

}  // namespace weft::query
