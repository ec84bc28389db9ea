#include "ingest/tree_repairs.h"

#include <algorithm>
#include <array>

#include "ingest/phrase_repairs.h"
#include "ingest/row_repairs.h"

namespace weft {
namespace {

constexpr std::uint32_t kFrontWordsMax = 60;  // longer phrases in front are left as they are

class SentenceRepairs {
 public:
  SentenceRepairs(const ArticleWords& words, const Trees& trees, std::uint32_t sentence,
                  Trees& mended)
      : words_(words), tree_(words, trees, sentence), mended_(mended) {}

  void mend() {
    for (std::uint32_t word = tree_.begin(); word < tree_.end(); ++word) {
      if (words_.is(word, Upos::verb) || tree_.has_child(word, Deprel::cop)) mend_subject(word);
      if (tree_.is(word, Deprel::nsubj)) mend_fronted_as(word);
      if (words_.tag(word).xpos == "VBG") mend_object_before(word);
      if (words_.is(word, Upos::verb)) mend_row(word);
      if (words_.tag(word).xpos == "VBN") mend_of_agent(word);
      const bool beside = tree_.is(word, Deprel::conj) || tree_.is(word, Deprel::parataxis);
      const bool predicate = words_.is(word, Upos::verb) || tree_.has_child(word, Deprel::cop);
      if (predicate && beside) mend_second_clause(word);
      if (tree_.is(word, Deprel::acl)) mend_behind_author(word);
      if (tree_.is(word, Deprel::acl, "relcl")) mend_behind_seat(word);
      if (words_.tag(word).xpos == "WP$") mend_whose(word);
      if (tree_.is(word, Deprel::cop)) mend_near(word);
      if (tree_.is(word, Deprel::obj)) mend_of(word);
      if (tree_.is(word, Deprel::obj)) mend_object_behind(word);
      if (tree_.is(word, Deprel::conj)) mend_article(word);
      if (tree_.is(word, Deprel::conj)) mend_behind_year(word);
      if (tree_.is(word, Deprel::conj) && words_.is_noun(word)) mend_distributed(word);
      if (tree_.is(word, Deprel::appos)) mend_post(word);
      if (tree_.is(word, Deprel::obl)) mend_oblique(word);
    }
  }

 private:
  const ArticleWords& words_;
  SentenceTree tree_;
  Trees& mended_;

  void hang(std::uint32_t word, std::uint32_t head, const char* relation) {
    mended_[word].head = head;
    mended_[word].relation = relation;
    mended_[word].probability = kMendedProbability;
  }

  bool has_subject(std::uint32_t verb) const {
    return tree_.has_child(verb, Deprel::nsubj) || tree_.has_child(verb, Deprel::csubj) ||
           tree_.has_child(verb, Deprel::expl);
  }

  // ---- subjects in the phrase in front ---------------------------------------------------------

  void mend_subject(std::uint32_t verb) {
    if (has_subject(verb) || tree_.is(verb, Deprel::conj) || tree_.is(verb, Deprel::acl)) return;
    bool passive = false;
    const std::uint32_t end = finite_start(verb, passive);  // of the phrase in front
    if (end == kNoHead || mend_inversion(verb, end)) return;
    for (const std::uint32_t phrase : tree_.children(verb)) {
      if (phrase >= end || tree_.last(phrase) + 1 != end) continue;
      if (mend_participle(phrase, verb)) return;
      const std::string& form = words_.tag(phrase).xpos;
      const bool participle = tree_.is(phrase, Deprel::advcl) && (form == "VBG" || form == "VBN");
      const bool adverbial = tree_.is(phrase, Deprel::obl) || tree_.is(phrase, Deprel::advmod) ||
                             tree_.is(phrase, Deprel::nmod) || participle;
      if (!adverbial || end - phrase > kFrontWordsMax) continue;
      for (std::uint32_t word = phrase + 1; word < end; ++word) {
        if (!is_absorbed(word, end)) continue;
        hang(word, verb, passive ? "nsubj:pass" : "nsubj");
        return;
      }
    }
  }

  // "only with the railway did trade become easy": behind "did" stands the subject.
  bool mend_inversion(std::uint32_t verb, std::uint32_t auxiliary) {
    if (words_.lemma(auxiliary) != "do" || words_.is(auxiliary, Upos::verb)) return false;
    const auto object = tree_.child(verb, Deprel::obj);
    if (!object || *object > verb || *object < auxiliary) return false;
    hang(*object, verb, "nsubj");
    return true;
  }

