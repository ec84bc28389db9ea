// One writer a format; write_dump() in dump.h chooses. Each writes the whole text, in constant
// memory apart from what for_each_row() needs.
#pragma once
#include "graph/dump.h"
#include "graph/dump_output.h"

namespace weft {

struct DumpJob {
  const Snapshot& snapshot;
  const DumpOptions& options;
  DumpOutput& out;
  DumpReport& report;
};

void write_ntriples(const DumpJob& job);
void write_nquads(const DumpJob& job);
void write_turtle(const DumpJob& job);     // dump_turtle.cpp
void write_trig(const DumpJob& job);       // dump_turtle.cpp
void write_jsonld(const DumpJob& job);     // dump_jsonld.cpp
void write_graphml(const DumpJob& job);    // dump_graphml.cpp
void write_dot(const DumpJob& job);        // dump_dot.cpp
void write_csv_nodes(const DumpJob& job);  // dump_csv.cpp
void write_csv_edges(const DumpJob& job);  // dump_csv.cpp
void write_tsv(const DumpJob& job);        // dump_tsv.cpp

}  // namespace weft
