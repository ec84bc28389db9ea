// The counts that linking works on, kept in the folder.
//
//   family         key                                        value
//   name_counts    name 0 class                               varint records; varint count, per
//                                                             spelling: text, varint records
//   name_pairs     name 0 class 0 other name                  varint records that bear both
//   name_apart     name 0 class 0 other name                  varint pairs of records of one
//                                                             article that bear one each
//   name_contexts  name 0 class 0 hash u64 neighbour          varint records with a fact of it
//   name_members   name 0 class 0 article u64 entity u64      empty
//   name_keys      (name_keys.h)
//
// Names are normalised; neither names nor classes hold a zero byte. name_apart holds names that
// follow from each other by their form (name_forms.h), for no others are linked by form. The hash
// is XXH3-64 of the neighbour's name: the first keys of two nodes are coordinated samples of their
// neighbours (bottom-k sketches; Cohen and Kaplan 2007), so comparing a few keys compares all.
#pragma once
#include <cstdint>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "graph/article_facts.h"
#include "graph/linking.h"
#include "graph/overlay.h"

namespace weft {

// The global names of one record; none where it has only local ones.
struct RecordNames {
  std::string link_class;
  std::string preferred;                                   // normalised: the first one
  std::map<std::string, std::set<std::string>> spellings;  // by normalised name

  // The node whose group the record belongs to; only where there are names.
  NameNode node() const { return {preferred, link_class}; }
};
RecordNames names_of_record(const EntityRecord& record);

enum class Counting : std::int8_t { add = 1, take = -1 };
// Counts all that an article contributes, or takes it back.
void count_article(Overlay& overlay, TermId article, const ArticleFacts& facts, Counting counting);

// Keys of the families above, and what they hold.
std::string node_key(const NameNode& node);
std::string pair_key(const NameNode& node, std::string_view other);
struct NameKeyParts {
  NameNode node;
  std::string_view rest;  // what follows name 0 class 0
};
NameKeyParts split_name_key(std::string_view key);
std::optional<NameCounts> decode_name_counts(std::string_view value);

// The neighbours of a node that come first in the order of their hashes: a sample.
std::vector<std::string> sample_neighbours(const KeyView& view, const NameNode& node,
                                           std::size_t neighbours_max);
bool is_neighbour(const KeyView& view, const NameNode& node, std::string_view neighbour);
// Of a sample of the rarer node's neighbours, those that facts of the other name as well.
std::set<std::string> shared_neighbours(const KeyView& view, const NameNode& a, const NameNode& b,
                                        std::size_t neighbours_max);

void for_each_member(const KeyView& view, const NameNode& node,
                     const std::function<void(TermId article, LocalEntity entity)>& visit);

}  // namespace weft
