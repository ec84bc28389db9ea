#include "ingest/verb_repairs.h"

#include <algorithm>
#include <array>

namespace weft {
namespace {

constexpr std::uint32_t kReachMax = 15;  // words between what belongs together

class VerbRepairs {
 public:
  VerbRepairs(const ArticleWords& words, const Lexicon& lexicon, const Trees& trees,
              std::uint32_t sentence, Trees& mended)
      : words_(words), lexicon_(lexicon), tree_(words, trees, sentence), mended_(mended) {}

  void mend() {
    for (std::uint32_t word = tree_.begin(); word < tree_.end(); ++word) {
      if (words_.is(word, "to")) mend_infinitive(word);
      if (words_.is(word, "that")) mend_that(word);
      if (words_.is(word, "too") || words_.is(word, "enough")) mend_degree(word);
      if (words_.is(word, "including")) mend_including(word);
      if (tree_.is(word, Deprel::appos)) mend_post_nominal(word);
      if (words_.is(word, Upos::verb)) mend_verb(word);
      if (words_.is(word, Upos::verb) || tree_.has_child(word, Deprel::cop)) {
        mend_second_subject(word);
        if (tree_.is(word, Deprel::acl, "relcl")) mend_relative(word);
      }
    }
  }

 private:
  const ArticleWords& words_;
  const Lexicon& lexicon_;
  SentenceTree tree_;
  Trees& mended_;

  // Unless it would hang on itself.
  bool hang(std::uint32_t word, std::uint32_t head, const char* relation) {
    for (std::uint32_t above = head; above != kNoHead; above = mended_[above].head) {
      if (above == word) return false;
    }
    mended_[word].head = head;
    mended_[word].relation = relation;
    mended_[word].probability = kMendedProbability;
    return true;
  }

  const std::string& xpos(std::uint32_t word) const { return words_.tag(word).xpos; }
  bool is_plural(std::uint32_t noun) const {
    return xpos(noun) == "NNS" || xpos(noun) == "NNPS" || tree_.has_child(noun, Deprel::conj);
  }
  bool follows(std::uint32_t word, std::string_view form) const {
    return word > tree_.begin() && words_.is(word - 1, form);
  }
  bool has_case(std::uint32_t noun, std::string_view form) const {
    const auto preposition = tree_.child(noun, Deprel::case_);
    return preposition && words_.is(*preposition, form);
  }
  bool lists_verb(std::string_view list, std::uint32_t verb) const {
    return lexicon_.in(list, words_.lemma(verb));
  }

  // The head of the name or compound that a word is in.
  std::uint32_t whole(std::uint32_t word) const {
    while (tree_.head(word) != kNoHead &&
           (tree_.is(word, Deprel::flat) || tree_.is(word, Deprel::compound)))
      word = tree_.head(word);
    return word;
  }

  // ---- infinitives -----------------------------------------------------------------------------

  void mend_infinitive(std::uint32_t to) {
    const std::uint32_t verb = tree_.head(to);
    if (!tree_.is(to, Deprel::mark) || verb == kNoHead || tree_.head(verb) == kNoHead) return;
    const std::uint32_t head = tree_.head(verb);
    const bool goes_on = words_.lemma(head) == "go" && follows(to, "on");
    if (goes_on && tree_.is(verb, Deprel::advcl) && tree_.head(to - 1) == head)
      hang(verb, head, "xcomp");
    if (tree_.is(verb, Deprel::xcomp) && lists_verb("copula", head)) mend_singled_out(verb, head);
  }

  // "became the only man to go": whatever the noun stands for went.
  void mend_singled_out(std::uint32_t verb, std::uint32_t copula) {
    for (const std::uint32_t noun : tree_.children(copula)) {
      if (noun >= verb || !tree_.is(noun, Deprel::xcomp) || !words_.is_noun(noun)) continue;
      if (tree_.last(noun) + 1 == tree_.first(verb)) hang(verb, noun, "acl");
    }
  }

