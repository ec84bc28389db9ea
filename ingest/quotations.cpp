#include "ingest/quotations.h"

#include "ingest/mentions.h"

namespace weft {
namespace {

// A straight quote right behind a word closes: they are paired by the sentence, and a quotation
// may end in a later one than it began in.
bool is_end(const ArticleWords& words, std::uint32_t word) {
  if (words.is_quote_close(word)) return true;
  const bool straight = words.is(word, "\"") || words.is(word, "''");
  const auto touches = [&](std::uint32_t w) {
    return w > 0 && w < words.size() &&
           words.range({w - 1, w}).end == words.range({w, w + 1}).begin;
  };
  return straight && touches(word) && !touches(word + 1);
}

void number_quotations(const ArticleWords& words, Quotations& quotations) {
  std::uint32_t current = 0;
  for (const Sentence& sentence : words.sentences()) {
    if (sentence.starts_paragraph) current = 0;
    for (std::uint32_t word = sentence.first_word; word < sentence.end_word; ++word) {
      const bool ends = is_end(words, word);
      if (words.is_quote_open(word) && !ends) {
        quotations.speaker_word.push_back(kNoHead);
        current = static_cast<std::uint32_t>(quotations.speaker_word.size() - 1);
        continue;
      }
      if (ends) current = 0;
      quotations.of_word[word] = current;
    }
  }
}

// Which quotation the clause of `verb` is spoken around; 0: none.
std::uint32_t quotation_told_by(const Trees& trees, const Quotations& quotations,
                                const std::vector<std::uint32_t>& told, std::uint32_t verb) {
  const std::string_view relation = base_relation(trees[verb].relation);
  if (relation == "parataxis" && trees[verb].head != kNoHead) {
    if (const std::uint32_t quotation = quotations.of_word[trees[verb].head]) return quotation;
  }
  return told[verb];
}

}  // namespace

std::uint32_t Quotations::begin_of(std::uint32_t word) const {
  const std::uint32_t quotation = of_word[word];
  if (quotation == 0) return 0;
  while (word > 0 && of_word[word - 1] == quotation)
    --word;
  return word;
}

Quotations find_quotations(const ArticleWords& words, const Trees& trees) {
  Quotations quotations;
  quotations.of_word.resize(words.size());
  quotations.speaker_word.push_back(kNoHead);
  number_quotations(words, quotations);
  std::vector<std::uint32_t> told(words.size());  // per verb: the quotation that it governs
  for (std::uint32_t word = 0; word < words.size(); ++word) {
    const std::string_view relation = base_relation(trees[word].relation);
    if (quotations.of_word[word] == 0 || trees[word].head == kNoHead) continue;
    if (relation == "ccomp" || relation == "parataxis" || relation == "obj") {
      told[trees[word].head] = quotations.of_word[word];
    }
  }
  for (std::uint32_t word = 0; word < words.size(); ++word) {
    const std::uint32_t verb = trees[word].head;
    if (verb == kNoHead || base_relation(trees[word].relation) != "nsubj") continue;
    if (quotations.of_word[word] != 0 || quotations.of_word[verb] != 0) continue;
    const std::uint32_t quotation = quotation_told_by(trees, quotations, told, verb);
    if (quotation != 0) quotations.speaker_word[quotation] = word;
  }
  std::uint32_t last = kNoHead, last_quotation = 0;
  const Sentence* last_sentence = nullptr;
  for (const Sentence& sentence : words.sentences()) {
    if (sentence.starts_paragraph) last = kNoHead;
    for (std::uint32_t word = sentence.first_word; word < sentence.end_word; ++word) {
      const std::uint32_t quotation = quotations.of_word[word];
      if (quotation == 0 || quotation == last_quotation) continue;
      last_quotation = quotation;
      // Speech goes on in a sentence of its own; other words in quotes are but cited.
      const bool goes_on = word <= sentence.first_word + 1 || last_sentence == &sentence;
      if (quotations.speaker_word[quotation] == kNoHead && goes_on) {
        quotations.speaker_word[quotation] = last;
      }
      last_sentence = &sentence;
      last = quotations.speaker_word[quotation];
    }
  }
  return quotations;
}

}  // namespace weft
