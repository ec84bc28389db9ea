#include "tests/query/oracle_generator.h"

#include <fmt/core.h>

#include <algorithm>
#include <string_view>

#include "tests/query/oracle_query_writer.h"

namespace weft::oracle {
namespace {

constexpr std::string_view kBase = "http://example.org/";

std::string predicate_iri(std::string_view name) {
  if (name == "type") return "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
  if (name == "label") return "http://www.w3.org/2000/01/rdf-schema#label";
  if (name == "altLabel") return "http://www.w3.org/2004/02/skos/core#altLabel";
  if (name == "alternateName") return "https://schema.org/alternateName";
  return fmt::format("{}{}", kBase, name);
}

Term xsd(const char* lexical, const char* type) {
  return Term::typed(lexical, std::string("http://www.w3.org/2001/XMLSchema#") + type);
}

}  // namespace

PlainGraph Generator::graph() {
  PlainGraph graph;
  const int node_count = 2 + below(4);
  const auto resource = [&](int i) { return Term::iri(fmt::format("{}n{}", kBase, i)); };
  const auto any_node = [&] { return resource(below(node_count)); };
  const auto add = [&](Term subject, std::string_view predicate, Term object) {
    graph.add({std::move(subject), Term::iri(predicate_iri(predicate)), std::move(object)});
  };
  for (int i = 2 + below(7); i > 0; --i)
    add(any_node(), any_of({"p", "p", "q", "r"}), any_node());
  for (int i = below(6); i > 0; --i)
    add(any_node(), "type", Term::iri(fmt::format("{}{}", kBase, any_of({"A", "B", "C"}))));
  for (int i = below(6); i > 0; --i)
    add(any_node(), "num",
        pick<Term>({Term::integer(below(4)), Term::integer(-1), xsd("1.5", "decimal"),
                    xsd("2.0", "decimal"), xsd("01", "integer"), xsd("0.5E0", "double")}));
  for (int i = below(5); i > 0; --i)
    add(any_node(), "txt",
        pick<Term>({Term::string("x"), Term::string("xy"), Term::string("Y"),
                    Term::tagged("x", "en"), Term::string("")}));
  for (int i = below(4); i > 0; --i)
    add(any_node(), "day",
        pick<Term>({Term::date("2019-05-09"), Term::date("2019-06-01"), Term::date("2020-01-31")}));
  for (int i = below(3); i > 0; --i)
    add(any_node(), "flag", Term::boolean(chance(50)));
  for (int i = below(4); i > 0; --i)
    add(any_node(), "mix",
        pick<Term>(
            {Term::integer(1), Term::string("x"), Term::boolean(true), Term::date("2019-05-09")}));
  for (int i = 0; i < node_count; ++i) {
    if (chance(50)) continue;  // without a preferred name there is no alias either
    add(resource(i), "label", Term::string(any_of({"Ada", "Bob", "x"})));
    if (chance(20)) add(resource(i), "altLabel", Term::string(any_of({"Lady", "Bob"})));
    if (chance(10)) add(resource(i), "alternateName", Term::string("Countess"));
  }
  for (int i = below(9); i > 0; --i)
    graph.add(article_statement(graph, any_node), said());
  return graph;
}

// Mostly one that the graph has, so that values and evidence meet.
Edge Generator::article_statement(const PlainGraph& graph,
                                  const std::function<Term()>& any_node) {
  const std::vector<Edge>& triples = graph.triples();
  const Edge& old = triples[static_cast<std::size_t>(below(static_cast<int>(triples.size())))];
  if (is_edge(old) && chance(30)) return old;
  const auto predicate = [](std::string_view name) { return Term::iri(predicate_iri(name)); };
  if (chance(30)) return {any_node(), predicate("num"), Term::integer(below(4))};
  return {any_node(), predicate(any_of({"p", "q", "q", "r"})), any_node()};
}

Said Generator::said() {
  const auto date = [&] {
    return std::string(any_of({"2018", "2019", "2019-05", "2019-05-09", "2018-06-01", "2020-01"}));
  };
  Said said;
  said.article = static_cast<std::size_t>(below(static_cast<int>(PlainGraph::kPublished.size())));
  said.negated = chance(15);
  if (chance(20))
    said.modality = pick({Modality::possible, Modality::planned, Modality::conditional});
  if (chance(30)) said.since = date();
  if (chance(20)) said.date = date();
  if (chance(20)) said.until = date();
  said.former = chance(15);
  return said;
}

std::string Generator::as_of() {
  if (!chance(25)) return "";
  return fmt::format("AS OF DATE '{}' ", any_of({"2017-01-01", "2018-06-01", "2018-12-31",
                                                 "2019-05-09", "2019-05-31", "2020-06-01"}));
}

std::string Generator::assertion(const std::string& edge) {
  return fmt::format("{}{}.{}", chance(20) ? "NOT " : "", edge,
                     any_of({"asserted", "asserted = FALSE", "polarity = 'negated'",
                             "polarity = 'affirmed'", "modality = 'planned'",
                             "modality <> 'stated'"}));
}

std::vector<std::string> Generator::named(Sort sort) const {
  std::vector<std::string> names;
  for (const Variable& variable : scope_)
    if (variable.sort == sort) names.push_back(variable.name);
  return names;
}

std::string Generator::one_named(Sort sort) {
  const auto names = named(sort);
  return names.empty() ? ""
                       : names[static_cast<std::size_t>(below(static_cast<int>(names.size())))];
}

// ---- clauses -----------------------------------------------------------------------------------

std::string Generator::match() {
  const std::size_t known = scope_.size();
  std::string made = chance(20) ? "OPTIONAL MATCH " : "MATCH ";
  const bool differ = chance(15);  // which leaves no choice to a selector
  if (differ) made += "DIFFERENT EDGES ";
  made += path(!differ);
  if (chance(25)) made += ", " + path(!differ);
  std::string edge;  // that this MATCH binds
  for (std::size_t i = known; i < scope_.size(); ++i)
    if (scope_[i].sort == Sort::edge) edge = scope_[i].name;
  if (!edge.empty() && chance(20)) return made + " WHERE " + assertion(edge);
  if (chance(40)) made += " WHERE " + condition(2);
  return made;
}

std::string Generator::clause() {
  const std::string node = owner();
  switch (below(8)) {
    case 0: {
      const std::string edge = one_named(Sort::edge);
      return "FILTER " + (!edge.empty() && chance(40) ? assertion(edge) : condition(2));
    }
    case 1: {
      const bool is_number = chance(50);
      const std::string value = is_number ? number(2) : text(2);
      const std::string name = fresh();
      scope_.push_back({name, is_number ? Sort::number : Sort::text});
      return fmt::format("LET {} = {}", name, value);
    }
    case 2: {
      const std::string list = node.empty() || chance(50)
                                   ? fmt::format("[{}, {}, NULL]", number(1), number(1))
                                   : node + ".num";
      const std::string name = fresh(), counter = fresh();
      scope_.push_back({name, Sort::number});
      if (chance(70) || list.front() != '[') return fmt::format("FOR {} IN {}", name, list);
      scope_.push_back({counter, Sort::number});
      return fmt::format("FOR {} IN {} WITH {} {}", name, list, any_of({"ORDINALITY", "OFFSET"}),
                         counter);
    }
    default:
      return match();
  }
}

std::string Generator::clauses(int count) {
  std::string made;
  for (int i = 0; i < count; ++i)
    made += (i == 0 ? match() : clause()) + " ";
  return made;
}

// ---- results -----------------------------------------------------------------------------------

std::string Generator::item() {
  const std::string node = owner();
  switch (below(9)) {
    case 0:
      return number(2);
    case 1:
      return text(2);
    case 2:
      return condition(1);
    case 3:
      return day();
    case 4:
      return node.empty() ? "NULL"
                          : fmt::format("{}.{}", node, any_of({"num", "mix", "txt", "name"}));
    case 5:
      if (node.empty() || chance(60)) return "[1, [2], NULL]";
      return fmt::format("VALUE {{ MATCH ({}){}() RETURN COUNT(*) AS n }}", node, edge());
    case 6: {
      const std::string path = one_named(Sort::path);
      if (path.empty()) return "TRUE";
      return fmt::format("{}({})", any_of({"nodes", "edges", "elements"}), path);
    }
    case 7:
      return node.empty() ? "1"
                          : fmt::format("{}({})", any_of({"names", "labels", "element_id"}), node);
    default: {
      const auto one =
          scope_.empty() ? Variable{"1", Sort::number}
                         : scope_[static_cast<std::size_t>(below(static_cast<int>(scope_.size())))];
      return one.sort == Sort::length_only_path ? fmt::format("path_length({})", one.name)
                                                : one.name;
    }
  }
}

std::string Generator::order_by(const std::vector<std::string>& columns) {
  std::string made = " ORDER BY ";
  for (const std::string& column : columns)
    made += fmt::format("{}{}{}{}", column == columns.front() ? "" : ", ", column,
                        any_of({"", "", " ASC", " DESC"}),
                        any_of({"", "", " NULLS FIRST", " NULLS LAST"}));
  return made;
}

std::string Generator::plain_result(int columns, bool may_divide) {
  const bool is_ordered = chance(35);
  std::string made = chance(25) ? "RETURN DISTINCT " : "RETURN ";
  std::vector<std::string> names;
  Scope next;
  for (int i = 1; i <= columns; ++i) {
    // What has no order of its own in the language is not sorted by.
    const int kind = is_ordered ? below(3) : 3;
    const std::string value = kind == 0   ? number(2)
                              : kind == 1 ? text(2)
                              : kind == 2 ? condition(1)
                                          : item();
    names.push_back(fmt::format("c{}", i));
    made += fmt::format("{}{} AS {}", i == 1 ? "" : ", ", value, names.back());
    const auto same =
        std::find_if(scope_.begin(), scope_.end(), [&](auto& v) { return v.name == value; });
    if (same != scope_.end() && same->sort == Sort::node)
      next.push_back({names.back(), Sort::node});
  }
  if (may_divide && !is_ordered && chance(5)) {
    made = fmt::format("RETURN 6 / {} AS c1", number(1));  // may divide by zero
    for (int i = 2; i <= columns; ++i)
      made += fmt::format(", {} AS c{}", i, i);
    next.clear();
  }
  scope_ = next;
  if (!is_ordered) return made;
  is_ordered_ = true;
  made += order_by(names);
  if (chance(40)) made += fmt::format(" OFFSET {}", below(3));
  if (chance(50)) made += fmt::format(" LIMIT {}", below(4));
  return made;
}

std::string Generator::grouped_result() {
  const std::string node = owner();
  const bool has_key = chance(70);
  std::string made = "RETURN ";
  if (has_key) made += (node.empty() ? text(1) : chance(50) ? node : node + ".name") + " AS c1, ";
  const std::string value = one_named(Sort::number), any = one_named(Sort::any);
  const auto one = [&]() -> std::string {
    switch (below(7)) {
      case 0:
        return "COUNT(*)";
      case 1:
        return fmt::format("COUNT({})", number(1));
      case 2:
        return fmt::format("COUNT(DISTINCT {})", text(1));
      case 3:
        return fmt::format("{}({})", any_of({"SUM", "AVG", "MIN", "MAX"}),
                           value.empty() ? "1" : value);
      case 4:
        return fmt::format("size(COLLECT_LIST({}))", number(0));
      case 5:
        return fmt::format("{}({})", any_of({"MIN", "MAX"}), text(0));
      default:
        return "COUNT(*) + 1";
    }
  };
  made += one() + " AS c2, " + one() + " AS c3";
  if (has_key && chance(40)) made += " GROUP BY c1";
  scope_.clear();
  return made;
}

std::string Generator::result(int columns) {
  const bool can_show_all = named(Sort::length_only_path).empty() && !scope_.empty();
  if (columns == 0 && can_show_all && chance(8)) return "RETURN *";
  if (columns == 0 && chance(20)) return grouped_result();
  return plain_result(columns == 0 ? 1 + below(3) : columns, true);
}

GeneratedQuery Generator::query() {
  std::string made = as_of();
  if (chance(15)) {      // NEXT
    made += clauses(1);  // += keeps the order in which names come into scope
    made += plain_result(2) + " NEXT ";
    made += as_of();
    is_ordered_ = false;
    if (chance(50)) made += clause() + " ";
    made += result(0);
  } else if (chance(15)) {  // a set operator
    const std::string op = fmt::format(" {}{} ", any_of({"UNION", "EXCEPT", "INTERSECT"}),
                                       any_of({"", " ALL", " DISTINCT"}));
    for (int i = 2 + below(2); i > 0; --i) {
      scope_.clear();
      if (!made.empty() && made.ends_with(op)) made += as_of();
      made += clauses(1);
      made += plain_result(1) + (i == 1 ? "" : op);
    }
    is_ordered_ = false;
  } else {
    made += clauses(1 + below(3));
    made += result(0);
  }
  return {made, is_ordered_};
}

PlainGraph random_graph(std::mt19937_64& numbers) {
  return Generator(numbers).graph();
}

GeneratedQuery random_query(std::mt19937_64& numbers) {
  return Generator(numbers).query();
}

}  // namespace weft::oracle
