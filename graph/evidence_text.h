#pragma once
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "graph/article_facts.h"
#include "graph/evidence.h"

namespace weft {

// The parts of evidence as dumps write them, and back. Each read_… is absent where the text is not
// what the other function writes.

std::string to_text(std::span<const ByteRange> ranges);  // "12-80 90-95"
std::optional<std::vector<ByteRange>> read_ranges(std::string_view text);

std::string to_text(Confidence confidence);  // "0.95", "1.0": a canonical xsd:decimal
std::optional<Confidence> read_confidence(std::string_view text);

std::string_view to_text(Polarity polarity);  // "affirmed", "negated"
std::optional<Polarity> read_polarity(std::string_view text);

std::string_view to_text(Modality modality);  // "stated", "possible", "planned", "conditional"
std::optional<Modality> read_modality(std::string_view text);

std::string_view to_text(NameReach reach);  // "global", "local"
std::optional<NameReach> read_reach(std::string_view text);

}  // namespace weft
