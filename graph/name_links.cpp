#include "graph/name_links.h"

#include <xxhash.h>

#include <vector>

#include "graph/byte_codec.h"
#include "graph/name_forms.h"
#include "graph/name_keys.h"
#include "graph/names.h"

namespace weft {
namespace {

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

void change_count(const KeyView& view, std::uint64_t& count, Counting counting) {
  if (counting == Counting::take && count == 0) view.damaged("a name was counted too seldom");
  count += counting == Counting::add ? 1 : std::uint64_t(-1);
}

void count_node(Overlay& overlay, const NameNode& node, const std::set<std::string>& spellings,
                Counting counting) {
  const std::string key = node_key(node);
  NameCounts counts;
  const auto stored = overlay.get(Family::name_counts, key);
  if (stored) {
    counts = overlay.sound(decode_name_counts(*stored), "the counts of a name are unreadable");
  }
  change_count(overlay, counts.records, counting);
  for (const std::string& spelling : spellings) {
    const auto entry = counts.spellings.try_emplace(spelling).first;
    change_count(overlay, entry->second, counting);
    if (entry->second == 0) counts.spellings.erase(entry);
  }
  if (!stored) put_name_keys(overlay, node);
  if (counts.records == 0) {
    erase_name_keys(overlay, node);
    return overlay.erase(Family::name_counts, key);
  }
  overlay.put(Family::name_counts, key, encode_counts(counts));
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

// Names of different records of an article that their forms could link.
class ApartCount {
 public:
  ApartCount(Overlay& overlay, const std::vector<RecordNames>& records, Counting counting)
      : overlay_(overlay), records_(records), counting_(counting) {}

  void run() {
    for (std::size_t i = 0; i < records_.size(); ++i) {
      for (const auto& [name, spellings] : records_[i].spellings) {
        by_core_[{core_form(name, records_[i].link_class), records_[i].link_class}].push_back(
            {i, &name});
      }
    }
    for (std::size_t i = 0; i < records_.size(); ++i) {
      for (const auto& [name, spellings] : records_[i].spellings)
        count_name(i, name);
    }
  }

 private:
  struct Place {
    std::size_t record;
    const std::string* name;
  };

  void count_name(std::size_t record, const std::string& name) {
    const std::string& link_class = records_[record].link_class;
    count_form(record, name, core_form(name, link_class), [&](const Place& other) {
      return other.record > record;  // else counted from there
    });
    for (const std::string& form : reduced_forms(name, link_class))
      count_form(record, name, form, [](const Place&) { return true; });
    for (const std::string& form : shortened_forms(name, link_class)) {
      count_form(record, name, form, [&](const Place& other) {
        return *other.name == form && is_possible_short_form(form, link_class);
      });
    }
  }

  template <typename Wanted>
  void count_form(std::size_t record, const std::string& name, const std::string& form,
                  const Wanted& is_wanted) {
    const std::string& link_class = records_[record].link_class;
    const auto found = by_core_.find({form, link_class});
    if (found == by_core_.end()) return;
    for (const Place& other : found->second) {
      if (other.record == record || *other.name == name || !is_wanted(other)) continue;
      const auto difference = static_cast<std::int64_t>(counting_);
      overlay_.add_to_count(Family::name_apart, pair_key({name, link_class}, *other.name),
                            difference);
      overlay_.add_to_count(Family::name_apart, pair_key({*other.name, link_class}, name),
                            difference);
    }
  }

  Overlay& overlay_;
  const std::vector<RecordNames>& records_;
  Counting counting_;
  std::map<std::pair<std::string, std::string>, std::vector<Place>> by_core_;  // (form, class)
};

// Whether neighbours can ever decide about the name.
bool has_forms(const NameNode& node) {
  return is_possible_short_form(node.name, node.link_class) ||
         !shortened_forms(node.name, node.link_class).empty() ||
         !reduced_forms(node.name, node.link_class).empty();
}

std::string context_key(const NameNode& node, std::string_view neighbour) {
  std::string key = pair_key(node, "");
  append_u64(key, XXH3_64bits(neighbour.data(), neighbour.size()));
  key += neighbour;
  return key;
}

// Per record, the names of what its facts say something about.
std::vector<std::set<std::string>> neighbours_of(const ArticleFacts& facts,
                                                 const std::vector<RecordNames>& records) {
  std::vector<std::set<std::string>> neighbours(records.size());
  const auto record_of = [](const FactTerm& term) -> std::optional<std::size_t> {
    const auto* entity = std::get_if<LocalEntity>(&term);
    if (entity == nullptr) return std::nullopt;
    return static_cast<std::size_t>(*entity);
  };
  for (const Fact& fact : facts.facts) {
    const auto subject = record_of(fact.subject), object = record_of(fact.object);
    const bool says = fact.polarity == Polarity::affirmed && fact.modality == Modality::stated;
    if (!says || !subject || !object || *subject == *object) continue;
    const std::string& subject_name = records[*subject].preferred;
    const std::string& object_name = records[*object].preferred;
    if (!object_name.empty()) neighbours[*subject].insert(object_name);
    if (!subject_name.empty()) neighbours[*object].insert(subject_name);
  }
  return neighbours;
}

void count_contexts(Overlay& overlay, const ArticleFacts& facts,
                    const std::vector<RecordNames>& records, Counting counting) {
  const auto neighbours = neighbours_of(facts, records);
  for (std::size_t i = 0; i < records.size(); ++i) {
    if (neighbours[i].empty()) continue;
    for (const auto& [name, spellings] : records[i].spellings) {
      const NameNode node{name, records[i].link_class};
      if (!has_forms(node)) continue;
      for (const std::string& neighbour : neighbours[i]) {
        overlay.add_to_count(Family::name_contexts, context_key(node, neighbour),
                             static_cast<std::int64_t>(counting));
      }
    }
  }
}

std::uint64_t records_of(const KeyView& view, const NameNode& node) {
  const auto stored = view.get(Family::name_counts, node_key(node));
  return stored ? ByteReader(*stored).varint() : 0;
}

}  // namespace

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

NameKeyParts split_name_key(std::string_view key) {
  const std::size_t first = key.find('\0');
  if (first == key.npos) return {};
  const std::size_t second = key.find('\0', first + 1);
  NameKeyParts parts;
  parts.node.name = key.substr(0, first);
  parts.node.link_class = key.substr(first + 1, second == key.npos ? second : second - first - 1);
  if (second != key.npos) parts.rest = key.substr(second + 1);
  return parts;
}

std::optional<NameCounts> decode_name_counts(std::string_view value) {
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

RecordNames names_of_record(const EntityRecord& record) {
  RecordNames names;
  names.link_class = link_class(record.type);
  for (const EntityName& name : record.names) {
    if (name.reach != NameReach::global) continue;
    std::string normalised = normalise_name(name.text);
    if (normalised.empty()) continue;
    if (names.preferred.empty()) names.preferred = normalised;
    names.spellings[std::move(normalised)].insert(name.text);
  }
  return names;
}

void count_article(Overlay& overlay, TermId article, const ArticleFacts& facts, Counting counting) {
  std::vector<RecordNames> records;
  for (const EntityRecord& record : facts.entities)
    records.push_back(names_of_record(record));
  for (std::size_t i = 0; i < records.size(); ++i) {
    count_record(overlay, records[i], counting);
    list_member(overlay, records[i], article, static_cast<LocalEntity>(i), counting);
  }
  ApartCount(overlay, records, counting).run();
  count_contexts(overlay, facts, records, counting);
}

std::vector<std::string> sample_neighbours(const KeyView& view, const NameNode& node,
                                           std::size_t neighbours_max) {
  constexpr std::size_t kHashBytes = 8;
  const std::string prefix = pair_key(node, "");
  std::vector<std::string> sample;
  view.for_each(Family::name_contexts, prefix, [&](std::string_view key, std::string_view) {
    if (key.size() < prefix.size() + kHashBytes) view.damaged("a neighbour is unreadable");
    sample.emplace_back(key.substr(prefix.size() + kHashBytes));
    return sample.size() < neighbours_max ? Visiting::more : Visiting::stop;
  });
  return sample;
}

bool is_neighbour(const KeyView& view, const NameNode& node, std::string_view neighbour) {
  return view.has(Family::name_contexts, context_key(node, neighbour));
}

std::set<std::string> shared_neighbours(const KeyView& view, const NameNode& a, const NameNode& b,
                                        std::size_t neighbours_max) {
  const bool a_is_rarer = records_of(view, a) <= records_of(view, b);
  std::set<std::string> shared;
  for (std::string& name : sample_neighbours(view, a_is_rarer ? a : b, neighbours_max)) {
    if (is_neighbour(view, a_is_rarer ? b : a, name)) shared.insert(std::move(name));
  }
  return shared;
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
