#include "ingest/predications.h"

#include "ingest/mentions.h"

namespace weft {

Predications::Predications(const ArticleWords& words, const Lexicon& lexicon, const Trees& trees)
    : words_(words),
      lexicon_(lexicon),
      trees_(trees),
      is_predicate_(words.size()),
      has_clause_(words.size()),
      subject_(words.size(), kNone) {
  for (std::uint32_t word = 0; word < words_.size(); ++word) {
    const std::uint32_t head = trees_[word].head;
    if (head == kNoHead) continue;
    const std::string_view relation = base_relation(trees_[word].relation);
    if (relation == "cop") is_predicate_[head] = true;
    if (relation == "nsubj") subject_[head] = word;
    if (relation == "csubj" || relation == "ccomp") has_clause_[head] = true;
  }
}

// Of "became" too in "He joined them and became commander", and Holm in "Holm was a man who
// became commander".
std::uint32_t Predications::subject_of(std::uint32_t verb) const {
  while (subject_[verb] == kNone && base_relation(trees_[verb].relation) == "conj")
    verb = trees_[verb].head;
  const std::uint32_t subject = subject_[verb];
  const bool is_relative = subject != kNone && words_.tag(subject).xpos.starts_with('W') &&
                           trees_[verb].relation == "acl:relcl";
  if (!is_relative) return subject;
  std::uint32_t noun = trees_[verb].head;
  while (base_relation(trees_[noun].relation) == "conj")
    noun = trees_[noun].head;
  return is_predicate_[noun] ? subject_[noun] : noun;
}

std::uint32_t Predications::bearer_of(const NominalGroup& phrase) const {
  if (is_predicate_[phrase.head] || is_further_predicate(phrase.head))
    return subject_of(phrase.head);
  const std::uint32_t verb = trees_[phrase.head].head;
  const bool is_result = base_relation(trees_[phrase.head].relation) == "xcomp" &&
                         verb != kNoHead && words_.lemma(verb) == "become";
  if (is_result || is_role_taken(phrase)) return subject_of(verb);
  return phrase.is_apposition ? trees_[phrase.head].head : kNone;
}

bool Predications::is_source_of_figures(std::uint32_t noun) const {
  const std::string_view relation = base_relation(trees_[noun].relation);
  return (relation == "obl" || relation == "nmod") && lexicon_.in("tally", words_.lower(noun));
}

// "is a poet and [novelist]", but not "is a poet and [Holm] is her teacher".
bool Predications::is_further_predicate(std::uint32_t noun) const {
  if (base_relation(trees_[noun].relation) != "conj" || subject_[noun] != kNone) return false;
  const std::uint32_t first = trees_[noun].head;
  return is_predicate_[first] && words_.is_noun(first) && words_.is_noun(noun);
}

// "[Holm] served as editor"
bool Predications::is_role_taken(const NominalGroup& phrase) const {
  const std::string& lemma = words_.lemma(phrase.head);
  if (!lexicon_.is_role(lemma) && !lexicon_.is_occupation(lemma)) return false;
  const std::uint32_t verb = trees_[phrase.head].head;
  if (base_relation(trees_[phrase.head].relation) != "obl" || verb == kNoHead) return false;
  if (!words_.is(verb, Upos::verb)) return false;
  bool is_as = false;
  for (std::uint32_t word = verb + 1; word < phrase.head; ++word) {
    is_as |= words_.is(word, "as") && trees_[word].head == phrase.head;
    const bool is_object = trees_[word].head == verb &&
                           base_relation(trees_[word].relation) == "obj";
    if (is_object) return false;
  }
  return is_as;
}

bool Predications::is_acted_on(std::uint32_t thing, std::uint32_t subject) const {
  if (base_relation(trees_[subject].relation) != "nsubj") return false;
  std::uint32_t word = thing;
  while (words_.is_noun(word) && !is_predicate_[word] && trees_[word].head != kNoHead)
    word = trees_[word].head;
  return word != thing && word == trees_[subject].head && words_.is(word, Upos::verb);
}

bool Predications::is_row(std::uint32_t noun, std::uint32_t end) const {
  for (std::uint32_t word = noun + 1; word < end; ++word) {
    if (trees_[word].head == noun && base_relation(trees_[word].relation) == "conj") return true;
  }
  return false;
}

bool Predications::is_sum(std::uint32_t noun, std::uint32_t end) const {
  for (std::uint32_t word = noun + 1; word < end; ++word) {
    if (words_.is(word, "or")) return false;
  }
  return is_row(noun, end);
}

bool Predications::is_in_passing(std::uint32_t noun, std::uint32_t pronoun) const {
  const std::uint32_t sentence = words_.sentence_of(pronoun);
  if (!words_.is(pronoun, "it") || words_.sentences()[sentence].first_word != pronoun ||
      words_.sentence_of(noun) >= sentence)
    return false;
  for (std::uint32_t word = noun; word != kNoHead; word = trees_[word].head) {
    if (trees_[word].relation == "acl:relcl") return true;
    // Whatever the tree joins a clause to: with "which" before its verb it is one.
    const std::uint32_t begin = words_.sentences()[words_.sentence_of(word)].first_word;
    for (std::uint32_t which = begin; which < word; ++which) {
      if (trees_[which].head == word && words_.tag(which).xpos == "WDT") return true;
    }
  }
  return false;
}

std::uint32_t Predications::subject_taken_up(std::uint32_t pronoun) const {
  const std::uint32_t verb = trees_[pronoun].head;
  if (verb == kNoHead || base_relation(trees_[pronoun].relation) != "nsubj") return kNone;
  if (base_relation(trees_[verb].relation) != "conj") return kNone;
  const std::uint32_t first = trees_[verb].head;
  const std::uint32_t subject = subject_[first];
  if (subject == kNone || is_predicate_[first] || !words_.is_noun(subject)) return kNone;
  for (std::uint32_t word = first + 1; word < verb; ++word) {
    if (trees_[word].head == first && base_relation(trees_[word].relation) == "obj") return kNone;
  }
  return words_.tag(subject).xpos.ends_with('S') ? kNone : subject;
}

bool Predications::is_carrier(std::uint32_t pronoun) const {
  if (pronoun == 0 || !words_.is(pronoun - 1, "with")) return false;
  std::uint32_t verb = trees_[pronoun].head;
  if (verb == kNoHead || trees_[pronoun - 1].head != pronoun) return false;
  if (words_.is_noun(verb) && base_relation(trees_[verb].relation) == "obj")
    verb = trees_[verb].head;
  return words_.is(verb, Upos::verb) && lexicon_.in("carry", words_.lemma(verb));
}

std::uint32_t Predications::subject_brought_up(std::uint32_t pronoun) const {
  const std::uint32_t sentence = words_.sentence_of(pronoun);
  std::uint32_t first = words_.sentences()[sentence].first_word;
  if (words_.is(first, Upos::adv) && first + 2 <= pronoun && words_.is(first + 1, ","))
    first += 2;  // "However, it"
  if (sentence == 0 || first != pronoun) return kNone;
  if (base_relation(trees_[pronoun].relation) != "nsubj") return kNone;
  const Sentence& before = words_.sentences()[sentence - 1];
  for (std::uint32_t word = before.first_word; word < before.end_word; ++word) {
    if (trees_[word].head != kNoHead) continue;
    const std::uint32_t subject = subject_[word];
    if (subject == kNone || words_.tag(subject).xpos != "NN") return kNone;
    for (std::uint32_t w = before.first_word; w < subject; ++w) {
      const bool brings = words_.is(w, "a") || words_.is(w, "an") || words_.is(w, "this");
      if (trees_[w].head == subject && brings) return subject;
    }
    return kNone;
  }
  return kNone;
}

WordSpan Predications::description_before(std::uint32_t pronoun) const {
  const WordSpan none{pronoun, pronoun};
  const std::uint32_t first = words_.sentences()[words_.sentence_of(pronoun)].first_word;
  if (pronoun < first + 2 || !words_.is(pronoun - 1, ",")) return none;
  if (base_relation(trees_[pronoun].relation) != "nsubj") return none;
  for (std::uint32_t word = first; word < pronoun; ++word) {
    const std::string_view relation = base_relation(trees_[word].relation);
    const bool beside = trees_[word].head == trees_[pronoun].head && words_.is_noun(word);
    if (beside && (relation == "nsubj" || relation == "dislocated")) return {first, pronoun};
  }
  return none;
}

bool Predications::is_before_pronoun(std::uint32_t noun) const {
  const std::uint32_t verb = trees_[noun].head;
  const std::string_view relation = base_relation(trees_[noun].relation);
  if (verb == kNoHead || (relation != "nsubj" && relation != "dislocated")) return false;
  for (std::uint32_t word = noun + 1; word < verb; ++word) {
    if (trees_[word].head != verb || !words_.is(word, Upos::pron)) continue;
    const WordSpan description = description_before(word);
    if (description.first_word <= noun && noun < description.end_word) return true;
  }
  return false;
}

bool Predications::is_told_of(std::uint32_t hearer, std::uint32_t thing) const {
  const std::string_view relation = base_relation(trees_[hearer].relation);
  if (relation != "obj" && relation != "iobj") return false;
  std::uint32_t word = thing;
  while (trees_[word].head != kNoHead && trees_[word].head != trees_[hearer].head)
    word = trees_[word].head;
  return word > hearer && trees_[word].head == trees_[hearer].head &&
         base_relation(trees_[word].relation) == "ccomp";
}

bool Predications::is_empty_it(std::uint32_t word) const {
  const std::string_view relation = trees_[word].relation;
  const std::uint32_t verb = trees_[word].head;
  if (!words_.is(word, "it") || verb == kNoHead) return false;
  if (base_relation(relation) == "expl") return true;
  if (base_relation(relation) != "nsubj") return false;
  const std::string& lemma = words_.lemma(verb);
  return (has_clause_[verb] && (is_predicate_[verb] || relation == "nsubj:pass")) ||
         (is_predicate_[verb] && has_infinitive(verb)) || lemma == "take" || lemma == "seem";
}

// "a long way to go"
bool Predications::has_infinitive(std::uint32_t noun) const {
  const std::uint32_t end = words_.sentences()[words_.sentence_of(noun)].end_word;
  for (std::uint32_t word = noun + 1; word + 1 < end; ++word) {
    const std::uint32_t verb = trees_[word].head;
    if (words_.is(word, "to") && words_.tag(word).xpos == "TO" && verb != kNoHead &&
        trees_[verb].head == noun)
      return true;
  }
  return false;
}

}  // namespace weft
