#include "ingest/phrase_agreement.h"

#include <algorithm>

#include "ingest/mentions.h"
#include "ingest/name_spans.h"

namespace weft {

bool PhraseAgreement::agrees(const NominalGroup& phrase, const NamedTraits& traits) const {
  if (!phrase.is_definite || phrase.is_counted || phrase.is_plural || phrase.is_apposition)
    return false;
  if (holds_foreign_name(phrase, traits) || is_of_another(phrase, traits) || is_compared(phrase) ||
      is_renewed(phrase, traits))
    return false;
  const std::string& head = words_.lemma(phrase.head);
  if (lexicon_.noun_class(head) == "Country" && !may_be_country(traits)) return false;
  if (traits.heads.contains(head)) return true;
  const bool is_role = lexicon_.is_role(head) || lexicon_.is_occupation(head);
  if (traits.type == NameType::person) {
    return is_role || (lexicon_.noun_class(head).empty() && !lexicon_.in("occasion", head));
  }
  // Parks and harbours have it in their names.
  if (traits.type == NameType::place && lexicon_.noun_class(head) == "Place") return false;
  const NameType type = name_type_of(lexicon_.noun_class(head));
  return !is_role && (type == NameType::other || traits.type == NameType::other ||
                      type == traits.type);
}

bool PhraseAgreement::may_be_country(const NamedTraits& traits) const {
  return traits.is_state ||
         std::any_of(traits.heads.begin(), traits.heads.end(), [&](const std::string& head) {
           return lexicon_.noun_class(head) == "Country";
         });
}

bool PhraseAgreement::fits(const NominalGroup& phrase, const NamedTraits& traits) const {
  const std::string& head = words_.lemma(phrase.head);
  const bool modified = phrase.head > phrase.span.first_word;
  const bool same_head = traits.heads.contains(head) ||
                         traits.heads.contains(words_.lower(phrase.head)) ||
                         (modified && same_place_head(head, traits));
  if (!same_head) return false;
  for (std::uint32_t word = phrase.span.first_word; word < phrase.head; ++word) {
    if (!traits.words.contains(words_.lower(word))) return false;
  }
  return true;
}

bool PhraseAgreement::is_bare(const NominalGroup& phrase, const NamedTraits& traits) const {
  return (phrase.has_article || phrase.is_this) && phrase.head == phrase.span.first_word &&
         !phrase.is_plural && !phrase.is_apposition && !is_narrowed(phrase) &&
         !is_named_behind(phrase, traits);
}

bool PhraseAgreement::is_bare_kind(const NominalGroup& phrase, const NamedTraits& traits) const {
  return is_bare(phrase, traits) && traits.heads.contains(words_.lemma(phrase.head));
}

bool PhraseAgreement::is_bare_sort(const NominalGroup& phrase, const NamedTraits& traits) const {
  if (!is_bare(phrase, traits)) return false;
  const std::string& head = words_.lemma(phrase.head);
  if (lexicon_.in("any_body", head)) return traits.type == NameType::organization;
  const std::string_view sort = lexicon_.noun_class(head);
  if (sort.empty() || lexicon_.in("wide_class", sort)) return false;
  return std::any_of(traits.heads.begin(), traits.heads.end(), [&](const std::string& other) {
    return lexicon_.noun_class(other) == sort;
  });
}

bool PhraseAgreement::is_named_behind(const NominalGroup& phrase, const NamedTraits& traits) const {
  std::uint32_t word = phrase.span.end_word;
  const std::uint32_t end = words_.sentences()[words_.sentence_of(phrase.head)].end_word;
  if (word + 1 < end && lexicon_.in("naming", words_.lower(word))) {  // "the team known as Larks"
    ++word;
    while (word + 1 < end && (words_.is(word, "as") || words_.is(word, "the") ||
                              words_.is_quote_open(word)))
      ++word;
    if (words_.is_capitalised(word)) return !traits.words.contains(words_.lower(word));
  }
  if (word + 1 < end && words_.is(word, Upos::punct) && !words_.is(word, ",")) ++word;
  const bool is_its = word < end && trees_[word].head != kNoHead && is_in_name_[word] &&
                      !traits.words.contains(words_.lower(word));
  if (!is_its) return false;
  std::uint32_t head = word;  // of the name
  for (std::uint32_t up = trees_[head].head;
       up != kNoHead && up > phrase.head && is_in_name_[up]; up = trees_[head].head)
    head = up;
  return trees_[head].head == phrase.head;
}

bool PhraseAgreement::has_of(const NominalGroup& phrase) const {
  return phrase.span.end_word < words_.size() && words_.is(phrase.span.end_word, "of");
}

bool PhraseAgreement::is_narrowed(const NominalGroup& phrase) const {
  if (has_of(phrase)) return true;
  const std::uint32_t end = words_.sentences()[words_.sentence_of(phrase.head)].end_word;
  if (phrase.span.end_word >= end || words_.is(phrase.span.end_word, Upos::punct)) return false;
  for (std::uint32_t word = phrase.span.end_word; word < end; ++word) {
    const bool is_clause =
        trees_[word].head == phrase.head && base_relation(trees_[word].relation) == "acl";
    if (is_clause && words_.tag(word).xpos != "VB") return true;  // "calls for the park to open"
  }
  return false;
}

// "the Leeds park" is not just any park.
bool PhraseAgreement::holds_foreign_name(const NominalGroup& phrase,
                                         const NamedTraits& traits) const {
  for (std::uint32_t word = phrase.span.first_word; word < phrase.span.end_word; ++word) {
    if (is_in_name_[word] && !traits.words.contains(words_.lower(word))) return true;
  }
  return false;
}

// "the larger organization", "the first church" and "the other man" are one of two, which only the
// sense tells.
bool PhraseAgreement::is_compared(const NominalGroup& phrase) const {
  for (std::uint32_t word = phrase.span.first_word; word < phrase.head; ++word) {
    if (words_.tag(word).xpos == "JJR" || lexicon_.in("one_of_several", words_.lower(word)))
      return true;
  }
  return false;
}

// "The new firm" that two firms become is neither; "the new park" may be Elmwood New Park.
bool PhraseAgreement::is_renewed(const NominalGroup& phrase, const NamedTraits& traits) const {
  if (traits.type == NameType::person) return false;
  for (std::uint32_t word = phrase.span.first_word; word < phrase.head; ++word) {
    const std::string lower = words_.lower(word);
    if (lexicon_.in("one_of_two", lower) && !traits.words.contains(lower)) return true;
  }
  return false;
}

bool PhraseAgreement::differs(const Mention& mention, PhraseWords& told) const {
  if (mention.kind != MentionKind::noun_phrase) return false;
  const bool is_first = !told.is_plural;
  const bool is_plural = words_.tag(mention.head).xpos.ends_with('S');
  if (!is_first && *told.is_plural != is_plural) return true;
  std::set<std::string> proper, telling_apart;
  const std::uint32_t begin = words_.sentences()[mention.sentence].first_word;
  const auto stands_by = [&](std::uint32_t word) {
    return trees_[word].head == mention.head ||
           (trees_[word].head != kNoHead && trees_[trees_[word].head].head == mention.head);
  };
  for (std::uint32_t word = begin + 1; word < mention.first_word; ++word) {  // "Leeds women's team"
    if (words_.is(word, Upos::propn) && stands_by(word)) proper.insert(words_.lower(word));
  }
  for (std::uint32_t word = mention.first_word; word < mention.head; ++word) {
    const std::string lower = words_.lower(word);
    if (word > begin && words_.is_capitalised(word)) proper.insert(lower);
    if (words_.tag(word).xpos == "JJR" || lexicon_.in("one_of_several", lower) ||
        lexicon_.in("one_of_two", lower))
      telling_apart.insert(lower);
  }
  const auto is_told = [&](const std::string& word) { return told.proper.contains(word); };
  if (!told.proper.empty() && !proper.empty() &&
      std::none_of(proper.begin(), proper.end(), is_told))
    return true;
  if (!is_first && !telling_apart.empty() && telling_apart != told.telling_apart) return true;
  told.is_plural = is_plural;
  if (is_first) told.telling_apart = std::move(telling_apart);
  if (told.proper.empty()) told.proper = std::move(proper);
  return false;
}

// "the government of Leeds" and "the president of that country" are not any other's.
bool PhraseAgreement::is_of_another(const NominalGroup& phrase, const NamedTraits& traits) const {
  if (is_named_behind(phrase, traits)) return true;
  if (!has_of(phrase) || phrase.span.end_word + 2 >= words_.size()) return false;
  std::uint32_t word = phrase.span.end_word + 1;
  if (words_.is(word, "that") || words_.is(word, "this")) return true;
  if (words_.is(word, Upos::det)) ++word;
  const std::string lower = words_.lower(word);
  return is_in_name_[word] && !traits.words.contains(lower) && !traits.of.contains(lower);
}

bool PhraseAgreement::same_place_head(const std::string& head, const NamedTraits& traits) const {
  return lexicon_.in("same_place", head) &&
         std::any_of(traits.heads.begin(), traits.heads.end(), [&](const std::string& other) {
           return lexicon_.in("same_place", other);
         });
}

}  // namespace weft
