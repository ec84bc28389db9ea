#include "ingest/subject_repairs.h"

#include "ingest/tree_mender.h"

namespace weft {
namespace {

class SubjectRepairs : TreeMender {
 public:
  using TreeMender::TreeMender;

  void mend() {
    for (std::uint32_t word = tree_.begin(); word < tree_.end(); ++word) {
      mend_echo(word);
      if (!tree_.is(word, Deprel::nsubj) || tree_.head(word) == kNoHead) continue;
      if (word < tree_.head(word) && !mend_last_place(word)) mend_fronted(word);
    }
  }

 private:
  // "in York, Devon, Norland was": the last of three places that lie in each other.
  bool mend_last_place(std::uint32_t place) {
    const Name* const last = name_at(place);
    const Name* const middle = last != nullptr ? place_before(*last) : nullptr;
    if (middle == nullptr || last->type != NameType::place) return false;
    if (!has_subject_before(tree_.head(place), *middle)) return false;
    const std::string country = words_.phrase({last->first_word, last->end_word});
    if (place_before(*middle) == nullptr && !lexicon_.in("country", country)) return false;
    return hang(place, head_of(*middle), "appos");
  }

  // The place named right before the comma that stands before a name.
  const Name* place_before(const Name& name) const {
    if (name.first_word < tree_.begin() + 2 || !words_.is(name.first_word - 1, ","))
      return nullptr;
    const Name* const before = name_at(name.first_word - 2);
    return before != nullptr && before->type == NameType::place ? before : nullptr;
  }

  std::uint32_t head_of(const Name& name) const {
    std::uint32_t head = name.first_word;
    while (tree_.head(head) != kNoHead && tree_.head(head) >= name.first_word &&
           tree_.head(head) < name.end_word)
      head = tree_.head(head);
    return head;
  }

  // A noun with "a" or "the" in front of the place, that has the same verb and no land itself.
  bool has_subject_before(std::uint32_t verb, const Name& place) const {
    for (const std::uint32_t child : tree_.children(verb)) {
      const bool noun = tree_.is(child, Deprel::nsubj) && words_.is(child, Upos::noun) &&
                        tree_.has_child(child, Deprel::det) &&
                        !lexicon_.in("country_kind", words_.lemma(child));
      if (noun && child < place.first_word) return true;
    }
    return false;
  }

  // "According to the mayor Roe, the dam holds": what follows the comma is the subject.
  void mend_fronted(std::uint32_t word) {
    const std::uint32_t preposition = tree_.first(word);
    if (preposition != tree_.begin() || !tree_.is(preposition, Deprel::case_)) return;
    const std::uint32_t verb = tree_.head(word);
    for (const std::uint32_t noun : tree_.children(word)) {
      if (!tree_.is(noun, Deprel::appos) || noun < word || noun > verb) continue;
      const std::uint32_t first = tree_.first(noun), next = tree_.last(noun) + 1;
      const bool comma = words_.is(first, ",") || words_.is(first - 1, ",");
      if (!comma || next > verb || words_.is(next, ",") || words_.is(next - 1, ",")) continue;
      const std::string relation = mended_[word].relation;
      if (hang(noun, verb, relation.c_str())) hang(word, verb, "obl");
      return;
    }
  }

  // "as does his daughter Ann", "nor did Ann"
  void mend_echo(std::uint32_t verb) {
    if (words_.lemma(verb) != "do" || verb == tree_.begin() || has_subject(verb)) return;
    if (xpos(verb) != "VBZ" && xpos(verb) != "VBP" && xpos(verb) != "VBD") return;
    const std::string& before = words_.lower(verb - 1);
    if (before != "as" && before != "than" && before != "nor" && before != "so") return;
    const auto object = tree_.child(verb, Deprel::obj);
    if (object && tree_.first(*object) == verb + 1) hang(*object, verb, "nsubj");
  }
};

}  // namespace

void mend_subjects(const ArticleWords& words, const Lexicon& lexicon, const Names& names,
                   Trees& trees) {
  mend_each_sentence<SubjectRepairs>(words, lexicon, names, trees);
}

}  // namespace weft
