#include "ingest/clauses.h"

#include <algorithm>
#include <optional>

namespace weft {
namespace {

constexpr std::size_t kNone = static_cast<std::size_t>(-1);

class ClauseFinder {
 public:
  ClauseFinder(const ArticleWords& words, const Lexicon& lexicon, const Values& values,
               const std::vector<Chunk>& chunks)
      : words_(words),
        lexicon_(lexicon),
        values_(values),
        chunks_(chunks),
        flow_(main_flow(chunks)) {}

  std::vector<Clause> find() {
    for (std::size_t p = 0; p < flow_.size(); ++p) {
      if (kind(p) != ChunkKind::verb || at(p).form == VerbForm::infinitive) continue;
      if (is_word(p, "including") || is_word(p, "according")) continue;  // prepositions in effect
      Clause clause;
      clause.verb = flow_[p];
      if (!at(p).existential && !find_subjects(p, clause)) continue;
      find_right_side(p, clause);
      fill_gap(p, clause);
      find_fronted(p, clause);
      clauses_.push_back(clause);
      positions_.push_back(p);
    }
    give_fronted_participles_their_subject();
    return std::move(clauses_);
  }

 private:
  const ArticleWords& words_;
  const Lexicon& lexicon_;
  const Values& values_;
  const std::vector<Chunk>& chunks_;
  std::vector<std::size_t> flow_;
  std::vector<Clause> clauses_;
  std::vector<std::size_t> positions_;  // of the clauses' verbs in flow_

  // ---- looking at the flow --------------------------------------------------------------------

  const Chunk& at(std::size_t p) const { return chunks_[flow_[p]]; }
  ChunkKind kind(std::size_t p) const { return p < flow_.size() ? at(p).kind : ChunkKind::stop; }
  bool is(std::size_t p, ChunkKind wanted) const {
    return p < flow_.size() && at(p).kind == wanted;
  }
  bool is_word(std::size_t p, std::string_view form) const {
    return p < flow_.size() && words_.is(at(p).span.first_word, form);
  }
  bool is_finite(std::size_t p) const {
    return is(p, ChunkKind::verb) && at(p).form == VerbForm::finite;
  }

  // The flow position where the phrase that ends at noun `p` starts.
  std::size_t phrase_start(std::size_t p) const {
    while (p > 0) {
      if (is(p - 1, ChunkKind::noun) && at(p - 1).possessive) {
        --p;
      } else if (p > 1 && is(p - 1, ChunkKind::preposition) && is_word(p - 1, "of") &&
                 is(p - 2, ChunkKind::noun)) {
        p -= 2;
      } else if (p > 3 && is(p - 1, ChunkKind::conjunction) && is(p - 2, ChunkKind::noun) &&
                 is_word(p - 3, "between") && is(p - 4, ChunkKind::noun)) {
        p -= 4;
      } else {
        break;
      }
    }
    return p;
  }

  Phrase phrase(std::size_t p, std::size_t& after) const {
    return phrase_at(words_, chunks_, flow_, p, after);
  }
  Phrase phrase(std::size_t p) const {
    std::size_t after = 0;
    return phrase(p, after);
  }

  // ---- subjects -------------------------------------------------------------------------------

  bool find_subjects(std::size_t p, Clause& clause) const {
    if (p == 0) return at(p).form == VerbForm::participle;  // "Founded in 1990, Acme ..."
    if (at(p).form != VerbForm::finite) return find_participle_subject(p, clause);
    switch (kind(p - 1)) {
      case ChunkKind::relative:
        clause.kind = ClauseKind::relative;
        if (p < 2 || !take_antecedent(p - 1, clause.subjects) || !agrees(p, clause)) return false;
        take_described(clause);
        return true;
      case ChunkKind::conjunction:
        return share(clause);
      case ChunkKind::noun:
        if (is_free_relative(p)) return false;
        return scan_left(p - 1, clause.subjects, 0);
      case ChunkKind::comma:
        return subject_before_comma(p - 1, clause);
      case ChunkKind::verb:  // "the projects that have landed here will ..."
      case ChunkKind::adjective:
        return scan_over_verb(p - 1, clause.subjects, 0);
      default:
        return false;
    }
  }

