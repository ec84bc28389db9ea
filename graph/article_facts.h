#pragma once
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "graph/article.h"
#include "graph/evidence.h"
#include "graph/term.h"

namespace weft {

// Names an entity inside one article: its position in ArticleFacts::entities.
enum class LocalEntity : std::uint32_t {};

// Whether a name identifies its entity outside the article. "Xu Hua" and "Harbin New Area" do;
// "Xu", "the park" and "the company" only stand for it here.
enum class NameReach : std::uint8_t { global, local };

struct EntityName {
  std::string text;  // as the article writes it, white space folded
  NameReach reach = NameReach::global;
  ByteRange first_mention;
  auto operator<=>(const EntityName&) const = default;
};

// One thing that the article speaks of.
struct EntityRecord {
  std::string type;               // class IRI, e.g. https://schema.org/Person; empty where unknown
  std::vector<EntityName> names;  // the first is the preferred one; never empty
  auto operator<=>(const EntityRecord&) const = default;
};

using FactTerm = std::variant<LocalEntity, Term>;

struct FactQualifier {
  std::string predicate;  // IRI
  FactTerm value;
  auto operator<=>(const FactQualifier&) const = default;
};

// What one place of the article says, in terms of the article's own entities.
struct Fact {
  FactTerm subject;
  std::string predicate;  // IRI
  FactTerm object;
  std::vector<ByteRange> ranges;  // the sentence first
  Confidence confidence = kCertain;
  Polarity polarity = Polarity::affirmed;
  Modality modality = Modality::stated;
  std::optional<FactTerm> speaker;
  std::vector<FactQualifier> qualifiers;
  auto operator<=>(const Fact&) const = default;
};

// Everything that reading one article gave: what the graph stores and links.
struct ArticleFacts {
  Article article;
  std::vector<EntityRecord> entities;
  std::vector<Fact> facts;
  auto operator<=>(const ArticleFacts&) const = default;
};

}  // namespace weft
