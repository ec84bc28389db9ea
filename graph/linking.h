// Decides which entity records of different articles are one thing, from counts of names alone and
// from what was decided by hand.
//
// A pure function of these, so the order in which articles came, went and came back leaves no
// trace; and a country named in 100,000 articles costs what its handful of names cost.
//
//   record   what one article calls one thing: names, and a class where it is known
//   node     (name, class): all records of that class that bear the name
//   block    nodes connected by what may link them; closed under every rule below
//   group    the nodes of a block that are taken for one thing
//
// Rules, in this order; docs/LINKING.md says why, and what each one weighs:
//  1. Names borne by one record join, the most often borne pairs first, unless only a few of many
//     records say so, or more articles use both for different things. A short name that records
//     give to several things joins the one that nine of ten mean, else none.
//  2. Names of one core form join; a name and its longer form ("Alpha", "Alpha Co., Ltd.") where no
//     other could be meant.
//  3. Records without a class join the class that most records give to their names.
//  4. Decisions by hand (decision.h), which go before every rule.
//  5. A last name or acronym that stands alone joins the one group that it can mean, where enough
//     speaks for that; shared neighbours decide between several.
// Names that clash by their parts never join by rule, nor do nodes of different classes.
#pragma once
#include <compare>
#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "graph/decision.h"
#include "graph/link_class.h"

namespace weft {

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
  using Pair = std::pair<NameNode, std::string>;  // a node and another name of its class
  using Candidates = std::map<NameNode, std::set<NameNode>>;

  std::map<NameNode, NameCounts> nodes;
  std::map<Pair, std::uint64_t> pairs;  // records of the node that bear the other name too
  std::map<Pair, std::uint64_t> apart;  // pairs of records of one article that bear one each
  Candidates same_core;                 // nodes of one core form
  Candidates reductions;                // a node -> those whose reduced form it is
  Candidates short_forms;               // a node -> those whose shortened form it is
  std::map<std::pair<NameNode, NameNode>, std::set<std::string>> shared;  // neighbours in facts
  std::set<Decision> decisions;
  std::set<NameNode> unsettled;  // read for the sake of others: more may speak of them
};

struct EntityGroup {
  NameNode representative;  // the longest of its commonest names, ties: the smallest; or decided
  std::string label;        // the representative's commonest spelling; or decided
  std::vector<NameNode> nodes;           // sorted
  std::string type;                      // the class IRI decided by hand; empty where none was
  std::vector<std::string> given_names;  // by hand, where no article says them
  bool whole = true;                     // no unsettled node belongs to it
};

// Two names that a rule weighed.
constexpr int kLinkScore = 70;        // from here on they are linked …
constexpr int kLinkScoreMargin = 20;  // … where no other candidate comes so near
struct WeighedPair {
  NameNode name, other;
  int score = 0;  // 0 to 100
  bool linked = false;
  std::vector<std::string> reasons;
};

struct Linking {
  std::vector<EntityGroup> groups;   // in order of representatives; without unsettled nodes
  std::vector<WeighedPair> weighed;  // those that only counts decided, in order of names
};
Linking link_names(const NameBlock& block);
std::vector<EntityGroup> group_names(const NameBlock& block);  // the groups alone

// base + "entity/" + class word + "/" + name; different representatives give different IRIs.
std::string entity_iri(std::string_view base, const NameNode& representative);

}  // namespace weft
