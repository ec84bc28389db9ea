#include <algorithm>
#include <optional>

#include "ingest/extract_rules.h"
#include "ingest/name_spans.h"

namespace weft {
namespace {

class RolePatterns {
 public:
  RolePatterns(const SentencePatterns& sentence, Propositions& out)
      : s_(sentence), tree_(sentence.tree()), words_(sentence.words()), out_(out) {}

  void extract() {
    if (is_signature()) return;
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

  // "— Jane Roe, Queen of Hearts": how one signs is no word of the author's.
  bool is_signature() const {
    const bool dash = words_.is(tree_.begin(), "—") || words_.is(tree_.begin(), "–") ||
                      words_.is(tree_.begin(), "--");
    return dash && s_.clauses.empty();
  }

  // ---- titles: "Acme CEO Tim Cook", "Jane Roe, chairman of Acme" -------------------------------

  void held(const Title& title) {
    if (title.kind != TitleKind::role || !title.holder) return;
    WordSpan role{title.first_word, title.end_word};
    if (is_predicate(role)) return;  // "X is chairman": the copula tells
    if (is_byname(role.first_word) || is_self_styled(role.first_word)) return;
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

  // "known as Emperor Norton": a byname, no role held.
  bool is_byname(std::uint32_t word) const {
    const std::uint32_t verb = naming_verb(word);
    return verb != kNoHead && s_.layers.lexicon.in("dub", words_.lemma(verb));
  }

  // "proclaimed himself Emperor"
  bool is_self_styled(std::uint32_t word) const {
    const std::uint32_t verb = naming_verb(word);
    return verb != kNoHead && s_.layers.lexicon.in("judge", words_.lemma(verb)) &&
           is_done_to_oneself(verb);
  }

  // The verb that calls something by the name or noun that `word` is part of.
  std::uint32_t naming_verb(std::uint32_t word) const {
    std::uint32_t top = word;
    while (tree_.head(top) != kNoHead && !words_.is(tree_.head(top), Upos::verb))
      top = tree_.head(top);
    const std::uint32_t verb = tree_.head(top);
    if (verb == kNoHead || top < verb || tree_.is(top, Deprel::nsubj)) return kNoHead;
    if (!tree_.is(top, Deprel::obl) && !tree_.is(top, Deprel::advcl)) return verb;
    const auto preposition = preposition_of(tree_, top);
    return preposition.size() == 1 && words_.is(preposition[0], "as") ? verb : kNoHead;
  }

  bool is_done_to_oneself(std::uint32_t verb) const {
    return std::ranges::any_of(tree_.children(verb), [&](std::uint32_t child) {
      return is_reflexive(words_, child);
    });
  }

  // ---- "Acme, a maker of pumps,", "its capital, Rome" ------------------------------------------

  void apposition(std::uint32_t head, std::uint32_t other) {
    const Name* const name = s_.layers.name_at(head);
    const Name* const second = s_.layers.name_at(other);
    if (name != nullptr && name == second) return;
    if (is_told(head, other) || s_.layers.value_at(other) != nullptr) return;
    if (is_label(head) || is_note(head, other) || is_self_styled(other)) return;
    if (second != nullptr && is_short_form(other) && !abbreviates(other, head)) {
      head = before_bracket(other, head);
      if (s_.layers.name_at(head) != nullptr) return;  // its alias
      if (!abbreviates(other, head)) head = whole_of(head);
    }
    if (second != nullptr && !is_short_form(other)) {
      if (const auto role = s_.role_above(head)) return describe(other, *role);
      head = above_matter(head, other);
    }
    if (name == nullptr && second != nullptr) return describe(other, head);
    if (name != nullptr && second != nullptr) return;  // other names are not what a thing is
    if (words_.is_noun(other)) describe(head, other);
  }

  // "an album of original material, Blue Hours": the album is what has the name.
  std::uint32_t above_matter(std::uint32_t noun, std::uint32_t name) const {
    const std::uint32_t whole = tree_.head(noun);
    const bool matter = words_.tag(noun).xpos == "NN" && !tree_.has_child(noun, Deprel::det) &&
                        tree_.is(noun, Deprel::nmod) && words_.is(tree_.first(name), ",");
    if (!matter || whole == kNoHead || !words_.is(whole, Upos::noun)) return noun;
    const auto preposition = preposition_of(tree_, noun);
    return preposition.size() == 1 && words_.is(preposition[0], "of") ? whole : noun;
  }

  // "credit: the museum": what stands bare before a colon only labels what follows.
  bool is_label(std::uint32_t head) const {
    const std::uint32_t next = head + 1;
    return next < tree_.end() && words_.is(next, ":") &&
           (head == tree_.begin() || words_.is(head - 1, Upos::punct));
  }

  // "(Roe et al., 2011)", "(Figure 2)", "(Greek: ...)", "(BBC etc.)": no other names.
  bool is_note(std::uint32_t head, std::uint32_t other) const {
    const Lexicon& lexicon = s_.layers.lexicon;
    if (lexicon.in("filler", words_.lower(other))) return true;
    const bool numbered = other + 1 < tree_.end() && words_.is(other + 1, Upos::num);
    if (numbered && lexicon.in("pointer", words_.lower(other))) return true;
    if (!is_bracketed(other)) return false;
    const bool language = other + 1 < tree_.end() && words_.is(other + 1, ":");
    if (language || lexicon.is_demonym(words_.lower(other))) return true;
    bool filled = false, dated = false;
    for (std::uint32_t word = tree_.first(other); word <= tree_.last(other); ++word) {
      filled |= lexicon.in("filler", words_.lower(word));
      dated |= word > other && words_.is(word, Upos::num) && words_.text(word).size() == 4;
    }
    const bool cited = dated && words_.is(other, Upos::propn) && s_.layers.name_at(head) == nullptr;
    return filled || cited;
  }

  bool is_bracketed(std::uint32_t word) const {
    const std::uint32_t first = tree_.first(word);
    return words_.is(first, "(") || words_.is(first, "[") ||
           (first > tree_.begin() && (words_.is(first - 1, "(") || words_.is(first - 1, "[")));
  }

  // "(UKB)"
  bool is_short_form(std::uint32_t word) const {
    const std::string_view form = words_.text(word);
    const auto is_capital = [](char c) { return c >= 'A' && c <= 'Z'; };
    return is_bracketed(word) && std::ranges::count_if(form, is_capital) > 1;
  }

  // Whether its last capital is the initial of the noun.
  bool abbreviates(std::uint32_t short_form, std::uint32_t noun) const {
    const std::string_view form = words_.text(short_form);
    const auto last = std::find_if(form.rbegin(), form.rend(),
                                   [](char c) { return c >= 'A' && c <= 'Z'; });
    return last != form.rend() && words_.lower(noun).front() == *last - 'A' + 'a';
  }

  // The noun that a bracket stands behind: parsers may hang it higher.
  std::uint32_t before_bracket(std::uint32_t word, std::uint32_t head) const {
    std::uint32_t first = tree_.first(word);
    if (words_.is(first, Upos::punct)) --first;
    else if (first > tree_.begin() + 1) first -= 2;
    return first > head && first < word && words_.is_noun(first) ? first : head;
  }

  // "consortium of libraries (UKB)": the short form is the consortium's.
  std::uint32_t whole_of(std::uint32_t noun) const {
    const std::uint32_t whole = tree_.head(noun);
    if (whole == kNoHead || !tree_.is(noun, Deprel::nmod) || !words_.is_noun(whole)) return noun;
    const auto preposition = preposition_of(tree_, noun);
    if (preposition.size() != 1 || !words_.is(preposition[0], "of")) return noun;
    const bool collects = words_.tag(noun).xpos == "NNS" && words_.tag(whole).xpos != "NNS";
    return collects && s_.layers.name_at(whole) == nullptr ? whole : noun;
  }

  // "X, no friend of Y"; "nor" before the noun belongs to the clause around.
  bool is_denied(std::uint32_t noun) const {
    return std::ranges::any_of(tree_.children(noun), [&](std::uint32_t child) {
      const bool no = tree_.is(child, Deprel::det) && words_.is(child, "no");
      return no || (tree_.is(child, Deprel::advmod) && is_negation(words_, child));
    });
  }

  bool is_told(std::uint32_t head, std::uint32_t other) const {
    for (std::size_t i = 0; i < holders_.size(); ++i) {
      const WordSpan all{std::min(head, other), std::max(head, other) + 1};
      if (overlap(holders_[i], all) && overlap(titles_[i], all)) return true;
    }
    return false;
  }

  enum class Kind : std::uint8_t { unknown, person, thing };

  Kind kind_of(std::uint32_t head) const {
    const Lexicon& lexicon = s_.layers.lexicon;
    const Name* const name = s_.layers.name_at(head);
    if (name != nullptr && name->type == NameType::person) return Kind::person;
    if (name != nullptr) return Kind::unknown;  // an organization may be an owner, a member
    const std::string& lemma = words_.lemma(head);
    if (lexicon.is_role(lemma) || lexicon.in("kin", lemma)) return Kind::person;
    const bool thing = name_type_of(lexicon.noun_class(lemma)) != NameType::other;
    return thing ? Kind::thing : Kind::unknown;
  }

  // "Jane Roe, the bridge": one of them was hung on the wrong noun. So were "three fields, botany".
  bool can_be(std::uint32_t subject, std::uint32_t noun) const {
    const Kind left = kind_of(subject), right = kind_of(noun);
    if (left != Kind::unknown && right != Kind::unknown && left != right) return false;
    const bool some = s_.layers.name_at(subject) == nullptr && words_.tag(subject).xpos == "NNS";
    return !some || words_.tag(noun).xpos != "NN" || tree_.has_child(noun, Deprel::conj);
  }

  // "Blue Mosque, interior of the dome": what a caption shows of it.
  bool is_view(std::uint32_t noun) const {
    return s_.clauses.empty() && s_.layers.lexicon.in("view", words_.lemma(noun));
  }

  bool is_word_or_address(std::uint32_t noun) const {
    return s_.layers.lexicon.in("wording", words_.lemma(noun)) || is_view(noun) ||
           words_.text(noun).find("://") != std::string_view::npos;
  }

  void describe(std::uint32_t subject, std::uint32_t noun) {
    if (!words_.is_noun(noun) || s_.is_pronoun(subject)) return;
    if (!can_be(subject, noun) || is_word_or_address(noun)) return;
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
    p.polarity = is_denied(noun) ? Polarity::negated : Polarity::affirmed;
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
