#include "ingest/tagger.h"

#include <algorithm>
#include <array>
#include <utility>

#include "ingest/feature_hasher.h"

namespace weft {

namespace {

constexpr std::array<std::string_view, 17> kUposNames = {
    "ADJ",  "ADP",  "ADV",   "AUX",   "CCONJ", "DET", "INTJ", "NOUN", "NUM",
    "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X"};

// Words before the first and after the last one.
WordTraits beyond(std::string_view name) {
  WordTraits traits;
  traits.form = traits.lower = traits.shape = traits.short_shape = hash_bytes(name);
  return traits;
}

// Whether a sentence writes all its letters as capitals, or begins most words with one: there a
// capital says little.
enum class SentenceCase : std::uint8_t { plain, all_upper, title, all_lower };

SentenceCase case_of(std::span<const WordTraits> words) {
  std::size_t lower = 0, capitalized = 0, upper = 0;
  for (const WordTraits& word : words) {
    lower += word.casing == Casing::lower;
    capitalized += word.casing == Casing::capitalized;
    upper += word.casing == Casing::upper;
  }
  if (lower == 0 && capitalized == 0 && upper > 1) return SentenceCase::all_upper;
  if (words.size() > 3 && capitalized >= 2 * lower) return SentenceCase::title;
  return capitalized + upper == 0 ? SentenceCase::all_lower : SentenceCase::plain;
}

// The word itself.
void add_own(FeatureHasher& out, const WordTraits& word, bool is_first, SentenceCase sentence) {
  out.add(1, 0);
  out.add(2, word.form);
  out.add(3, word.lower);
  for (std::uint32_t i = 0; i < 4; ++i) {
    if (word.prefixes[i] != 0) out.add(10 + i, word.prefixes[i]);
  }
  for (std::uint32_t i = 0; i < 5; ++i) {
    if (word.suffixes[i] != 0) out.add(20 + i, word.suffixes[i]);
  }
  const auto casing = static_cast<std::uint64_t>(word.casing);
  const auto sentence_case = static_cast<std::uint64_t>(sentence);
  out.add(4, word.shape);
  out.add(5, word.short_shape, is_first, sentence_case);
  out.add(6, casing * 4 + word.has_digit * 2 + word.has_hyphen, is_first, sentence_case);
  out.add(7, casing, word.suffixes[2], sentence_case);
  out.add(8, word.clusters.fine, casing, is_first);
  out.add(9, word.clusters.middle, casing);
  out.add(30, word.clusters.coarse, casing);
}

// The two words to each side.
void add_context(FeatureHasher& out, const WordTraits& left2, const WordTraits& left,
                 const WordTraits& word, const WordTraits& right, const WordTraits& right2) {
  out.add(40, left.lower);
  out.add(41, right.lower);
  out.add(42, left2.lower);
  out.add(43, right2.lower);
  out.add(44, left.lower, word.lower);
  out.add(45, word.lower, right.lower);
  out.add(46, left.lower, right.lower);
  out.add(47, left2.lower, left.lower);
  out.add(48, right.lower, right2.lower);
  out.add(50, left.suffixes[2]);
  out.add(51, right.suffixes[2]);
  out.add(52, left.short_shape, right.short_shape);
  out.add(53, word.suffixes[1], right.suffixes[1]);
  out.add(54, left.suffixes[1], word.suffixes[1]);
  out.add(60, left.clusters.fine);
  out.add(61, right.clusters.fine);
  out.add(62, left2.clusters.middle);
  out.add(63, right2.clusters.middle);
  out.add(64, left.clusters.middle, word.clusters.middle);
  out.add(65, word.clusters.middle, right.clusters.middle);
  out.add(66, left.clusters.coarse, word.clusters.coarse, right.clusters.coarse);
  out.add(67, left.clusters.middle, right.clusters.middle);
  out.add(68, right.clusters.coarse, right2.clusters.coarse);
  out.add(69, left.clusters.coarse, word.lower);
  out.add(70, word.lower, right.clusters.coarse);
  out.add(71, word.suffixes[2], right.clusters.coarse);
  out.add(72, word.suffixes[2], left.clusters.coarse);
}

}  // namespace

std::string_view upos_name(Upos upos) {
  return kUposNames[static_cast<std::size_t>(upos)];
}

std::optional<Upos> upos_from_name(std::string_view name) {
  const auto found = std::find(kUposNames.begin(), kUposNames.end(), name);
  if (found == kUposNames.end()) return std::nullopt;
  return static_cast<Upos>(found - kUposNames.begin());
}

FeatureSequence tagger_features(std::span<const WordTraits> words) {
  static const WordTraits before = beyond("<before>"), after = beyond("<after>");
  const auto at = [&](std::size_t i, std::ptrdiff_t offset) -> const WordTraits& {
    const std::ptrdiff_t index = static_cast<std::ptrdiff_t>(i) + offset;
    if (index < 0) return before;
    return index < std::ssize(words) ? words[static_cast<std::size_t>(index)] : after;
  };
  const SentenceCase sentence_case = case_of(words);
  FeatureSequence features;
  FeatureHasher out(features);
  for (std::size_t i = 0; i < words.size(); ++i) {
    add_own(out, words[i], i == 0, sentence_case);
    add_context(out, at(i, -2), at(i, -1), words[i], at(i, 1), at(i, 2));
    out.end_position();
  }
  return features;
}

Tagger::Tagger(ModelFile file) : chain_(std::move(file)) {
  for (const std::string& label : chain_.labels()) {
    const std::size_t space = label.find(' ');
    const auto upos = upos_from_name(std::string_view(label).substr(0, space));
    if (!upos || space == std::string::npos) chain_.file().reject("has a label that is no tag");
    tags_.push_back({*upos, label.substr(space + 1), ""});
  }
}

std::vector<WordTag> Tagger::tag(std::span<const WordTraits> words) const {
  const std::vector<float> scores = chain_.emissions(tagger_features(words));
  std::vector<WordTag> tags;
  tags.reserve(words.size());
  for (const Label label : chain_.best_path(scores))
    tags.push_back(tags_[label]);
  return tags;
}

}  // namespace weft
