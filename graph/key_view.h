// What the parts of a graph see of the folder: column families of sorted keys. Two kinds of view
// give it: FolderView (the folder at one moment) and Overlay (the same with a batch's changes).
#pragma once
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace weft {

// The column families. FORMAT.md draws the keys and values of each; the names stored in the folder
// are in rocksdb_folder.cpp.
enum class Family : std::uint8_t {
  meta,  // settings and counters of the folder
  spo,
  pos,
  osp,               // asserted triples in three orders
  evidence,          // (triple, graph) -> why
  term_ids,          // term -> id
  terms,             // id -> term
  local_names,       // (local name, id of the IRI)
  articles,          // article graph -> metadata
  sources,           // source -> article graph
  article_texts,     // article graph -> text
  article_facts,     // article graph -> entities and facts in the article's own terms
  article_entities,  // article graph -> id of each entity
  name_counts,       // (name, class) -> how many records bear it, in which spellings
  name_pairs,        // (name, class, other name) -> how many records bear both
  name_members,      // (name, class, article graph, entity)
  name_apart,        // (name, class, other name) -> how often one article has records of both
  name_contexts,     // (name, class, neighbour) -> how many records' facts name the neighbour
  name_keys,         // (form, class, name): names that may be called by the form
  decisions,         // (time, hash) -> what somebody decided about entities
  decision_names,    // (name, decision)
  names,             // (normalised name, entity) -> how many statements say it
  statistics,
};
constexpr std::size_t kFamilyCount = 23;

enum class Visiting : std::uint8_t { more, stop };

class KeyView {
 public:
  using Visit = std::function<Visiting(std::string_view key, std::string_view value)>;

  virtual ~KeyView() = default;
  virtual std::optional<std::string> get(Family family, std::string_view key) const = 0;
  virtual bool has(Family family, std::string_view key) const {
    return get(family, key).has_value();
  }
  // Visits the keys that begin with `prefix`, in byte order.
  virtual void for_each(Family family, std::string_view prefix, const Visit& visit) const = 0;
  // Whether any key begins with the prefix. Cheap for prefixes that a filter knows (FolderView).
  virtual bool has_prefix(Family family, std::string_view prefix) const;
  // Throws StoreError: the folder holds something that no version of this program wrote.
  [[noreturn]] virtual void damaged(std::string_view what) const = 0;

  // The decoded value, or damaged(what) where the decoder gave none.
  template <typename Value>
  Value sound(std::optional<Value> value, std::string_view what) const {
    if (!value) damaged(what);
    return std::move(*value);
  }
};

}  // namespace weft
