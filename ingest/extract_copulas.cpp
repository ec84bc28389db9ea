#include "ingest/extract_rules.h"

namespace weft {
namespace {

// "X is the chairman of Y" says who X is to Y; "X is a firm" says what X is.
class CopulaPatterns {
 public:
  CopulaPatterns(const SentencePatterns& sentence, const Clause& clause, Proposition base,
                 Propositions& out)
      : s_(sentence),
        tree_(sentence.tree()),
        words_(sentence.words()),
        clause_(clause),
        base_(std::move(base)),
        out_(out) {
    if (base_.relation != "become") base_.relation = "be";
  }

  void extract(std::uint32_t left, std::uint32_t right) {
    if (s_.is_ruled_out(right)) base_.polarity = Polarity::negated;
    if (s_.is_pronoun(right)) return for_people();
    if (words_.is(right, Upos::num) && is_some_of(right)) {
      base_.subject = s_.bare(left);
      return class_or_role(right);
    }
    if (words_.lemma(right) == "one") return for_people();
    if (measured(left, right) || has_dimension(left, right)) return;
    if (is_of_a_row(left, right) || is_of_other_kind(left, right) || lacks_its_noun(right))
      return for_people();
    if (is_of_the_topic(left, right)) return for_people();
    if (is_turned(left, right)) {
      // "The other founders are X and Y": X is a founder.
      const auto owner = possessor_of(tree_, left);
      kind_only_ = words_.tag(left).xpos == "NNS";  // "the three mills are X, Y and Z"
      for (const std::uint32_t member : members(tree_, right)) {
        base_.subject = s_.bare(member);
        if (owner) {
          owned(*owner, left, member);
          continue;
        }
        class_or_role(left);
        base_.subject_words.clear();
      }
      return;
    }
    base_.subject = s_.bare(left);
    class_or_role(right);
  }

 private:
  const SentencePatterns& s_;
  const SentenceTree& tree_;
  const ArticleWords& words_;
  const Clause& clause_;
  Proposition base_;
  Propositions& out_;
  bool kind_only_ = false;

  bool is_name(std::uint32_t head) const { return s_.layers.name_at(head) != nullptr; }

  void for_people() {
    if (base_.subject_words.empty()) return;
    base_.object.reset();
    out_.push_back(base_);
  }

  bool is_turned(std::uint32_t left, std::uint32_t right) const {
    if (is_name(left) || s_.is_pronoun(left) || !is_name(right)) return false;
    return words_.is_noun(left) && base_.relation == "be" && !is_indefinite(right);
  }

  // "two of the main roads"
  bool is_some_of(std::uint32_t number) const {
    std::optional<std::uint32_t> tail;
    s_.bare_without_of(number, tail);
    return tail && words_.tag(*tail).xpos == "NNS" && !is_name(*tail);
  }

  bool is_indefinite(std::uint32_t noun) const {
    return std::ranges::any_of(tree_.children(noun), [&](std::uint32_t child) {
      return tree_.is(child, Deprel::det) && (words_.is(child, "a") || words_.is(child, "an"));
    });
  }

  // "The two ends are the least value and the greatest": each of them is but one. "The documents
  // are Magna Carta and the new act": told with the first. "is a band and “No Way”": a title of
  // something else.
  bool is_of_a_row(std::uint32_t left, std::uint32_t right) const {
    std::uint32_t begin = right;  // of the row
    while (tree_.is(begin, Deprel::conj) && words_.is_noun(tree_.head(begin)))
      begin = tree_.head(begin);
    const bool one = words_.tag(begin).xpos == "NN" && tree_.has_child(begin, Deprel::conj);
    const bool counted = tree_.has_child(left, Deprel::nummod);  // "the three parts are A and B"
    if (!is_name(left) && words_.tag(left).xpos == "NNS" && one && (counted || is_definite(begin)))
      return true;
    if (!tree_.is(right, Deprel::conj)) return false;
    if (words_.is(tree_.first(right), "(")) return true;  // "a member of the Unit (or U-8)"
    const std::uint32_t first = tree_.head(right);
    if (is_turned(left, first)) return true;
    // "was a composer, author of 20 songs, 8 symphonies and 17 operas": one thing is not several.
    const bool one_thing = words_.tag(left).xpos != "NNS" && words_.tag(left).xpos != "NNPS" &&
                           !tree_.has_child(left, Deprel::conj) && !s_.is_pronoun(left);
    std::uint32_t top = first;
    while (tree_.is(top, Deprel::conj))
      top = tree_.head(top);
    if (one_thing && words_.tag(top).xpos == "NN" && words_.tag(right).xpos == "NNS" &&
        !is_name(right))
      return true;
    const Name* const name = s_.layers.name_at(right);
    return name != nullptr && name->type == NameType::work && !is_name(first);
  }

