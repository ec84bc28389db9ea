// Cuts Turtle and TriG (W3C, RDF 1.1) into statements before they are parsed, so that
//  - a broken statement costs itself: a '.' that ends a statement can stand nowhere inside one,
//    not even in brackets, so whatever came before, a new one begins after it;
//  - a TriG block of any length takes the memory of one statement: each is handed on with the
//    block's head repeated, `<graph> { … }`;
//  - nesting is bounded before a parser that recurses sees it.
#pragma once
#include "graph/import_text.h"

namespace weft {

enum class GraphBlocks : std::uint8_t { none, allowed };  // Turtle has none, TriG has

class TurtleFrames {
 public:
  static constexpr std::size_t kDepthMax = 200;  // of [ ] and ( )

  TurtleFrames(ByteSource source, GraphBlocks blocks, std::size_t frame_bytes_max);
  // The next statement, directive or head of a block; false at the end of the text.
  bool next(Frame& frame);

 private:
  enum class Step : std::uint8_t { more, done };

  bool skip_to_statement(Frame& frame);
  void skip_comment();
  Step read_token(Frame& frame);
  Step read_bracket(Frame& frame);
  Step open_block(Frame& frame);
  Step close_block(Frame& frame);
  Step finish(Frame& frame);
  Step read_iri(Frame& frame);
  Step read_string(Frame& frame);
  void read_long_string(Frame& frame, char quote);
  void read_word(Frame& frame);
  bool dot_continues(std::string_view word);
  void keep(Frame& frame);
  void keep_in_string(Frame& frame);

  ImportText text_;
  GraphBlocks blocks_;
  std::size_t frame_bytes_max_;
  std::size_t depth_ = 0;
  bool in_directive_ = false;  // PREFIX or BASE, which end with their IRI
  bool in_block_ = false;
  std::string block_head_;  // "<graph> {", while in a block
  TextPosition block_begin_;
  std::uint64_t unnamed_graphs_count_ = 0;
};

}  // namespace weft
