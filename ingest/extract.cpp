#include "ingest/extract.h"

#include <algorithm>
#include <array>
#include <tuple>

#include "graph/check.h"
#include "ingest/extract_rules.h"

namespace weft {
namespace {

struct RuleConfidence {
  std::string_view rule;
  double confidence;
};

// First estimates of how often each rule is right; not yet measured rule by rule.
constexpr std::array<RuleConfidence, 22> kConfidences{{{"apposition.class", 0.85},
                                                       {"apposition.role", 0.92},
                                                       {"copula.argument", 0.75},
                                                       {"copula.class", 0.85},
                                                       {"copula.of", 0.85},
                                                       {"existential", 0.85},
                                                       {"list.including", 0.75},
                                                       {"list.such_as", 0.85},
                                                       {"noun.value", 0.8},
                                                       {"part.of", 0.8},
                                                       {"participle.argument", 0.75},
                                                       {"participle.object", 0.7},
                                                       {"person.of", 0.8},
                                                       {"place.chain", 0.85},
                                                       {"place.in", 0.75},
                                                       {"possessive.kin", 0.85},
                                                       {"possessive.role", 0.9},
                                                       {"title.role", 0.9},
                                                       {"verb.argument", 0.75},
                                                       {"verb.by", 0.85},
                                                       {"verb.date", 0.8},
                                                       {"verb.object", 0.8}}};

double confidence_of(std::string_view rule) {
  const auto found = std::find_if(kConfidences.begin(), kConfidences.end(),
                                  [&](const RuleConfidence& entry) { return entry.rule == rule; });
  WEFT_CHECK(found != kConfidences.end(), "every rule has its confidence");
  return found->confidence;
}

auto identity(const Proposition& p) {
  return std::tie(p.sentence, p.subject, p.relation, p.object);
}

}  // namespace

Proposition SentencePatterns::make(std::string_view rule, WordSpan subject, std::string relation,
                                   WordSpan relation_span, std::optional<WordSpan> object) const {
  Proposition proposition;
  proposition.sentence = sentence;
  proposition.subject = subject;
  proposition.relation = std::move(relation);
  proposition.relation_span = relation_span;
  proposition.object = object;
  proposition.rule = std::string(rule);
  proposition.confidence = confidence_of(rule);
  return proposition;
}

Propositions extract(const ArticleWords& words, const Lexicon& lexicon, const Names& names,
                     const Values& values, const Chunks& chunks) {
  std::vector<SentencePatterns> sentences;
  Propositions found;
  for (std::uint32_t index = 0; index < words.sentences().size(); ++index) {
    SentencePatterns sentence{words, lexicon, names, values, index, chunks[index], {}, {}};
    sentence.flow = main_flow(sentence.chunks);
    sentence.clauses = find_clauses(words, lexicon, values, sentence.chunks);
    extract_verbal(sentence, found);
    extract_roles(sentence, found);
    extract_places(sentence, found);
    extract_nominal(sentence, found);
    sentences.push_back(std::move(sentence));
  }
  extract_aliases(words, names, found);
  assign_speakers(words, lexicon, sentences, found);
  // The surest of those that say the same; then the order of the text.
  std::stable_sort(found.begin(), found.end(), [](const Proposition& a, const Proposition& b) {
    if (identity(a) != identity(b)) return identity(a) < identity(b);
    return a.confidence > b.confidence;
  });
  found.erase(std::unique(found.begin(), found.end(),
                          [](const Proposition& a, const Proposition& b) {
                            return identity(a) == identity(b);
                          }),
              found.end());
  return found;
}

}  // namespace weft
