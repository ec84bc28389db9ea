#include "ingest/name_spans.h"

#include <algorithm>

#include "graph/linking.h"
#include "graph/vocabulary.h"
#include "ingest/numbered_names.h"

namespace weft {
namespace {

class NameRepair {
 public:
  NameRepair(const ArticleWords& words, const Lexicon& lexicon, const Values& values,
             const Names& found)
      : words_(words),
        lexicon_(lexicon),
        found_(found),
        name_at_(words.size(), -1),
        barred_(words.size(), false) {
    for (std::size_t i = 0; i < found.size(); ++i) {
      for (std::uint32_t w = found[i].first_word; w < found[i].end_word; ++w) {
        name_at_[w] = static_cast<int>(i);
      }
    }
    for (const Value& value : values) {
      if (value.kind == ValueKind::number && value.comparator.empty()) continue;
      if (!stands_alone(value) || is_in_masthead(value)) continue;
      for (std::uint32_t w = value.span.first_word; w < value.span.end_word; ++w)
        barred_[w] = true;
    }
  }

  Names repair() {
    for (std::uint32_t index = 0; index < words_.sentences().size(); ++index) {
      const Sentence& sentence = words_.sentences()[index];
      sentence_ = index;
      begin_ = sentence.first_word;
      end_ = sentence.end_word;
      for (std::uint32_t word = begin_; word < end_;)
        word = read_at(word);
    }
    return std::move(names_);
  }

 private:
  const ArticleWords& words_;
  const Lexicon& lexicon_;
  const Names& found_;
  std::vector<int> name_at_;  // index into found_, or -1
  std::vector<bool> barred_;
  std::uint32_t sentence_ = 0, begin_ = 0, end_ = 0;
  Names names_;

  // "Leeds Today"
  bool is_in_masthead(const Value& value) const {
    const std::uint32_t word = value.span.first_word;
    return words_.text(word) == "Today" && word > 0 && value.span.end_word == word + 1 &&
           words_.is(word - 1, Upos::propn) && words_.is_capitalised(word - 1);
  }

  bool in_found(std::uint32_t word) const { return name_at_[word] >= 0; }
  bool same_found(std::uint32_t a, std::uint32_t b) const {
    return name_at_[a] >= 0 && name_at_[a] == name_at_[b];
  }

  // Whether a name ends here that the model is sure of: no word beside it belongs to it, and a name
  // that it found beside it is another. But "U.S." and "Department of Trade" are one.
  bool ends_between(std::uint32_t before, std::uint32_t after) const {
    if (!in_found(before) && !in_found(after)) return false;
    if (same_found(before, after)) return false;
    if (!in_found(before)) return is_sure(after);
    if (!in_found(after)) return is_sure(before);
    const bool place_of_body =
        found_at(before).type == NameType::place && found_at(after).type == NameType::organization;
    return !place_of_body && (is_sure(before) || is_sure(after));
  }

  const Name& found_at(std::uint32_t word) const {
    return found_[static_cast<std::size_t>(name_at_[word])];
  }
  bool is_sure(std::uint32_t word) const {
    constexpr double kSure = 0.9;
    return found_at(word).probability >= kSure;
  }

  // A word that a name may be made of.
  bool is_proper(std::uint32_t word) const {
    if (word >= end_ || barred_[word] || is_late_pronoun(word) || is_late_birth(word)) return false;
    if (!words_.is_capitalised(word)) {
      return in_found(word) && !words_.is(word, Upos::punct) && words_.is_noun(word);
    }
    if (in_found(word) || words_.is(word, Upos::propn)) {
      return !is_calendar(word) && !lexicon_.in("era", words_.lower(word));
    }
    if (word == begin_ && is_short_form(word) && word + 1 < end_ && in_found(word + 1) &&
        found_at(word + 1).type != NameType::person && words_.is_capitalised(word + 1))
      return true;  // "GWS Leeds, LLC"
    if (word == begin_ || words_.is_quote_open(word - 1)) return false;
    return (words_.is(word, Upos::noun) || words_.is(word, Upos::adj) ||
            words_.is(word, Upos::verb) || words_.is(word, Upos::x)) &&
           !lexicon_.is_demonym(words_.lower(word)) && !is_calendar(word) &&
           !lexicon_.in("era", words_.lower(word)) && (words_.lower(word) != "i");
  }

