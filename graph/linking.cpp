#include "graph/linking.h"

#include <algorithm>
#include <array>
#include <functional>
#include <numeric>

#include "graph/iri_text.h"
#include "graph/vocabulary.h"

namespace weft {
namespace {

struct Subclass {
  std::string_view name, main_class;
};

// schema.org's classes below the main ones that readers of news meet; sorted by name.
constexpr std::array kSubclasses{
    Subclass{"AdministrativeArea", "Place"},
    Subclass{"Airline", "Organization"},
    Subclass{"Airport", "Place"},
    Subclass{"Article", "CreativeWork"},
    Subclass{"Bank", "Organization"},
    Subclass{"BodyOfWater", "Place"},
    Subclass{"Book", "CreativeWork"},
    Subclass{"City", "Place"},
    Subclass{"CivicStructure", "Place"},
    Subclass{"CollegeOrUniversity", "Organization"},
    Subclass{"Continent", "Place"},
    Subclass{"Corporation", "Organization"},
    Subclass{"Country", "Place"},
    Subclass{"EducationalOrganization", "Organization"},
    Subclass{"Festival", "Event"},
    Subclass{"GovernmentOrganization", "Organization"},
    Subclass{"Hospital", "Organization"},
    Subclass{"Landform", "Place"},
    Subclass{"LandmarksOrHistoricalBuildings", "Place"},
    Subclass{"Legislation", "CreativeWork"},
    Subclass{"LocalBusiness", "Organization"},
    Subclass{"Mountain", "Place"},
    Subclass{"Movie", "CreativeWork"},
    Subclass{"Museum", "Organization"},
    Subclass{"MusicAlbum", "CreativeWork"},
    Subclass{"MusicComposition", "CreativeWork"},
    Subclass{"MusicGroup", "Organization"},
    Subclass{"MusicRecording", "CreativeWork"},
    Subclass{"NGO", "Organization"},
    Subclass{"NewsMediaOrganization", "Organization"},
    Subclass{"Newspaper", "CreativeWork"},
    Subclass{"OrganizationRole", "Role"},
    Subclass{"Park", "Place"},
    Subclass{"PerformingGroup", "Organization"},
    Subclass{"Play", "CreativeWork"},
    Subclass{"PoliticalParty", "Organization"},
    Subclass{"Residence", "Place"},
    Subclass{"RiverBodyOfWater", "Place"},
    Subclass{"School", "Organization"},
    Subclass{"SportsEvent", "Event"},
    Subclass{"SportsOrganization", "Organization"},
    Subclass{"SportsTeam", "Organization"},
    Subclass{"State", "Place"},
    Subclass{"TVSeries", "CreativeWork"},
    Subclass{"VideoGame", "CreativeWork"},
};

// Which nodes are one group: a forest in which each tree is a group.
class Groups {
 public:
  explicit Groups(std::size_t nodes) : parent_(nodes) {
    std::iota(parent_.begin(), parent_.end(), std::size_t{0});
  }
  std::size_t find(std::size_t node) {
    while (parent_[node] != node)
      node = parent_[node] = parent_[parent_[node]];
    return node;
  }
  void join(std::size_t a, std::size_t b) { parent_[find(a)] = find(b); }

