#include "graph/article_writer.h"

#include <algorithm>

#include "graph/articles.h"
#include "graph/decisions.h"
#include "graph/linked_statements.h"
#include "graph/name_blocks.h"
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

std::size_t ArticleWriter::put(std::span<const Decision> decisions) {
  return change_decisions(decisions, put_decision);
}

std::size_t ArticleWriter::erase(std::span<const Decision> decisions) {
  return change_decisions(decisions, erase_decision);
}

std::size_t ArticleWriter::change_decisions(std::span<const Decision> decisions,
                                            bool (*change)(Overlay&, const Decision&)) {
  std::set<std::string> names;
  std::size_t changed = 0;
  for (const Decision& decision : decisions) {
    if (!change(overlay_, decision)) continue;
    ++changed;
    for (std::string& name : names_of_decision(decision))
      names.insert(std::move(name));
  }
  if (changed == 0) return 0;
  const LinksOnBothSides links = read_both_links(std::move(names));
  rewrite_members(links.before, links.after, std::nullopt);
  say_again(links.before, links.after);
  statements_.finish();
  return changed;
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
  if (before) count_article(overlay_, article, *before, Counting::take);
  if (after) count_article(overlay_, article, *after, Counting::add);
  const LinksOnBothSides links = read_both_links(std::move(names));

  StatementEvidence said_before, said_after;
  if (before) {
    said_before = derive(*before, read_article_entities(overlay_, article), links.before);
  }
  if (after) {
    const std::vector<TermId> entities = link_entities(article, *after, links.after);
    said_after = derive(*after, entities, links.after);
    write_article(overlay_, article, *after);
    write_article_entities(overlay_, article, entities);
  } else if (before) {
    erase_article(overlay_, article, before->article.source);
  }
  write_difference(article, said_before, std::move(said_after));
  rewrite_members(links.before, links.after, article);
  say_again(links.before, links.after);
  statements_.finish();

  Totals totals = read_totals(overlay_);
  if (after && !before) ++totals.articles;
  if (before && !after) --totals.articles;
  write_totals(overlay_, totals);
}

ArticleWriter::Links ArticleWriter::read_links(const KeyView& view,
                                               const std::set<std::string>& names,
                                               std::set<std::string>& settled) const {
  const NameBlock block = read_blocks(view, names);
  Links links;
  for (const EntityGroup& group : group_names(block)) {
    const std::string iri = entity_iri(base_, group.representative);
    for (const NameNode& node : group.nodes)
      links.iris.emplace(node, iri);
    if (!group.type.empty()) links.types.emplace(iri, group.type);
    if (!group.whole) continue;  // what is said of it does not change here
    for_each_linked_statement(group, [&](std::string_view predicate, const std::string& object) {
      links.said.insert({iri, std::string(predicate), object});
    });
  }
  settled.merge(settled_names(block));
  return links;
}

// Before and after the batch. A change can connect blocks, or part them: both are read for the
// names of either, until none is new, and no node that was there before is settled after alone.
ArticleWriter::LinksOnBothSides ArticleWriter::read_both_links(std::set<std::string> names) const {
  for (;;) {
    std::set<std::string> settled = names;
    LinksOnBothSides links;
    links.before = read_links(overlay_.base(), names, settled);
    names = settled;
    links.after = read_links(overlay_, names, settled);
    const bool none_is_missed =
        std::all_of(links.after.iris.begin(), links.after.iris.end(), [&](const auto& entry) {
          return links.before.iris.contains(entry.first) ||
                 !overlay_.base().has(Family::name_counts, node_key(entry.first));
        });
    if (settled == names && none_is_missed) return links;
    names = std::move(settled);
  }
}

void ArticleWriter::say_again(const Links& before, const Links& after) {
  const auto set = [&](const std::array<std::string, 3>& said, bool holds) {
    const auto& [iri, predicate, object] = said;
    const Term term = predicate == vocabulary::kType ? Term::iri(object) : Term::string(object);
    statements_.set_derived(
        {terms_.id_of(Term::iri(iri)), terms_.id_of(Term::iri(predicate)), terms_.id_of(term)},
        holds);
  };
  for (const auto& said : before.said) {
    if (!after.said.contains(said)) set(said, false);
  }
  for (const auto& said : after.said) {
    if (!before.said.contains(said)) set(said, true);
  }
}

// An entity that keeps its IRI but not its class by hand is rewritten as well: what articles say
// of its class counts again, or no more.
void ArticleWriter::rewrite_members(const Links& before, const Links& after,
                                    std::optional<TermId> except) {
  const auto type_of = [](const Links& links, const std::string& iri) {
    const auto found = links.types.find(iri);
    return found == links.types.end() ? std::string() : found->second;
  };
  std::set<TermId> articles;
  for (const auto& [node, iri] : after.iris) {
    const auto old = before.iris.find(node);
    if (old == before.iris.end()) continue;
    if (old->second == iri && type_of(before, iri).empty() == type_of(after, iri).empty()) continue;
    for_each_member(overlay_, node, [&](TermId article, LocalEntity) {
      if (article != except) articles.insert(article);
    });
  }
  for (const TermId article : articles) {
    const auto facts = read_local_facts(overlay_, article);
    if (!facts) overlay_.damaged("a name leads to an article that is not there");
    rewrite(article, *facts, before, after);
  }
}

void ArticleWriter::rewrite(TermId article, const ArticleFacts& facts, const Links& before,
                            const Links& after) {
  std::vector<TermId> entities = read_article_entities(overlay_, article);
  if (entities.size() != facts.entities.size()) {
    overlay_.damaged("an article has other entities than links");
  }
  const StatementEvidence said_before = derive(facts, entities, before);
  for (std::size_t i = 0; i < entities.size(); ++i) {
    const RecordNames names = names_of_record(facts.entities[i]);
    if (names.spellings.empty()) continue;
    const auto moved = after.iris.find(names.node());
    if (moved != after.iris.end()) entities[i] = terms_.id_of(Term::iri(moved->second));
  }
  write_difference(article, said_before, derive(facts, entities, after));
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
                                        const std::vector<TermId>& entities, const Links& links) {
  std::set<TermId> typed;
  for (const auto& [iri, type] : links.types)
    typed.insert(terms_.id_of(Term::iri(iri)));
  return derive_statements(
      facts, entities, [&](const Term& term) { return terms_.id_of(term); },
      [&](TermId entity) { return typed.contains(entity); });
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
