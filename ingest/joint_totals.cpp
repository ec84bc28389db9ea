#include "ingest/joint_totals.h"

#include <algorithm>
#include <charconv>

namespace weft {
namespace {

constexpr double kFewMax = 9;  // "won three medals" may be said of each of them

bool is_many(const Value& value) {
  if (value.kind == ValueKind::money || value.kind == ValueKind::measure) return true;
  if (value.kind != ValueKind::number) return false;
  double number = 0;
  std::from_chars(value.text.data(), value.text.data() + value.text.size(), number);
  return number > kFewMax;
}

// Of "5,000 cars" that of the number.
const Value* amount_of(const SentencePatterns& sentence, std::uint32_t object) {
  if (const Value* const value = sentence.layers.value_at(object)) return value;
  const auto number = sentence.tree().child(object, Deprel::nummod);
  return number ? sentence.layers.value_at(*number) : nullptr;
}

bool tells_of_each(const SentencePatterns& sentence, const Clause& clause) {
  const ArticleWords& words = sentence.words();
  if (clause.group.relation == "have") return true;
  for (std::uint32_t word = sentence.tree().begin(); word < sentence.tree().end(); ++word) {
    if (words.is(word, "each") || words.is(word, "both") || words.is(word, "respectively") ||
        words.is(word, "or") || words.is(word, "nor"))
      return true;
  }
  return false;
}

}  // namespace

bool is_joint_total(const SentencePatterns& sentence, const Clause& clause, std::uint32_t object) {
  if (clause.subjects.size() < 2 || clause.group.copular) return false;
  const Value* const amount = amount_of(sentence, object);
  return amount != nullptr && is_many(*amount) && !tells_of_each(sentence, clause);
}

}  // namespace weft
