// Reads a list of names that are known to mean the same, as decisions to merge them.
//
//   name TAB canonical name [TAB class]      one a line, UTF-8; '#' begins a line of comment
//
// The class is a class of schema.org ("Person") or an IRI; without one the line speaks of the name
// in every class. Names need not be in the graph: they hold for articles to come.
#pragma once
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "graph/decision.h"

namespace weft {

struct AliasFile {
  std::vector<Decision> decisions;    // of no time yet, in order of lines
  std::vector<std::string> problems;  // "aliases.tsv:3: what; what to do": lines left out
};

// `name` stands for the file in problems and notes.
AliasFile read_aliases(std::string_view text, std::string_view name);
// Throws InputError where the file cannot be read.
AliasFile read_alias_file(const std::filesystem::path& path);

// "Person" or an IRI as a class IRI; absent where it is neither.
std::optional<std::string> find_class_iri(std::string_view text);

}  // namespace weft
