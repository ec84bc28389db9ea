#include "ingest/tree_mender.h"

#include <algorithm>

namespace weft {
namespace {

bool is_finite_tag(std::string_view tag) {
  return tag == "VBZ" || tag == "VBD" || tag == "VBP" || tag == "MD";
}

}  // namespace

bool TreeMender::hang(std::uint32_t word, std::uint32_t head, const char* relation) {
  for (std::uint32_t above = head; above != kNoHead; above = mended_[above].head) {
    if (above == word) return false;
  }
  mended_[word].head = head;
  mended_[word].relation = relation;
  mended_[word].probability = kMendedProbability;
  return true;
}

const Name* TreeMender::name_at(std::uint32_t word) const {
  auto after = std::ranges::upper_bound(names_, word, {}, &Name::first_word);
  if (after == names_.begin() || word >= std::prev(after)->end_word) return nullptr;
  return &*std::prev(after);
}

bool TreeMender::is_name_of(std::uint32_t word, NameType type) const {
  const Name* const name = name_at(word);
  return name != nullptr && name->type == type;
}

bool TreeMender::is_person_noun(std::uint32_t word) const {
  const auto names_person = [&](const std::string& form) {
    return lexicon_.is_role(form) || lexicon_.is_occupation(form) || lexicon_.in("kin", form);
  };
  return words_.is_noun(word) &&
         (names_person(words_.lemma(word)) || names_person(words_.lower(word)));
}

bool TreeMender::is_person(std::uint32_t word) const {
  const Name* const name = name_at(word);
  return name != nullptr ? name->type == NameType::person : is_person_noun(word);
}

bool TreeMender::has_case(std::uint32_t noun, std::string_view form) const {
  const auto preposition = tree_.child(noun, Deprel::case_);
  return preposition && words_.is(*preposition, form);
}

bool TreeMender::has_indefinite_article(std::uint32_t noun) const {
  const auto article = tree_.child(noun, Deprel::det);
  return article && (words_.is(*article, "a") || words_.is(*article, "an"));
}

bool TreeMender::has_subject(std::uint32_t verb) const {
  return tree_.has_child(verb, Deprel::nsubj) || tree_.has_child(verb, Deprel::expl);
}

bool TreeMender::has_finite_auxiliary(std::uint32_t verb) const {
  return std::ranges::any_of(tree_.children(verb), [&](std::uint32_t child) {
    return (tree_.is(child, Deprel::aux) || tree_.is(child, Deprel::cop)) &&
           is_finite_tag(xpos(child));
  });
}

bool TreeMender::is_finite(std::uint32_t verb) const {
  return (words_.is(verb, Upos::verb) && is_finite_tag(xpos(verb))) || has_finite_auxiliary(verb);
}

bool TreeMender::is_year_or_month(std::uint32_t word) const {
  const std::string_view form = words_.text(word);
  const bool year = xpos(word) == "CD" && form.size() == 4 && form.front() >= '1' &&
                    form.front() <= '2';
  return year || (words_.is_capitalised(word) && lexicon_.in("month", words_.lower(word))) ||
         (xpos(word) == "CD" && word + 1 < tree_.end() &&
          lexicon_.in("month", words_.lower(word + 1)));
}

bool TreeMender::is_body_or_place(std::uint32_t noun) const {
  return is_name_of(noun, NameType::organization) || is_name_of(noun, NameType::place);
}

bool TreeMender::has_agent(std::uint32_t participle) const {
  return std::ranges::any_of(tree_.children(participle), [&](std::uint32_t child) {
    return child > participle && tree_.is(child, Deprel::obl) && has_case(child, "by");
  });
}

}  // namespace weft
