#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace weft {

struct TextPosition {
  std::uint64_t line = 1, column = 1;  // columns count characters
};

struct Fault {
  TextPosition at;
  std::string reason;
};

// The smallest piece of a file that stands or falls alone: a line of N-Triples or N-Quads, a
// statement or directive of Turtle or TriG. One broken frame costs nothing but itself.
struct Frame {
  // What the parser reads: the bytes of the file without comments, and
  //  - in front, header_bytes that repeat the head of the TriG block that the statement is in,
  //  - at each offset in `inserted`, one byte that keeps the parser from a mistake.
  std::string text;
  std::size_t header_bytes = 0;
  std::vector<std::size_t> inserted;  // ascending
  TextPosition begin;                 // of text[header_bytes]; line 0 where nothing is lost
  std::uint64_t end_line = 1;
  std::optional<Fault> fault;  // set where the text cannot be parsed

  void clear();  // keeps the memory
};

// The place in the file of a byte of frame.text.
TextPosition position_of(const Frame& frame, std::size_t offset);
// The byte of frame.text at a line and a byte column that both count from 1.
std::size_t offset_of(const Frame& frame, std::uint64_t line, std::uint64_t byte_column);

std::optional<Fault> find_broken_utf8(const Frame& frame);

// Length of the longest prefix of `bytes` that is UTF-8.
std::size_t utf8_prefix(std::string_view bytes);

}  // namespace weft
