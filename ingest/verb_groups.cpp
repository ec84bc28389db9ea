#include "ingest/verb_groups.h"

#include <algorithm>
#include <array>

namespace weft {
namespace {

class GroupReader {
 public:
  GroupReader(const SentenceLayers& sentence, std::uint32_t predicate)
      : sentence_(sentence), tree_(sentence.tree), words_(sentence.words()) {
    take(predicate);
    while (const auto next = carried(group_.verbs.back()))
      carry(*next);
    finish();
  }

  VerbGroup take_group() { return std::move(group_); }

 private:
  const SentenceLayers& sentence_;
  const SentenceTree& tree_;
  const ArticleWords& words_;
  VerbGroup group_;

  bool in(std::string_view list, std::uint32_t word) const {
    return sentence_.lexicon.in(list, words_.lemma(word));
  }

  // ---- one verb -------------------------------------------------------------------------------

  void take(std::uint32_t verb) {
    group_.verbs.push_back(verb);
    const auto cop = copula_of(verb);
    const std::uint32_t last = cop ? *cop : verb;
    group_.words.push_back(last);
    std::uint32_t first = last;
    for (const std::uint32_t child : tree_.children(verb)) {
      if (tree_.is(child, Deprel::aux) && child < last) first = std::min(first, child);
    }
    for (const std::uint32_t child : tree_.children(verb))
      take_child(verb, child, first, last);
    if (is_to_do(verb)) raise(Modality::planned);
  }

  // None of a clause that is said to be something: "The answer is that X bought Y"; nor of a plan:
  // "X is to buy Y".
  std::optional<std::uint32_t> copula_of(std::uint32_t verb) const {
    const auto cop = tree_.child(verb, Deprel::cop);
    if (!cop || !words_.is(verb, Upos::verb)) return cop;
    const bool outer = std::ranges::any_of(tree_.children(verb), [&](std::uint32_t child) {
      return tree_.is(child, Deprel::nsubj, "outer");
    });
    return outer || is_to_do(verb) ? std::nullopt : cop;
  }

  bool is_to_do(std::uint32_t verb) const {
    const bool bare = words_.tag(verb).xpos == "VB" ||  // "was to sell", "was to be sold"
                      std::ranges::any_of(tree_.children(verb), [&](std::uint32_t child) {
                        return tree_.is(child, Deprel::aux) && words_.tag(child).xpos == "VB";
                      });
    const bool is = tree_.has_child(verb, Deprel::cop) || has_finite_be(verb);
    return is && bare && marked_to(verb);
  }

  bool has_finite_be(std::uint32_t verb) const {
    return std::ranges::any_of(tree_.children(verb), [&](std::uint32_t child) {
      const std::string& xpos = words_.tag(child).xpos;
      return tree_.is(child, Deprel::aux) && words_.lemma(child) == "be" &&
             (xpos == "VBD" || xpos == "VBZ" || xpos == "VBP");
    });
  }

  void take_child(std::uint32_t verb, std::uint32_t child, std::uint32_t first,
                  std::uint32_t last) {
    const Deprel deprel = tree_.deprel(child);
    if (deprel == Deprel::aux) {
      read_auxiliary(child);
      group_.words.push_back(child);
    } else if (deprel == Deprel::compound && tree_.subtype(child) == "prt") {
      group_.words.push_back(child);
    } else if (is_negation(words_, child)) {
      if (deprel != Deprel::advmod && deprel != Deprel::cc) return;
      group_.polarity = Polarity::negated;
      if (child < verb) group_.words.push_back(child);
    } else if (deprel == Deprel::advmod && is_hardly(child, verb)) {
      group_.polarity = Polarity::negated;
      group_.words.push_back(child);
    } else if (deprel == Deprel::advmod) {
      take_adverb(child, first, last);
    }
  }

  // "little known": not known; "a little known" leaves it open.
  bool is_hardly(std::uint32_t adverb, std::uint32_t verb) const {
    return words_.is(adverb, "little") && adverb + 1 == verb && words_.tag(verb).xpos == "VBN" &&
           tree_.children(adverb).empty();
  }

  // "has quickly grown", "quickly grew": what stands inside or right before.
  void take_adverb(std::uint32_t adverb, std::uint32_t first, std::uint32_t last) {
    if (sentence_.lexicon.in("doubt_adverb", words_.lower(adverb)))
      group_.modality = Modality::possible;
    const bool ended = words_.is(adverb, "anymore") ||
                       (words_.is(adverb, "longer") && adverb > tree_.begin() &&
                        words_.is(adverb - 1, "no"));
    if (ended) group_.polarity = Polarity::negated;  // "no longer owns it"
    const bool near = sentence_.lexicon.in("near_adverb", words_.lower(adverb));
    if (near && adverb + 1 == last && words_.is(last, Upos::verb))
      group_.polarity = Polarity::negated;  // "nearly sold it"
    if (sentence_.lexicon.in("scant_adverb", words_.lower(adverb)) && adverb < last)
      group_.polarity = Polarity::negated;
    const bool inside = adverb > first && adverb < last;
    const bool before = tree_.last(adverb) + 1 == first && tree_.first(adverb) == adverb;
    if (!inside && !before) return;
    if (words_.tag(adverb).xpos == "WRB") return;
    for (std::uint32_t word = tree_.first(adverb); word <= tree_.last(adverb); ++word)
      group_.words.push_back(word);
  }