  bool is_short_form(std::uint32_t word) const {
    const std::string_view text = words_.text(word);
    return text.size() > 2 && std::all_of(text.begin(), text.end(),
                                          [](char c) { return c >= 'A' && c <= 'Z'; });
  }

  // "the Bureau of Trade He said": a full stop was lost; no name goes on with a pronoun.
  bool is_late_pronoun(std::uint32_t word) const {
    const std::string& lower = words_.lower(word);
    const bool subject = lower == "he" || lower == "she" || lower == "they" || lower == "it" ||
                         lower == "we" || lower == "i";
    return subject && (word + 1 >= end_ || !words_.is_capitalised(word + 1));
  }

  // "Leeds Born in May": here too.
  bool is_late_birth(std::uint32_t word) const {
    return words_.is(word, "born") && word + 1 < end_ &&
           (words_.is(word + 1, Upos::adp) || words_.is(word + 1, Upos::num));
  }

  bool is_calendar(std::uint32_t word) const {
    if (word > begin_ && is_cap_noun(word - 1)) return false;
    if (word + 1 < end_ && is_cap_noun(word + 1)) return false;
    return lexicon_.in("month", words_.lower(word)) || lexicon_.in("weekday", words_.lower(word));
  }
  bool is_cap_noun(std::uint32_t word) const {
    return words_.is_capitalised(word) && words_.is(word, Upos::propn) && !barred_[word] &&
           !lexicon_.in("month", words_.lower(word)) && !lexicon_.in("weekday", words_.lower(word));
  }

  std::uint32_t read_at(std::uint32_t word) {
    if (words_.is_quote_open(word) || opens_single(word)) {
      if (const std::uint32_t close = quoted_title(word)) return close;
    }
    if (const std::uint32_t end = announced_title(word)) return end;
    if (!is_proper(word)) return word + 1;
    if (words_.is(word, Upos::adj) && !in_found(word) && !is_proper(word + 1)) return word + 1;
    const std::uint32_t end = run_end(word);
    add_run({hyphened_begin(word), end});
    return end;
  }

  // "the film The Owl and the Oak": an article written large behind a kind of work begins a title.
  // Where it ends; else 0.
  std::uint32_t announced_title(std::uint32_t article) {
    const bool large = words_.is_capitalised(article) &&
                       (words_.is(article, "the") || words_.is(article, "a"));
    if (!large || article <= begin_ || words_.is_capitalised(article - 1)) return 0;
    if (name_type_of(lexicon_.noun_class(words_.lower(article - 1))) != NameType::work) return 0;
    std::uint32_t end = article + 1;
    while (const std::uint32_t next = title_end(end))
      end = next;
    if (end == article + 1) return 0;
    names_.push_back({sentence_, article, end, NameType::work, 0.8});
    return end;
  }

  // Where the next large word of a title ends, small ones before it; 0 where the title stops.
  std::uint32_t title_end(std::uint32_t word) const {
    while (word < end_ && !words_.is_capitalised(word) &&
           (words_.is(word, "of") || words_.is(word, "the") || words_.is(word, "and")))
      ++word;
    if (word >= end_ || barred_[word] || !words_.is_capitalised(word)) return 0;
    if (in_found(word) && is_sure(word) && found_at(word).type == NameType::person) return 0;
    return word + 1;
  }

  // "American-" of "American-Arab Committee", where the model saw "Arab Committee" alone.
  std::uint32_t hyphened_begin(std::uint32_t first) const {
    if (first < begin_ + 2 || !words_.is(first - 1, "-") || in_found(first - 2) ||
        !words_.is_capitalised(first - 2) || !is_glued(first - 2, first - 1) ||
        !is_glued(first - 1, first)) {
      return first;
    }
    const bool taken = !names_.empty() && names_.back().end_word > first - 2;
    const bool is_person = in_found(first) && found_at(first).type == NameType::person;
    return taken || is_person ? first : first - 2;
  }

