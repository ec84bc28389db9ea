#include "ingest/names.h"

#include <algorithm>
#include <array>
#include <utility>

#include "ingest/feature_hasher.h"

namespace weft {

namespace {

constexpr std::array<std::string_view, kNameTypeCount> kTypeLabels = {"PER",   "ORG",  "LOC",
                                                                      "EVENT", "WORK", "MISC"};
static_assert(static_cast<int>(NameType::person) == 0 && static_cast<int>(NameType::other) == 5);

constexpr std::string_view kPartLetters = "OBILU";

// Words before the first and after the last one.
const WordTraits& beyond() {
  static const WordTraits traits = [] {
    WordTraits edge;
    edge.form = edge.lower = edge.shape = edge.short_shape = hash_bytes("<edge>");
    return edge;
  }();
  return traits;
}

bool is_capital(const WordTraits& word) {
  return word.casing == Casing::capitalized || word.casing == Casing::upper ||
         word.casing == Casing::mixed;
}

// Words that join capitalised words into one name: "Bank of China", "Procter & Gamble".
bool may_link(std::string_view word) {
  constexpr std::array<std::string_view, 14> kLinks = {
      "of", "the", "and", "&", "for", "de", "'s", "’s", "-", "al", "in", "on", "du", "von"};
  return std::find(kLinks.begin(), kLinks.end(), word) != kLinks.end();
}

// A run of capitalised words with the links between them; [begin, end) of words.
struct CapitalRun {
  std::size_t begin = 0, end = 0;
};

// The run that each word is in; empty runs for words outside. Links at the edge are left out.
std::vector<CapitalRun> capital_runs(std::span<const std::string_view> words,
                                     std::span<const WordTraits> traits) {
  constexpr std::size_t kLinksMax = 2;
  std::vector<CapitalRun> runs(words.size());
  for (std::size_t begin = 0; begin < words.size();) {
    if (!is_capital(traits[begin])) {
      ++begin;
      continue;
    }
    std::size_t end = begin + 1;
    for (std::size_t at = end; at < words.size() && at - end <= kLinksMax; ++at) {
      if (is_capital(traits[at]))
        end = at + 1;
      else if (!may_link(words[at]))
        break;
    }
    for (std::size_t i = begin; i < end; ++i)
      runs[i] = {begin, end};
    begin = end;
  }
  return runs;
}

// What one sentence shows at a position; gathers the features of names.
class NameFeatures {
 public:
  NameFeatures(std::span<const std::string_view> words, std::span<const WordTraits> traits,
               std::span<const Upos> tags)
      : words_(words), traits_(traits), tags_(tags), runs_(capital_runs(words, traits)) {
    for (std::size_t i = 0; i < words.size(); ++i)
      lower_count_ += traits[i].casing == Casing::lower;
  }

  FeatureSequence all() {
    FeatureSequence features;
    FeatureHasher out(features);
    for (std::size_t i = 0; i < words_.size(); ++i) {
      add_words(out, i);
      add_shapes(out, i);
      add_clusters(out, i);
      add_run(out, i);
      out.end_position();
    }
    return features;
  }

 private:
  const WordTraits& at(std::size_t i, int offset) const {
    const std::ptrdiff_t index = static_cast<std::ptrdiff_t>(i) + offset;
    return index < 0 || index >= std::ssize(words_) ? beyond()
                                                    : traits_[static_cast<std::size_t>(index)];
  }

  std::uint64_t tag(std::size_t i, int offset) const {
    const std::ptrdiff_t index = static_cast<std::ptrdiff_t>(i) + offset;
    constexpr std::uint64_t kNoTag = 99;
    return index < 0 || index >= std::ssize(words_)
               ? kNoTag
               : static_cast<std::uint64_t>(tags_[static_cast<std::size_t>(index)]);
  }

  void add_words(FeatureHasher& out, std::size_t i) const {
    const WordTraits& word = traits_[i];
    out.add(1, 0);
    out.add(2, word.form);
    out.add(3, word.lower);
    for (std::uint32_t k = 1; k < 4; ++k) {
      if (word.prefixes[k] != 0) out.add(4 + k, word.prefixes[k], is_capital(word));
      if (word.suffixes[k] != 0) out.add(8 + k, word.suffixes[k], is_capital(word));
    }
    out.add(20, at(i, -1).lower);
    out.add(21, at(i, 1).lower);
    out.add(22, at(i, -2).lower);
    out.add(23, at(i, 2).lower);
    out.add(24, at(i, -1).lower, word.lower);
    out.add(25, word.lower, at(i, 1).lower);
    out.add(26, at(i, -2).lower, at(i, -1).lower);
    out.add(27, at(i, 1).lower, at(i, 2).lower);
    out.add(28, at(i, -1).lower, word.short_shape);
    out.add(29, word.short_shape, at(i, 1).lower);
  }

  void add_shapes(FeatureHasher& out, std::size_t i) const {
    const WordTraits& word = traits_[i];
    const bool shouting = lower_count_ == 0;
    out.add(30, word.shape);
    out.add(31, word.short_shape, i == 0, shouting);
    out.add(32, at(i, -1).short_shape, word.short_shape);
    out.add(33, word.short_shape, at(i, 1).short_shape);
    out.add(34, at(i, -1).short_shape, word.short_shape, at(i, 1).short_shape);
    out.add(35, tag(i, 0), is_capital(word), i == 0);
    out.add(36, tag(i, -1), tag(i, 0));
    out.add(37, tag(i, 0), tag(i, 1));
    out.add(38, tag(i, -1), tag(i, 0), tag(i, 1));
    out.add(39, tag(i, 0), word.suffixes[2]);
  }

