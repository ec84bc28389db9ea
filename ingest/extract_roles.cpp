#include <optional>

#include "ingest/extract_rules.h"

namespace weft {
namespace {

// "the deputy general manager of Acme", "Acme chairman", "Acme's chairman".
struct Role {
  WordSpan title;                // "deputy general manager"
  std::optional<WordSpan> body;  // "Acme"
  std::size_t after = 0;         // flow position after it
};

class RolePatterns {
 public:
  RolePatterns(const SentencePatterns& sentence, Propositions& out) : s_(sentence), out_(out) {}

  void extract() {
    for (std::size_t p = 0; p < s_.flow.size(); ++p) {
      if (!s_.is(p, ChunkKind::noun)) continue;
      title_before_name(p);
      affiliation(p);
      apposition(p);
    }
  }

 private:
  const SentencePatterns& s_;
  Propositions& out_;

  bool is_role_word(std::uint32_t word) const {
    return s_.words.is_noun(word) && s_.lexicon.is_role(s_.words.lemma(word));
  }

  bool is_person(const Chunk& chunk) const {
    const Name* name = s_.name_of(chunk);
    return name != nullptr && name->type == NameType::person;
  }

  // A name that could be a person's: the model may not know it, but a role beside it tells.
  bool may_be_person(const Chunk& chunk) const {
    const Name* name = s_.name_of(chunk);
    if (name == nullptr || name->end_word - name->first_word > 4) return false;
    if (name->type == NameType::person) return true;
    if (name->type != NameType::other) return false;
    return s_.lexicon.noun_class(s_.words.lower(name->end_word - 1)).empty();
  }

  void say(std::string_view rule, WordSpan person, const Role& role) {
    std::string relation = "be";
    if (role.body) {
      for (std::uint32_t w = role.title.first_word; w < role.title.end_word; ++w) {
        relation += ' ' + s_.words.lower(w);
      }
      out_.push_back(s_.make(rule, person, relation + " of", role.title, *role.body));
    } else {
      out_.push_back(s_.make(rule, person, relation, role.title, role.title));
    }
  }

  // "Jane Roe of the Green Party", "the Green Party's Jane Roe".
  void affiliation(std::size_t p) {
    const Chunk& chunk = s_.at(p);
    if (!is_person(chunk)) return;
    const Name& person = *s_.name_of(chunk);
    const Name* body = nullptr;
    if (s_.is_word(p + 1, "of") && s_.is(p + 2, ChunkKind::noun)) body = s_.name_of(s_.at(p + 2));
    if (chunk.owned && p > 0 && person.first_word == chunk.span.first_word) {
      body = s_.name_of(s_.at(p - 1));
    }
    if (body == nullptr || body->type != NameType::organization) return;
    out_.push_back(s_.make("person.of", {person.first_word, person.end_word}, "be affiliated with",
                           {person.end_word, person.end_word},
                           WordSpan{body->first_word, body->end_word}));
  }

  // ---- "Acme CEO Tim Cook", "Acme's chairman Tim Cook", "reporter Jane Roe"
  // -------------------------

  void title_before_name(std::size_t p) {
    const Chunk& chunk = s_.at(p);
    if (!may_be_person(chunk)) return;
    const Name& person = *s_.name_of(chunk);
    const std::uint32_t end = person.first_word;
    if (end == chunk.span.first_word || !is_role_word(end - 1)) return;
    if (s_.words.tag(end - 1).xpos == "NNS") return;  // "writers A, B and C": a list begins
    if (person.type != NameType::person && s_.words.is_capitalised(end - 1)) return;
    std::uint32_t first = end - 1;
    while (first > chunk.span.first_word && !s_.words.is(first - 1, Upos::det) &&
           !in_name(first - 1) && s_.words.tag(first - 1).xpos != "PRP$" &&
           !s_.words.is(first - 1, Upos::punct)) {
      --first;
    }
    while (first + 1 < end && s_.lexicon.is_demonym(s_.words.lower(first)))
      ++first;
    Role role{{first, end}, body_before(first, chunk), 0};
    if (!role.body && chunk.owned && p > 0) {
      const Name* owner = s_.name_of(s_.at(p - 1));
      if (owner != nullptr) role.body = WordSpan{owner->first_word, owner->end_word};
    }
    say(chunk.owned ? "possessive.role" : "title.role", {person.first_word, person.end_word}, role);
  }

  bool in_name(std::uint32_t word) const {
    for (const Name& name : s_.names) {
      if (name.first_word <= word && word < name.end_word) return true;
    }
    return false;
  }