  // The word after the closing quote of “Title Case Words”, which become a name; else 0.
  std::uint32_t quoted_title(std::uint32_t open) {
    const bool single = words_.is(open, "'");
    std::uint32_t close = open + 1, capitals = 0, smalls = 0;
    while (close < end_ && !(single ? closes_single(close) : words_.is_quote_close(close))) {
      const bool content =
          !lexicon_.in("title_small", words_.lower(close)) && !words_.is(close, Upos::adp) &&
          !words_.is(close, Upos::cconj) && !words_.is(close, Upos::det) &&
          !words_.is(close, Upos::punct) && !words_.is(close, Upos::part) &&
          !words_.is(close, Upos::num) && !words_.is(close, Upos::sconj);
      if (content) ++(words_.is_capitalised(close) ? capitals : smalls);
      if (words_.is(close, Upos::pron) && words_.is(close, "i")) return 0;
      if (in_found(close) && found_at(close).type == NameType::person && is_sure(close)) return 0;
      ++close;
    }
    if (close >= end_ || capitals < 2 || capitals < 4 * smalls || close - open > 30) return 0;
    std::uint32_t last = close;
    while (last > open + 1 && words_.is(last - 1, Upos::punct))
      --last;
    const NameType type = head_type(open + 1, last);
    names_.push_back(
        {sentence_, open + 1, last, type == NameType::other ? NameType::work : type, 0.8});
    return close + 1;
  }

  // 'A Straight One'; "'" after "drivers" and in "'90s" opens nothing.
  bool is_glued(std::uint32_t before, std::uint32_t after) const {
    return words_.range({before, before + 1}).end == words_.range({after, after + 1}).begin;
  }
  bool opens_single(std::uint32_t word) const {
    return words_.is(word, "'") && word + 1 < end_ && is_glued(word, word + 1) &&
           words_.is_capitalised(word + 1) && (word == begin_ || !is_glued(word - 1, word));
  }
  bool closes_single(std::uint32_t word) const {
    return words_.is(word, "'") && is_glued(word - 1, word);
  }

  // A title says what it is before its first preposition: "Agreement on ...".
  NameType head_type(std::uint32_t first, std::uint32_t end) const {
    std::uint32_t head = end;
    for (std::uint32_t w = first; w < end; ++w) {
      if (words_.is(w, Upos::adp) && w > first) {
        head = w;
        break;
      }
    }
    const NameType type = name_type_of(lexicon_.noun_class(words_.lower(head - 1)));
    return type == NameType::place || type == NameType::organization ? NameType::work : type;
  }

  std::uint32_t run_end(std::uint32_t first) const {
    std::uint32_t end = first + 1;
    while (end < end_) {
      const std::uint32_t next = next_part(first, end);
      if (next == end) break;
      end = next;
    }
    return end;
  }

  // Where the run [first, end) goes on to; `end` where it stops.
  std::uint32_t next_part(std::uint32_t first, std::uint32_t end) const {
    if (is_cut_behind_preposition(end)) return words_.is(end, "the") ? end + 2 : end + 1;
    if (is_proper(end)) return ends_between(end - 1, end) ? end : end + 1;
    const bool glued = is_glued(end - 1, end);
    if ((words_.is(end, "-") || words_.is(end, "–")) && glued && end + 1 < end_ &&
        (is_proper(end + 1) || words_.is(end + 1, Upos::propn)) &&
        (!ends_between(end - 1, end + 1) || begins_shared_body(end + 1)) &&
        is_glued(end, end + 1)) {
      return end + 2;
    }
    if (const std::uint32_t title = gerund_end(first, end); title != end) return title;
    if (is_role_behind_dash(end)) return end;
    if (words_.is(end, "&") && is_proper(end + 1)) return end + 2;
    if (words_.is(end, ".") && glued && lexicon_.is_corporate_suffix(words_.lower(end - 1))) {
      return end + 1;
    }
    if (words_.is(end, ",") && end + 1 < end_ && (is_suffix(end + 1) || is_generation(end + 1)))
      return end + 2;
    if (words_.is(end, "(")) return bracket_end(end);
    if (words_.is(end, Upos::num) && same_found(end - 1, end)) return end + 1;
    if (words_.is(end, "of")) return of_end(first, end);
    if (words_.is(end, "and") && joins_themes(first, end)) return end + 2;
    if (same_found(end - 1, end) && end + 1 < end_ && same_found(end, end + 1) &&
        is_proper(end + 1) && !words_.is(end, ",") && !words_.is(end, "and") &&
        !words_.is(end, "nor") && !is_in_language(end) && !starts_next_phrase(end) &&
        !is_partys_person(end)) {
      return end + 2;  // a connector that the model saw inside: "Fight for the Future"
    }
    return end;
  }

