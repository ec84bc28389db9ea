#include "ingest/class_tree.h"

#include <fmt/core.h>

#include "graph/vocabulary.h"
#include "ingest/table_lines.h"

namespace weft {

ClassTree ClassTree::load(const std::string& path) {
  ClassTree tree;
  for_each_table_line(path, [&](const TableLine& line) {
    if (line.columns.size() != 3) {
      line.fail("a class has three columns", "write class TAB parent TAB nouns");
    }
    const std::string &name = line.columns[0], &parent = line.columns[1];
    if (tree.has(name)) line.fail(name + " is defined twice", "keep one of the lines");
    if (parent != "-" && !tree.has(parent)) {
      line.fail(fmt::format("{} has no line above", parent), "put the parent first");
    }
    tree.parents_.emplace(name, parent == "-" ? "" : parent);
    if (line.columns[2] == "-") return;
    for (const std::string& noun : pieces_of(line.columns[2], ' '))
      tree.nouns_.emplace(with_spaces(noun), name);
  });
  return tree;
}

bool ClassTree::is_a(std::string_view name, std::string_view ancestor) const {
  for (auto at = parents_.find(name); at != parents_.end(); at = parents_.find(at->second)) {
    if (at->first == ancestor) return true;
  }
  return false;
}

std::string_view ClassTree::main_class(std::string_view name) const {
  auto at = parents_.find(name);
  while (at != parents_.end() && !at->second.empty()) {
    const auto above = parents_.find(at->second);
    if (above->second.empty()) return at->first;
    at = above;
  }
  return {};
}

std::string_view ClassTree::of_noun(std::string_view lemma) const {
  const auto found = nouns_.find(lemma);
  return found == nouns_.end() ? std::string_view() : std::string_view(found->second);
}

std::string_view schema_class(std::string_view iri) {
  return iri.starts_with(vocabulary::kSchema) ? iri.substr(vocabulary::kSchema.size())
                                              : std::string_view();
}

}  // namespace weft