  std::optional<WordSpan> body_before(std::uint32_t word, const Chunk& chunk) const {
    for (const Name& name : s_.names) {
      if (name.end_word == word && name.first_word >= chunk.span.first_word) {
        return WordSpan{name.first_word, name.end_word};
      }
    }
    return std::nullopt;
  }

  // ---- "Jane Roe, chairman of Acme", "Acme, a maker of pumps,"
  // -----------------------------------------

  void apposition(std::size_t p) {
    const Chunk& chunk = s_.at(p);
    if (!chunk.name || chunk.possessive || !s_.is(p + 1, ChunkKind::comma) ||
        !s_.is(p + 2, ChunkKind::noun)) {
      reversed(p);
      return;
    }
    const Name& name = *s_.name_of(chunk);
    const WordSpan subject{name.first_word, name.end_word};
    if (may_be_person(chunk)) {
      if (const auto role = read_role(p + 2); role && ends_apposition(role->after)) {
        say("apposition.role", subject, *role);
      }
      return;
    }
    class_apposition(p, subject);
  }

  // "the chairman of Acme, Jane Roe,"
  void reversed(std::size_t p) {
    const auto role = read_role(p);
    if (!role || !s_.is(role->after, ChunkKind::comma) ||
        !s_.is(role->after + 1, ChunkKind::noun)) {
      return;
    }
    const Chunk& person = s_.at(role->after + 1);
    const Name* name = s_.name_of(person);
    if (!is_person(person) || person.span.first_word != name->first_word ||
        !ends_apposition(role->after + 2) || person.possessive) {
      return;
    }
    say("apposition.role", {name->first_word, name->end_word}, *role);
  }

  // Where a third member of a list would go on, it was none.
  bool ends_apposition(std::size_t p) const {
    if (p >= s_.flow.size()) return true;
    if (s_.is(p, ChunkKind::conjunction)) return false;
    if (!s_.is(p, ChunkKind::comma)) return true;
    return !s_.is(p + 1, ChunkKind::conjunction) || !s_.is(p + 2, ChunkKind::noun);
  }

  std::optional<Role> read_role(std::size_t p) const {
    std::size_t head = p;
    std::optional<WordSpan> owner;
    while (s_.at(head).possessive && s_.is(head + 1, ChunkKind::noun)) {
      if (const Name* name = s_.name_of(s_.at(head))) owner = {name->first_word, name->end_word};
      ++head;
    }
    const Chunk& chunk = s_.at(head);
    if (chunk.value || chunk.pronoun || chunk.name || !is_role_word(chunk.head)) {
      return std::nullopt;
    }
    if (s_.words.tag(chunk.head).xpos == "NNS") return std::nullopt;
    Role role{bare_span(s_.words, chunk), owner, head + 1};
    if (!role.body) {
      for (const Name& name : s_.names) {  // "Acme chairman"
        if (name.first_word == role.title.first_word && name.end_word < role.title.end_word) {
          role.body = WordSpan{name.first_word, name.end_word};
          role.title.first_word = name.end_word;
        }
      }
    }
    const bool linked = s_.is_word(head + 1, "of") || s_.is_word(head + 1, "at") ||
                        s_.is_word(head + 1, "for") || s_.is_word(head + 1, "with");
    if (linked && s_.is(head + 1, ChunkKind::preposition) && s_.is(head + 2, ChunkKind::noun) &&
        !s_.is_date(s_.at(head + 2))) {
      role.body = phrase_at(s_.words, s_.chunks, s_.flow, head + 2, role.after).span;
    }
    return role;
  }

  // "Acme, a maker of pumps,": an indefinite phrase whose head is a kind of thing.
  void class_apposition(std::size_t p, WordSpan subject) {
    const Chunk& noun = s_.at(p + 2);
    const std::uint32_t first = noun.span.first_word;
    const bool determined =
        s_.words.is(first, "a") || s_.words.is(first, "an") || s_.words.is(first, "the");
    if (!determined || noun.name || noun.value || noun.possessive) return;
    std::size_t after = 0;
    const Phrase phrase = phrase_at(s_.words, s_.chunks, s_.flow, p + 2, after);
    const bool closed = after >= s_.flow.size() || s_.is(after, ChunkKind::comma) ||
                        s_.is(after, ChunkKind::stop) || s_.is(after, ChunkKind::relative) ||
                        s_.is(after, ChunkKind::preposition);
    if (!closed || !ends_apposition(after)) return;
    out_.push_back(s_.make("apposition.class", subject, "be", phrase.span, phrase.span));
  }
};

}  // namespace

void extract_roles(const SentencePatterns& sentence, Propositions& out) {
  RolePatterns(sentence, out).extract();
}

}  // namespace weft