  // "too ill to go", "good enough on the whole to win"
  void mend_degree(std::uint32_t degree) {
    const std::uint32_t adjective = tree_.head(degree);
    if (adjective == kNoHead || !words_.is(adjective, Upos::adj)) return;
    if (words_.is(degree, "too") != (degree < adjective)) return;
    const std::uint32_t end = std::min(tree_.end(), adjective + kReachMax);
    for (std::uint32_t word = adjective + 1; word < end; ++word) {
      if (words_.is(word, Upos::punct)) return;
      const std::uint32_t verb = tree_.head(word);
      if (!words_.is(word, "to") || !tree_.is(word, Deprel::mark) || verb == kNoHead) continue;
      if (tree_.has_child(verb, Deprel::nsubj) || tree_.is(verb, Deprel::conj)) return;
      hang(verb, adjective, "xcomp");
      return;
    }
  }

  // "demanding that leaders come": what follows "that" is the subject of its verb.
  void mend_that(std::uint32_t that) {
    const std::uint32_t verb = tree_.head(that);
    if (!tree_.is(that, Deprel::mark) || verb == kNoHead || tree_.has_child(verb, Deprel::nsubj))
      return;
    for (std::uint32_t noun = that + 1; noun < verb; ++noun) {
      const std::uint32_t head = tree_.head(noun);
      if (!tree_.is(noun, Deprel::obj) || head > that || tree_.first(noun) != that + 1) continue;
      if (hang(verb, head, "ccomp")) hang(noun, verb, "nsubj");
      return;
    }
  }

  // ---- verbs -----------------------------------------------------------------------------------

  void mend_verb(std::uint32_t verb) {
    const std::string& tag = xpos(verb);
    if (lists_verb("convey", verb)) mend_conveyed(verb);
    if (lists_verb("bestow", verb)) mend_recipient(verb);
    if (tree_.head(verb) == kNoHead) return;
    if (tag == "VB" || tag == "VBP") mend_caused(verb);
    if (tag == "VBG") {
      if (mend_absolute(verb) || mend_attribute(verb)) return;
      mend_trailing(verb);
    }
    if (tag == "VBG" || tag == "VBN" || tag == "VBD") {
      mend_bracketed(verb);
      mend_called(verb);
    }
    if (tag == "VBN") mend_reduced(verb);
    if (tag == "VBD") mend_after_relative(verb);
    if (tree_.is(verb, Deprel::conj)) mend_repeated(verb);
  }

  // "had the band play", "might let Ann (who can) speak"
  void mend_caused(std::uint32_t verb) {
    if (tree_.has_child(verb, Deprel::mark) || tree_.has_child(verb, Deprel::cc)) return;
    const std::uint32_t head = tree_.head(verb);
    const std::uint32_t first = tree_.first(verb);
    if (tree_.is(verb, Deprel::xcomp) && lists_verb("causing", head) && first < verb) {
      for (const std::uint32_t noun : tree_.children(verb)) {
        const bool front = tree_.first(noun) == first && tree_.last(noun) + 1 == verb;
        const bool loose = tree_.is(noun, Deprel::compound) || tree_.is(noun, Deprel::obj);
        if (front && loose && first == head + 1) hang(noun, head, "obj");
      }
      return;
    }
    if (!tree_.is(verb, Deprel::conj) || first != verb || verb == tree_.begin()) return;
    std::uint32_t other = head;  // the verb before in the row
    for (const std::uint32_t member : tree_.children(head)) {
      if (member < verb && tree_.is(member, Deprel::conj)) other = member;
    }
    if (!lists_verb("causing", other)) return;
    for (const std::uint32_t noun : tree_.children(other)) {
      const bool object = tree_.is(noun, Deprel::obj) || tree_.is(noun, Deprel::iobj);
      if (!object || tree_.last(noun) + 1 != verb) continue;
      if (hang(verb, other, "xcomp")) hang(noun, other, "obj");
      return;
    }
  }