  void read_auxiliary(std::uint32_t auxiliary) {
    if (words_.tag(auxiliary).xpos != "MD") return;
    const std::uint32_t verb = tree_.head(auxiliary);
    const bool guess = words_.tag(verb).xpos != "VB" || tree_.has_child(verb, Deprel::cop);
    const bool duty = words_.is(auxiliary, "must") && !guess;
    const bool planned = duty || sentence_.lexicon.in("future", words_.lower(auxiliary));
    raise(planned ? Modality::planned : Modality::possible);
  }

  void raise(Modality modality) {
    if (group_.modality == Modality::stated) group_.modality = modality;
  }

  // ---- verbs that carry another ----------------------------------------------------------------

  std::optional<std::uint32_t> carried(std::uint32_t verb) const {
    if (tree_.has_child(verb, Deprel::obj) || tree_.has_child(verb, Deprel::iobj))
      return std::nullopt;
    for (const std::uint32_t child : tree_.children(verb)) {
      if (!tree_.is(child, Deprel::xcomp) || child < verb || !is_verbal(child)) continue;
      if (tree_.has_child(child, Deprel::nsubj)) continue;
      if (is_asked_of(verb, child)) return std::nullopt;
      const bool begins = words_.tag(child).xpos == "VBG";
      if (begins || marked_to(child)) return child;
    }
    return std::nullopt;
  }

  // "called on Roe to speak": Roe shall, who calls does not.
  bool is_asked_of(std::uint32_t verb, std::uint32_t next) const {
    return std::ranges::any_of(tree_.children(verb), [&](std::uint32_t child) {
      const auto preposition = tree_.child(child, Deprel::case_);
      return tree_.is(child, Deprel::obl) && child > verb && child < next && preposition &&
             sentence_.lexicon.in("appeal",
                                  words_.lemma(verb) + ' ' + words_.lower(*preposition));
    });
  }

  bool is_verbal(std::uint32_t word) const {
    return words_.is(word, Upos::verb) || words_.is(word, Upos::aux) ||
           tree_.has_child(word, Deprel::cop);
  }

  bool marked_to(std::uint32_t verb) const {
    return std::ranges::any_of(tree_.children(verb), [&](std::uint32_t child) {
      return tree_.is(child, Deprel::mark) && words_.is(child, "to");
    });
  }

  void carry(std::uint32_t next) {
    const std::uint32_t verb = group_.verbs.back();
    if (tree_.has_child(verb, Deprel::cop)) group_.words.push_back(verb);  // "likely"
    if (denies(verb, next)) {
      const bool twice = group_.polarity == Polarity::negated && in("two_way", verb);
      group_.polarity = twice ? Polarity::affirmed : Polarity::negated;
    }
    raise(modality_of(verb, next));
    for (const std::uint32_t child : tree_.children(next)) {
      if (tree_.is(child, Deprel::mark)) group_.words.push_back(child);
    }
    take(next);
  }

  // "refused to go"; "stopped to see it" did see it, and "forgot seeing it" too.
  bool denies(std::uint32_t verb, std::uint32_t next) const {
    const std::string& lemma = words_.lemma(verb);
    if (lemma == "stop" && marked_to(next)) return false;
    if (lemma == "forget" && !marked_to(next)) return false;
    const bool not_slow = lemma == "hesitate" && group_.polarity == Polarity::negated;
    return in("negate", verb) || is_graded(verb, "too") || not_slow;
  }

  bool has_negation(std::uint32_t verb) const {
    return std::ranges::any_of(tree_.children(verb), [&](std::uint32_t child) {
      return is_negation(words_, child);
    });
  }

  // "too ill to go", "good enough to go"
  bool is_graded(std::uint32_t adjective, std::string_view degree) const {
    return words_.is(adjective, Upos::adj) &&
           std::ranges::any_of(tree_.children(adjective), [&](std::uint32_t child) {
             return tree_.is(child, Deprel::advmod) && words_.is(child, degree);
           });
  }

