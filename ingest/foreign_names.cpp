#include "ingest/foreign_names.h"

#include <algorithm>
#include <array>

namespace weft {
namespace {

class ForeignNames {
 public:
  ForeignNames(const ArticleWords& words, const Lexicon& lexicon)
      : words_(words), lexicon_(lexicon) {}

  // "Live" of "Live pentru viață", found as "pentru viață".
  std::uint32_t whole_begin(const Name& name, std::uint32_t taken) const {
    const std::uint32_t first = name.first_word;
    const bool in_front = first > words_.sentences()[name.sentence].first_word && first > taken;
    return in_front && is_small(first) && words_.is_capitalised(first - 1) ? first - 1 : first;
  }

  std::uint32_t whole_end(const Name& name) const {
    const std::uint32_t sentence_end = words_.sentences()[name.sentence].end_word;
    std::uint32_t end = name.end_word;
    if (is_genus_of_species(name, sentence_end)) return end + 1;
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

  // "Bursera" of "gumbo limbo (Bursera simaruba)"
  bool is_genus_of_species(const Name& name, std::uint32_t sentence_end) const {
    const std::uint32_t first = name.first_word, species = first + 1;
    const bool bracketed = name.end_word == species && first > 0 && species + 1 < sentence_end &&
                           words_.is(first - 1, "(") && words_.is(species + 1, ")");
    return bracketed && !words_.is_capitalised(species) && looks_latin(words_.lower(species)) &&
           !lexicon_.is_role(words_.lower(species)) &&
           lexicon_.noun_class(words_.lower(species)).empty();
  }

  static bool looks_latin(std::string_view form) {
    static constexpr std::array<std::string_view, 7> kEndings = {"us", "um", "is", "ii",
                                                                 "ae", "ens", "a"};
    return std::ranges::any_of(kEndings, [&](auto ending) { return form.ends_with(ending); });
  }

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
    name.first_word = foreign.whole_begin(name, joined.empty() ? 0 : joined.back().end_word);
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
