#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "grammar/position.h"
#include "query/statements.h"
#include "query/term_value.h"

namespace weft::query {

// Finds the IRIs that names of a query mean. A plain name is a local name; a name in backticks may
// also be an IRI or a CURIE. A CURIE's prefix is a well-known one (schema, rdf, rdfs, skos, foaf,
// prov, xsd), else the last piece of the namespace: rel:worksFor finds
// https://weft.dev/rel/worksFor.
class NameLookup {
 public:
  NameLookup(TermReader& reader, Statements& statements, std::string_view text)
      : reader_(reader), statements_(statements), text_(text) {}

  // Absent, with a warning, where the graph has none. Throws QueryError where it has several.
  // The view may ask for predicates that only statements have that nothing asserts.
  std::optional<TermId> find_predicate(const ast::Symbol& name, const StatementView& view = {}) {
    return find(name, view.unasserted ? Role::any_predicate : Role::predicate);
  }
  std::optional<TermId> find_class(const ast::Symbol& name) { return find(name, class_); }
  // Neither warns nor throws: where it is not known that the name must be one.
  std::optional<TermId> guess_predicate(const ast::Symbol& name) { return guess(name, predicate_); }
  std::optional<TermId> guess_class(const ast::Symbol& name) { return guess(name, class_); }

  std::vector<std::string> take_warnings() { return std::move(warnings_); }

 private:
  enum class Role : std::uint8_t { predicate, any_predicate, node_class };
  static constexpr Role predicate_ = Role::predicate, class_ = Role::node_class;

  std::optional<TermId> find(const ast::Symbol& name, Role role);
  std::optional<TermId> guess(const ast::Symbol& name, Role role);
  std::vector<TermId> candidates(const ast::Symbol& name, Role role);
  bool has_role(TermId id, Role role) const;
  void warn(const ast::Symbol& name, Role role);
  [[noreturn]] void fail_ambiguous(const ast::Symbol& name, const std::vector<TermId>& found,
                                   Role role);

  TermReader& reader_;
  Statements& statements_;
  std::string_view text_;
  std::vector<std::string> warnings_;
};

}  // namespace weft::query
