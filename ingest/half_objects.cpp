#include "ingest/half_objects.h"

#include <algorithm>

namespace weft {
namespace {

class HalfObjects {
 public:
  HalfObjects(const SentencePatterns& sentence, const Clause& clause)
      : s_(sentence), tree_(sentence.tree()), words_(sentence.words()), clause_(clause) {}

  bool found() const {
    if (in("speech")) return true;
    if ((clause_.complement || judges_antecedent()) && in("judge")) return true;
    if (clause_.complement && in("move")) return true;  // "brings peace closer"
    if (!clause_.content.empty() && (in("control") || in("judge"))) return true;
    return std::ranges::any_of(clause_.objects, [&](std::uint32_t object) {
      return is_judged(object) || is_moved(object);
    });
  }

 private:
  const SentencePatterns& s_;
  const SentenceTree& tree_;
  const ArticleWords& words_;
  const Clause& clause_;

  bool in(std::string_view list) const {
    return s_.layers.lexicon.in(list, words_.lemma(clause_.group.main));
  }

  // "what he considered a loss": the loss is what was judged.
  bool judges_antecedent() const {
    const std::uint32_t noun = tree_.head(clause_.group.verbs.front());
    return clause_.kind == ClauseKind::relative && noun != kNoHead &&
           std::ranges::find(clause_.subjects, noun) == clause_.subjects.end() &&
           std::ranges::find(clause_.objects, noun) == clause_.objects.end();
  }

  // "left ten men dead", "called it very important"
  bool is_judged(std::uint32_t object) const {
    return in("judge") && std::ranges::any_of(tree_.children(object), [&](std::uint32_t child) {
      return child > object && tree_.is(child, Deprel::amod);
    });
  }

  // "brought the ships closer together"
  bool is_moved(std::uint32_t object) const {
    return in("move") &&
           std::ranges::any_of(clause_.arguments, [&](const ClauseArgument& argument) {
             const std::string& xpos = words_.tag(argument.head).xpos;
             return argument.is_adverb && argument.head > object &&
                    (xpos == "RBR" || xpos == "JJR");
           });
  }
};

}  // namespace

bool has_half_objects(const SentencePatterns& sentence, const Clause& clause) {
  return HalfObjects(sentence, clause).found();
}

}  // namespace weft