  void add_clusters(FeatureHasher& out, std::size_t i) const {
    const WordTraits& word = traits_[i];
    out.add(40, word.clusters.fine, is_capital(word));
    out.add(41, word.clusters.middle, is_capital(word));
    out.add(42, word.clusters.coarse, is_capital(word));
    out.add(43, at(i, -1).clusters.fine);
    out.add(44, at(i, 1).clusters.fine);
    out.add(45, at(i, -2).clusters.middle);
    out.add(46, at(i, 2).clusters.middle);
    out.add(47, at(i, -1).clusters.middle, word.clusters.middle);
    out.add(48, word.clusters.middle, at(i, 1).clusters.middle);
    out.add(49, at(i, -1).clusters.coarse, word.clusters.coarse, at(i, 1).clusters.coarse);
    out.add(50, word.clusters.coarse, is_capital(at(i, 1)), at(i, 1).clusters.coarse);
    out.add(51, at(i, -1).clusters.fine, is_capital(word));
    out.add(52, at(i, 1).clusters.fine, is_capital(word));
  }

  // The capitalised run: its last word tells "Bank" from "Smith", its neighbours what it does.
  void add_run(FeatureHasher& out, std::size_t i) const {
    const CapitalRun run = runs_[i];
    if (run.begin == run.end) {
      out.add(60, 0);
      return;
    }
    const std::size_t length = std::min<std::size_t>(run.end - run.begin, 6);
    const bool is_first = i == run.begin, is_last = i + 1 == run.end;
    const std::uint64_t place = is_first * 2u + is_last;
    const WordTraits& last = traits_[run.end - 1];
    const WordTraits& first = traits_[run.begin];
    out.add(60, 1, place, length);
    out.add(61, last.lower, place);
    out.add(62, last.clusters.fine, place);
    out.add(63, last.clusters.middle, place);
    out.add(64, first.lower, place);
    out.add(65, first.clusters.fine, place);
    out.add(66, at(run.begin, -1).lower, place);
    out.add(67, at(run.end - 1, 1).lower, place);
    out.add(68, at(run.begin, -1).clusters.fine, place);
    out.add(69, at(run.end - 1, 1).clusters.fine, place);
    out.add(70, first.clusters.middle, last.clusters.middle, place);
    out.add(71, at(run.begin, -1).clusters.middle, at(run.end - 1, 1).clusters.middle, place);
    out.add(72, last.suffixes[2], place);
    out.add(73, at(run.begin, -2).lower, at(run.begin, -1).lower, place);
    out.add(74, at(run.end - 1, 1).lower, at(run.end - 1, 2).lower, place);
  }

  std::span<const std::string_view> words_;
  std::span<const WordTraits> traits_;
  std::span<const Upos> tags_;
  std::vector<CapitalRun> runs_;
  std::size_t lower_count_ = 0;
};

}  // namespace

std::string_view name_type_label(NameType type) {
  return kTypeLabels[static_cast<std::size_t>(type)];
}

std::optional<NameType> name_type_from_label(std::string_view label) {
  const auto found = std::find(kTypeLabels.begin(), kTypeLabels.end(), label);
  if (found == kTypeLabels.end()) return std::nullopt;
  return static_cast<NameType>(found - kTypeLabels.begin());
}

std::string name_label_text(Label label) {
  std::string text(1, kPartLetters[static_cast<std::size_t>(part_of(label))]);
  if (label != 0) text.append("-").append(name_type_label(type_of(label)));
  return text;
}

bool may_start(Label label) {
  const NamePart part = part_of(label);
  return part != NamePart::inside && part != NamePart::last;
}

bool may_end(Label label) {
  const NamePart part = part_of(label);
  return part != NamePart::begin && part != NamePart::inside;
}

bool may_follow(Label from, Label to) {
  if (may_end(from)) return may_start(to);
  return !may_start(to) && type_of(from) == type_of(to);
}

FeatureSequence name_features(std::span<const std::string_view> words,
                              std::span<const WordTraits> traits, std::span<const Upos> tags) {
  return NameFeatures(words, traits, tags).all();
}

NameFinder::NameFinder(ModelFile file) : chain_(std::move(file)) {
  bool same = chain_.labels().size() == kNameLabelCount;
  for (Label label = 0; same && label < kNameLabelCount; ++label) {
    same = chain_.labels()[label] == name_label_text(label);
  }
  if (!same) chain_.file().reject("has other labels than those of names");
}

std::vector<Name> NameFinder::find(std::span<const std::string_view> words,
                                   std::span<const WordTraits> traits,
                                   std::span<const Upos> tags) const {
  const std::vector<float> scores = chain_.emissions(name_features(words, traits, tags));
  const std::vector<Label> path = chain_.best_path(scores);
  std::vector<Name> names;
  for (std::size_t begin = 0; begin < path.size();) {
    std::size_t end = begin + 1;
    if (path[begin] != 0) {
      while (end < path.size() && !may_start(path[end]))
        ++end;
      names.push_back({0, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end),
                       type_of(path[begin]), 1});
    }
    begin = end;
  }
  if (names.empty()) return names;
  const ChainLattice lattice = chain_.lattice(scores);
  for (Name& name : names) {
    name.probability = lattice.probability(
        name.first_word, std::span(path).subspan(name.first_word, name.end_word - name.first_word));
  }
  return names;
}

}  // namespace weft
