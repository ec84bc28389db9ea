#include "ingest/short_names.h"

#include <optional>

#include "ingest/name_key.h"

namespace weft {
namespace {

class ShortNames {
 public:
  ShortNames(const ArticleWords& words, const Lexicon& lexicon, WordSpan name,
             const std::function<bool(const std::string&)>& is_name)
      : words_(words), lexicon_(lexicon), name_(name), is_name_(is_name) {}

  std::vector<WordSpan> find(NameType type) const {
    std::vector<WordSpan> found;
    const auto add = [&](std::optional<WordSpan> span) {
      if (span && span->end_word - span->first_word >= 2) found.push_back(*span);
    };
    if (type == NameType::work) {
      add(without_topic());
    } else if (type == NameType::organization || type == NameType::place) {
      add(without_owner_after());
      add(without_owner_before());
    }
    return found;
  }

 private:
  const ArticleWords& words_;
  const Lexicon& lexicon_;
  WordSpan name_;
  const std::function<bool(const std::string&)>& is_name_;

  bool says_kind(std::uint32_t word) const {
    return !lexicon_.noun_class(words_.lower(word)).empty();
  }
  bool is_named(WordSpan span) const { return is_name_(name_key(words_.phrase(span))); }

  std::optional<WordSpan> without_topic() const {
    for (std::uint32_t word = name_.first_word + 1; word + 1 < name_.end_word; ++word) {
      if (!words_.is(word, Upos::adp) && !words_.is(word, "between")) continue;
      if (!says_kind(word - 1)) return std::nullopt;
      return WordSpan{name_.first_word, word};
    }
    return std::nullopt;
  }

  std::optional<WordSpan> without_owner_after() const {
    for (std::uint32_t of = name_.end_word; of-- > name_.first_word + 1;) {
      if (!words_.is(of, "of")) continue;
      const std::uint32_t owner = words_.is(of + 1, "the") ? of + 2 : of + 1;
      if (owner >= name_.end_word || !is_named({owner, name_.end_word})) return std::nullopt;
      return WordSpan{name_.first_word, of};
    }
    return std::nullopt;
  }

  // The longest such owner; what is left must say what the bearer is.
  std::optional<WordSpan> without_owner_before() const {
    if (!says_kind(name_.end_word - 1)) return std::nullopt;
    for (std::uint32_t cut = name_.end_word - 1; cut-- > name_.first_word + 1;) {
      const bool is_apart = !words_.is(cut, Upos::punct) && !words_.is(cut - 1, Upos::punct) &&
                            !words_.is(cut, Upos::adp) && words_.tag(cut).xpos != "POS";
      if (is_apart && is_named({name_.first_word, cut})) return WordSpan{cut, name_.end_word};
    }
    return std::nullopt;
  }
};

}  // namespace

std::vector<WordSpan> short_names(const ArticleWords& words, const Lexicon& lexicon, WordSpan name,
                                  NameType type,
                                  const std::function<bool(const std::string&)>& is_name) {
  return ShortNames(words, lexicon, name, is_name).find(type);
}

}  // namespace weft
