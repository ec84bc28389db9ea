#include <optional>

#include "ingest/extract_rules.h"

namespace weft {
namespace {

// Who says something in a sentence, and from which word on ("said that ...").
struct Speech {
  WordSpan speaker;
  std::uint32_t said_from = 0, said_to = 0;  // words of the reported clause
  std::uint32_t verb = 0;                    // the speaker's own words "X said" are not reported
};

// “...,” said X: the quote comes first, and only what stands in it is reported.
std::optional<Speech> inverted_speech(const SentencePatterns& sentence, const Lexicon& lexicon) {
  const auto kind = [&](std::size_t i) {
    return i < sentence.chunks.size() ? sentence.chunks[i].kind : ChunkKind::stop;
  };
  for (std::size_t i = 1; i < sentence.chunks.size(); ++i) {
    const Chunk& verb = sentence.chunks[i];
    if (verb.kind != ChunkKind::verb || verb.form != VerbForm::finite) continue;
    if (!lexicon.in("report", sentence.words.lemma(verb.head))) continue;
    const bool after_quote =
        kind(i - 1) == ChunkKind::close_quote ||
        (kind(i - 1) == ChunkKind::comma && i > 1 && kind(i - 2) == ChunkKind::close_quote);
    if (!after_quote || kind(i + 1) != ChunkKind::noun || sentence.chunks[i + 1].value) continue;
    const WordSpan speaker = bare_span(sentence.words, sentence.chunks[i + 1]);
    return Speech{speaker, verb.head, verb.head, sentence.words.size()};
  }
  return std::nullopt;
}

std::optional<Speech> speech_of(const SentencePatterns& sentence, const Lexicon& lexicon) {
  const ArticleWords& words = sentence.words;
  const Sentence& whole = words.sentences()[sentence.sentence];
  for (const Clause& clause : sentence.clauses) {
    const Chunk& verb = sentence.chunks[clause.verb];
    if (!lexicon.in("report", words.lemma(verb.head)) || clause.subjects.empty()) continue;
    if (clause.kind == ClauseKind::relative || verb.passive) continue;
    if (verb.form != VerbForm::finite) continue;
    if (sentence.chunks[clause.verb - 1].kind == ChunkKind::close_quote) continue;
    const WordSpan speaker = clause.subjects.front().span;
    if (sentence.chunks[clause.subjects.front().head_chunk].value) continue;
    return Speech{speaker, verb.span.end_word, whole.end_word, verb.head};
  }
  if (const auto inverted = inverted_speech(sentence, lexicon)) return inverted;
  for (std::size_t p = 0; p + 1 < sentence.flow.size(); ++p) {
    if (!sentence.is(p, ChunkKind::preposition) || !sentence.is_word(p, "according")) continue;
    if (!sentence.is(p + 1, ChunkKind::noun)) continue;
    std::size_t after = 0;
    const Phrase source = phrase_at(words, sentence.chunks, sentence.flow, p + 1, after);
    return Speech{source.span, whole.first_word, whole.end_word, sentence.at(p).head};
  }
  return std::nullopt;
}

bool overlaps(WordSpan span, WordSpan other) {
  return span.first_word < other.end_word && other.first_word < span.end_word;
}

}  // namespace

void assign_speakers(const ArticleWords& words, const Lexicon& lexicon,
                     const std::vector<SentencePatterns>& sentences, Propositions& propositions) {
  // Quoted words, from the opening quote to the closing one even over several sentences.
  std::vector<bool> quoted(words.size(), false);
  bool inside = false;
  for (std::uint32_t w = 0; w < words.size(); ++w) {
    if (words.is_quote_open(w)) inside = true;
    const Sentence& sentence = words.sentences()[words.sentence_of(w)];
    if (w == sentence.first_word && sentence.starts_paragraph && !words.is_quote_open(w)) {
      inside = false;
    }
    if (words.is_quote_close(w)) inside = false;
    quoted[w] = inside;
  }
  std::vector<std::optional<Speech>> speeches;
  for (const SentencePatterns& sentence : sentences) {
    speeches.push_back(speech_of(sentence, lexicon));
  }
  for (Proposition& p : propositions) {
    const std::uint32_t word = p.relation_span.first_word < p.relation_span.end_word
                                   ? p.relation_span.first_word
                                   : p.subject.first_word;
    const auto& speech = speeches[p.sentence];
    if (speech && !overlaps(p.subject, speech->speaker) &&
        ((word >= speech->said_from && word < speech->said_to) || quoted[word])) {
      p.speaker = speech->speaker;
      p.speaker_sentence = p.sentence;
    } else if (speech && word >= speech->said_from && p.relation_span.first_word > speech->verb) {
      p.speaker = speech->speaker;
      p.speaker_sentence = p.sentence;
    } else if (quoted[word]) {
      // The sentence after a quoted one, or the one before, tells who spoke.
      for (const std::uint32_t other : {p.sentence + 1, p.sentence - 1}) {
        if (other >= speeches.size() || !speeches[other]) continue;
        p.speaker = speeches[other]->speaker;
        p.speaker_sentence = other;
        break;
      }
    }
  }
}

}  // namespace weft
