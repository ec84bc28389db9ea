#include "train/score_values.h"

#include <fmt/core.h>

#include <algorithm>
#include <array>

#include "ingest/article_words.h"
#include "ingest/values.h"

namespace weft {
namespace {

struct Text {
  Article article;
  Segmentation segmentation;
};

Text text_of(const ValueDocument& document) {
  Text result;
  result.article.date = document.date;
  std::string& text = result.article.text;
  Segmentation& parts = result.segmentation;
  const auto size = [&] { return static_cast<std::uint32_t>(text.size()); };
  const auto count = [&] { return static_cast<std::uint32_t>(parts.words.size()); };
  for (const ValueSentence& sentence : document.sentences) {
    Sentence here{{size(), size()}, count(), count(), count(), count(), false};
    for (std::size_t i = 0; i < sentence.words.size(); ++i) {
      const ByteRange range{size(), size() + static_cast<std::uint32_t>(sentence.words[i].size())};
      text += sentence.words[i];
      const bool space = sentence.space_after[i];
      parts.tokens.push_back({range, count(), count() + 1, space});
      parts.words.push_back({range});
      here.range.end = range.end;
      if (space) text += ' ';
    }
    here.end_token = here.end_word = count();
    parts.sentences.push_back(here);
    if (!text.empty() && text.back() != ' ') text += ' ';
  }
  return result;
}

bool is_time(const Value& value) {
  return value.kind == ValueKind::date || value.kind == ValueKind::duration ||
         value.kind == ValueKind::set;
}

// The words without "the" and without what bounds the value.
WordSpan core(const ArticleWords& words, WordSpan span) {
  static constexpr std::array<std::string_view, 21> kAround{
      "the",   "a",     "about",  "around", "approximately", "roughly", "nearly",
      "almost", "over",  "more",   "than",   "at",            "least",   "some",
      "up",    "to",    "early",  "late",   "mid",           "less",    "under"};
  const auto around = [&](std::uint32_t word) {
    return std::find(kAround.begin(), kAround.end(), words.lower(word)) != kAround.end();
  };
  while (span.first_word + 1 < span.end_word && around(span.first_word))
    ++span.first_word;
  return span;
}

// 08:30:00 and T08:30 are one time; --05-09 and XXXX-05-09 one day.
std::string plain(std::string value) {
  if (value.starts_with("--")) value.replace(0, 1, "XXXX");
  if (value.starts_with("T")) value.erase(0, 1);
  const std::size_t colon = value.rfind(":00");
  if (value.size() == 8 && colon == 5) value.erase(5);
  return value;
}

// TEI writes "the 1990s" as a range of days.
bool same_value(const AnnotatedValue& gold, const Value& found) {
  const std::string first = plain(gold.value), last = plain(gold.end_value);
  const bool same_end = last.empty() || found.end.empty() || last == plain(found.end);
  if (first == plain(found.text) && same_end) return true;
  if (last.empty()) return false;
  const std::size_t blur = found.text.find('X');
  const std::string_view known = std::string_view(found.text).substr(0, blur);
  return blur != 0 && blur != std::string::npos && first.starts_with(known) &&
         last.starts_with(known);
}

class Scorer {
 public:
  Scorer(const ValueDocument& document, const ReaderModels& models, const Lexicon& lexicon,
         ValueScores& scores)
      : document_(document),
        text_(text_of(document)),
        tagging_(models.read(text_.article.text, text_.segmentation).tagging),
        words_(text_.article, text_.segmentation, tagging_),
        found_(find_values(words_, lexicon)),
        used_(found_.size(), false),
        scores_(scores) {}

  void score() {
    std::uint32_t first = 0;
    for (const ValueSentence& sentence : document_.sentences) {
      for (const AnnotatedValue& gold : sentence.values)
        compare(gold, first);
      first += static_cast<std::uint32_t>(sentence.words.size());
    }
    for (std::size_t i = 0; i < found_.size(); ++i) {
      if (used_[i]) continue;
      ++(is_time(found_[i]) ? scores_.times : scores_.numbers).found;
      if (is_time(found_[i])) miss("not marked", {}, found_[i].span, found_[i].text);
    }
  }

