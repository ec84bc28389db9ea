#include "ingest/fact_confidence.h"

#include <fmt/core.h>

#include <algorithm>
#include <string_view>

namespace weft {
namespace {

using Features = std::vector<std::string>;

// One feature for every bound that the number reaches.
void add_bounds(std::string_view name, double number, std::initializer_list<double> bounds,
                Features& features) {
  for (const double bound : bounds) {
    if (number >= bound) features.push_back(fmt::format("{} over {}", name, bound));
  }
}

std::string_view count_name(std::size_t count) {
  constexpr std::string_view kNames[] = {"0", "1", "2", "3"};
  return count < 4 ? kNames[count] : "more";
}

// The heads of words: the least sure, and their mean.
struct Sureness {
  double least = 1, mean = 1;
};

Sureness sureness(const Trees& trees, WordSpan span) {
  Sureness result;
  if (trees.empty() || span.first_word >= span.end_word) return result;
  double sum = 0;
  for (std::uint32_t word = span.first_word; word < span.end_word; ++word) {
    result.least = std::min<double>(result.least, trees[word].probability);
    sum += trees[word].probability;
  }
  result.mean = sum / (span.end_word - span.first_word);
  return result;
}

std::string_view kind_of(const ArticleWords& words, const FactEnd& end) {
  const Reference& reference = end.reference;
  if (reference.value != nullptr) {
    return reference.type.kind == ArgumentKind::date ? "date" : "value";
  }
  if (reference.count != nullptr) return "count";
  if (reference.type.kind != ArgumentKind::entity) return "text";
  if (!end.is_named) return "unnamed";
  if (!reference.antecedent) return "named";
  if (end.head != kNoHead && words.is(end.head, Upos::pron)) return "by pronoun";
  return end.head != kNoHead && words.is(end.head, Upos::propn) ? "by name" : "by noun";
}

std::string_view basis_name(MentionBasis basis) {
  constexpr std::string_view kNames[] = {"name",     "coreference", "salience", "kind",
                                         "business", "topic",       "quotation"};
  return kNames[static_cast<std::size_t>(basis)];
}

// How sure it is whom a pronoun or "the park" means.
void add_mention(const Mention& mention, const std::string& end, Features& features) {
  if (mention.kind == MentionKind::name) return;
  features.push_back(fmt::format("{} means by {}", end, basis_name(mention.basis)));
  add_bounds(end + " means", mention.probability,
             {0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 0.995}, features);
}

void add_end(const ArticleWords& words, const Trees& trees, const Proposition& p,
             std::string_view side, const FactEnd& end, Features& features) {
  const std::string_view kind = kind_of(words, end);
  features.push_back(fmt::format("{} is {}", side, kind));
  if (end.reference.antecedent) {
    const std::uint32_t from = std::min(*end.reference.antecedent, p.sentence);
    features.push_back(fmt::format("{} {} from {}", side, kind, count_name(p.sentence - from)));
  }
  if (const Mention* mention = end.reference.mention) {
    add_mention(*mention, fmt::format("{} {}", side, kind), features);
  }
  add_bounds(fmt::format("{} least", side), sureness(trees, end.span).least,
             {0.4, 0.6, 0.8, 0.9, 0.95, 0.98}, features);
}

void add_sentence(const ArticleWords& words, const Trees& trees, const Proposition& p,
                  Features& features) {
  const Sentence& sentence = words.sentences()[p.sentence];
  const WordSpan all{sentence.first_word, sentence.end_word};
  add_bounds("sentence words", all.end_word - all.first_word, {12, 20, 30, 45}, features);
  const Sureness sure = sureness(trees, all);
  add_bounds("sentence mean", sure.mean, {0.8, 0.85, 0.9, 0.93, 0.95, 0.97, 0.98}, features);
  add_bounds("sentence least", sure.least, {0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8}, features);
}

// How many heads lie above the verb, and what hangs it on the first.
void add_depth(const ArticleWords& words, const Trees& trees, const Proposition& p,
               Features& features) {
  if (trees.empty() || p.relation_span.first_word >= p.relation_span.end_word) return;
  std::uint32_t word = p.relation_span.end_word - 1;
  for (std::uint32_t w = p.relation_span.first_word; w < p.relation_span.end_word; ++w) {
    if (words.is(w, Upos::verb)) word = w;
  }
  features.push_back("verb hangs " + trees[word].relation);
  std::size_t depth = 0;
  for (std::uint32_t above = trees[word].head; above != kNoHead && depth < 9; ++depth)
    above = trees[above].head;
  add_bounds("depth", static_cast<double>(depth), {1, 2, 3, 4, 6}, features);
}

}  // namespace

Features fact_features(const ArticleWords& words, const Trees& trees, const Proposition& p,
                       const FactEnd& subject, const FactEnd& object) {
  Features features{"always", "rule " + p.rule};
  features.push_back(fmt::format("arguments {}", count_name(p.arguments.size())));
  add_bounds("base", p.confidence, {0.35, 0.5, 0.6, 0.7, 0.8, 0.9}, features);
  add_bounds("tree", p.tree_probability, {0.3, 0.5, 0.65, 0.8, 0.9, 0.95, 0.98, 0.99, 0.995},
             features);
  add_bounds("relation least", sureness(trees, p.relation_span).least,
             {0.4, 0.6, 0.8, 0.9, 0.95, 0.98}, features);
  add_sentence(words, trees, p, features);
  add_end(words, trees, p, "subject", subject, features);
  add_end(words, trees, p, "object", object, features);
  add_depth(words, trees, p, features);
  if (p.borrowed_subject) features.emplace_back("subject borrowed");
  if (p.polarity == Polarity::negated) features.emplace_back("negated");
  if (p.modality != Modality::stated) features.emplace_back("not stated");
  if (p.speaker) features.emplace_back("reported");
  return features;
}

void add_predicate_features(const Fact& fact, bool canonical, Features& features) {
  features.emplace_back(canonical ? "predicate of the schema" : "predicate own");
  features.push_back(fmt::format("qualifiers {}", count_name(fact.qualifiers.size())));
}

}  // namespace weft
