#pragma once
#include <optional>
#include <string>
#include <vector>

#include "query/bound_expression.h"
#include "query/term_value.h"

namespace weft::query {

// The local names of a node's classes, sorted.
std::vector<std::string> label_names(TermId node, TermReader& reader);

// Whether a node's classes, or an edge's predicate, satisfy the label expression.
bool node_has_labels(TermId node, const BoundLabels& labels, TermReader& reader);
bool edge_has_labels(TermId predicate, const BoundLabels& labels);

// A resource that is the subject of a statement or the object of an edge.
bool is_node(TermId term, TermReader& reader);

std::string to_string(const BoundLabels& labels);

}  // namespace weft::query
