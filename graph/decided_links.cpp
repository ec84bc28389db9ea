#include "graph/decided_links.h"

#include <algorithm>

#include "graph/names.h"

namespace weft {
namespace {

class Reading {
 public:
  explicit Reading(const NameBlock& block) : block_(block) {}

  DecidedLinks run() {
    std::size_t order = 0;
    for (const Decision& decision : block_.decisions)
      read(decision, ++order);
    return std::move(links_);
  }

 private:
  void read(const Decision& decision, std::size_t order) {
    switch (decision.kind) {
      case DecisionKind::merge:
        for (const DecidedName& name : decision.names)
          merge(name, decision.others.front(), order);
        return;
      case DecisionKind::split:
        links_.splits.push_back(
            {order, nodes_of_all(decision.names), nodes_of_all(decision.others)});
        return;
      case DecisionKind::rename:
        for (const NameNode& node : nodes_of(decision.names.front()))
          links_.labels.push_back({order, node, decision.value});
        return;
      case DecisionKind::retype:
        for (const NameNode& node : nodes_of(decision.names.front()))
          retype(node, decision, order);
        return;
    }
  }

  void retype(const NameNode& node, const Decision& decision, std::size_t order) {
    links_.types.push_back({order, node, decision.value});
    NameNode typed{node.name, link_class(decision.value)};
    give(node, decision.names.front().text);
    if (typed == node) return;
    give(typed, decision.names.front().text);
    links_.merges.push_back({order, node, std::move(typed)});
  }

  void merge(const DecidedName& name, const DecidedName& target, std::size_t order) {
    std::vector<NameNode> from = nodes_of(name);
    if (from.empty()) {  // nobody says it yet: it shall lead to what there is of the target
      for (NameNode node : nodes_of(target)) {
        node.name = normalise_name(name.text);
        give(node, name.text);
        from.push_back(std::move(node));
      }
    }
    for (const NameNode& node : from) {
      NameNode into = target_for(target, node.link_class);
      give(into, target.text);
      give(node, name.text);
      if (into != node) links_.merges.push_back({order, node, std::move(into)});
    }
  }

  // Of a name in every class: the node of the same class, else the one with most records.
  NameNode target_for(const DecidedName& target, const std::string& link_class) const {
    const std::vector<NameNode> nodes = nodes_of(target);
    const auto same = std::find_if(nodes.begin(), nodes.end(), [&](const NameNode& node) {
      return node.link_class == link_class;
    });
    if (same != nodes.end()) return *same;
    if (nodes.empty()) return {normalise_name(target.text), link_class};
    return *std::max_element(nodes.begin(), nodes.end(),
                             [&](const auto& a, const auto& b) { return records(a) < records(b); });
  }

  std::uint64_t records(const NameNode& node) const {
    const auto found = block_.nodes.find(node);
    return found == block_.nodes.end() ? 0 : found->second.records;
  }

  std::vector<NameNode> nodes_of(const DecidedName& name) const {
    const std::string normalised = normalise_name(name.text);
    if (name.link_class) return {{normalised, *name.link_class}};
    std::vector<NameNode> nodes;
    for (auto node = block_.nodes.lower_bound({normalised, ""});
         node != block_.nodes.end() && node->first.name == normalised; ++node) {
      nodes.push_back(node->first);
    }
    return nodes;
  }
  std::vector<NameNode> nodes_of_all(const std::vector<DecidedName>& names) const {
    std::vector<NameNode> all;
    for (const DecidedName& name : names) {
      const std::vector<NameNode> nodes = nodes_of(name);
      all.insert(all.end(), nodes.begin(), nodes.end());
    }
    return all;
  }

  void give(const NameNode& node, const std::string& text) {
    if (!block_.nodes.contains(node)) links_.given.try_emplace(node, text);
  }

  const NameBlock& block_;
  DecidedLinks links_;
};

}  // namespace

std::set<NameNode> DecidedLinks::nodes() const {
  std::set<NameNode> nodes;
  for (const Merge& merge : merges) {
    nodes.insert(merge.from);
    nodes.insert(merge.into);
  }
  for (const Split& split : splits) {
    nodes.insert(split.parted.begin(), split.parted.end());
    nodes.insert(split.kept.begin(), split.kept.end());
  }
  return nodes;
}

DecidedLinks read_decided_links(const NameBlock& block) {
  return Reading(block).run();
}

}  // namespace weft
