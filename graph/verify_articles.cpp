#include <fmt/core.h>

#include <set>

#include "graph/article_codec.h"
#include "graph/article_statements.h"
#include "graph/articles.h"
#include "graph/byte_codec.h"
#include "graph/decisions.h"
#include "graph/evidence_codec.h"
#include "graph/linked_statements.h"
#include "graph/name_blocks.h"
#include "graph/name_links.h"
#include "graph/statistics.h"
#include "graph/verify.h"
#include "graph/vocabulary.h"

namespace weft {
namespace {

class ArticleVerification {
 public:
  ArticleVerification(const FolderView& view, std::string_view base, VerifyReport& report,
                      Problems& problems)
      : view_(view),
        base_(base),
        report_(report),
        problems_(problems),
        counts_(read_term_counts(view)),
        expected_(nothing_) {}

  void run(const EvidenceCounts& counts) {
    for_each_decision(view_, [&](const Decision& decision) { put_decision(expected_, decision); });
    for (const EntityGroup& group : group_names(read_all_blocks(view_)))
      expect_group(group);
    view_.for_each(Family::articles, {}, [&](std::string_view key, std::string_view) {
      verify_article(id_at_end(key));
      return Visiting::more;
    });
    problems_.expect(read_totals(view_).articles == report_.articles,
                     fmt::format("{} articles are counted, {} are there",
                                 read_totals(view_).articles, report_.articles));
    problems_.expect(counts.derived == linked_statements_,
                     "labels or classes are derived for what is no entity");
    problems_.expect(counts.entries_with_evidence == entries_,
                     fmt::format("articles give evidence in {} places, {} are kept", entries_,
                                 counts.entries_with_evidence));
    expect_family(view_, expected_, Family::sources, "sources", problems_);
    expect_family(view_, expected_, Family::name_counts, "counts of names", problems_);
    expect_family(view_, expected_, Family::name_pairs, "pairs of names", problems_);
    expect_family(view_, expected_, Family::name_members, "members of names", problems_);
    expect_family(view_, expected_, Family::name_apart, "names told apart", problems_);
    expect_family(view_, expected_, Family::name_contexts, "neighbours of names", problems_);
    expect_family(view_, expected_, Family::name_keys, "forms of names", problems_);
    expect_family(view_, expected_, Family::decisions, "decisions", problems_);
    expect_family(view_, expected_, Family::decision_names, "names of decisions", problems_);
  }

 private:
  // Id 0, which is in no statement, where the dictionary lacks the term.
  TermId id_of(const Term& term) {
    return find_term(view_, counts_, cache_, term).value_or(TermId{});
  }

  std::optional<Membership> membership(const Triple& triple, TermId graph) const {
    const auto stored = view_.get(Family::evidence, encode_evidence_key(triple, graph));
    return stored ? decode_membership(*stored) : std::nullopt;
  }

  void expect_group(const EntityGroup& group) {
    const std::string iri = entity_iri(base_, group.representative);
    for (const NameNode& node : group.nodes)
      iri_of_.emplace(node, iri);
    const TermId entity = id_of(Term::iri(iri));
    if (!group.type.empty()) typed_.insert(entity);
    for_each_linked_statement(group, [&](std::string_view predicate, const std::string& object) {
      ++linked_statements_;
      const bool is_type = predicate == vocabulary::kType;
      const Triple triple{entity, id_of(Term::iri(std::string(predicate))),
                          id_of(is_type ? Term::iri(object) : Term::string(object))};
      const auto found = membership(triple, TermId{});
      problems_.expect(found && found->derived,
                       fmt::format("<{}> has not the {} \"{}\"", iri,
                                   is_type ? "class" : "label or name", object));
    });
  }

  void verify_article(TermId article) {
    ++report_.articles;
    const auto facts = read_article_facts(view_, article);
    const auto summary = read_article_summary(view_, article);
    if (!facts || !summary) view_.damaged("an article lacks its text or its facts");
    try {
      check_facts(*facts);
    } catch (const InputError& error) {
      problems_.add(error.what());
      return;
    }
    const std::string& source = summary->source;
    problems_.expect(summary->content_hash == content_hash(facts->article) &&
                         summary->text_bytes == facts->article.text.size() &&
                         summary->entities == facts->entities.size() &&
                         summary->facts == facts->facts.size(),
                     source + ": its record does not describe it");
    problems_.expect(article == id_of(Term::iri(article_iri(facts->article, base_))),
                     source + ": it is kept under another name");
    expected_.put(Family::sources, source, id_key(article));
    verify_links(article, *facts, source);
  }

  void verify_links(TermId article, const ArticleFacts& facts, const std::string& source) {
    const std::vector<TermId> entities = read_article_entities(view_, article);
    if (entities.size() != facts.entities.size()) {
      problems_.add(source + ": it has other entities than links");
      return;
    }
    count_article(expected_, article, facts, Counting::add);
    const auto local = local_entity_iris(facts, article_iri(facts.article, base_));
    for (std::size_t i = 0; i < entities.size(); ++i) {
      const RecordNames names = names_of_record(facts.entities[i]);
      const auto iri = names.spellings.empty() ? local[i] : iri_of_[names.node()];
      problems_.expect(entities[i] == id_of(Term::iri(iri)),
                       fmt::format("{}: entity {} should be <{}>", source, i, iri));
    }
    const auto statements = derive_statements(
        facts, entities, [&](const Term& term) { return id_of(term); },
        [&](TermId entity) { return typed_.contains(entity); });
    entries_ += statements.size();
    for (const auto& [triple, evidence] : statements) {
      const auto found = membership(triple, article);
      problems_.expect(
          found && found->evidence == evidence,
          fmt::format("{}: its evidence for ({:016x} {:016x} {:016x}) is not what it "
                      "says",
                      source, bits(triple.subject), bits(triple.predicate), bits(triple.object)));
    }
  }

  const FolderView& view_;
  std::string_view base_;
  VerifyReport& report_;
  Problems& problems_;
  TermCounts counts_;
  TermCache cache_{1 << 16};
  EmptyView nothing_;
  Overlay expected_;
  std::map<NameNode, std::string> iri_of_;
  std::set<TermId> typed_;  // by hand
  std::uint64_t linked_statements_ = 0, entries_ = 0;
};

}  // namespace

void verify_articles(const FolderView& view, std::string_view base, const EvidenceCounts& counts,
                     VerifyReport& report, Problems& problems) {
  ArticleVerification(view, base, report, problems).run(counts);
}

}  // namespace weft
