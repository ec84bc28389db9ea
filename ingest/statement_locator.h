// From what a model says to a proposition over the article's own words, or to the reason why it
// cannot be one.
#pragma once
#include <optional>

#include "ingest/chat_reply.h"
#include "ingest/extractor.h"
#include "ingest/quote_locator.h"

namespace weft {

// Sentences [first, end) of an article.
struct SentenceRange {
  std::uint32_t first = 0, end = 0;
  auto operator<=>(const SentenceRange&) const = default;
};

class StatementLocator {
 public:
  // `part` is what the model was given; never empty. Borrows the words.
  StatementLocator(const ArticleWords& words, SentenceRange part);

  // Its quote must stand in the part; subject and object in the sentences quoted, in the three
  // before them or in the one behind; so must further arguments, or they are left out. A speaker
  // may stand anywhere in the part. Where the quote stands twice, the first place counts that has
  // subject and object. The counts say what was kept, dropped or left out.
  std::optional<Proposition> locate(const ModelStatement& statement,
                                    ExtractionCounts& counts) const;

 private:
  const ArticleWords& words_;
  SentenceRange part_;
  QuoteLocator part_text_, near_text_;  // near: with the sentences around the part

  struct Quote;
  std::vector<Quote> find_quotes(std::string_view text) const;
  std::optional<WordSpan> find_near(std::string_view text, const Quote& quote,
                                    std::optional<WordSpan> taken) const;
  std::optional<WordSpan> find_speaker(std::string_view text, const Quote& quote) const;
  std::vector<WordSpan> find_words(const QuoteLocator& where, std::string_view text) const;
  std::optional<WordSpan> words_in(ByteRange range) const;
  WordSpan trimmed(WordSpan span) const;
  bool is_function_word(std::uint32_t word) const;
  std::string relation_of(std::string_view text, const Quote& quote) const;
  WordSpan relation_words(std::string_view relation, const Quote& quote) const;
  std::optional<Argument> argument_of(const ModelArgument& argument, const Quote& quote) const;
  std::optional<Proposition> fill(const ModelStatement& statement, const Quote& quote) const;
};

}  // namespace weft
