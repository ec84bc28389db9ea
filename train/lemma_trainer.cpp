#include "train/lemma_trainer.h"

#include <fmt/core.h>

#include <algorithm>
#include <cstdio>
#include <map>
#include <set>
#include <string>

#include "ingest/lemmatizer.h"
#include "ingest/upos.h"
#include "train/derived_lemmas.h"

namespace weft {

namespace {

using Observation = LemmaObservation;

std::vector<Observation> observations(const std::vector<TreebankSentence>& sentences) {
  std::map<std::tuple<std::string, std::string, std::string, std::string>, int> counts;
  for (const TreebankSentence& sentence : sentences) {
    for (const TreebankWord& word : sentence.words) {
      if (word.lemma == "_" || !upos_from_name(word.upos)) continue;
      const std::string form = plain_form(word.form, *upos_from_name(word.upos));
      ++counts[{form, word.upos, word.xpos, word.lemma}];
    }
  }
  std::vector<Observation> result;
  for (const auto& [key, count] : counts) {
    const auto& [form, upos, xpos, lemma] = key;
    result.push_back({form, {*upos_from_name(upos), xpos, "", ""}, lemma_rule(form, lemma), count});
  }
  return result;
}

using RuleCounts = std::map<LemmaRule, int>;

const LemmaRule& most_frequent(const RuleCounts& counts) {
  return std::max_element(counts.begin(), counts.end(),
                          [](const auto& a, const auto& b) { return a.second < b.second; })
      ->first;
}

// Whether a rule is of one word rather than of an ending: "Sept." to "September".
bool is_single(const LemmaRule& rule) {
  constexpr std::size_t kAddMax = 3;
  return rule.whole || rule.add.size() > kAddMax;
}

// Endings count each form once, whole forms count each occurrence.
std::map<std::uint64_t, LemmaRule> best_rules(const std::vector<Observation>& all) {
  std::map<std::uint64_t, RuleCounts> counts;
  for (const Observation& seen : all) {
    const auto keys = lemma_keys(seen.form, seen.tag);
    for (std::size_t i = 0; i < keys.size(); ++i) {
      const bool is_whole_form = i < 2;
      if (!is_whole_form && is_single(seen.rule)) continue;
      counts[keys[i]][seen.rule] += is_whole_form ? seen.count : 1;
    }
  }
  std::map<std::uint64_t, LemmaRule> best;
  for (const auto& [key, rules] : counts)
    best.emplace(key, most_frequent(rules));
  return best;
}

// The lemma by endings alone.
std::string guess(const Observation& word, const std::map<std::uint64_t, LemmaRule>& best) {
  for (const std::uint64_t key : lemma_keys(word.form, word.tag)) {
    const auto found = best.find(key);
    if (found != best.end()) return apply_rule(found->second, word.form);
  }
  return word.form;
}

// Adds what is derived under the keys of whole forms that are still free.
void add_derived(const std::vector<Observation>& derived, std::vector<Observation>& all,
                 std::map<std::uint64_t, LemmaRule>& best) {
  for (const Observation& word : derived) {
    const auto keys = lemma_keys(word.form, word.tag);
    if (best.contains(keys[1])) continue;
    best.emplace(keys[1], word.rule);
    all.push_back(word);
  }
}

// Keys whose rule differs from what the next shorter known key of the same word would say.
std::set<std::uint64_t> needed_keys(const std::vector<Observation>& all,
                                    const std::map<std::uint64_t, LemmaRule>& best) {
  std::set<std::uint64_t> needed;
  for (const Observation& seen : all) {
    const auto keys = lemma_keys(seen.form, seen.tag);
    const LemmaRule* shorter = nullptr;
    for (auto key = keys.rbegin(); key != keys.rend(); ++key) {
      const auto found = best.find(*key);
      if (found == best.end()) continue;
      if (shorter == nullptr || found->second != *shorter) needed.insert(*key);
      shorter = &found->second;
    }
  }
  return needed;
}

}  // namespace

void train_lemmatizer(const std::vector<TreebankSentence>& sentences,
                      std::span<const std::string> words, ModelWriter& writer) {
  std::vector<Observation> all = observations(sentences);
  std::map<std::uint64_t, LemmaRule> best = best_rules(all);
  auto derived = derived_from_words(
      all, words, [&](const Observation& word) { return guess(word, best); });
  for (Observation& word : derived_from_case(all))
    derived.push_back(std::move(word));
  add_derived(derived, all, best);
  std::map<LemmaRule, std::uint32_t> numbers;
  std::vector<std::pair<std::uint64_t, std::uint32_t>> entries;
  std::string rules;
  for (const std::uint64_t key : needed_keys(all, best)) {
    const LemmaRule& rule = best.at(key);
    const auto [at, is_new] = numbers.try_emplace(rule, numbers.size());
    if (is_new) rules += print_rule(rule) + "\n";
    entries.emplace_back(key, at->second);
  }
  std::fprintf(stderr, "lemmatizer: %zu endings, %zu rules\n", entries.size(), numbers.size());
  writer.add("rules", rules);
  writer.add_array("endings", FingerprintTable<std::uint32_t>::build(entries));
}

}  // namespace weft
