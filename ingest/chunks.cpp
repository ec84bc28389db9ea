#include "ingest/chunks.h"

#include <algorithm>

#include "ingest/chunk_verbs.h"

namespace weft {
namespace {

constexpr std::uint32_t kNone = 0xFFFFFFFF;

class Chunker {
 public:
  Chunker(const ArticleWords& words, const Lexicon& lexicon, const Names& names,
          const Values& values, const Sentence& sentence)
      : words_(words),
        lexicon_(lexicon),
        names_(names),
        values_(values),
        begin_(sentence.first_word),
        end_(sentence.end_word) {}

  std::vector<Chunk> read() {
    for (std::uint32_t word = begin_; word < end_;) {
      const Chunk chunk = read_at(word);
      word = chunk.span.end_word;
      chunks_.push_back(chunk);
      if (chunk.kind == ChunkKind::noun && word < end_ && is_possessive_mark(word)) {
        chunks_.back().possessive = true;
        ++word;
      }
    }
    return std::move(chunks_);
  }

 private:
  const ArticleWords& words_;
  const Lexicon& lexicon_;
  const Names& names_;
  const Values& values_;
  std::uint32_t begin_, end_;
  std::vector<Chunk> chunks_;

  // ---- what stands at a word ------------------------------------------------------------------

  std::optional<std::size_t> name_at(std::uint32_t word) const {
    const auto found =
        std::lower_bound(names_.begin(), names_.end(), word,
                         [](const Name& name, std::uint32_t w) { return name.first_word < w; });
    if (found == names_.end() || found->first_word != word) return std::nullopt;
    return static_cast<std::size_t>(found - names_.begin());
  }

  std::optional<std::size_t> value_at(std::uint32_t word) const {
    const auto found = std::lower_bound(
        values_.begin(), values_.end(), word,
        [](const Value& value, std::uint32_t w) { return value.span.first_word < w; });
    if (found == values_.end() || found->span.first_word != word) return std::nullopt;
    if (!stands_alone(*found)) return std::nullopt;  // an adjective or an adverb like others
    return static_cast<std::size_t>(found - values_.begin());
  }

  bool is_possessive_mark(std::uint32_t word) const {
    return words_.is(word, Upos::part) && (words_.is(word, "'s") || words_.is(word, "’s") ||
                                           words_.is(word, "'") || words_.is(word, "’"));
  }

  bool is_relative(std::uint32_t word) const {
    const std::string& lower = words_.lower(word);
    if (lower == "who" || lower == "which" || lower == "whom" || lower == "whose") return true;
    return lower == "that" && words_.tag(word).xpos == "WDT";
  }

  Chunk small(ChunkKind kind, std::uint32_t word, std::uint32_t count = 1) const {
    Chunk chunk;
    chunk.kind = kind;
    chunk.span = {word, word + count};
    chunk.head = word + count - 1;
    return chunk;
  }

  Chunk read_at(std::uint32_t word) {
    if (const auto value = value_at(word)) {
      if (auto chunk = value_group(word, *value)) return *chunk;
    }
    if (name_at(word)) return noun_group(word);
    if (words_.is(word, Upos::punct) || words_.is(word, Upos::sym)) return punctuation(word);
    if (is_relative(word)) return small(ChunkKind::relative, word);
    if (const std::uint32_t count = compound_preposition(word)) {
      return small(ChunkKind::preposition, word, count);
    }
    if (words_.is(word, "there") && words_.tag(word).xpos == "EX") {
      if (auto verb = read_verb_chunk(words_, lexicon_, word + 1, end_); verb && verb->copular) {
        verb->existential = true;
        verb->span.first_word = word;
        return *verb;
      }
    }
    if (!starts_noun_by_participle(word)) {
      if (auto verb = read_verb_chunk(words_, lexicon_, word, end_)) return *verb;
    }
    const Chunk group = noun_group(word);
    if (group.kind == ChunkKind::noun) return group;
    return function_word(word);
  }

