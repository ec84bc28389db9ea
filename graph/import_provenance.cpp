#include "graph/import_provenance.h"

#include <fmt/core.h>

#include <algorithm>
#include <charconv>
#include <map>

#include "graph/error.h"
#include "graph/evidence_text.h"
#include "graph/link_class.h"
#include "graph/provenance.h"
#include "graph/vocabulary.h"

namespace weft {
namespace {

namespace words = provenance;

// The statements about one node, each marked when it has been understood.
class Node {
 public:
  explicit Node(std::string iri) : iri_(std::move(iri)) {}

  void add(const StatementTerms& statement) { statements_.push_back({&statement, false}); }
  const std::string& iri() const { return iri_; }

  // Every object of the predicate; marks them.
  std::vector<const Term*> take_all(std::string_view predicate) {
    std::vector<const Term*> objects;
    for (auto& [statement, is_taken] : statements_) {
      if (statement->predicate.text != predicate) continue;
      is_taken = true;
      objects.push_back(&statement->object);
    }
    return objects;
  }
  const Term* take_if_any(std::string_view predicate) {
    const std::vector<const Term*> objects = take_all(predicate);
    if (objects.size() > 1) fail(fmt::format("has {} values of <{}>", objects.size(), predicate));
    return objects.empty() ? nullptr : objects.front();
  }
  const Term& take(std::string_view predicate) {
    const Term* object = take_if_any(predicate);
    if (object == nullptr) fail(fmt::format("has no <{}>", predicate));
    return *object;
  }
  std::string take_text(std::string_view predicate) {
    const Term* object = take_if_any(predicate);
    return object == nullptr ? std::string() : object->text;
  }
  void drop(std::string_view predicate, std::string_view object) {
    for (auto& [statement, is_taken] : statements_) {
      is_taken =
          is_taken || (statement->predicate.text == predicate && statement->object.text == object);
    }
  }
  bool is_a(std::string_view type) const {
    return std::any_of(statements_.begin(), statements_.end(), [&](const auto& entry) {
      return entry.first->predicate.text == vocabulary::kType && entry.first->object.text == type;
    });
  }
  void collect_untaken(std::vector<StatementTerms>& foreign) const {
    for (const auto& [statement, is_taken] : statements_) {
      if (!is_taken) foreign.push_back(*statement);
    }
  }
  [[noreturn]] void fail(std::string_view what) const {
    throw InputError(fmt::format("<{}> {}", iri_, what));
  }

  // A value such as weft:negated, or a text; must be understood by `read`.
  template <typename Read>
  auto take_value(std::string_view predicate, Read read) {
    std::string_view text = take(predicate).text;
    if (text.starts_with(words::kWeft)) text.remove_prefix(words::kWeft.size());
    const auto value = read(text);
    if (!value) fail(fmt::format("has an unknown value \"{}\" of <{}>", text, predicate));
    return *value;
  }

 private:
  std::string iri_;
  std::vector<std::pair<const StatementTerms*, bool>> statements_;
};

std::optional<std::size_t> read_position(std::string_view text) {
  std::size_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return value;
}

class Description {
 public:
  Description(const std::string& article_iri, const std::vector<StatementTerms>& statements)
      : article_iri_(article_iri) {
    for (const StatementTerms& statement : statements) {
      const std::string key = to_ntriples(statement.subject);
      nodes_.try_emplace(key, statement.subject.text).first->second.add(statement);
    }
  }

  DescribedArticle read() {
    read_article();
    read_entities();
    read_facts();
    for (const auto& [key, node] : nodes_)
      node.collect_untaken(article_.foreign);
    return std::move(article_);
  }

 private:
  Node& node(const std::string& iri) {
    const auto found = nodes_.find(to_ntriples(Term::iri(iri)));
    if (found == nodes_.end()) throw InputError(fmt::format("nothing describes <{}>", iri));
    return found->second;
  }

  // The nodes of a class, in the order of their positions, which must be 0, 1, 2 …
  std::vector<Node*> in_order(std::vector<Node*> nodes, std::string_view type) {
    std::map<std::size_t, Node*> placed;
    for (Node* member : nodes) {
      if (!member->is_a(type)) member->fail(fmt::format("is no <{}>", type));
      member->drop(vocabulary::kType, type);
      const std::size_t position = member->take_value(words::kPosition, read_position);
      if (!placed.emplace(position, member).second) {
        member->fail(fmt::format("has the position {} of another", position));
      }
    }
    std::vector<Node*> ordered;
    for (const auto& [position, member] : placed) {
      if (position != ordered.size()) {
        member->fail(
            fmt::format("has position {}, but position {} is missing", position, ordered.size()));
      }
      ordered.push_back(member);
    }
    return ordered;
  }
  std::vector<Node*> all_of(std::string_view type) {
    std::vector<Node*> members;
    for (auto& [key, member] : nodes_) {
      if (member.is_a(type)) members.push_back(&member);
    }
    return in_order(std::move(members), type);
  }
  std::vector<Node*> linked_from(Node& owner, std::string_view predicate, std::string_view type) {
    std::vector<Node*> members;
    for (const Term* object : owner.take_all(predicate))
      members.push_back(&node(object->text));
    return in_order(std::move(members), type);
  }