  // "the clock he made": where the noun starts that the finite verb at `p` has for its object, if
  // no word says so; else kNone.
  std::size_t gap_antecedent(std::size_t p) const {
    if (!is_finite(p) || p < 2 || !is(p - 1, ChunkKind::noun)) return kNone;
    const std::size_t subject = phrase_start(p - 1);
    if (subject == 0 || !is(subject - 1, ChunkKind::noun)) return kNone;
    const Chunk& noun = at(subject - 1);
    if (noun.name || noun.value || noun.pronoun || noun.possessive) return kNone;
    if (!at(subject).pronoun && !at(subject).definite) return kNone;
    const std::size_t start = phrase_start(subject - 1);
    const bool fronted = start == 1 && is(0, ChunkKind::preposition);
    return fronted && !at(subject).pronoun ? kNone : start;
  }

  // "what he considered the end": whose object is a clause's, not a thing.
  bool is_free_relative(std::size_t p) const {
    const std::size_t subject = phrase_start(p - 1);
    return subject > 0 && is(subject - 1, ChunkKind::noun) && is_word(subject - 1, "what");
  }

  void fill_gap(std::size_t p, Clause& clause) const {
    const std::size_t start = gap_antecedent(p);
    if (start == kNone || !clause.objects.empty() || clause.has_clause_complement) return;
    if (at(p).copular || at(p).passive) return;
    if (is(p + 1, ChunkKind::preposition) && !is(p + 2, ChunkKind::noun)) {
      clause.arguments.push_back({words_.lower(at(p + 1).head), phrase(start), false});
    } else {
      clause.objects.push_back(phrase(start));
    }
  }

  bool find_participle_subject(std::size_t p, Clause& clause) const {
    if (shares_perfect(p)) {
      clause.perfect = true;
      return share(clause);
    }
    clause.kind = ClauseKind::participial;
    if (is(p - 1, ChunkKind::noun)) {
      if (at(p - 1).value || at(p - 1).pronoun) return false;
      // "reforms of schools passed in 1990" takes the nearest, "a park of Leeds" takes the whole.
      const bool nearest = !at(p - 1).name && !at(p - 1).owned;
      clause.subjects.push_back(phrase(nearest ? p - 1 : phrase_start(p - 1)));
      take_described(clause);
      return true;
    }
    if (is(p - 1, ChunkKind::conjunction)) {
      if (clauses_.empty() || clauses_.back().kind != ClauseKind::participial) return false;
      clause.subjects = clauses_.back().subjects;
      return true;
    }
    if (!is(p - 1, ChunkKind::comma) || p < 2) return false;
    const bool gerund = at(p).form == VerbForm::gerund;
    if (gerund && lexicon_.in("outcome", words_.lemma(at(p).head))) return false;
    if (gerund && !clauses_.empty()) {
      for (std::size_t i = clauses_.size(); i-- > 0;) {
        if (clauses_[i].kind == ClauseKind::participial) continue;
        clause.subjects = clauses_[i].subjects;
        return !clause.subjects.empty();
      }
    }
    if (!is(p - 2, ChunkKind::noun) || at(p - 2).value) return false;
    clause.subjects.push_back(phrase(phrase_start(p - 2)));
    return true;
  }

  // "has held A, signed B and received C"
  bool shares_perfect(std::size_t p) const {
    if (at(p).form != VerbForm::participle || !is(p + 1, ChunkKind::noun) || clauses_.empty()) {
      return false;
    }
    if (!is(p - 1, ChunkKind::comma) && !is(p - 1, ChunkKind::conjunction)) return false;
    const Clause& before = clauses_.back();
    const Chunk& verb = chunks_[before.verb];
    const std::string& first = words_.lower(verb.span.first_word);
    return before.perfect || (!verb.passive && verb.span.end_word - verb.span.first_word > 1 &&
                              (first == "has" || first == "have" || first == "had"));
  }

  // The subject of the latest full clause: "X built A and sold B".
  bool share(Clause& clause) const {
    for (std::size_t i = clauses_.size(); i-- > 0;) {
      if (clauses_[i].kind == ClauseKind::participial) continue;
      if (clauses_[i].subjects.empty()) return false;
      clause.subjects = clauses_[i].subjects;
      clause.kind = ClauseKind::shared;
      return true;
    }
    return false;
  }