  // ", with critics praising it": the critics praise.
  bool mend_absolute(std::uint32_t verb) {
    const std::uint32_t head = tree_.head(verb);
    for (const std::uint32_t noun : tree_.children(verb)) {
      const bool absolute = noun < verb && tree_.is(noun, Deprel::obl) && has_case(noun, "with");
      if (absolute && words_.is_noun(noun)) return make_subject(noun, verb);
    }
    if (!tree_.is(verb, Deprel::acl) || !words_.is_noun(head)) return false;
    const std::uint32_t first = tree_.first(head);
    const bool set_off = words_.is(first, ",") || follows(first, ",");
    const std::uint32_t above = tree_.head(head);
    if (set_off && tree_.is(head, Deprel::obl) && has_case(head, "with") &&
        tree_.first(verb) == head + 1)
      return hang(verb, above, "advcl") && make_subject(head, verb);
    for (const std::uint32_t noun : tree_.children(head)) {  // "by firms with work lasting years"
      const bool nearer = tree_.is(noun, Deprel::nmod) && has_case(noun, "with") && noun < verb;
      if (nearer && tree_.last(noun) + 1 == tree_.first(verb)) return hang(verb, noun, "acl");
    }
    return false;
  }

  bool make_subject(std::uint32_t noun, std::uint32_t verb) {
    if (!hang(noun, verb, "nsubj")) return false;
    return hang(*tree_.child(noun, Deprel::case_), verb, "mark");
  }

  // "beat visiting master Roe", "founder and managing director"
  bool mend_attribute(std::uint32_t verb) {
    const auto object = tree_.child(verb, Deprel::obj);
    const std::uint32_t head = tree_.head(verb);
    if (!object || *object < verb || has_article(*object, verb)) return false;
    if (tree_.is(verb, Deprel::xcomp) && head + 1 == verb && words_.is(head, Upos::verb)) {
      if (takes_gerund(head)) return false;
      return hang(*object, head, "obj") && hang(verb, *object, "amod");
    }
    const auto both = tree_.child(verb, Deprel::cc);
    if (!tree_.is(verb, Deprel::conj) || !both || *both + 1 != verb || *object != verb + 1)
      return false;
    if (words_.is(head, Upos::verb) || !words_.is_noun(head)) return false;
    return hang(*object, head, "conj") && hang(verb, *object, "amod") &&
           hang(*both, *object, "cc");
  }

  // Anything but adjectives and nouns between the verb and its object.
  bool has_article(std::uint32_t object, std::uint32_t verb) const {
    for (std::uint32_t word = verb + 1; word < object; ++word) {
      if (!words_.is(word, Upos::adj) && !words_.is_noun(word)) return true;
    }
    return words_.is(object, Upos::pron) || tree_.first(object) < verb;
  }

  bool takes_gerund(std::uint32_t verb) const {
    return lists_verb("gerund", verb) || lists_verb("catenative", verb) ||
           lists_verb("negate", verb) || lists_verb("plan", verb) || lists_verb("causing", verb) ||
           lists_verb("report", verb) || lists_verb("doubt", verb) || lists_verb("effect", verb);
  }

  // "won it as a member of the party, beating Roe": a deed behind a comma is the main subject's.
  void mend_trailing(std::uint32_t verb) {
    const std::uint32_t first = tree_.first(verb);
    if (!tree_.is(verb, Deprel::acl) || !words_.is(first, ",") || lists_verb("stative", verb) ||
        tree_.has_child(verb, Deprel::mark) || tree_.has_child(verb, Deprel::aux))
      return;
    std::uint32_t noun = tree_.head(verb);
    bool deep = false;  // inside a phrase that is no object by itself
    while (noun != kNoHead && words_.is_noun(noun) && !words_.is(noun, Upos::verb)) {
      if (tree_.is(noun, Deprel::nsubj) || tree_.has_child(noun, Deprel::cop)) return;
      deep |= tree_.is(noun, Deprel::nmod) || tree_.is(noun, Deprel::obl);
      if (tree_.is(noun, Deprel::appos)) return;
      noun = tree_.head(noun);
    }
    if (deep && noun != kNoHead && words_.is(noun, Upos::verb) && noun < verb &&
        tree_.has_child(noun, Deprel::nsubj))
      hang(verb, noun, "advcl");
  }

