// What a Snapshot holds; for graph.cpp, which makes it, and snapshot.cpp, which reads it.
#pragma once
#include <memory>

#include "graph/dictionary.h"
#include "graph/graph.h"
#include "graph/rocksdb_folder.h"

namespace weft {

inline constexpr std::string_view kBaseKey = "base";  // in family meta

struct Snapshot::Impl {
  std::unique_ptr<FolderView> view;
  TermCounts term_counts;
  TermCache* cache;  // of the Graph

  Impl(std::unique_ptr<FolderView> at, TermCache& terms)
      : view(std::move(at)), term_counts(read_term_counts(*view)), cache(&terms) {}

  std::optional<TermId> find_iri(std::string_view iri) const {
    return find_term(*view, term_counts, *cache, Term::iri(std::string(iri)));
  }
};

}  // namespace weft
