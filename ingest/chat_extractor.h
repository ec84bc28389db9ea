// Propositions by a language model that the user has. Nothing that it says is believed by itself:
// a proposition must quote the article, and its words must be the article's (statement_locator.h).
#pragma once
#include "ingest/chat_client.h"
#include "ingest/extractor.h"

namespace weft {

// Today in UTC, ISO 8601.
std::string today();

class ChatExtractor final : public Extractor {
 public:
  // Loads <folder>/data/extraction_prompt.txt; an empty name finds the folder (find_data_folder).
  //   date  the day that the evidence names, ISO 8601
  // Throws InputError where the prompt is missing, ModelError where the folder is.
  ChatExtractor(ChatClient client, std::string date, const std::string& data_folder = {});

  const std::string& model() const override { return client_.address().model; }
  const std::string& date() const override { return date_; }
  unsigned concurrency() const override { return client_.concurrency(); }

  // One request for each 4,000 bytes or so, several at a time. One that fails makes the whole fail.
  Propositions extract(const ArticleWords& words, ExtractionCounts& counts) const override;

 private:
  ChatClient client_;
  std::string date_, instructions_;

  struct PartResult;
  ModelStatements ask(const ArticleWords& words, ByteRange part, ExtractionCounts& counts) const;
};

}  // namespace weft