  // "claimed it was so and claim it is so": the same verb goes on.
  void mend_repeated(std::uint32_t verb) {
    const std::uint32_t content = tree_.head(verb);
    const std::uint32_t above = tree_.head(content);
    if (!tree_.is(content, Deprel::ccomp) || tree_.has_child(verb, Deprel::nsubj)) return;
    if (words_.lemma(above) == words_.lemma(verb)) hang(verb, above, "conj");
  }

  // "earned Roe a prize": no comma, no apposition.
  void mend_recipient(std::uint32_t verb) {
    const auto person = tree_.child(verb, Deprel::obj);
    if (!person || *person < verb || !words_.is(*person, Upos::propn)) return;
    const auto thing = tree_.child(*person, Deprel::appos);
    if (!thing || words_.is(tree_.first(*thing), Upos::punct)) return;
    const auto article = tree_.child(*thing, Deprel::det);
    if (!article || *article != tree_.first(*thing)) return;
    if (hang(*thing, verb, "obj")) hang(*person, verb, "iobj");
  }

  // "with Roe (playing a king)"
  void mend_bracketed(std::uint32_t verb) {
    const std::uint32_t first = tree_.first(verb);
    const bool loose = tree_.is(verb, Deprel::advcl) || tree_.is(verb, Deprel::acl);
    if (!loose || !words_.is(first, "(") || first == tree_.begin()) return;
    if (lexicon_.in("post_nominal", words_.lower(first - 1))) return;
    const std::uint32_t noun = whole(first - 1);
    if (words_.is_noun(noun) && noun != tree_.head(verb)) hang(verb, noun, "acl");
  }

  // "a scene by a man named Roe called 'Dusk'"
  void mend_called(std::uint32_t verb) {
    static constexpr std::array<std::string_view, 3> kCalled = {"called", "titled", "entitled"};
    if (std::ranges::find(kCalled, words_.lower(verb)) == kCalled.end()) return;
    std::uint32_t noun = tree_.head(verb);
    const bool named = words_.is(noun, Upos::propn);
    if (!tree_.is(verb, Deprel::acl)) return;
    if (named && tree_.is(noun, Deprel::appos)) noun = tree_.head(noun);
    const bool by = has_case(noun, "by") || (named && has_case(noun, "with"));
    if (!tree_.is(noun, Deprel::nmod) || !by) return;
    if (words_.is(tree_.head(noun), Upos::noun)) hang(verb, tree_.head(noun), "acl");
  }

  // "plants not seen elsewhere": without a comma a participle describes the noun before it.
  void mend_reduced(std::uint32_t verb) {
    const std::uint32_t first = tree_.first(verb);
    if (!tree_.is(verb, Deprel::advcl) || first == tree_.begin()) return;
    if (!tree_.has_child(verb, Deprel::obl) || tree_.has_child(verb, Deprel::mark) ||
        tree_.has_child(verb, Deprel::nsubj) || tree_.has_child(verb, Deprel::aux) ||
        lists_verb("depictive", verb))
      return;
    const std::uint32_t noun = first - 1;
    if (words_.is(noun, Upos::noun) && !words_.is(first, Upos::punct) &&
        tree_.head(verb) < noun && !tree_.is(noun, Deprel::nsubj))
      hang(verb, noun, "acl");
  }

