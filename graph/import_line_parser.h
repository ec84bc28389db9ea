#pragma once
#include <optional>
#include <string>
#include <vector>

#include "graph/graph.h"
#include "graph/import_frame.h"
#include "graph/import_labels.h"

namespace weft {

enum class LineGraphs : std::uint8_t { none, allowed };  // N-Triples has none, N-Quads has

// Reads lines of N-Triples and N-Quads (W3C, RDF 1.1). Relative IRIs, which they do not know, are
// resolved where the user gave a base. Not serd's work: it takes `a`, `;` and a second statement
// on the line, and no base.
class LineParser {
 public:
  // `labels` must outlive the parser.
  LineParser(LineGraphs graphs, std::string base, ImportLabels& labels);

  // Replaces `quads` by the line's statement; by none where it returns a fault.
  std::optional<Fault> parse(const Frame& frame, std::vector<Quad>& quads);

 private:
  Quad read_statement(std::string_view line, std::size_t& offset);
  Term read_term(std::string_view line, std::size_t& offset);

  LineGraphs graphs_;
  std::string base_;
  ImportLabels& labels_;
};

}  // namespace weft