  // "She was World (1962) and Olympic (1960) champion": the names are but adjectives.
  bool lacks_its_noun(std::uint32_t right) const {
    const std::uint32_t top = tree_.is(right, Deprel::conj) ? tree_.head(right) : right;
    if (!is_name(top) || tree_.has_child(top, Deprel::det)) return false;
    for (const std::uint32_t member : members(tree_, top)) {
      for (const std::uint32_t child : tree_.children(member)) {
        const bool bare = tree_.is(child, Deprel::appos) && child > member && !is_name(child);
        if (bare && tree_.first(child) == child && !words_.is(child - 1, ",")) return true;
      }
    }
    return false;
  }

  // "She is France": a person is no event and no place.
  bool is_of_other_kind(std::uint32_t left, std::uint32_t right) const {
    const Name* const subject = s_.layers.name_at(left);
    const Name* const name = s_.layers.name_at(tree_.is(right, Deprel::conj) ? tree_.head(right)
                                                                             : right);
    const bool person = (subject != nullptr && subject->type == NameType::person) ||
                        words_.is(left, "he") || words_.is(left, "she");
    return person && name != nullptr && is_name(right) &&
           (name->type == NameType::event || name->type == NameType::place);
  }

  // "The wall is 300 feet (91 m) long": its length. A measure of nothing is no class.
  bool has_dimension(std::uint32_t left, std::uint32_t right) {
    const Value* const value = s_.layers.value_at(right);
    if (value == nullptr || value->kind != ValueKind::measure) return false;
    if (value->unit.starts_with('{') || !words_.is_noun(right)) return false;
    for_people();
    std::uint32_t word = value->span.end_word;
    if (word < tree_.end() && words_.is(word, "(")) {
      while (word < tree_.end() && !words_.is(word, ")"))
        ++word;
      ++word;
    }
    if (word >= tree_.end()) return true;
    for (const std::string_view noun : {"length", "width", "height", "depth", "thickness"}) {
      if (!s_.layers.lexicon.in(noun, words_.lower(word))) continue;
      Proposition p = base_;
      p.rule = "copula.of";
      p.subject = s_.bare(left);
      p.subject_words.clear();
      p.relation = "have " + std::string(noun) + " of";
      p.object = value->span;
      out_.push_back(std::move(p));
    }
    return true;
  }

  // "The regional capital is the city of Leeds": whose capital, the text around says; a capital by
  // itself would be taken for the region.
  bool is_of_the_topic(std::uint32_t left, std::uint32_t right) const {
    if (is_name(left) || !words_.is_noun(left) || !is_definite(left)) return false;
    const bool apposed = s_.layers.lexicon.in("apposed", words_.lemma(right));
    if (is_name(right) || !apposed || !is_definite(right)) return false;
    std::optional<std::uint32_t> tail;
    s_.bare_without_of(left, tail);
    if (tail || tree_.has_child(left, Deprel::nmod)) return false;
    s_.bare_without_of(right, tail);
    return tail && is_name(*tail);
  }

  // "His former clubs were X and Y": he has them.
  void owned(std::uint32_t owner, std::uint32_t noun, std::uint32_t member) {
    Proposition p = base_;
    p.rule = "copula.of";
    p.subject = words_.is(owner, Upos::pron) ? WordSpan{owner, owner + 1} : s_.bare(owner);
    WordSpan title = s_.bare(noun);
    title.first_word = std::max(title.first_word, tree_.last(owner) + 1);
    p.relation = "have " + s_.lower_text(title) + " of";
    p.object = s_.bare(member);
    out_.push_back(std::move(p));
    base_.subject_words.clear();
  }

