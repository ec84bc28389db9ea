#include "tools/bench/generated_graph.h"

#include <fmt/core.h>

#include <algorithm>
#include <utility>

#include "tools/bench/random_numbers.h"

namespace weft::bench {

GeneratedGraph generate_graph(std::uint32_t node_count, std::uint64_t edge_count) {
  GeneratedGraph graph;
  graph.successors.resize(node_count);
  RandomNumbers numbers(1);
  while (graph.edge_count < edge_count) {
    // Draw what is missing, then drop repetitions; a few rounds suffice in a sparse graph.
    for (std::uint64_t i = graph.edge_count; i < edge_count; ++i) {
      const bool popular = numbers.below(2) == 0;
      const std::uint64_t from = numbers.below(node_count);
      const std::uint64_t to = numbers.below(popular ? std::max(node_count / 10, 1u) : node_count);
      graph.successors[from].push_back(static_cast<std::uint32_t>(to));
    }
    graph.edge_count = 0;
    for (std::vector<std::uint32_t>& list : graph.successors) {
      std::sort(list.begin(), list.end());
      list.erase(std::unique(list.begin(), list.end()), list.end());
      graph.edge_count += list.size();
    }
  }
  return graph;
}

std::string node_iri(std::uint32_t node) {
  return fmt::format("https://example.org/n{}", node);
}

std::vector<Quad> quads_of(const GeneratedGraph& graph, std::uint32_t begin, std::uint32_t end) {
  std::vector<Quad> quads;
  for (std::uint32_t from = begin; from < end; ++from) {
    for (const std::uint32_t to : graph.successors[from]) {
      quads.push_back(
          {Term::iri(node_iri(from)), Term::iri(kPredicate), Term::iri(node_iri(to)), {}});
    }
  }
  return quads;
}

std::uint64_t two_hop_walks(const GeneratedGraph& graph, std::uint32_t from) {
  std::uint64_t walks = 0;
  for (const std::uint32_t middle : graph.successors[from]) {
    walks += graph.successors[middle].size();
  }
  return walks;
}

std::optional<std::uint32_t> distance(const GeneratedGraph& graph, std::uint32_t from,
                                      std::uint32_t to) {
  std::vector<bool> seen(graph.successors.size());
  std::vector<std::uint32_t> front{from}, next;
  seen[from] = true;
  for (std::uint32_t steps = 0; !front.empty(); ++steps) {
    for (const std::uint32_t node : front) {
      if (node == to) return steps;
      for (const std::uint32_t successor : graph.successors[node]) {
        if (!seen[successor]) next.push_back(successor);
        seen[successor] = true;
      }
    }
    front = std::exchange(next, {});
  }
  return std::nullopt;
}

}  // namespace weft::bench
