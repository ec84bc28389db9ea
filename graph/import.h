// Reads RDF files into a graph: N-Triples, N-Quads, Turtle and TriG, also .gz and .zst.
//
// Every lexical form is kept. Blank nodes are renamed after the content of their file, so two
// files' _:b0 stay apart, the same file read twice adds nothing, and weft's own dumps keep theirs.
// Articles of a weft dump (docs/DUMPS.md) become articles again, with their evidence, and are
// linked with those already there; statements of named graphs are therefore added last. So do its
// decisions about entities.
#pragma once
#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "graph/graph.h"

namespace weft {

enum class ImportFormat : std::uint8_t { ntriples, nquads, turtle, trig };

std::optional<ImportFormat> find_import_format(std::string_view name);
// By extension, behind .gz or .zst; absent where the path tells nothing.
std::optional<ImportFormat> find_import_format_of(const std::filesystem::path& path);

// A statement that could not be read. Nothing of it is in the graph.
struct ImportProblem {
  std::string file;
  std::uint64_t line = 0, column = 0;          // of the fault, from 1; columns count characters
  std::uint64_t begin_line = 0, end_line = 0;  // skipped, both included; 0: nothing
  std::string reason;
};
// "people.ttl:3:14: prefix ex: is not declared; skipped lines 2 to 5"
std::string to_string(const ImportProblem& problem);

enum class OnProblem : std::uint8_t { skip, stop };

struct ImportOptions {
  std::optional<ImportFormat> format;  // absent: by extension
  std::string base;                    // relative IRIs are resolved against it; empty: an error
  OnProblem on_problem = OnProblem::skip;
  std::function<void(const ImportProblem&)> report_problem;  // called for each one, as it is met
  std::function<void(std::uint64_t bytes_read, std::uint64_t bytes_total)> report_progress;
  std::size_t batch_statements = 200'000;       // added to the graph in one atomic step
  std::size_t statement_bytes_max = 64u << 20;  // a longer one is a problem
  std::size_t sort_mib = 64;                    // memory for sorting the statements of named graphs
  std::filesystem::path temporary_folder;       // empty: the system's
};

struct ImportReport {
  std::uint64_t statements_read = 0;     // triples and quads; those of article records included
  std::uint64_t statements_new = 0;      // of those that are no part of an article record
  std::uint64_t statements_skipped = 0;  // lines, or whole Turtle statements, with a problem
  std::uint64_t articles_added = 0, articles_replaced = 0, articles_unchanged = 0;
  std::uint64_t decisions_new = 0;  // about entities
  std::uint64_t problems_count = 0;
  std::vector<ImportProblem> problems;  // the first kProblemsKept of them
};
inline constexpr std::size_t kProblemsKept = 1000;

// Reads `path`, or standard input where it is "-" (then a format must be given).
// Throws InputError where the file cannot be read at all, its format is unknown, or, with
// OnProblem::stop, at the first problem: what came before it may be in the graph, whole batches.
// Memory: one batch, one statement, one article, sort_mib.
ImportReport import_file(Graph& graph, const std::filesystem::path& path,
                         const ImportOptions& options = {});

}  // namespace weft
