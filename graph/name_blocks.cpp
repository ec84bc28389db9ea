// Why a block is whole. Everything that rules 1 to 4 of linking.h compare is connected by what the
// reader follows: names of one record, core forms, a short name and what it reduces, names of one
// decision. A short name of rule 5 is no such link, or one surname would connect a country: it is
// read with its candidates and their blocks, which stay unsettled themselves. It changes nothing
// for them, because a name that rule 5 attaches neither represents a group nor is a candidate.
#include "graph/name_blocks.h"

#include <vector>

#include "graph/byte_codec.h"
#include "graph/decisions.h"
#include "graph/name_forms.h"
#include "graph/name_keys.h"
#include "graph/name_links.h"

namespace weft {
namespace {

constexpr std::size_t kNeighboursCompared = 24;

class BlockReader {
 public:
  explicit BlockReader(const KeyView& view)
      : view_(view), has_decisions_(view.has_prefix(Family::decisions, {})) {}

  NameBlock read(const std::set<std::string>& names) {
    for (const std::string& name : names)
      meet(name);
    read_met();
    const std::set<NameNode> short_names = find_short_names();
    const std::map<NameNode, NameCounts> settled = block_.nodes;
    for (const NameNode& node : short_names)
      read_candidates(node);
    read_met();
    for (const auto& [node, counts] : block_.nodes) {
      if (!settled.contains(node) && !short_names.contains(node)) block_.unsettled.insert(node);
    }
    settle_twins(short_names);
    compare_neighbours();
    return std::move(block_);
  }

  NameBlock read_all() {
    follows_ = false;
    read_counts({});
    read_pairs(Family::name_pairs, {}, block_.pairs);
    read_pairs(Family::name_apart, {}, block_.apart);
    for_each_decision(view_,
                      [&](Decision decision) { block_.decisions.insert(std::move(decision)); });
    std::vector<NameNode> nodes;
    for (const auto& [node, counts] : block_.nodes)
      nodes.push_back(node);
    for (const NameNode& node : nodes)
      read_forms(node);
    for (const NameNode& node : nodes) {
      if (is_possible_short_form(node.name, node.link_class)) read_candidates(node);
    }
    compare_neighbours();
    return std::move(block_);
  }

 private:
  void meet(std::string_view name) {
    if (follows_ && met_.emplace(name).second) to_read_.emplace_back(name);
  }

  void read_met() {
    while (!to_read_.empty()) {
      const std::string name = std::move(to_read_.back());
      to_read_.pop_back();
      const std::string prefix = name + '\0';
      std::vector<NameNode> nodes = read_counts(prefix);
      read_pairs(Family::name_pairs, prefix, block_.pairs);
      read_pairs(Family::name_apart, prefix, block_.apart);
      if (has_decisions_) read_decisions(name);
      for (const NameNode& node : nodes)
        read_forms(node);
    }
  }

  void read_decisions(const std::string& name) {
    for_each_decision_on(view_, name, [&](Decision decision) {
      for (const std::string& decided : names_of_decision(decision))
        meet(decided);
      block_.decisions.insert(std::move(decision));
    });
  }

  std::vector<NameNode> read_counts(std::string_view prefix) {
    std::vector<NameNode> nodes;
    view_.for_each(Family::name_counts, prefix, [&](std::string_view key, std::string_view value) {
      nodes.push_back(split_name_key(key).node);
      block_.nodes.emplace(nodes.back(), view_.sound(decode_name_counts(value),
                                                     "the counts of a name are unreadable"));
      return Visiting::more;
    });
    return nodes;
  }

  void read_pairs(Family family, std::string_view prefix,
                  std::map<NameBlock::Pair, std::uint64_t>& pairs) {
    view_.for_each(family, prefix, [&](std::string_view key, std::string_view value) {
      NameKeyParts parts = split_name_key(key);
      if (family == Family::name_pairs) meet(parts.rest);
      pairs.emplace(NameBlock::Pair{std::move(parts.node), parts.rest}, ByteReader(value).varint());
      return Visiting::more;
    });
  }

  bool exists(const NameNode& node) const { return view_.has(Family::name_counts, node_key(node)); }

  // The nodes of one core form; none where they are too many.
  std::set<NameNode> nodes_of_core(const std::string& core, const std::string& link_class) const {
    std::set<NameNode> nodes =
        find_by_form(view_, FormKind::core, core, link_class).value_or(std::set<NameNode>{});
    const NameNode itself{core, link_class};
    if (exists(itself)) nodes.insert(itself);
    return nodes;
  }

