#include "ingest/segment.h"

#include <algorithm>
#include <limits>

#include "graph/check.h"
#include "ingest/characters.h"
#include "ingest/tokenize.h"

namespace weft {

namespace {

// A line without its line break.
struct Line {
  ByteRange range;
  bool blank = false;
  std::uint32_t width = 0;  // characters, counted as bytes that start one
};

std::vector<Line> lines_of(std::string_view text) {
  std::vector<Line> lines;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    const std::string_view content = text.substr(begin, end - begin);
    Line line{
        {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)}, is_blank(content), 0};
    for (const char byte : content)
      line.width += (static_cast<unsigned char>(byte) & 0xC0) != 0x80;
    lines.push_back(line);
    begin = end + 1;
  }
  return lines;
}

// How long the first word of a line is.
std::uint32_t first_word_width(std::string_view line) {
  std::size_t begin = 0;
  while (begin < line.size() && is_blank(line.substr(begin, 1)))
    ++begin;
  const std::size_t end = std::min(line.find(' ', begin), line.size());
  return static_cast<std::uint32_t>(end - begin);
}

// The width that a text is wrapped at; 0 where its lines are as long as their paragraphs.
std::uint32_t wrap_width(const std::vector<Line>& lines) {
  constexpr std::uint32_t kWrappedMin = 40, kWrappedMax = 110;
  std::uint32_t widest = 0;
  for (const Line& line : lines)
    widest = std::max(widest, line.width);
  return widest >= kWrappedMin && widest <= kWrappedMax ? widest : 0;
}

// Joins lines to paragraphs. A line goes on in the next one only if the text is wrapped and the
// next line's first word would not have fitted any more.
std::vector<ByteRange> paragraphs_of(std::string_view text) {
  const std::vector<Line> lines = lines_of(text);
  const std::uint32_t width = wrap_width(lines);
  std::vector<ByteRange> paragraphs;
  bool goes_on = false;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const ByteRange range = lines[i].range;
    if (lines[i].blank) {
      goes_on = false;
      continue;
    }
    if (goes_on)
      paragraphs.back().end = range.end;
    else
      paragraphs.push_back(range);
    if (width == 0 || i + 1 == lines.size()) continue;
    const ByteRange next = lines[i + 1].range;
    const std::uint32_t word = first_word_width(text.substr(next.begin, next.end - next.begin));
    goes_on = lines[i].width + 1 + word > width;
  }
  return paragraphs;
}

// Collects sentences; adds words to tokens as it goes.
class Builder {
 public:
  Builder(std::string_view text, const ContractionModel& contractions)
      : text_(text), contractions_(contractions) {
    WEFT_CHECK(text.size() < std::numeric_limits<std::uint32_t>::max(),
               "byte ranges of an article have 32 bits");
  }

  // What is added to `tokens()` from here on is of another paragraph.
  void begin_paragraph() { paragraph_begin_ = token_count(); }

  // Tokens [first, end) of `tokens()` become a sentence; the whole paragraph is there.
  void add_sentence(std::uint32_t first, std::uint32_t end, bool starts_paragraph) {
    Sentence sentence;
    sentence.range = {result_.tokens[first].range.begin, result_.tokens[end - 1].range.end};
    sentence.first_token = first;
    sentence.end_token = end;
    sentence.first_word = static_cast<std::uint32_t>(result_.words.size());
    for (std::uint32_t i = first; i < end; ++i)
      add_words(i);
    sentence.end_word = static_cast<std::uint32_t>(result_.words.size());
    sentence.starts_paragraph = starts_paragraph;
    result_.sentences.push_back(sentence);
  }

  std::vector<Token>& tokens() { return result_.tokens; }
  std::uint32_t token_count() const { return static_cast<std::uint32_t>(result_.tokens.size()); }
  Segmentation finish() { return std::move(result_); }

 private:
  // The form of a token of the paragraph, its number relative to another; else nothing.
  std::string_view form(std::uint32_t index, int offset) const {
    const std::int64_t at = std::int64_t{index} + offset;
    if (at < paragraph_begin_ || at >= token_count()) return {};
    const auto [begin, end] = result_.tokens[static_cast<std::size_t>(at)].range;
    return text_.substr(begin, end - begin);
  }