 private:
  const ValueDocument& document_;
  Text text_;
  Tagging tagging_;
  ArticleWords words_;
  Values found_;
  std::vector<bool> used_;
  ValueScores& scores_;

  void compare(const AnnotatedValue& gold, std::uint32_t first) {
    const WordSpan span{first + static_cast<std::uint32_t>(gold.begin),
                        first + static_cast<std::uint32_t>(gold.end)};
    MatchCounts& counts = gold.is_time ? scores_.times : scores_.numbers;
    ++counts.gold;
    for (std::size_t i = 0; i < found_.size(); ++i) {
      const Value& value = found_[i];
      if (value.span.end_word <= span.first_word) continue;
      if (value.span.first_word >= span.end_word) break;
      const bool age = !gold.is_time && value.kind == ValueKind::duration;  // "at the age of 36"
      if (is_time(value) != gold.is_time && !age) continue;
      ++(gold.is_time ? scores_.overlapping_times : scores_.overlapping_numbers);
      if (!used_[i]) ++counts.found;
      used_[i] = true;
      counts.right += is_same_span(value, span) ? 1 : 0;
      if (gold.value.empty()) return;
      ++scores_.with_value;
      if (same_value(gold, value)) {
        ++scores_.right_values;
      } else {
        miss("value", gold, span, value.text + (value.end.empty() ? "" : " to " + value.end));
      }
      return;
    }
    miss("not found", gold, span, "");
  }

  // Sources mark the ends of "from 2010 to 2015" each by itself.
  bool is_same_span(const Value& value, WordSpan gold) const {
    const WordSpan ours = core(words_, value.span), theirs = core(words_, gold);
    if (ours == theirs) return true;
    const bool one_end = (ours.first_word == theirs.first_word) !=
                         (ours.end_word == theirs.end_word);
    return !value.end.empty() && one_end;
  }

  void miss(std::string_view why, const AnnotatedValue& gold, WordSpan span,
            const std::string& ours) {
    const std::uint32_t sentence = words_.sentence_of(span.first_word);
    const Sentence& whole = words_.sentences()[sentence];
    const std::uint32_t before =
        span.first_word < whole.first_word + 5 ? whole.first_word : span.first_word - 5;
    const std::uint32_t after = std::min(whole.end_word, span.end_word + 4);
    scores_.misses.push_back(fmt::format(
        "{}: {} [{}] {} | {} {} | {}", why,
        before < span.first_word ? words_.phrase({before, span.first_word}) : "",
        words_.phrase(span), after > span.end_word ? words_.phrase({span.end_word, after}) : "",
        gold.value, gold.end_value, ours));
  }
};

std::string line(std::string_view what, const MatchCounts& counts, std::size_t overlapping) {
  const double found = counts.gold == 0 ? 0
                                        : 100.0 * static_cast<double>(overlapping) /
                                              static_cast<double>(counts.gold);
  return fmt::format("{:<8} P {:6.2f}  R {:6.2f}  F1 {:6.2f}  touched {:6.2f}  ({} right, {} gold, "
                     "{} found)\n",
                     what, counts.precision(), counts.recall(), counts.f1(), found, counts.right,
                     counts.gold, counts.found);
}

}  // namespace

ValueScores score_values(const std::vector<ValueDocument>& documents, const ReaderModels& models,
                         const Lexicon& lexicon) {
  ValueScores scores;
  for (const ValueDocument& document : documents)
    Scorer(document, models, lexicon, scores).score();
  return scores;
}

std::string print(const ValueScores& scores) {
  std::string text = line("times", scores.times, scores.overlapping_times);
  if (scores.numbers.gold > 0) text += line("numbers", scores.numbers, scores.overlapping_numbers);
  if (scores.with_value > 0) {
    text += fmt::format("values   {:6.2f} right  ({} of {})\n",
                        100.0 * static_cast<double>(scores.right_values) /
                            static_cast<double>(scores.with_value),
                        scores.right_values, scores.with_value);
  }
  return text;
}

}  // namespace weft
