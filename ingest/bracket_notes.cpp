#include "ingest/bracket_notes.h"

#include <algorithm>

namespace weft {
namespace {

// "c.1680"
bool is_year(std::string_view form) {
  const std::size_t digit = form.find_first_of("0123456789");
  return digit != std::string_view::npos && (digit == 0 || form.substr(0, digit).ends_with('.'));
}

// The name in its own script: no Latin letter and no figure in it.
bool is_foreign_script(std::string_view form) {
  return std::ranges::all_of(form, [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x80;
  });
}

// "“the boat”": a translation.
bool is_quoted(const SentenceTree& tree, std::uint32_t noun) {
  const ArticleWords& words = tree.words();
  bool quoted = noun > tree.begin() && words.is_quote_open(noun - 1);
  for (std::uint32_t word = tree.first(noun); word < noun; ++word)
    quoted |= words.is_quote_open(word);
  return quoted;
}

// "(Roe et al., 2011)", "(BBC etc.)"
bool is_cited_or_filled(const SentenceLayers& sentence, std::uint32_t head, std::uint32_t other) {
  const ArticleWords& words = sentence.words();
  bool filled = false, dated = false;
  for (std::uint32_t word = sentence.tree.first(other); word <= sentence.tree.last(other); ++word) {
    filled |= sentence.lexicon.in("filler", words.lower(word));
    dated |= word > other && words.is(word, Upos::num) && words.text(word).size() == 4;
  }
  const bool cited = dated && words.is(other, Upos::propn) && sentence.name_at(head) == nullptr;
  return filled || cited;
}

// "eight voices: two sopranos, two altos": parts of them.
bool counts_parts(const SentenceTree& tree, std::uint32_t head, std::uint32_t other) {
  const ArticleWords& words = tree.words();
  const auto all = tree.child(head, Deprel::nummod), some = tree.child(other, Deprel::nummod);
  const std::uint32_t first = tree.first(other);
  const bool behind = other > head && first > tree.begin() &&
                      (words.is(first, ":") || words.is(first - 1, ":"));
  return behind && all && some && words.lower(*all) != words.lower(*some);
}

}  // namespace

bool is_bracketed(const SentenceTree& tree, std::uint32_t word) {
  const ArticleWords& words = tree.words();
  const std::uint32_t first = tree.first(word);
  return words.is(first, "(") || words.is(first, "[") ||
         (first > tree.begin() && (words.is(first - 1, "(") || words.is(first - 1, "[")));
}

bool is_note(const SentenceLayers& sentence, std::uint32_t head, std::uint32_t other) {
  const Lexicon& lexicon = sentence.lexicon;
  const ArticleWords& words = sentence.words();
  if (lexicon.in("filler", words.lower(other))) return true;
  const bool behind = other + 1 < sentence.tree.end();
  const bool numbered = behind && words.is(other + 1, Upos::num);
  if (numbered && lexicon.in("pointer", words.lower(other))) return true;
  if (counts_parts(sentence.tree, head, other)) return true;
  if (!is_bracketed(sentence.tree, other)) return false;
  if (is_quoted(sentence.tree, other) && sentence.name_at(head) != nullptr) return true;
  if (lexicon.in("remark", words.lower(other)) || is_year(words.text(other))) return true;
  if (is_foreign_script(words.text(other))) return true;
  const bool language = behind && words.is(other + 1, ":");
  if (language || lexicon.is_demonym(words.lower(other))) return true;
  return is_cited_or_filled(sentence, head, other);
}

bool lost_its_breaks(const SentenceLayers& sentence) {
  constexpr int kRowsMin = 2;
  const ArticleWords& words = sentence.words();
  const SentenceTree& tree = sentence.tree;
  int rows = 0;
  for (std::uint32_t word = tree.begin() + 1; word < tree.end(); ++word) {
    const Name* const name = sentence.name_at(word);
    if (name == nullptr || name->first_word != word || name->type != NameType::person) continue;
    const bool behind_noun = words.tag(word - 1).xpos == "NN" && !words.is_capitalised(word - 1);
    const std::uint32_t open = name->end_word;
    if (!behind_noun || open + 2 >= tree.end() || !words.is(open, "(")) continue;
    const bool dated = words.is(open + 1, Upos::num) || words.is(open + 1, "born");
    const std::uint32_t last = tree.end() - 1;
    for (std::uint32_t close = open; dated && close < last; ++close) {
      if (!words.is(close, ")")) continue;
      rows += words.is(close + 1, ",") ? 1 : 0;
      break;
    }
  }
  return rows >= kRowsMin;
}

}  // namespace weft
