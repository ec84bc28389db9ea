#include "graph/statement_confidence.h"

#include <algorithm>
#include <map>
#include <string>
#include <tuple>

namespace weft {
namespace {

constexpr auto kOne = static_cast<std::uint64_t>(kCertain);
// Products of doubts are kept in units of 1e-14: times 10,000 they stay below 2^64.
constexpr std::uint64_t kDoubtScale = 100'000'000'000'000;

std::optional<Confidence> surest(const GraphEvidence& held, bool asserting) {
  if (held.imported || held.derived) return kCertain;
  std::optional<Confidence> best;
  for (const Evidence& evidence : held.evidence)
    if ((!asserting || evidence.asserts()) && (!best || *best < evidence.confidence))
      best = evidence.confidence;
  return best;
}

bool asserts(const GraphEvidence& held) {
  return surest(held, true).has_value();
}

}  // namespace

Confidence noisy_or(std::vector<Confidence> independent) {
  std::sort(independent.begin(), independent.end());
  std::uint64_t doubt = kDoubtScale;
  for (const Confidence each : independent)
    doubt = doubt * (kOne - std::min(kOne, static_cast<std::uint64_t>(each))) / kOne;
  constexpr std::uint64_t kUnit = kDoubtScale / kOne;
  const std::uint64_t rounded = (doubt + kUnit / 2) / kUnit;
  const bool certain = !independent.empty() && independent.back() >= kCertain;
  return static_cast<Confidence>(kOne - (certain ? 0 : std::max<std::uint64_t>(rounded, 1)));
}

Confidence statement_confidence(const Snapshot& snapshot, std::span<const GraphEvidence> evidence) {
  const bool is_asserted = std::any_of(evidence.begin(), evidence.end(), asserts);
  std::vector<std::pair<TermId, Confidence>> sources;
  for (const GraphEvidence& held : evidence)
    if (const auto best = surest(held, is_asserted)) sources.emplace_back(held.graph, *best);
  if (sources.size() == 1) return sources.front().second;
  std::map<std::tuple<std::string, std::uint64_t, TermId>, Confidence> texts;
  for (const auto& [graph, confidence] : sources) {
    const auto article = snapshot.article(graph);
    const bool comparable = article && !article->title.empty();
    const auto text = comparable ? std::tuple(article->title, article->text_bytes, TermId{})
                                 : std::tuple(std::string(), std::uint64_t{0}, graph);
    const auto [kept, is_new] = texts.emplace(text, confidence);
    if (!is_new) kept->second = std::max(kept->second, confidence);
  }
  std::vector<Confidence> independent;
  for (const auto& [text, confidence] : texts)
    independent.push_back(confidence);
  return noisy_or(std::move(independent));
}

}  // namespace weft
