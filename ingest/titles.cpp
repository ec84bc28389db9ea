#include "ingest/titles.h"

#include <algorithm>
#include <span>

namespace weft {

namespace {

bool is_bearer(const Name& name) {
  return name.type == NameType::organization || name.type == NameType::place;
}

// The part of a relation before its subtype.
std::string_view base_of(const std::string& relation) {
  return std::string_view(relation).substr(0, relation.find(':'));
}

class SentenceTitles {
 public:
  SentenceTitles(const ArticleWords& words, const Trees& trees, const Lexicon& lexicon,
                 std::span<const Name> all_names, std::span<const Name> names,
                 std::uint32_t sentence)
      : words_(words),
        trees_(trees),
        lexicon_(lexicon),
        all_names_(all_names),
        names_(names),
        index_(sentence),
        sentence_(words.sentences()[sentence]) {}

  void add_to(Titles& titles) const {
    std::uint32_t free = sentence_.first_word;  // words before it are taken
    for (std::uint32_t word = sentence_.first_word; word < sentence_.end_word; ++word) {
      const auto title = title_at(word, free);
      if (!title) continue;
      titles.push_back(*title);
      free = title->end_word;
    }
  }

 private:
  const ArticleWords& words_;
  const Trees& trees_;
  const Lexicon& lexicon_;
  std::span<const Name> all_names_, names_;  // of the article, of the sentence
  std::uint32_t index_;
  const Sentence& sentence_;

  const Name* name_at(std::uint32_t word) const {
    const auto found = std::find_if(names_.begin(), names_.end(), [&](const Name& name) {
      return name.first_word <= word && word < name.end_word;
    });
    return found == names_.end() ? nullptr : &*found;
  }

  bool relates(std::uint32_t word, std::string_view base) const {
    return base_of(trees_[word].relation) == base;
  }

  // "Dr.", "Sir": known as a title only, so that it means nothing without a name.
  bool is_honorific(std::uint32_t word) const {
    std::string lower = words_.lower(word);
    while (lower.ends_with('.'))
      lower.pop_back();
    return words_.is_capitalised(word) && lexicon_.is_title(lower) && !lexicon_.is_role(lower);
  }
  bool is_role(std::uint32_t word) const {
    const bool plural = words_.tag(word).xpos.ends_with('S');  // "members": nobody's title
    const std::string& lemma = words_.lemma(word);
    return words_.is_noun(word) && !plural &&
           (lexicon_.is_role(lemma) || lexicon_.is_occupation(lemma));
  }

  // "President Holm", not "Doc Holm", "Smith Jones", nor the first name of "guitarist Dean Holm".
  bool is_office(std::uint32_t word) const {
    const bool called = word > sentence_.first_word && lexicon_.in("given", words_.lower(word)) &&
                        !words_.is_capitalised(word - 1) && is_role(word - 1);
    return lexicon_.is_role(words_.lemma(word)) && !called;
  }

  // An article on "King Egon" or "Captain Norway" calls him so: part of a name, perhaps no office.
  // Not so where it tells a fuller name: "Captain Roe" is Jane Roe.
  bool heads_article(WordSpan phrase) const {
    if (phrase.end_word <= phrase.first_word + 1 || !words_.is_capitalised(phrase.first_word))
      return false;
    const std::string text = words_.phrase(phrase);
    const std::string& title = words_.article().title;
    const bool called =
        title.starts_with(text) && (title.size() == text.size() || title[text.size()] == ' ');
    return called && std::ranges::none_of(all_names_, [&](const Name& name) {
      const bool fuller = name.end_word - name.first_word > 1 &&
                          !words_.is(name.first_word, words_.lower(phrase.first_word));
      return fuller && words_.is(name.end_word - 1, words_.lower(phrase.end_word - 1));
    });
  }

  std::optional<Title> title_at(std::uint32_t head, std::uint32_t free) const {
    const bool honorific = is_honorific(head);
    if (head < free || (!honorific && !is_role(head))) return std::nullopt;
    Title title{index_, head, head + 1, honorific ? TitleKind::honorific : TitleKind::role, {}, {}};
    if (const Name* const around = name_at(head)) {
      if (around->type != NameType::person || around->first_word != head ||
          around->end_word == head + 1 || (!honorific && !is_office(head)))
        return std::nullopt;
      if (!honorific && heads_article({head, around->end_word})) return std::nullopt;
      title.holder = *around;
      ++title.holder->first_word;
      return title;
    }
    if (honorific) {
      title.holder = person_from(title.end_word);
      if (!title.holder) return std::nullopt;
      return title;
    }
    extend_before(free, title);
    extend_after(head, title);
    title.holder = holder_of(head, title);
    if (!title.holder && !title.body) return std::nullopt;
    if (title.holder && heads_article({head, title.holder->end_word})) return std::nullopt;
    return title;
  }

  // ---- its words -----------------------------------------------------------------------------

