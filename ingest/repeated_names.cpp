#include "ingest/repeated_names.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>

namespace weft {

namespace {

constexpr double kSure = 0.8;  // one doubtful name must not spread over the article

class NameRepeater {
 public:
  NameRepeater(const ArticleWords& words, const Names& found) : words_(words), found_(found) {
    for (const Name& name : found) {
      if (name.probability < kSure || name.end_word - name.first_word < 2) continue;
      if (!words.is_capitalised(name.first_word)) continue;
      std::vector<Name>& known = known_[words.text(name.first_word)];
      const auto same =
          std::find_if(known.begin(), known.end(), [&](const Name& k) { return reads(k, name); });
      if (same == known.end())
        known.push_back(name);
      else if (name.probability > same->probability)
        *same = name;
    }
    for (auto& [first, known] : known_) {
      std::stable_sort(known.begin(), known.end(),
                       [](const Name& a, const Name& b) { return length(a) > length(b); });
    }
  }

  Names repeat() {
    std::size_t next = 0;  // of found_: the first that ends behind `word`
    for (const Sentence& sentence : words_.sentences()) {
      for (std::uint32_t word = sentence.first_word; word < sentence.end_word;) {
        while (next < found_.size() && found_[next].end_word <= word)
          ++next;
        if (const auto whole = begun_before(word, sentence.end_word, next)) {
          names_.push_back(*whole);
          word = whole->end_word;
          continue;
        }
        const Name* known = known_at(word, sentence.end_word, next);
        const bool begins = next < found_.size() && found_[next].first_word == word;
        if (known != nullptr && !(begins && length(found_[next]) == length(*known))) {
          names_.push_back({words_.sentence_of(word), word, word + length(*known), known->type,
                            known->probability});
        } else if (begins) {
          names_.push_back(found_[next]);
        }
        const bool added = !names_.empty() && names_.back().first_word == word;
        word = added ? names_.back().end_word : word + 1;
      }
    }
    return std::move(names_);
  }

 private:
  static std::uint32_t length(const Name& name) { return name.end_word - name.first_word; }

  // Whether both are the same words.
  bool reads(const Name& a, const Name& b) const {
    if (length(a) != length(b)) return false;
    for (std::uint32_t i = 0; i < length(a); ++i) {
      if (words_.text(a.first_word + i) != words_.text(b.first_word + i)) return false;
    }
    return true;
  }

  // "New York Times", where "York Times" was found, with or without "New", and New York is known.
  std::optional<Name> begun_before(std::uint32_t word, std::uint32_t sentence_end,
                                   std::size_t next) const {
    const auto all = known_.find(words_.text(word));
    if (all == known_.end()) return std::nullopt;
    for (const Name& known : all->second) {
      const std::uint32_t end = word + length(known);
      if (end > sentence_end || !reads(known, {0, word, end, known.type, 1})) continue;
      for (std::size_t i = next; i < found_.size() && found_[i].first_word < end; ++i) {
        if (found_[i].first_word < word) break;
        if (found_[i].end_word <= end || found_[i].first_word == word) continue;
        Name whole = found_[i];
        whole.first_word = word;
        return whole;
      }
    }
    return std::nullopt;
  }

  // The longest known name that the words from `word` on read, and no found one sticks out of.
  const Name* known_at(std::uint32_t word, std::uint32_t sentence_end, std::size_t next) const {
    const auto all = known_.find(words_.text(word));
    if (all == known_.end()) return nullptr;
    for (const Name& known : all->second) {
      const std::uint32_t end = word + length(known);
      if (end > sentence_end || !reads(known, {0, word, end, known.type, 1})) continue;
      bool fits = true;
      for (std::size_t i = next; i < found_.size() && found_[i].first_word < end; ++i)
        fits &= found_[i].first_word >= word && found_[i].end_word <= end;
      if (fits) return &known;
    }
    return nullptr;
  }

  const ArticleWords& words_;
  const Names& found_;
  std::map<std::string_view, std::vector<Name>> known_;  // by first word, longest first
  Names names_;
};

}  // namespace

void settle_types(const ArticleWords& words, Names& names) {
  constexpr auto kOther = static_cast<std::size_t>(NameType::other);
  std::map<std::string, std::array<int, kOther>> counts;
  const auto key = [&](const Name& name) { return words.phrase({name.first_word, name.end_word}); };
  for (const Name& name : names) {
    if (name.type != NameType::other) ++counts[key(name)][static_cast<std::size_t>(name.type)];
  }
  for (Name& name : names) {
    if (name.type != NameType::other) continue;
    const auto known = counts.find(key(name));
    if (known == counts.end()) continue;
    const auto most = std::max_element(known->second.begin(), known->second.end());
    name.type = static_cast<NameType>(most - known->second.begin());
  }
}

Names repeat_names(const ArticleWords& words, const Names& found) {
  return NameRepeater(words, found).repeat();
}

}  // namespace weft