  // "as the capital of Asia, Leeds grew": the second one is the subject.
  void mend_fronted_as(std::uint32_t word) {
    const auto preposition = tree_.child(word, Deprel::case_);
    if (!preposition || !words_.is(*preposition, "as") || *preposition > word) return;
    for (const std::uint32_t other : tree_.children(tree_.head(word))) {
      const bool subject = tree_.is(other, Deprel::nsubj) && other > tree_.last(word);
      if (subject && !tree_.has_child(other, Deprel::case_)) hang(word, tree_.head(word), "obl");
    }
  }

  // Where the group of a finite verb starts, with adverbs in front; kNoHead for other verbs.
  std::uint32_t finite_start(std::uint32_t verb, bool& passive) const {
    std::uint32_t start = verb;
    for (const std::uint32_t child : tree_.children(verb)) {
      const bool auxiliary = tree_.is(child, Deprel::aux) || tree_.is(child, Deprel::cop);
      if (!auxiliary || child > verb) continue;
      start = std::min(start, child);
      passive |= tree_.subtype(child) == "pass";
    }
    const std::string& xpos = words_.tag(start).xpos;
    if (xpos != "VBD" && xpos != "VBZ" && xpos != "VBP" && xpos != "MD") return kNoHead;
    while (start > tree_.begin() && words_.is(start - 1, Upos::adv))
      --start;
    return start;
  }

  // "lacked care and his studies were stopped": the noun before a finite verb that no "and" joins
  // is its subject, not a member of the row before.
  void mend_second_clause(std::uint32_t verb) {
    if (has_subject(verb) || tree_.has_child(verb, Deprel::cc)) return;
    bool passive = false;
    const std::uint32_t start = finite_start(verb, passive);
    if (start == kNoHead) return;
    for (std::uint32_t noun = tree_.head(verb) + 1; noun < start; ++noun) {
      const bool joined = tree_.is(noun, Deprel::conj) && tree_.has_child(noun, Deprel::cc) &&
                          tree_.head(noun) < noun && !tree_.has_child(noun, Deprel::case_);
      if (!joined || tree_.last(noun) + 1 != start) continue;
      if (!words_.is_noun(noun) && !words_.is(noun, Upos::pron)) continue;
      hang(noun, verb, passive ? "nsubj:pass" : "nsubj");
      return;
    }
  }

  // "Roe, whose Red Mill was a label": the mill was.
  void mend_whose(std::uint32_t whose) {
    const std::uint32_t noun = tree_.head(whose);
    if (noun == kNoHead || noun < whose || tree_.last(noun) + 1 >= tree_.end()) return;
    if (tree_.is(noun, Deprel::nsubj) || tree_.has_child(noun, Deprel::case_)) return;
    std::uint32_t verb = tree_.last(noun) + 1;
    while (tree_.is(verb, Deprel::aux) || tree_.is(verb, Deprel::cop))
      verb = tree_.head(verb);
    bool passive = false;
    const std::uint32_t start = finite_start(verb, passive);
    if (start != tree_.last(noun) + 1 || has_subject(verb)) return;
    hang(noun, verb, passive ? "nsubj:pass" : "nsubj");
  }

  // "is near Leeds and York": the preposition is that of the whole row.
  void mend_near(std::uint32_t copula) {
    const std::uint32_t root = tree_.head(copula), preposition = copula + 1;
    if (root == kNoHead || preposition >= root || !words_.is(preposition, Upos::adp)) return;
    const std::uint32_t first = tree_.head(preposition);
    if (!tree_.is(preposition, Deprel::case_) || first >= root || tree_.head(first) != root) return;
    const auto conjunction = tree_.child(root, Deprel::cc);
    if (tree_.is(first, Deprel::compound) && conjunction && *conjunction == tree_.last(first) + 1)
      hang(preposition, root, "case");
  }

  // "Talking of the war, Roe was sad": what stands behind the participle is no subject of it.
  bool mend_participle(std::uint32_t participle, std::uint32_t verb) {
    const auto subject = tree_.child(participle, Deprel::nsubj);
    const std::string& xpos = words_.tag(participle).xpos;
    const bool behind = subject && *subject > participle && (xpos == "VBG" || xpos == "VBN");
    if (!behind || !tree_.is(participle, Deprel::advcl)) return false;
    hang(*subject, verb, "nsubj");
    return true;
  }