  // "Ada Hill - Analyst"; but "Lieutenant - General" is one role.
  bool is_role_behind_dash(std::uint32_t dash) const {
    return (words_.is(dash, "-") || words_.is(dash, "–")) && dash + 1 < end_ &&
           lexicon_.is_role(words_.lower(dash + 1)) && !is_role_word(dash - 1);
  }

  // "Fury Against | the Crowd": no name ends in a preposition.
  bool is_cut_behind_preposition(std::uint32_t next) const {
    if (!words_.is(next - 1, Upos::adp) || !in_found(next - 1)) return false;
    if (!words_.is_capitalised(next - 1) || words_.tag(next - 1).xpos == "RP") return false;
    const std::uint32_t proper = words_.is(next, "the") ? next + 1 : next;
    return proper < end_ && words_.is_capitalised(proper) && is_proper(proper);
  }

  // "Holm in Danish"
  bool is_in_language(std::uint32_t word) const {
    const bool goes_on = word + 2 < end_ && same_found(word + 1, word + 2);
    return !goes_on && words_.is(word, "in") && lexicon_.is_demonym(words_.lower(word + 1));
  }

  // "the Green Party's Jane Roe", found as one person.
  bool is_partys_person(std::uint32_t mark) const {
    return words_.tag(mark).xpos == "POS" && found_at(mark).type == NameType::person &&
           lexicon_.in("given", words_.lower(mark + 1));
  }

  // "Jane Roe, Jr. Airport": more of the name follows.
  bool is_generation(std::uint32_t word) const {
    std::string lower = words_.lower(word);
    while (lower.ends_with('.'))
      lower.pop_back();
    return words_.is_capitalised(word) && lexicon_.in("generation", lower) && is_proper(word + 1);
  }

  // "For many in Leeds the Park is": only people and works have "the" inside, as Peter the Great.
  bool starts_next_phrase(std::uint32_t word) const {
    const NameType type = found_[static_cast<std::size_t>(name_at_[word])].type;
    return words_.is(word, "the") && type != NameType::person && type != NameType::work;
  }

  bool is_suffix(std::uint32_t word) const {
    std::string lower = words_.lower(word);
    while (lower.ends_with('.'))
      lower.pop_back();
    return words_.is_capitalised(word) && lexicon_.is_corporate_suffix(lower);
  }

  // "Delft (Haag) Science Park": only words of a name inside, and the name goes on after.
  std::uint32_t bracket_end(std::uint32_t open) const {
    std::uint32_t close = open + 1;
    while (close < end_ && close < open + 5 && is_proper(close))
      ++close;
    if (close == open + 1 || close >= end_ || !words_.is(close, ")")) return open;
    if (!is_proper(close + 1) || words_.is(close + 1, Upos::verb)) return open;
    return close + 2;
  }

  // "Ministry of (the) X", "University of X".
  std::uint32_t of_end(std::uint32_t first, std::uint32_t of) const {
    std::uint32_t next = of + 1;
    if (next < end_ && words_.is(next, "the")) ++next;
    const bool one = next + 1 < end_ && (words_.is(next, "a") || words_.is(next, "an"));
    if (one && joins_works(of - 1, next + 1)) return next + 2;  // "Letters of an Honest Miller"
    if (next >= end_ || !is_proper(next) || !words_.is_capitalised(next)) return of;
    if (is_person_of(first, of)) return of;
    const bool lady = of - first == 2 && words_.is(first, "our") && words_.is(of - 1, "lady");
    if (lady || is_prince_of(first, of, next)) return next + 1;
    const bool whole = lexicon_.in("whole", words_.lower(of - 1)) || joins_works(of - 1, next) ||
                       (same_found(of - 1, of) && same_found(of, next) &&
                        (of - first == 1 || (is_sure(of) && !ends_in_body(of))));
    return whole ? next + 1 : of;
  }

