#include "query/name_lookup.h"

#include <fmt/core.h>

#include <algorithm>
#include <array>

#include "grammar/parse.h"
#include "graph/vocabulary.h"
#include "query/error.h"
#include "query/nearest_names.h"

namespace weft::query {
namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 7> kPrefixes = {{
    {"foaf", vocabulary::kFoaf},
    {"prov", vocabulary::kProv},
    {"rdf", vocabulary::kRdf},
    {"rdfs", vocabulary::kRdfs},
    {"schema", vocabulary::kSchema},
    {"skos", vocabulary::kSkos},
    {"xsd", vocabulary::kXsd},
}};
// schema.org publishes its terms under both schemes.
constexpr std::string_view kPlainSchema = "http://schema.org/";

struct Curie {
  std::string_view prefix, name;
};
std::optional<Curie> split_curie(std::string_view text) {
  const std::size_t colon = text.find(':');
  if (colon == std::string_view::npos || text.substr(colon).starts_with("://")) return std::nullopt;
  return Curie{text.substr(0, colon), text.substr(colon + 1)};
}

bool namespace_ends_in(std::string_view iri, std::string_view name, std::string_view prefix) {
  std::string_view space = iri.substr(0, iri.size() - name.size());
  while (!space.empty() && (space.back() == '/' || space.back() == '#' || space.back() == ':'))
    space.remove_suffix(1);
  return local_name(space) == prefix;
}

}  // namespace

bool NameLookup::has_role(TermId id, Role role) const {
  const Snapshot& graph = reader_.snapshot();
  if (role == Role::node_class) return graph.class_size(id) > 0;
  return graph.predicate_statistics(id).statements > 0 ||
         (role == Role::any_predicate && statements_.is_unasserted_predicate(id));
}

std::vector<TermId> NameLookup::candidates(const ast::Symbol& name, Role role) {
  const Snapshot& graph = reader_.snapshot();
  std::vector<TermId> found;
  const auto add = [&](std::string iri) {
    if (const auto id = graph.find(Term::iri(std::move(iri)))) found.push_back(*id);
  };
  if (name.backticked) add(name.text);
  const auto curie = name.backticked ? split_curie(name.text) : std::nullopt;
  if (curie) {
    for (const auto& [prefix, space] : kPrefixes)
      if (prefix == curie->prefix) add(std::string(space) + std::string(curie->name));
    if (curie->prefix == "schema") add(std::string(kPlainSchema) + std::string(curie->name));
    if (found.empty())
      for (const TermId id : graph.find_local_name(curie->name))
        if (namespace_ends_in(graph.term(id).text, curie->name, curie->prefix)) found.push_back(id);
  } else if (found.empty()) {
    found = graph.find_local_name(name.text);
  }
  std::erase_if(found, [&](TermId id) { return !has_role(id, role); });
  return found;
}

std::optional<TermId> NameLookup::guess(const ast::Symbol& name, Role role) {
  const std::vector<TermId> found = candidates(name, role);
  return found.size() == 1 ? std::optional(found.front()) : std::nullopt;
}

std::optional<TermId> NameLookup::find(const ast::Symbol& name, Role role) {
  const std::vector<TermId> found = candidates(name, role);
  if (found.size() > 1) fail_ambiguous(name, found, role);
  if (!found.empty()) return found.front();
  warn(name, role);
  return std::nullopt;
}

void NameLookup::warn(const ast::Symbol& name, Role role) {
  const Snapshot& graph = reader_.snapshot();
  std::vector<std::string> known;
  for (const TermId id : role == Role::node_class ? graph.classes() : graph.predicates())
    known.push_back(reader_.local_name(id));
  const std::vector<std::string> near = nearest_names(name.text, std::move(known));
  const bool unasserted =
      role == Role::predicate && !candidates(name, Role::any_predicate).empty();
  std::string warning =
      fmt::format("query:{}:{}: {}", name.position.line, name.position.column,
                  unasserted ? fmt::format("nothing asserts a statement with {}; {{asserted: "
                                           "false}} shows what is only negated, planned or "
                                           "supposed",
                                           name.text)
                             : fmt::format("the graph has no {} called {}",
                                           role == Role::node_class ? "class" : "predicate",
                                           name.text));
  if (!unasserted && !near.empty()) warning += "; nearest: " + joined(near);
  if (std::find(warnings_.begin(), warnings_.end(), warning) == warnings_.end())
    warnings_.push_back(std::move(warning));
}

void NameLookup::fail_ambiguous(const ast::Symbol& name, const std::vector<TermId>& found,
                                Role role) {
  std::vector<std::string> iris;
  for (const TermId id : found)
    iris.push_back("<" + reader_.iri(id) + ">");
  const std::string what =
      fmt::format("{} is the local name of {} {}: {}", name.text, found.size(),
                  role == Role::node_class ? "classes" : "predicates", joined(iris));
  const std::string hint =
      fmt::format("pick one by its IRI in backticks: `{}`", reader_.iri(found.front()));
  throw QueryError(render({name.position, what, hint}, text_));
}

}  // namespace weft::query
