// A directed random graph that is the same on every machine, and the answers about it that a plain
// adjacency list gives.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "graph/graph.h"

namespace weft::bench {

inline constexpr const char* kPredicate = "https://example.org/knows";

struct GeneratedGraph {
  std::vector<std::vector<std::uint32_t>> successors;  // sorted, without repetitions
  std::uint64_t edge_count = 0;
};

// Edges are drawn until there are edge_count of them; a tenth of the nodes draws half of the edges,
// as in graphs that people make.
GeneratedGraph generate_graph(std::uint32_t node_count, std::uint64_t edge_count);

std::string node_iri(std::uint32_t node);
// The edges of nodes [begin, end) as statements of the default graph.
std::vector<Quad> quads_of(const GeneratedGraph& graph, std::uint32_t begin, std::uint32_t end);

// Walks of two edges from a node.
std::uint64_t two_hop_walks(const GeneratedGraph& graph, std::uint32_t from);
// Edges of a shortest path; absent where there is none.
std::optional<std::uint32_t> distance(const GeneratedGraph& graph, std::uint32_t from,
                                      std::uint32_t to);

}  // namespace weft::bench
