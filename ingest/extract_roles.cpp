#include <algorithm>
#include <optional>

#include "ingest/extract_rules.h"

namespace weft {
namespace {

class RolePatterns {
 public:
  RolePatterns(const SentencePatterns& sentence, Propositions& out)
      : s_(sentence), tree_(sentence.tree()), words_(sentence.words()), out_(out) {}

  void extract() {
    const auto& titles = s_.layers.titles;
    auto title = std::ranges::lower_bound(titles, tree_.begin(), {}, &Title::first_word);
    for (; title != titles.end() && title->first_word < tree_.end(); ++title)
      held(*title);
    for (std::uint32_t word = tree_.begin(); word < tree_.end(); ++word) {
      if (tree_.is(word, Deprel::appos) && tree_.head(word) != kNoHead)
        apposition(tree_.head(word), word);
      if (tree_.is(word, Deprel::nmod)) affiliation(word);
    }
  }

 private:
  const SentencePatterns& s_;
  const SentenceTree& tree_;
  const ArticleWords& words_;
  Propositions& out_;
  std::vector<WordSpan> holders_;  // whose role was told
  std::vector<WordSpan> titles_;

  static WordSpan span_of(const Name& name) { return {name.first_word, name.end_word}; }
  static bool overlap(WordSpan a, WordSpan b) {
    return a.first_word < b.end_word && b.first_word < a.end_word;
  }

  // ---- titles: "Acme CEO Tim Cook", "Jane Roe, chairman of Acme" -------------------------------

  void held(const Title& title) {
    if (title.kind != TitleKind::role || !title.holder) return;
    WordSpan role{title.first_word, title.end_word};
    if (is_predicate(role)) return;  // "X is chairman": the copula tells
    Standing standing = Standing::current;
    while (role.first_word + 1 < role.end_word &&
           take_standing(words_.lower(role.first_word), standing))
      ++role.first_word;
    if (role.first_word > tree_.begin())
      take_standing(words_.lower(role.first_word - 1), standing);
    while (role.first_word + 1 < role.end_word &&
           s_.layers.lexicon.is_demonym(words_.lower(role.first_word)))
      ++role.first_word;
    const WordSpan person = span_of(*title.holder);
    Proposition p = s_.make(rule_of(title, person), person, "be", role, role);
    const auto body = body_of(title, role);
    if (body) {
      p.relation = "be " + s_.lower_text(role) + " of";
      p.object = *body;
    }
    p.standing = standing;
    p.subject_words = {person};
    p.object_words = {role};
    if (body && body->first_word >= role.end_word)
      p.object_words = {{role.first_word, body->end_word}};
    if (body && body->end_word <= role.first_word)
      p.object_words = {{body->first_word, role.end_word}};
    holders_.push_back(person);
    titles_.push_back(p.object_words.front());
    out_.push_back(std::move(p));
  }

  // "Acme CEO": any name right before the role is where it is held.
  std::optional<WordSpan> body_of(const Title& title, WordSpan role) const {
    if (title.body) return span_of(*title.body);
    if (role.first_word == tree_.begin()) return std::nullopt;
    const Name* const before = s_.layers.name_at(role.first_word - 1);
    return before == nullptr ? std::nullopt : std::optional(span_of(*before));
  }

  std::string_view rule_of(const Title& title, WordSpan person) const {
    const bool owned = title.body && title.body->end_word <= title.first_word &&
                       words_.tag(title.body->end_word).xpos == "POS";
    if (owned) return "possessive.role";
    return person.first_word == title.end_word ? "title.role" : "apposition.role";
  }

  bool take_standing(const std::string& word, Standing& standing) const {
    const Lexicon& lexicon = s_.layers.lexicon;
    if (lexicon.in("former", word)) standing = Standing::former;
    else if (lexicon.in("acting", word)) standing = Standing::acting;
    else if (lexicon.in("elect", word)) standing = Standing::future;
    else if (lexicon.in("proposed", word)) standing = Standing::proposed;
    else if (lexicon.in("alleged", word)) standing = Standing::alleged;
    else return false;
    return true;
  }