  Chunk function_word(std::uint32_t word) const {
    switch (words_.tag(word).upos) {
      case Upos::adp:
        return small(ChunkKind::preposition, word);
      case Upos::cconj:
        return small(ChunkKind::conjunction, word);
      case Upos::sconj:
        return small(ChunkKind::subordinator, word);
      case Upos::adv: {
        const std::string& lower = words_.lower(word);
        const bool clause = lower == "when" || lower == "where" || lower == "how" || lower == "why";
        return small(clause ? ChunkKind::subordinator : ChunkKind::adverb, word);
      }
      case Upos::adj:
        return small(ChunkKind::adjective, word);
      default:
        return small(words_.is(word, "to") ? ChunkKind::preposition : ChunkKind::other, word);
    }
  }

  Chunk punctuation(std::uint32_t word) const {
    const std::string_view text = words_.text(word);
    if (words_.is_quote_open(word)) return small(ChunkKind::open_quote, word);
    if (words_.is_quote_close(word)) return small(ChunkKind::close_quote, word);
    if (text == ",") return small(ChunkKind::comma, word);
    if (text == "(" || text == "[") return small(ChunkKind::open_bracket, word);
    if (text == ")" || text == "]") return small(ChunkKind::close_bracket, word);
    if (text == ":" || text == ";" || text == "--" || text == "–" || text == "—") {
      return small(ChunkKind::colon, word);
    }
    if (text == "." || text == "!" || text == "?") return small(ChunkKind::stop, word);
    return small(ChunkKind::other, word);
  }

  std::uint32_t compound_preposition(std::uint32_t word) const {
    if (word + 1 >= end_) return 0;
    const std::string& a = words_.lower(word);
    const std::string& b = words_.lower(word + 1);
    const bool pair = (a == "according" && b == "to") || (a == "such" && b == "as") ||
                      (a == "because" && b == "of") || (a == "due" && b == "to") ||
                      (a == "as" && b == "of") || (a == "out" && b == "of") ||
                      (a == "instead" && b == "of") || (a == "together" && b == "with") ||
                      (a == "along" && b == "with") || (a == "prior" && b == "to");
    return pair ? 2 : 0;
  }

  // ---- noun groups ----------------------------------------------------------------------------

  // A date, a price or a measure is a group by itself; a plain number counts the noun after it.
  std::optional<Chunk> value_group(std::uint32_t word, std::size_t index) const {
    const Value& value = values_[index];
    const bool noun_follows =
        value.span.end_word < end_ &&
        (words_.is_noun(value.span.end_word) || words_.is(value.span.end_word, Upos::adj)) &&
        value.kind != ValueKind::date;
    const bool is_length = value.kind == ValueKind::measure || value.kind == ValueKind::duration;
    if (value.kind == ValueKind::number || (noun_follows && is_length)) {
      return std::nullopt;
    }
    Chunk chunk = small(ChunkKind::noun, word, value.span.end_word - word);
    chunk.value = index;
    return chunk;
  }

  // "registered enterprises": a participle between a determiner, adjective or number and a noun.
  bool starts_noun_by_participle(std::uint32_t word) const {
    const std::string& xpos = words_.tag(word).xpos;
    if (xpos != "VBN" && xpos != "VBG") return false;
    if (word + 1 >= end_ || !words_.is_noun(word + 1) || name_at(word + 1)) return false;
    if (word == begin_) {
      const bool plural_subject =
          words_.tag(word + 1).xpos == "NNS" && word + 2 < end_ &&
          (words_.is(word + 2, Upos::aux) || words_.is(word + 2, Upos::verb));
      return xpos == "VBN" || plural_subject;
    }
    if (words_.is(word - 1, Upos::aux)) return false;
    return words_.is(word - 1, Upos::adp) || words_.is(word - 1, Upos::cconj) ? xpos == "VBN"
                                                                              : false;
  }