  void follow(const NameNode& node, const std::set<NameNode>& others,
              NameBlock::Candidates& candidates) {
    for (const NameNode& other : others) {
      if (other == node) continue;
      candidates[node].insert(other);
      meet(other.name);
    }
  }

  void read_forms(const NameNode& node) {
    const std::string core = core_form(node.name, node.link_class);
    follow(node, nodes_of_core(core, node.link_class), block_.same_core);
    for (const std::string& form : reduced_forms(node.name, node.link_class)) {
      if (exists({form, node.link_class})) meet(form);
    }
    if (core != node.name) return;
    const auto longer = find_by_form(view_, FormKind::reduced, core, node.link_class);
    if (longer) follow(node, *longer, block_.reductions);
  }

  // The names of rule 5 whose group may depend on the nodes read so far.
  std::set<NameNode> find_short_names() const {
    std::set<NameNode> short_names;
    for (const auto& [node, counts] : block_.nodes) {
      if (is_possible_short_form(node.name, node.link_class)) short_names.insert(node);
      for (const std::string& form : shortened_forms(node.name, node.link_class)) {
        NameNode shorter{form, node.link_class};
        if (exists(shorter)) short_names.insert(std::move(shorter));
      }
    }
    return short_names;
  }

  void read_candidates(const NameNode& node) {
    meet(node.name);
    const auto longer = find_by_form(view_, FormKind::shortened, node.name, node.link_class);
    if (longer) follow(node, *longer, block_.short_forms);
  }

  // A short name without a class belongs with the one that has it.
  void settle_twins(const std::set<NameNode>& short_names) {
    for (const NameNode& node : short_names) {
      for (auto twin = block_.nodes.lower_bound({node.name, ""});
           twin != block_.nodes.end() && twin->first.name == node.name; ++twin) {
        if (twin->first.link_class.empty()) block_.unsettled.erase(twin->first);
      }
    }
  }

  // Only where they can decide: where several things could be meant, and of a name that is not
  // linked without them.
  void compare_neighbours() {
    for (const auto& [node, longer] : block_.reductions) {
      if (longer.size() > 1) compare_neighbours(node, longer);
    }
    for (const auto& [node, longer] : block_.short_forms) {
      if (block_.nodes.contains(node)) compare_neighbours(node, longer);
    }
  }

  // Those of the rarer node that the other one has. Where both samples are whole, no key is asked
  // for.
  void compare_neighbours(const NameNode& node, const std::set<NameNode>& longer) {
    const std::vector<std::string> sample = sample_neighbours(view_, node, kNeighboursCompared);
    if (sample.empty()) return;
    const std::set<std::string> of_node(sample.begin(), sample.end());
    const bool is_whole = sample.size() < kNeighboursCompared;
    for (const NameNode& other : longer) {
      if (!block_.nodes.contains(other)) continue;
      const bool other_is_rarer = block_.nodes.at(other).records < block_.nodes.at(node).records;
      std::set<std::string> shared;
      for (std::string& name : sample_neighbours(view_, other, kNeighboursCompared)) {
        const bool known = of_node.contains(name);
        if (known || (!is_whole && other_is_rarer && is_neighbour(view_, node, name)))
          shared.insert(std::move(name));
      }
      if (!other_is_rarer) {
        for (const std::string& name : sample) {
          if (!shared.contains(name) && is_neighbour(view_, other, name)) shared.insert(name);
        }
      }
      if (!shared.empty()) block_.shared.emplace(std::pair(node, other), std::move(shared));
    }
  }

  const KeyView& view_;
  bool has_decisions_;
  NameBlock block_;
  std::set<std::string> met_;
  std::vector<std::string> to_read_;
  bool follows_ = true;
};

}  // namespace

NameBlock read_blocks(const KeyView& view, const std::set<std::string>& names) {
  return BlockReader(view).read(names);
}

NameBlock read_all_blocks(const KeyView& view) {
  return BlockReader(view).read_all();
}

std::set<std::string> settled_names(const NameBlock& block) {
  std::set<std::string> names;
  for (const auto& [node, counts] : block.nodes) {
    if (!block.unsettled.contains(node)) names.insert(node.name);
  }
  for (const Decision& decision : block.decisions) {
    for (std::string& name : names_of_decision(decision))
      names.insert(std::move(name));
  }
  return names;
}

}  // namespace weft
