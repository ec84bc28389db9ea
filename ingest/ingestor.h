#pragma once
#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "graph/article_facts.h"
#include "graph/graph.h"
#include "ingest/extractor.h"
#include "ingest/layers.h"
#include "ingest/normalise.h"
#include "ingest/read_articles.h"
#include "ingest/relation_schema.h"
#include "ingest/values.h"

namespace weft {

// Every layer of one article's reading (layers.h draws the way), for printing and tests.
struct Reading {
  Article article;
  Segmentation segmentation;
  Tagging tagging;
  Trees trees;
  Names found_names;  // as the model gave them
  Names names;        // with their spans repaired
  Names inner_names;  // within those
  Titles titles;
  Values values;
  Coreference coreference;  // over found_names
  Entities entities;
  Propositions propositions;
  ArticleFacts facts;
};

// Facts under it are left out unless asked for; docs/FACTS.md tells what that costs.
inline constexpr double kMinConfidence = 0.6;

// A longer text is read in parts, so that memory follows the part and not the article: a byte of it
// takes some 130 while its layers are made. About 45,000 words, longer than articles are.
inline constexpr std::size_t kPartBytesMax = 256 << 10;

struct IngestorOptions {
  std::string data_folder;                 // holds models/ and data/; empty: find_data_folder
  std::vector<std::string> schema_files;   // of the user, searched before relations.tsv
  double min_confidence = kMinConfidence;  // facts under this probability are left out
  FactWatch watch;                         // of every fact that a rule read; may be empty
  std::size_t part_bytes_max = kPartBytesMax;
};

// Which layers after the trees are wanted; those that are not stay empty.
struct WantedLayers {
  bool names = true;        // with titles, names within names, and values
  bool facts = true;        // with all before them: names, coreference, entities, propositions
  bool coreference = true;
};

// Reads articles: models and data files loaded once, shared by any number of threads.
// The same article gives the same facts on any machine.
class Ingestor {
 public:
  // Throws ModelError or InputError, which name the file.
  explicit Ingestor(const IngestorOptions& options = {});
  Ingestor(Ingestor&&) noexcept;
  Ingestor& operator=(Ingestor&&) noexcept;
  ~Ingestor();

  // Which predicates facts have, and how many values each takes. Lives as long as this.
  const RelationSchema& schema() const;

  // The layer tokens alone.
  Segmentation segment(std::string_view text) const;
  // The same of text that is divided into sentences, or into tokens as well (segment.h).
  Segmentation segment_lines(std::string_view text) const;
  Segmentation segment_tokenized(std::string_view text) const;

  // Facts alone. A text longer than the options' part_bytes_max is read part after part, divided
  // where paragraphs or sentences begin (text_parts.h): phrases and pronouns are resolved within
  // their part, names across all (joined_facts.h).
  ArticleFacts read(const Article& article) const;
  // The same with propositions by the extractor. Throws ExtractorError; `counts` as there.
  ArticleFacts read(const Article& article, const Extractor& extractor,
                    ExtractionCounts& counts) const;
  Reading read_layers(Article article) const;
  // The layers from tokens on, for text that was divided otherwise (segment.h).
  Reading read_segmented(Article article, Segmentation segmentation,
                         const WantedLayers& wanted = {}) const;
  // The layers from names on, for text that comes with its tags and trees; without trees there is
  // no coreference.
  Reading read_tagged(Article article, Segmentation segmentation, WordLayers layers,
                      const WantedLayers& wanted = {}) const;

 private:
  struct Impl;
  std::unique_ptr<const Impl> impl_;
};

// What became of one input.
struct IngestLine {
  std::string place;                  // as ReadItem::place
  std::string source, title;          // of the article
  std::optional<PutOutcome> outcome;  // absent: nothing was stored; `problem` says why
  std::string problem;                // also where only a part of the input was left out
  std::uint64_t entities = 0, facts = 0, text_bytes = 0;
  ExtractionCounts extraction;  // where an extractor was asked
};

struct IngestOptions {
  unsigned threads = 2;                            // that read; one more writes
  // Reads the propositions in place of the rules. What the graph holds of an article that has not
  // changed and that this extractor's model has read stays, and the model is not asked again.
  const Extractor* extractor = nullptr;
  std::function<void(const IngestLine&)> on_line;  // in the order of the inputs
  const std::atomic<bool>* stop = nullptr;         // set it, and no further input is taken
};

struct IngestReport {
  std::uint64_t added = 0, replaced = 0, unchanged = 0, failed = 0, facts = 0;
  ExtractionCounts extraction;
  bool stopped = false;
};

// Reads every article of the stream and puts it into the graph, in the order of the stream, after
// the predicates that the ingestor's schema says have one value (Graph::set_single_valued): the
// graph is the same with any number of threads. A bad input, or one that the extractor fails at,
// becomes a line of the report and the rest goes on; StoreError (a full disk) ends it, with all
// articles before it stored.
IngestReport ingest(const Ingestor& ingestor, ArticleStream& articles, Graph& graph,
                    const IngestOptions& options = {});

}  // namespace weft
