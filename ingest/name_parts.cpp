#include "ingest/name_parts.h"

#include <algorithm>
#include <optional>
#include <string_view>

#include "graph/vocabulary.h"
#include "ingest/relation_schema.h"

namespace weft {
namespace {

constexpr Confidence kConfidence{8'500};   // an estimate: a name may outlive what it was taken from
constexpr std::size_t kInnerBytesMin = 4;  // shorter names are acronyms that begin many others

enum class Bearer : std::uint8_t { person, work, body_or_place, unknown };

Bearer bearer_of(const EntityRecord& record) {
  if (record.type.empty()) return Bearer::unknown;
  const std::string_view type = std::string_view(record.type).substr(record.type.rfind('/') + 1);
  if (type == "Person") return Bearer::person;
  if (type == "CreativeWork") return Bearer::work;
  return type == "Event" || type == "Thing" ? Bearer::unknown : Bearer::body_or_place;
}

bool begins_with_name(std::string_view outer, std::string_view inner) {
  if (outer.size() <= inner.size() + 1 || !outer.starts_with(inner)) return false;
  const char next = outer[inner.size()];
  return next == ' ' || next == '-';
}

bool ends_in_name(std::string_view outer, std::string_view inner) {
  if (outer.size() <= inner.size() + 1 || !outer.ends_with(inner)) return false;
  std::string_view before = outer.substr(0, outer.size() - inner.size());
  if (before.ends_with(" the ")) before.remove_suffix(4);
  return before.ends_with(" of ") || before.ends_with(" on ") || before.ends_with(" for ") ||
         before.ends_with(" about ");
}

bool bears(const EntityRecord& record, std::string_view name) {
  return std::any_of(record.names.begin(), record.names.end(),
                     [&](const EntityName& own) { return own.text == name; });
}

struct Inner {
  std::size_t entity = 0, bytes = 0;
};

// The entity with the longest global name for which `fits(name)` holds; the first of equals.
template <typename Fits>
std::optional<Inner> longest_inside(const std::vector<EntityRecord>& entities, std::size_t outer,
                                    Fits fits) {
  std::optional<Inner> best;
  for (std::size_t i = 0; i < entities.size(); ++i) {
    if (i == outer || bearer_of(entities[i]) != Bearer::body_or_place) continue;
    for (const EntityName& name : entities[i].names) {
      if (name.reach != NameReach::global || name.text.size() < kInnerBytesMin) continue;
      if (!fits(name.text) || bears(entities[outer], name.text)) continue;
      if (!best || name.text.size() > best->bytes) best = Inner{i, name.text.size()};
    }
  }
  return best;
}

std::optional<ByteRange> sentence_around(const ArticleWords& words, ByteRange mention) {
  for (const Sentence& sentence : words.sentences()) {
    if (sentence.range.begin <= mention.begin && mention.end <= sentence.range.end) {
      return sentence.range;
    }
  }
  return std::nullopt;
}

bool known(const ArticleFacts& facts, const Fact& fact) {
  return std::any_of(facts.facts.begin(), facts.facts.end(), [&](const Fact& other) {
    return other.subject == fact.subject && other.object == fact.object &&
           other.predicate == fact.predicate;
  });
}

void add(const ArticleWords& words, ArticleFacts& facts, std::size_t outer, const Inner& inner,
         const EntityName& name, std::string predicate) {
  const auto sentence = sentence_around(words, name.first_mention);
  if (!sentence) return;
  Fact fact;
  fact.subject = LocalEntity{static_cast<std::uint32_t>(outer)};
  fact.predicate = std::move(predicate);
  fact.object = LocalEntity{static_cast<std::uint32_t>(inner.entity)};
  fact.ranges = {*sentence};
  fact.confidence = kConfidence;
  if (!known(facts, fact)) facts.facts.push_back(std::move(fact));
}

}  // namespace

void add_name_parts(const ArticleWords& words, ArticleFacts& facts) {
  const std::string named_after = relation_iri("named after");
  const std::string about = std::string(vocabulary::kSchema) + "about";
  for (std::size_t i = 0; i < facts.entities.size(); ++i) {
    const EntityRecord& record = facts.entities[i];
    const Bearer bearer = bearer_of(record);
    if (bearer != Bearer::body_or_place && bearer != Bearer::work) continue;
    for (const EntityName& name : record.names) {
      if (name.reach != NameReach::global) continue;
      const bool work = bearer == Bearer::work;
      const auto inner = longest_inside(facts.entities, i, [&](std::string_view inside) {
        return work ? ends_in_name(name.text, inside) : begins_with_name(name.text, inside);
      });
      if (inner) add(words, facts, i, *inner, name, work ? about : named_after);
    }
  }
}

}  // namespace weft
