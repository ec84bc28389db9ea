// The options of `weft ingest` that put a language model in place of the rules.
#pragma once
#include <atomic>
#include <cstdint>
#include <memory>
#include <string>

#include "ingest/extractor.h"

namespace CLI {
class App;
}

namespace weft {

struct ExtractorOptions {
  std::string extractor = "rules";
  std::uint64_t concurrency = 4, timeout_s = 120;
  std::string price;  // "IN,OUT" of a million tokens each; empty: not told
};

void add_extractor_options(CLI::App& command, ExtractorOptions& options);

// Null for the rules. Throws UsageError where an option does not make sense, InputError where the
// key does not.
std::unique_ptr<Extractor> make_extractor(const ExtractorOptions& options,
                                          const std::atomic<bool>& stop);

// "12 propositions, 2 dropped (1 quotes nothing in the article, …)"
std::string kept_text(const ExtractionCounts& counts);

// "3 requests, 5120 tokens in, 830 out, cost 0.0012"; the cost where a price is told.
std::string cost_text(const ExtractionCounts& counts, const ExtractorOptions& options);

}  // namespace weft
