#include "graph/dictionary.h"

#include <fmt/core.h>

#include <algorithm>

#include "graph/byte_codec.h"
#include "graph/inline_value.h"
#include "graph/term_codec.h"

namespace weft {
namespace {

constexpr std::string_view kCountsKey = "term_counts";

std::string local_name_prefix(std::string_view local_name) {
  std::string key(local_name);
  key += '\0';
  return key;
}

}  // namespace

std::string local_name_key(std::string_view local_name, TermId id) {
  return local_name_prefix(local_name) + id_key(id);
}

TermCounts read_term_counts(const KeyView& view) {
  TermCounts counts;
  const auto stored = view.get(Family::meta, kCountsKey);
  if (!stored) return counts;
  ByteReader bytes(*stored);
  for (std::size_t tag = 1; tag < counts.by_tag.size(); ++tag)
    counts.by_tag[tag] = bytes.varint();
  if (!bytes.ok_at_end()) view.damaged("the counts of terms are unreadable");
  return counts;
}

void write_term_counts(Overlay& overlay, const TermCounts& counts) {
  std::string value;
  for (std::size_t tag = 1; tag < counts.by_tag.size(); ++tag) {
    append_varint(value, counts.by_tag[tag]);
  }
  overlay.put(Family::meta, kCountsKey, std::move(value));
}

template <typename Key, typename Value>
std::optional<Value> TermCache::find_in(Generations<Key, Value>& generations, const Key& key) {
  if (const auto hit = generations.young.find(key); hit != generations.young.end()) {
    return hit->second;
  }
  const auto hit = generations.old.find(key);
  if (hit == generations.old.end()) return std::nullopt;
  Value value = hit->second;
  insert_in(generations, key, value);
  return value;
}

template <typename Key, typename Value>
void TermCache::insert_in(Generations<Key, Value>& generations, const Key& key,
                          const Value& value) {
  if (generations.young.size() >= generation_max_) {
    generations.old = std::move(generations.young);
    generations.young.clear();
  }
  generations.young.insert_or_assign(key, value);
}

std::optional<TermId> TermCache::find(const std::string& encoded) {
  Shard& shard = shards_[std::hash<std::string>{}(encoded) % kShards];
  const std::lock_guard lock(shard.mutex);
  return find_in(shard.ids, encoded);
}

std::optional<Term> TermCache::find(TermId id) {
  Shard& shard = shards_[bits(id) % kShards];
  const std::lock_guard lock(shard.mutex);
  return find_in(shard.terms, id);
}

void TermCache::insert(const std::string& encoded, TermId id) {
  Shard& shard = shards_[std::hash<std::string>{}(encoded) % kShards];
  const std::lock_guard lock(shard.mutex);
  insert_in(shard.ids, encoded, id);
}

void TermCache::insert(TermId id, const Term& term) {
  Shard& shard = shards_[bits(id) % kShards];
  const std::lock_guard lock(shard.mutex);
  insert_in(shard.terms, id, term);
}

std::optional<TermId> find_term(const KeyView& view, const TermCounts& counts, TermCache& cache,
                                const Term& term) {
  if (const auto inlined = inline_id(term)) return inlined;
  const std::string encoded = encode_term(term);
  auto id = cache.find(encoded);
  if (!id) {
    const auto stored = view.get(Family::term_ids, encoded);
    if (!stored) return std::nullopt;
    id = id_at_end(*stored);
    cache.insert(encoded, *id);
  }
  const auto tag = static_cast<std::size_t>(tag_of(*id));
  if (tag == 0 || tag > 3) view.damaged(fmt::format("a wrong id stands for {}", to_ntriples(term)));
  if (payload_of(*id) > counts.by_tag[tag]) return std::nullopt;
  return id;
}

Term read_term(const KeyView& view, TermCache& cache, TermId id) {
  if (is_inline(id)) return inline_term(id);
  if (auto cached = cache.find(id)) return *std::move(cached);
  const auto stored = view.get(Family::terms, id_key(id));
  if (!stored) view.damaged(fmt::format("no term has the id {:016x}", bits(id)));
  Term term = view.sound(decode_term(*stored), "a term is unreadable");
  cache.insert(id, term);
  return term;
}

std::vector<TermId> find_local_name(const KeyView& view, TermCache& cache,
                                    std::string_view local_name) {
  std::vector<std::pair<std::string, TermId>> found;
  const std::string prefix = local_name_prefix(local_name);
  view.for_each(Family::local_names, prefix, [&](std::string_view key, std::string_view) {
    if (key.size() == prefix.size() + 8) {
      const TermId id = id_at_end(key);
      found.emplace_back(read_term(view, cache, id).text, id);
    }
    return Visiting::more;
  });
  std::sort(found.begin(), found.end());
  std::vector<TermId> ids;
  for (const auto& [iri, id] : found)
    ids.push_back(id);
  return ids;
}

TermWriter::TermWriter(Overlay& overlay, TermCache& cache)
    : overlay_(overlay), cache_(cache), counts_(read_term_counts(overlay)) {}

TermId TermWriter::id_of(const Term& term) {
  if (const auto inlined = inline_id(term)) return *inlined;
  std::string encoded = encode_term(term);
  if (const auto cached = cache_.find(encoded)) return *cached;
  if (const auto added = added_.find(encoded); added != added_.end()) return added->second;
  if (const auto stored = overlay_.get(Family::term_ids, encoded)) {
    const TermId id = id_at_end(*stored);
    cache_.insert(encoded, id);
    return id;
  }
  const TermTag tag = dictionary_tag(term);
  const TermId id = make_id(tag, ++counts_.by_tag[static_cast<std::size_t>(tag)]);
  overlay_.put(Family::term_ids, encoded, id_key(id));
  overlay_.put(Family::terms, id_key(id), encoded);
  if (tag == TermTag::iri && !local_name_of(term.text).empty()) {
    overlay_.put(Family::local_names, local_name_key(local_name_of(term.text), id), "");
  }
  added_.emplace(std::move(encoded), id);
  return id;
}

Term TermWriter::term(TermId id) const {
  if (is_inline(id)) return inline_term(id);
  if (auto cached = cache_.find(id)) return *std::move(cached);
  const auto stored = overlay_.get(Family::terms, id_key(id));
  if (!stored) overlay_.damaged(fmt::format("no term has the id {:016x}", bits(id)));
  return overlay_.sound(decode_term(*stored), "a term is unreadable");
}

void TermWriter::finish() {
  if (!added_.empty()) write_term_counts(overlay_, counts_);
}

void TermWriter::committed() {
  for (const auto& [encoded, id] : added_)
    cache_.insert(encoded, id);
}

}  // namespace weft
