#include "ingest/aliases.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace weft {
namespace {

using Marker = std::array<std::string_view, 5>;

// Words that announce another name, the longest first; empty ones at the end.
constexpr std::array<Marker, 26> kMarkers{{{"hereinafter", "referred", "to", "as", ""},
                                           {"hereafter", "referred", "to", "as", ""},
                                           {"also", "referred", "to", "as", ""},
                                           {"commonly", "referred", "to", "as", ""},
                                           {"referred", "to", "as", "", ""},
                                           {"also", "known", "as", "", ""},
                                           {"better", "known", "as", "", ""},
                                           {"commonly", "known", "as", "", ""},
                                           {"formerly", "known", "as", "", ""},
                                           {"previously", "known", "as", "", ""},
                                           {"widely", "known", "as", "", ""},
                                           {"known", "as", "", "", ""},
                                           {"also", "called", "", "", ""},
                                           {"formerly", "called", "", "", ""},
                                           {"popularly", "called", "", "", ""},
                                           {"abbreviated", "as", "", "", ""},
                                           {"abbreviated", "to", "", "", ""},
                                           {"short", "for", "", "", ""},
                                           {"nicknamed", "", "", "", ""},
                                           {"dubbed", "", "", "", ""},
                                           {"hereinafter", "", "", "", ""},
                                           {"hereafter", "", "", "", ""},
                                           {"formerly", "", "", "", ""},
                                           {"née", "", "", "", ""},
                                           {"a.k.a.", "", "", "", ""},
                                           {"aka", "", "", "", ""}}};

class AliasFinder {
 public:
  AliasFinder(const ArticleWords& words, const Names& names) : words_(words), names_(names) {}

  std::vector<AliasPair> find() {
    for (const Name& name : names_) {
      end_ = words_.sentences()[name.sentence].end_word;
      if (name.end_word >= end_) continue;
      const WordSpan span{name.first_word, name.end_word};
      std::uint32_t word = name.end_word;
      if (words_.is_quote_close(word)) ++word;
      if (word >= end_) continue;
      if (words_.is(word, "(")) {
        in_brackets(span, word + 1);
      } else if (words_.is(word, ",") && word + 1 < end_) {
        after_comma(span, word + 1);
      } else if (const std::uint32_t after = marker_end(word); after != word) {
        add(span, name_at(after));  // "X known as Y"
      }
    }
    return std::move(pairs_);
  }

 private:
  const ArticleWords& words_;
  const Names& names_;
  std::uint32_t end_ = 0;
  std::vector<AliasPair> pairs_;

  void add(WordSpan name, std::optional<WordSpan> alias) {
    if (alias && alias->first_word < alias->end_word) pairs_.push_back({name, *alias});
  }

  std::uint32_t marker_end(std::uint32_t word) const {
    for (const Marker& marker : kMarkers) {
      std::uint32_t next = word;
      bool equal = true;
      for (const std::string_view part : marker) {
        if (part.empty()) break;
        equal = equal && next < end_ && words_.is(next, part);
        ++next;
      }
      if (equal) return next;
    }
    return word;
  }

  // The name at `word`, an article or an opening quote before it allowed.
  std::optional<WordSpan> name_at(std::uint32_t word) const {
    while (word < end_ &&
           (words_.is_quote_open(word) || words_.is(word, "the") || words_.is(word, "simply"))) {
      ++word;
    }
    for (const Name& name : names_) {
      if (name.first_word != word) continue;
      const bool is_owner = name.end_word < end_ && words_.tag(name.end_word).xpos == "POS";
      if (is_owner) return std::nullopt;  // "Leeds" of "Leeds's Park"
      return WordSpan{name.first_word, name.end_word};
    }
    return std::nullopt;
  }

  // "(short for Leeds's Own Radio)": cut at the mark of the owner.
  bool goes_on_behind_owner(WordSpan known, std::uint32_t close) const {
    if (known.end_word + 1 >= close || words_.tag(known.end_word).xpos != "POS") return false;
    for (std::uint32_t word = known.end_word + 1; word < close; ++word) {
      if (!words_.is_capitalised(word)) return false;
    }
    return true;
  }