  // "Jane Roe of the BBC" is a person and where she is from; "Louis Philip of Leeds" is one name.
  bool is_person_of(std::uint32_t first, std::uint32_t of) const {
    return of - first >= 2 && same_found(of - 1, of) && found_at(of).type == NameType::person &&
           lexicon_.in("given", words_.lower(first)) && !lexicon_.in("given", words_.lower(of - 1));
  }

  // "Prince Egon of Leeds", "Princess Ada of Leeds": what is behind belongs to the name.
  bool is_prince_of(std::uint32_t first, std::uint32_t of, std::uint32_t place) const {
    const auto is_princely = [&](std::uint32_t word) {
      return words_.is_capitalised(word) && lexicon_.in("princely", words_.lower(word));
    };
    const bool inside = of - first == 2 && is_princely(first);
    const bool before = of - first == 1 && first > begin_ && is_princely(first - 1);
    return (inside || before) && in_found(of - 1) && in_found(place) &&
           found_at(of - 1).type == NameType::person;
  }

  // "A Season of | Quiet Light", both of them found as works.
  bool joins_works(std::uint32_t before, std::uint32_t after) const {
    return in_found(before) && in_found(after) && found_at(before).type == NameType::work &&
           found_at(after).type == NameType::work;
  }

  // "Innovation Centre of Leeds Science Park" is the name of a part and that of the whole; "Court
  // of the District of Columbia" is one.
  bool ends_in_body(std::uint32_t word) const {
    return !lexicon_.noun_class(words_.lower(found_at(word).end_word - 1)).empty();
  }

  // "Leeds-Bradford Business Park" is one name, "Leeds-Bradford" and "Leeds-New York" are two.
  bool begins_shared_body(std::uint32_t word) const {
    return in_found(word) && found_at(word).first_word == word &&
           found_at(word).end_word - word > 1 && ends_in_body(word);
  }

  bool joins_themes(std::uint32_t first, std::uint32_t conjunction) const {
    if (!is_proper(conjunction + 1) || !words_.is_capitalised(conjunction + 1)) return false;
    if (same_found(conjunction - 1, conjunction) && same_found(conjunction, conjunction + 1)) {
      return true;
    }
    if (is_whole_of_two(conjunction)) return true;
    if (!lexicon_.in("theme", words_.lower(conjunction - 1))) return false;
    const bool nested =
        conjunction - first > 1 || lexicon_.in("theme", words_.lower(conjunction + 1));
    return nested;
  }

  // "Institute of Hearing and Global Health": the last word is a field, so that both are.
  bool is_whole_of_two(std::uint32_t conjunction) const {
    if (conjunction < begin_ + 3 || !words_.is(conjunction - 2, "of")) return false;
    if (!lexicon_.in("whole", words_.lower(conjunction - 3))) return false;
    std::uint32_t last = conjunction + 1;
    while (last + 1 < end_ && words_.is_capitalised(last + 1) && is_proper(last + 1))
      ++last;
    return last > conjunction + 1 && lexicon_.in("theme", words_.lower(last));
  }

  // "Standing on the Ledge", "Waiting for Holm": a participle written large begins a title.
  std::uint32_t gerund_end(std::uint32_t first, std::uint32_t end) const {
    const bool work = in_found(first) && found_at(first).type == NameType::work &&
                      words_.lower(first).ends_with("ing");
    const bool gerund = first > begin_ && end == first + 1 &&
                        (words_.tag(first).xpos == "VBG" || work) &&
                        words_.is_capitalised(first) && !words_.is_capitalised(first - 1);
    if (!gerund || end + 1 >= end_ || words_.is_capitalised(end)) return end;
    const bool bare = words_.is(end, "for") || words_.is(end, "with") || words_.is(end, "against");
    const bool with_article = end + 2 < end_ && words_.is(end, Upos::adp) &&
                              words_.is(end + 1, "the");
    const std::uint32_t next = with_article ? end + 2 : end + 1;
    if (!bare && !with_article) return end;
    return words_.is_capitalised(next) && !barred_[next] ? next + 1 : end;
  }

