#include "graph/import_syntax.h"

#include "graph/check.h"
#include "graph/import_line_frames.h"
#include "graph/import_line_parser.h"
#include "graph/import_turtle_frames.h"
#include "graph/import_turtle_parser.h"

namespace weft {
namespace {

// std::function copies what it holds; readers of a text must not be copied.
template <typename Frames, typename Parser>
ImportSyntax join(std::shared_ptr<Frames> frames, std::shared_ptr<Parser> parser) {
  return {[frames](Frame& frame) { return frames->next(frame); },
          [parser](const Frame& frame, std::vector<Quad>& quads) {
            return parser->parse(frame, quads);
          }};
}

ImportSyntax line_syntax(LineGraphs graphs, ByteSource source, const ImportOptions& options,
                         ImportLabels& labels) {
  return join(std::make_shared<LineFrames>(std::move(source), options.statement_bytes_max),
              std::make_shared<LineParser>(graphs, options.base, labels));
}

ImportSyntax turtle_syntax(GraphBlocks blocks, ByteSource source, const ImportOptions& options,
                           ImportLabels& labels) {
  return join(
      std::make_shared<TurtleFrames>(std::move(source), blocks, options.statement_bytes_max),
      std::make_shared<TurtleParser>(blocks, options.base, labels));
}

}  // namespace

ImportSyntax make_syntax(ImportFormat format, ByteSource source, const ImportOptions& options,
                         ImportLabels& labels) {
  switch (format) {
    case ImportFormat::ntriples:
      return line_syntax(LineGraphs::none, std::move(source), options, labels);
    case ImportFormat::nquads:
      return line_syntax(LineGraphs::allowed, std::move(source), options, labels);
    case ImportFormat::turtle:
      return turtle_syntax(GraphBlocks::none, std::move(source), options, labels);
    case ImportFormat::trig:
      return turtle_syntax(GraphBlocks::allowed, std::move(source), options, labels);
  }
  WEFT_CHECK(false, "every import format has a syntax");
}

}  // namespace weft
