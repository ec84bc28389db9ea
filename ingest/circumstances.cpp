#include "ingest/circumstances.h"

#include <algorithm>

#include "ingest/idle_arguments.h"

namespace weft {
namespace {

bool is_any(std::string_view text, std::initializer_list<std::string_view> forms) {
  return std::find(forms.begin(), forms.end(), text) != forms.end();
}

// "for one season", "for the 1946 season": how long; "in the 1946 season" tells where they played.
bool is_duration(const SentencePatterns& sentence, const ClauseArgument& argument,
                 std::string_view preposition) {
  const Value* const value = sentence.layers.value_at(argument.head);
  const bool timed = value != nullptr && value->kind == ValueKind::duration;
  if (timed) return is_any(preposition, {"in", "for"});
  return preposition == "for" &&
         sentence.layers.lexicon.in("stretch", sentence.words().lemma(argument.head)) &&
         sentence.layers.name_at(argument.head) == nullptr;
}

// "in principle", "in private", "as a tribute to Roe": an adverb with its preposition.
bool is_adverbial(const SentencePatterns& sentence, const ClauseArgument& argument,
                  std::string_view preposition) {
  const std::string& lemma = sentence.words().lemma(argument.head);
  if (preposition == "as" && sentence.layers.lexicon.in("gift", lemma)) return true;
  if (preposition == "in" && sentence.layers.lexicon.in("extent", lemma) &&
      sentence.tree().has_child(argument.head, Deprel::amod) &&
      !sentence.tree().has_child(argument.head, Deprel::det))
    return true;  // "in great measure"
  const auto before = std::ranges::count_if(
      sentence.tree().children(argument.head),
      [&](std::uint32_t child) { return child < argument.head; });
  return preposition == "in" && before == 1 &&
         sentence.layers.lexicon.in("adverbial", sentence.words().lower(argument.head));
}

}  // namespace

bool is_consequence(const SentencePatterns& sentence, const ClauseArgument& argument) {
  const ArticleWords& words = sentence.words();
  const std::string& lemma = words.lemma(argument.head);
  return preposition_text(words, argument.preposition) == "as" &&
         argument.head + 1 < sentence.tree().end() && words.is(argument.head + 1, "of") &&
         (sentence.layers.lexicon.in("relational", lemma) ||
          (sentence.layers.lexicon.in("light", lemma) && words.is(argument.head - 1, "as")));
}

bool is_example(const SentencePatterns& sentence, const ClauseArgument& argument) {
  if (argument.is_clause || argument.is_adverb) return false;
  const std::string text = preposition_text(sentence.words(), argument.preposition);
  return text.starts_with("including") || text.ends_with("such as");
}

bool is_lacking(const SentencePatterns& sentence, const ClauseArgument& argument) {
  if (argument.is_clause || argument.is_adverb) return false;
  const SentenceTree& tree = sentence.tree();
  const std::uint32_t before = argument.preposition.empty() ? 0 : argument.preposition.back() + 1;
  if (tree.words().is(before, "such") && tree.head(before) == argument.head) return true;
  if (!sentence.is_ruled_out(argument.head)) return false;
  return is_any(preposition_text(sentence.words(), argument.preposition),
                {"at", "with", "for", "under", "without"});
}

bool is_circumstance(const SentencePatterns& sentence, const Clause& clause,
                     const ClauseArgument& argument) {
  if (argument.is_clause || argument.is_adverb || argument.preposition.empty()) return true;
  if (is_bound(sentence, clause, argument)) return false;
  const Lexicon& lexicon = sentence.layers.lexicon;
  if (is_example(sentence, argument)) return true;
  const std::string text = preposition_text(sentence.words(), argument.preposition);
  const bool by = text == "by" && !lexicon.in("dub", sentence.words().lemma(clause.group.main));
  return by || sentence.layers.is_date(argument.head) || text == "according to" ||
         lexicon.in("circumstance", text) || is_duration(sentence, argument, text) ||
         is_adverbial(sentence, argument, text) || is_lacking(sentence, argument) ||
         lexicon.in("empty_phrase", sentence.words().lemma(argument.head));
}

}  // namespace weft
