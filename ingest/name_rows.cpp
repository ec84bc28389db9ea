#include "ingest/name_rows.h"

#include <algorithm>
#include <optional>
#include <set>
#include <string>

namespace weft {

namespace {

// A row read as people from one of its words on: the `end` of the first, counted from the row's
// begin, how many they are, and how many of them are in doubt.
struct RowPart {
  std::uint32_t end = 0, parts = 0, doubtful = 0;
};

class RowParter {
 public:
  RowParter(const ArticleWords& words, const Lexicon& lexicon, const Names& names)
      : words_(words), lexicon_(lexicon), names_(names) {
    constexpr double kSure = 0.8;
    for (const Name& name : names) {
      if (name.type != NameType::person || name.probability < kSure) continue;
      if (name.end_word - name.first_word == 2 && !is_given(name.end_word - 1))
        known_.insert(words.phrase({name.first_word, name.end_word}));
    }
  }

  Names part() {
    for (std::size_t first = 0; first < names_.size();) {
      if (const auto whole = turned_round(first)) {
        parted_.push_back(*whole);
        first += 2;
        continue;
      }
      const std::size_t end = row_end(first);
      if (names_[first].type != NameType::person || !part_row(first, end))
        parted_.insert(parted_.end(), names_.begin() + static_cast<std::ptrdiff_t>(first),
                       names_.begin() + static_cast<std::ptrdiff_t>(end));
      first = end;
    }
    return std::move(parted_);
  }

 private:
  const ArticleWords& words_;
  const Lexicon& lexicon_;
  const Names& names_;
  std::set<std::string> known_;  // whole names, of a first and a family name
  Names parted_;

  bool is_given(std::uint32_t word) const {
    return words_.is_capitalised(word) && lexicon_.in("given", words_.lower(word));
  }
  bool is_initial(std::uint32_t word) const {
    const std::string_view text = words_.text(word);
    return words_.is_capitalised(word) &&
           (text.size() == 1 || (text.size() == 2 && text[1] == '.'));
  }
  // What can stand in a row: words of letters alone, "O'Neal" and "Smith-Jones" in one word too.
  bool is_row_word(std::uint32_t word) const {
    return words_.is_capitalised(word) && !words_.is(word, Upos::punct) &&
           !words_.is(word, Upos::num);
  }

  // “Cole, Robert”, as address books write it.
  std::optional<Name> turned_round(std::size_t index) const {
    if (index + 1 >= names_.size()) return std::nullopt;
    const Name& family = names_[index];
    const Name& given = names_[index + 1];
    if (family.sentence != given.sentence || given.first_word != family.end_word + 1 ||
        family.end_word - family.first_word > 2 || given.end_word - given.first_word > 2 ||
        !words_.is(family.end_word, ",") || !is_given(given.first_word)) {
      return std::nullopt;
    }
    const Sentence& sentence = words_.sentences()[family.sentence];
    if (family.first_word == sentence.first_word || given.end_word >= sentence.end_word ||
        !is_quote(family.first_word - 1) || !is_quote(given.end_word)) {
      return std::nullopt;
    }
    Name whole = given;
    whole.first_word = family.first_word;
    whole.type = NameType::person;
    return whole;
  }
  bool is_quote(std::uint32_t word) const {
    return words_.is_quote_open(word) || words_.is_quote_close(word) || words_.is(word, "\"");
  }

  // The names [first, end) of people stand side by side.
  std::size_t row_end(std::size_t first) const {
    std::size_t end = first + 1;
    while (end < names_.size() && names_[end].type == NameType::person &&
           names_[end].sentence == names_[end - 1].sentence &&
           names_[end].first_word == names_[end - 1].end_word) {
      ++end;
    }
    return end;
  }

