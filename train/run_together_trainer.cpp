#include "train/run_together_trainer.h"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <map>
#include <unordered_set>

#include "ingest/word_traits.h"

namespace weft {

namespace {

constexpr std::size_t kBytesMin = 4, kBytesMax = 16;  // of both words

struct Pair {
  std::uint32_t split = 0;
  int count = 0, least = 0;
};

bool is_in_small_letters(std::string_view form) {
  return std::all_of(form.begin(), form.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

bool is_function_word(const TreebankWord& word) {
  constexpr auto kTags =
      std::to_array<std::string_view>({"AUX", "CCONJ", "DET", "PART", "PRON", "SCONJ"});
  return std::binary_search(kTags.begin(), kTags.end(), word.upos);
}

// How often two words must stand beside each other.
int least_count(const TreebankWord& first, const TreebankWord& second) {
  constexpr int kWithFunctionWord = 3, kWithPreposition = 8, kOthers = 12;
  if (is_function_word(first) || is_function_word(second)) return kWithFunctionWord;
  return first.upos == "ADP" || second.upos == "ADP" ? kWithPreposition : kOthers;
}

bool may_run_together(const TreebankWord& first, const TreebankWord& second) {
  const std::size_t bytes = first.form.size() + second.form.size();
  if (bytes < kBytesMin || bytes > kBytesMax) return false;
  if (!is_in_small_letters(first.form) || !is_in_small_letters(second.form)) return false;
  const bool may_be_gerund = second.form == "in", is_prefix = first.form == "be";  // "beheld"
  const bool is_letter = second.form.size() == 1 || (first.form.size() == 1 && first.form != "i");
  return !may_be_gerund && !is_prefix && !is_letter;
}

// Counts by what the words give together; of two ways to divide that the more frequent one.
std::map<std::string, Pair> pairs_of(const std::vector<TreebankSentence>& sentences) {
  std::map<std::pair<std::string, std::uint32_t>, Pair> counts;
  const auto is_one_word = [](const TreebankToken& token) {
    return token.end_word - token.first_word == 1;
  };
  for (const TreebankSentence& sentence : sentences) {
    for (std::size_t i = 0; i + 1 < sentence.tokens.size(); ++i) {
      const TreebankToken &one = sentence.tokens[i], &next = sentence.tokens[i + 1];
      if (!is_one_word(one) || !is_one_word(next)) continue;
      const TreebankWord& first = sentence.words[one.first_word];
      const TreebankWord& second = sentence.words[next.first_word];
      if (!may_run_together(first, second)) continue;
      const auto split = static_cast<std::uint32_t>(first.form.size());
      Pair& pair = counts[{first.form + second.form, split}];
      pair.split = split;
      ++pair.count;
      pair.least = std::max(pair.least, least_count(first, second));
    }
  }
  std::map<std::string, Pair> pairs;
  for (const auto& [key, pair] : counts) {
    Pair& best = pairs[key.first];
    if (pair.count > best.count) best = pair;
  }
  return pairs;
}

}  // namespace

void train_run_together(const std::vector<TreebankSentence>& sentences,
                        const std::vector<std::string>& known, ModelWriter& writer) {
  std::unordered_set<std::string> words(known.begin(), known.end());
  for (const TreebankSentence& sentence : sentences) {
    for (const TreebankToken& token : sentence.tokens)
      words.insert(lower_case(token.form));
  }
  std::string lines;
  std::size_t count = 0;
  for (const auto& [form, pair] : pairs_of(sentences)) {
    if (pair.count < pair.least || words.contains(form)) continue;
    lines += fmt::format("{} {}\n", form, pair.split);
    ++count;
  }
  std::fprintf(stderr, "words run together: %zu\n", count);
  writer.add("run together", lines);
}

}  // namespace weft
