// A record of the sort, its terms in N-Triples text, which holds no NUL:
//
//    graph NUL part NUL subject NUL predicate NUL object
//
// A graph <article/provenance> goes under <article>, so that both come together; `part` then puts
// what is needed first in front:
//    a   <article> a weft:Article, in the provenance graph: the sign that there is an article
//    b   the rest of the provenance graph
//    c   the graph <article> itself
#include "graph/import_articles.h"

#include <fmt/core.h>

#include "graph/decision_dump.h"
#include "graph/error.h"
#include "graph/external_sort.h"
#include "graph/import_provenance.h"
#include "graph/ntriples_term.h"
#include "graph/provenance.h"
#include "graph/vocabulary.h"

namespace weft {
namespace {

Term take_term(std::string_view& record) {
  const std::size_t bytes = std::min(record.find('\0'), record.size());
  std::size_t offset = 0;
  Term term = read_ntriples_term(record.substr(0, bytes), offset);
  record.remove_prefix(std::min(bytes + 1, record.size()));
  return term;
}

bool is_provenance(const Term& graph) {
  return graph.kind == TermKind::iri && graph.text.ends_with(provenance::kGraphSuffix);
}

bool is_sign(const Quad& quad, std::string_view article_iri) {
  return quad.subject.text == article_iri && quad.predicate.text == vocabulary::kType &&
         quad.object.text == provenance::kArticle;
}

// What one article, or one other graph, says; fed record by record.
class GraphReader {
 public:
  GraphReader(Term graph, const NamedGraphs::Receiver& receiver)
      : graph_(std::move(graph)), receiver_(receiver) {}

  const Term& graph() const { return graph_; }

  void add(char part, StatementTerms statement) {
    if (graph_.text == provenance::kDecisions) {
      description_.push_back(std::move(statement));
      return;
    }
    is_article_ = is_article_ || part == 'a';
    if (part == 'c') {
      conclude_description();
      if (!implied_.contains(statement)) hand_on(std::move(statement), graph_);
    } else if (is_article_) {
      description_.push_back(std::move(statement));
    } else {
      hand_on(std::move(statement), provenance_graph());
    }
  }
  void finish() {
    graph_.text == provenance::kDecisions ? conclude_decisions() : conclude_description();
  }

 private:
  Term provenance_graph() const {
    return Term::iri(graph_.text + std::string(provenance::kGraphSuffix));
  }
  void hand_on(StatementTerms statement, const Term& graph) const {
    receiver_.statement({std::move(statement.subject), std::move(statement.predicate),
                         std::move(statement.object), graph});
  }

  void conclude_decisions() {
    try {
      DescribedDecisions decisions = read_described_decisions(description_);
      receiver_.decisions(decisions.decisions);
      description_ = std::move(decisions.foreign);
    } catch (const InputError& error) {
      receiver_.fault(std::string(error.what()) + "; no decision was read");
    }
    for (StatementTerms& statement : description_)
      hand_on(std::move(statement), graph_);
  }

  void conclude_description() {
    if (!is_article_) return;
    is_article_ = false;
    try {
      DescribedArticle article = read_described_article(graph_.text, description_);
      receiver_.article(article.facts);
      implied_ = std::move(article.implied);
      description_ = std::move(article.foreign);
    } catch (const InputError& error) {
      receiver_.fault(std::string(error.what()) +
                      "; the article's statements were added without it");
    }
    for (StatementTerms& statement : description_) {
      hand_on(std::move(statement), provenance_graph());
    }
    description_.clear();
  }

  Term graph_;
  const NamedGraphs::Receiver& receiver_;
  bool is_article_ = false;  // with a description not yet concluded
  std::vector<StatementTerms> description_;
  std::set<StatementTerms> implied_;
};

}  // namespace

struct NamedGraphs::Impl {
  explicit Impl(const ImportOptions& options)
      : sort(options.sort_mib << 20, options.temporary_folder) {}

  ExternalSort sort;
  std::string record;
};

NamedGraphs::NamedGraphs(const ImportOptions& options) : impl_(std::make_unique<Impl>(options)) {}
NamedGraphs::~NamedGraphs() = default;

void NamedGraphs::add(const Quad& quad) {
  Term graph = *quad.graph;
  if (graph.text == provenance::kLinking) return;  // put_article() derives it again
  char part = 'c';
  if (is_provenance(graph)) {
    graph.text.resize(graph.text.size() - provenance::kGraphSuffix.size());
    part = is_sign(quad, graph.text) ? 'a' : 'b';
  }
  std::string& record = impl_->record;
  record = to_ntriples(graph) + '\0' + part + '\0' + to_ntriples(quad.subject) + '\0' +
           to_ntriples(quad.predicate) + '\0' + to_ntriples(quad.object);
  impl_->sort.add(record);
}

void NamedGraphs::drain(const Receiver& receiver) {
  std::optional<GraphReader> reader;
  impl_->sort.drain([&](std::string_view record) {
    Term graph = take_term(record);
    if (!reader || reader->graph() != graph) {
      if (reader) reader->finish();
      reader.emplace(std::move(graph), receiver);
    }
    const char part = record.front();
    record.remove_prefix(2);
    Term subject = take_term(record), predicate = take_term(record);
    reader->add(part, {std::move(subject), std::move(predicate), take_term(record)});
  });
  if (reader) reader->finish();
}

}  // namespace weft
