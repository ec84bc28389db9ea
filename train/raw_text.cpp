#include "train/raw_text.h"

namespace weft {

RawTreebank raw_text(std::span<const TreebankSentence> sentences) {
  RawTreebank raw;
  const auto size = [&] { return static_cast<std::uint32_t>(raw.text.size()); };
  for (const TreebankSentence& sentence : sentences) {
    if (sentence.starts_paragraph && !raw.text.empty()) {
      if (raw.text.back() == ' ') raw.text.pop_back();
      raw.text += "\n\n";
    }
    const std::uint32_t sentence_begin = size();
    std::uint32_t sentence_end = sentence_begin;
    for (const TreebankToken& token : sentence.tokens) {
      raw.tokens.push_back({size(), size() + static_cast<std::uint32_t>(token.form.size())});
      std::uint32_t word_begin = size();
      for (std::size_t i = token.first_word; i < token.end_word; ++i) {
        const std::uint32_t word_end =
            i + 1 == token.end_word
                ? raw.tokens.back().end
                : word_begin + static_cast<std::uint32_t>(sentence.words[i].form.size());
        raw.words.push_back({word_begin, word_end});
        word_begin = word_end;
      }
      raw.text += token.form;
      sentence_end = size();
      if (token.space_after) raw.text += ' ';
    }
    raw.sentences.push_back({sentence_begin, sentence_end});
  }
  return raw;
}

}  // namespace weft
