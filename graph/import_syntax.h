#pragma once
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "graph/import.h"
#include "graph/import_frame.h"
#include "graph/import_input.h"
#include "graph/import_labels.h"

namespace weft {

// Reads one text in one syntax, frame by frame.
struct ImportSyntax {
  std::function<bool(Frame&)> next;  // false at the end of the text
  // Replaces the quads by the frame's statements; by none where it returns a fault. Frames must
  // come in order.
  std::function<std::optional<Fault>(const Frame&, std::vector<Quad>&)> parse;
};

// `labels` must outlive the syntax. Of the options counts what concerns reading: base and
// statement_bytes_max.
ImportSyntax make_syntax(ImportFormat format, ByteSource source, const ImportOptions& options,
                         ImportLabels& labels);

}  // namespace weft
