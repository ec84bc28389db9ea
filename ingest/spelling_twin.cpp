#include "ingest/spelling_twin.h"

#include <algorithm>
#include <utility>

namespace weft {

namespace {

constexpr std::size_t kSlipLettersMin = 5, kOtherLettersMin = 6;
constexpr std::size_t kEndingLetters = 2;

// Keeps the most frequent of the words it is shown.
class Choice {
 public:
  explicit Choice(const WordRank& rank) : rank_(rank) {}

  void show(const std::string& word) {
    const std::uint32_t rank = rank_(word);
    if (rank == 0 || (best_ != 0 && rank >= best_)) return;
    best_ = rank;
    word_ = word;
  }
  bool has_word() const { return best_ != 0; }
  std::string take() { return std::move(word_); }

 private:
  const WordRank& rank_;
  std::uint32_t best_ = 0;
  std::string word_;
};

// The word with at most `length` of the same letter in a row.
std::string with_runs_of(std::string_view word, std::size_t length) {
  std::string result;
  std::size_t run = 0;
  for (std::size_t i = 0; i < word.size(); ++i) {
    run = i > 0 && word[i] == word[i - 1] ? run + 1 : 1;
    if (run <= length) result += word[i];
  }
  return result;
}

void show_drawn_out(std::string_view word, Choice& choice) {
  const std::string doubled = with_runs_of(word, 2);
  if (doubled.size() == word.size()) return;
  choice.show(with_runs_of(word, 1));
  choice.show(doubled);
}

void show_slips(const std::string& word, std::size_t free, Choice& choice) {
  std::string other;
  for (std::size_t i = 0; i + 1 < free; ++i) {
    other = word;
    std::swap(other[i], other[i + 1]);
    choice.show(other);
  }
  for (std::size_t i = 0; i < free; ++i) {
    other = word;
    choice.show(other.erase(i, 1));
  }
  for (std::size_t i = 0; i <= free; ++i) {
    for (char letter = 'a'; letter <= 'z'; ++letter) {
      other = word;
      choice.show(other.insert(i, 1, letter));
    }
  }
}

// The first letter stays: it is hardly ever the wrong one.
void show_others(const std::string& word, std::size_t free, Choice& choice) {
  std::string other = word;
  for (std::size_t i = 1; i < free; ++i) {
    for (other[i] = 'a'; other[i] <= 'z'; ++other[i])
      choice.show(other);
    other[i] = word[i];
  }
}

}  // namespace

std::string spelling_twin(std::string_view word, const WordRank& rank) {
  const auto is_small = [](char c) { return c >= 'a' && c <= 'z'; };
  if (!std::all_of(word.begin(), word.end(), is_small)) return {};
  Choice choice(rank);
  show_drawn_out(word, choice);
  if (choice.has_word() || word.size() < kSlipLettersMin || word.size() > kTwinLettersMax)
    return choice.take();
  const std::string text(word);
  const std::size_t free = word.size() - kEndingLetters;
  show_slips(text, free, choice);
  if (!choice.has_word() && word.size() >= kOtherLettersMin) show_others(text, free, choice);
  return choice.take();
}

}  // namespace weft