  // Where the words of a token begin, the first left out.
  std::vector<std::uint32_t> splits_of(std::uint32_t index) const {
    std::vector<std::uint32_t> splits = contraction_splits(form(index, 0));
    if (!splits.empty()) return splits;
    if (!contractions_.is_doubtful(form(index, 0))) return splits;
    const std::uint32_t split =
        contractions_.split({form(index, -2), form(index, -1), form(index, 0), form(index, 1),
                             form(index, 2), is_casual_around(index)});
    if (split != 0) splits.push_back(split);
    return splits;
  }

  bool is_casual_around(std::uint32_t index) const {
    for (int offset = -kTokensAround; offset <= kTokensAround; ++offset) {
      if (offset != 0 && is_casual_token(form(index, offset))) return true;
    }
    return false;
  }

  void add_words(std::uint32_t index) {
    Token& token = result_.tokens[index];
    const auto [begin, end] = token.range;
    token.first_word = static_cast<std::uint32_t>(result_.words.size());
    std::uint32_t word_begin = begin;
    for (const std::uint32_t split : splits_of(index)) {
      result_.words.push_back({{word_begin, begin + split}});
      word_begin = begin + split;
    }
    result_.words.push_back({{word_begin, end}});
    token.end_word = static_cast<std::uint32_t>(result_.words.size());
    token.space_after =
        end == text_.size() || character_at(text_, end).kind == CharacterKind::space;
  }

  std::string_view text_;
  const ContractionModel& contractions_;
  Segmentation result_;
  std::uint32_t paragraph_begin_ = 0;  // token
};

// Tokens, of two that were run together each.
void add_tokens(std::string_view text, ByteRange block, const RunTogether& run_together,
                std::vector<Token>& tokens) {
  const std::size_t first = tokens.size();
  tokenize(text, block, tokens);
  for (std::size_t i = first; i < tokens.size(); ++i) {
    const auto [begin, end] = tokens[i].range;
    const std::uint32_t split = run_together.split(text.substr(begin, end - begin));
    if (split == 0) continue;
    Token second = tokens[i];
    second.range.begin = tokens[i].range.end = begin + split;
    tokens.insert(tokens.begin() + static_cast<std::ptrdiff_t>(++i), second);
  }
}

std::vector<ByteRange> space_separated(std::string_view text, ByteRange line) {
  std::vector<ByteRange> pieces;
  bool inside = false;
  for (std::uint32_t at = line.begin; at < line.end;) {
    const Character character = character_at(text, at);
    const std::uint32_t end = at + character.byte_count;
    const bool is_space = character.kind == CharacterKind::space;
    if (!is_space && inside) pieces.back().end = end;
    if (!is_space && !inside) pieces.push_back({at, end});
    inside = !is_space;
    at = end;
  }
  return pieces;
}

}  // namespace

Segmentation segment(std::string_view text, const BoundaryModel& boundaries) {
  Builder builder(text, boundaries.contractions());
  for (const ByteRange paragraph : paragraphs_of(text)) {
    builder.begin_paragraph();
    const std::uint32_t first = builder.token_count();
    add_tokens(text, paragraph, boundaries.run_together(), builder.tokens());
    std::uint32_t begin = first;
    const auto ends =
        boundaries.sentence_ends(text, std::span(builder.tokens()).subspan(first));
    for (const std::uint32_t end : ends) {
      builder.add_sentence(begin, first + end, begin == first);
      begin = first + end;
    }
  }
  return builder.finish();
}

Segmentation segment_lines(std::string_view text, const BoundaryModel& boundaries) {
  Builder builder(text, boundaries.contractions());
  bool starts_paragraph = true;
  for (const Line& line : lines_of(text)) {
    builder.begin_paragraph();
    const std::uint32_t first = builder.token_count();
    add_tokens(text, line.range, boundaries.run_together(), builder.tokens());
    if (builder.token_count() > first) {
      builder.add_sentence(first, builder.token_count(), starts_paragraph);
    }
    starts_paragraph = line.blank;
  }
  return builder.finish();
}

Segmentation segment_tokenized(std::string_view text, const ContractionModel& contractions) {
  Builder builder(text, contractions);
  bool starts_paragraph = true;
  for (const Line& line : lines_of(text)) {
    builder.begin_paragraph();
    const std::uint32_t first = builder.token_count();
    for (const ByteRange range : space_separated(text, line.range)) {
      builder.tokens().push_back({range, 0, 0, true});
    }
    if (builder.token_count() > first) {
      builder.add_sentence(first, builder.token_count(), starts_paragraph);
    }
    starts_paragraph = line.blank;
  }
  return builder.finish();
}

}  // namespace weft
