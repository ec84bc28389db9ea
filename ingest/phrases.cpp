#include "ingest/clauses.h"

namespace weft {
namespace {

// The chunk after a quote's end, or `open` + 1 where it never closes; has_verb tells of a clause.
std::size_t quote_end(const std::vector<Chunk>& chunks, std::size_t open, bool& has_verb) {
  has_verb = false;
  for (std::size_t i = open + 1; i < chunks.size(); ++i) {
    if (chunks[i].kind == ChunkKind::close_quote) return i;
    has_verb |= chunks[i].kind == ChunkKind::verb && chunks[i].form == VerbForm::finite;
  }
  has_verb = true;
  return chunks.size();
}

}  // namespace

std::vector<std::size_t> main_flow(const std::vector<Chunk>& chunks) {
  std::vector<std::size_t> flow;
  std::vector<bool> hollow(chunks.size(), false);  // quotes around a phrase
  int depth = 0;
  for (std::size_t i = 0; i < chunks.size(); ++i) {
    const ChunkKind kind = chunks[i].kind;
    if (kind == ChunkKind::open_bracket) ++depth;
    if (kind == ChunkKind::open_quote) {
      bool has_verb = false;
      const std::size_t close = quote_end(chunks, i, has_verb);
      if (!has_verb && close < chunks.size()) hollow[i] = hollow[close] = true;
    }
    const bool skip = depth > 0 || kind == ChunkKind::adverb || hollow[i];
    if (!skip) flow.push_back(i);
    if (kind == ChunkKind::close_bracket && depth > 0) --depth;
  }
  return flow;
}

Phrase phrase_at(const ArticleWords& words, const std::vector<Chunk>& chunks,
                 const std::vector<std::size_t>& flow, std::size_t position, std::size_t& after) {
  const auto chunk = [&](std::size_t p) -> const Chunk& { return chunks[flow[p]]; };
  const auto is_noun = [&](std::size_t p) {
    return p < flow.size() && chunk(p).kind == ChunkKind::noun;
  };
  const auto is_preposition = [&](std::size_t p, std::string_view form) {
    return p < flow.size() && chunk(p).kind == ChunkKind::preposition &&
           words.is(chunk(p).span.first_word, form);
  };
  Phrase phrase;
  std::size_t last = position;
  while (chunk(last).possessive && is_noun(last + 1))
    ++last;
  phrase.head_chunk = flow[last];
  bool grows = true;
  while (grows && !chunk(last).pronoun) {
    grows = false;
    if (is_preposition(last + 1, "of") && is_noun(last + 2)) {
      last += 2;
      while (chunk(last).possessive && is_noun(last + 1))
        ++last;
      grows = true;
    } else if (is_preposition(last + 1, "between") && is_noun(last + 2) && last + 4 < flow.size() &&
               chunk(last + 3).kind == ChunkKind::conjunction && is_noun(last + 4)) {
      last += 4;
    }
  }
  // "activities of the chamber and trade bodies": both are of the tail, not a second phrase.
  const std::size_t next = last + 2;
  if (last > position && last + 1 < flow.size() && is_noun(next) &&
      words.is(chunk(last + 1).span.first_word, "and") && !chunk(next).pronoun &&
      !chunk(next).value && !chunk(next).count && !chunk(next).possessive &&
      bare_span(words, chunk(next)).first_word == chunk(next).span.first_word &&
      !is_preposition(next + 1, "of") &&
      !(next + 1 < flow.size() && chunk(next + 1).kind == ChunkKind::verb &&
        chunk(next + 1).form == VerbForm::finite)) {
    last = next;
  }
  phrase.first_chunk = flow[position];
  phrase.end_chunk = flow[last] + 1;
  phrase.span = {
      bare_span(words, chunk(position)).first_word,
      position == last ? bare_span(words, chunk(last)).end_word : chunk(last).span.end_word};
  after = last + 1;
  return phrase;
}

}  // namespace weft