  // "threatened those who came, and also left": a comma ends what tells which ones.
  void mend_after_relative(std::uint32_t verb) {
    const std::uint32_t relative = tree_.head(verb);
    if (!tree_.is(verb, Deprel::conj) || !tree_.is(relative, Deprel::acl, "relcl")) return;
    if (!words_.is(tree_.first(verb), ",") || tree_.has_child(verb, Deprel::nsubj)) return;
    if (words_.is(tree_.first(relative), ",") || !tree_.has_child(verb, Deprel::cc)) return;
    for (std::uint32_t word = tree_.head(relative); word != kNoHead; word = tree_.head(word)) {
      if (!words_.is(word, Upos::verb)) continue;
      const auto subject = tree_.child(word, Deprel::nsubj);
      const bool active = subject && tree_.subtype(*subject) != "pass" && *subject < word;
      if (active && xpos(word) == "VBD") hang(verb, word, "conj");
      return;
    }
  }

  // "brought the clock he made to school on Monday"
  void mend_conveyed(std::uint32_t verb) {
    const auto object = tree_.child(verb, Deprel::obj);
    if (!object || *object < verb) return;
    for (const std::uint32_t relative : tree_.children(*object)) {
      if (!tree_.is(relative, Deprel::acl, "relcl") || lists_verb("convey", relative)) continue;
      const auto subject = tree_.child(relative, Deprel::nsubj);
      if (!subject || tree_.first(relative) != tree_.first(*subject)) continue;
      if (xpos(*subject) == "WP" || xpos(*subject) == "WDT") continue;
      bool found = false;
      for (const std::uint32_t place : tree_.children(relative)) {
        if (place < relative || !tree_.is(place, Deprel::obl)) continue;
        found |= has_case(place, "to") || has_case(place, "into");
        if (found) hang(place, verb, "obl");
      }
    }
  }

  // ---- subjects and relative clauses -----------------------------------------------------------

  // "A poet, he wrote": the first only describes who the second is.
  void mend_second_subject(std::uint32_t verb) {
    std::uint32_t first = kNoHead, second = kNoHead;
    for (const std::uint32_t child : tree_.children(verb)) {
      if (!tree_.is(child, Deprel::nsubj) || tree_.subtype(child) == "outer" || child > verb)
        continue;
      first = second;
      second = child;
    }
    if (first == kNoHead || tree_.has_child(second, Deprel::cc) ||
        tree_.has_child(second, Deprel::conj))
      return;
    if (is_address(first)) {
      hang(first, verb, "vocative");
      return;
    }
    const bool set_off = words_.is(tree_.last(first), ",") || follows(tree_.first(second), ",") ||
                         words_.is(tree_.first(second), ",");
    if (!set_off) return;
    const auto owner = tree_.child(second, Deprel::nmod);
    if (owner && words_.is(*owner, "whose")) return give_subject(first, verb);
    const std::uint32_t before = tree_.first(first);
    const auto article = tree_.child(first, Deprel::det);
    const bool definite = article && words_.is(*article, "the") && !is_time(first);
    if (definite && words_.is(second, Upos::pron) && !is_kin(first)) {  // "The head, he left"
      hang(second, verb, "dislocated");
      return;
    }
    const bool after_noun = before > tree_.begin() && words_.is(before - 1, Upos::noun);
    const bool described = words_.is(second, Upos::pron) && article && !is_time(first);
    if (words_.is(first, Upos::noun) || described)  // "A World War veteran, he left"
      hang(first, verb, "dislocated");
    else if (words_.is(second, Upos::noun))
      hang(second, first, "appos");  // "Roe, their leader left"
    else if (after_noun)
      hang(first, before - 1, "appos");  // "for the sides A and B, Roe signed"
  }