  // What the relative word at `p` stands for: the phrase before it.
  bool take_antecedent(std::size_t p, std::vector<Phrase>& subjects) const {
    if (p == 0) return false;
    std::size_t noun = p - 1;
    if (is(noun, ChunkKind::comma) && noun > 0) --noun;
    if (!is(noun, ChunkKind::noun)) return false;
    // "the head of the firm, who": a person is meant.
    std::size_t start = noun;
    if (is_word(p, "who"))
      start = phrase_start(noun);
    else if (noun + 1 < p && at(noun).name)  // "the anniversary of the battle, which"
      start = noun;
    else if (is(noun - 1, ChunkKind::noun) && noun > 0 && at(noun - 1).possessive)
      start = noun - 1;
    else
      start = phrase_start(noun);
    subjects.push_back(phrase(start));
    return true;
  }

  // "X is a line that runs", "X, a firm based in": what the noun is said of is meant.
  void take_described(Clause& clause) const {
    const Phrase& noun = clause.subjects.front();
    if (clause.subjects.size() != 1 || chunks_[noun.head_chunk].name) return;
    for (const Clause& before : clauses_) {
      if (!chunks_[before.verb].copular || before.subjects.size() != 1) continue;
      if (chunks_[before.verb].polarity == Polarity::negated) continue;
      for (const Phrase& object : before.objects) {
        if (object.head_chunk != noun.head_chunk) continue;
        clause.subjects = before.subjects;
        return;
      }
    }
    const auto start = static_cast<std::size_t>(
        std::lower_bound(flow_.begin(), flow_.end(), noun.first_chunk) - flow_.begin());
    if (start < 2 || !is(start - 1, ChunkKind::comma) || !is(start - 2, ChunkKind::noun)) return;
    const bool classed = is_word(start, "a") || is_word(start, "an");
    if (classed && at(start - 2).name) clause.subjects = {phrase(phrase_start(start - 2))};
  }

  // "the halls of Leeds, which are": Leeds is one, so it is not meant.
  bool agrees(std::size_t verb, const Clause& clause) const {
    const bool plural = is_word(verb, "are") || is_word(verb, "were") || is_word(verb, "have");
    if (!plural) return true;
    const std::string& xpos = words_.tag(chunks_[clause.subjects.back().head_chunk].head).xpos;
    return xpos != "NN" && xpos != "NNP";
  }

  // The noun at `p` stands right before the verb: itself, or what it is attached to, is the
  // subject.
  bool scan_left(std::size_t p, std::vector<Phrase>& subjects, int depth) const {
    if (depth > 8) return false;
    const std::size_t start = phrase_start(p);
    if (start == 0) return take(start, subjects);
    const std::size_t before = start - 1;
    switch (kind(before)) {
      case ChunkKind::preposition: {
        if (before == 0) return false;
        if (is(before - 1, ChunkKind::noun)) return scan_left(before - 1, subjects, depth + 1);
        if (is(before - 1, ChunkKind::verb)) return scan_over_verb(before - 1, subjects, depth + 1);
        if (is(before - 1, ChunkKind::comma) && before > 1 && is(before - 2, ChunkKind::noun)) {
          return scan_left(before - 2, subjects, depth + 1);
        }
        return false;
      }
      case ChunkKind::verb:
        if (lexicon_.in("report", words_.lemma(at(before).head)) && is_finite(before)) {
          return take(start, subjects);
        }
        return scan_over_verb(before, subjects, depth + 1);
      case ChunkKind::conjunction: {
        if (!take(start, subjects)) return false;
        if (is_word(before, "and") || is_word(before, "or") || is_word(before, "nor"))
          coordinate_left(before, subjects);
        return true;
      }
      default:
        return take(start, subjects);
    }
  }

  bool take(std::size_t start, std::vector<Phrase>& subjects) const {
    if (at(start).value && !at(start).count) return false;  // "In 2019 ..."
    subjects.insert(subjects.begin(), phrase(start));
    return true;
  }

