#include <algorithm>
#include <optional>

#include "ingest/aliases.h"
#include "ingest/bracket_notes.h"
#include "ingest/extract_rules.h"
#include "ingest/moods.h"
#include "ingest/name_spans.h"

namespace weft {
namespace {

class RolePatterns {
 public:
  RolePatterns(const SentencePatterns& sentence, Propositions& out)
      : s_(sentence), tree_(sentence.tree()), words_(sentence.words()), out_(out) {}

  void extract() {
    if (is_signature() || lost_its_breaks(s_.layers)) return;
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
    if (is_note(s_.layers, title.holder->first_word, role.end_word - 1)) return;
    if (is_byname(role.first_word) || is_self_styled(role.first_word)) return;
    Standing standing = Standing::current;
    while (role.first_word + 1 < role.end_word &&
           take_standing(words_.lower(role.first_word), standing))
      ++role.first_word;
    while (role.first_word + 1 < role.end_word && words_.is(role.first_word, "-"))
      ++role.first_word;  // "ex - president"
    if (role.first_word > tree_.begin())
      take_standing(words_.lower(role.first_word - 1), standing);
    while (role.first_word + 1 < role.end_word && !words_.is(role.first_word + 1, "-") &&
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
    if (is_not_always(role.end_word - 1)) return;
    if (is_doubted(s_.layers, role.end_word - 1)) p.modality = Modality::possible;
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
    const bool before = title.body && title.body->end_word <= role.first_word;
    if (title.body && !(before && is_attribute(*title.body, role))) return span_of(*title.body);
    if (role.first_word == tree_.begin()) return std::nullopt;
    const Name* const owner = s_.layers.name_at(role.first_word - 1);
    if (owner == nullptr || is_attribute(*owner, role)) return std::nullopt;
    return span_of(*owner);
  }

  // "Olympic cyclist", "Messianic healer": an adjective, nothing that has cyclists.
  bool is_attribute(const Name& name, WordSpan role) const {
    constexpr double kDoubtful = 0.6;
    const std::uint32_t last = name.end_word - 1;
    const bool adjective = words_.tag(last).xpos == "JJ" && name.probability < kDoubtful;
    return (name.type == NameType::other || adjective) && tree_.is(last, Deprel::amod) &&
           tree_.head(last) < role.end_word;
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

  // "known as Emperor Pell": a byname, no role held.
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
    if (is_label(head) || is_note(s_.layers, head, other) || is_self_styled(other)) return;
    if (is_listed(head, other) || is_others_title(head, other)) return;
    if (is_in_credits(head, other) || is_of_clause(head, other)) return;
    if (is_fragment(head, other) || starts_clause(other) || is_in_larger(head, other)) return;
    const bool bare = tree_.first(other) == other && words_.is(other - 1, ")");
    if (second == nullptr && bare) return;  // "Olympic (1960) champion"
    if (is_post_nominal(other)) return;
    if (second != nullptr && is_office(*second)) return;
    if (second != nullptr && is_short_form(other) && is_short_for_kind(other, head)) return;
    if (second != nullptr && is_short_form(other) && !abbreviates(other, head)) {
      head = before_bracket(other, head);
      if (s_.layers.name_at(head) != nullptr) return;  // its alias
      if (!abbreviates(other, head)) head = whole_of(head);
    }
    if (second != nullptr && !is_short_form(other) && may_hold_role(*second)) {
      if (const auto role = s_.role_above(head)) return describe(other, *role);
    }
    if (second != nullptr && !is_short_form(other)) head = above_matter(head, other);
    if (name == nullptr && second != nullptr) return describe(other, described_by(*second, head));
    if (name != nullptr && second != nullptr) return;  // other names are not what a thing is
    if (words_.is_noun(other)) describe(nearest(head, other), other);
  }

  // "in the province of Leeds, England": a place that the one before lies in.
  bool is_in_larger(std::uint32_t head, std::uint32_t other) const {
    const Name* const larger = s_.layers.name_at(other);
    if (larger == nullptr || larger->type != NameType::place || other < head) return false;
    const std::uint32_t first = larger->first_word;
    if (first < head + 3 || !words_.is(first - 1, ",")) return false;
    const Name* const inner = s_.layers.name_at(first - 2);
    return inner != nullptr && inner->type == NameType::place && inner->first_word > head;
  }

  // "Jane Roe, a soldier, Marshal of Norland and": what she was, nobody of that name.
  bool is_office(const Name& name) const {
    const std::uint32_t first = name.first_word;
    const std::string& lower = words_.lower(first);
    return name.end_word > first + 2 && words_.is(first + 1, "of") &&
           (s_.layers.lexicon.is_role(lower) || s_.layers.lexicon.is_title(lower));
  }

  // "Ann Roe, OBE,"
  bool is_post_nominal(std::uint32_t word) const {
    return words_.is_capitalised(word) &&
           s_.layers.lexicon.in("post_nominal", words_.lower(word));
  }

  // "is a town and special district (SPD)": the letters are short for what many things are.
  bool is_short_for_kind(std::uint32_t letters, std::uint32_t head) const {
    const std::uint32_t noun = before_bracket(letters, head);
    if (!words_.is(noun, Upos::noun)) return false;
    WordSpan span = s_.bare(noun);
    while (!is_acronym_of(words_.text(letters), words_.phrase(span))) {
      if (++span.first_word >= span.end_word) return false;
    }
    const std::uint32_t first = tree_.is(noun, Deprel::conj) ? tree_.head(noun) : noun;
    const std::uint32_t start = s_.bare(first).first_word;
    const bool indefinite = start > tree_.begin() &&
                            (words_.is(start - 1, "a") || words_.is(start - 1, "an"));
    return indefinite || words_.tag(noun).xpos == "NNS";
  }

  // "album of new songs, Low Tide": a work is the album.
  std::uint32_t described_by(const Name& name, std::uint32_t head) const {
    const std::uint32_t whole = tree_.head(head);
    if (whole == kNoHead || !tree_.is(head, Deprel::nmod) || !words_.is_noun(whole)) return head;
    const auto preposition = preposition_of(tree_, head);
    if (preposition.size() != 1 || !words_.is(preposition[0], "of")) return head;
    const auto type = [&](std::uint32_t noun) {
      return name_type_of(s_.layers.lexicon.noun_class(words_.lemma(noun)));
    };
    const bool titled = name.first_word > 0 && words_.text(name.first_word - 1) == "The";
    const NameType own = titled ? NameType::work : name.type;
    const bool fits = type(whole) == own && own != NameType::other;
    return fits && type(head) != own && s_.layers.name_at(whole) == nullptr ? whole : head;
  }

  // "an album of original material, Blue Hours": the album has the name. No person is a matter.
  std::uint32_t above_matter(std::uint32_t noun, std::uint32_t name) const {
    const std::uint32_t whole = tree_.head(noun);
    const bool matter = words_.tag(noun).xpos == "NN" && !tree_.has_child(noun, Deprel::det) &&
                        tree_.is(noun, Deprel::nmod) && words_.is(tree_.first(name), ",");
    const bool of_person = s_.layers.name_at(name)->type == NameType::person;
    if (!matter || of_person || whole == kNoHead || !words_.is(whole, Upos::noun)) return noun;
    const auto preposition = preposition_of(tree_, noun);
    return preposition.size() == 1 && words_.is(preposition[0], "of") ? whole : noun;
  }

  static bool may_hold_role(const Name& name) {
    return name.type == NameType::person || name.type == NameType::other;
  }

  // "the largest paper in Leeds, the second largest in Devon, and a leading one in Kent",
  // "degrees, a master of science, several diplomas": the members of a row are no names for each
  // other.
  bool is_listed(std::uint32_t head, std::uint32_t other) const {
    if (repeats_phrase(head, other)) return true;
    if (s_.layers.name_at(head) != nullptr || s_.layers.name_at(other) != nullptr) return false;
    if (!words_.is(tree_.first(other), ",")) return false;
    std::uint32_t apposed = 0;
    for (const std::uint32_t child : tree_.children(head)) {
      const bool joined = tree_.is(child, Deprel::conj) && tree_.has_child(child, Deprel::cc);
      if (joined && child > other && words_.is(tree_.first(child), ",")) return true;
      const bool noun = words_.is_noun(child) && s_.layers.name_at(child) == nullptr;
      apposed += tree_.is(child, Deprel::appos) && noun ? 1U : 0U;
    }
    return apposed > 1;
  }

  // "a gold for Roe, a silver for Holm": the silver is no name for Roe.
  bool repeats_phrase(std::uint32_t head, std::uint32_t other) const {
    const auto preposition = preposition_of(tree_, head);
    if (!tree_.is(head, Deprel::nmod) || preposition.size() != 1 || other < head) return false;
    return !words_.is(preposition[0], "of") &&
           std::ranges::any_of(tree_.children(other), [&](std::uint32_t child) {
             const auto own = preposition_of(tree_, child);
             return child > other && tree_.is(child, Deprel::nmod) && own.size() == 1 &&
                    words_.is(own[0], words_.lower(preposition[0]));
           });
  }

  // "singer A, guitarist B": the guitarist is B.
  bool is_others_title(std::uint32_t head, std::uint32_t other) const {
    const WordSpan subject = s_.bare(head);
    for (const Title& title : s_.layers.titles) {
      if (other < title.first_word || other >= title.end_word || !title.holder) continue;
      const WordSpan holder = span_of(*title.holder);
      if (overlap(holder, subject)) return false;
      const Name* const own = s_.layers.name_at(subject.first_word);
      return own != nullptr && own->type == NameType::person;
    }
    return false;
  }

  // "The Old Mill, south side", and of a list without verbs "wages below par, poor growth": what
  // stands there bare is no description.
  bool is_fragment(std::uint32_t head, std::uint32_t other) const {
    const Lexicon& lexicon = s_.layers.lexicon;
    const std::string& lemma = words_.lemma(other);
    if (lexicon.in("view_part", lemma)) return true;
    const Name* const name = s_.layers.name_at(head);
    const bool unnamed = name == nullptr || name->type == NameType::other;
    if (!unnamed || s_.layers.name_at(other) != nullptr || words_.tag(other).xpos != "NN")
      return false;
    return is_bare(head) && is_bare(other) && !lexicon.is_role(lemma) &&
           !lexicon.is_occupation(lemma) && !tree_.has_child(other, Deprel::nmod);
  }

  bool is_bare(std::uint32_t noun) const {
    return !tree_.has_child(noun, Deprel::det) && !tree_.has_child(noun, Deprel::nummod) &&
           !possessor_of(tree_, noun);
  }

  // "the album, the material for which was new": its subject; not so "the town in which he lived".
  bool starts_clause(std::uint32_t noun) const {
    return noun + 3 < tree_.end() && words_.is(noun + 1, Upos::adp) &&
           s_.layers.is_relative(noun + 2) && !words_.is(noun + 2, "that") &&
           (words_.is(noun + 3, Upos::aux) || words_.is(noun + 3, Upos::verb));
  }

  // "by A and B, a singer": B alone is.
  std::uint32_t nearest(std::uint32_t head, std::uint32_t noun) const {
    const Name* const name = s_.layers.name_at(head);
    if (name == nullptr || name->type != NameType::person || kind_of(noun) == Kind::thing)
      return head;
    if (words_.tag(noun).xpos != "NN" || !words_.is(tree_.first(noun), ",")) return head;
    std::uint32_t last = head;
    for (const std::uint32_t child : tree_.children(head)) {
      const bool joined = tree_.is(child, Deprel::conj) && child < noun;
      const Name* const other = s_.layers.name_at(child);
      if (joined && other != nullptr && other != name && other->type == NameType::person)
        last = child;
    }
    return last;
  }

  // "credit: the museum", "AP Photo/Jane Roe": what stands bare before it only labels what follows.
  bool is_label(std::uint32_t head) const {
    const Name* const name = s_.layers.name_at(head);
    const std::uint32_t first = name != nullptr ? name->first_word : head;
    const std::uint32_t next = head + 1;
    return next < tree_.end() && (words_.is(next, ":") || words_.is(next, "/")) &&
           (first == tree_.begin() || words_.is(first - 1, Upos::punct));
  }

  // "Mill at dawn / CC BY / Jane Roe", "Photo of the mill: Roe, public domain".
  bool is_in_credits(std::uint32_t head, std::uint32_t other) const {
    const bool verbless = s_.clauses.empty();
    for (std::uint32_t word = std::min(head, other); word < std::max(head, other); ++word) {
      const bool parted = word > tree_.begin() && words_.range({word - 1, word}).end <
                                                      words_.range({word, word + 1}).begin;
      if (words_.is(word, "/") && parted) return true;
      if (words_.is(word, ":") && verbless) return true;
    }
    return false;
  }

  // "The mills stood near the river, one reason that they flooded": all of it is.
  bool is_of_clause(std::uint32_t head, std::uint32_t other) const {
    const std::uint32_t first = tree_.first(other);
    if (s_.layers.name_at(head) != nullptr || !words_.is(first, ",")) return false;
    return first + 2 == other && words_.is(first + 1, "one") && other + 1 < tree_.end() &&
           (words_.is(other + 1, "that") || words_.is(other + 1, "which"));
  }

  // "(UKB)"
  bool is_short_form(std::uint32_t word) const {
    const std::string_view form = words_.text(word);
    const auto is_capital = [](char c) { return c >= 'A' && c <= 'Z'; };
    return is_bracketed(tree_, word) && std::ranges::count_if(form, is_capital) > 1;
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
    if (are_bodies_of_places(subject, noun) || is_one_of_many(subject, noun)) return false;
    if (is_held_or_done(subject, noun)) return false;
    if (left != Kind::unknown && right != Kind::unknown && left != right) return false;
    const bool some = s_.layers.name_at(subject) == nullptr && words_.tag(subject).xpos == "NNS";
    if (!some || words_.tag(noun).xpos != "NN") return true;
    return tree_.has_child(noun, Deprel::conj) && !tree_.has_child(subject, Deprel::nummod);
  }

  // "cellist of the Leeds Band, a post that", "with Leeds, adoption of laws": the band is no post,
  // and what is done is none of them.
  bool is_held_or_done(std::uint32_t subject, std::uint32_t noun) const {
    const Lexicon& lexicon = s_.layers.lexicon;
    const std::string& lemma = words_.lemma(noun);
    if (s_.layers.name_at(subject) == nullptr || s_.layers.name_at(noun) != nullptr) return false;
    if (lexicon.in("post", lemma)) return true;
    const bool abstract = lemma.ends_with("tion") || lemma.ends_with("ment") ||
                          lemma.ends_with("ness") || lemma.ends_with("ism");
    return abstract && words_.tag(noun).xpos == "NN" && is_bare(noun) &&
           lexicon.noun_class(lemma).empty() && !lexicon.is_role(lemma);
  }

  // "both newspapers (Leeds and York)": called for short after their places.
  bool are_bodies_of_places(std::uint32_t subject, std::uint32_t noun) const {
    const Name* const name = s_.layers.name_at(subject);
    if (name == nullptr || name->type != NameType::place) return false;
    const NameType type = name_type_of(s_.layers.lexicon.noun_class(words_.lemma(noun)));
    return type == NameType::organization && words_.tag(noun).xpos == "NNS";
  }

  // "Jane Roe, the parties' lawyers": a list without marks. "Leeds (29,795 inhabitants)".
  bool is_one_of_many(std::uint32_t subject, std::uint32_t noun) const {
    const Name* const name = s_.layers.name_at(subject);
    const bool counted = tree_.has_child(noun, Deprel::nummod) &&
                         (name != nullptr || words_.tag(subject).xpos == "NN");
    return (counted || (name != nullptr && name->type == NameType::person)) &&
           words_.tag(noun).xpos == "NNS" &&
           !tree_.is(subject, Deprel::conj) && !tree_.has_child(subject, Deprel::conj) &&
           subject < noun;
  }

  // "the village in Upper Devon county, England": the county is in England.
  bool is_place_around(std::uint32_t subject, WordSpan noun) const {
    const Name* const name = s_.layers.name_at(subject);
    const Name* const inner = s_.layers.name_at(noun.first_word);
    return name != nullptr && inner != nullptr && inner != name &&
           name->type == NameType::place && inner->type == NameType::place &&
           subject > noun.first_word && words_.tag(inner->end_word).xpos != "POS";
  }

  // "three towns: Truro, east of Leeds, Exeter, north of Leeds": read as one name.
  bool is_row_of_places(std::uint32_t subject, std::uint32_t noun) const {
    if (words_.tag(noun).xpos != "NNS") return false;
    const WordSpan span = s_.bare(subject);
    for (std::uint32_t word = span.first_word + 1; word + 1 < span.end_word; ++word) {
      const bool bearing = s_.layers.lexicon.in("restricting", words_.lower(word + 1));
      if (words_.is(word, ",") && bearing) return true;
    }
    return false;
  }

  // "and coaching Jane Roe to victory": a verb, whatever its tag.
  bool is_deed_before(std::uint32_t subject, std::uint32_t noun) const {
    return noun + 1 == s_.bare(subject).first_word && words_.lower(noun).ends_with("ing") &&
           !s_.layers.lexicon.is_role(words_.lemma(noun));
  }

  bool is_word_or_address(std::uint32_t noun) const {
    return s_.layers.lexicon.in("wording", words_.lemma(noun)) ||
           words_.text(noun).find("://") != std::string_view::npos;
  }

  // "..., and [coaching] Jane Roe": what was done to her.
  bool is_gerund(std::uint32_t subject, std::uint32_t noun) const {
    const Name* const name = s_.layers.name_at(subject);
    return name != nullptr && name->type == NameType::person && subject == noun + 1 &&
           words_.tag(noun).xpos == "NN" && words_.lower(noun).ends_with("ing") &&
           !words_.is_capitalised(noun) && !s_.layers.lexicon.is_role(words_.lemma(noun));
  }

  // "a ruler, usually a king"
  bool is_not_always(std::uint32_t noun) const {
    return std::ranges::any_of(tree_.children(noun), [&](std::uint32_t child) {
      return child < noun && tree_.is(child, Deprel::advmod) &&
             (s_.layers.lexicon.in("mostly", words_.lower(child)) ||
              s_.layers.lexicon.in("habit", words_.lower(child)));
    });
  }

  void describe(std::uint32_t subject, std::uint32_t noun) {
    const bool behind_verb = tree_.head(subject) > subject && tree_.head(subject) < noun;
    if (!words_.is_noun(noun) || (s_.is_pronoun(subject) && !behind_verb)) return;
    const auto shared = s_.shared_role(noun);
    if (!can_be(subject, shared ? *shared : noun) || is_word_or_address(noun)) return;
    if (is_deed_before(subject, noun)) return;
    const bool kin = s_.layers.lexicon.in("kin", words_.lemma(noun));
    if (kin && words_.tag(noun).xpos == "NNS") return;  // "three children: Paul, ...": whose?
    if (is_not_always(noun) || is_gerund(subject, noun)) return;
    std::optional<std::uint32_t> tail;
    const WordSpan title = s_.bare_without_of(noun, tail);
    WordSpan all = bare_phrase(s_.layers, noun);
    if (is_place_around(subject, all) || is_row_of_places(subject, noun)) return;
    if (words_.tag(noun).xpos == "NNS" && all.first_word < noun)
      all.first_word = std::max(all.first_word, s_.kind_named(noun).first_word);
    if (shared && subject < noun) all.end_word = s_.bare(*shared).end_word;
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
    if (is_doubted(s_.layers, noun)) p.modality = Modality::possible;
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
