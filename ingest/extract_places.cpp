#include <algorithm>

#include "ingest/extract_rules.h"
#include "ingest/moods.h"
#include "ingest/name_spans.h"

namespace weft {
namespace {

class PlacePatterns {
 public:
  PlacePatterns(const SentencePatterns& sentence, const std::set<std::string>& wholes,
                Propositions& out)
      : s_(sentence),
        tree_(sentence.tree()),
        words_(sentence.words()),
        wholes_(wholes),
        out_(out) {
    const Names& names = s_.layers.names;
    const auto begin = std::ranges::lower_bound(names, tree_.begin(), {}, &Name::first_word);
    const auto end = std::ranges::lower_bound(names, tree_.end(), {}, &Name::first_word);
    names_ = std::span(begin, end);
  }

  void extract() {
    for (std::size_t i = 0; i < names_.size(); ++i) {
      chain(i);
      part_inside(names_[i]);
    }
    for (std::uint32_t word = tree_.begin(); word < tree_.end(); ++word) {
      if (!tree_.is(word, Deprel::nmod)) continue;
      part_of(word);
      standing_in(word);
    }
  }

 private:
  const SentencePatterns& s_;
  const SentenceTree& tree_;
  const ArticleWords& words_;
  const std::set<std::string>& wholes_;
  Propositions& out_;
  std::span<const Name> names_;  // of the sentence

  static WordSpan span_of(const Name& name) { return {name.first_word, name.end_word}; }

  bool in_sentence(std::uint32_t word) const { return word < tree_.end(); }
  bool is_word(std::uint32_t word, std::string_view form) const {
    return in_sentence(word) && words_.is(word, form);
  }

  // The name number `i`, if a place's and right behind a comma behind `before`.
  bool follows(const Name& before, std::size_t i) const {
    return i < names_.size() && names_[i].type == NameType::place &&
           names_[i].first_word == before.end_word + 1 && is_word(before.end_word, ",");
  }

  // "North of Riga, Tartu lies": the second one is the subject.
  bool starts_clause(const Name& name) const {
    for (std::uint32_t word = name.first_word; word < name.end_word; ++word) {
      if (tree_.is(word, Deprel::nsubj)) return true;
    }
    return false;
  }

  // "Kenmore Square, Boston, Massachusetts": each lies in the next, unless they are a list.
  void chain(std::size_t i) {
    if (names_[i].type != NameType::place || !follows(names_[i], i + 1)) return;
    if (starts_clause(names_[i + 1])) return;
    constexpr std::ptrdiff_t kPlacesMax = 8;  // so many in one sentence are a list
    if (std::ranges::count(names_, NameType::place, &Name::type) > kPlacesMax) return;
    std::size_t last = i + 1;
    while (follows(names_[last], last + 1))
      ++last;
    std::uint32_t after = behind_bracket(names_[last].end_word);
    if (is_word(after, ",")) ++after;
    const bool named = last + 1 < names_.size() && names_[last + 1].first_word <= after + 2;
    const bool goes_on = in_sentence(after) && words_.is(after, Upos::cconj) &&
                         (named || is_word(after + 1, "other"));
    if (is_row_of_bearings(names_[i], names_[i + 1])) return;
    if (is_joined(names_[i], names_[i + 1]) || is_part_of_name(names_[i], names_[i + 1])) return;
    if (!can_hold(names_[i], names_[i + 1])) return;
    const bool others = in_sentence(after) && words_.is(after, Upos::cconj) &&
                        is_word(after + 1, "other");  // "Leeds, Exeter, and other towns"
    const bool list = goes_on || others || is_long_row(i, last) ||
                      is_word(after, "etc.") || is_word(after, "etc");
    const std::uint32_t first = names_[i].first_word;
    const bool list_before = first > tree_.begin() && words_.is(first - 1, Upos::cconj);
    const bool spelled = first > tree_.begin() && words_.is(first - 1, ":");  // "Greek: Αθήνα, ..."
    if (list || list_before || spelled || is_fronted(names_[i], names_[i + 1])) return;
    out_.push_back(s_.make("place.chain", span_of(names_[i]), "be in",
                           {names_[i].end_word, names_[i].end_word}, span_of(names_[i + 1])));
  }

  // "Leeds, Exeter (then a village), and Truro": the row goes on behind what is said aside.
  std::uint32_t behind_bracket(std::uint32_t word) const {
    if (!is_word(word, "(")) return word;
    std::uint32_t end = word;
    while (in_sentence(end) && !words_.is(end, ")"))
      ++end;
    return in_sentence(end) ? end + 1 : word;
  }