  bool is_absorbed(std::uint32_t word, std::uint32_t end) const {
    if (!words_.is_noun(word) && !words_.is(word, Upos::pron)) return false;
    const bool comma = tree_.last(word) + 2 == end && words_.is(end - 1, ",");
    if (tree_.last(word) + 1 != end && !comma) return false;
    if (tree_.has_child(word, Deprel::case_)) return false;
    const std::uint32_t first = tree_.first(word);
    if (!words_.is(first, ",") && (first == tree_.begin() || !words_.is(first - 1, ",")))
      return false;
    switch (tree_.deprel(word)) {
      case Deprel::conj:
      case Deprel::appos:
      case Deprel::nmod:
      case Deprel::list:
      case Deprel::parataxis:
      case Deprel::flat:
        return !tree_.has_child(word, Deprel::cc);
      default:
        return false;
    }
  }

  // ---- participles that belong to a row of verbs -----------------------------------------------

  void mend_row(std::uint32_t verb) {
    const std::string& xpos = words_.tag(verb).xpos;
    const bool participial = tree_.is(verb, Deprel::acl) || tree_.is(verb, Deprel::advcl);
    if (!participial || tree_.subtype(verb) == "relcl" || tree_.has_child(verb, Deprel::mark) ||
        !tree_.has_child(verb, Deprel::obj) || (xpos != "VBN" && xpos != "VBD"))
      return;
    const std::uint32_t first = tree_.first(verb);
    if (!words_.is(first, ",") && !words_.is(first, Upos::cconj)) return;
    for (std::uint32_t word = tree_.head(verb); word != kNoHead; word = tree_.head(word)) {
      if (!words_.is(word, Upos::verb)) continue;
      const bool active = tree_.has_child(word, Deprel::nsubj) &&
                          tree_.subtype(*tree_.child(word, Deprel::nsubj)) != "pass";
      if (active && word < verb) hang(verb, word, "conj");
      return;
    }
  }

  // "She was hit by a stone, thrown from a bus": the stone was thrown.
  void mend_of_agent(std::uint32_t participle) {
    const std::uint32_t verb = tree_.head(participle), comma = tree_.first(participle);
    const bool beside = tree_.is(participle, Deprel::conj) || tree_.is(participle, Deprel::advcl) ||
                        tree_.is(participle, Deprel::parataxis);
    const bool bare = !has_subject(participle) && !tree_.has_child(participle, Deprel::aux) &&
                      !tree_.has_child(participle, Deprel::mark) &&
                      !tree_.has_child(participle, Deprel::cc);
    if (!beside || !bare || !words_.is(comma, ",") || comma + 1 != participle) return;
    for (const std::uint32_t agent : tree_.children(verb)) {
      const std::string article = article_of(agent);
      const bool named = tree_.is(agent, Deprel::obl) && tree_.subtype(agent) == "agent";
      if (!named || tree_.last(agent) + 1 != comma) continue;
      if (article == "a" || article == "an") hang(participle, agent, "acl");
    }
  }

  // "a letter from Ann Roe published in 1950": a name needs no such words to tell which one it is.
  void mend_behind_author(std::uint32_t participle) {
    static constexpr std::array<std::string_view, 7> kOfNames = {
        "born", "based", "located", "headquartered", "called", "named", "known"};
    const std::uint32_t name = tree_.head(participle), noun = tree_.head(name);
    if (words_.tag(participle).xpos != "VBN" || !words_.is(name, Upos::propn)) return;
    if (std::ranges::find(kOfNames, words_.lower(participle)) != kOfNames.end()) return;
    if (tree_.first(participle) != participle || tree_.has_child(participle, Deprel::aux)) return;
    auto preposition = tree_.child(name, Deprel::case_);
    for (const std::uint32_t child : tree_.children(name)) {  // "by the writer Ann Roe"
      if (!preposition && tree_.is(child, Deprel::nmod, "desc"))
        preposition = tree_.child(child, Deprel::case_);
    }
    const bool author = preposition && tree_.is(name, Deprel::nmod) &&
                        (words_.is(*preposition, "by") || words_.is(*preposition, "from"));
    if (author && noun < name && words_.is(noun, Upos::noun)) hang(participle, noun, "acl");
  }

  // "a company based in Leeds, England, which makes pumps": the company makes them.
  void mend_behind_seat(std::uint32_t verb) {
    if (!words_.is(verb, Upos::verb) || tree_.has_child(verb, Deprel::cop)) return;
    const auto subject = tree_.child(verb, Deprel::nsubj);
    if (!subject || (!words_.is(*subject, "which") && !words_.is(*subject, "that"))) return;
    std::uint32_t place = tree_.head(verb);
    while (place != kNoHead && words_.is(place, Upos::propn) && !tree_.is(place, Deprel::obl))
      place = tree_.head(place);
    if (place == kNoHead || !words_.is(place, Upos::propn) || place > verb) return;
    const std::uint32_t seated = tree_.head(place);
    const bool seat = words_.is(seated, "based") || words_.is(seated, "headquartered");
    if (seat && tree_.is(seated, Deprel::acl) && words_.is_noun(tree_.head(seated)))
      hang(verb, tree_.head(seated), "acl:relcl");
  }

