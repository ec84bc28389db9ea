// Numbers terms: dense per tag from 1, in order of arrival, never reused. A term stays when the
// last statement that used it goes; nothing but find() can tell.
#pragma once
#include <array>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "graph/key_view.h"
#include "graph/overlay.h"
#include "graph/term.h"
#include "graph/term_id.h"

namespace weft {

// How many terms of each dictionary tag exist.
struct TermCounts {
  std::array<std::uint64_t, 4> by_tag{};  // indexed by TermTag: none, iri, blank, text
  std::uint64_t total() const { return by_tag[1] + by_tag[2] + by_tag[3]; }
};
TermCounts read_term_counts(const KeyView& view);
void write_term_counts(Overlay& overlay, const TermCounts& counts);

// Terms seen lately, both ways. Only committed terms may enter: ids never change afterwards, so one
// cache serves all snapshots. Thread-safe. Two generations: when the young one is full it becomes
// the old one, and what is asked for again moves to the young one.
class TermCache {
 public:
  explicit TermCache(std::size_t terms_max) : generation_max_(terms_max / 2 / kShards + 1) {}

  std::optional<TermId> find(const std::string& encoded);
  std::optional<Term> find(TermId id);
  void insert(const std::string& encoded, TermId id);
  void insert(TermId id, const Term& term);

 private:
  static constexpr std::size_t kShards = 16;
  template <typename Key, typename Value>
  struct Generations {
    std::unordered_map<Key, Value> young, old;
  };
  struct Shard {
    std::mutex mutex;
    Generations<std::string, TermId> ids;
    Generations<TermId, Term> terms;
  };
  template <typename Key, typename Value>
  std::optional<Value> find_in(Generations<Key, Value>& generations, const Key& key);
  template <typename Key, typename Value>
  void insert_in(Generations<Key, Value>& generations, const Key& key, const Value& value);

  std::size_t generation_max_;
  std::array<Shard, kShards> shards_;
};

// Reading. `counts` are those of the view: later terms are not found.
std::optional<TermId> find_term(const KeyView& view, const TermCounts& counts, TermCache& cache,
                                const Term& term);
Term read_term(const KeyView& view, TermCache& cache, TermId id);
// The key in local_names of an IRI.
std::string local_name_key(std::string_view local_name, TermId id);
std::vector<TermId> find_local_name(const KeyView& view, TermCache& cache,
                                    std::string_view local_name);

// Writing: numbers the terms of one batch.
class TermWriter {
 public:
  TermWriter(Overlay& overlay, TermCache& cache);

  TermId id_of(const Term& term);  // found, or added
  Term term(TermId id) const;
  void finish();     // writes the counts
  void committed();  // the batch is in the folder: its terms may be cached

 private:
  Overlay& overlay_;
  TermCache& cache_;
  TermCounts counts_;
  std::unordered_map<std::string, TermId> added_;
};

}  // namespace weft