  void class_or_role(std::uint32_t noun) {
    std::optional<std::uint32_t> tail;
    WordSpan title = s_.bare_without_of(noun, tail);
    if (tail && words_.is(title.first_word, "the")) return for_people();  // cut amiss
    Proposition p = base_;
    if (words_.is(noun, Upos::num) && is_some_of(noun)) return one_of(*tail, std::move(p));
    const bool joint = tail && tree_.has_child(*tail, Deprel::conj) &&
                       s_.layers.lexicon.in("joint", words_.lemma(noun));
    const Name* const chair = s_.layers.name_at(title.first_word);  // "Ann Roe Professor"
    if (chair != nullptr && chair->end_word <= noun && chair->type == NameType::person)
      title.first_word = chair->end_word;
    const bool named = tail && is_name(*tail) && !joint;
    if (named && !is_name(noun)) {
      const bool bare = title.end_word - title.first_word == 1;  // no "largest city of Asia"
      if (bare && is_definite(noun) && s_.layers.lexicon.in("apposed", words_.lemma(noun))) {
        // "Its seat is the city of Leeds": Leeds itself.
        p.rule = "copula.class";
        p.object = s_.bare(*tail);
      } else {
        p.rule = "copula.of";
        p.relation += ' ' + s_.lower_text(title) + " of";
        p.object = s_.bare(*tail);
      }
    } else {
      p.rule = "copula.class";
      p.object = kind_only_ ? s_.kind_named(noun) : s_.bare(noun);
      if (const auto role = s_.shared_role(noun)) p.object->end_word = s_.bare(*role).end_word;
      // "We were all citizens": "all" is of "we".
      if (p.object->first_word < noun && words_.is(p.object->first_word, "all"))
        ++p.object->first_word;
    }
    out_.push_back(std::move(p));
  }

  // "two of the main roads", "one of the members of Acme"
  void one_of(std::uint32_t kind, Proposition p) {
    std::optional<std::uint32_t> tail;
    const WordSpan title = s_.bare_without_of(kind, tail);
    const bool role = tail && is_name(*tail) && title.end_word - title.first_word == 1 &&
                      s_.layers.lexicon.is_role(words_.lemma(kind));
    p.rule = role ? "copula.of" : "copula.class";
    if (role) p.relation += ' ' + words_.lemma(kind) + " of";
    p.object = role ? s_.bare(*tail) : s_.kind_named(kind);
    for (Argument& argument : s_.phrases_on(kind, *p.object))
      p.arguments.push_back(std::move(argument));
    out_.push_back(std::move(p));
  }

  bool is_definite(std::uint32_t noun) const {
    for (const std::uint32_t child : tree_.children(noun)) {
      if (tree_.is(child, Deprel::det) && words_.is(child, "the")) return true;
    }
    return false;
  }

  // "The population of X is 900", "its seat is Leeds": X has the population, the seat.
  bool measured(std::uint32_t left, std::uint32_t right) {
    const auto possessor = possessor_of(tree_, left);  // "His Leeds Card Number was 7"
    const bool named = is_name(left) && !(possessor && s_.is_pronoun(*possessor));
    if (named || s_.is_pronoun(left) || s_.layers.value_at(left) != nullptr) return false;
    if (!words_.is_noun(left)) return false;
    const Value* const value = s_.layers.value_at(right);
    const bool number = value != nullptr && value->kind != ValueKind::date && stands_alone(*value);
    const bool plain_name = is_name(right) && s_.bare(right).end_word ==
                                                  s_.layers.name_at(right)->end_word;
    if (!number && !plain_name) return false;
    std::optional<WordSpan> owner;
    std::optional<std::uint32_t> tail;
    WordSpan title = s_.bare_without_of(left, tail);
    for (const std::uint32_t child : tree_.children(left)) {
      if (!tree_.is(child, Deprel::nmod, "poss")) continue;
      owner = words_.is(child, Upos::pron) ? WordSpan{child, child + 1} : s_.bare(child);
      title.first_word = std::max(title.first_word, tree_.last(child) + 1);
    }
    if (!owner && number && tail) owner = s_.bare(*tail);
    if (!owner) return false;
    Proposition p = base_;
    p.rule = "copula.of";
    p.subject = *owner;
    p.relation = "have " + s_.lower_text(title) + " of";
    p.object = s_.bare(right);
    out_.push_back(std::move(p));
    return true;
  }
};

}  // namespace

void extract_copula(const SentencePatterns& sentence, const Clause& clause, Proposition base,
                    std::uint32_t subject, std::uint32_t complement, Propositions& out) {
  CopulaPatterns(sentence, clause, std::move(base), out).extract(subject, complement);
}

}  // namespace weft
