#include "graph/article_codec.h"

#include <fmt/core.h>

#include "graph/byte_codec.h"
#include "graph/error.h"
#include "graph/term_codec.h"

namespace weft {
namespace {

constexpr int kNegated = 1, kModalityShift = 1, kHasSpeaker = 8;

void append_range(std::string& bytes, ByteRange range) {
  append_varint(bytes, range.begin);
  append_varint(bytes, range.end - range.begin);
}

ByteRange read_range(ByteReader& bytes) {
  const auto begin = static_cast<std::uint32_t>(bytes.varint());
  return {begin, begin + static_cast<std::uint32_t>(bytes.varint())};
}

void append_fact_term(std::string& bytes, const FactTerm& term) {
  if (const auto* entity = std::get_if<LocalEntity>(&term)) {
    append_varint(bytes, static_cast<std::uint64_t>(*entity) + 1);
  } else {
    append_varint(bytes, 0);
    append_text(bytes, encode_term(std::get<Term>(term)));
  }
}

// Sets `sound` to false for a term that cannot be read.
FactTerm read_fact_term(ByteReader& bytes, bool& sound) {
  const std::uint64_t entity = bytes.varint();
  if (entity > 0) return static_cast<LocalEntity>(entity - 1);
  auto term = decode_term(bytes.text());
  sound = sound && term.has_value();
  return term.value_or(Term{});
}

void append_entity(std::string& bytes, const EntityRecord& entity) {
  append_text(bytes, entity.type);
  append_varint(bytes, entity.names.size());
  for (const EntityName& name : entity.names) {
    append_text(bytes, name.text);
    bytes += static_cast<char>(name.reach);
    append_range(bytes, name.first_mention);
  }
}

EntityRecord read_entity(ByteReader& bytes) {
  EntityRecord entity;
  entity.type = bytes.text();
  entity.names.resize(bytes.count());
  for (EntityName& name : entity.names) {
    name.text = bytes.text();
    name.reach = bytes.byte() == 0 ? NameReach::global : NameReach::local;
    name.first_mention = read_range(bytes);
  }
  return entity;
}

void append_fact(std::string& bytes, const Fact& fact) {
  append_fact_term(bytes, fact.subject);
  append_text(bytes, fact.predicate);
  append_fact_term(bytes, fact.object);
  append_varint(bytes, fact.ranges.size());
  for (const ByteRange range : fact.ranges)
    append_range(bytes, range);
  append_varint(bytes, static_cast<std::uint64_t>(fact.confidence));
  bytes += static_cast<char>((fact.polarity == Polarity::negated ? kNegated : 0) |
                             static_cast<int>(fact.modality) << kModalityShift |
                             (fact.speaker ? kHasSpeaker : 0));
  if (fact.speaker) append_fact_term(bytes, *fact.speaker);
  append_varint(bytes, fact.qualifiers.size());
  for (const FactQualifier& qualifier : fact.qualifiers) {
    append_text(bytes, qualifier.predicate);
    append_fact_term(bytes, qualifier.value);
  }
}

Fact read_fact(ByteReader& bytes, bool& sound) {
  Fact fact;
  fact.subject = read_fact_term(bytes, sound);
  fact.predicate = bytes.text();
  fact.object = read_fact_term(bytes, sound);
  fact.ranges.resize(bytes.count());
  for (ByteRange& range : fact.ranges)
    range = read_range(bytes);
  fact.confidence = static_cast<Confidence>(bytes.varint());
  const int flags = bytes.byte();
  fact.polarity = flags & kNegated ? Polarity::negated : Polarity::affirmed;
  fact.modality = static_cast<Modality>(flags >> kModalityShift & 3);
  if (flags & kHasSpeaker) fact.speaker = read_fact_term(bytes, sound);
  fact.qualifiers.resize(bytes.count());
  for (FactQualifier& qualifier : fact.qualifiers) {
    qualifier.predicate = bytes.text();
    qualifier.value = read_fact_term(bytes, sound);
  }
  return fact;
}

}  // namespace

std::string encode_article_record(const ArticleSummary& summary) {
  std::string bytes;
  for (const std::string* field :
       {&summary.source, &summary.title, &summary.date, &summary.author, &summary.content_hash}) {
    append_text(bytes, *field);
  }
  append_varint(bytes, summary.text_bytes);
  append_varint(bytes, summary.entities);
  append_varint(bytes, summary.facts);
  return bytes;
}

std::optional<ArticleSummary> decode_article_record(std::string_view value) {
  ByteReader bytes(value);
  ArticleSummary summary;
  for (std::string* field :
       {&summary.source, &summary.title, &summary.date, &summary.author, &summary.content_hash}) {
    *field = bytes.text();
  }
  summary.text_bytes = bytes.varint();
  summary.entities = bytes.varint();
  summary.facts = bytes.varint();
  if (!bytes.ok_at_end()) return std::nullopt;
  return summary;
}

std::string encode_facts(const ArticleFacts& facts) {
  std::string bytes;
  append_varint(bytes, facts.entities.size());
  for (const EntityRecord& entity : facts.entities)
    append_entity(bytes, entity);
  append_varint(bytes, facts.facts.size());
  for (const Fact& fact : facts.facts)
    append_fact(bytes, fact);
  return bytes;
}

std::optional<ArticleFacts> decode_facts(std::string_view value) {
  ByteReader bytes(value);
  ArticleFacts facts;
  bool sound = true;
  const std::uint64_t entities = bytes.count();
  for (std::uint64_t i = 0; i < entities && bytes.ok(); ++i) {
    facts.entities.push_back(read_entity(bytes));
  }
  const std::uint64_t count = bytes.count();
  for (std::uint64_t i = 0; i < count && bytes.ok(); ++i) {
    facts.facts.push_back(read_fact(bytes, sound));
  }
  if (!sound || !bytes.ok_at_end()) return std::nullopt;
  return facts;
}

namespace {

// Checks one article's facts; every message names the article and the item.
class FactCheck {
 public:
  explicit FactCheck(const ArticleFacts& facts) : facts_(facts) {}