  // The verb at `p` has its own clause inside the subject: who it speaks of is the subject.
  bool scan_over_verb(std::size_t p, std::vector<Phrase>& subjects, int depth) const {
    if (depth > 8 || p == 0) return false;
    while (p > 0 && !is(p, ChunkKind::verb))
      --p;
    if (!is(p, ChunkKind::verb) || p == 0) return false;
    if (is(p - 1, ChunkKind::relative)) return take_antecedent(p - 1, subjects);
    if (const std::size_t noun = gap_antecedent(p); noun != kNone) return take(noun, subjects);
    if (at(p).form != VerbForm::finite && is(p - 1, ChunkKind::noun)) {
      return scan_left(p - 1, subjects, depth + 1);
    }
    return false;
  }

  // "A, B and C": further subjects to the left of the conjunction.
  void coordinate_left(std::size_t conjunction, std::vector<Phrase>& subjects) const {
    std::size_t p = conjunction;
    while (p > 0) {
      std::size_t noun = p - 1;
      if (is(noun, ChunkKind::comma) && noun > 0) --noun;
      if (!is(noun, ChunkKind::noun) || at(noun).value) return;
      const std::size_t start = phrase_start(noun);
      if (start > 0 && (is(start - 1, ChunkKind::preposition) || is(start - 1, ChunkKind::verb)) &&
          !(is(start - 1, ChunkKind::verb) &&
            lexicon_.in("report", words_.lemma(at(start - 1).head)))) {
        return;
      }
      subjects.insert(subjects.begin(), phrase(start));
      if (start == 0 || !is(start - 1, ChunkKind::comma)) return;
      // A fronted "In 2019," ends the list.
      if (start > 1 && is(start - 2, ChunkKind::noun) && !starts_sentence_with_noun(start - 2)) {
        return;
      }
      p = start;
    }
  }

  bool starts_sentence_with_noun(std::size_t p) const {
    const std::size_t start = phrase_start(p);
    return start == 0 || is(start - 1, ChunkKind::comma);
  }

  // "X, ..., did": the comma closes an insertion after X, or the verb shares a subject.
  bool subject_before_comma(std::size_t comma, Clause& clause) const {
    for (std::size_t open = comma; open-- > 0;) {
      if (!is(open, ChunkKind::comma)) continue;
      if (is_insertion(open + 1, comma) && open > 0 && is(open - 1, ChunkKind::noun)) {
        const std::size_t head = phrase_start(open - 1);
        if (comma == open + 2 && at(open + 1).name && !at(head).name) {
          return take(open + 1, clause.subjects);  // "the chairman of X, Jane Roe, did"
        }
        open = address_start(open);
        return scan_left(open - 1, clause.subjects, 0);
      }
    }
    return share(clause);
  }

  // "Mill Road, Leeds, Yorkshire, is": of names after one another the first is meant.
  std::size_t address_start(std::size_t comma) const {
    for (;;) {
      const std::size_t start = phrase_start(comma - 1);
      if (start < 2 || !at(comma - 1).name || !is(start - 1, ChunkKind::comma) ||
          !is(start - 2, ChunkKind::noun) || !at(start - 2).name) {
        return comma;
      }
      comma = start - 1;
    }
  }

  bool is_insertion(std::size_t begin, std::size_t end) const {
    if (begin >= end) return false;
    if (is(begin, ChunkKind::relative)) return true;
    if (is(begin, ChunkKind::verb)) return at(begin).form != VerbForm::finite;
    for (std::size_t p = begin; p < end; ++p) {
      if (is_finite(p) && !(p > begin && is(p - 1, ChunkKind::relative))) return false;
    }
    return is(begin, ChunkKind::noun) || is(begin, ChunkKind::preposition);
  }

  // ---- objects and arguments ------------------------------------------------------------------

  void find_right_side(std::size_t p, Clause& clause) const {
    std::size_t next = p + 1;
    if (at(p).copular && is(next, ChunkKind::adjective)) {
      clause.complement = words_.lower(at(next).head);
      ++next;
    }
    if (is(next, ChunkKind::subordinator) && is_word(next, "that")) {
      clause.has_clause_complement = true;
      return;
    }
    if (is(next, ChunkKind::comma) && is(next + 1, ChunkKind::open_quote)) {
      clause.has_clause_complement = true;
      return;
    }
    if (is(next, ChunkKind::noun) && clause.complement.empty())
      next = read_objects(p, next, clause);
    if (clause.has_clause_complement) return;
    read_arguments(next, clause);
  }

