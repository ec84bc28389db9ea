// Decides which entity records of different articles are one thing, from counts of names alone.
//
// A pure function of the counts, so the order in which articles came, went and came back leaves no
// trace; and a country named in 100,000 articles costs what its handful of names cost.
//
//   record   what one article calls one thing: names, and a class where it is known
//   node     (name, class): all records of that class that bear the name
//   block    nodes connected through names that one record bears; closed under every rule below
//   group    the nodes of a block that are taken for one thing
//
// Rules: names borne by one record join; so two records of one class that share a name join. A
// record without a class joins the class that most records give to its names (ties: the smallest
// class IRI). Nodes of different classes never join.
#pragma once
#include <compare>
#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace weft {

// The class under which linking compares: schema.org's subclasses count as their main class
// (City as Place, Corporation as Organization); schema:Thing and an empty type as unknown (empty).
std::string link_class(std::string_view type_iri);

struct NameNode {
  std::string name;        // normalised (names.h)
  std::string link_class;  // empty where unknown
  auto operator<=>(const NameNode&) const = default;
};

struct NameCounts {
  std::uint64_t records = 0;
  std::map<std::string, std::uint64_t> spellings;  // as articles write it -> records
  auto operator<=>(const NameCounts&) const = default;
};

struct NameBlock {
  std::map<NameNode, NameCounts> nodes;
  std::set<std::pair<NameNode, std::string>> pairs;  // some record of that node bears that name too
};

struct EntityGroup {
  NameNode representative;      // the longest name of its class, ties: the smallest
  std::string label;            // the representative's commonest spelling, ties: the smallest
  std::vector<NameNode> nodes;  // sorted
};

// In order of representatives.
std::vector<EntityGroup> group_names(const NameBlock& block);

// base + "entity/" + class word + "/" + name; different representatives give different IRIs.
std::string entity_iri(std::string_view base, const NameNode& representative);

}  // namespace weft