  bool is_modifier(std::uint32_t word, std::uint32_t first) const {
    switch (words_.tag(word).upos) {
      case Upos::adj:
      case Upos::num:
      case Upos::noun:
      case Upos::propn:
        return true;
      case Upos::verb: {  // "registered enterprises", "smoking gun"
        if (word == first && starts_noun_by_participle(word)) return true;
        const std::string& xpos = words_.tag(word).xpos;
        return word > first && (xpos == "VBN" || xpos == "VBG") && word + 1 < end_ &&
               (words_.is_noun(word + 1) || words_.is(word + 1, Upos::adj)) &&
               !words_.is_noun(word - 1) && !name_at(word + 1);
      }
      case Upos::adv:  // "the newly built", "more than 180" is a value already
        return word + 1 < end_ && word > first &&
               (words_.is(word + 1, Upos::adj) || words_.tag(word + 1).xpos == "VBN");
      case Upos::sym:
        return words_.is(word, "-") || words_.is(word, "/");
      case Upos::punct:
        return is_hyphen(word, first) || is_inner_quote(word, first);
      default:
        return false;
    }
  }

  bool is_hyphen(std::uint32_t word, std::uint32_t first) const {
    return (words_.is(word, "-") || words_.is(word, "–")) && word > first && word + 1 < end_ &&
           words_.range({word - 1, word}).end == words_.range({word, word + 1}).begin;
  }

  // The quotes of a “hollow” word inside a group.
  bool is_inner_quote(std::uint32_t word, std::uint32_t first) const {
    if (words_.is_quote_open(word) && word + 2 < end_) {
      std::uint32_t close = word + 1;
      while (close < end_ && close < word + 7 && !words_.is_quote_close(close))
        ++close;
      if (close >= end_ || !words_.is_quote_close(close)) return false;
      for (std::uint32_t w = word + 1; w < close; ++w) {
        if (words_.is(w, Upos::aux) || words_.is(w, Upos::pron) || words_.is(w, ",")) return false;
        const std::string& xpos = words_.tag(w).xpos;
        if (xpos == "VBD" || xpos == "VBZ" || xpos == "VBP") return false;
      }
      return true;
    }
    return words_.is_quote_close(word) && word > first;
  }

  Chunk noun_group(std::uint32_t first) const {
    Chunk chunk = small(ChunkKind::noun, first);
    chunk.head = kNone;
    std::uint32_t word = determiner(first, chunk);
    if (chunk.pronoun) return chunk;
    bool quote_open = false;
    while (word < end_) {
      if (words_.is_quote_open(word) && word + 1 < end_ && name_at(word + 1) &&
          chunk.head == kNone) {
        ++word;  // “Title”
        continue;
      }
      if (const auto name = name_at(word)) {
        const std::uint32_t name_end = names_[*name].end_word;
        if (chunk.head != kNone && !accepts_name(chunk, *name)) break;
        chunk.name = name;
        chunk.head = name_end - 1;
        word = name_end;
        continue;
      }
      if (const auto value = value_at(word)) {
        if (chunk.head != kNone || values_[*value].kind == ValueKind::date) break;
        if (!chunk.count) chunk.count = value;
        word = values_[*value].span.end_word;
        continue;
      }
      if (coordination_goes_on(word, chunk)) {
        ++word;
        continue;
      }
      if (!is_modifier(word, first) &&
          !(word == first && words_.is_quote_open(word) && is_inner_quote(word, first))) {
        break;
      }
      if (words_.is_quote_open(word)) quote_open = true;
      if (words_.is_quote_close(word) && !quote_open) break;
      if (words_.is_quote_close(word)) quote_open = false;
      if (words_.is_noun(word)) {
        chunk.head = word;
        chunk.name.reset();
      }
      ++word;
    }
    return finish_noun_group(chunk, first, word);
  }

