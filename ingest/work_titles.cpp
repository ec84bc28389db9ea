#include "ingest/work_titles.h"

#include <algorithm>

#include "ingest/name_spans.h"

namespace weft {
namespace {

constexpr std::uint32_t kTitleWordsMax = 12;
constexpr double kProbability = 0.8;  // of whole names: other writings of it are made whole as well

class WorkTitles {
 public:
  WorkTitles(const ArticleWords& words, const Lexicon& lexicon, const Values& values,
             const Names& names)
      : words_(words), lexicon_(lexicon), names_(names), is_value_(words.size(), false) {
    for (const Value& value : values) {
      for (std::uint32_t w = value.span.first_word; w < value.span.end_word; ++w)
        is_value_[w] = value.kind == ValueKind::date;
    }
  }

  Names join() {
    std::size_t next = 0;  // of names_: the first that ends behind `word`
    for (std::uint32_t word = 1; word < words_.size(); ++word) {
      while (next < names_.size() && names_[next].end_word <= word)
        joined_.push_back(names_[next++]);
      if (!says_work(word - 1) || !same_sentence(word - 1, word)) continue;
      const WordSpan title{word, title_end(word, next)};
      if (!fits(title, next)) continue;
      while (next < names_.size() && names_[next].first_word < title.end_word)
        ++next;
      joined_.push_back({words_.sentence_of(word), title.first_word, title.end_word, NameType::work,
                         kProbability});
      word = title.end_word - 1;
    }
    joined_.insert(joined_.end(), names_.begin() + static_cast<std::ptrdiff_t>(next), names_.end());
    return std::move(joined_);
  }

 private:
  const ArticleWords& words_;
  const Lexicon& lexicon_;
  const Names& names_;
  std::vector<bool> is_value_;
  Names joined_;

  bool same_sentence(std::uint32_t a, std::uint32_t b) const {
    return words_.sentence_of(a) == words_.sentence_of(b);
  }

  // "film", but no "Film", and not the end of a name.
  bool says_work(std::uint32_t word) const {
    if (words_.is_capitalised(word) || !is_noun_or_participle(word)) return false;
    const bool inside = !joined_.empty() && joined_.back().end_word > word;
    return !inside && lexicon_.in("titled", words_.lower(word));
  }

  bool is_noun_or_participle(std::uint32_t word) const {
    const std::string& xpos = words_.tag(word).xpos;
    const bool names = words_.is(word, "titled") || words_.is(word, "entitled");
    return xpos == "NN" || names;
  }

  bool is_large(std::uint32_t word) const {
    if (is_value_[word] || lexicon_.in("month", words_.lower(word)) ||
        lexicon_.in("weekday", words_.lower(word)))
      return false;
    return words_.is_capitalised(word) && !words_.is_quote_open(word);
  }

  // Where what is written large ends; `next`: the first name that may stand in it.
  std::uint32_t title_end(std::uint32_t first, std::size_t next) const {
    std::uint32_t end = first;
    const std::uint32_t last = std::min(words_.size(), first + kTitleWordsMax);
    for (std::uint32_t word = first; word < last && same_sentence(first, word); ++word) {
      if (is_large(word))
        end = word + 1;
      else if (word == first || !is_passed(word, next))
        break;
    }
    return end;
  }

  // "of", "in the", "&": what stands behind them must be no name of its own; behind "of" and the
  // mark of the owner it may be one.
  bool is_passed(std::uint32_t word, std::size_t next) const {
    if (words_.tag(word).xpos == "POS" || words_.is(word, "&")) return true;
    if (!lexicon_.in("title_small", words_.lower(word)) || words_.is(word, Upos::punct))
      return false;
    std::uint32_t behind = word + 1;
    while (behind < words_.size() && same_sentence(word, behind) && !is_large(behind) &&
           lexicon_.in("title_small", words_.lower(behind)))
      ++behind;
    if (behind >= words_.size() || behind > word + 2 || !same_sentence(word, behind)) return false;
    if (!is_large(behind)) return false;
    const bool joins = words_.is(word, "by") || words_.is(word, "and") || words_.is(word, "or");
    if (joins || lexicon_.is_demonym(words_.lower(behind))) return false;
    if (words_.is(word, "of") || words_.is(word - 1, "of")) return true;
    return std::none_of(names_.begin() + static_cast<std::ptrdiff_t>(next), names_.end(),
                        [&](const Name& name) { return begins_behind(name, behind); });
  }

  // A name of its own at `word`: "in [Leeds]", "on [The Clash]", "at President [Roe]'s feast".
  bool begins_behind(const Name& name, std::uint32_t word) const {
    const bool article = words_.is(word, "the");
    if (name.first_word == word + 1 && (article || lexicon_.is_title(words_.lower(word))))
      return true;
    return name.first_word == word && name.type != NameType::work && name.type != NameType::other;
  }

  // At least two words and more than the model found; no name sticks out.
  bool fits(WordSpan title, std::size_t next) const {
    if (title.end_word < title.first_word + 2) return false;
    bool is_known = false;
    for (std::size_t i = next; i < names_.size() && names_[i].first_word < title.end_word; ++i) {
      const Name& name = names_[i];
      if (name.first_word < title.first_word || name.end_word > title.end_word) return false;
      is_known |= name.first_word == title.first_word && name.end_word == title.end_word;
    }
    if (is_known || holds_person_behind_title(title)) return false;
    return !words_.is_quote_open(title.first_word);
  }

  // "the series Professor Jane Roe wrote": somebody with an office.
  bool holds_person_behind_title(WordSpan title) const {
    const std::string& first = words_.lower(title.first_word);
    return lexicon_.is_title(first) || lexicon_.is_role(first);
  }
};

}  // namespace

Names join_work_titles(const ArticleWords& words, const Lexicon& lexicon, const Values& values,
                       const Names& names) {
  return WorkTitles(words, lexicon, values, names).join();
}

}  // namespace weft