  void read_article() {
    Article& article = article_.facts.article;
    Node& described = node(article_iri_);
    described.drop(vocabulary::kType, words::kArticle);
    described.drop(vocabulary::kType, words::kSchemaArticle);
    node(article_iri_ + std::string(words::kGraphSuffix)).drop(vocabulary::kType, words::kBundle);
    article.source = described.take(words::kSource).text;
    article.title = described.take_text(words::kHeadline);
    article.date = described.take_text(words::kDatePublished);
    article.author = described.take_text(words::kAuthor);
    article.text = described.take_text(words::kText);
    if (described.take(words::kContentHash).text != content_hash(article)) {
      described.fail("has a content hash that does not fit its text");
    }
  }

  void read_entities() {
    for (Node* described : all_of(words::kLocalEntity)) {
      EntityRecord entity;
      entity.type = described->take_text(words::kEntityType);
      const Term& linked = described->take(words::kSpecializationOf);
      for (const std::string& type : {entity.type, main_class(entity.type)})
        imply_entity(linked, vocabulary::kType, Term::iri(type));
      for (Node* name : linked_from(*described, words::kHasName, words::kName)) {
        entity.names.push_back(read_name(*name));
        const Term text = Term::string(entity.names.back().text);
        imply_entity(linked, vocabulary::kLabel, text);
        imply_entity(linked, vocabulary::kAltLabel, text);
      }
      if (entity.names.empty()) described->fail("has no name");
      local_entities_.emplace(described->iri(), article_.facts.entities.size());
      article_.facts.entities.push_back(std::move(entity));
    }
  }
  void imply_entity(const Term& entity, std::string_view predicate, Term object) {
    article_.implied.insert({entity, Term::iri(std::string(predicate)), std::move(object)});
  }

  EntityName read_name(Node& described) {
    EntityName name;
    name.text = described.take(words::kNameText).text;
    name.reach = described.take_value(words::kReach, read_reach);
    const auto ranges = described.take_value(words::kFirstMention, read_ranges);
    if (ranges.size() != 1) described.fail("has no one first mention");
    name.first_mention = ranges.front();
    return name;
  }

  FactTerm read_term(Node& owner, std::string_view linked, std::string_view local) {
    const Term& term = owner.take(linked);
    const Term* entity = owner.take_if_any(local);
    if (entity == nullptr) return term;
    const auto known = local_entities_.find(entity->text);
    if (known == local_entities_.end()) {
      owner.fail(fmt::format("speaks of <{}>, which nothing describes", entity->text));
    }
    return static_cast<LocalEntity>(known->second);
  }

  void read_facts() {
    for (Node* described : all_of(words::kEvidence)) {
      const Fact& fact = article_.facts.facts.emplace_back(read_fact(*described));
      if (fact.polarity == Polarity::affirmed && fact.modality == Modality::stated) {
        article_.implied.insert({described->take(words::kSubject),
                                 described->take(words::kPredicate),
                                 described->take(words::kObject)});
      }
    }
  }

  Fact read_fact(Node& described) {
    Fact fact;
    described.drop(words::kQuotedFrom, article_iri_);
    described.take_if_any(words::kQuote);  // repeats the text
    fact.subject = read_term(described, words::kSubject, words::kLocalSubject);
    fact.predicate = described.take(words::kPredicate).text;
    fact.object = read_term(described, words::kObject, words::kLocalObject);
    const auto ranges = read_ranges(described.take_text(words::kRanges));
    if (!ranges) described.fail("has ranges that are none");
    fact.ranges = *ranges;
    fact.confidence = described.take_value(words::kConfidence, read_confidence);
    fact.polarity = described.take_value(words::kPolarity, read_polarity);
    fact.modality = described.take_value(words::kModality, read_modality);
    if (described.take_if_any(words::kAttributedTo) != nullptr) {
      fact.speaker = read_term(described, words::kAttributedTo, words::kLocalSpeaker);
    }
    for (Node* node : linked_from(described, words::kHasQualifier, words::kQualifier)) {
      std::string predicate = node->take(words::kPredicate).text;
      fact.qualifiers.push_back(
          {std::move(predicate), read_term(*node, words::kValue, words::kLocalValue)});
    }
    return fact;
  }

  const std::string& article_iri_;
  std::map<std::string, Node> nodes_;                  // by N-Triples text
  std::map<std::string, std::size_t> local_entities_;  // IRI to LocalEntity
  DescribedArticle article_;
};

}  // namespace

DescribedArticle read_described_article(const std::string& article_iri,
                                        const std::vector<StatementTerms>& statements) {
  return Description(article_iri, statements).read();
}

}  // namespace weft