  Modality modality_of(std::uint32_t verb, std::uint32_t next) const {
    const bool becomes = in("rise", verb) && words_.lemma(next) == "become";
    if (becomes || in("fuse", verb) || in("commemorate", next)) return Modality::stated;
    const bool made = in("create", verb) && words_.tag(verb).xpos == "VBN";
    if (made || in("depart", verb)) return Modality::planned;  // "was built to house", "left to"
    const bool felt = tree_.is(verb, Deprel::xcomp) && words_.lemma(tree_.head(verb)) == "feel";
    if (felt) return Modality::possible;  // "felt compelled to sell"
    const bool is_verb = words_.is(verb, Upos::verb);
    const bool due = in("demand", verb) && words_.tag(verb).xpos == "VBN";
    if (due && words_.lemma(verb) == "require") return Modality::planned;  // "is required to pay"
    const bool going = words_.lemma(verb) == "go" && words_.tag(verb).xpos == "VBG";
    if (in("plan", verb) || in("decide", verb) || going) return Modality::planned;
    if (in("negate", verb) || in("catenative", verb)) return Modality::stated;
    if (words_.lemma(verb) == "hesitate" && group_.polarity == Polarity::affirmed &&
        has_negation(verb))
      return Modality::stated;
    if (words_.tag(next).xpos == "VBG" && in("factive_gerund", verb)) return Modality::stated;
    if (is_graded(verb, "too") || is_graded(verb, "enough")) return Modality::stated;
    if (words_.lemma(verb) == "have" && words_.tag(verb).xpos == "VBD") return Modality::stated;
    if (words_.lemma(verb) == "have" || words_.lemma(verb) == "be") return Modality::planned;
    if (is_verb && (in("effect", verb) || words_.lemma(verb) == "use")) return Modality::stated;
    if (words_.tag(verb).xpos == "VBG" && !in("doubt", verb)) return Modality::stated;
    return Modality::possible;
  }

  // ---- the whole -------------------------------------------------------------------------------

  void finish() {
    group_.main = group_.verbs.back();
    std::sort(group_.words.begin(), group_.words.end());
    group_.words.erase(std::unique(group_.words.begin(), group_.words.end()), group_.words.end());
    if (copula_of(group_.main)) {
      group_.copular = true;
      group_.relation = "be";
      return;
    }
    group_.passive = is_passive(group_.main);
    if (group_.passive && is_found_there()) group_.modality = Modality::stated;
    group_.copular = in("copula", group_.main) && !group_.passive;
    group_.relation = words_.lemma(group_.main);
    for (const std::uint32_t child : tree_.children(group_.main)) {
      if (tree_.is(child, Deprel::compound, "prt")) group_.relation += ' ' + words_.lower(child);
    }
  }

  // "can be found in Leeds": it is there.
  bool is_found_there() const {
    if (group_.verbs.size() > 1 || group_.polarity == Polarity::negated) return false;
    const bool can = std::ranges::any_of(tree_.children(group_.main), [&](std::uint32_t child) {
      return tree_.is(child, Deprel::aux) && words_.is(child, "can");
    });
    return can && in("found_there", group_.main);
  }

  // "a scene called Dusk"
  bool is_named(std::uint32_t verb) const {
    return in("dub", verb) && !tree_.has_child(verb, Deprel::nsubj);
  }

  bool is_passive(std::uint32_t verb) const {
    if (words_.tag(verb).xpos != "VBN" && words_.tag(verb).xpos != "VBD") return false;
    const auto any = [&](auto test) { return std::ranges::any_of(tree_.children(verb), test); };
    if (any([&](std::uint32_t child) {
          return tree_.is(child, Deprel::aux, "pass") || tree_.is(child, Deprel::nsubj, "pass");
        }))
      return true;
    if (any([&](std::uint32_t child) {
          const bool has = tree_.is(child, Deprel::aux) && words_.lemma(child) == "have";
          return has || (tree_.is(child, Deprel::mark) && words_.is(child, "to"));
        }))
      return false;
    const bool on_noun = tree_.is(verb, Deprel::acl) && tree_.subtype(verb) != "relcl";
    const bool reduced = on_noun && !tree_.has_child(verb, Deprel::nsubj) &&
                         !tree_.has_child(verb, Deprel::obj) &&
                         !in("intransitive", verb);  // "the aid refused in Leeds"
    const std::uint32_t above = tree_.head(verb);
    if (tree_.is(verb, Deprel::xcomp) && words_.tag(verb).xpos == "VBN")
      return above != kNoHead && tree_.has_child(above, Deprel::obj);  // "had the mill closed"
    const bool participle = words_.tag(verb).xpos == "VBN" || reduced ||
                            (on_noun && is_named(verb));
    return participle && (on_noun || (tree_.is(verb, Deprel::advcl) &&
                                      tree_.subtype(verb) != "relcl"));
  }
};

}  // namespace

bool is_negation(const ArticleWords& words, std::uint32_t word) {
  static constexpr std::array<std::string_view, 8> kNegations = {
      "not", "n't", "n’t", "never", "hardly", "nor", "neither", "scarcely"};
  const bool only = word + 1 < words.size() && words.is(word, "not") && words.is(word + 1, "only");
  return !only &&  // "not only that": more than that
         std::find(kNegations.begin(), kNegations.end(), words.lower(word)) != kNegations.end();
}

VerbGroup read_verb_group(const SentenceLayers& sentence, std::uint32_t predicate) {
  return GroupReader(sentence, predicate).take_group();
}

}  // namespace weft
