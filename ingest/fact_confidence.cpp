#include "ingest/fact_confidence.h"

#include <fmt/core.h>

#include <algorithm>
#include <cmath>

#include "ingest/name_key.h"

namespace weft {
namespace {

using Features = std::vector<ConfidenceFeature>;

// Beyond 0.998 a net is no surer in truth.
double log_odds(double probability) {
  const double p = std::clamp(probability, 0.02, 0.998);
  return std::log10(p / (1 - p));
}

// ---- how sure the tree is -----------------------------------------------------------------

// The least sure head of the words, without punctuation.
double least_sure(const ArticleWords& words, const Trees& trees, WordSpan span) {
  double least = 1;
  if (trees.empty()) return least;
  for (std::uint32_t word = span.first_word; word < span.end_word; ++word) {
    if (!words.is(word, Upos::punct)) least = std::min<double>(least, trees[word].probability);
  }
  return least;
}

// From the word up to the root of its sentence.
std::vector<std::uint32_t> heads_from(const Trees& trees, std::uint32_t word) {
  std::vector<std::uint32_t> heads;
  for (; word != kNoHead; word = trees[word].head)
    heads.push_back(word);
  return heads;
}

// The arcs on the way between two words: the least sure head, the least sure relation.
struct PathSureness {
  double head = 1, relation = 1;
};

// Of words that are not there, nothing is unsure.
PathSureness path_sureness(const Trees& trees, std::uint32_t a, std::uint32_t b) {
  if (trees.empty() || a == kNoHead || b == kNoHead) return {};
  std::vector<std::uint32_t> from_a = heads_from(trees, a), from_b = heads_from(trees, b);
  while (!from_a.empty() && !from_b.empty() && from_a.back() == from_b.back()) {
    from_a.pop_back();
    from_b.pop_back();
  }
  from_a.insert(from_a.end(), from_b.begin(), from_b.end());
  PathSureness least;
  for (const std::uint32_t word : from_a) {
    least.head = std::min<double>(least.head, trees[word].probability);
    least.relation = std::min<double>(least.relation, trees[word].relation_probability);
  }
  return least;
}

// Its last verb, else its last word; kNoHead where no words say the relation.
std::uint32_t verb_of(const ArticleWords& words, WordSpan relation) {
  if (relation.first_word >= relation.end_word) return kNoHead;
  std::uint32_t verb = relation.end_word - 1;
  for (std::uint32_t word = relation.first_word; word < relation.end_word; ++word) {
    if (words.is(word, Upos::verb)) verb = word;
  }
  return verb;
}

bool holds(const WordSpans& spans, std::uint32_t word) {
  return std::ranges::any_of(spans, [&](const WordSpan& span) {
    return word >= span.first_word && word < span.end_word;
  });
}

// Whether a qualifier of the fact says the word.
bool is_qualifying(const Proposition& p, std::uint32_t word) {
  return std::ranges::any_of(p.arguments, [&](const Argument& argument) {
    return !argument.is_clause && !argument.is_aside &&
           (holds(argument.words, word) || holds(argument.preposition_words, word));
  });
}

// How many words hang on the head of the phrase, directly or not, that neither it nor a qualifier
// has.
std::size_t words_left_out(const ArticleWords& words, const Trees& trees, const Proposition& p,
                           const FactEnd& end) {
  if (trees.empty() || end.head == kNoHead) return 0;
  const Sentence& sentence = words.sentences()[p.sentence];
  std::size_t count = 0;
  for (std::uint32_t word = sentence.first_word; word < sentence.end_word; ++word) {
    if (words.is(word, Upos::punct)) continue;
    if (word >= end.span.first_word && word < end.span.end_word) continue;
    if (is_qualifying(p, word)) continue;
    const std::vector<std::uint32_t> heads = heads_from(trees, word);
    if (std::ranges::find(heads, end.head) != heads.end()) ++count;
  }
  return count;
}

// ---- what the subject is and how it is put ------------------------------------------------

// What follows the subject, where that tells something: "the mills and ...", "Norvik, ...".
std::string_view follower(Upos upos) {
  switch (upos) {
    case Upos::adp:
      return "a preposition";
    case Upos::cconj:
      return "a conjunction";
    case Upos::part:
      return "a particle";
    case Upos::punct:
      return "a mark";
    default:
      return "another word";
  }
}

void add_subject(const ArticleWords& words, const FactEnd& subject, Features& features) {
  const std::string& title = words.article().title;
  if (!title.empty() && name_key(subject.name) == title_key(title)) {
    features.push_back({"subject is the title"});
  }
  const std::uint32_t next = subject.span.end_word;
  if (subject.span.first_word < next && next < words.size()) {
    features.push_back({fmt::format("subject before {}", follower(words.tag(next).upos))});
  }
}

}  // namespace

Features fact_features(const ArticleWords& words, const Trees& trees, const Proposition& p,
                       const FactEnd& subject, const FactEnd& object) {
  const std::uint32_t verb = verb_of(words, p.relation_span);
  Features features{
      {"always"},
      {"tree", log_odds(p.tree_probability)},
      {"relation", log_odds(least_sure(words, trees, p.relation_span))},
      {"object path", log_odds(path_sureness(trees, object.head, verb).head)},
      {"subject path relations", log_odds(path_sureness(trees, subject.head, verb).relation)},
      {"subject lacks", std::log1p(words_left_out(words, trees, p, subject))},
      {"object lacks", std::log1p(words_left_out(words, trees, p, object))},
      {"arguments", std::log1p(p.arguments.size())},
  };
  add_subject(words, subject, features);
  return features;
}

}  // namespace weft