  std::size_t read_objects(std::size_t verb, std::size_t p, Clause& clause) const {
    std::size_t after = 0;
    Phrase object = phrase(p, after);
    if (is_finite(after)) {  // "said X did": a clause
      clause.has_clause_complement = true;
      return after;
    }
    if (is_date(p)) return read_bare_date(p, after, clause);
    if (is(after, ChunkKind::noun) && !at(after).value && !at(verb).copular) {
      std::size_t second_after = 0;
      const Phrase second = phrase(after, second_after);
      if (!is_finite(second_after)) {
        clause.arguments.push_back({"to", object, false});
        object = second;
        after = second_after;
      }
    }
    clause.objects.push_back(object);
    for (;;) {
      const std::size_t noun = next_coordinated(skip_infinitive(after));
      if (noun == kNone) return after;
      clause.objects.push_back(phrase(noun, after));
    }
  }

  bool is_date(std::size_t p) const {
    return at(p).value && values_[*at(p).value].kind == ValueKind::date;
  }

  std::size_t read_bare_date(std::size_t p, std::size_t after, Clause& clause) const {
    std::size_t unused = 0;
    clause.arguments.push_back({"", phrase(p, unused), false});
    return after;
  }

  // The noun that a comma or conjunction at `p` adds to a list; kNone where a clause, an apposition
  // or something else begins.
  std::size_t next_coordinated(std::size_t p) const {
    std::size_t noun = p;
    const bool comma = is(p, ChunkKind::comma);
    if (comma) ++noun;
    if (comma && is(noun, ChunkKind::conjunction) && is(noun + 1, ChunkKind::noun) &&
        at(noun + 1).count && p > 0 && !at(p - 1).count) {
      return kNone;  // "12 shops in the park, and 3 banks": the shops go on
    }
    const bool conjunction = is(noun, ChunkKind::conjunction) && !is_word(noun, "but");
    if (conjunction) ++noun;
    if ((!comma && !conjunction) || !is(noun, ChunkKind::noun) || at(noun).pronoun) return kNone;
    std::size_t after = 0;
    phrase(noun, after);
    if (has_verb_of_its_own(after)) return kNone;
    if (conjunction) return noun;
    after = skip_infinitive(after);
    const bool list_goes_on =
        is(after, ChunkKind::conjunction) ||
        (is(after, ChunkKind::comma) && next_coordinated(after) != kNone) ||
        (is(after, ChunkKind::comma) && is(after + 1, ChunkKind::conjunction));
    return list_goes_on ? noun : kNone;
  }

  // "..., and notes issued in his name were honoured": the notes begin a clause.
  bool has_verb_of_its_own(std::size_t p) const {
    while (is(p, ChunkKind::preposition) || is(p, ChunkKind::noun) ||
           (is(p, ChunkKind::verb) && !is_finite(p))) {
      ++p;
    }
    return is_finite(p);
  }

  // "a window to see A and B, and a door": where the list goes on after "to see A and B".
  std::size_t skip_infinitive(std::size_t p) const {
    if (!is(p, ChunkKind::verb) || at(p).form != VerbForm::infinitive) return p;
    std::size_t end = p + 1;
    while (is(end, ChunkKind::noun) || is(end, ChunkKind::preposition) ||
           (is(end, ChunkKind::conjunction) && is(end + 1, ChunkKind::noun))) {
      ++end;
    }
    return is(end, ChunkKind::comma) ? end : p;
  }

  void read_arguments(std::size_t p, Clause& clause) const {
    for (;;) {
      std::size_t preposition = p;
      if (is(p, ChunkKind::comma) && is(p + 1, ChunkKind::preposition)) {
        std::size_t after = 0;
        if (!is(p + 2, ChunkKind::noun)) return;
        phrase(p + 2, after);
        if (!is(after, ChunkKind::stop) && !is(after, ChunkKind::comma) && after < flow_.size()) {
          return;
        }
        if (is(after, ChunkKind::comma) && is(after + 1, ChunkKind::noun)) return;
        preposition = p + 1;
      }
      if (is(preposition, ChunkKind::noun) && is_date(preposition)) {
        p = read_bare_date(preposition, preposition + 1, clause);
        continue;
      }
      if (!is(preposition, ChunkKind::preposition) || !is(preposition + 1, ChunkKind::noun)) return;
      p = read_argument(preposition, clause);
    }
  }

