#include "ingest/whole_names.h"

#include <algorithm>
#include <map>
#include <optional>
#include <sstream>

#include "ingest/name_spans.h"

namespace weft {

namespace {

constexpr double kSure = 0.8;

bool is_large(std::string_view word) {
  if (word.empty()) return false;
  const auto first = static_cast<unsigned char>(word[0]);
  return (first >= 'A' && first <= 'Z') || first >= 0x80;
}

// A name in lower case, as the text has it but with single spaces.
struct WholeName {
  std::string lower;
  NameType type = NameType::other;
  double probability = kSure;
  bool is_heading = false;
  bool is_used = true;    // a heading must stand in a sentence too
  bool is_quoted = false;  // a name only where it stands in quotes
};

class WholeNames {
 public:
  WholeNames(const ArticleWords& words, const Lexicon& lexicon, const Names& names)
      : words_(words), lexicon_(lexicon), names_(names) {
    add_heading(words.article().title);
    add_quoted_title(words.article().title);
    for (const Sentence& sentence : words.sentences()) {
      if (!is_heading(sentence)) continue;
      add_heading(words.phrase({sentence.first_word, sentence.end_word}));
    }
    for (const Name& name : names) {
      if (!is_whole(name)) continue;
      add({ascii_lower(phrase(name)), name.type, name.probability, false, true});
    }
    for (auto& [first, wholes] : wholes_) {
      std::stable_sort(wholes.begin(), wholes.end(), [](const WholeName& a, const WholeName& b) {
        return a.lower.size() > b.lower.size();
      });
    }
    for (const Sentence& sentence : words.sentences())
      if (!is_heading(sentence)) note_headings(sentence);
  }

  Names join() {
    std::size_t next = 0;  // of names_: the first that ends behind `word`
    for (std::uint32_t word = 0; word < words_.size(); ++word) {
      while (next < names_.size() && names_[next].end_word <= word)
        take(names_[next++]);
      if (!words_.is_capitalised(word)) continue;
      const auto whole = whole_at(word, next);
      if (!whole) continue;
      for (; next < names_.size() && names_[next].first_word < whole->end_word; ++next)
        take_before(names_[next], word);
      take(*whole);
      word = whole->end_word - 1;
    }
    for (; next < names_.size(); ++next)
      take(names_[next]);
    return std::move(joined_);
  }

 private:
  const ArticleWords& words_;
  const Lexicon& lexicon_;
  const Names& names_;
  std::map<std::string, std::vector<WholeName>, std::less<>> wholes_;  // by first word, lower case
  Names joined_;

  std::string phrase(const Name& name) const {
    return words_.phrase({name.first_word, name.end_word});
  }

  void note_headings(const Sentence& sentence) {
    for (std::uint32_t word = sentence.first_word; word < sentence.end_word; ++word) {
      const auto wholes = wholes_.find(words_.lower(word));
      if (wholes == wholes_.end()) continue;
      for (WholeName& whole : wholes->second)
        whole.is_used |= end_of(word, whole.lower).has_value();
    }
  }

  // A line of its own that is no sentence.
  bool is_heading(const Sentence& sentence) const {
    constexpr std::uint32_t kWordsMax = 15;
    const std::vector<Sentence>& all = words_.sentences();
    const auto index = static_cast<std::size_t>(&sentence - all.data());
    const bool alone = sentence.starts_paragraph &&
                       (index + 1 == all.size() || all[index + 1].starts_paragraph);
    return alone && sentence.end_word - sentence.first_word <= kWordsMax &&
           !words_.is(sentence.end_word - 1, Upos::punct);
  }

  // A name of several words that a small one stands in.
  bool is_whole(const Name& name) const {
    if (name.end_word - name.first_word < 3) return false;
    const bool quoted = name.type == NameType::work && name.first_word > 0 &&
                        words_.is_quote_open(name.first_word - 1);
    if (name.probability < kSure && !quoted) return false;
    for (std::uint32_t word = name.first_word + 1; word + 1 < name.end_word; ++word) {
      if (!words_.is_capitalised(word) && !words_.is(word, Upos::punct)) return true;
    }
    return false;
  }