  // "took it into his hands and distributed letters to the press": "and" joins verbs.
  void mend_distributed(std::uint32_t noun) {
    const std::uint32_t first = tree_.first(noun);
    const std::uint32_t row = tree_.head(noun), verb = tree_.head(row);
    if (verb == kNoHead || !words_.is(first, Upos::cconj) || first + 2 != noun) return;
    const std::uint32_t participle = first + 1;
    const std::string& xpos = words_.tag(participle).xpos;
    if (tree_.head(participle) != noun || (xpos != "VBN" && xpos != "VBD")) return;
    const bool specified = tree_.has_child(row, Deprel::nmod) || tree_.has_child(row, Deprel::det);
    const bool given = std::ranges::any_of(tree_.children(noun), [&](std::uint32_t child) {
      const auto preposition = tree_.child(child, Deprel::case_);
      return tree_.is(child, Deprel::nmod) && preposition && words_.is(*preposition, "to");
    });
    if (!given || !specified || !tree_.is(row, Deprel::obl) || words_.tag(verb).xpos != "VBD")
      return;
    hang(participle, verb, "conj");
    hang(noun, participle, "obj");
    hang(first, participle, "cc");
  }

  // ---- members and adverbials at the wrong height ----------------------------------------------

  std::string article_of(std::uint32_t noun) const {
    const auto article = tree_.child(noun, Deprel::det);
    return article ? words_.lower(*article) : std::string();
  }

  void mend_article(std::uint32_t word) {
    const std::uint32_t first = tree_.head(word);
    if (mend_behind_names(word, first)) return;
    if (!tree_.is(first, Deprel::nmod) || !words_.is_noun(word)) return;
    const std::string article = article_of(word);
    if (article.empty() || !article_of(first).empty() || tree_.has_child(word, Deprel::case_))
      return;
    const bool indefinite = article == "a" || article == "an";
    for (std::uint32_t whole = first; tree_.is(whole, Deprel::nmod);) {
      whole = tree_.head(whole);
      const std::string other = article_of(whole);
      const bool parallel = article == other || (indefinite && (other == "a" || other == "an"));
      if (!parallel) continue;
      hang(word, whole, "conj");
      return;
    }
  }

  // "is head of the choir, a post": no choir is a post.
  void mend_post(std::uint32_t word) {
    static constexpr std::array<std::string_view, 7> kPosts = {"post", "position", "office", "role",
                                                               "job",  "title",    "seat"};
    if (std::ranges::find(kPosts, words_.lower(word)) == kPosts.end()) return;
    std::uint32_t noun = tree_.head(word);
    if (!words_.is(noun, Upos::propn)) return;
    while (noun != kNoHead && words_.is(noun, Upos::propn) && noun < word)
      noun = tree_.head(noun);
    if (noun == kNoHead || noun > word) return;
    hang(word, noun, words_.is_noun(noun) ? "appos" : "parataxis");
  }

  // "was mayor until 1950 and judge until 1960": no year goes on with "judge".
  void mend_behind_year(std::uint32_t word) {
    std::uint32_t first = tree_.head(word);
    if (words_.tag(word).xpos != "NN" || words_.tag(first).xpos != "CD" || first > word) return;
    const bool counted = tree_.has_child(word, Deprel::nummod) || words_.text(first).size() != 4;
    if (counted || !tree_.has_child(word, Deprel::cc) || tree_.has_child(word, Deprel::case_))
      return;
    while (first != kNoHead && words_.tag(first).xpos == "CD")
      first = tree_.head(first);
    if (first == kNoHead || first > word) return;
    if (words_.is(first, Upos::verb)) {
      const auto object = tree_.child(first, Deprel::obj);
      if (!object || *object > word) return;
      first = *object;
    }
    const std::string& xpos = words_.tag(first).xpos;
    if (xpos == "NN" || xpos == "NNP") hang(word, first, "conj");
  }

