// Reads everything the folder holds and compares what follows from what:
//
//   articles -> links -> evidence -> three orders -> statistics, names;   terms <-> ids
//
// Memory: the names of all entities, and the counts of every predicate and class.
#pragma once
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "graph/dictionary.h"
#include "graph/graph.h"
#include "graph/linking.h"
#include "graph/rocksdb_folder.h"

namespace weft {

// Each disagreement is a line of the report; an unreadable key or value ends its part with a line.
VerifyReport verify_folder(const FolderView& view, std::string_view base);

// The report in the making. Beyond kProblemsMax lines it only counts.
class Problems {
 public:
  explicit Problems(VerifyReport& report) : report_(report) {}

  void add(std::string line);
  // Adds the line unless the condition holds.
  void expect(bool condition, std::string_view line) {
    if (!condition) add(std::string(line));
  }
  void finish();

 private:
  static constexpr std::size_t kProblemsMax = 100;
  VerifyReport& report_;
  std::uint64_t left_out_ = 0;
};

// A view of nothing: an Overlay upon it collects what a part of the folder should hold.
class EmptyView final : public KeyView {
 public:
  std::optional<std::string> get(Family, std::string_view) const override { return std::nullopt; }
  void for_each(Family, std::string_view, const Visit&) const override {}
  [[noreturn]] void damaged(std::string_view what) const override;
};

// Compares all keys of a family with what they should be.
void expect_family(const KeyView& view, const Overlay& expected, Family family,
                   std::string_view name, Problems& problems);

// Articles against their evidence, their texts, the counts of names and the links.
//   entries_with_evidence  (triple, graph) pairs that the evidence family explains by an article
//   derived                those it explains by linking
struct EvidenceCounts {
  std::uint64_t entries_with_evidence = 0, derived = 0;
};
void verify_articles(const FolderView& view, std::string_view base, const EvidenceCounts& counts,
                     VerifyReport& report, Problems& problems);

}  // namespace weft