  // "Ann Roe, OBE (born 1930),": what follows the letters is said of Ann.
  void mend_post_nominal(std::uint32_t letters) {
    const std::uint32_t person = tree_.head(letters);
    if (!words_.is(person, Upos::propn) || !words_.is_capitalised(letters)) return;
    if (!lexicon_.in("post_nominal", words_.lower(letters))) return;
    for (const std::uint32_t child : tree_.children(letters)) {
      if (tree_.is(child, Deprel::acl) || tree_.is(child, Deprel::appos))
        hang(child, person, mended_[child].relation.c_str());
    }
  }

  // "Madam Speaker, the members will vote": who is spoken to.
  bool is_address(std::uint32_t noun) const {
    const std::uint32_t first = tree_.begin();
    if (tree_.first(noun) != first || !lexicon_.in("address", words_.lower(first))) return false;
    for (std::uint32_t word = first; word <= tree_.last(noun); ++word) {
      if (words_.is(word, ",")) return true;
    }
    return words_.is(tree_.last(noun) + 1, ",");
  }

  // "The child of a miner, she left"
  bool is_kin(std::uint32_t noun) const {
    return tree_.has_child(noun, Deprel::nmod) && lexicon_.in("kin", words_.lemma(noun));
  }

  bool is_time(std::uint32_t noun) const {
    const std::string& lemma = words_.lemma(noun);
    return lexicon_.in("season", lemma) || lexicon_.in("occasion", lemma) ||
           lexicon_.in("weekday", lemma) || lexicon_.in("month", lemma);
  }

  // "Roe, whose firm was old, left": the first subject is that of the verb behind.
  void give_subject(std::uint32_t noun, std::uint32_t verb) {
    hang(noun, verb, "dislocated");
    for (const std::uint32_t other : tree_.children(verb)) {
      const bool clause = other > verb && words_.is(other, Upos::verb) &&
                          (tree_.is(other, Deprel::parataxis) || tree_.is(other, Deprel::conj));
      if (!clause || tree_.has_child(other, Deprel::nsubj) || tree_.has_child(other, Deprel::cc))
        continue;
      hang(noun, other, "nsubj");
      return;
    }
  }

  void mend_relative(std::uint32_t verb) {
    std::uint32_t relative = kNoHead;  // "who", "which", "that"
    for (std::uint32_t word = tree_.first(verb); word < verb && relative == kNoHead; ++word) {
      if (xpos(word) == "WDT" || xpos(word) == "WP") relative = word;
    }
    if (relative == kNoHead) return;
    if (mend_conjunction(verb, relative)) return;
    const bool is_who = words_.is(relative, "who") || words_.is(relative, "whom");
    if (is_who && (mend_described(verb) || mend_lifeless(verb, relative))) return;
    mend_number(verb, relative);
  }

  // "is odd, given the reaches of the town, that Roe left": a clause with a subject of its own.
  bool mend_conjunction(std::uint32_t verb, std::uint32_t that) {
    if (!words_.is(that, "that") || !tree_.is(that, Deprel::nsubj)) return false;
    const bool own = std::ranges::any_of(tree_.children(verb), [&](std::uint32_t child) {
      return tree_.is(child, Deprel::nsubj) && child > that && child < verb;
    });
    if (!own) return false;
    std::uint32_t above = tree_.head(verb);
    while (above != kNoHead && words_.is_noun(above))
      above = tree_.head(above);
    return above != kNoHead && hang(verb, above, "ccomp") && hang(that, verb, "mark");
  }

  // "Roe, the son of Poe, who died"
  bool mend_described(std::uint32_t verb) {
    const std::uint32_t noun = tree_.head(verb);
    if (!words_.is(tree_.first(verb), ",") || !tree_.is(noun, Deprel::nmod)) return false;
    const std::uint32_t described = tree_.head(noun);
    const std::uint32_t name = tree_.head(described);
    if (!tree_.is(described, Deprel::appos) || !words_.is(described, Upos::noun)) return false;
    const std::uint32_t comma = tree_.first(described);
    if (name > comma || (!words_.is(comma, ",") && !follows(comma, ","))) return false;
    const std::uint32_t before = words_.is(comma, ",") ? comma - 1 : comma - 2;
    return words_.is(name, Upos::propn) && whole(before) == name && hang(verb, name, "acl:relcl");
  }