  // "portrait of General Holm": of people and works, what is written small before "of" is no name's
  // beginning.
  bool is_small_before_of(WordSpan run) const {
    const bool small = run.end_word - run.first_word > 2 &&
                       !words_.is_capitalised(run.first_word) &&
                       words_.is(run.first_word + 1, "of") &&
                       words_.is_capitalised(run.first_word + 2) && in_found(run.first_word);
    return small && found_at(run.first_word).type != NameType::place &&
           found_at(run.first_word).type != NameType::organization;
  }

  void add_run(WordSpan run) {
    const std::uint32_t first = run.first_word;
    while (run.first_word < run.end_word &&
           (words_.is(run.first_word, Upos::det) ||
            lexicon_.in("nee", words_.lower(run.first_word)) ||
            is_small_before_of(run) ||
            is_loose_title(run) || is_opening_preposition(run) ||
            (run.first_word > first && is_of(run.first_word)))) {
      ++run.first_word;
    }
    for (std::uint32_t word = run.first_word + 1; word + 1 < run.end_word; ++word) {
      if (splits_at(run, word)) {
        std::uint32_t before = word;
        while (before > run.first_word && is_role_word(before - 1))
          --before;
        if (before > run.first_word) add_name({run.first_word, before});
        add_run({word + 1, run.end_word});
        return;
      }
    }
    if (run.first_word < run.end_word) add_name(run);
  }

  // "Emperor of the Isles" without its title is "Isles".
  bool is_of(std::uint32_t word) const { return words_.is(word, "of") || words_.is(word, "the"); }

  // "Inside the Exhibition Centre": the first word of a caption is written large.
  bool is_opening_preposition(WordSpan run) const {
    return run.end_word - run.first_word > 1 && run.first_word == begin_ &&
           (words_.is(run.first_word, Upos::adp) ||
            lexicon_.in("position", words_.lower(run.first_word)));
  }

  bool is_role_word(std::uint32_t word) const {
    return lexicon_.is_role(words_.lower(word)) || words_.is(word, "deputy") ||
           words_.is(word, "vice") || words_.is(word, "prime") || words_.is(word, "foreign");
  }

  // "President Xi", "Mr. Smith": the title is not part of the name; a lone title is none.
  bool is_loose_title(WordSpan run) const {
    std::string lower = words_.lower(run.first_word);
    while (lower.ends_with('.'))
      lower.pop_back();
    if (words_.is(run.first_word, ".")) return true;
    if (is_part_of_name(run)) return false;
    if (!lexicon_.is_title(lower) && !lexicon_.is_role(lower)) return false;
    const std::string last = words_.lower(name_head(words_, lexicon_, run));
    return run.end_word - run.first_word == 1 || lexicon_.noun_class(last).empty();
  }

  // "General Pumps Ltd.", "Miss Devon 1984", "guitarist Dean Holm": no title.
  bool is_part_of_name(WordSpan run) const {
    const std::uint32_t first = run.first_word;
    if (run.end_word - first < 2) return false;
    const bool body = same_found(first, first + 1) && is_sure(first) &&
                      found_at(first).type != NameType::person && is_suffix(run.end_word - 1);
    const bool pageant = (words_.is(first, "miss") || words_.is(first, "general")) &&
                         same_found(first, first + 1) && found_at(first).type != NameType::person;
    const bool told = first > begin_ && !words_.is_capitalised(first - 1) &&
                      is_what_somebody_is(first - 1) && lexicon_.in("given", words_.lower(first));
    return body || pageant || told;
  }
  bool is_what_somebody_is(std::uint32_t word) const {
    return lexicon_.is_role(words_.lower(word)) || lexicon_.is_occupation(words_.lower(word));
  }

  // "Vice - President": half of a title.
  bool is_half_title(std::uint32_t word) const {
    return is_role_word(word) && word + 2 < end_ && words_.is(word + 1, "-") &&
           is_role_word(word + 2);
  }

