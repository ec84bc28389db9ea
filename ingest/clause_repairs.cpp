#include "ingest/clause_repairs.h"

#include <algorithm>

#include "ingest/tree_mender.h"

namespace weft {
namespace {

class ClauseRepairs : TreeMender {
 public:
  using TreeMender::TreeMender;

  void mend() {
    for (std::uint32_t word = tree_.begin(); word < tree_.end(); ++word) {
      if (tree_.head(word) == kNoHead || mend_as_did(word)) continue;
      switch (tree_.deprel(word)) {
        case Deprel::acl:
          if (tree_.subtype(word) == "relcl")
            mend_behind_row(word);
          else if (!mend_led(word) && !mend_located(word))
            mend_made_of(word);
          break;
        case Deprel::advcl:
          mend_of_agent(word);
          break;
        case Deprel::conj:
          if (!mend_shared_object(word)) mend_gap(word);
          break;
        default:
          break;
      }
    }
  }

 private:
  // "Roe moved to Leeds, as did Poe": Poe moved there, whatever hangs on what.
  bool mend_as_did(std::uint32_t stand_in) {
    if (words_.lemma(stand_in) != "do" || stand_in == tree_.begin()) return false;
    const std::uint32_t as = stand_in - 1;
    if (!words_.is(as, "as") || tree_.is(as, Deprel::advmod)) return false;
    std::uint32_t verb = tree_.head(stand_in);
    while (verb != kNoHead && verb > as)
      verb = tree_.head(verb);
    const auto first = verb == kNoHead ? std::nullopt : tree_.child(verb, Deprel::nsubj);
    const auto other = first && *first < verb ? behind(stand_in, verb) : std::nullopt;
    if (!other || !hang(*other, *first, "conj")) return false;
    mended_[as].head = mended_[stand_in].head = verb;
    mended_[as].relation = mended_[stand_in].relation = "dep";
    return true;
  }

  // The noun behind "as did".
  std::optional<std::uint32_t> behind(std::uint32_t stand_in, std::uint32_t verb) const {
    for (std::uint32_t noun = stand_in + 1; noun < tree_.end(); ++noun) {
      const std::uint32_t above = tree_.head(noun), first = tree_.first(noun);
      if (words_.is(noun, Upos::punct) || words_.is(noun, Upos::verb)) return std::nullopt;
      const bool joined = above == stand_in || above == verb || tree_.head(stand_in) == noun;
      if (words_.is_noun(noun) && joined)
        return first + 3 > stand_in ? std::optional(noun) : std::nullopt;
    }
    return std::nullopt;
  }

  // "was played by Roe and his wife Ann by Poe": the second verb is left out.
  void mend_gap(std::uint32_t second) {
    const std::uint32_t agent = tree_.head(second);
    const auto both = tree_.child(second, Deprel::cc);
    if (!tree_.is(agent, Deprel::obl) || !has_case(agent, "by") || !both) return;
    if (tree_.has_child(second, Deprel::case_) || second < agent) return;
    if (xpos(tree_.head(agent)) != "VBN") return;
    const std::uint32_t end = std::min(tree_.end(), second + kReachMax);
    for (std::uint32_t by = second + 1; by < end && !words_.is(by, Upos::punct); ++by) {
      const std::uint32_t other = tree_.head(by);
      if (!words_.is(by, "by") || !tree_.is(by, Deprel::case_) || other < by) continue;
      const std::uint32_t noun = tree_.head(other);
      const bool hangs = noun == second || (noun != kNoHead && tree_.head(noun) == second);
      if (!hangs || !is_person(other)) return;
      if (hang(other, second, "orphan")) hang(second, tree_.head(agent), "dep");
      return;
    }
  }

  // "wrote, produced and directed the film": what follows the last verb belongs to all.
  bool mend_shared_object(std::uint32_t last) {
    const std::uint32_t first = tree_.head(last);
    const auto object = tree_.child(last, Deprel::obj);
    if (!object || *object < last || !shares(first) || xpos(first) != xpos(last)) return false;
    if (tree_.has_child(first, Deprel::obj) || tree_.has_child(first, Deprel::ccomp) ||
        tree_.has_child(first, Deprel::xcomp) || has_subject(last))
      return false;
    if (!tree_.has_child(last, Deprel::cc)) return false;
    for (std::uint32_t word = last - 1; word > first; --word) {
      const bool verb = tree_.is(word, Deprel::conj) && tree_.head(word) == first && shares(word);
      if (!verb && !words_.is(word, ",") && !words_.is(word, "and")) return false;
    }
    for (const std::uint32_t child : tree_.children(first)) {
      if (tree_.is(child, Deprel::aux, "pass")) return false;
    }
    return hang(*object, first, "obj");
  }

  bool shares(std::uint32_t verb) const {
    return words_.is(verb, Upos::verb) && lexicon_.in("shared_object", words_.lemma(verb));
  }