  Chunk finish_noun_group(Chunk chunk, std::uint32_t first, std::uint32_t word) const {
    // Adjectives, numbers and hyphens after the head are not part of the group.
    if (chunk.head == kNone && chunk.count) chunk.head = values_[*chunk.count].span.end_word - 1;
    if (chunk.head == kNone) return small(ChunkKind::other, first);
    word = chunk.head + 1;
    if (word < end_ && words_.is_quote_close(word) && has_open_quote(first, word)) ++word;
    chunk.span = {first, std::max(word, first + 1)};
    if (!chunks_.empty() && chunks_.back().possessive) chunk.owned = true;
    if (chunk.count && chunk.head < values_[*chunk.count].span.end_word) {
      chunk.value = chunk.count;
      chunk.count.reset();
    }
    return chunk;
  }

  bool has_open_quote(std::uint32_t first, std::uint32_t end) const {
    for (std::uint32_t w = end; w-- > first;) {
      if (words_.is_quote_open(w)) return true;
      if (words_.is_quote_close(w)) return false;
    }
    return false;
  }

  std::uint32_t determiner(std::uint32_t word, Chunk& chunk) const {
    const bool no = words_.is(word, "no") && word + 1 < end_ &&
                    (words_.is_noun(word + 1) || words_.is(word + 1, Upos::adj));
    const bool det = no || words_.is(word, Upos::det);
    const bool possessive = words_.is(word, Upos::pron) && words_.tag(word).xpos == "PRP$";
    if (det || possessive) {
      const std::string& lower = words_.lower(word);
      chunk.definite = possessive || lower == "the" || lower == "this" || lower == "these" ||
                       lower == "that" || lower == "those";
      chunk.negated = lower == "no";
      return word + 1;
    }
    if (words_.is(word, Upos::pron)) {
      chunk.pronoun = true;
      chunk.head = word;
    }
    return word;
  }

  // "reporter Xue Jing", "the giant Acme": a name may follow common nouns; two names may not
  // stand in one group, but for "Acme's" which ends one.
  bool accepts_name(const Chunk& chunk, std::size_t name) const {
    return !chunk.name && names_[name].first_word > 0;
  }

  // "good experiences and practices", "economic and trade exchange": common words only.
  bool coordination_goes_on(std::uint32_t word, const Chunk& chunk) const {
    if (!words_.is(word, Upos::cconj) || word + 1 >= end_ || word == begin_) return false;
    if (!words_.is(word, "and") && !words_.is(word, "or")) return false;
    if (chunk.name || name_at(word + 1) || value_at(word + 1)) return false;
    const bool adjectives = words_.is(word - 1, Upos::adj) && words_.is(word + 1, Upos::adj);
    const bool mixed = words_.is(word - 1, Upos::adj) && words_.is(word + 1, Upos::noun) &&
                       chunk.head == kNone && word + 2 < end_ && words_.is(word + 2, Upos::noun);
    const bool nouns = chunk.head == word - 1 && words_.is(word - 1, Upos::noun) &&
                       (words_.is(word + 1, Upos::noun) || words_.is(word + 1, Upos::adj));
    if (nouns && lexicon_.is_role(words_.lemma(word - 1))) return true;
    return adjectives || mixed || nouns;
  }
};

}  // namespace

WordSpan bare_span(const ArticleWords& words, const Chunk& noun) {
  WordSpan span = noun.span;
  if (noun.pronoun || noun.value) return span;
  while (span.first_word + 1 < span.end_word &&
         (words.is(span.first_word, Upos::det) || words.tag(span.first_word).xpos == "PRP$")) {
    ++span.first_word;
  }
  // Quotes around the whole group say nothing about it.
  if (span.first_word + 2 < span.end_word && words.is_quote_open(span.first_word) &&
      words.is_quote_close(span.end_word - 1)) {
    ++span.first_word;
    --span.end_word;
  }
  return span;
}

Chunks chunk(const ArticleWords& words, const Lexicon& lexicon, const Names& names,
             const Values& values) {
  Chunks result;
  for (const Sentence& sentence : words.sentences()) {
    result.push_back(Chunker(words, lexicon, names, values, sentence).read());
  }
  return result;
}

}  // namespace weft