  // "In Poland, Leeds has a park": what acts is no part of the phrase in front.
  bool is_fronted(const Name& first, const Name& second) const {
    const bool preposition = first.first_word > tree_.begin() &&
                             words_.is(first.first_word - 1, Upos::adp);
    const std::uint32_t after = second.end_word;
    if (!preposition || !in_sentence(after)) return false;
    const std::string& xpos = words_.tag(after).xpos;
    const bool finite = xpos == "VBZ" || xpos == "VBP" || xpos == "VBD" || xpos == "MD";
    const bool opens = first.first_word == tree_.begin() + 1 ||
                       words_.is(first.first_word - 2, Upos::punct) ||
                       words_.is(first.first_word - 2, Upos::cconj);
    return finite && opens;
  }

  // Four places in a row that do not end in a country lie beside each other: "Gozo, Comino, ...".
  bool is_long_row(std::size_t i, std::size_t last) const {
    constexpr std::size_t kMembers = 4;
    std::size_t first = i;
    while (first > 0 && names_[first - 1].type == NameType::place &&
           follows(names_[first - 1], first))
      --first;
    const std::string end = words_.phrase(span_of(names_[last]));
    return last - first + 1 >= kMembers && !s_.layers.lexicon.in("country", end);
  }

  // "Truro, east of Leeds, Exeter, north of Leeds": what lies where, one after the other.
  bool is_row_of_bearings(const Name& first, const Name& second) const {
    const auto is_bearing = [&](std::uint32_t word) {
      return in_sentence(word) && s_.layers.lexicon.in("restricting", words_.lower(word));
    };
    const bool before = first.first_word >= tree_.begin() + 2 &&
                        words_.is(first.first_word - 1, "of") && is_bearing(first.first_word - 2);
    return before && is_word(second.end_word, ",") && is_bearing(second.end_word + 1);
  }

  // By the tree, two of a long row: "Chad, Mali (60 days), Togo and Niger".
  bool is_joined(const Name& first, const Name& second) const {
    constexpr std::size_t kLong = 4;  // "Reno, Nevada" may be hung as two members
    for (std::uint32_t word = second.first_word; word < second.end_word; ++word) {
      const std::uint32_t head = tree_.head(word);
      if (!tree_.is(word, Deprel::conj) || head < first.first_word || head >= first.end_word)
        continue;
      std::uint32_t top = head;
      while (tree_.is(top, Deprel::conj))
        top = tree_.head(top);
      return members(tree_, top).size() >= kLong;
    }
    return false;
  }

  // Neither two countries, two galleries nor a road, and no mere kinds: "Place, Street".
  bool can_hold(const Name& inner, const Name& outer) const {
    const Lexicon& lexicon = s_.layers.lexicon;
    const std::uint32_t first = name_head(words_, lexicon, span_of(inner));
    const std::uint32_t second = name_head(words_, lexicon, span_of(outer));
    const auto is_country = [&](const Name& name) {
      const std::string phrase = words_.phrase(span_of(name));
      return lexicon.in("country", phrase) || lexicon.in("country_short", ascii_lower(phrase));
    };
    if (is_country(inner) && is_country(outer)) return false;
    if (lexicon.in("road", words_.lower(second))) return false;
    const std::string_view kind = lexicon.noun_class(words_.lower(first));
    const bool sited = !kind.empty() && kind != "Place" && kind != "City" &&
                       kind != "AdministrativeArea" && kind != "Country";
    if (sited && kind == lexicon.noun_class(words_.lower(second))) return false;
    return kind.empty() || inner.end_word - inner.first_word > 1;
  }

  // "Yorkshire, North Yorkshire": neither lies in the other by that.
  bool is_part_of_name(const Name& first, const Name& second) const {
    const std::string one = words_.phrase(span_of(first)), two = words_.phrase(span_of(second));
    return one != two && (one.ends_with(' ' + two) || two.ends_with(' ' + one));
  }

  // "the Exhibition Centre of Leeds City Park", "Bureau of Trade of X": a named part.
  void part_of(std::uint32_t word) {
    const Name* const part = s_.layers.name_at(tree_.head(word));
    const Name* const whole = s_.layers.name_at(word);
    if (part == nullptr || whole == nullptr || part == whole) return;
    const auto preposition = preposition_of(tree_, word);
    if (preposition.size() != 1 || !words_.is(preposition[0], "of")) return;
    if (!can_have_parts(*whole) || !can_be_part(*part)) return;
    if (whole->type == NameType::place && part->type != NameType::place && !is_organ(*part)) return;
    if (s_.bare(word).first_word != whole->first_word) return;
    Proposition p = s_.make("part.of", span_of(*part), "be part of",
                            {preposition[0], preposition[0] + 1}, span_of(*whole));
    p.tree_probability = tree_.probability(word);
    p.subject_words.clear();
    out_.push_back(std::move(p));
  }