  // "rules Leeds and York, which lies in the north": but one of them does, the nearer.
  void mend_behind_row(std::uint32_t verb) {
    const std::uint32_t first = tree_.head(verb), comma = tree_.first(verb);
    if (!words_.is(comma, ",") || !words_.is(comma + 1, "which")) return mend_also(verb);
    for (std::uint32_t word = comma + 2; word <= verb; ++word) {
      if (words_.is(word, "were") || xpos(word) == "VBP") return;
    }
    for (const std::uint32_t member : tree_.children(first)) {
      const bool last = tree_.is(member, Deprel::conj) && tree_.last(member) + 1 == comma;
      if (last && name_at(member) != nullptr) hang(verb, member, "acl:relcl");
    }
  }

  // "a branch of Leeds University located in York": the branch is there.
  bool mend_located(std::uint32_t participle) {
    const std::uint32_t body = tree_.head(participle), part = tree_.head(body);
    const std::string& form = words_.lower(participle);
    if (form != "located" && form != "situated") return false;
    if (!is_name_of(body, NameType::organization) || !tree_.is(body, Deprel::nmod)) return false;
    if (!has_case(body, "of") || body > participle || words_.is(tree_.first(participle), ","))
      return false;
    const bool common = part < body && words_.is(part, Upos::noun) && name_at(part) == nullptr;
    return common && !is_person_noun(part) && hang(participle, part, "acl");
  }

  // "the squad that won the title at the Cup, which also took the Shield": the squad took it.
  void mend_also(std::uint32_t verb) {
    std::uint32_t relative = kNoHead;
    bool also = false;
    for (const std::uint32_t child : tree_.children(verb)) {
      if (child > verb) break;
      if (tree_.is(child, Deprel::nsubj) && is_relative(child)) relative = child;
      also |= relative != kNoHead && words_.is(child, "also");
    }
    if (!also) return;
    std::uint32_t word = tree_.head(verb);
    for (int i = 0; i < kClimbMax && word != kNoHead; ++i) {
      if (tree_.is(word, Deprel::acl, "relcl") && word < verb) {
        const auto subject = tree_.child(word, Deprel::nsubj);
        if (subject && is_relative(*subject)) hang(verb, tree_.head(word), "acl:relcl");
        return;
      }
      word = tree_.head(word);
    }
  }

  bool is_relative(std::uint32_t word) const {
    return words_.is(word, "which") || words_.is(word, "that") || words_.is(word, "who");
  }

  // "an effort to save the mill led by Roe"
  bool mend_led(std::uint32_t participle) {
    const std::uint32_t thing = tree_.head(participle), verb = tree_.head(thing);
    if (xpos(participle) != "VBN" || !has_agent(participle) || thing > participle) return false;
    if (!lexicon_.in("leading", words_.lemma(participle)) || !tree_.is(thing, Deprel::obj))
      return false;
    if (verb == kNoHead || !tree_.is(verb, Deprel::acl) || is_person(thing) ||
        is_body_or_place(thing))
      return false;
    const std::uint32_t effort = tree_.head(verb);
    return effort < verb && lexicon_.in("effort", words_.lemma(effort)) &&
           hang(participle, effort, "acl");
  }

  // "a member of the Union (UMM) comprising 30 mills"
  void mend_made_of(std::uint32_t participle) {
    const std::uint32_t role = tree_.head(participle);
    if (xpos(participle) != "VBG" || !lexicon_.in("made_of", words_.lemma(participle))) return;
    if (!is_person_noun(role) || role > participle) return;
    for (const std::uint32_t body : tree_.children(role)) {
      const bool before = tree_.is(body, Deprel::nmod) && has_case(body, "of") &&
                          tree_.last(body) + 1 == tree_.first(participle);
      if (before && is_body_or_place(body)) hang(participle, body, "acl");
    }
  }

  // "was founded by monks invited to Leeds": no house is invited.
  void mend_of_agent(std::uint32_t participle) {
    const std::uint32_t verb = tree_.head(participle);
    if (xpos(participle) != "VBN" || tree_.first(participle) != participle) return;
    if (!lexicon_.in("asked", words_.lemma(participle)) || verb > participle) return;
    for (const std::uint32_t agent : tree_.children(verb)) {
      const bool before = tree_.is(agent, Deprel::obl) && tree_.last(agent) + 1 == participle;
      if (before && has_case(agent, "by")) hang(participle, agent, "acl");
    }
  }

  static constexpr std::uint32_t kReachMax = 8;  // words between a name and its "by"
};

}  // namespace

void mend_clauses(const ArticleWords& words, const Lexicon& lexicon, const Names& names,
                  Trees& trees) {
  mend_each_sentence<ClauseRepairs>(words, lexicon, names, trees);
}

}  // namespace weft