  void run() const {
    if (facts_.article.source.empty()) fail("article", "no source", "give it one");
    for (std::size_t i = 0; i < facts_.entities.size(); ++i) {
      check_entity(facts_.entities[i], fmt::format("entity {}", i));
    }
    for (std::size_t i = 0; i < facts_.facts.size(); ++i) {
      check_fact(facts_.facts[i], fmt::format("fact {}", i));
    }
  }

 private:
  [[noreturn]] void fail(std::string_view item, std::string_view what,
                         std::string_view remedy) const {
    throw InputError(fmt::format("{}: {}: {}; {}", facts_.article.source, item, what, remedy));
  }

  bool is_character_boundary(std::uint32_t at) const {
    const std::string& text = facts_.article.text;
    return at == text.size() || (static_cast<unsigned char>(text[at]) & 0xC0) != 0x80;
  }

  void check_range(ByteRange range, std::string_view item) const {
    if (range.begin > range.end || range.end > facts_.article.text.size()) {
      fail(item, fmt::format("bytes {} to {} are outside the text", range.begin, range.end),
           "evidence points into the text of its own article");
    }
    if (!is_character_boundary(range.begin) || !is_character_boundary(range.end)) {
      fail(item, fmt::format("bytes {} to {} cut a character in two", range.begin, range.end),
           "ranges begin and end where a character of UTF-8 does");
    }
  }

  void check_iri(std::string_view iri, std::string_view item) const {
    if (iri.empty() || iri.find('\0') != iri.npos) {
      fail(item, "its predicate is no IRI", "give it one");
    }
  }

  void check_term(const FactTerm& term, std::string_view item) const {
    const auto* entity = std::get_if<LocalEntity>(&term);
    if (entity && static_cast<std::size_t>(*entity) >= facts_.entities.size()) {
      fail(item, fmt::format("there is no entity {}", static_cast<std::uint32_t>(*entity)),
           "entities are numbered from 0");
    }
  }

  void check_entity(const EntityRecord& entity, std::string_view item) const {
    if (entity.names.empty()) fail(item, "no name", "an entity has one or more");
    if (entity.type.find('\0') != std::string::npos)
      fail(item, "its type is no IRI", "give it one");
    for (const EntityName& name : entity.names)
      check_range(name.first_mention, item);
  }

  void check_fact(const Fact& fact, std::string_view item) const {
    const auto* subject = std::get_if<Term>(&fact.subject);
    if (subject && !subject->is_resource()) {
      fail(item, "its subject is a literal", "only an IRI or a blank node can be one");
    }
    check_term(fact.subject, item);
    check_term(fact.object, item);
    check_iri(fact.predicate, item);
    for (const ByteRange range : fact.ranges)
      check_range(range, item);
    if (fact.speaker) check_term(*fact.speaker, item);
    for (const FactQualifier& qualifier : fact.qualifiers) {
      check_iri(qualifier.predicate, item);
      check_term(qualifier.value, item);
    }
  }

  const ArticleFacts& facts_;
};

}  // namespace

void check_facts(const ArticleFacts& facts) {
  FactCheck(facts).run();
}

}  // namespace weft