 private:
  std::vector<std::size_t> parent_;
};

using NodeIndex = std::map<NameNode, std::size_t>;

void join_pairs(const NameBlock& block, const NodeIndex& index, Groups& groups) {
  for (const auto& [node, other] : block.pairs) {
    const auto a = index.find(node);
    const auto b = index.find(NameNode{other, node.link_class});
    if (a != index.end() && b != index.end()) groups.join(a->second, b->second);
  }
}

// The class that most records give to the names; empty where no record gives one.
std::string dominant_class(const NameBlock& block, const std::vector<NameNode>& names) {
  std::map<std::string, std::uint64_t> votes;
  for (const NameNode& unknown : names) {
    for (auto node = block.nodes.lower_bound({unknown.name, ""});
         node != block.nodes.end() && node->first.name == unknown.name; ++node) {
      if (!node->first.link_class.empty()) votes[node->first.link_class] += node->second.records;
    }
  }
  std::string best;
  for (const auto& [link_class, records] : votes) {
    if (best.empty() || records > votes[best]) best = link_class;
  }
  return best;
}

void join_unknown(const NameBlock& block, const NodeIndex& index, Groups& groups) {
  std::map<std::size_t, std::vector<NameNode>> unknown;  // by root before any is joined
  for (const auto& [node, i] : index) {
    if (node.link_class.empty()) unknown[groups.find(i)].push_back(node);
  }
  for (const auto& [root, nodes] : unknown) {
    const std::string link_class = dominant_class(block, nodes);
    if (link_class.empty()) continue;
    for (const NameNode& node : nodes) {
      const auto typed = index.find({node.name, link_class});
      if (typed != index.end()) groups.join(typed->second, root);
    }
  }
}

// Whether a stands for a group rather than b.
bool represents(const NameNode& a, const NameNode& b) {
  if (a.link_class.empty() != b.link_class.empty()) return b.link_class.empty();
  if (a.name.size() != b.name.size()) return a.name.size() > b.name.size();
  return a.name < b.name;
}

std::string commonest(const std::map<std::string, std::uint64_t>& spellings) {
  std::string best;
  std::uint64_t most = 0;
  for (const auto& [spelling, records] : spellings) {
    if (records > most) {
      best = spelling;
      most = records;
    }
  }
  return best;
}

std::string class_word(std::string_view link_class) {
  if (link_class.empty()) return "thing";
  const bool schema = link_class.starts_with(vocabulary::kSchema);
  std::string word(schema ? link_class.substr(vocabulary::kSchema.size()) : link_class);
  if (!schema) return percent_encode(word);
  std::transform(word.begin(), word.end(), word.begin(), [](unsigned char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
  });
  return percent_encode(word);
}

}  // namespace

std::string link_class(std::string_view type_iri) {
  std::string_view name = type_iri;
  for (const std::string_view schema :
       {vocabulary::kSchema, std::string_view("http://schema.org/")}) {
    if (type_iri.starts_with(schema)) name = type_iri.substr(schema.size());
  }
  if (name.size() == type_iri.size()) return std::string(type_iri);
  if (name == "Thing") return {};
  const auto subclass = std::lower_bound(
      kSubclasses.begin(), kSubclasses.end(), name,
      [](const Subclass& entry, std::string_view wanted) { return entry.name < wanted; });
  if (subclass != kSubclasses.end() && subclass->name == name) name = subclass->main_class;
  return std::string(vocabulary::kSchema) + std::string(name);
}

std::vector<EntityGroup> group_names(const NameBlock& block) {
  NodeIndex index;
  for (const auto& [node, counts] : block.nodes)
    index.emplace(node, index.size());
  Groups groups(index.size());
  join_pairs(block, index, groups);
  join_unknown(block, index, groups);

  std::map<std::size_t, EntityGroup> by_root;
  for (const auto& [node, i] : index) {
    EntityGroup& group = by_root[groups.find(i)];
    if (group.nodes.empty() || represents(node, group.representative)) group.representative = node;
    group.nodes.push_back(node);
  }
  std::vector<EntityGroup> sorted;
  for (auto& [root, group] : by_root) {
    group.label = commonest(block.nodes.at(group.representative).spellings);
    sorted.push_back(std::move(group));
  }
  std::sort(sorted.begin(), sorted.end(), [](const EntityGroup& a, const EntityGroup& b) {
    return a.representative < b.representative;
  });
  return sorted;
}

std::string entity_iri(std::string_view base, const NameNode& representative) {
  return std::string(base) + "entity/" + class_word(representative.link_class) + '/' +
         name_segment(representative.name);
}

}  // namespace weft
