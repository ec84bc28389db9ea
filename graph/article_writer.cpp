#include "graph/article_writer.h"

#include "graph/articles.h"
#include "graph/name_links.h"
#include "graph/statistics.h"
#include "graph/vocabulary.h"

namespace weft {

void ArticleWriter::put(const ArticleFacts& facts) {
  const TermId article = terms_.id_of(Term::iri(article_iri(facts.article, base_)));
  const Side before = read_local_facts(overlay_, article);
  replace(article, before, facts);
}

void ArticleWriter::remove(TermId article) {
  replace(article, read_article_facts(overlay_, article), std::nullopt);
}

// The names of both sides and of the blocks they are in name everything that can change. Links are
// read before and after the counts change; what differs is rewritten.
void ArticleWriter::replace(TermId article, const Side& before, const Side& after) {
  std::set<std::string> names;
  for (const Side* side : {&before, &after}) {
    if (!*side) continue;
    for (const EntityRecord& record : (*side)->entities) {
      for (const auto& [name, spellings] : names_of_record(record).spellings)
        names.insert(name);
    }
  }
  const Links links_before = read_links(names);
  for (const auto& [node, iri] : links_before.iris)
    names.insert(node.name);
  count(article, before, Counting::take);
  count(article, after, Counting::add);
  const Links links_after = read_links(names);

  StatementEvidence said_before, said_after;
  if (before) said_before = derive(*before, read_article_entities(overlay_, article));
  if (after) {
    const std::vector<TermId> entities = link_entities(article, *after, links_after);
    said_after = derive(*after, entities);
    write_article(overlay_, article, *after);
    write_article_entities(overlay_, article, entities);
  } else if (before) {
    erase_article(overlay_, article, before->article.source);
  }
  write_difference(article, said_before, std::move(said_after));
  rewrite_members(links_before, links_after, article);
  relabel(links_before, links_after);
  statements_.finish();

  Totals totals = read_totals(overlay_);
  if (after && !before) ++totals.articles;
  if (before && !after) --totals.articles;
  write_totals(overlay_, totals);
}

ArticleWriter::Links ArticleWriter::read_links(const std::set<std::string>& names) const {
  Links links;
  for (const EntityGroup& group : group_names(read_blocks(overlay_, names))) {
    const std::string iri = entity_iri(base_, group.representative);
    for (const NameNode& node : group.nodes)
      links.iris.emplace(node, iri);
    links.labels.emplace(iri, group.label);
  }
  return links;
}

void ArticleWriter::count(TermId article, const Side& facts, Counting counting) {
  if (!facts) return;
  for (std::size_t i = 0; i < facts->entities.size(); ++i) {
    const RecordNames names = names_of_record(facts->entities[i]);
    count_record(overlay_, names, counting);
    list_member(overlay_, names, article, static_cast<LocalEntity>(i), counting);
  }
}

void ArticleWriter::relabel(const Links& before, const Links& after) {
  const TermId label = terms_.id_of(Term::iri(std::string(vocabulary::kLabel)));
  const auto set_label = [&](const std::string& iri, const std::string& text, bool holds) {
    const TermId entity = terms_.id_of(Term::iri(iri));
    statements_.set_derived({entity, label, terms_.id_of(Term::string(text))}, holds);
  };
  for (const auto& [iri, text] : before.labels) {
    const auto kept = after.labels.find(iri);
    if (kept == after.labels.end() || kept->second != text) set_label(iri, text, false);
  }
  for (const auto& [iri, text] : after.labels) {
    const auto kept = before.labels.find(iri);
    if (kept == before.labels.end() || kept->second != text) set_label(iri, text, true);
  }
}

void ArticleWriter::rewrite_members(const Links& before, const Links& after, TermId except) {
  std::map<TermId, std::map<std::size_t, TermId>> moved;  // article -> entity -> its new id
  for (const auto& [node, iri] : after.iris) {
    const auto old = before.iris.find(node);
    if (old == before.iris.end() || old->second == iri) continue;
    const TermId entity = terms_.id_of(Term::iri(iri));
    for_each_member(overlay_, node, [&](TermId article, LocalEntity local) {
      if (article != except) moved[article][static_cast<std::size_t>(local)] = entity;
    });
  }
  for (const auto& [article, entities] : moved) {
    const auto facts = read_local_facts(overlay_, article);
    if (!facts) overlay_.damaged("a name leads to an article that is not there");
    rewrite(article, *facts, entities);
  }
}

void ArticleWriter::rewrite(TermId article, const ArticleFacts& facts,
                            const std::map<std::size_t, TermId>& moved) {
  std::vector<TermId> entities = read_article_entities(overlay_, article);
  if (entities.size() != facts.entities.size()) {
    overlay_.damaged("an article has other entities than links");
  }
  const StatementEvidence before = derive(facts, entities);
  for (const auto& [local, entity] : moved)
    entities.at(local) = entity;
  write_difference(article, before, derive(facts, entities));
  write_article_entities(overlay_, article, entities);
}

std::vector<TermId> ArticleWriter::link_entities(TermId article, const ArticleFacts& facts,
                                                 const Links& links) {
  const std::vector<std::string> local = local_entity_iris(facts, terms_.term(article).text);
  std::vector<TermId> entities;
  for (std::size_t i = 0; i < facts.entities.size(); ++i) {
    const RecordNames names = names_of_record(facts.entities[i]);
    const std::string& iri = names.spellings.empty() ? local[i] : links.iris.at(names.node());
    entities.push_back(terms_.id_of(Term::iri(iri)));
  }
  return entities;
}

StatementEvidence ArticleWriter::derive(const ArticleFacts& facts,
                                        const std::vector<TermId>& entities) {
  return derive_statements(facts, entities, [&](const Term& term) { return terms_.id_of(term); });
}

void ArticleWriter::write_difference(TermId article, const StatementEvidence& before,
                                     StatementEvidence after) {
  for (const auto& [triple, evidence] : before) {
    if (!after.contains(triple)) statements_.set_evidence(triple, article, {});
  }
  for (auto& [triple, evidence] : after) {
    const auto old = before.find(triple);
    if (old == before.end() || old->second != evidence) {
      statements_.set_evidence(triple, article, std::move(evidence));
    }
  }
}

}  // namespace weft
