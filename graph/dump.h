// Writes everything a graph knows in an open format, for other programs or to be read back.
//
// The same content gives the same bytes: internal ids and the order in which articles and imports
// came leave no trace. Articles follow each other in order of source; within a graph statements
// are sorted by their N-Triples text. docs/DUMPS.md shows every format.
#pragma once
#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <span>
#include <string_view>

#include "graph/graph.h"

namespace weft {

enum class DumpFormat : std::uint8_t {
  ntriples,   // asserted statements, graphs forgotten
  nquads,     // whole: articles as named graphs, their evidence beside them
  turtle,     // as ntriples, abbreviated
  trig,       // as nquads, abbreviated
  jsonld,     // as nquads, in expanded form
  graphml,    // asserted statements as a property graph
  dot,        // asserted statements as a picture
  csv_nodes,  // the nodes of a property graph, for Neo4j and Kùzu …
  csv_edges,  // … and its edges
  tsv,        // one line for each place of an article that says something
};

struct DumpFormatName {
  DumpFormat format;
  std::string_view name, extension, summary;  // "nquads", ".nq", what it holds in a few words
};
// Every format once, in the order of DumpFormat.
std::span<const DumpFormatName> dump_formats();
std::optional<DumpFormat> find_dump_format(std::string_view name);
// By extension; "nodes.csv" and "edges.csv" by name. Absent where the path tells nothing.
std::optional<DumpFormat> find_dump_format_of(const std::filesystem::path& path);

// Takes the next bytes of a dump; may throw, which ends the dump.
using ByteSink = std::function<void(std::string_view bytes)>;

struct DumpOptions {
  std::size_t sort_mib = 64;  // memory for sorting; what exceeds it goes to a temporary file
  std::filesystem::path temporary_folder;  // empty: the system's
};

struct DumpReport {
  std::uint64_t rows = 0;          // statements, nodes or lines written
  std::uint64_t spilled_runs = 0;  // sorted runs that went to the temporary file
};

// Memory: sort_mib and the largest article. Throws StoreError on damage or a full disk.
DumpReport write_dump(const Snapshot& snapshot, DumpFormat format, const ByteSink& sink,
                      const DumpOptions& options = {});

}  // namespace weft
