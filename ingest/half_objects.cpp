#include "ingest/half_objects.h"

#include <algorithm>

namespace weft {
namespace {

// "what he considered a loss": the loss is what was judged.
bool judges_antecedent(const SentencePatterns& sentence, const Clause& clause) {
  const std::uint32_t noun = sentence.tree().head(clause.group.verbs.front());
  return clause.kind == ClauseKind::relative && noun != kNoHead &&
         std::ranges::find(clause.subjects, noun) == clause.subjects.end() &&
         std::ranges::find(clause.objects, noun) == clause.objects.end();
}

// "called it dangerous", "left 22 people dead": the adjective behind the noun is said of it.
bool has_adjective_behind(const SentencePatterns& sentence, std::uint32_t object) {
  return std::ranges::any_of(sentence.tree().children(object), [&](std::uint32_t child) {
    return child > object && sentence.tree().is(child, Deprel::amod) &&
           sentence.words().is(child, Upos::adj);
  });
}

// "brought it closer"
bool has_grade_behind(const SentencePatterns& sentence, const Clause& clause,
                      std::uint32_t object) {
  return std::ranges::any_of(
      sentence.tree().children(clause.group.main), [&](std::uint32_t child) {
        const std::string& xpos = sentence.words().tag(child).xpos;
        return child > object && sentence.tree().is(child, Deprel::advmod) &&
               (xpos == "RBR" || xpos == "JJR" || xpos == "JJ");
      });
}

// "kept the crowd from coming"
bool keeps_from(const SentencePatterns& sentence, const Clause& clause) {
  return std::ranges::any_of(clause.arguments, [&](const ClauseArgument& argument) {
    const auto mark = sentence.tree().child(argument.head, Deprel::mark);
    return argument.is_clause && mark && sentence.words().is(*mark, "from");
  });
}

// "had songs recorded by Roe": by whom is what is told.
bool has_it_made(const SentencePatterns& sentence, std::uint32_t object) {
  const SentenceTree& tree = sentence.tree();
  const Lexicon& lexicon = sentence.layers.lexicon;
  return std::ranges::any_of(tree.children(object), [&](std::uint32_t child) {
    const std::string& lemma = sentence.words().lemma(child);
    return tree.is(child, Deprel::acl) && sentence.words().tag(child).xpos == "VBN" &&
           tree.first(child) == child && tree.has_child(child, Deprel::obl) &&
           lexicon.in("of_works", lemma) &&
           std::ranges::any_of(tree.children(child), [&](std::uint32_t agent) {
             return tree.is(agent, Deprel::obl, "agent");
           });
  });
}

// "had the mill closed": who had it closed need not have a mill.
bool has_it_done(const SentencePatterns& sentence, const Clause& clause, std::uint32_t object) {
  const SentenceTree& tree = sentence.tree();
  const std::string& form = sentence.words().tag(clause.group.main).xpos;
  if (clause.group.relation == "have" && form == "VBN" && has_it_made(sentence, object))
    return true;
  if (clause.group.relation != "have" || (form != "VBD" && form != "VB")) return false;
  if (has_it_made(sentence, object)) return true;
  std::uint32_t last = object;  // "the mill and two shops closed"
  for (const std::uint32_t child : tree.children(object)) {
    if (tree.is(child, Deprel::conj)) last = child;
  }
  const auto article = tree.child(object, Deprel::det);
  const bool definite = (article && sentence.words().is(*article, "the")) ||
                        possessor_of(tree, object) || sentence.layers.name_at(object) != nullptr ||
                        sentence.layers.name_at(tree.head(object)) != nullptr;
  return definite && std::ranges::any_of(tree.children(last), [&](std::uint32_t child) {
           return tree.is(child, Deprel::acl) && sentence.words().tag(child).xpos == "VBN" &&
                  tree.first(child) == child && tree.subtype(child) != "relcl" &&
                 !sentence.layers.lexicon.in("dub", sentence.words().lemma(child)) &&
                 !sentence.layers.lexicon.in("locate", sentence.words().lemma(child));
         });
}

}  // namespace

bool is_seen_to_be(const SentencePatterns& sentence, const Clause& clause) {
  const std::string& lemma = sentence.words().lemma(clause.group.main);
  const Lexicon& lexicon = sentence.layers.lexicon;
  if (!lexicon.in("judge", lemma) && !lexicon.in("regard", lemma)) return false;
  return std::ranges::any_of(clause.arguments, [&](const ClauseArgument& argument) {
    const auto mark = sentence.tree().child(argument.head, Deprel::mark);
    return argument.is_clause && mark && sentence.words().is(*mark, "to");
  });
}

bool is_half_object(const SentencePatterns& sentence, const Clause& clause, std::uint32_t object) {
  const auto in = [&](std::string_view list) {
    return sentence.layers.lexicon.in(list, sentence.words().lemma(clause.group.main));
  };
  if (in("speech") || has_it_done(sentence, clause, object)) return true;
  const bool names = sentence.words().lemma(clause.group.main) == "name";
  if (names && clause.complement) return true;  // "named her the best": not a name
  const bool changes = in("judge") || in("turn");
  if (changes && (clause.complement || judges_antecedent(sentence, clause))) return true;
  if (changes && has_adjective_behind(sentence, object)) return true;
  if (in("turn") && has_grade_behind(sentence, clause, object)) return true;
  if (in("hollow") && clause.arguments.empty() && clause.content.empty()) return true;
  const bool hindered = in("hinder") && keeps_from(sentence, clause);
  return hindered || (!clause.content.empty() && (in("control") || in("causing") || changes));
}

}  // namespace weft
