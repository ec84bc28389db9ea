// One sentence written by hand, with what the readers of propositions ask for.
#pragma once
#include "ingest/sentence_layers.h"
#include "tests/helpers/parsed_text.h"

namespace weft::testing {

class ParsedSentence {
 public:
  explicit ParsedSentence(const std::string& line, Names names = {})
      : text_(parsed_text({line})),
        words_(text_.words()),
        names_(std::move(names)),
        layers_{lexicon(), names_, values_, titles_, SentenceTree(words_, text_.trees, 0)} {}
  ParsedSentence(const ParsedSentence&) = delete;  // its layers point into itself

  const SentenceLayers& layers() const { return layers_; }
  const SentenceTree& tree() const { return layers_.tree; }
  std::string phrase(WordSpan span) const { return words_.phrase(span); }
  std::string phrase(const WordSpans& spans) const {
    std::string joined;
    for (const WordSpan span : spans)
      joined += (joined.empty() ? "" : " ") + words_.phrase(span);
    return joined;
  }
  std::string phrase(const std::vector<std::uint32_t>& list) const {
    std::string joined;
    for (const std::uint32_t word : list)
      joined += (joined.empty() ? "" : " ") + std::string(words_.text(word));
    return joined;
  }

 private:
  static const Lexicon& lexicon() {
    static const Lexicon loaded = Lexicon::load("ingest/data");
    return loaded;
  }

  ParsedText text_;
  ArticleWords words_;
  Names names_;
  Values values_;
  Titles titles_;
  SentenceLayers layers_;
};

}  // namespace weft::testing
