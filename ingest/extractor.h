// Who reads propositions out of an article in place of the rules (extract.h): a language model that
// the user has. What it says goes the same way into the graph, and every fact keeps the model's
// name and the day beside it.
#pragma once
#include <cstdint>
#include <string>

#include "graph/article_facts.h"
#include "graph/error.h"
#include "ingest/article_words.h"

namespace weft {

// The extractor could not read an article; nothing of it may be stored.
struct ExtractorError : Error {
  using Error::Error;
};

// What became of what an extractor said, and what asking cost; of one article or of many.
struct ExtractionCounts {
  std::uint64_t kept = 0;            // propositions
  std::uint64_t unquoted = 0;        // dropped: their quote is not in the article
  std::uint64_t unfound = 0;         // dropped: subject or object is not in or near the quote
  std::uint64_t unattributed = 0;    // dropped: their speaker is not in the article
  std::uint64_t malformed = 0;       // dropped: not of the form that was asked for
  std::uint64_t arguments_lost = 0;  // left out: further arguments not in or near the quote
  std::uint64_t requests = 0;        // answered ones
  std::uint64_t tokens_in = 0, tokens_out = 0;  // as the server tells; of failed articles too

  std::uint64_t dropped() const { return unquoted + unfound + unattributed + malformed; }
  ExtractionCounts& operator+=(const ExtractionCounts& other);
  auto operator<=>(const ExtractionCounts&) const = default;
};

// Any number of threads may use one at a time.
class Extractor {
 public:
  virtual ~Extractor() = default;

  virtual const std::string& model() const = 0;  // as the evidence names it
  virtual const std::string& date() const = 0;   // ISO 8601; the day that the evidence names
  virtual unsigned concurrency() const = 0;      // requests that run at one time

  // In the order of the text, signed with model and date. Adds to `counts` as it goes, so that they
  // hold where it throws, too.
  // Throws ExtractorError.
  virtual Propositions extract(const ArticleWords& words, ExtractionCounts& counts) const = 0;
};

// Whether some of the facts carry this model's name, of whatever day.
bool is_signed_by(const Extractor& extractor, const ArticleFacts& facts);

}  // namespace weft