  // "Bureau of Trade of Leeds Park" belongs to Leeds Park if the article knows that by itself.
  void part_inside(const Name& name) {
    if (!can_have_parts(name) || !is_organ(name)) return;
    for (std::uint32_t w = name.end_word; w-- > name.first_word + 2;) {
      if (!words_.is(w, "of")) continue;
      const std::uint32_t first = words_.is(w + 1, "the") ? w + 2 : w + 1;
      if (first >= name.end_word) return;
      if (!wholes_.contains(words_.phrase({first, name.end_word}))) return;
      Proposition p = s_.make("part.of", span_of(name), "be part of", {w, w + 1},
                              WordSpan{first, name.end_word});
      p.subject_words.clear();
      out_.push_back(std::move(p));
      return;
    }
  }

  // "University of Leeds": Leeds is in its name, not above it.
  bool is_organ(const Name& name) const {
    const std::uint32_t head = name_head(words_, s_.layers.lexicon, span_of(name));
    return s_.layers.lexicon.in("organ", words_.lower(head));
  }

  static bool can_have_parts(const Name& name) {
    return name.type == NameType::place || name.type == NameType::organization;
  }

  // Its head must be a place or body of several words: "City of London" is no part of London.
  bool can_be_part(const Name& name) const {
    if (name.end_word - name.first_word < 2) return false;
    const std::uint32_t head = name_head(words_, s_.layers.lexicon, span_of(name));
    if (s_.layers.lexicon.in("apposed", words_.lower(head))) return false;
    const NameType type = name_type_of(s_.layers.lexicon.noun_class(words_.lower(head)));
    return type == NameType::place || type == NameType::organization;
  }

  // "the service centre in the park": a thing that stands somewhere, and where.
  void standing_in(std::uint32_t where) {
    const std::uint32_t thing = tree_.head(where);
    const auto preposition = preposition_of(tree_, where);
    if (thing == kNoHead || thing > where || preposition.size() != 1) return;
    if (!words_.is(preposition[0], "in") && !words_.is(preposition[0], "at")) return;
    if (s_.layers.value_at(thing) != nullptr || s_.is_pronoun(thing) ||
        tree_.has_child(thing, Deprel::nummod))
      return;
    const Name* const name = s_.layers.name_at(thing);
    const std::uint32_t head =
        name != nullptr ? name_head(words_, s_.layers.lexicon, span_of(*name)) : thing;
    if (!is_sited(head, name) || words_.tag(head).xpos == "NNS" || !is_place(where)) return;
    const WordSpan subject = name != nullptr ? span_of(*name) : s_.bare(thing);
    if (subject.end_word - subject.first_word < 2 && name == nullptr) return;
    if (name == nullptr && !is_definite(thing) && is_imagined(thing)) return;
    Proposition p = s_.make("place.in", subject, "be in",
                            {preposition[0], preposition[0] + 1}, s_.bare(where));
    p.tree_probability = tree_.probability(where);
    out_.push_back(std::move(p));
  }

  bool is_sited(std::uint32_t head, const Name* name) const {
    const Lexicon& lexicon = s_.layers.lexicon;
    const std::string& lemma = words_.lemma(head);
    if (lexicon.in("sited", lemma) || lexicon.in("sited", words_.lower(head))) return true;
    // "Mill Road in Leeds": its head says that it is a place.
    return name != nullptr && name->end_word - name->first_word > 1 &&
           name_type_of(lexicon.noun_class(lemma)) == NameType::place;
  }

  bool is_definite(std::uint32_t noun) const {
    return std::ranges::any_of(tree_.children(noun), [&](std::uint32_t child) {
      return words_.is(child, "the") || words_.is(child, "this") ||
             tree_.is(child, Deprel::nmod, "poss");
    });
  }

  // "plans to build a factory in Leeds", "easier to run a hotel in Leeds": there may be none.
  bool is_imagined(std::uint32_t thing) const {
    for (std::uint32_t word = tree_.head(thing); word != kNoHead; word = tree_.head(word)) {
      const Clause* const clause = s_.clause_at(word);
      if (clause == nullptr) {
        const auto mark = tree_.child(word, Deprel::mark);
        if (mark && words_.is(*mark, "to")) return true;
        continue;
      }
      const Mood mood = mood_of(s_, *clause);
      return mood.polarity == Polarity::negated || mood.modality != Modality::stated;
    }
    return false;
  }

  bool is_place(std::uint32_t where) const {
    const Name* const name = s_.layers.name_at(where);
    if (name != nullptr) return name->type == NameType::place;
    return is_definite(where) && !s_.layers.lexicon.noun_class(words_.lemma(where)).empty();
  }
};

}  // namespace

void extract_places(const SentencePatterns& sentence, const std::set<std::string>& wholes,
                    Propositions& out) {
  PlacePatterns(sentence, wholes, out).extract();
}

}  // namespace weft