  void add_heading(std::string_view title) {
    const std::string name = name_of_title(title, lexicon_);
    if (!name.empty()) add({ascii_lower(name), NameType::other, kSure, true, false});
  }
  // "Baunilha e chocolate", whatever of it is written small.
  void add_quoted_title(std::string_view title) {
    if (title.find(' ') == std::string_view::npos || title.ends_with(')')) return;
    WholeName whole{ascii_lower(title), NameType::work, kSure};
    whole.is_quoted = true;
    add(std::move(whole));
  }
  void add(WholeName whole) {
    std::vector<WholeName>& wholes = wholes_[first_word(whole.lower)];
    const auto same = std::find_if(wholes.begin(), wholes.end(), [&](const WholeName& other) {
      return other.lower == whole.lower;
    });
    if (same == wholes.end()) wholes.push_back(std::move(whole));
  }
  // As the tokens have it: letters, figures and what UTF-8 encodes beyond ASCII.
  static std::string first_word(std::string_view lower) {
    std::size_t end = 0;
    while (end < lower.size() && (std::isalnum(static_cast<unsigned char>(lower[end])) != 0 ||
                                  static_cast<unsigned char>(lower[end]) >= 0x80))
      ++end;
    return std::string(lower.substr(0, end));
  }

  std::optional<Name> whole_at(std::uint32_t word, std::size_t next) const {
    const auto wholes = wholes_.find(words_.lower(word));
    if (wholes == wholes_.end()) return std::nullopt;
    for (const WholeName& whole : wholes->second) {
      if (!whole.is_used) continue;
      const auto end = end_of(word, whole.lower);
      if (end && fits({word, *end}, next, whole)) return made_name({word, *end}, next, whole);
    }
    return std::nullopt;
  }

  // Where the words from `word` on that read `lower` end.
  std::optional<std::uint32_t> end_of(std::uint32_t word, std::string_view lower) const {
    const Sentence& sentence = words_.sentences()[words_.sentence_of(word)];
    for (std::uint32_t end = word + 1; end <= sentence.end_word; ++end) {
      const ByteRange bytes = words_.range({word, end});
      if (bytes.end - bytes.begin < lower.size()) continue;
      if (ascii_lower(words_.phrase({word, end})) == lower) return end;
      if (bytes.end - bytes.begin > 2 * lower.size()) break;
    }
    return std::nullopt;
  }

  // No name sticks out to the right or around, the span is not one already, and some word of it is
  // a name's; a sure person or place to the left is not cut.
  bool fits(WordSpan span, std::size_t next, const WholeName& whole) const {
    bool is_name = false;
    for (std::size_t i = next; i < names_.size() && names_[i].first_word < span.end_word; ++i) {
      const Name& name = names_[i];
      if (name.end_word > span.end_word) return false;
      if (name.first_word <= span.first_word && name.end_word == span.end_word) return false;
      is_name = true;
    }
    for (std::uint32_t word = span.first_word; word < span.end_word; ++word)
      is_name |= words_.is(word, Upos::propn);
    if (whole.is_quoted) return stands_in_quotes(span);
    if (!is_name || !is_written_large(span, whole)) return false;
    return !whole.is_heading || !may_be_two(span, next) || verb_is_singular(span.end_word);
  }

  bool stands_in_quotes(WordSpan span) const {
    return span.first_word > 0 && span.end_word < words_.size() &&
           words_.is_quote_open(span.first_word - 1) && words_.is_quote_close(span.end_word);
  }

