#pragma once
#include <algorithm>
#include <initializer_list>
#include <string>
#include <string_view>

#include "ingest/article_words.h"

namespace weft {

// The words of one sentence for readers that look around: words outside it are empty, so that a
// pattern needs no bounds of its own. Borrows the words.
class SentenceView {
 public:
  SentenceView(const ArticleWords& words, const Sentence& sentence)
      : words_(words), begin_(sentence.first_word), end_(sentence.end_word) {}

  const ArticleWords& words() const { return words_; }
  std::uint32_t begin() const { return begin_; }
  std::uint32_t end() const { return end_; }
  bool has(std::uint32_t word) const { return word >= begin_ && word < end_; }

  const std::string& lower(std::uint32_t word) const {
    static const std::string kNothing;
    return has(word) ? words_.lower(word) : kNothing;
  }
  std::string_view text(std::uint32_t word) const {
    return has(word) ? words_.text(word) : std::string_view();
  }
  bool is(std::uint32_t word, std::string_view form) const { return lower(word) == form; }
  bool is_any(std::uint32_t word, std::initializer_list<std::string_view> forms) const {
    return std::find(forms.begin(), forms.end(), lower(word)) != forms.end();
  }
  bool is(std::uint32_t word, Upos upos) const { return has(word) && words_.is(word, upos); }
  bool is_noun(std::uint32_t word) const { return has(word) && words_.is_noun(word); }
  bool is_capitalised(std::uint32_t word) const {
    return has(word) && words_.is_capitalised(word);
  }
  // A hyphen, an en dash or an em dash.
  bool is_dash(std::uint32_t word) const { return is_any(word, {"-", "–", "—", "‐", "‑"}); }
  // No white space stands between the word and the one before it.
  bool is_glued(std::uint32_t word) const {
    return word > begin_ && has(word) &&
           words_.range({word - 1, word}).end == words_.range({word, word + 1}).begin;
  }
  // `count` words from `word` on, in lower case with one space between; empty where there are
  // fewer.
  std::string phrase(std::uint32_t word, std::uint32_t count) const {
    std::string joined;
    if (!has(word) || word + count > end_) return joined;
    for (std::uint32_t i = 0; i < count; ++i)
      joined += (i == 0 ? "" : " ") + words_.lower(word + i);
    return joined;
  }

 private:
  const ArticleWords& words_;
  std::uint32_t begin_, end_;
};

}  // namespace weft
