#include "ingest/moods.h"

#include <algorithm>
#include <array>

#include "ingest/implicatives.h"

namespace weft {
namespace {

bool is_if(const ArticleWords& words, std::uint32_t word) {
  return words.is(word, "if") || words.is(word, "unless") || words.is(word, "whether") ||
         words.is(word, "provided");
}

bool has_condition(const SentenceTree& tree, std::uint32_t verb) {
  return std::ranges::any_of(tree.children(verb), [&](std::uint32_t child) {
    return tree.is(child, Deprel::mark) && is_if(tree.words(), child);
  });
}

// "a passionate, if discreet, love"
bool is_concession(const SentenceTree& tree, std::uint32_t adjective) {
  const std::uint32_t next = tree.last(adjective) + 1;
  const bool inside = next + 1 < tree.end() && tree.words().is(next, ",") &&
                      tree.words().is_noun(next + 1);
  return inside && tree.words().is(adjective, Upos::adj) &&
         !tree.has_child(adjective, Deprel::cop);
}

bool is_conditional(const SentencePatterns& sentence, const Clause& clause) {
  const SentenceTree& tree = sentence.tree();
  const std::uint32_t verb = clause.group.verbs.front();
  if (tree.is(verb, Deprel::conj)) {  // "if X stops and goes", "X would stop and go if"
    const Clause* const first = sentence.clause_at(tree.head(verb));
    if (first != nullptr && first != &clause) {
      if (has_condition(tree, first->group.verbs.front())) return true;
      if (clause.kind == ClauseKind::shared && is_conditional(sentence, *first)) return true;
    }
  }
  return std::ranges::any_of(clause.group.verbs, [&](std::uint32_t member) {
    if (has_condition(tree, member)) return true;
    return std::ranges::any_of(tree.children(member), [&](std::uint32_t child) {
      const bool unless = tree.is(child, Deprel::advcl) && has_condition(tree, child) &&
                          !is_concession(tree, child);
      return unless && !tree.words().is(tree.first(child), "even");
    });
  });
}

// "ordered them to leave": who is ordered does the deed.
bool is_ordered(const Clause& clause, const Clause& above) {
  return clause.kind == ClauseKind::infinitive && !above.objects.empty() &&
         clause.subjects == above.objects;
}

bool is_denied(const SentencePatterns& sentence, const Clause& clause) {
  return clause.group.polarity == Polarity::negated ||
         std::ranges::any_of(clause.subjects, [&](std::uint32_t subject) {
           return sentence.is_ruled_out(subject);
         });
}

// "like she said"
bool is_aside(const SentencePatterns& sentence, const Clause& clause) {
  const SentenceTree& tree = sentence.tree();
  const ArticleWords& words = sentence.words();
  const std::uint32_t verb = clause.group.verbs.front();
  const bool report = sentence.layers.lexicon.in("report", words.lemma(clause.group.main));
  if (!tree.is(verb, Deprel::advcl) || !report || !clause.content.empty()) return false;
  return std::ranges::any_of(tree.children(verb), [&](std::uint32_t child) {
    return tree.is(child, Deprel::mark) && (words.is(child, "like") || words.is(child, "as"));
  });
}

// "it is only the loss that counts"
bool is_cleft(const SentencePatterns& sentence, const Clause& clause, std::uint32_t relative) {
  const SentenceTree& tree = sentence.tree();
  const ArticleWords& words = sentence.words();
  std::uint32_t that = tree.first(relative);
  while (that < relative && words.is(that, Upos::punct))
    ++that;
  if (!words.is(that, "that")) return false;
  return std::ranges::any_of(tree.children(*clause.complement), [&](std::uint32_t child) {
    if (tree.is(child, Deprel::det) && (words.is(child, "this") || words.is(child, "these")))
      return true;  // "it is this loss that counts"
    const bool focus = words.is(child, "only") || words.is(child, "not") || words.is(child, "just");
    const auto article = tree.child(*clause.complement, Deprel::det);
    return focus && article && child < *article;
  });
}

// "It is a long way to walk", "it was Roe who left": "it" stands for what follows.
bool is_expletive(const SentencePatterns& sentence, const Clause& clause) {
  const SentenceTree& tree = sentence.tree();
  const ArticleWords& words = sentence.words();
  if (!clause.complement || clause.subjects.size() != 1) return false;
  if (!words.is(clause.subjects.front(), "it")) return false;
  const bool named = sentence.layers.name_at(*clause.complement) != nullptr;
  const std::uint32_t first = tree.head(*clause.complement);
  if (tree.is(*clause.complement, Deprel::conj) && first != kNoHead) {  // "only the loss or harm"
    const Clause* const before = sentence.clause_at(first);
    if (before != nullptr && before != &clause && is_expletive(sentence, *before)) return true;
  }
  return std::ranges::any_of(tree.children(*clause.complement), [&](std::uint32_t child) {
    if (child < *clause.complement) return false;
    if (tree.is(child, Deprel::csubj) || tree.is(child, Deprel::ccomp)) return true;
    if (tree.is(child, Deprel::acl, "relcl")) return named || is_cleft(sentence, clause, child);
    const auto relative = tree.child(child, Deprel::acl);  // "this kind of loss that counts"
    if (tree.is(child, Deprel::nmod) && relative && tree.is(*relative, Deprel::acl, "relcl"))
      return is_cleft(sentence, clause, *relative);
    const auto mark = tree.child(child, Deprel::mark);
    const bool clausal = tree.is(child, Deprel::acl) || tree.is(child, Deprel::advcl);
    return clausal && mark && (words.is(*mark, "to") || words.is(*mark, "that"));
  });
}

// "Leeds is the name of a town"
bool is_of_a_word(const SentencePatterns& sentence, const Clause& clause) {
  return clause.complement &&
         sentence.layers.lexicon.in("wording", sentence.words().lemma(*clause.complement));
}

bool is_that(const SentenceTree& tree, std::uint32_t verb) {
  return std::ranges::any_of(tree.children(verb), [&](std::uint32_t child) {
    return tree.is(child, Deprel::mark) && tree.words().is(child, "that");
  });
}

// ---- clauses that tell nothing ----------------------------------------------------------------

// The first finite word of a clause's verbs; kNoHead where it has none.
std::uint32_t finite_word(const SentenceTree& tree, const Clause& clause) {
  for (const std::uint32_t word : clause.group.words) {
    if (word < tree.begin() || word >= tree.end()) continue;
    const std::string& xpos = tree.words().tag(word).xpos;
    if (xpos == "VBZ" || xpos == "VBP" || xpos == "VBD" || xpos == "MD") return word;
  }
  return kNoHead;
}

// "Starting in 1899, Roe was a mayor", "Roe, who beginning in 1710 wrote it": since when.
bool is_start_date(const SentenceTree& tree, const Clause& clause) {
  const ArticleWords& words = tree.words();
  const std::uint32_t verb = clause.group.verbs.front(), next = verb + 1;
  if (words.tag(verb).xpos != "VBG" || tree.has_child(verb, Deprel::aux)) return false;
  if (!words.is(verb, "starting") && !words.is(verb, "beginning")) return false;
  if (tree.has_child(verb, Deprel::obj) || next + 1 >= tree.end()) return false;
  const bool dated = words.is(next, "in") || words.is(next, "from") || words.is(next, "on");
  if (!dated || !words.is(tree.last(tree.head(next)), Upos::num)) return false;
  return tree.is(verb, Deprel::advcl) || tree.is(verb, Deprel::acl, "relcl");
}

// "with the 1981 hit": a finite verb stands neither after such a preposition nor, with an
// auxiliary, on a noun without "who" or "that".
bool is_misread(const SentenceTree& tree, const Clause& clause) {
  const ArticleWords& words = tree.words();
  const std::uint32_t verb = clause.group.verbs.front();
  const std::uint32_t finite = finite_word(tree, clause);
  const std::uint32_t main = clause.group.main;
  const bool counts = words.lemma(main) == "top" && main + 2 < tree.end() &&
                      words.tag(main + 1).xpos == "CD" && words.tag(main + 2).xpos == "NN";
  if (counts) return true;  // "came to top 40 status"
  if (is_start_date(tree, clause)) return true;
  if (finite == kNoHead) return false;
  const auto mark = tree.child(verb, Deprel::mark);
  if (mark && (words.is(*mark, "with") || words.is(*mark, "from") || words.is(*mark, "of")))
    return true;
  if (mark && words.is(*mark, "for") && !tree.has_child(verb, Deprel::nsubj)) return true;
  return tree.is(verb, Deprel::acl) && tree.subtype(verb) != "relcl" && !mark &&
         words.tag(finite).xpos != "VBP" && (finite != verb || words.tag(finite).xpos == "VBZ");
}

// "tourists who stay": whoever of them stays.
bool is_of_any(const SentencePatterns& sentence, const Clause& clause) {
  const SentenceTree& tree = sentence.tree();
  const ArticleWords& words = sentence.words();
  const std::uint32_t verb = clause.group.verbs.front();
  if (clause.kind != ClauseKind::relative || !tree.is(verb, Deprel::acl, "relcl")) return false;
  const std::uint32_t noun = tree.head(verb);
  const std::uint32_t finite = finite_word(tree, clause);
  if (finite == kNoHead || words.tag(finite).xpos != "VBP" || words.tag(noun).xpos != "NNS")
    return false;
  const bool restricts = !words.is(tree.first(verb), Upos::punct);
  const bool acts = std::ranges::find(clause.subjects, noun) != clause.subjects.end();
  const bool some = std::ranges::any_of(tree.children(noun), [&](std::uint32_t child) {
    return words.is(child, "other") || words.is(child, "many") || words.is(child, "several");
  });
  const bool bare = !some && !tree.has_child(noun, Deprel::det) &&
                    !tree.has_child(noun, Deprel::nummod) && !possessor_of(tree, noun);
  return restricts && acts && bare && tree.is(noun, Deprel::nsubj);
}

// The first verb of the row that a clause shares its subject with.
std::uint32_t first_of_row(const SentencePatterns& sentence, const Clause& clause) {
  std::uint32_t verb = clause.group.verbs.front();
  while (sentence.tree().is(verb, Deprel::conj)) {
    const Clause* const before = sentence.clause_at(sentence.tree().head(verb));
    const Clause* const here = sentence.clause_at(verb);
    if (before == nullptr || here == nullptr || here->kind != ClauseKind::shared) break;
    verb = before->group.verbs.front();
  }
  return verb;
}

// "Will they vote and go?", "Who voted?"; "Why did they vote?" takes it that they did.
bool is_asked(const SentencePatterns& sentence, const Clause& clause) {
  const SentenceTree& tree = sentence.tree();
  const ArticleWords& words = sentence.words();
  std::uint32_t end = clause.predicate;
  while (end < tree.end() && !words.is(end, "?") && !words.is(end, ".") && !words.is(end, "!"))
    ++end;
  if (end == tree.end() || !words.is(end, "?")) return false;
  const std::uint32_t verb = first_of_row(sentence, clause);
  const std::uint32_t head = tree.head(verb);
  const bool independent = head == kNoHead || tree.is(verb, Deprel::parataxis) ||
                           tree.is(verb, Deprel::conj) || tree.is(verb, Deprel::ccomp);
  if (!independent) return false;
  const auto subject = tree.child(verb, Deprel::nsubj);
  bool inverted = false;
  for (const std::uint32_t child : tree.children(verb)) {
    const std::string& xpos = words.tag(tree.first(child)).xpos;
    if (child < verb && xpos.starts_with("W")) return subject == child;
    const bool auxiliary = tree.is(child, Deprel::aux) || tree.is(child, Deprel::cop);
    inverted |= auxiliary && subject && child < *subject;
  }
  return inverted;
}

// "the first being done by Roe", "did so": what was done, another verb says.
bool is_pro_verb(const SentencePatterns& sentence, const Clause& clause) {
  const ArticleWords& words = sentence.words();
  if (clause.group.relation != "do") return false;
  const auto& things = clause.group.passive ? clause.subjects : clause.objects;
  return !things.empty() && std::ranges::none_of(things, [&](std::uint32_t thing) {
    return words.is_noun(thing) || sentence.layers.name_at(thing) != nullptr;
  });
}

// "so he has a --"
bool is_broken_off(const ArticleWords& words, const Clause& clause) {
  return std::ranges::any_of(clause.objects, [&](std::uint32_t object) {
    return words.is(object, "a") || words.is(object, "an") || words.is(object, "the");
  });
}

// "The aim was to vote": a deed as what something is; "Roe is to vote" is a plan.
bool is_deed(const SentenceTree& tree, const Clause& clause) {
  const std::uint32_t verb = clause.group.main;
  if (!tree.has_child(verb, Deprel::cop) || !tree.words().is(verb, Upos::verb)) return false;
  return tree.words().tag(verb).xpos == "VB" &&
         std::ranges::all_of(clause.subjects, [&](std::uint32_t subject) {
           return tree.words().tag(subject).xpos == "NN";
         });
}

// "is difficult to cook": the subject is what is cooked.
bool is_of_object(const SentencePatterns& sentence, const Clause& clause) {
  const Lexicon& lexicon = sentence.layers.lexicon;
  return clause.objects.empty() && clause.group.verbs.size() > 1 &&
         lexicon.in("tough", sentence.words().lemma(clause.group.verbs.front()));
}

// "was reluctant to sell": she may have or not.
bool is_reluctant(const SentencePatterns& sentence, const Clause& clause) {
  return clause.group.verbs.size() > 1 &&
         std::ranges::any_of(clause.group.verbs, [&](std::uint32_t verb) {
           return sentence.layers.lexicon.in("reluctant", sentence.words().lemma(verb));
         });
}

// "was less influenced by Roe": than what, the sentence leaves open; "is the best known of them".
bool is_graded(const SentenceTree& tree, const Clause& clause) {
  const std::uint32_t main = clause.group.main;
  if (tree.words().tag(main).xpos == "VBN" && tree.has_child(main, Deprel::det)) return true;
  return clause.group.passive && std::ranges::any_of(tree.children(main), [&](std::uint32_t child) {
           return tree.is(child, Deprel::advmod) && child + 1 == main &&
                  (tree.words().is(child, "less") || tree.words().is(child, "least"));
         });
}

// "knew which ants live there"
bool is_indirect_question(const SentenceTree& tree, const Clause& clause) {
  return std::ranges::any_of(clause.subjects, [&](std::uint32_t subject) {
    const auto article = tree.child(subject, Deprel::det);
    return article && tree.words().tag(*article).xpos.starts_with("W");
  });
}

bool tells(const SentencePatterns& sentence, const Clause& clause) {
  const SentenceTree& tree = sentence.tree();
  if (is_indirect_question(tree, clause)) return false;
  if (is_aside(sentence, clause) || is_misread(tree, clause) ||
      is_of_any(sentence, clause) || is_asked(sentence, clause) || is_pro_verb(sentence, clause) ||
      is_broken_off(sentence.words(), clause) || is_deed(tree, clause) ||
      is_of_object(sentence, clause) || is_graded(tree, clause) ||
      is_reluctant(sentence, clause))
    return false;
  return !clause.group.copular ||
         (!is_expletive(sentence, clause) && !is_of_a_word(sentence, clause));
}

// ---- clauses that share the mood of the one above ----------------------------------------------

// A gerund that tells how or at what: "won by cheating", "successful in hiding"; behind a comma it
// is a deed of its own.
bool is_part_of(const SentenceTree& tree, const Clause& clause) {
  static constexpr std::array<std::string_view, 12> kMarks = {
      "by", "in", "on", "upon", "at", "about", "for", "of", "to", "with", "without", "through"};
  const ArticleWords& words = tree.words();
  const std::uint32_t verb = clause.group.verbs.front();
  if (!tree.is(verb, Deprel::advcl) || clause.kind != ClauseKind::participial) return false;
  if (words.tag(verb).xpos != "VBG" || tree.has_child(verb, Deprel::aux)) return false;
  if (const auto mark = tree.child(verb, Deprel::mark))
    return std::ranges::find(kMarks, words.lower(*mark)) != kMarks.end();
  return verb > tree.head(verb) && !words.is(tree.first(verb), Upos::punct);
}

// "tried to win by cheating": who tries has done what it takes.
bool is_attempt(const SentencePatterns& sentence, const Clause& clause) {
  return std::ranges::any_of(clause.group.verbs, [&](std::uint32_t verb) {
    return sentence.layers.lexicon.in("attempt", sentence.words().lemma(verb));
  });
}

// "demanded that X leave": the bare verb, or the verb of demanding, says that it has not.
bool is_demanded(const SentencePatterns& sentence, const Clause& clause, const Clause& above) {
  const SentenceTree& tree = sentence.tree();
  const std::uint32_t verb = clause.group.verbs.front();
  if (!tree.is(verb, Deprel::ccomp) || !is_that(tree, verb)) return false;
  const bool bare = sentence.words().tag(verb).xpos == "VB" &&
                    !tree.has_child(verb, Deprel::aux) && tree.has_child(verb, Deprel::nsubj);
  return bare || sentence.layers.lexicon.in("demand", sentence.words().lemma(above.group.main));
}

// "may be best known for winning": she won, whatever is known.
bool is_fame(const SentencePatterns& sentence, const Clause& clause, const Clause& above) {
  const auto mark = sentence.tree().child(clause.group.verbs.front(), Deprel::mark);
  return mark && sentence.words().is(*mark, "for") &&
         sentence.layers.lexicon.in("fame", sentence.words().lemma(above.group.main));
}

// "denied that he bought X and sold Y": both.
bool is_same_content(const SentenceTree& tree, const Clause& clause, const Clause& first) {
  const std::uint32_t verb = clause.group.verbs.front();
  const std::uint32_t above = first.group.verbs.front();
  const bool content = tree.is(above, Deprel::ccomp) || tree.is(above, Deprel::xcomp) ||
                       tree.is(above, Deprel::advcl) || tree.is(above, Deprel::acl);
  const bool but = std::ranges::any_of(tree.children(verb), [&](std::uint32_t child) {
    return tree.is(child, Deprel::cc) && tree.words().is(child, "but");
  });
  const auto form = [&](std::uint32_t word) {
    const std::string& xpos = tree.words().tag(word).xpos;
    return xpos == "VBN" ? std::string_view("VBD") : std::string_view(xpos);
  };
  return tree.is(verb, Deprel::conj) && content && !but && form(verb) == form(above) &&
         !tree.has_child(verb, Deprel::nsubj);
}

void bear(const Bearing& bearing, Mood& mood) {
  mood.modality = std::max(mood.modality, bearing.modality);
  if (bearing.leaves_open) mood.is_fact = false;
  if (!bearing.denies) return;
  mood.polarity = Polarity::negated;
  mood.modality = Modality::stated;
}

}  // namespace

bool is_either(const SentenceLayers& sentence, std::uint32_t head) {
  const SentenceTree& tree = sentence.tree;
  const std::uint32_t first = tree.is(head, Deprel::conj) ? tree.head(head) : head;
  const std::uint32_t start = tree.first(first);  // "either by Roe or Holm"
  if (start > tree.begin() && sentence.words().is(start - 1, "either")) return true;
  return std::ranges::any_of(tree.children(first), [&](std::uint32_t child) {
    return child < first && sentence.words().is(child, "either") && !tree.is(child, Deprel::det);
  });
}

bool is_doubted(const SentenceLayers& sentence, std::uint32_t head) {
  if (is_either(sentence, head)) return true;
  return std::ranges::any_of(sentence.tree.children(head), [&](std::uint32_t child) {
    return child < head && sentence.tree.is(child, Deprel::advmod) &&
           sentence.lexicon.in("doubt_adverb", sentence.words().lower(child));
  });
}

Mood mood_of(const SentencePatterns& sentence, const Clause& clause) {
  const SentenceTree& tree = sentence.tree();
  const Lexicon& lexicon = sentence.layers.lexicon;
  Mood mood{clause.group.polarity, clause.group.modality, tells(sentence, clause)};
  const auto raise = [&](Modality modality) { mood.modality = std::max(mood.modality, modality); };
  if (is_conditional(sentence, clause)) raise(Modality::conditional);
  const Clause* below = &clause;
  for (;;) {
    const std::uint32_t verb = below->group.verbs.front();
    const std::uint32_t head = tree.head(verb);
    const Clause* const above = head == kNoHead ? nullptr : sentence.clause_at(head);
    const Bearing bearing = bearing_on(sentence, *below);
    bear(bearing, mood);
    if (above == nullptr || above == below) return mood;
    if (bearing.denies || is_same_content(tree, *below, *above)) {
      below = above;
      continue;
    }
    const bool denied = is_denied(sentence, *above);
    if (is_part_of(tree, *below)) {
      if (is_attempt(sentence, *above)) return mood;
      if (is_fame(sentence, *below, *above) && !denied) return mood;
      const auto mark = tree.child(verb, Deprel::mark);
      if (mark && sentence.words().is(*mark, "without")) mood.polarity = Polarity::negated;
      if (mark && denied && !sentence.words().is(above->group.main, "alone")) mood.is_fact = false;
      raise(above->group.modality);
      const bool wanted = lexicon.in("demand", sentence.words().lemma(above->group.main));
      if (mark && wanted && sentence.words().is(*mark, "by"))
        raise(Modality::planned);  // "proposed a reform by closing it"
      if (is_conditional(sentence, *above)) raise(Modality::conditional);
      below = above;
      continue;
    }
    const bool ordered = is_ordered(*below, *above);
    if (!tree.is(verb, Deprel::ccomp) && !tree.is(verb, Deprel::xcomp) && !ordered) return mood;
    const std::string& lemma = sentence.words().lemma(above->group.main);
    if (denied) raise(Modality::possible);
    if (denied && ordered) mood.is_fact = false;
    if (ordered || tree.is(verb, Deprel::xcomp) || lexicon.in("secure", lemma))
      raise(above->group.modality);
    if (lexicon.in("plan", lemma) || is_demanded(sentence, *below, *above))
      raise(Modality::planned);
    if (lexicon.in("guess", lemma)) raise(Modality::possible);
    if (lexicon.in("negate", lemma)) mood.polarity = Polarity::negated;
    if (is_conditional(sentence, *above)) raise(Modality::conditional);
    below = above;
  }
}

}  // namespace weft
