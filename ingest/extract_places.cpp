#include "ingest/extract_rules.h"
#include "ingest/name_spans.h"

namespace weft {
namespace {

class PlacePatterns {
 public:
  PlacePatterns(const SentencePatterns& sentence, Propositions& out) : s_(sentence), out_(out) {}

  void extract() {
    for (std::size_t p = 0; p < s_.flow.size(); ++p) {
      if (!s_.is(p, ChunkKind::noun)) continue;
      chain(p);
      part_of(p);
      standing_in(p);
    }
  }

 private:
  const SentencePatterns& s_;
  Propositions& out_;

  static WordSpan span_of(const Name& name) { return {name.first_word, name.end_word}; }

  const Name* place(std::size_t p) const {
    if (!s_.is(p, ChunkKind::noun)) return nullptr;
    const Name* name = s_.name_of(s_.at(p));
    return name != nullptr && name->type == NameType::place ? name : nullptr;
  }

  // "Kenmore Square, Boston, Massachusetts": each lies in the next, unless they are a list.
  void chain(std::size_t p) {
    const Name* inner = place(p);
    if (inner == nullptr || s_.at(p).possessive || !s_.is(p + 1, ChunkKind::comma)) return;
    const Name* outer = place(p + 2);
    if (outer == nullptr || s_.at(p + 2).span.first_word != outer->first_word) return;
    std::size_t end = p + 3;
    while (s_.is(end, ChunkKind::comma) && place(end + 1) != nullptr)
      end += 2;
    const bool list = s_.is(end, ChunkKind::conjunction) ||
                      (s_.is(end, ChunkKind::comma) && s_.is(end + 1, ChunkKind::conjunction) &&
                       place(end + 2) != nullptr);
    const bool list_before = p >= 2 && s_.is(p - 1, ChunkKind::conjunction) && place(p - 2);
    if (list || list_before) return;
    out_.push_back(s_.make("place.chain", span_of(*inner), "be in",
                           {inner->end_word, inner->end_word}, span_of(*outer)));
  }

  // "the Exhibition Centre of Leeds City Park", "Bureau of Trade of X": a named part.
  void part_of(std::size_t p) {
    const Name* part = s_.name_of(s_.at(p));
    if (part == nullptr) return;
    part_inside(*part);
    if (s_.is_word(p + 1, "of") && s_.is(p + 1, ChunkKind::preposition)) {
      if (!s_.is(p + 2, ChunkKind::noun)) return;
      const Name* whole = s_.name_of(s_.at(p + 2));
      if (whole == nullptr || !can_have_parts(*whole) || !can_be_part(*part)) return;
      if (bare_span(s_.words, s_.at(p + 2)).first_word != whole->first_word) return;
      out_.push_back(
          s_.make("part.of", span_of(*part), "be part of", s_.at(p + 1).span, span_of(*whole)));
    }
  }

  // "Bureau of Trade of Leeds Park" belongs to Leeds Park if the article knows that by itself.
  void part_inside(const Name& name) {
    if (name.type != NameType::organization && name.type != NameType::place) return;
    for (std::uint32_t w = name.end_word; w-- > name.first_word + 2;) {
      if (!s_.words.is(w, "of")) continue;
      const std::uint32_t first = s_.words.is(w + 1, "the") ? w + 2 : w + 1;
      if (first >= name.end_word) return;
      const std::string whole = s_.words.phrase({first, name.end_word});
      for (const Name& other : s_.names) {
        if (!can_have_parts(other) || s_.words.phrase(span_of(other)) != whole) continue;
        out_.push_back(s_.make("part.of", span_of(name), "be part of", {w, w + 1},
                               WordSpan{first, name.end_word}));
        return;
      }
      return;
    }
  }

  static bool can_have_parts(const Name& name) {
    return name.type == NameType::place || name.type == NameType::organization;
  }

  // Its head must be a place or body of several words: "City of London" is no part of London.
  bool can_be_part(const Name& name) const {
    if (name.end_word - name.first_word < 2) return false;
    const std::uint32_t head = name_head(s_.words, s_.lexicon, span_of(name));
    if (s_.lexicon.in("apposed", s_.words.lower(head))) return false;
    const NameType type = name_type_of(s_.lexicon.noun_class(s_.words.lower(head)));
    return type == NameType::place || type == NameType::organization;
  }

  // "Mill Road in Leeds": its head says that it is a place.
  bool is_named_site(const Chunk& thing, const std::string& head) const {
    const Name* name = s_.name_of(thing);
    return name != nullptr && name->end_word - name->first_word > 1 &&
           name_type_of(s_.lexicon.noun_class(head)) == NameType::place;
  }

  // "the service centre in the park": a thing that stands somewhere, and where.
  void standing_in(std::size_t p) {
    const Chunk& thing = s_.at(p);
    if (thing.value || thing.pronoun || thing.count || !s_.is(p + 1, ChunkKind::preposition))
      return;
    if (!s_.is_word(p + 1, "in") && !s_.is_word(p + 1, "at")) return;
    if (!s_.is(p + 2, ChunkKind::noun)) return;
    const std::uint32_t head =
        thing.name ? name_head(s_.words, s_.lexicon, span_of(*s_.name_of(thing))) : thing.head;
    const std::string& lemma = s_.words.lemma(head);
    const bool known = s_.lexicon.in("sited", lemma) ||
                       s_.lexicon.in("sited", s_.words.lower(head)) || is_named_site(thing, lemma);
    if (!known || s_.words.tag(head).xpos == "NNS") return;
    const Chunk& where = s_.at(p + 2);
    const bool plain_noun =
        where.definite && !where.name && !s_.lexicon.noun_class(s_.words.lemma(where.head)).empty();
    if (place(p + 2) == nullptr && !plain_noun) return;
    const WordSpan subject = bare_span(s_.words, thing);
    if (subject.end_word - subject.first_word < 2 && !thing.name) return;
    out_.push_back(
        s_.make("place.in", subject, "be in", s_.at(p + 1).span, bare_span(s_.words, where)));
  }
};

}  // namespace

void extract_places(const SentencePatterns& sentence, Propositions& out) {
  PlacePatterns(sentence, out).extract();
}

}  // namespace weft
