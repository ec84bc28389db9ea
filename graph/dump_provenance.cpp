#include "graph/dump_provenance.h"

#include <fmt/core.h>

#include "graph/check.h"
#include "graph/evidence_text.h"
#include "graph/provenance.h"
#include "graph/vocabulary.h"

namespace weft {
namespace {

namespace words = provenance;

Term iri(std::string_view text) {
  return Term::iri(std::string(text));
}

// "#weft:negated" and the like: the words for values of evidence.
Term value(std::string_view name) {
  return Term::iri(fmt::format("{}{}", words::kWeft, name));
}

class ArticleDescription {
 public:
  ArticleDescription(const std::string& article, const ArticleFacts& facts,
                     std::span<const Term> entities, const StatementSink& sink)
      : article_(article), facts_(facts), entities_(entities), sink_(sink) {}

  void write() {
    write_article();
    for (std::size_t index = 0; index < facts_.entities.size(); ++index)
      write_entity(index);
    for (std::size_t index = 0; index < facts_.facts.size(); ++index)
      write_fact(index);
  }

 private:
  void say(const Term& subject, std::string_view predicate, const Term& object) {
    sink_(subject, iri(predicate), object);
  }
  void say_text(const Term& subject, std::string_view predicate, const std::string& text) {
    if (!text.empty()) say(subject, predicate, Term::string(text));
  }
  Term node(std::string_view kind, std::size_t index) const {
    return Term::iri(fmt::format("{}/{}/{}", article_, kind, index));
  }
  Term node(std::string_view kind, std::size_t outer, std::size_t index) const {
    return Term::iri(fmt::format("{}/{}/{}/{}", article_, kind, outer, index));
  }
  void place(const Term& subject, std::string_view type, std::size_t position) {
    say(subject, vocabulary::kType, iri(type));
    say(subject, words::kPosition, Term::integer(static_cast<std::int64_t>(position)));
  }

  void write_article() {
    const Article& article = facts_.article;
    const Term subject = Term::iri(article_);
    say(Term::iri(article_ + std::string(words::kGraphSuffix)), vocabulary::kType,
        iri(words::kBundle));
    say(subject, vocabulary::kType, iri(words::kArticle));
    say(subject, vocabulary::kType, iri(words::kSchemaArticle));
    say(subject, words::kSource, Term::string(article.source));
    say(subject, words::kContentHash, Term::string(content_hash(article)));
    say_text(subject, words::kHeadline, article.title);
    if (!article.date.empty()) say(subject, words::kDatePublished, Term::date(article.date));
    say_text(subject, words::kAuthor, article.author);
    say_text(subject, words::kText, article.text);
  }

  void write_entity(std::size_t index) {
    const EntityRecord& entity = facts_.entities[index];
    const Term subject = node("entity", index);
    place(subject, words::kLocalEntity, index);
    say(subject, words::kSpecializationOf, entities_[index]);
    if (!entity.type.empty()) say(subject, words::kEntityType, Term::iri(entity.type));
    for (std::size_t order = 0; order < entity.names.size(); ++order) {
      const EntityName& name = entity.names[order];
      const Term object = node("name", index, order);
      say(subject, words::kHasName, object);
      place(object, words::kName, order);
      say(object, words::kNameText, Term::string(name.text));
      say(object, words::kReach, value(to_text(name.reach)));
      say(object, words::kFirstMention, Term::string(to_text(std::span(&name.first_mention, 1))));
    }
  }

  // What the graph's statement holds and, where that is one of the article's entities, which.
  void write_term(const Term& subject, std::string_view linked, std::string_view local,
                  const FactTerm& term) {
    if (const auto* entity = std::get_if<LocalEntity>(&term)) {
      const auto index = static_cast<std::size_t>(*entity);
      WEFT_CHECK(index < entities_.size(), "a fact speaks of its own article's entities");
      say(subject, linked, entities_[index]);
      say(subject, local, node("entity", index));
    } else {
      say(subject, linked, std::get<Term>(term));
    }
  }

  void write_fact(std::size_t index) {
    const Fact& fact = facts_.facts[index];
    const Term subject = node("evidence", index);
    place(subject, words::kEvidence, index);
    say(subject, words::kQuotedFrom, Term::iri(article_));
    write_term(subject, words::kSubject, words::kLocalSubject, fact.subject);
    say(subject, words::kPredicate, Term::iri(fact.predicate));
    write_term(subject, words::kObject, words::kLocalObject, fact.object);
    say_text(subject, words::kRanges, to_text(fact.ranges));
    if (!fact.ranges.empty()) say_text(subject, words::kQuote, quote(fact.ranges.front()));
    say(subject, words::kConfidence,
        Term::typed(to_text(fact.confidence), std::string(vocabulary::kXsdDecimal)));
    say(subject, words::kPolarity, value(to_text(fact.polarity)));
    say(subject, words::kModality, value(to_text(fact.modality)));
    if (fact.speaker) {
      write_term(subject, words::kAttributedTo, words::kLocalSpeaker, *fact.speaker);
    }
    for (std::size_t order = 0; order < fact.qualifiers.size(); ++order) {
      const Term object = node("qualifier", index, order);
      say(subject, words::kHasQualifier, object);
      place(object, words::kQualifier, order);
      say(object, words::kPredicate, Term::iri(fact.qualifiers[order].predicate));
      write_term(object, words::kValue, words::kLocalValue, fact.qualifiers[order].value);
    }
  }

  std::string quote(ByteRange range) const {
    const std::string& text = facts_.article.text;
    if (range.begin >= text.size() || range.end <= range.begin) return {};
    return text.substr(range.begin, range.end - range.begin);
  }

  const std::string& article_;
  const ArticleFacts& facts_;
  std::span<const Term> entities_;
  const StatementSink& sink_;
};

}  // namespace

void describe_article(const std::string& article_iri, const ArticleFacts& facts,
                      std::span<const Term> entities, const StatementSink& sink) {
  WEFT_CHECK(entities.size() == facts.entities.size(), "every entity of an article is linked");
  ArticleDescription(article_iri, facts, entities, sink).write();
}

}  // namespace weft