  std::size_t read_argument(std::size_t preposition, Clause& clause) const {
    std::string form;
    const WordSpan span = at(preposition).span;
    for (std::uint32_t w = span.first_word; w < span.end_word; ++w) {
      form += (form.empty() ? "" : " ") + words_.lower(w);
    }
    std::size_t after = 0;
    const Phrase first = phrase(preposition + 1, after);
    if (form == "such as") return after;  // examples of the noun before
    clause.arguments.push_back({form, first, false});
    for (;;) {
      const std::size_t noun = next_coordinated(after);
      if (noun == kNone) return after;
      clause.arguments.push_back({form, phrase(noun, after), false});
    }
  }

  // "In March 2017, X issued Y", "said that in 2019, X sent": what stands before the subject.
  void find_fronted(std::size_t p, Clause& clause) const {
    if (clause.kind != ClauseKind::main || clause.subjects.empty()) return;
    std::size_t start = p;
    while (start > 0 && flow_[start] != clause.subjects.front().first_chunk)
      --start;
    mark_conditional(start, clause);
    if (start < 2 || !is(start - 1, ChunkKind::comma)) {
      if (start >= 1 && is(start - 1, ChunkKind::noun) && is_date(start - 1)) {
        take_fronted_noun(start - 1, clause);
      }
      return;
    }
    std::size_t noun = start - 2;
    while (is(noun, ChunkKind::noun)) {
      const std::size_t before = phrase_start(noun);
      if (before > 0 && is(before - 1, ChunkKind::preposition)) {
        take_fronted_noun(noun, clause);
        if (before < 3 || !is(before - 2, ChunkKind::noun)) return;
        noun = before - 2;
      } else if (before > 1 && is(before - 1, ChunkKind::verb) && is(before - 2, ChunkKind::noun) &&
                 at(before - 1).form == VerbForm::infinitive) {
        noun = before - 2;
      } else {
        if (is_date(noun)) take_fronted_noun(noun, clause);
        return;
      }
    }
  }

  void take_fronted_noun(std::size_t noun, Clause& clause) const {
    const std::size_t start = phrase_start(noun);
    std::string form;
    if (start > 0 && is(start - 1, ChunkKind::preposition)) {
      const WordSpan span = at(start - 1).span;
      for (std::uint32_t w = span.first_word; w < span.end_word; ++w) {
        form += (form.empty() ? "" : " ") + words_.lower(w);
      }
    }
    if (!lexicon_.in("empty_phrase", words_.lemma(at(start).head))) {
      clause.arguments.push_back({form, phrase(start), true});
    }
  }

  void mark_conditional(std::size_t start, Clause& clause) const {
    for (std::size_t p = start; p-- > 0;) {
      if (is(p, ChunkKind::comma) || is(p, ChunkKind::verb)) return;
      if (is(p, ChunkKind::subordinator) &&
          (is_word(p, "if") || is_word(p, "unless") || is_word(p, "whether"))) {
        clause.conditional = true;
        return;
      }
    }
  }

  void give_fronted_participles_their_subject() {
    for (std::size_t i = 0; i < clauses_.size(); ++i) {
      if (!clauses_[i].subjects.empty() || at(positions_[i]).existential) continue;
      for (std::size_t k = i + 1; k < clauses_.size(); ++k) {
        if (clauses_[k].kind != ClauseKind::main) continue;
        clauses_[i].subjects = clauses_[k].subjects;
        clauses_[i].kind = ClauseKind::participial;
        break;
      }
    }
    std::erase_if(clauses_, [&](const Clause& clause) {
      return clause.subjects.empty() && !chunks_[clause.verb].existential;
    });
  }
};

}  // namespace

std::vector<Clause> find_clauses(const ArticleWords& words, const Lexicon& lexicon,
                                 const Values& values, const std::vector<Chunk>& chunks) {
  return ClauseFinder(words, lexicon, values, chunks).find();
}

}  // namespace weft