  // A heading must be written as it is there: "history of art" is not "History of Art". A name of
  // many words may have small ones further on.
  bool is_written_large(WordSpan span, const WholeName& whole) const {
    std::uint32_t large = 0, small = 0;
    for (std::uint32_t word = span.first_word; word < span.end_word; ++word) {
      if (words_.is_capitalised(word) || words_.is(word, Upos::num))
        ++large;
      else if (words_.is_noun(word) || words_.is(word, Upos::adj) || words_.is(word, Upos::verb))
        ++small;
    }
    if (small == 0) return large > 1;
    return !whole.is_heading && span.end_word - span.first_word >= 4 &&
           span.first_word > words_.sentences()[words_.sentence_of(span.first_word)].first_word;
  }

  // "Hill and Dale", where both are known by themselves.
  bool may_be_two(WordSpan span, std::size_t next) const {
    for (std::size_t i = next; i < names_.size() && names_[i].end_word < span.end_word; ++i) {
      const std::uint32_t link = names_[i].end_word;
      if ((words_.is(link, Upos::cconj) || words_.is(link, ",")) && i + 1 < names_.size() &&
          names_[i + 1].first_word == link + 1) {
        return true;
      }
    }
    return false;
  }
  bool verb_is_singular(std::uint32_t word) const {
    if (word < words_.size() && words_.is(word, "(")) {  // "(NAAFI)"
      for (std::uint32_t close = word; close < std::min(word + 8, words_.size()); ++close)
        if (words_.is(close, ")")) word = close + 1;
    }
    return word < words_.size() && (words_.tag(word).xpos == "VBZ" || words_.is(word, "was"));
  }

  Name made_name(WordSpan span, std::size_t next, const WholeName& whole) const {
    Name name{words_.sentence_of(span.first_word), span.first_word, span.end_word, whole.type,
              whole.probability};
    if (name.type != NameType::other) return name;
    const std::uint32_t head = name_head(words_, lexicon_, span);
    name.type = name_type_of(lexicon_.noun_class(words_.lower(head)));
    for (std::size_t i = next; i < names_.size() && names_[i].first_word < span.end_word; ++i) {
      const bool has_head = names_[i].first_word <= head && head < names_[i].end_word;
      if (name.type == NameType::other || has_head) name.type = names_[i].type;
    }
    return name;
  }

  void take(const Name& name) { joined_.push_back(name); }

  // What of a name stands before `word`, without "of the" at its end.
  void take_before(Name name, std::uint32_t word) {
    if (name.first_word >= word) return;
    name.end_word = word;
    while (name.end_word > name.first_word && !words_.is_capitalised(name.end_word - 1))
      --name.end_word;
    bool is_proper = false;
    for (std::uint32_t w = name.first_word; w < name.end_word; ++w)
      is_proper |= words_.is(w, Upos::propn);
    if (is_proper) take(name);
  }
};

}  // namespace

std::string name_of_title(std::string_view title, const Lexicon& lexicon) {
  std::vector<std::string> kept;
  std::istringstream in{std::string(title)};
  std::size_t content = 0;
  for (std::string word; in >> word;) {
    if (word.starts_with('(') && content > 0) break;
    const bool large = is_large(word) || (!kept.empty() && std::isdigit(word[0]) != 0);
    const bool small = lexicon.in("title_small", ascii_lower(word));
    if (!large && !small) {
      kept.clear();
      content = 0;
    }
    if (!large && (!small || kept.empty())) continue;
    if (kept.empty() && ascii_lower(word) == "the") continue;
    kept.push_back(word);
    if (large && !small) ++content;
  }
  while (!kept.empty() && !is_large(kept.back()) && std::isdigit(kept.back()[0]) == 0)
    kept.pop_back();
  if (content < 2) return {};
  std::string name;
  for (const std::string& word : kept)
    name += (name.empty() ? "" : " ") + word;
  return name;
}

Names join_whole_names(const ArticleWords& words, const Lexicon& lexicon, const Names& names) {
  return WholeNames(words, lexicon, names).join();
}

}  // namespace weft