  bool describes(std::uint32_t word, const Title& title, std::uint32_t head) const {
    if (name_at(word) != nullptr || words_.is(word, Upos::num)) return false;
    if (words_.is(word, Upos::punct)) return words_.is(word, "-") && word > sentence_.first_word;
    if (words_.is(word, "old") && words_.is(word - 1, "-")) return false;  // "20-year-old"
    if (word + 2 == head && words_.is(word + 1, "-") && is_rank(word)) return true;
    if (!relates(word, "compound") && !relates(word, "amod") && !relates(word, "nmod"))
      return false;
    const std::uint32_t over = trees_[word].head;
    return over == head || (over > word && over >= title.first_word && over < title.end_word);
  }

  // "Lieutenant - General": one rank.
  bool is_rank(std::uint32_t word) const {
    return lexicon_.is_title(words_.lower(word)) || lexicon_.is_role(words_.lower(word)) ||
           words_.is(word, "vice");
  }

  // "deputy general" before "manager"; a name before all that is the body.
  void extend_before(std::uint32_t free, Title& title) const {
    const std::uint32_t head = title.first_word;
    while (title.first_word > free && describes(title.first_word - 1, title, head))
      --title.first_word;
    while (words_.is(title.first_word, Upos::punct))
      ++title.first_word;
    std::uint32_t before = title.first_word;
    if (before > free && words_.tag(before - 1).xpos == "POS") --before;
    if (before == free) return;
    const Name* const name = name_at(before - 1);
    if (name != nullptr && is_bearer(*name)) title.body = *name;
  }

  bool is_case(std::uint32_t word) const {
    return words_.is(word, "of") || words_.is(word, "for") || words_.is(word, "at");
  }

  // "of the board of Acme": preposition after preposition, up to the first name.
  void extend_after(std::uint32_t head, Title& title) const {
    std::uint32_t at = title.end_word;
    for (std::uint32_t over = head; at + 1 < sentence_.end_word && is_case(at);) {
      std::uint32_t noun = trees_[at].head;
      if (noun == kNoHead || noun <= at || !relates(noun, "nmod") || trees_[noun].head != over)
        return;
      for (std::uint32_t word = at + 1; word <= noun; ++word) {
        const Name* const name = name_at(word);
        if (name == nullptr) continue;
        if (is_bearer(*name)) title.body = *name;
        if (is_bearer(*name) || name->type == NameType::person) return;
      }
      if (!words_.is_noun(noun)) return;
      title.end_word = noun + 1;
      at = title.end_word;
      over = noun;
    }
  }

  // ---- whose it is ---------------------------------------------------------------------------

  std::optional<Name> person_from(std::uint32_t word) const {
    const Name* const name = word < sentence_.end_word ? name_at(word) : nullptr;
    if (name == nullptr || name->type != NameType::person || name->first_word != word)
      return std::nullopt;
    return *name;
  }

  std::optional<Name> holder_of(std::uint32_t head, const Title& title) const {
    if (const auto after = person_from(title.end_word)) return after;
    for (const Name& name : names_) {
      if (name.type == NameType::person && holds(name, head)) return last_before(name, title);
    }
    return std::nullopt;
  }

  // "Jane Roe and Paul Marsh, secretary": of people joined, the last is the secretary.
  Name last_before(const Name& person, const Title& title) const {
    for (const Name& name : names_) {
      if (name.type != NameType::person || name.first_word <= person.first_word) continue;
      if (name.end_word + 1 != title.first_word || !words_.is(name.end_word, ",")) continue;
      for (std::uint32_t word = name.first_word; word < name.end_word; ++word) {
        const std::uint32_t head = trees_[word].head;
        if (relates(word, "conj") && head >= person.first_word && head < person.end_word)
          return name;
      }
    }
    return person;
  }

  bool holds(const Name& person, std::uint32_t head) const {
    for (std::uint32_t word = person.first_word; word < person.end_word; ++word) {
      const bool under = trees_[word].head == head;
      if (under && (relates(word, "appos") || (relates(word, "nsubj") && is_predicate(head))))
        return true;
    }
    const std::uint32_t over = trees_[head].head;
    return relates(head, "appos") && over != kNoHead && person.first_word <= over &&
           over < person.end_word;
  }

  bool is_predicate(std::uint32_t head) const {
    for (std::uint32_t word = sentence_.first_word; word < sentence_.end_word; ++word) {
      if (trees_[word].head == head && relates(word, "cop")) return true;
    }
    return false;
  }
};

}  // namespace

Titles find_titles(const ArticleWords& words, const Trees& trees, const Lexicon& lexicon,
                   const Names& names) {
  Titles titles;
  if (trees.size() != words.size()) return titles;
  const std::span<const Name> all = names;
  std::size_t begin = 0;
  for (std::uint32_t sentence = 0; sentence < words.sentences().size(); ++sentence) {
    std::size_t end = begin;
    while (end < all.size() && all[end].sentence == sentence)
      ++end;
    SentenceTitles(words, trees, lexicon, all, all.subspan(begin, end - begin), sentence)
        .add_to(titles);
    begin = end;
  }
  return titles;
}

}  // namespace weft
