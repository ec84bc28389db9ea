#include "train/proposition_gold.h"

#include <fmt/core.h>

#include <algorithm>
#include <fstream>
#include <sstream>

#include "graph/error.h"

namespace weft {
namespace {

std::vector<std::string> split(const std::string& line, char mark) {
  std::vector<std::string> parts;
  std::istringstream in(line);
  for (std::string part; std::getline(in, part, mark);)
    parts.push_back(part);
  return parts;
}

std::vector<std::string> words_of(const std::string& text) {
  std::istringstream in(text);
  std::vector<std::string> words;
  for (std::string word; in >> word;)
    words.push_back(word);
  return words;
}

std::string joined(const std::vector<std::string>& words) {
  std::string text;
  for (const std::string& word : words)
    text += (text.empty() ? "" : " ") + word;
  return text;
}

std::vector<std::vector<std::string>> lines_of(const std::string& path) {
  std::ifstream file(path);
  if (!file) throw InputError(fmt::format("{}: cannot be opened; check the path", path));
  std::vector<std::vector<std::string>> lines;
  for (std::string line; std::getline(file, line);) {
    if (!line.empty() && line.back() == '\r') line.pop_back();
    lines.push_back(split(line, '\t'));
  }
  return lines;
}

// Relation, first argument, the others joined.
std::vector<std::vector<std::string>> slots_of(const std::vector<std::string>& columns) {
  std::vector<std::vector<std::string>> slots;
  for (std::size_t i = 0; i < columns.size(); ++i) {
    if (i < 3) slots.emplace_back();
    for (const std::string& word : words_of(columns[i]))
      slots.back().push_back(word);
  }
  return slots;
}

std::size_t common_words(const std::vector<std::string>& a, std::vector<std::string> b) {
  std::size_t common = 0;
  for (const std::string& word : a) {
    const auto found = std::find(b.begin(), b.end(), word);
    if (found == b.end()) continue;
    b.erase(found);
    ++common;
  }
  return common;
}

// Every surface of a slot whose [bracketed] words may be left out.
std::vector<std::string> variants(const std::string& slot) {
  std::vector<std::string> all{""};
  for (std::string word : words_of(slot)) {
    const bool optional = word.find('[') != std::string::npos;
    std::erase(word, '[');
    std::erase(word, ']');
    const std::size_t count = all.size();
    for (std::size_t i = 0; i < count && all.size() < 4096; ++i) {
      const std::string longer = all[i] + (all[i].empty() ? "" : " ") + word;
      if (optional)
        all.push_back(longer);
      else
        all[i] = longer;
    }
  }
  return all;
}

}  // namespace

CarbGold CarbGold::read(const std::string& path) {
  CarbGold gold;
  for (const auto& columns : lines_of(path)) {
    if (columns.size() < 3) continue;
    std::vector<std::string> slots;
    for (std::size_t i = 1; i < columns.size(); ++i) {
      if (i < 2 || columns[i].find("C: ") == std::string::npos) slots.push_back(columns[i]);
    }
    gold.tuples_[joined(words_of(columns[0]))].push_back(slots_of(slots));
  }
  return gold;
}

std::vector<std::string> CarbGold::sentences() const {
  std::vector<std::string> all;
  for (const auto& [sentence, tuples] : tuples_)
    all.push_back(sentence);
  return all;
}

double CarbGold::likeness(const std::string& sentence,
                          const std::vector<std::string>& slots) const {
  const auto tuples = tuples_.find(sentence);
  if (tuples == tuples_.end()) return 0;
  const Slots ours = slots_of(slots);
  double best = 0;
  for (const Slots& gold : tuples->second) {
    if (common_words(gold[0], ours[0]) == 0 || ours.size() < gold.size()) continue;
    double common = 0, our_words = 0, gold_words = 0;
    for (std::size_t i = 0; i < gold.size(); ++i) {
      common += static_cast<double>(common_words(gold[i], ours[i]));
      our_words += static_cast<double>(ours[i].size());
      gold_words += static_cast<double>(gold[i].size());
    }
    best = std::max(best, 2 * common / (our_words + gold_words));
  }
  return best;
}

ClusterGold ClusterGold::read(const std::string& clusters, const std::string& sentences) {
  std::map<std::string, std::string> text;  // by number
  ClusterGold gold;
  for (const auto& columns : lines_of(sentences)) {
    if (columns.size() < 2) continue;
    text[columns[0]] = joined(words_of(columns[1]));
    gold.triples_[text[columns[0]]];
  }
  for (const auto& columns : lines_of(clusters)) {
    if (columns.size() < 5 || !text.contains(columns[0]) || columns[3].empty()) continue;
    auto& triples = gold.triples_[text[columns[0]]];
    for (const std::string& subject : variants(columns[2])) {
      for (const std::string& relation : variants(columns[3])) {
        for (const std::string& object : variants(columns[4]))
          triples.insert({subject, relation, object});
      }
    }
  }
  return gold;
}

std::vector<std::string> ClusterGold::sentences() const {
  std::vector<std::string> all;
  for (const auto& [sentence, triples] : triples_)
    all.push_back(sentence);
  return all;
}

double ClusterGold::likeness(const std::string& sentence,
                             const std::vector<std::string>& triple) const {
  const auto triples = triples_.find(sentence);
  if (triples == triples_.end()) return 0;
  if (triples->second.contains(triple)) return 1;
  double best = 0;
  for (const auto& gold : triples->second) {
    double common = 0, words = 0;
    bool touches = true;  // each slot has a word of its own slot
    for (std::size_t i = 0; i < gold.size(); ++i) {
      const auto ours = words_of(triple[i]), theirs = words_of(gold[i]);
      const auto agree = static_cast<double>(common_words(theirs, ours));
      touches &= agree > 0;
      common += agree;
      words += static_cast<double>(ours.size() + theirs.size());
    }
    if (touches) best = std::max(best, 2 * common / words);
  }
  return best;
}

}  // namespace weft
