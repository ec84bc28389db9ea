#include "ingest/hindsight.h"

#include <algorithm>

namespace weft {
namespace {

bool has_adverb(const SentenceLayers& sentence, std::uint32_t verb, std::string_view list) {
  const SentenceTree& tree = sentence.tree;
  return std::ranges::any_of(tree.children(verb), [&](std::uint32_t child) {
    return tree.is(child, Deprel::advmod) &&
           sentence.lexicon.in(list, sentence.words().lower(child));
  });
}

// "on Sundays", "every Sunday"
bool recurs(const SentenceLayers& sentence, std::uint32_t noun) {
  std::string day = sentence.words().lower(noun);
  const auto article = sentence.tree.child(noun, Deprel::det);
  const bool each = article && (sentence.words().is(*article, "every") ||
                                sentence.words().is(*article, "each"));
  if (each) return true;
  if (!day.ends_with('s')) return false;
  day.pop_back();
  return sentence.lexicon.in("weekday", day);
}

bool is_habit(const SentenceLayers& sentence, const Clause& clause, std::uint32_t verb) {
  const bool generic = std::ranges::any_of(clause.subjects, [&](std::uint32_t subject) {
    return sentence.words().is(subject, "you") || sentence.words().is(subject, "one");
  });
  if (generic) return false;
  return has_adverb(sentence, verb, "habit") ||
         std::ranges::any_of(sentence.tree.children(verb), [&](std::uint32_t child) {
           return sentence.tree.is(child, Deprel::obl) && recurs(sentence, child);
         });
}

// "would be her last film"
bool is_last(const SentenceLayers& sentence, const Clause& clause) {
  if (!clause.group.copular) return false;
  return std::ranges::any_of(sentence.tree.children(clause.group.main), [&](std::uint32_t child) {
    return sentence.tree.is(child, Deprel::amod) &&
           (sentence.words().is(child, "last") || sentence.words().is(child, "final"));
  });
}

bool is_dated(const SentenceLayers& sentence, const Clause& clause) {
  return std::ranges::any_of(clause.arguments, [&](const ClauseArgument& argument) {
    return !argument.is_clause && sentence.is_date(argument.head);
  });
}

// "was to become", not "is to become"
bool is_past_plan(const SentenceLayers& sentence, std::uint32_t verb) {
  const SentenceTree& tree = sentence.tree;
  const auto any = [&](auto test) { return std::ranges::any_of(tree.children(verb), test); };
  return any([&](std::uint32_t child) {
           const bool be = tree.is(child, Deprel::aux) || tree.is(child, Deprel::cop);
           return be && (sentence.words().is(child, "was") || sentence.words().is(child, "were"));
         }) &&
         any([&](std::uint32_t child) {
           return tree.is(child, Deprel::mark) && sentence.words().is(child, "to");
         });
}

bool is_contrasted(const SentenceLayers& sentence, std::uint32_t verb) {
  const SentenceTree& tree = sentence.tree;
  return std::ranges::any_of(tree.children(verb), [&](std::uint32_t child) {
    const auto conjunction = tree.child(child, Deprel::cc);
    return tree.is(child, Deprel::conj) && conjunction && sentence.words().is(*conjunction, "but");
  });
}

// "was later to sell it", "was to become chief", "whom he was to meet in 1950", "was never to
// return": not "was to open in 1950, but it burnt down".
bool has_come_to_pass(const SentenceLayers& sentence, const Clause& clause) {
  const SentenceTree& tree = sentence.tree;
  const std::uint32_t verb = clause.group.verbs.front();
  if (!is_past_plan(sentence, verb) || is_contrasted(sentence, verb)) return false;
  if (tree.is(verb, Deprel::ccomp) || clause.group.verbs.size() > 1) return false;
  const bool never = std::ranges::any_of(tree.children(verb), [&](std::uint32_t child) {
    return sentence.words().is(child, "never");
  });
  const bool relative = clause.kind == ClauseKind::relative && is_dated(sentence, clause);
  const bool turned_out = sentence.lexicon.in("hindsight_verb", sentence.words().lemma(verb));
  return never || relative || turned_out || has_adverb(sentence, verb, "hindsight");
}

}  // namespace

bool is_hindsight(const SentenceLayers& sentence, const Clause& clause) {
  if (clause.group.modality == Modality::planned) return has_come_to_pass(sentence, clause);
  if (clause.group.modality != Modality::possible) return false;
  const SentenceTree& tree = sentence.tree;
  const std::uint32_t verb = clause.group.verbs.front();
  const auto would = tree.child(verb, Deprel::aux);
  if (!would || !sentence.words().is(*would, "would")) return false;
  if (std::ranges::any_of(clause.arguments, &ClauseArgument::is_clause)) return false;
  const bool told = tree.is(verb, Deprel::ccomp) || tree.has_child(verb, Deprel::ccomp);
  const bool perfect = std::ranges::any_of(tree.children(verb), [&](std::uint32_t child) {
    return tree.is(child, Deprel::aux) && sentence.words().is(child, "have");
  });
  if (!told && !perfect && (is_habit(sentence, clause, verb) || is_last(sentence, clause)))
    return true;
  const bool turned_out = sentence.lexicon.in("hindsight_verb", sentence.words().lemma(verb));
  if (clause.group.verbs.size() > 1) return turned_out;
  const bool relative = clause.kind == ClauseKind::relative && tree.head(verb) != kNoHead;
  if (relative && turned_out && sentence.words().is(tree.first(verb), ",")) return true;
  return has_adverb(sentence, verb, "hindsight") || (relative && is_dated(sentence, clause));
}

}  // namespace weft
