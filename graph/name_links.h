// The counts that linking works on, kept in the folder.
//
//   family        key                                          value
//   name_counts   name 0 class                                 varint records; varint count, per
//                                                              spelling: text, varint records
//   name_pairs    name 0 class 0 other name                    varint records that bear both
//   name_members  name 0 class 0 article u64 entity u64        empty
//
// Names are normalised; neither names nor classes hold a zero byte.
#pragma once
#include <functional>
#include <map>
#include <set>
#include <string>
#include <string_view>

#include "graph/article_facts.h"
#include "graph/linking.h"
#include "graph/overlay.h"

namespace weft {

// The global names of one record; none where it has only local ones.
struct RecordNames {
  std::string link_class;
  std::map<std::string, std::set<std::string>> spellings;  // by normalised name

  // A node of the group that the record belongs to; only where there are names.
  NameNode node() const { return {spellings.begin()->first, link_class}; }
};
RecordNames names_of_record(const EntityRecord& record);

enum class Counting : std::int8_t { add = 1, take = -1 };
void count_record(Overlay& overlay, const RecordNames& names, Counting counting);
void list_member(Overlay& overlay, const RecordNames& names, TermId article, LocalEntity entity,
                 Counting counting);

// The blocks that these names belong to, as one.
NameBlock read_blocks(const KeyView& view, const std::set<std::string>& names);
// Every block of the folder, as one. Cost: a scan of name_counts and name_pairs.
NameBlock read_all_blocks(const KeyView& view);

void for_each_member(const KeyView& view, const NameNode& node,
                     const std::function<void(TermId article, LocalEntity entity)>& visit);

}  // namespace weft
