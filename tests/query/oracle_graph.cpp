#include "tests/query/oracle_graph.h"

#include <algorithm>
#include <tuple>

namespace weft::oracle {
namespace {

const std::string kType = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
const std::vector<std::string> kPreferred{
    "http://www.w3.org/2000/01/rdf-schema#label", "http://www.w3.org/2004/02/skos/core#prefLabel",
    "https://schema.org/name", "http://xmlns.com/foaf/0.1/name"};
const std::vector<std::string> kAliases{"http://www.w3.org/2004/02/skos/core#altLabel",
                                        "https://schema.org/alternateName"};

// A, A|B: every triple of the predicates; with %, ! or & edges only.
bool only_names_predicates(const ast::LabelExpression& labels) {
  if (const auto* either = std::get_if<ast::LabelOr>(&labels.node))
    return only_names_predicates(*either->left) && only_names_predicates(*either->right);
  return std::holds_alternative<ast::Symbol>(labels.node);
}

// A backticked name is the IRI as well.
bool is_called(const ast::Symbol& name, const std::string& iri) {
  return local_name(iri) == name.text || (name.backticked && iri == name.text);
}

}  // namespace

std::string local_name(const std::string& iri) {
  return iri.substr(iri.find_last_of("#/:") + 1);
}

bool is_edge(const Edge& triple) {
  return triple.object.is_resource() && triple.predicate.text != kType;
}

bool holds(const ast::LabelExpression& labels, const std::set<std::string>& names) {
  if (const auto* name = std::get_if<ast::Symbol>(&labels.node))
    return names.count(local_name(name->text)) != 0;
  if (std::holds_alternative<ast::AnyLabel>(labels.node)) return !names.empty();
  if (const auto* negation = std::get_if<ast::LabelNot>(&labels.node))
    return !holds(*negation->operand, names);
  if (const auto* both = std::get_if<ast::LabelAnd>(&labels.node))
    return holds(*both->left, names) && holds(*both->right, names);
  const auto& either = std::get<ast::LabelOr>(labels.node);
  return holds(*either.left, names) || holds(*either.right, names);
}

bool ranges_over(const ast::LabelExpression* labels, const Edge& triple) {
  if (labels == nullptr) return is_edge(triple);
  return (is_edge(triple) || only_names_predicates(*labels)) &&
         holds(*labels, {local_name(triple.predicate.text)});
}

const std::vector<std::string> PlainGraph::kPublished{"2018-06-01", "2019-05-09", ""};
const std::set<std::string> PlainGraph::kSingleValued{"q", "num", "day"};

bool PlainGraph::Statement::asserts() const {
  return is_held ||
         std::any_of(said.begin(), said.end(), [](const Said& each) { return each.asserts(); });
}

PlainGraph::Statement& PlainGraph::statement_of(const Edge& triple) {
  for (Statement& statement : statements_)
    if (statement.edge == triple) return statement;
  return statements_.emplace_back(Statement{triple, {}, false});
}

const PlainGraph::Statement* PlainGraph::find(const Edge& triple) const {
  for (const Statement& statement : statements_)
    if (statement.edge == triple) return &statement;
  return nullptr;
}

void PlainGraph::add(const Edge& triple) {
  statement_of(triple).is_held = true;
  insert(triple);
}

void PlainGraph::add(const Edge& triple, const Said& said) {
  statement_of(triple).said.push_back(said);
  if (said.asserts()) insert(triple);
}

void PlainGraph::insert(const Edge& triple) {
  const auto key = [](const Edge& edge) {
    return std::tie(edge.subject, edge.predicate, edge.object);
  };
  const auto place =
      std::lower_bound(triples_.begin(), triples_.end(), triple,
                       [&](const Edge& a, const Edge& b) { return key(a) < key(b); });
  if (place == triples_.end() || !(*place == triple)) triples_.insert(place, triple);
}

std::vector<Quad> PlainGraph::quads() const {
  std::vector<Quad> quads;
  for (const Statement& statement : statements_)
    if (statement.is_held)
      quads.push_back({statement.edge.subject, statement.edge.predicate, statement.edge.object,
                       std::nullopt});
  return quads;
}

std::vector<Term> PlainGraph::nodes() const {
  std::set<Term> found;
  for (const Edge& triple : triples()) {
    found.insert(triple.subject);
    if (is_edge(triple)) found.insert(triple.object);
  }
  return {found.begin(), found.end()};
}

std::set<std::string> PlainGraph::classes_of(const Term& node) const {
  std::set<std::string> classes;
  for (const Edge& triple : triples())
    if (triple.subject == node && triple.predicate.text == kType)
      classes.insert(local_name(triple.object.text));
  return classes;
}

std::vector<Value> PlainGraph::property(const Term& node, const ast::Symbol& name,
                                        const std::optional<std::string>& as_of) const {
  std::vector<Value> values;
  if (name.text == "iri" && !name.backticked) return {text(node.text)};
  if (name.text == "name" && !name.backticked) {
    if (const auto preferred = preferred_name(node)) values.push_back(text(*preferred));
    return values;
  }
  for (const Edge& triple : triples())
    if (triple.subject == node && !triple.object.is_resource() &&
        is_called(name, triple.predicate.text) && (!as_of || holds_on(triple, *as_of)))
      values.push_back(of_term(triple.object));
  std::stable_sort(values.begin(), values.end(),
                   [](const Value& a, const Value& b) { return total_order(a, b) < 0; });
  // 'x' and 'x'@en are one value.
  const auto same = [](const Value& a, const Value& b) { return total_order(a, b) == 0; };
  values.erase(std::unique(values.begin(), values.end(), same), values.end());
  return values;
}

namespace {

std::vector<std::string> texts(const std::vector<Edge>& triples, const Term& node,
                               const std::string& predicate) {
  std::vector<std::string> found;
  for (const Edge& triple : triples)
    if (triple.subject == node && triple.predicate.text == predicate &&
        !triple.object.is_resource())
      found.push_back(triple.object.text);
  return found;
}

}  // namespace

std::optional<std::string> PlainGraph::preferred_name(const Term& node) const {
  for (const std::string& predicate : kPreferred)
    if (const auto found = texts(triples(), node, predicate); !found.empty()) return found.front();
  return std::nullopt;
}

std::vector<std::string> PlainGraph::names(const Term& node) const {
  std::set<std::string> others;
  for (const auto* predicates : {&kPreferred, &kAliases})
    for (const std::string& predicate : *predicates)
      for (const std::string& name : texts(triples(), node, predicate))
        others.insert(name);
  std::vector<std::string> names;
  if (const auto preferred = preferred_name(node)) {
    names.push_back(*preferred);
    others.erase(*preferred);
  }
  names.insert(names.end(), others.begin(), others.end());
  return names;
}

}  // namespace weft::oracle
