#include "graph/import_turtle_frames.h"

#include <fmt/core.h>

#include <algorithm>
#include <string>

namespace weft {
namespace {

constexpr int kEnd = ImportText::kEnd;
constexpr std::size_t kDotsMax = 64;  // a name with more in a row is cut; no sane one has two

constexpr std::string_view kSpace = " \t\n\r";

bool is_space(int byte) {
  return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r';
}
bool is_digit(int byte) {
  return byte >= '0' && byte <= '9';
}

bool is_label_begin(int byte) {
  return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || is_digit(byte) ||
         byte >= 0x80 || byte == '_';
}

// Bytes of names, numbers, keywords and language tags, dots apart.
bool is_word(int byte) {
  return is_label_begin(byte) || byte == ':' || byte == '-' || byte == '+' || byte == '%' ||
         byte == '@' || byte == '\\';
}

bool is_number(std::string_view word) {
  return is_digit(word[0]) || word[0] == '+' || word[0] == '-' || word[0] == '.';
}

bool equals_ignoring_case(std::string_view word, std::string_view lower) {
  return std::equal(word.begin(), word.end(), lower.begin(), lower.end(),
                    [](char left, char right) { return (left | 0x20) == right; });
}

bool is_directive(std::string_view word) {
  const std::string_view name = word.substr(0, word.find(':'));
  return name == "@prefix" || name == "@base";
}

void blame(Frame& frame, TextPosition at, std::string reason) {
  if (!frame.fault) frame.fault = Fault{at, std::move(reason)};
}

// The graph's name in the head of a block, on one line and without the keyword GRAPH.
std::string graph_name(std::string_view head) {
  std::string name(head);
  std::replace_if(name.begin(), name.end(), is_space, ' ');
  name.erase(0, name.find_first_not_of(' '));
  name.erase(name.find_last_not_of(' ') + 1);
  if (name.size() > 5 && equals_ignoring_case(std::string_view(name).substr(0, 5), "graph") &&
      !is_word(static_cast<unsigned char>(name[5]))) {
    name.erase(0, name.find_first_not_of(' ', 5));
  }
  return name;
}

bool is_empty_brackets(std::string_view name) {
  return name.size() >= 2 && name.front() == '[' && name.back() == ']' &&
         std::all_of(name.begin() + 1, name.end() - 1, is_space);
}

}  // namespace

TurtleFrames::TurtleFrames(ByteSource source, GraphBlocks blocks, std::size_t frame_bytes_max)
    : text_(std::move(source)), blocks_(blocks), frame_bytes_max_(frame_bytes_max) {}

bool TurtleFrames::next(Frame& frame) {
  if (!skip_to_statement(frame)) return frame.fault.has_value();
  if (in_block_) frame.text = block_head_;
  frame.header_bytes = frame.text.size();
  frame.begin = text_.position();
  depth_ = 0;
  in_directive_ = false;
  while (read_token(frame) == Step::more) {
  }
  frame.end_line = text_.position().line;
  if (!frame.fault) frame.fault = find_broken_utf8(frame);
  return true;
}

// False at the end of the text; then the frame may hold a last fault.
bool TurtleFrames::skip_to_statement(Frame& frame) {
  frame.clear();
  for (;;) {
    const int byte = text_.peek();
    if (byte == kEnd) break;
    if (byte == '#') {
      skip_comment();
    } else if (is_space(byte) || (byte == '}' && in_block_)) {
      if (byte == '}') in_block_ = false;
      text_.take();
    } else {
      return true;
    }
  }
  if (in_block_) {
    frame.begin.line = frame.end_line = 0;  // what the block holds has been read
    blame(frame, block_begin_, "the graph that begins here is not closed with '}'");
    in_block_ = false;
  }
  return false;
}

void TurtleFrames::skip_comment() {
  while (text_.peek() != kEnd && text_.peek() != '\n' && text_.peek() != '\r')
    text_.take();
}

void TurtleFrames::keep(Frame& frame) {
  if (text_.peek() == 0) blame(frame, text_.position(), "a NUL byte, which only a string may hold");
  const char byte = text_.take();
  if (frame.text.size() < frame_bytes_max_) {
    frame.text.push_back(byte);
  } else {
    blame(frame, frame.begin,
          fmt::format("the statement is longer than {} bytes", frame_bytes_max_));
  }
}

// serd's texts end at a NUL, so that it goes on as an escape.
void TurtleFrames::keep_in_string(Frame& frame) {
  if (text_.peek() != 0) {
    keep(frame);
    return;
  }
  static constexpr std::string_view kEscape = "\\u0000";
  for (std::size_t index = 0; index + 1 < kEscape.size(); ++index)
    frame.inserted.push_back(frame.text.size() + index);
  frame.text.append(kEscape);
  text_.take();
}

TurtleFrames::Step TurtleFrames::read_token(Frame& frame) {
  const int byte = text_.peek();
  switch (byte) {
    case kEnd:
      blame(frame, text_.position(), "the text ends inside a statement; end it with '.'");
      return finish(frame);
    case '#':
      skip_comment();
      return Step::more;
    case '<':
      return read_iri(frame);
    case '"':
    case '\'':
      return read_string(frame);
    case '[':
    case ']':
    case '(':
    case ')':
    case '{':
    case '}':
      return read_bracket(frame);
    case '.':
      if (!is_digit(text_.peek(1))) {
        // serd reads "5." as a number without a type.
        frame.inserted.push_back(frame.text.size());
        frame.text.push_back(' ');
        keep(frame);
        return finish(frame);
      }
      read_word(frame);
      return Step::more;
    default:
      is_word(byte) ? read_word(frame) : keep(frame);
      return Step::more;
  }
}

TurtleFrames::Step TurtleFrames::read_bracket(Frame& frame) {
  const int byte = text_.peek();
  if (byte == '{' && blocks_ == GraphBlocks::allowed && !in_block_) return open_block(frame);
  if (byte == '}' && in_block_) return close_block(frame);
  if (byte == '[' || byte == '(') {
    if (++depth_ == kDepthMax + 1) {
      blame(frame, text_.position(), fmt::format("brackets nest deeper than {}", kDepthMax));
    }
  } else if ((byte == ']' || byte == ')') && depth_ > 0) {
    --depth_;
  }
  keep(frame);
  return Step::more;
}

// The head goes to the parser as an empty block, so that a broken one is found even where the
// block holds nothing.
TurtleFrames::Step TurtleFrames::open_block(Frame& frame) {
  block_begin_ = frame.begin;
  std::string name = graph_name(frame.text);
  // `[]` must name one graph, not another one each time the head is repeated.
  if (is_empty_brackets(name)) name = fmt::format("_:g{}", ++unnamed_graphs_count_);
  text_.take();
  in_block_ = true;
  block_head_ = name + " { ";
  frame.text.append("{}");
  if (name.starts_with("_:g")) frame.text = block_head_ + "}";
  return Step::done;
}

TurtleFrames::Step TurtleFrames::close_block(Frame& frame) {
  const Step step = finish(frame);
  text_.take();
  in_block_ = false;
  return step;
}

TurtleFrames::Step TurtleFrames::finish(Frame& frame) {
  std::string_view statement = std::string_view(frame.text).substr(frame.header_bytes);
  if (statement.ends_with('.')) statement.remove_suffix(1);
  statement.remove_suffix(statement.size() - (statement.find_last_not_of(kSpace) + 1));
  if (is_empty_brackets(statement)) blame(frame, frame.begin, "the statement has no predicate");
  if (in_block_) frame.text.append(" }");
  return Step::done;
}

TurtleFrames::Step TurtleFrames::read_iri(Frame& frame) {
  do {
    keep(frame);
  } while (text_.peek() != kEnd && text_.peek() != '>' && text_.peek() != '\n');
  if (text_.peek() == '>') keep(frame);
  return in_directive_ ? Step::done : Step::more;
}

TurtleFrames::Step TurtleFrames::read_string(Frame& frame) {
  const TextPosition begin = text_.position();
  const auto quote = static_cast<char>(text_.peek());
  if (text_.peek(1) == quote && text_.peek(2) == quote) {
    read_long_string(frame, quote);
    return Step::more;
  }
  keep(frame);
  while (text_.peek() != kEnd && text_.peek() != quote && text_.peek() != '\n') {
    if (text_.peek() == '\\' && text_.peek(1) != kEnd) keep(frame);
    keep_in_string(frame);
  }
  if (text_.peek() == quote) {
    keep(frame);
    return Step::more;
  }
  // Not closed on its line. Where that ends with '.', the statement most likely does.
  blame(frame, begin, "the string that begins here is not closed on its line");
  const std::size_t last = frame.text.find_last_not_of(" \t\r");
  return frame.text[last] == '.' ? finish(frame) : Step::more;
}

void TurtleFrames::read_long_string(Frame& frame, char quote) {
  const TextPosition begin = text_.position();
  for (int index = 0; index < 3; ++index)
    keep(frame);
  while (text_.peek() != kEnd) {
    if (text_.peek() == quote && text_.peek(1) == quote && text_.peek(2) == quote) {
      for (int index = 0; index < 3; ++index)
        keep(frame);
      return;
    }
    if (text_.peek() == quote) {
      // serd takes what follows a bare quote as it stands, even a backslash.
      frame.inserted.push_back(frame.text.size());
      frame.text.push_back('\\');
    }
    if (text_.peek() == '\\' && text_.peek(1) != kEnd) keep(frame);
    keep_in_string(frame);
  }
  blame(frame, begin, "the string that begins here is not closed");
}

void TurtleFrames::read_word(Frame& frame) {
  const std::size_t begin = frame.text.size();
  const bool first = begin == frame.header_bytes && !in_block_;
  const TextPosition at = text_.position();
  const bool is_label = text_.peek() == '_' && text_.peek(1) == ':';
  do {
    if (text_.peek() == '\\' && text_.peek(1) != kEnd) keep(frame);
    keep(frame);
    if (is_label && frame.text.size() == begin + 2) {
      if (!is_label_begin(text_.peek())) blame(frame, at, "the blank node has no label");
      frame.inserted.push_back(frame.text.size());
      frame.text.push_back('u');
    }
  } while (is_word(text_.peek()) ||
           (text_.peek() == '.' && dot_continues(std::string_view(frame.text).substr(begin))));
  const std::string_view word = std::string_view(frame.text).substr(begin);
  if (first && word[0] == '@' && !is_directive(word)) {
    blame(frame, at, fmt::format("{} is no directive; there are @prefix and @base", word));
  }
  in_directive_ =
      in_directive_ ||
      (first && (equals_ignoring_case(word, "prefix") || equals_ignoring_case(word, "base")));
}

// Whether the '.' after a word belongs to it: 1.5, 1.e3, ex:a.b; not "ex:a." and not "@en.".
bool TurtleFrames::dot_continues(std::string_view word) {
  if (word.empty() || word[0] == '@') return false;
  if (is_number(word)) {
    if (word.find_first_of(".eE") != std::string_view::npos) return false;
    if (is_digit(text_.peek(1))) return true;
    const bool exponent = text_.peek(1) == 'e' || text_.peek(1) == 'E';
    const bool is_signed = text_.peek(2) == '+' || text_.peek(2) == '-';
    return exponent && is_digit(text_.peek(is_signed ? 3 : 2));
  }
  std::size_t ahead = 1;
  while (ahead < kDotsMax && text_.peek(ahead) == '.')
    ++ahead;
  return text_.peek(ahead) != '@' && text_.peek(ahead) != '+' && is_word(text_.peek(ahead));
}

}  // namespace weft