  // "Apple CEO | Tim Cook": a role noun inside, and a person after it.
  bool splits_at(WordSpan run, std::uint32_t word) const {
    if (!lexicon_.is_role(words_.lower(word))) return false;
    // "Jane Dean Roe", whom the model saw whole
    if (same_found(run.first_word, run.end_word - 1) &&
        found_at(word).type == NameType::person &&
        lexicon_.in("given", words_.lower(run.first_word)))
      return false;
    const int after = name_at_[word + 1];
    if (after >= 0) return found_[static_cast<std::size_t>(after)].type == NameType::person;
    return run.end_word - word <= 4 && lexicon_.noun_class(words_.lower(run.end_word - 1)).empty();
  }

  // "Green Party" and "BBC", that the model had in a person's name.
  bool is_torn_from_person(WordSpan span, const Name& model) const {
    if (model.type != NameType::person) return false;
    const bool owner = span.end_word < model.end_word && words_.tag(span.end_word).xpos == "POS";
    std::uint32_t of = span.first_word;
    while (of > model.first_word && is_of(of - 1))
      --of;
    return owner || (of < span.first_word && is_person_of(model.first_word, of));
  }

  void add_name(WordSpan span) {
    if (span.end_word - span.first_word == 1) {
      const std::string& lower = words_.lower(span.first_word);
      if (lexicon_.is_demonym(lower) || lower.size() < 2 || lexicon_.is_role(lower)) return;
      if (words_.is(span.first_word, Upos::verb) && !in_found(span.first_word)) return;
      if (is_half_title(span.first_word)) return;
    }
    span = with_number(words_, lexicon_, span);
    Name name{sentence_, span.first_word, span.end_word, NameType::other, 0.6};
    const std::uint32_t head = name_head(words_, lexicon_, span);
    bool suffixed = false;
    for (std::uint32_t w = span.first_word; w < span.end_word; ++w)
      suffixed |= is_suffix(w);
    const NameType by_head =
        suffixed ? NameType::organization : name_type_of(lexicon_.noun_class(words_.lower(head)));
    if (in_found(head)) {
      const Name& model = found_[static_cast<std::size_t>(name_at_[head])];
      name.type = model.type;
      name.probability = model.probability;
      if (is_torn_from_person(span, model)) name.type = NameType::other;
    }
    // The model's own span needs no help; a longer one is better known by its head.
    const bool same_span =
        in_found(head) &&
        found_[static_cast<std::size_t>(name_at_[head])].first_word == span.first_word;
    if (by_head != NameType::other && (!same_span || name.type == NameType::other || suffixed) &&
        span.end_word - span.first_word > 1) {
      name.type = by_head;
    }
    names_.push_back(name);
  }
};

}  // namespace

NameType name_type_of(std::string_view schema_class) {
  if (schema_class.empty()) return NameType::other;
  const std::string main = link_class(std::string(vocabulary::kSchema) + std::string(schema_class));
  const std::string_view name = weft::schema_class(main);
  if (name == "Person") return NameType::person;
  if (name == "Organization") return NameType::organization;
  if (name == "Place") return NameType::place;
  if (name == "Event") return NameType::event;
  return name == "CreativeWork" ? NameType::work : NameType::other;
}

std::uint32_t name_head(const ArticleWords& words, const Lexicon& lexicon, WordSpan name) {
  std::uint32_t head = name.end_word - 1;
  for (std::uint32_t w = name.first_word + 1; w < name.end_word; ++w) {
    if (words.is(w, Upos::adp) || words.is(w, "of")) {
      head = w - 1;
      break;
    }
  }
  const auto skippable = [&](std::uint32_t w) {
    std::string lower = words.lower(w);
    while (lower.ends_with('.'))
      lower.pop_back();
    return lower.empty() || lower == "," || lexicon.is_corporate_suffix(lower) ||
           lexicon.in("generation", lower) || words.is(w, Upos::num);
  };
  while (head > name.first_word && skippable(head))
    --head;
  return head;
}

Names repair_names(const ArticleWords& words, const Lexicon& lexicon, const Values& values,
                   const Names& found) {
  return NameRepair(words, lexicon, values, found).repair();
}

}  // namespace weft
