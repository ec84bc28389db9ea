#include "train/derived_lemmas.h"

#include <algorithm>
#include <map>
#include <set>
#include <string_view>
#include <tuple>
#include <utility>

#include "ingest/characters.h"
#include "ingest/word_traits.h"

namespace weft {

namespace {

// Tags whose words are inflected alike.
using TagKey = std::pair<Upos, std::string>;

TagKey tag_key(const WordTag& tag) {
  return {tag.upos, tag.xpos};
}

std::string capitalized(std::string_view lower) {
  return apply_rule({LemmaRule::Case::capitalize, 0, "", false}, lower);
}

bool has_small_letters_only(std::string_view form) {
  return !form.empty() &&
         std::all_of(form.begin(), form.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

// What takes the place of an ending: "ies" -> "y".
using Edit = std::pair<std::string, std::string>;

std::map<TagKey, std::vector<Edit>> edits_of(std::span<const LemmaObservation> all) {
  constexpr int kLeast = 4;
  std::map<TagKey, std::map<Edit, int>> counts;
  for (const LemmaObservation& seen : all) {
    const std::string lower = lower_case(seen.form);
    if (seen.rule.whole || seen.rule.strip == 0 || seen.rule.strip > lower.size()) continue;
    if (seen.rule.letters != LemmaRule::Case::lower) continue;
    // The letter before tells where an ending is doubled: "smel-led".
    ++counts[tag_key(seen.tag)][{lower.substr(lower.size() - seen.rule.strip), seen.rule.add}];
  }
  std::map<TagKey, std::vector<Edit>> edits;
  for (const auto& [tag, all_edits] : counts) {
    for (const auto& [edit, count] : all_edits) {
      if (count >= kLeast) edits[tag].push_back(edit);
    }
  }
  return edits;
}

// How well a lemma is known: a rank among the words; less is better.
class KnownWords {
 public:
  KnownWords(std::span<const LemmaObservation> all, std::span<const std::string> words) {
    for (std::size_t rank = 0; rank < words.size(); ++rank)
      ranks_.emplace(words[rank], rank + 1);
    for (const LemmaObservation& seen : all)
      ranks_[apply_rule(seen.rule, seen.form)] = 0;
  }

  std::optional<std::size_t> rank(const std::string& lemma) const {
    const auto found = ranks_.find(lemma);
    if (found == ranks_.end()) return std::nullopt;
    return found->second;
  }

 private:
  std::map<std::string, std::size_t> ranks_;
};

std::string best_lemma(const std::string& form, const std::vector<Edit>& edits,
                       const KnownWords& known) {
  constexpr std::size_t kLemmaBytesMin = 4;  // of one that the treebank does not have
  std::string best;
  std::size_t best_rank = 0;
  for (const auto& [ending, add] : edits) {
    if (!form.ends_with(ending)) continue;
    const std::string lemma = form.substr(0, form.size() - ending.size()) + add;
    const auto rank = known.rank(lemma);
    if (!rank || (*rank > 0 && lemma.size() < kLemmaBytesMin)) continue;
    if (!best.empty() && best_rank <= *rank) continue;
    best = lemma;
    best_rank = *rank;
  }
  return best;
}

}  // namespace

std::vector<LemmaObservation> derived_from_case(std::span<const LemmaObservation> all) {
  constexpr int kLeast = 2;
  std::map<std::tuple<TagKey, std::string>, std::pair<std::string, int>> derived;
  for (const LemmaObservation& seen : all) {
    const std::string lower = lower_case(seen.form), large = capitalized(lower);
    const bool is_name = seen.tag.upos == Upos::propn;
    if (is_name ? seen.form != large || lower == large || seen.count < kLeast
                : seen.form != lower || lower == large) {
      continue;
    }
    const std::string lemma = apply_rule(seen.rule, seen.form);
    auto& [best, count] = derived[{tag_key(seen.tag), is_name ? lower : large}];
    if (seen.count <= count) continue;
    best = lemma;
    count = seen.count;
  }
  std::vector<LemmaObservation> result;
  for (const auto& [key, best] : derived) {
    const auto& [tag, form] = key;
    result.push_back({form, {tag.first, tag.second, "", ""}, lemma_rule(form, best.first), 0});
  }
  return result;
}

std::vector<LemmaObservation> derived_from_words(
    std::span<const LemmaObservation> all, std::span<const std::string> words,
    const std::function<std::string(const LemmaObservation&)>& guess) {
  const KnownWords known(all, words);
  std::set<std::pair<TagKey, std::string>> seen;
  for (const LemmaObservation& observation : all)
    seen.emplace(tag_key(observation.tag), lower_case(observation.form));
  std::vector<LemmaObservation> result;
  for (const auto& [tag, edits] : edits_of(all)) {
    for (const std::string& form : words) {
      if (!has_small_letters_only(form) || seen.contains({tag, form})) continue;
      LemmaObservation derived{form, {tag.first, tag.second, "", ""}, {}, 0};
      if (known.rank(guess(derived))) continue;
      const std::string lemma = best_lemma(form, edits, known);
      if (lemma.empty()) continue;
      derived.rule = lemma_rule(form, lemma);
      result.push_back(derived);
    }
  }
  return result;
}

}  // namespace weft