  // "is a window to Asia, and a bridge": a thing with an article goes on with the last such thing,
  // not with the name before it.
  bool mend_behind_names(std::uint32_t word, std::uint32_t name) {
    const std::string article = article_of(word);
    if (article != "a" && article != "an") return false;
    if (!words_.is(name, Upos::propn) || words_.is(word, Upos::propn)) return false;
    const std::uint32_t mark = tree_.first(word);
    if (!words_.is(mark, ",") && !words_.is(mark, Upos::cconj)) return false;
    for (std::uint32_t above = tree_.head(name); above != kNoHead; above = tree_.head(above)) {
      if (words_.is(above, Upos::verb) && has_subject(above)) return false;
      const std::string other = words_.is_noun(above) ? article_of(above) : std::string();
      if ((other != "a" && other != "an") || above > word) continue;
      hang(word, above, "conj");
      return true;
    }
    return false;
  }

  // "was founded there and in 1954 the town grew": what follows "and" belongs to the verb there.
  bool mend_crossing(std::uint32_t word) {
    const std::uint32_t first = tree_.first(word);
    if (first == tree_.begin() || !words_.is(first - 1, Upos::cconj)) return false;
    const std::uint32_t verb = tree_.head(first - 1);
    if (verb == kNoHead || verb <= tree_.last(word) || !tree_.is(verb, Deprel::conj)) return false;
    if (tree_.head(verb) != tree_.head(word)) return false;
    hang(word, verb, "obl");
    return true;
  }

  void mend_oblique(std::uint32_t word) {
    if (mend_crossing(word)) return;
    const std::uint32_t head = tree_.head(word);
    const bool has_preposition = tree_.has_child(word, Deprel::case_);
    if (tree_.is(head, Deprel::nsubj) && word < head && has_preposition) {
      hang(word, tree_.head(head), "obl");
    } else if (!has_preposition && tree_.has_child(word, Deprel::cc)) {
      const auto object = tree_.child(head, Deprel::obj);
      if (object && *object < word) hang(word, *object, "conj");
    }
  }

  // ---- objects of the wrong verb ---------------------------------------------------------------

  // "built a bridge spanning the river": what stands before the participle is the first verb's.
  void mend_object_before(std::uint32_t participle) {
    const std::uint32_t verb = tree_.head(participle);
    if (!tree_.is(participle, Deprel::advcl) && !tree_.is(participle, Deprel::xcomp)) return;
    const bool open = words_.is(verb, Upos::verb) && !tree_.has_child(verb, Deprel::obj);
    if (verb > participle || !open) return;
    const auto object = tree_.child(participle, Deprel::obj);
    if (!object || *object > participle || *object < verb) return;
    if (tree_.last(*object) + 1 != participle) return;
    hang(*object, verb, "obj");
    hang(participle, *object, "acl");
  }

  // "adopted a plan and founded a bank": what follows the second verb is not the first one's, and
  // a name that was torn between both is one.
  void mend_object_behind(std::uint32_t word) {
    const std::uint32_t verb = tree_.head(word);
    const auto first = tree_.child(verb, Deprel::obj);
    if (!first || *first >= word) return;
    for (const std::uint32_t second : tree_.children(verb)) {
      const bool between = *first < second && second < word && tree_.is(second, Deprel::conj);
      if (!between || !words_.is(second, Upos::verb)) continue;
      const auto torn = tree_.child(second, Deprel::obj);
      if (torn && (*torn > word || !words_.is(*torn, Upos::propn))) continue;
      if (torn) hang(*torn, word, "compound");
      hang(word, second, "obj");
    }
  }

  // ---- objects with "of" -----------------------------------------------------------------------

  void mend_of(std::uint32_t word) {
    const auto preposition = tree_.child(word, Deprel::case_);
    if (!preposition || !words_.is(*preposition, "of") || *preposition == tree_.begin()) return;
    for (const std::uint32_t other : tree_.children(tree_.head(word))) {
      if (other == word || !tree_.is(other, Deprel::obj)) continue;
      if (tree_.last(other) + 1 == tree_.first(word)) hang(word, other, "nmod");
    }
  }
};

}  // namespace

Trees mend_trees(const ArticleWords& words, const Trees& trees) {
  Trees mended = trees;
  for (std::uint32_t sentence = 0; sentence < words.sentences().size(); ++sentence)
    SentenceRepairs(words, trees, sentence, mended).mend();
  const Trees once = mended;
  for (std::uint32_t sentence = 0; sentence < words.sentences().size(); ++sentence)
    mend_phrases(SentenceTree(words, once, sentence), mended);
  const Trees twice = mended;
  for (std::uint32_t sentence = 0; sentence < words.sentences().size(); ++sentence)
    mend_rows(SentenceTree(words, twice, sentence), mended);
  return mended;
}

}  // namespace weft
