#include "ingest/inner_names.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <tuple>

#include "ingest/name_spans.h"
#include "ingest/names.h"

namespace weft {

namespace {

// Where a part stands in its outer name, which says what it takes to be a name.
enum class Place : std::uint8_t {
  after_preposition,  // "University of [California]"
  owner,              // "[King]'s College"
  before_head,        // "[Leeds] Park", where the lexicon knows what a park is
  before_unknown,     // "[Boston] Celtics"
  beside_hyphen       // "[Essen]-[Werden] Abbey"
};

struct Part {
  WordSpan span;
  Place place = Place::before_unknown;
  bool closes_on_head = false;  // nothing but the head after it
};

bool has_inner_type(NameType type) {
  return type == NameType::person || type == NameType::organization || type == NameType::place;
}

// What is known of a phrase: its type elsewhere in the article, and read by itself.
struct PhraseReading {
  std::optional<NameType> in_article, alone;
};

class InnerNames {
 public:
  InnerNames(const ArticleWords& words, const Lexicon& lexicon, const Names& names,
             const PhraseReader& read)
      : words_(words), lexicon_(lexicon), read_(read) {
    note_article_names(names);
    outer_ = names;
  }

  Names find() {
    while (!outer_.empty())
      find_level();
    std::sort(found_.begin(), found_.end(), [](const Name& a, const Name& b) {
      return std::tie(a.first_word, b.end_word) < std::tie(b.first_word, a.end_word);
    });
    return std::move(found_);
  }

 private:
  const ArticleWords& words_;
  const Lexicon& lexicon_;
  const PhraseReader& read_;
  Names outer_, found_;
  std::map<std::string, PhraseReading, std::less<>> phrases_;  // by their words
  std::map<std::string, std::array<int, kNameTypeCount>> article_types_;

  std::string key(WordSpan span) const {
    std::string key;
    for (std::uint32_t word = span.first_word; word < span.end_word; ++word)
      (key += words_.text(word)) += ' ';
    return key;
  }

  // Of two types the one that the article gives more often; of equals the first.
  void note_article_names(const Names& names) {
    for (const Name& name : names) {
      if (has_inner_type(name.type))
        ++article_types_[key({name.first_word, name.end_word})]
                        [static_cast<std::size_t>(name.type)];
    }
  }

  std::optional<NameType> article_type(const std::string& key) const {
    const auto found = article_types_.find(key);
    if (found == article_types_.end()) return std::nullopt;
    const auto& counts = found->second;
    return static_cast<NameType>(std::max_element(counts.begin(), counts.end()) - counts.begin());
  }

  void find_level() {
    std::vector<std::vector<Part>> parts;
    for (const Name& name : outer_)
      parts.push_back(parts_of(name));
    read_phrases(parts);
    Names level;
    for (std::size_t i = 0; i < outer_.size(); ++i)
      add_inner(outer_[i], parts[i], level);
    found_.insert(found_.end(), level.begin(), level.end());
    outer_ = std::move(level);
  }

  // ---- what parts there are ------------------------------------------------------------------

  bool is_proper(std::uint32_t word) const { return words_.is(word, Upos::propn); }
  bool is_owner_mark(std::uint32_t word) const { return words_.tag(word).xpos == "POS"; }
  bool is_hyphen(std::uint32_t word) const {
    if (!words_.is(word, "-") && !words_.is(word, "–")) return false;
    if (word == 0 || word + 1 >= words_.size()) return false;
    const ByteRange hyphen = words_.range({word, word + 1});
    return words_.range({word - 1, word}).end == hyphen.begin &&
           words_.range({word + 1, word + 2}).begin == hyphen.end;
  }
  bool is_preposition(std::uint32_t word) const { return words_.is(word, Upos::adp); }

  std::vector<Part> parts_of(const Name& name) const {
    std::vector<Part> parts;
    if (name.end_word - name.first_word > kOuterNameWordsMax || name.type == NameType::work)
      return parts;
    std::uint32_t end = name.first_word + 1;  // of what stands before the first preposition
    while (end < name.end_word && !is_preposition(end))
      ++end;
    add_parts_after_prepositions(name, end, parts);
    if (name.type != NameType::person) add_parts_before_head({name.first_word, end}, parts);
    return parts;
  }

  void add_parts_after_prepositions(const Name& name, std::uint32_t at,
                                    std::vector<Part>& parts) const {
    while (at + 1 < name.end_word) {
      std::uint32_t first = at + 1;
      while (first + 1 < name.end_word && words_.is(first, Upos::det))
        ++first;
      std::uint32_t end = first;
      while (end < name.end_word && !is_preposition(end) && !words_.is(end, Upos::cconj) &&
             !words_.is(end, ","))
        ++end;
      add_part({{first, end}, Place::after_preposition}, parts);
      at = std::max(end, at + 1);
      while (at < name.end_word && !is_preposition(at))
        ++at;
    }
  }

  // Every beginning of the words before the first preposition.
  void add_parts_before_head(WordSpan stem, std::vector<Part>& parts) const {
    std::uint32_t first = stem.first_word;
    while (first + 1 < stem.end_word && words_.is(first, Upos::det))
      ++first;
    const bool known = !lexicon_.noun_class(words_.lemma(stem.end_word - 1)).empty();
    for (std::uint32_t end = first + 1; end < stem.end_word; ++end) {
      if (is_owner_mark(end)) {
        add_part({{first, end}, Place::owner}, parts);
      } else if (is_hyphen(end) && end + 1 < stem.end_word) {
        add_part({{first, end}, Place::beside_hyphen}, parts);
        add_part({{end + 1, end + 2}, Place::beside_hyphen}, parts);
      } else if (!is_hyphen(end - 1) && !is_owner_mark(end - 1)) {
        const Place place = known ? Place::before_head : Place::before_unknown;
        add_part({{first, end}, place, end + 1 == stem.end_word}, parts);
      }
    }
  }

