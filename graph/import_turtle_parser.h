#pragma once
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "graph/graph.h"
#include "graph/import_frame.h"
#include "graph/import_labels.h"
#include "graph/import_turtle_frames.h"

namespace weft {

// Parses the frames of one Turtle or TriG file, in order, with serd. Keeps the file's prefixes,
// base and blank nodes between frames.
class TurtleParser {
 public:
  // `labels` must outlive the parser.
  TurtleParser(GraphBlocks blocks, const std::string& base, ImportLabels& labels);
  TurtleParser(TurtleParser&&) noexcept;
  ~TurtleParser();

  // Replaces `quads` by the frame's statements; by none where it returns a fault.
  std::optional<Fault> parse(const Frame& frame, std::vector<Quad>& quads);

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace weft
