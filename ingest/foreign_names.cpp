#include "ingest/foreign_names.h"

#include <algorithm>

namespace weft {
namespace {

class ForeignNames {
 public:
  ForeignNames(const ArticleWords& words, const Lexicon& lexicon)
      : words_(words), lexicon_(lexicon) {}

  std::uint32_t whole_end(const Name& name) const {
    const std::uint32_t sentence_end = words_.sentences()[name.sentence].end_word;
    std::uint32_t end = name.end_word;
    while (end < sentence_end) {
      if (is_small(end - 1) && is_part(end)) {
        ++end;
      } else if (is_small(end) && end + 1 < sentence_end && is_part(end + 1)) {
        end += 2;
      } else {
        break;
      }
    }
    return end;
  }

 private:
  const ArticleWords& words_;
  const Lexicon& lexicon_;

  bool is_small(std::uint32_t word) const {
    return !words_.is_capitalised(word) && lexicon_.in("foreign_small", words_.lower(word));
  }

  // What may stand behind a small word: no mark, number or English word of a closed class.
  bool is_part(std::uint32_t word) const {
    if (words_.is_capitalised(word)) return true;
    const Upos upos = words_.tag(word).upos;
    return is_small(word) || upos == Upos::noun || upos == Upos::propn || upos == Upos::x ||
           upos == Upos::adj || (upos == Upos::adv && words_.tag(word).xpos == "RB");
  }
};

}  // namespace

Names join_foreign_names(const ArticleWords& words, const Lexicon& lexicon, const Names& names) {
  const ForeignNames foreign(words, lexicon);
  Names joined;
  for (Name name : names) {
    name.end_word = foreign.whole_end(name);
    if (!joined.empty() && name.first_word < joined.back().end_word) {
      joined.back().end_word = std::max(joined.back().end_word, name.end_word);
      continue;
    }
    joined.push_back(name);
  }
  return joined;
}

}  // namespace weft
