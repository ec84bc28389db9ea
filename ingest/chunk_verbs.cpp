#include "ingest/chunk_verbs.h"

namespace weft {
namespace {

bool is_not(const ArticleWords& words, std::uint32_t word) {
  const std::string& lower = words.lower(word);
  return lower == "not" || lower == "n't" || lower == "n’t" || lower == "never" ||
         lower == "hardly" || lower == "nor";
}

bool is_be(const ArticleWords& words, std::uint32_t word) {
  const std::string& lower = words.lower(word);
  return lower == "be" || lower == "is" || lower == "are" || lower == "was" || lower == "were" ||
         lower == "been" || lower == "being" || lower == "'s" || lower == "’s" || lower == "am" ||
         lower == "'re" || lower == "’re";
}

bool is_verb(const ArticleWords& words, std::uint32_t word) {
  return words.is(word, Upos::verb) || words.is(word, Upos::aux);
}

class VerbGroup {
 public:
  VerbGroup(const ArticleWords& words, const Lexicon& lexicon, std::uint32_t begin,
            std::uint32_t end)
      : words_(words), lexicon_(lexicon), begin_(begin), end_(end) {}

  std::optional<Chunk> read() {
    std::uint32_t word = begin_;
    const bool infinitive = words_.is(word, "to") && !words_.is(word, Upos::adp);
    if (infinitive) ++word;
    if (!infinitive && !is_verb(words_, word)) return std::nullopt;
    group_.kind = ChunkKind::verb;
    word = read_chain(word);
    if (word == 0) return std::nullopt;
    if (infinitive) group_.form = VerbForm::infinitive;
    word = read_particle(word);
    word = read_carried(word);
    group_.span = {begin_, word};
    group_.copular = lexicon_.in("copula", words_.lemma(group_.head)) && !group_.passive;
    return group_;
  }

 private:
  const ArticleWords& words_;
  const Lexicon& lexicon_;
  std::uint32_t begin_, end_;
  Chunk group_;

  // Auxiliaries and adverbs up to and with the verb; 0 where no verb comes.
  std::uint32_t read_chain(std::uint32_t word) {
    std::uint32_t last_verb = 0, after = 0;
    bool be_before = false, any = false;
    group_.form = form_of(word);
    for (; word < end_; ++word) {
      if (is_not(words_, word)) {
        group_.polarity = Polarity::negated;
      } else if (is_verb(words_, word)) {
        if (any && !words_.is(last_verb, Upos::aux) && !is_be(words_, last_verb)) break;
        if (any && words_.tag(word).xpos == "VBG" && !is_be(words_, last_verb)) break;
        read_modal(word);
        be_before = any && is_be(words_, last_verb);
        last_verb = word;
        after = word + 1;
        any = true;
      } else if (!words_.is(word, Upos::adv) && !(any && is_floating(word))) {
        break;
      }
    }
    if (!any) return 0;
    group_.head = last_verb;
    group_.passive = be_before && words_.tag(last_verb).xpos == "VBN";
    if (words_.tag(last_verb).xpos == "VBN" && after == begin_ + 1) {
      group_.form = VerbForm::participle;
      group_.passive = true;
    }
    group_.relation = is_be(words_, last_verb) ? "be" : words_.lemma(last_verb);
    if (group_.relation == "have" && words_.is(last_verb, Upos::aux)) group_.relation = "have";
    return after;
  }

  // "have all been built"
  bool is_floating(std::uint32_t word) const {
    const std::string& lower = words_.lower(word);
    return (lower == "all" || lower == "both" || lower == "each") && word + 1 < end_ &&
           is_verb(words_, word + 1);
  }

  VerbForm form_of(std::uint32_t word) const {
    const std::string& xpos = words_.tag(word).xpos;
    if (xpos == "VBG") return VerbForm::gerund;
    if (xpos == "VBN") return VerbForm::participle;
    return VerbForm::finite;
  }

  void read_modal(std::uint32_t word) {
    if (words_.tag(word).xpos != "MD") return;
    const std::string& lower = words_.lower(word);
    const bool planned =
        lower == "will" || lower == "shall" || lower == "'ll" || lower == "’ll" || lower == "wo";
    group_.modality = planned ? Modality::planned : Modality::possible;
  }

  std::uint32_t read_particle(std::uint32_t word) {
    const bool adverb = word < end_ && words_.is(word, Upos::adv) &&
                        lexicon_.in("particle", words_.lower(word)) && !is_be(words_, group_.head);
    if (adverb || (word < end_ && words_.tag(word).xpos == "RP")) {
      group_.relation += ' ' + words_.lower(word);
      return word + 1;
    }
    return word;
  }

  // "plans to build", "is going to build", "failed to build": what was meant, with its mood.
  std::uint32_t read_carried(std::uint32_t word) {
    if (word + 1 >= end_ || !words_.is(word, "to")) return word;
    if (group_.copular || group_.relation == "be" || group_.relation == "have") {
      // "is to open", "has to pay": an arrangement.
      const auto next = read_verb_chunk(words_, lexicon_, word, end_);
      if (!next || next->form != VerbForm::infinitive) return word;
      carry(*next, Modality::planned);
      return next->span.end_word;
    }
    const std::string& lemma = words_.lemma(group_.head);
    const bool known = lexicon_.in("catenative", lemma) || lexicon_.in("plan", lemma) ||
                       lexicon_.in("doubt", lemma) || lexicon_.in("negate", lemma);
    if (!known) return word;
    const auto next = read_verb_chunk(words_, lexicon_, word, end_);
    if (!next || next->form != VerbForm::infinitive) return word;
    if (lexicon_.in("negate", lemma)) group_.polarity = Polarity::negated;
    if (lexicon_.in("plan", lemma) || (lemma == "go" && words_.tag(group_.head).xpos == "VBG")) {
      carry(*next, Modality::planned);
    } else if (lexicon_.in("doubt", lemma)) {
      carry(*next, Modality::possible);
    } else if (lemma == "decide" || lemma == "agree" || lemma == "choose" || lemma == "opt") {
      carry(*next, Modality::planned);
    } else {
      carry(*next, group_.modality);
    }
    return next->span.end_word;
  }

  void carry(const Chunk& next, Modality modality) {
    const VerbForm form = group_.form;
    const Polarity polarity =
        group_.polarity == Polarity::negated ? Polarity::negated : next.polarity;
    group_.head = next.head;
    group_.relation = next.relation;
    group_.passive = next.passive;
    group_.copular = next.copular;
    group_.polarity = polarity;
    group_.modality = modality;
    group_.form = form == VerbForm::participle ? VerbForm::participle : form;
  }
};

}  // namespace

std::optional<Chunk> read_verb_chunk(const ArticleWords& words, const Lexicon& lexicon,
                                     std::uint32_t word, std::uint32_t end) {
  if (word >= end) return std::nullopt;
  return VerbGroup(words, lexicon, word, end).read();
}

}  // namespace weft
