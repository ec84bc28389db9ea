#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "ingest/layers.h"

namespace weft {

// The words of an article with everything that the layers after tagging ask about them.
// Borrows its three parts, which must outlive it. Word numbers run over the whole article.
class ArticleWords {
 public:
  ArticleWords(const Article& article, const Segmentation& segmentation, const Tagging& tagging);

  const Article& article() const { return article_; }
  const std::vector<Sentence>& sentences() const { return segmentation_.sentences; }
  std::uint32_t size() const { return static_cast<std::uint32_t>(lower_.size()); }

  std::string_view text(std::uint32_t word) const;
  const std::string& lower(std::uint32_t word) const { return lower_[word]; }  // ASCII letters only
  const WordTag& tag(std::uint32_t word) const { return tagging_[word]; }
  const std::string& lemma(std::uint32_t word) const { return lemma_[word]; }  // in lower case
  std::uint32_t sentence_of(std::uint32_t word) const { return sentence_of_[word]; }

  bool is(std::uint32_t word, Upos upos) const { return tagging_[word].upos == upos; }
  bool is(std::uint32_t word, std::string_view form) const { return lower_[word] == form; }
  bool is_noun(std::uint32_t word) const { return is(word, Upos::noun) || is(word, Upos::propn); }
  bool is_capitalised(std::uint32_t word) const;  // ASCII letters and what UTF-8 encodes beyond
  bool is_quote_open(std::uint32_t word) const;
  bool is_quote_close(std::uint32_t word) const;

  ByteRange range(WordSpan span) const;
  std::string phrase(WordSpan span) const;  // as written, runs of white space as one space

 private:
  const Article& article_;
  const Segmentation& segmentation_;
  const Tagging& tagging_;
  std::vector<std::string> lower_, lemma_;
  std::vector<std::uint32_t> sentence_of_;
  std::vector<bool> quote_opens_, quote_closes_;

  void pair_quotes(const Sentence& sentence);
};

std::string ascii_lower(std::string_view text);

}  // namespace weft