  void add_part(const Part& part, std::vector<Part>& parts) const {
    const std::uint32_t first = part.span.first_word, last = part.span.end_word - 1;
    if (first > last || !is_proper(last)) return;
    const bool opens = is_proper(first) || words_.tag(first).xpos == "NNP";  // "New" of "New York"
    if (opens) parts.push_back(part);
  }

  // ---- what is known of them -----------------------------------------------------------------

  void read_phrases(const std::vector<std::vector<Part>>& parts) {
    std::vector<std::vector<std::string_view>> phrases;
    std::vector<PhraseReading*> readings;
    std::vector<NameType> head_types;
    for (const auto& of_name : parts) {
      for (const Part& part : of_name) {
        const auto [entry, is_new] = phrases_.try_emplace(key(part.span));
        if (!is_new) continue;
        entry->second.in_article = article_type(entry->first);
        auto& phrase = phrases.emplace_back();
        for (std::uint32_t w = part.span.first_word; w < part.span.end_word; ++w)
          phrase.push_back(words_.text(w));
        readings.push_back(&entry->second);
        head_types.push_back(
            name_type_of(lexicon_.noun_class(words_.lemma(part.span.end_word - 1))));
      }
    }
    if (phrases.empty()) return;
    const Names names = read_(std::vector<SentenceWords>(phrases.begin(), phrases.end()));
    std::vector<std::uint32_t> begins;
    std::uint32_t words = 0;
    for (const auto& phrase : phrases) {
      begins.push_back(words);
      words += static_cast<std::uint32_t>(phrase.size());
    }
    for (const Name& name : names) {
      const std::size_t i = name.sentence;
      if (name.first_word != begins[i] || !has_inner_type(name.type)) continue;
      const bool whole = name.end_word - name.first_word == phrases[i].size();
      if (whole)
        readings[i]->alone = name.type;
      else if (has_inner_type(head_types[i]))  // "[Leeds] New Area"
        readings[i]->alone = head_types[i];
    }
  }

  // ---- which are names -----------------------------------------------------------------------

  const PhraseReading& reading(const Part& part) const {
    return phrases_.find(key(part.span))->second;
  }

  std::optional<NameType> type_of(const Part& part) const {
    const PhraseReading& known = reading(part);
    return known.in_article ? known.in_article : known.alone;
  }

  void add_inner(const Name& outer, const std::vector<Part>& parts, Names& level) const {
    for (const Part& part : parts) {
      if (part.place == Place::after_preposition || part.place == Place::owner)
        add(outer, part, type_of(part), level);
    }
    add_hyphenated(outer, parts, level);
    if (const Part* const part = best_beginning(outer, parts))
      add(outer, *part, type_of(*part), level);
  }

  // Both sides of a hyphen are names, or none is: "Essen-Werden", but not "Basse-Terre".
  void add_hyphenated(const Name& outer, const std::vector<Part>& parts, Names& level) const {
    const auto counts = [&](const Part& part) {
      const PhraseReading& known = reading(part);
      return known.in_article || known.alone == NameType::place;
    };
    for (std::size_t i = 0; i + 1 < parts.size(); ++i) {
      const Part &left = parts[i], &right = parts[i + 1];
      if (left.place != Place::beside_hyphen || right.place != Place::beside_hyphen ||
          left.span.end_word + 1 != right.span.first_word || !counts(left) || !counts(right))
        continue;
      add(outer, left, type_of(left), level);
      add(outer, right, type_of(right), level);
    }
  }

  // The longest beginning that is a name of the article, else the longest place ("Hong Kong", not
  // "Hong", in "Hong Kong Island"), else the one word before the head. Where the head tells
  // nothing, "Boston" of a team is a place, but "San" of "San Francisco" none.
  const Part* best_beginning(const Name& outer, const std::vector<Part>& parts) const {
    const Part *named = nullptr, *place = nullptr, *bearer = nullptr;
    for (const Part& part : parts) {
      const bool known_head = part.place == Place::before_head;
      if (!known_head && part.place != Place::before_unknown) continue;
      const PhraseReading& known = reading(part);
      if (known.in_article && (known_head || outer.type != NameType::place)) named = &part;
      const bool placed = outer.type == NameType::organization || outer.type == NameType::event;
      if (known.alone == NameType::place && (known_head || placed)) place = &part;
      if (!known_head || !known.alone) continue;
      if (part.closes_on_head && part.span.end_word == part.span.first_word + 1) bearer = &part;
    }
    return named != nullptr ? named : place != nullptr ? place : bearer;
  }

  // Keeps those of one outer name apart: an owner is found before what its words begin with.
  static void add(const Name& outer, const Part& part, std::optional<NameType> type,
                  Names& level) {
    if (!type) return;
    for (const Name& other : level) {
      if (other.first_word < part.span.end_word && part.span.first_word < other.end_word) return;
    }
    level.push_back({outer.sentence, part.span.first_word, part.span.end_word, *type,
                     outer.probability});
  }
};

}  // namespace

Names find_inner_names(const ArticleWords& words, const Lexicon& lexicon, const Names& names,
                       const PhraseReader& read) {
  return InnerNames(words, lexicon, names, read).find();
}

}  // namespace weft
