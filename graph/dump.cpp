#include "graph/dump.h"

#include <algorithm>
#include <array>
#include <string>

#include "graph/check.h"
#include "graph/dump_rows.h"
#include "graph/dump_writers.h"

namespace weft {
namespace {

constexpr std::array<DumpFormatName, 10> kFormats{{
    {DumpFormat::ntriples, "ntriples", ".nt", "RDF triples, one a line"},
    {DumpFormat::nquads, "nquads", ".nq", "RDF quads: articles as graphs, with their evidence"},
    {DumpFormat::turtle, "turtle", ".ttl", "RDF triples, abbreviated"},
    {DumpFormat::trig, "trig", ".trig", "RDF graphs, abbreviated, with their evidence"},
    {DumpFormat::jsonld, "jsonld", ".jsonld", "RDF graphs as JSON, with their evidence"},
    {DumpFormat::graphml, "graphml", ".graphml", "a property graph for Gephi, yEd, NetworkX"},
    {DumpFormat::dot, "dot", ".dot", "a picture for Graphviz"},
    {DumpFormat::csv_nodes, "csv-nodes", ".nodes.csv", "nodes for Neo4j and Kùzu"},
    {DumpFormat::csv_edges, "csv-edges", ".edges.csv", "edges for Neo4j and Kùzu"},
    {DumpFormat::tsv, "tsv", ".tsv", "a line for each sentence that says something"},
}};

std::string lower(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(), [](char byte) {
    return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte - 'A' + 'a') : byte;
  });
  return text;
}

void write(DumpFormat format, const DumpJob& job) {
  switch (format) {
    case DumpFormat::ntriples:
      return write_ntriples(job);
    case DumpFormat::nquads:
      return write_nquads(job);
    case DumpFormat::turtle:
      return write_turtle(job);
    case DumpFormat::trig:
      return write_trig(job);
    case DumpFormat::jsonld:
      return write_jsonld(job);
    case DumpFormat::graphml:
      return write_graphml(job);
    case DumpFormat::dot:
      return write_dot(job);
    case DumpFormat::csv_nodes:
      return write_csv_nodes(job);
    case DumpFormat::csv_edges:
      return write_csv_edges(job);
    case DumpFormat::tsv:
      return write_tsv(job);
  }
  WEFT_CHECK(false, "every dump format has a writer");
}

}  // namespace

std::span<const DumpFormatName> dump_formats() {
  return kFormats;
}

std::optional<DumpFormat> find_dump_format(std::string_view name) {
  for (const DumpFormatName& entry : kFormats) {
    if (entry.name == name) return entry.format;
  }
  return std::nullopt;
}

std::optional<DumpFormat> find_dump_format_of(const std::filesystem::path& path) {
  const std::string name = "." + lower(path.filename().string());  // so "nodes.csv" fits too
  for (const DumpFormatName& entry : kFormats) {
    if (name.ends_with(entry.extension)) return entry.format;
  }
  return std::nullopt;
}

DumpReport write_dump(const Snapshot& snapshot, DumpFormat format, const ByteSink& sink,
                      const DumpOptions& options) {
  DumpReport report;
  DumpOutput out(sink);
  write(format, {snapshot, options, out, report});
  out.flush();
  return report;
}

void write_ntriples(const DumpJob& job) {
  const auto write_row = [&](const DumpRow& row) {
    job.out << row.subject << " " << row.predicate << " " << row.object << " .\n";
  };
  for_each_row(job.snapshot, RowGraphs::forgotten, job.options, job.report, write_row);
}

void write_nquads(const DumpJob& job) {
  const auto write_row = [&](const DumpRow& row) {
    job.out << row.subject << " " << row.predicate << " " << row.object;
    if (!row.graph.empty()) job.out << " " << row.graph;
    job.out << " .\n";
  };
  for_each_row(job.snapshot, RowGraphs::kept, job.options, job.report, write_row);
}

}  // namespace weft