  // "an attack on firms who planned it": the nearer noun, where the farther is a deed.
  bool mend_lifeless(std::uint32_t verb, std::uint32_t relative) {
    const std::uint32_t noun = tree_.head(verb);
    if (relative == tree_.begin() || xpos(noun) != "NN") return false;
    const std::uint32_t nearer = whole(relative - 1);
    const std::string& lemma = words_.lemma(noun);
    if (nearer == noun || !words_.is_noun(nearer) || nearer < noun) return false;
    return !lexicon_.verb_of(lemma).empty() && hang(verb, nearer, "acl:relcl");
  }

  enum class Number : std::uint8_t { unknown, singular, plural };

  // Of the first finite word: "were", "has", "lie".
  Number number_of(std::uint32_t verb, std::uint32_t relative) const {
    for (std::uint32_t word = relative + 1; word <= verb; ++word) {
      const std::string& form = words_.lower(word);
      if (word != verb && tree_.head(word) != verb) continue;
      if (form == "was" || xpos(word) == "VBZ") return Number::singular;
      if (form == "were" || xpos(word) == "VBP") return Number::plural;
      if (xpos(word) == "VBD" || xpos(word) == "MD") return Number::unknown;
    }
    return Number::unknown;
  }

  // "ornaments on the wall, which were painted": the wall is but one.
  void mend_number(std::uint32_t verb, std::uint32_t relative) {
    if (!tree_.is(relative, Deprel::nsubj) || tree_.head(relative) != verb) return;
    const Number number = number_of(verb, relative);
    if (number == Number::unknown) return;
    const bool plural = number == Number::plural;
    const std::uint32_t noun = tree_.head(verb);
    if (!words_.is_noun(noun) || is_plural(noun) == plural) return;
    for (std::uint32_t above = noun; tree_.is(above, Deprel::nmod);) {
      above = tree_.head(above);
      if (!words_.is(above, Upos::noun)) return;
      if (is_plural(above) != plural) continue;
      hang(verb, above, "acl:relcl");
      return;
    }
  }

  // ---- members ---------------------------------------------------------------------------------

  // "guests on their show, including A": A is one of several.
  void mend_including(std::uint32_t word) {
    const std::uint32_t head = tree_.head(word);
    if (head == kNoHead) return;
    if (tree_.is(word, Deprel::case_)) {
      const std::uint32_t noun = tree_.head(head);
      if (noun == kNoHead || xpos(noun) != "NN" || tree_.has_child(noun, Deprel::conj)) return;
      if (const auto plural = plural_before(word)) hang(head, *plural, "nmod");
      return;
    }
    const auto member = tree_.child(word, Deprel::obj);
    const bool loose = tree_.is(word, Deprel::advcl) || tree_.is(word, Deprel::acl);
    if (!member || !loose || tree_.has_child(word, Deprel::nsubj)) return;
    const auto plural = plural_before(word);
    if (plural && hang(*member, *plural, "nmod")) hang(word, *member, "case");
  }

  std::optional<std::uint32_t> plural_before(std::uint32_t word) const {
    for (std::uint32_t noun = word; noun > tree_.begin() && noun + kReachMax > word; --noun) {
      const std::string& tag = xpos(noun - 1);
      if (tag == "NNS" || tag == "NNPS" || words_.is(noun - 1, "people")) return noun - 1;
    }
    return std::nullopt;
  }
};

}  // namespace

void mend_verbs(const ArticleWords& words, const Lexicon& lexicon, Trees& trees) {
  const Trees before = trees;
  for (std::uint32_t sentence = 0; sentence < words.sentences().size(); ++sentence)
    VerbRepairs(words, lexicon, before, sentence, trees).mend();
}

}  // namespace weft
