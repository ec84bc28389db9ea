#pragma once
#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "graph/dictionary.h"
#include "graph/rocksdb_folder.h"

namespace weft {

// The terms of many statements, numbered together: each different term is looked up once, all of
// them in one pass over the sorted dictionary. New terms get the numbers that TermWriter would give
// them: in order of arrival.
//
//   add() for every term   ->   number()   ->   id(), is_new(), term()   ->   runs, committed()
//
// Memory: the different terms, and about 100 bytes for each.
class TermBatch {
 public:
  // Both must outlive the batch.
  TermBatch(const FolderView& view, TermCache& cache)
      : view_(view), cache_(cache), before_(read_term_counts(view)), counts_(before_) {}

  // Stands for a term until number(): an inline id, or tag none over the term's place, from 1.
  enum class Place : std::uint64_t {};
  Place add(const Term& term);

  void number();
  TermId id(Place place) const;
  bool is_new(TermId id) const;
  bool has_new() const { return counts_.total() > before_.total(); }
  // The id of an IRI that was added; TermId{} of any other.
  TermId id_of_iri(std::string_view iri) const;
  Term term(TermId id) const;
  const TermCounts& counts() const { return counts_; }

  // What the new terms add to term_ids, terms and local_names.
  std::vector<SortedRun> runs() const;
  void committed();  // the runs are in the folder: the terms may be cached

 private:
  void find_stored();
  const std::string& encoded(TermId new_id) const;

  const FolderView& view_;
  TermCache& cache_;
  TermCounts before_, counts_;
  std::unordered_map<std::string, std::size_t> places_;  // of encoded terms
  std::vector<const std::string*> terms_;                // by place: keys of places_
  std::vector<TermId> ids_;                              // by place
  std::array<std::vector<std::size_t>, 4> new_;          // by tag: places, in order of ids
};

}  // namespace weft
