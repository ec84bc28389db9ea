#include "ingest/article_words.h"

#include "graph/check.h"

namespace weft {
namespace {

constexpr std::string_view kNoBreakSpace = "\xC2\xA0";

bool is_straight_quote(std::string_view word) {
  return word == "\"" || word == "''" || word == "``";
}

}  // namespace

std::string ascii_lower(std::string_view text) {
  std::string result(text);
  for (char& c : result) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return result;
}

ArticleWords::ArticleWords(const Article& article, const Segmentation& segmentation,
                           const Tagging& tagging)
    : article_(article), segmentation_(segmentation), tagging_(tagging) {
  const std::size_t count = segmentation.words.size();
  WEFT_CHECK(tagging.size() == count, "every word must have its tag");
  lower_.reserve(count);
  lemma_.reserve(count);
  for (std::uint32_t word = 0; word < count; ++word) {
    lower_.push_back(ascii_lower(text(word)));
    lemma_.push_back(ascii_lower(tagging[word].lemma));
  }
  sentence_of_.resize(count);
  quote_opens_.resize(count);
  quote_closes_.resize(count);
  for (std::uint32_t index = 0; index < segmentation.sentences.size(); ++index) {
    const Sentence& sentence = segmentation.sentences[index];
    for (std::uint32_t word = sentence.first_word; word < sentence.end_word; ++word) {
      sentence_of_[word] = index;
    }
    pair_quotes(sentence);
  }
}

// Straight quotes open and close in turn within a sentence; curly ones say it themselves.
void ArticleWords::pair_quotes(const Sentence& sentence) {
  bool inside = false, inside_single = false;
  for (std::uint32_t word = sentence.first_word; word < sentence.end_word; ++word) {
    const std::string_view form = text(word);
    if (form == "‘" || (form == "’" && inside_single)) {
      inside_single = form == "‘";
      (inside_single ? quote_opens_ : quote_closes_)[word] = true;
      continue;
    }
    if (is_straight_quote(form)) {
      (inside ? quote_closes_ : quote_opens_)[word] = true;
      inside = !inside;
    } else if (form == "“" || form == "«") {
      quote_opens_[word] = true;
    } else if (form == "”" || form == "»") {
      quote_closes_[word] = true;
    }
  }
}

std::string_view ArticleWords::text(std::uint32_t word) const {
  const ByteRange range = segmentation_.words[word].range;
  return std::string_view(article_.text).substr(range.begin, range.end - range.begin);
}

bool ArticleWords::is_capitalised(std::uint32_t word) const {
  const std::string_view form = text(word);
  if (form.empty()) return false;
  const auto first = static_cast<unsigned char>(form[0]);
  // Latin capitals beyond ASCII: U+00C0 to U+00DE are C3 80 to C3 9E; even code points of C4 to C5.
  if (first == 0xC3 && form.size() > 1) return static_cast<unsigned char>(form[1]) < 0x9F;
  if ((first == 0xC4 || first == 0xC5) && form.size() > 1) return true;
  return first >= 'A' && first <= 'Z';
}

bool ArticleWords::is_quote_open(std::uint32_t word) const {
  return quote_opens_[word];
}
bool ArticleWords::is_quote_close(std::uint32_t word) const {
  return quote_closes_[word];
}

ByteRange ArticleWords::range(WordSpan span) const {
  WEFT_CHECK(span.first_word < span.end_word && span.end_word <= size(), "a span has words");
  return {segmentation_.words[span.first_word].range.begin,
          segmentation_.words[span.end_word - 1].range.end};
}

std::string ArticleWords::phrase(WordSpan span) const {
  if (span.first_word >= span.end_word) return {};
  const ByteRange bytes = range(span);
  std::string result;
  bool space = false;
  const std::string_view text =
      std::string_view(article_.text).substr(bytes.begin, bytes.end - bytes.begin);
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char c = text[at];
    if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
      space = true;
      continue;
    }
    if (text.substr(at).starts_with(kNoBreakSpace)) {
      space = true;
      ++at;
      continue;
    }
    if (space) result += ' ';
    space = false;
    result += c;
  }
  return result;
}

}  // namespace weft
