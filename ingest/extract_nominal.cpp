#include "ingest/aliases.h"
#include "ingest/extract_rules.h"

namespace weft {
namespace {

class NominalPatterns {
 public:
  NominalPatterns(const SentencePatterns& sentence, Propositions& out) : s_(sentence), out_(out) {}

  void extract() {
    for (std::size_t p = 0; p < s_.flow.size(); ++p) {
      with_value(p);
      such_as(p);
      if (s_.is(p, ChunkKind::noun)) kin(p);
    }
  }

 private:
  const SentencePatterns& s_;
  Propositions& out_;

  // "X, with a total investment of 5 million": X has the investment, and how much of it.
  void with_value(std::size_t p) {
    if (p == 0 || !s_.is(p, ChunkKind::preposition) || !s_.is_word(p, "with")) return;
    if (!s_.is(p + 1, ChunkKind::noun) || !s_.is_word(p + 2, "of") ||
        !s_.is(p + 3, ChunkKind::noun)) {
      return;
    }
    const Chunk& measure = s_.at(p + 1);
    const Chunk& amount = s_.at(p + 3);
    if (!(amount.value || amount.count) || s_.is_date(amount) || measure.value || measure.name) {
      return;
    }
    std::size_t owner = p - 1;
    if (s_.is(owner, ChunkKind::comma) && owner > 0) --owner;
    if (!s_.is(owner, ChunkKind::noun)) return;
    while (owner > 1 && s_.is_word(owner - 1, "of") && s_.is(owner - 2, ChunkKind::noun))
      owner -= 2;
    std::size_t after = 0;
    const Phrase subject = phrase_at(s_.words, s_.chunks, s_.flow, owner, after);
    const Phrase value = phrase_at(s_.words, s_.chunks, s_.flow, p + 3, after);
    const WordSpan noun = bare_span(s_.words, measure);
    std::string relation = "have";
    for (std::uint32_t w = noun.first_word; w < noun.end_word; ++w) {
      relation += ' ' + s_.words.lower(w);
    }
    out_.push_back(s_.make("noun.value", subject.span, relation + " of", noun, value.span));
  }

  // "policies such as X and Y", "a team including X", "a team, among them X".
  void such_as(std::size_t p) {
    if (p == 0) return;
    std::size_t first = p + 1;
    bool such = s_.is(p, ChunkKind::preposition) && s_.is_word(p, "such");
    const bool including = s_.is_word(p, "including") &&
                           (s_.is(p, ChunkKind::preposition) || s_.is(p, ChunkKind::verb));
    const bool among = s_.is(p, ChunkKind::preposition) && s_.is_word(p, "among") &&
                       (s_.is_word(p + 1, "them") || s_.is_word(p + 1, "whom")) &&
                       s_.is(p + 2, ChunkKind::noun) && !s_.is(p + 3, ChunkKind::verb);
    if (among) first = p + 2;
    if (!such && !including && !among) return;
    std::size_t owner = p - 1;
    if (s_.is(owner, ChunkKind::comma) && owner > 0) --owner;
    if (!s_.is(owner, ChunkKind::noun) || s_.at(owner).value || s_.at(owner).pronoun) return;
    // "policies to benefit firms, such as": the noun before the infinitive is meant.
    if (owner > 1 && s_.is(owner - 1, ChunkKind::verb) && s_.is(owner - 2, ChunkKind::noun) &&
        s_.at(owner - 1).form == VerbForm::infinitive) {
      owner -= 2;
    }
    std::size_t after = 0;
    const WordSpan whole = phrase_at(s_.words, s_.chunks, s_.flow, owner, after).span;
    while (s_.is(first, ChunkKind::noun)) {
      const Phrase member = phrase_at(s_.words, s_.chunks, s_.flow, first, after);
      if (such) share_verb(owner, member);
      if (such) {
        out_.push_back(s_.make("list.such_as", member.span, "be", s_.at(p).span,
                               bare_span(s_.words, s_.at(owner))));
      } else {
        out_.push_back(s_.make("list.including", whole, "include", s_.at(p).span, member.span));
      }
      first = after;
      if (s_.is(first, ChunkKind::comma)) ++first;
      if (s_.is(first, ChunkKind::conjunction)) ++first;
      if (first == after) break;
    }
  }

  // "launched policies such as X": X was launched.
  void share_verb(std::size_t owner, const Phrase& member) {
    for (const Clause& clause : s_.clauses) {
      const Chunk& verb = s_.chunks[clause.verb];
      if (verb.passive || verb.copular || clause.has_clause_complement) continue;
      for (const Phrase& object : clause.objects) {
        if (s_.flow[owner] < object.first_chunk || s_.flow[owner] >= object.end_chunk) continue;
        for (const Phrase& subject : clause.subjects) {
          Proposition p =
              s_.make("verb.object", subject.span, verb.relation, verb.span, member.span);
          p.polarity = verb.polarity;
          p.modality = clause.conditional ? Modality::conditional : verb.modality;
          out_.push_back(std::move(p));
        }
      }
    }
  }

  // "X's wife Y", "his son, Y".
  void kin(std::size_t p) {
    const Chunk& noun = s_.at(p);
    const bool pronoun_owner = s_.words.tag(noun.span.first_word).xpos == "PRP$";
    if (!noun.owned && !pronoun_owner) return;
    const Name* relative = s_.name_of(noun);
    std::uint32_t word = noun.head;
    if (relative != nullptr && relative->first_word > noun.span.first_word) {
      word = relative->first_word - 1;
    } else if (relative == nullptr && s_.is(p + 1, ChunkKind::comma) &&
               s_.is(p + 2, ChunkKind::noun)) {
      relative = s_.name_of(s_.at(p + 2));
    }
    if (relative == nullptr || relative->type != NameType::person ||
        !s_.lexicon.in("kin", s_.words.lemma(word))) {
      return;
    }
    const WordSpan owner = pronoun_owner ? WordSpan{noun.span.first_word, noun.span.first_word + 1}
                                         : bare_span(s_.words, s_.at(p - 1));
    out_.push_back(s_.make("possessive.kin", owner, "have " + s_.words.lemma(word),
                           {word, word + 1}, WordSpan{relative->first_word, relative->end_word}));
  }
};

}  // namespace

void extract_aliases(const ArticleWords& words, const Names& names, Propositions& out) {
  for (const AliasPair& pair : find_aliases(words, names)) {
    Proposition p;
    p.sentence = words.sentence_of(pair.name.first_word);
    p.subject = pair.name;
    p.relation = "be also known as";
    p.relation_span = {pair.name.end_word, pair.alias.first_word};
    p.object = pair.alias;
    p.rule = "alias";
    p.confidence = 0.95;  // the text says so itself
    out.push_back(std::move(p));
  }
}

void extract_nominal(const SentencePatterns& sentence, Propositions& out) {
  NominalPatterns(sentence, out).extract();
}

}  // namespace weft
