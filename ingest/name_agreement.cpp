#include "ingest/name_agreement.h"

#include <algorithm>
#include <array>
#include <tuple>
#include <vector>

#include "graph/check.h"
#include "ingest/characters.h"
#include "ingest/names.h"
#include "ingest/web_address.h"
#include "ingest/word_hash.h"
#include "ingest/word_traits.h"

namespace weft {

namespace {

// Sources of training call many things `other` that are no names to a reader of articles
// ("text mining", "Catholic"), and leave names out where they ask for some types only.
constexpr float kOutsidePrior = -0.6f, kOtherPrior = -1.5f;

constexpr float kAddressPrior = -20;  // "report.pdf", "ann@example.org" name nobody

constexpr float kAgreement = 0.5f;     // 0: every word for itself; 1: all alike
constexpr float kUnclearShare = 0.3f;  // of a word that would be written large in any case
constexpr float kLeastScore = -14;     // so that no single word forbids a type to all others

// Not in a name, then the types.
constexpr std::size_t kKindCount = kNameTypeCount + 1;
using KindScores = std::array<float, kKindCount>;

constexpr std::size_t kind_of(Label label) {
  return label == 0 ? 0 : static_cast<std::size_t>(type_of(label)) + 1;
}

void add_priors(std::string_view word, std::span<float> scores) {
  scores[0] += kOutsidePrior;
  for (int part = 1; part <= 4; ++part)
    scores[name_label(static_cast<NamePart>(part), NameType::other)] += kOtherPrior;
  if (!is_address(word)) return;
  for (float& score : scores.subspan(1))
    score += kAddressPrior;
}

// The best label of each kind.
KindScores kind_scores(std::span<const float> word) {
  KindScores kinds;
  kinds.fill(kLeastScore);
  for (Label label = 0; label < kNameLabelCount; ++label)
    kinds[kind_of(label)] = std::max(kinds[kind_of(label)], word[label]);
  return kinds;
}

bool is_named(const KindScores& kinds) {
  return *std::max_element(kinds.begin() + 1, kinds.end()) >= kinds[0];
}

struct Occurrence {
  std::uint64_t form = 0;  // hash of the lower form, so that "ACME" is "Acme"
  std::size_t word = 0;
  float share = 1;
};

bool has_small_word(SentenceWords sentence) {
  return std::any_of(sentence.begin(), sentence.end(), [](std::string_view word) {
    return !word.empty() && is_lower(character_at(word, 0).code_point);
  });
}

// Words of at least two characters that are written large.
std::vector<Occurrence> large_words(std::span<const SentenceWords> sentences) {
  std::vector<Occurrence> found;
  std::size_t at = 0;
  for (const SentenceWords sentence : sentences) {
    const bool tells = has_small_word(sentence);
    for (std::size_t i = 0; i < sentence.size(); ++i, ++at) {
      const std::string_view word = sentence[i];
      if (word.empty() || word.size() > kWordBytesMax) continue;
      const Character first = character_at(word, 0);
      if (!is_upper(first.code_point) || first.byte_count == word.size()) continue;
      const bool clear = tells && i > 0;
      found.push_back({hash_bytes(lower_case(word)), at, clear ? 1 : kUnclearShare});
    }
  }
  std::sort(found.begin(), found.end(), [](const Occurrence& a, const Occurrence& b) {
    return std::tie(a.form, a.word) < std::tie(b.form, b.word);
  });
  return found;
}

// The scores of one form's occurrences, each drawn towards the mean of all.
void agree(std::span<const Occurrence> alike, std::span<float> scores) {
  std::vector<KindScores> kinds;
  KindScores mean{};
  float shares = 0;
  bool named = false;
  for (const Occurrence& one : alike) {
    kinds.push_back(kind_scores(scores.subspan(one.word * kNameLabelCount, kNameLabelCount)));
    named |= is_named(kinds.back());
    for (std::size_t kind = 0; kind < kKindCount; ++kind)
      mean[kind] += one.share * kinds.back()[kind];
    shares += one.share;
  }
  if (!named) return;
  for (std::size_t i = 0; i < alike.size(); ++i) {
    float* const word = scores.data() + alike[i].word * kNameLabelCount;
    for (Label label = 0; label < kNameLabelCount; ++label) {
      const std::size_t kind = kind_of(label);
      word[label] += kAgreement * (mean[kind] / shares - kinds[i][kind]);
    }
  }
}

}  // namespace

void agree_on_names(std::span<const SentenceWords> sentences, std::span<float> scores) {
  std::size_t words = 0;
  for (const SentenceWords sentence : sentences)
    words += sentence.size();
  WEFT_CHECK(scores.size() == words * kNameLabelCount, "every word has its scores");
  std::size_t at = 0;
  for (const SentenceWords sentence : sentences) {
    for (const std::string_view word : sentence)
      add_priors(word, scores.subspan(at++ * kNameLabelCount, kNameLabelCount));
  }
  const std::vector<Occurrence> all = large_words(sentences);
  for (std::size_t begin = 0; begin < all.size();) {
    std::size_t end = begin + 1;
    while (end < all.size() && all[end].form == all[begin].form)
      ++end;
    if (end > begin + 1) agree(std::span(all).subspan(begin, end - begin), scores);
    begin = end;
  }
}

}  // namespace weft