  bool is_predicate(WordSpan role) const {
    for (std::uint32_t word = role.first_word; word < role.end_word; ++word) {
      if (s_.clause_at(word) != nullptr || tree_.is(word, Deprel::xcomp)) return true;
    }
    return false;
  }

  // ---- "Acme, a maker of pumps,", "its capital, Rome" ------------------------------------------

  void apposition(std::uint32_t head, std::uint32_t other) {
    const Name* const name = s_.layers.name_at(head);
    const Name* const second = s_.layers.name_at(other);
    if (name != nullptr && name == second) return;
    if (is_told(head, other) || s_.layers.value_at(other) != nullptr) return;
    if (second != nullptr) {
      if (const auto role = s_.role_above(head)) return describe(other, *role);
    }
    if (name == nullptr && second != nullptr) return describe(other, head);
    if (name != nullptr && second != nullptr) return;  // other names are not what a thing is
    if (words_.is_noun(other)) describe(head, other);
  }

  bool is_told(std::uint32_t head, std::uint32_t other) const {
    for (std::size_t i = 0; i < holders_.size(); ++i) {
      const WordSpan all{std::min(head, other), std::max(head, other) + 1};
      if (overlap(holders_[i], all) && overlap(titles_[i], all)) return true;
    }
    return false;
  }

  void describe(std::uint32_t subject, std::uint32_t noun) {
    if (!words_.is_noun(noun) || s_.is_pronoun(subject)) return;
    std::optional<std::uint32_t> tail;
    const WordSpan title = s_.bare_without_of(noun, tail);
    WordSpan all = bare_phrase(s_.layers, noun);
    if (overlap(all, s_.bare(subject))) all = title;  // "the film Titanic"
    if (overlap(all, s_.bare(subject))) all.end_word = s_.bare(subject).first_word;
    if (all.end_word <= all.first_word || all.end_word <= noun) return;
    Proposition p = s_.make("apposition.class", s_.bare(subject), "be", title, all);
    if (tail && s_.layers.name_at(*tail) != nullptr) {
      const Name* const name = s_.layers.name_at(subject);
      const bool role = s_.layers.lexicon.is_role(words_.lemma(noun)) && name != nullptr;
      const bool person = name != nullptr && (name->type == NameType::person ||
                                              (role && name->type != NameType::organization));
      p.rule = person ? "apposition.role" : "apposition.of";
      p.relation = "be " + s_.lower_text(title) + " of";
      p.object = s_.bare(*tail);
    }
    p.tree_probability = tree_.probability(std::max(subject, noun));
    p.subject_words = phrase_words(tree_, subject, Tail::core);
    p.object_words = phrase_words(tree_, noun, Tail::phrase);
    std::erase_if(p.subject_words, [&](WordSpan span) {
      return std::ranges::any_of(p.object_words, [&](WordSpan o) { return overlap(o, span); });
    });
    if (p.subject_words.empty()) p.subject_words = {p.subject};
    p.arguments = s_.phrases_on(noun, all);
    p.polarity = s_.is_ruled_out(noun) ? Polarity::negated : Polarity::affirmed;
    out_.push_back(std::move(p));
  }

  // ---- "Jane Roe of the Green Party", "the Green Party's Jane Roe" -----------------------------

  void affiliation(std::uint32_t word) {
    const std::uint32_t head = tree_.head(word);
    const Name* const person = s_.layers.name_at(head);
    const Name* const body = s_.layers.name_at(word);
    if (person == nullptr || body == nullptr || person == body) return;
    if (person->type != NameType::person || body->type != NameType::organization) return;
    const auto preposition = preposition_of(tree_, word);
    const bool of = preposition.size() == 1 && words_.is(preposition[0], "of");
    if (!of && tree_.subtype(word) != "poss") return;
    const bool told = std::ranges::any_of(
        holders_, [&](WordSpan holder) { return holder == span_of(*person); });
    if (told) return;
    Proposition p = s_.make("person.of", span_of(*person), "be affiliated with",
                            {person->end_word, person->end_word}, span_of(*body));
    p.tree_probability = tree_.probability(word);
    out_.push_back(std::move(p));
  }
};

}  // namespace

void extract_roles(const SentencePatterns& sentence, Propositions& out) {
  RolePatterns(sentence, out).extract();
}

}  // namespace weft
