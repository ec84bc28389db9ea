#include "graph/name_links.h"

#include <vector>

#include "graph/byte_codec.h"
#include "graph/names.h"

namespace weft {
namespace {

std::string node_key(const NameNode& node) {
  std::string key = node.name;
  key += '\0';
  key += node.link_class;
  return key;
}

std::string pair_key(const NameNode& node, std::string_view other) {
  std::string key = node_key(node);
  key += '\0';
  key += other;
  return key;
}

// Splits "name 0 class[ 0 rest]".
struct KeyParts {
  NameNode node;
  std::string_view rest;
};
KeyParts split_key(std::string_view key) {
  const std::size_t first = key.find('\0');
  if (first == key.npos) return {};
  const std::size_t second = key.find('\0', first + 1);
  KeyParts parts;
  parts.node.name = key.substr(0, first);
  parts.node.link_class = key.substr(first + 1, second == key.npos ? second : second - first - 1);
  if (second != key.npos) parts.rest = key.substr(second + 1);
  return parts;
}

std::string encode_counts(const NameCounts& counts) {
  std::string value;
  append_varint(value, counts.records);
  append_varint(value, counts.spellings.size());
  for (const auto& [spelling, records] : counts.spellings) {
    append_text(value, spelling);
    append_varint(value, records);
  }
  return value;
}

std::optional<NameCounts> decode_counts(std::string_view value) {
  ByteReader bytes(value);
  NameCounts counts;
  counts.records = bytes.varint();
  const std::uint64_t spellings = bytes.count();
  for (std::uint64_t i = 0; i < spellings && bytes.ok(); ++i) {
    const std::string spelling(bytes.text());
    counts.spellings[spelling] = bytes.varint();
  }
  if (!bytes.ok_at_end()) return std::nullopt;
  return counts;
}

void change_count(const KeyView& view, std::uint64_t& count, Counting counting) {
  if (counting == Counting::take && count == 0) view.damaged("a name was counted too seldom");
  count += counting == Counting::add ? 1 : std::uint64_t(-1);
}

void count_node(Overlay& overlay, const NameNode& node, const std::set<std::string>& spellings,
                Counting counting) {
  const std::string key = node_key(node);
  NameCounts counts;
  if (const auto stored = overlay.get(Family::name_counts, key)) {
    counts = overlay.sound(decode_counts(*stored), "the counts of a name are unreadable");
  }
  change_count(overlay, counts.records, counting);
  for (const std::string& spelling : spellings) {
    const auto entry = counts.spellings.try_emplace(spelling).first;
    change_count(overlay, entry->second, counting);
    if (entry->second == 0) counts.spellings.erase(entry);
  }
  if (counts.records == 0) return overlay.erase(Family::name_counts, key);
  overlay.put(Family::name_counts, key, encode_counts(counts));
}

// Reads into `block` what begins with the prefix; gives the names met in pairs to `meet`.
void read_block_part(const KeyView& view, std::string_view prefix, NameBlock& block,
                     const std::function<void(std::string_view)>& meet) {
  view.for_each(Family::name_counts, prefix, [&](std::string_view key, std::string_view value) {
    block.nodes.emplace(split_key(key).node,
                        view.sound(decode_counts(value), "the counts of a name are unreadable"));
    return Visiting::more;
  });
  view.for_each(Family::name_pairs, prefix, [&](std::string_view key, std::string_view) {
    KeyParts parts = split_key(key);
    meet(parts.rest);
    block.pairs.emplace(std::move(parts.node), std::string(parts.rest));
    return Visiting::more;
  });
}

}  // namespace

RecordNames names_of_record(const EntityRecord& record) {
  RecordNames names;
  names.link_class = link_class(record.type);
  for (const EntityName& name : record.names) {
    if (name.reach != NameReach::global) continue;
    std::string normalised = normalise_name(name.text);
    if (!normalised.empty()) names.spellings[std::move(normalised)].insert(name.text);
  }
  return names;
}

void count_record(Overlay& overlay, const RecordNames& names, Counting counting) {
  for (const auto& [name, spellings] : names.spellings) {
    const NameNode node{name, names.link_class};
    count_node(overlay, node, spellings, counting);
    for (const auto& [other, unused] : names.spellings) {
      if (other == name) continue;
      overlay.add_to_count(Family::name_pairs, pair_key(node, other),
                           static_cast<std::int64_t>(counting));
    }
  }
}

void list_member(Overlay& overlay, const RecordNames& names, TermId article, LocalEntity entity,
                 Counting counting) {
  for (const auto& [name, spellings] : names.spellings) {
    std::string key = pair_key({name, names.link_class}, "");
    append_id(key, article);
    append_u64(key, static_cast<std::uint64_t>(entity));
    if (counting == Counting::add) {
      overlay.put(Family::name_members, key, {});
    } else {
      overlay.erase(Family::name_members, key);
    }
  }
}

NameBlock read_blocks(const KeyView& view, const std::set<std::string>& names) {
  NameBlock block;
  std::set<std::string> met = names;
  std::vector<std::string> to_read(names.begin(), names.end());
  while (!to_read.empty()) {
    std::string prefix = std::move(to_read.back());
    to_read.pop_back();
    prefix += '\0';
    read_block_part(view, prefix, block, [&](std::string_view other) {
      if (met.emplace(other).second) to_read.emplace_back(other);
    });
  }
  return block;
}

NameBlock read_all_blocks(const KeyView& view) {
  NameBlock block;
  read_block_part(view, {}, block, [](std::string_view) {});
  return block;
}

void for_each_member(const KeyView& view, const NameNode& node,
                     const std::function<void(TermId, LocalEntity)>& visit) {
  const std::string prefix = pair_key(node, "");
  view.for_each(Family::name_members, prefix, [&](std::string_view key, std::string_view) {
    if (key.size() != prefix.size() + 16) view.damaged("a member of a name is unreadable");
    visit(static_cast<TermId>(read_u64(key.data() + prefix.size())),
          static_cast<LocalEntity>(read_u64(key.data() + prefix.size() + 8)));
    return Visiting::more;
  });
}

}  // namespace weft