  bool part_row(std::size_t first, std::size_t end) {
    const WordSpan row{names_[first].first_word, names_[end - 1].end_word};
    for (std::uint32_t word = row.first_word; word < row.end_word; ++word) {
      if (!is_row_word(word)) return false;
    }
    std::vector<std::uint32_t> cuts = cuts_of(row);
    if (cuts.empty() && end - first == 1) cuts = cuts_behind_known(row);
    if (cuts.empty() && end - first == 1) cuts = cuts_behind_family(row);
    if (cuts.empty()) return false;
    cuts.push_back(row.end_word);
    double probability = 1;
    for (std::size_t i = first; i < end; ++i)
      probability = std::min(probability, names_[i].probability);
    std::uint32_t begin = row.first_word;
    for (const std::uint32_t cut : cuts) {
      parted_.push_back({names_[first].sentence, begin, cut, NameType::person, probability});
      begin = cut;
    }
    return true;
  }

  // Where the parts after the first begin; none where the row may be one person.
  std::vector<std::uint32_t> cuts_of(WordSpan row) const {
    const std::uint32_t length = row.end_word - row.first_word;
    if (length < 4) return {};
    std::vector<std::optional<RowPart>> from(length + 1);  // the best of each suffix of the row
    from[length] = RowPart{};
    for (std::uint32_t at = length; at-- > 0;)
      from[at] = best_part(row, at, from);
    if (!from[0] || from[0]->parts < 2 || 2 * from[0]->doubtful > from[0]->parts) return {};
    if (from[0]->parts == 2 && (from[0]->doubtful > 0 || is_clause(row.first_word))) return {};
    std::vector<std::uint32_t> cuts;
    for (std::uint32_t at = from[0]->end; at < length; at = from[at]->end)
      cuts.push_back(row.first_word + at);
    return cuts;
  }

  // A sentence with a finite verb does not list people; in one, four names may be one person's.
  bool is_clause(std::uint32_t word) const {
    const Sentence& sentence = words_.sentences()[words_.sentence_of(word)];
    for (std::uint32_t w = sentence.first_word; w < sentence.end_word; ++w) {
      const std::string& tag = words_.tag(w).xpos;
      if (tag == "VBD" || tag == "VBZ" || tag == "VBP" || tag == "MD") return true;
    }
    return false;
  }

  // A first name, at most one more or initials, a family name. In doubt where the family name could
  // be the first name of the next part, or a second first name stands between.
  std::optional<RowPart> best_part(WordSpan row, std::uint32_t at,
                                   const std::vector<std::optional<RowPart>>& from) const {
    const auto length = static_cast<std::uint32_t>(from.size() - 1);
    if (!is_given(row.first_word + at)) return std::nullopt;
    std::optional<RowPart> best;
    for (std::uint32_t end = at + 2; end <= std::min(at + 3, length); ++end) {
      if (!from[end] || is_initial(row.first_word + end - 1)) continue;
      const bool initial = end == at + 3 && is_initial(row.first_word + at + 1);
      const bool family = end == length || !is_given(row.first_word + end - 1);
      const bool doubtful = !family || (end == at + 3 && !initial);
      const RowPart whole{end, from[end]->parts + 1, from[end]->doubtful + (doubtful ? 1 : 0)};
      if (!best || whole.doubtful < best->doubtful ||
          (whole.doubtful == best->doubtful && whole.parts > best->parts)) {
        best = whole;
      }
    }
    return best;
  }

  // "Ada Hill Robert" in an article of Ada Hill; what follows is a first name, with its own family
  // name or without.
  std::vector<std::uint32_t> cuts_behind_known(WordSpan row) const {
    const std::uint32_t cut = row.first_word + 2;
    const std::uint32_t rest = row.end_word - std::min(cut, row.end_word);
    if (rest == 0 || rest > 3 || !is_given(cut)) return {};
    if (!known_.contains(words_.phrase({row.first_word, cut}))) return {};
    return {cut};
  }

  // "Ada Hill Robert Hill": one family name twice.
  std::vector<std::uint32_t> cuts_behind_family(WordSpan row) const {
    if (row.end_word - row.first_word < 4) return {};
    const bool twice = words_.lower(row.first_word + 1) == words_.lower(row.end_word - 1);
    return twice ? std::vector{row.first_word + 2} : std::vector<std::uint32_t>{};
  }
};

}  // namespace

Names part_name_rows(const ArticleWords& words, const Lexicon& lexicon, const Names& names) {
  return RowParter(words, lexicon, names).part();
}

}  // namespace weft
