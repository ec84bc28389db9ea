#include "ingest/statement_locator.h"

#include <algorithm>
#include <set>

#include "ingest/characters.h"

namespace weft {
namespace {

constexpr std::uint32_t kNearBefore = 3, kNearAfter = 1;  // sentences around a quote
constexpr std::size_t kRelationBytesMax = 100;
constexpr double kModelConfidence = 0.8;  // an estimate: models do not know how sure they are

ByteRange bytes_of(const ArticleWords& words, SentenceRange part) {
  return {words.sentences()[part.first].range.begin, words.sentences()[part.end - 1].range.end};
}

SentenceRange with_neighbours(const ArticleWords& words, SentenceRange part) {
  const auto count = static_cast<std::uint32_t>(words.sentences().size());
  return {part.first - std::min(part.first, kNearBefore), std::min(count, part.end + kNearAfter)};
}

bool overlap(WordSpan a, WordSpan b) {
  return a.first_word < b.end_word && b.first_word < a.end_word;
}

// In lower case, with one blank between words and nothing but letters and digits at the ends.
std::string plain_phrase(std::string_view text) {
  std::string phrase;
  std::size_t kept = 0;
  for (std::size_t at = 0; at < text.size();) {
    const Character c = character_at(text, at);
    const bool worded = c.kind == CharacterKind::letter || c.kind == CharacterKind::digit;
    if (c.kind == CharacterKind::space) {
      if (!phrase.empty() && phrase.back() != ' ') phrase += ' ';
    } else if (worded || !phrase.empty()) {
      phrase += ascii_lower(text.substr(at, c.byte_count));
    }
    if (worded) kept = phrase.size();
    at += c.byte_count;
  }
  phrase.resize(kept);
  return phrase;
}

std::vector<std::string> divided(std::string_view phrase) {
  std::vector<std::string> parts;
  while (!phrase.empty()) {
    const std::size_t end = std::min(phrase.find(' '), phrase.size());
    if (end > 0) parts.emplace_back(phrase.substr(0, end));
    phrase.remove_prefix(std::min(end + 1, phrase.size()));
  }
  return parts;
}

}  // namespace

// Where a quote stands, and the sentences that it touches.
struct StatementLocator::Quote {
  WordSpan words;
  SentenceRange sentences;
};

StatementLocator::StatementLocator(const ArticleWords& words, SentenceRange part)
    : words_(words),
      part_(part),
      part_text_(words.article().text, bytes_of(words, part)),
      near_text_(words.article().text, bytes_of(words, with_neighbours(words, part))) {}

// ---- from bytes to words ------------------------------------------------------------------------

std::optional<WordSpan> StatementLocator::words_in(ByteRange range) const {
  // The first word of which `holds` is true; it is false of all before.
  const auto first_word = [&](auto holds) {
    std::uint32_t low = 0, high = words_.size();
    while (low < high) {
      const std::uint32_t middle = low + (high - low) / 2;
      const ByteRange word = words_.range({middle, middle + 1});
      if (holds(word)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  };
  const WordSpan span{first_word([&](ByteRange word) { return word.end > range.begin; }),
                      first_word([&](ByteRange word) { return word.begin >= range.end; })};
  return span.first_word < span.end_word ? std::optional(span) : std::nullopt;
}

// What no argument begins with: "the", "its", a quotation mark.
bool StatementLocator::is_function_word(std::uint32_t word) const {
  return words_.is(word, Upos::punct) || words_.tag(word).xpos == "PRP$" ||
         (words_.is(word, Upos::det) && words_.tag(word).xpos != "PDT" && !words_.is(word, "no"));
}

WordSpan StatementLocator::trimmed(WordSpan span) const {
  while (span.first_word + 1 < span.end_word && is_function_word(span.first_word))
    ++span.first_word;
  const auto is_loose = [&](std::uint32_t word) {
    return (words_.is(word, Upos::punct) || words_.tag(word).xpos == "POS") &&
           !words_.is(word, ")");
  };
  while (span.first_word + 1 < span.end_word && is_loose(span.end_word - 1))
    --span.end_word;
  return span;
}

// Every place of the text that lies in one sentence.
std::vector<WordSpan> StatementLocator::find_words(const QuoteLocator& where,
                                                   std::string_view text) const {
  std::vector<WordSpan> found;
  for (const ByteRange range : where.find(text, LetterCase::ignored)) {
    const auto span = words_in(range);
    if (!span) continue;
    const WordSpan bare = trimmed(*span);
    const bool one_sentence =
        words_.sentence_of(bare.first_word) == words_.sentence_of(bare.end_word - 1);
    const bool worded = !words_.is(bare.first_word, Upos::punct);
    if (one_sentence && worded) found.push_back(bare);
  }
  return found;
}

std::vector<StatementLocator::Quote> StatementLocator::find_quotes(std::string_view text) const {
  std::vector<Quote> quotes;
  for (const ByteRange range : part_text_.find(text)) {
    if (const auto span = words_in(range)) {
      quotes.push_back({*span,
                        {words_.sentence_of(span->first_word),
                         words_.sentence_of(span->end_word - 1) + 1}});
    }
  }
  return quotes;
}

// ---- which of several places --------------------------------------------------------------------

// In the quote, else in its sentences, else in the nearest one; the first of equals.
std::optional<WordSpan> StatementLocator::find_near(std::string_view text, const Quote& quote,
                                                    std::optional<WordSpan> taken) const {
  std::optional<WordSpan> best;
  std::uint32_t best_distance = UINT32_MAX;
  for (const WordSpan span : find_words(near_text_, text)) {
    if (taken && overlap(span, *taken)) continue;
    const std::uint32_t sentence = words_.sentence_of(span.first_word);
    std::uint32_t distance = overlap(span, quote.words) ? 0 : 1;
    if (sentence < quote.sentences.first) {
      distance = 1 + quote.sentences.first - sentence;
      if (distance > 1 + kNearBefore) continue;
    } else if (sentence >= quote.sentences.end) {
      distance = 2 + sentence - quote.sentences.end;
      if (distance > 1 + kNearAfter) continue;
    }
    if (distance < best_distance) best = span;
    best_distance = std::min(best_distance, distance);
  }
  return best;
}

std::optional<WordSpan> StatementLocator::find_speaker(std::string_view text,
                                                       const Quote& quote) const {
  const auto from_quote = [&](WordSpan span) {
    return span.first_word < quote.words.first_word ? quote.words.first_word - span.first_word
                                                    : span.first_word - quote.words.first_word;
  };
  const std::vector<WordSpan> found = find_words(near_text_, text);
  const auto nearest =
      std::min_element(found.begin(), found.end(), [&](const WordSpan& a, const WordSpan& b) {
        return from_quote(a) < from_quote(b);
      });
  return nearest == found.end() ? std::nullopt : std::optional(*nearest);
}

// ---- relation and arguments ---------------------------------------------------------------------

// "Signed" is "sign", as the rules say it, where the quote tells that it is a verb.
std::string StatementLocator::relation_of(std::string_view text, const Quote& quote) const {
  std::string relation = plain_phrase(text);
  if (relation.size() > kRelationBytesMax) return {};
  const std::size_t first_end = std::min(relation.find(' '), relation.size());
  const Sentence& last = words_.sentences()[quote.sentences.end - 1];
  for (std::uint32_t w = words_.sentences()[quote.sentences.first].first_word; w < last.end_word;
       ++w) {
    const bool is_verb = words_.is(w, Upos::verb) || words_.is(w, Upos::aux);
    if (!is_verb || words_.lower(w) != relation.substr(0, first_end)) continue;
    return words_.lemma(w) + relation.substr(first_end);
  }
  return relation;
}

WordSpan StatementLocator::relation_words(std::string_view relation, const Quote& quote) const {
  const std::vector<std::string> wanted = divided(relation);
  const auto count = static_cast<std::uint32_t>(wanted.size());
  for (std::uint32_t w = quote.words.first_word; w + count <= quote.words.end_word; ++w) {
    std::uint32_t same = 0;
    while (same < count &&
           (words_.lower(w + same) == wanted[same] || words_.lemma(w + same) == wanted[same])) {
      ++same;
    }
    if (same == count) return {w, w + count};
  }
  return {quote.words.first_word, quote.words.first_word};
}

// The preposition is one that the article has there, whatever the model calls it.
std::optional<Argument> StatementLocator::argument_of(const ModelArgument& argument,
                                                      const Quote& quote) const {
  const auto span = find_near(argument.text, quote, std::nullopt);
  if (!span) return std::nullopt;
  Argument result{{}, *span};
  if (words_.is(span->first_word, Upos::adp) && span->first_word + 1 < span->end_word) {
    result.preposition = words_.lower(span->first_word);
    result.span = trimmed({span->first_word + 1, span->end_word});
    return result;
  }
  const std::uint32_t begin =
      words_.sentences()[words_.sentence_of(span->first_word)].first_word;
  std::uint32_t before = span->first_word;
  while (before > begin && is_function_word(before - 1))
    --before;
  if (before == begin || !words_.is(before - 1, Upos::adp)) return result;
  result.preposition = words_.lower(before - 1);
  const std::vector<std::string> wanted = divided(plain_phrase(argument.preposition));
  const auto count = static_cast<std::uint32_t>(wanted.size());
  if (count < 2 || before - begin < count) return result;
  for (std::uint32_t i = 0; i < count; ++i) {
    if (words_.lower(before - count + i) != wanted[i]) return result;
  }
  result.preposition = plain_phrase(argument.preposition);
  return result;
}

// ---- the whole ----------------------------------------------------------------------------------

std::optional<Proposition> StatementLocator::fill(const ModelStatement& statement,
                                                  const Quote& quote) const {
  const auto subject = find_near(statement.subject, quote, std::nullopt);
  if (!subject) return std::nullopt;
  auto object = find_near(statement.object, quote, subject);
  if (!object) return std::nullopt;
  Proposition p;
  p.subject = *subject;
  p.relation = relation_of(statement.relation, quote);
  p.relation_span = relation_words(p.relation, quote);
  if (words_.is(object->first_word, Upos::adp) && object->first_word + 1 < object->end_word) {
    p.relation += " " + words_.lower(object->first_word);  // "invest", "in Acme"
    object = trimmed({object->first_word + 1, object->end_word});
  }
  p.object = object;
  p.polarity = statement.polarity;
  p.modality = statement.modality;
  p.confidence = kModelConfidence;
  const bool role = p.relation.starts_with("be ") && p.relation.ends_with(" of");
  p.rule = role ? "model.role" : "model";
  const auto is_quoted = [&](WordSpan span) {
    const std::uint32_t sentence = words_.sentence_of(span.first_word);
    return quote.sentences.first <= sentence && sentence < quote.sentences.end;
  };
  p.sentence = quote.sentences.first;
  if (is_quoted(*subject)) p.sentence = words_.sentence_of(subject->first_word);
  if (is_quoted(*object)) p.sentence = words_.sentence_of(object->first_word);
  std::set<std::uint32_t> needed{words_.sentence_of(subject->first_word),
                                 words_.sentence_of(object->first_word)};
  for (std::uint32_t sentence = quote.sentences.first; sentence < quote.sentences.end; ++sentence)
    needed.insert(sentence);
  needed.erase(p.sentence);
  p.further_sentences.assign(needed.begin(), needed.end());
  return p;
}

std::optional<Proposition> StatementLocator::locate(const ModelStatement& statement,
                                                    ExtractionCounts& counts) const {
  if (const std::string relation = plain_phrase(statement.relation);
      relation.empty() || relation.size() > kRelationBytesMax) {
    ++counts.malformed;
    return std::nullopt;
  }
  const std::vector<Quote> quotes = find_quotes(statement.quote);
  if (quotes.empty()) {
    ++counts.unquoted;
    return std::nullopt;
  }
  std::optional<Proposition> found;
  const Quote* quote = nullptr;
  for (std::size_t i = 0; i < quotes.size() && !found; ++i) {
    quote = &quotes[i];
    found = fill(statement, *quote);
  }
  if (!found) {
    ++counts.unfound;
    return std::nullopt;
  }
  if (statement.speaker) {
    found->speaker = find_speaker(*statement.speaker, *quote);
    if (!found->speaker) {  // as a plain fact it would say more than the article
      ++counts.unattributed;
      return std::nullopt;
    }
    found->speaker_sentence = words_.sentence_of(found->speaker->first_word);
  }
  for (const ModelArgument& argument : statement.arguments) {
    if (auto located = argument_of(argument, *quote)) {
      found->arguments.push_back(std::move(*located));
    } else {
      ++counts.arguments_lost;
    }
  }
  ++counts.kept;
  return found;
}

}  // namespace weft