  void in_brackets(WordSpan name, std::uint32_t first) {
    std::uint32_t close = first;
    while (close < end_ && !words_.is(close, ")"))
      ++close;
    if (close >= end_ || close - first > 12 || close == first) return;
    const std::uint32_t after = marker_end(first);
    if (after != first) {
      while (after < close && words_.is_quote_close(close - 1))
        --close;
      auto known = name_at(after);
      if (known && goes_on_behind_owner(*known, close)) known->end_word = close;
      std::uint32_t start = after;
      while (start < close && (words_.is_quote_open(start) || words_.is(start, "the")))
        ++start;
      if (known || !words_.is(start, Upos::adp))  // "(formerly of Acme)" names nothing
        add(name, known ? known : std::optional(WordSpan{start, close}));
      return;
    }
    while (first < close && words_.is_quote_open(first))
      ++first;
    while (first < close && words_.is_quote_close(close - 1))
      --close;
    if (first >= close) return;
    const std::string inner = words_.phrase({first, close}), outer = words_.phrase(name);
    if (is_acronym_of(inner, outer) || is_acronym_of(outer, inner) ||
        is_foreign_acronym(name, {first, close}))
      add(name, WordSpan{first, close});
  }

  const Name* exactly(WordSpan span) const {
    const auto found = std::find_if(names_.begin(), names_.end(), [&](const Name& name) {
      return name.first_word == span.first_word && name.end_word == span.end_word;
    });
    return found == names_.end() ? nullptr : &*found;
  }

  // "German Football Association (DFB)": the letters of its name at home. Nations have letters too:
  // "Leeds United (ENG)".
  bool is_foreign_acronym(WordSpan name, WordSpan inner) const {
    const Name *outside = exactly(name), *inside = exactly(inner);
    if (inside == nullptr || outside == nullptr) return false;
    const bool are_bodies = inside->type == NameType::organization &&
                            outside->type == NameType::organization;
    if (!are_bodies || inner.end_word - inner.first_word != 1) return false;
    if (name.end_word - name.first_word < 2) return false;
    const std::string_view letters = words_.text(inner.first_word);
    const bool has_small = std::any_of(letters.begin(), letters.end(), [](char c) {
      return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.';
    });
    return !has_small && letters.size() > 2 && letters.size() < 9;
  }

  void after_comma(WordSpan name, std::uint32_t word) {
    const std::uint32_t after = marker_end(word);
    if (after != word) {
      add(name, name_at(after));
      return;
    }
    // "X, or Y," closed by a second comma; a list would have gone on.
    if (!words_.is(word, "or")) return;
    const auto alias = name_at(word + 1);
    if (alias && alias->end_word < end_ && words_.is(alias->end_word, ",") &&
        is_acronym_of(words_.phrase(*alias), words_.phrase(name))) {
      add(name, alias);
    }
  }
};

char lower(char c) {
  return static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
}
bool is_letter(char c) {
  return std::isalnum(static_cast<unsigned char>(c)) != 0;
}

}  // namespace

std::vector<AliasPair> find_aliases(const ArticleWords& words, const Names& names) {
  return AliasFinder(words, names).find();
}

bool is_acronym_of(std::string_view acronym, std::string_view words) {
  std::size_t letters = 0, capitals = 0;
  for (const char c : acronym) {
    letters += is_letter(c) ? 1U : 0U;
    capitals += c >= 'A' && c <= 'Z' ? 1U : 0U;
  }
  if (letters < 2 || letters > 10 || capitals < 2 || acronym.find(' ') != acronym.npos)
    return false;
  if (words.size() <= acronym.size()) return false;
  const auto word_count = static_cast<std::size_t>(std::count(words.begin(), words.end(), ' ')) + 1;
  if (word_count < 2 || word_count > std::min(letters + 5, 2 * letters)) return false;
  std::size_t w = words.size();
  for (std::size_t a = acronym.size(); a-- > 0;) {
    if (!is_letter(acronym[a])) continue;
    for (;;) {
      if (w == 0) return false;
      --w;
      const bool starts_word = w == 0 || !is_letter(words[w - 1]);
      if (lower(words[w]) == lower(acronym[a]) && (a > 0 || starts_word)) break;
    }
  }
  // Nothing but small words may be left before the letters' words.
  const std::string_view rest = words.substr(0, w);
  return rest.empty() || rest == "the " || rest == "The ";
}

}  // namespace weft
