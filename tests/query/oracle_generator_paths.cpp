#include <fmt/core.h>

#include <string_view>

#include "tests/query/oracle_query_writer.h"

namespace weft::oracle {

std::string Generator::node_labels() {
  return any_of({"A", "A|B", "!A", "A&B", "%", "!%", "A|!B", "(A|B)&!C"});
}

std::string Generator::edge_labels() {
  return any_of(
      {"", "", ":p", ":p", ":q", ":p|q", ":!p", ":%", ":!p&!q", ":p|%", ":`http://example.org/p`"});
}

std::string Generator::node(std::string variable, bool with_conditions) {
  if (!with_conditions || chance(55)) return fmt::format("({})", variable);
  switch (variable.empty() ? below(4) : below(5)) {
    case 0:
      return fmt::format("({}:{})", variable, node_labels());
    case 1:
      return fmt::format("({} {{num: {}}})", variable, any_of({"1", "2", "0.5"}));
    case 2:
      return fmt::format("({} {{name: '{}'}})", variable, any_of({"Ada", "Bob", "Lady"}));
    case 3:
      return fmt::format("({}:{} {{txt: 'x'}})", variable, any_of({"A", "B"}));
    default:
      return fmt::format("({} WHERE {})", variable, element_condition(variable));
  }
}

std::string Generator::arrow(const std::string& filler, int direction) const {
  const std::string inside = filler.empty() ? "" : fmt::format("[{}]-", filler);
  if (direction == 0) return fmt::format("-{}>", inside);
  return direction == 1 ? fmt::format("<-{}", inside) : fmt::format("-{}", inside);
}

std::string Generator::edge_conditions() {
  if (!chance(12)) return "";
  return any_of({" {asserted: FALSE}", " {asserted: TRUE}", " {polarity: 'negated'}",
                 " {modality: 'planned'}", " {polarity: 'affirmed', modality: 'stated'}"});
}

std::string Generator::edge() {
  return arrow(edge_labels(), below(3));
}

// A node of the scope, a new one, or none.
std::string Generator::node_variable() {
  const std::string known = owner();
  if (!known.empty() && chance(35)) return known;
  if (chance(15)) return "";
  const std::string name = fresh();
  scope_.push_back({name, Sort::node});
  return name;
}

std::string Generator::chain(bool may_be_quantified) {
  std::string made = node(node_variable());
  bool is_quantified = false;
  for (int hops = below(3) + (chance(80) ? 1 : 0); hops > 0; --hops) {
    if (may_be_quantified && !is_quantified && chance(30)) {
      is_quantified = true;
      const std::string name = chance(60) ? fresh() : "";
      const bool is_question = chance(20);
      const char* where = name.empty() || chance(70) ? "" : " WHERE type(";
      const std::string condition = *where == '\0' ? "" : fmt::format("{}{}) = 'p'", where, name);
      made += arrow(name + edge_labels() + (condition.empty() ? edge_conditions() : condition),
                    below(3));
      made += is_question ? "?" : any_of({"{1,2}", "{0,2}", "{2}", "{,2}", "{1,3}", "{0}"});
      if (!name.empty()) scope_.push_back({name, is_question ? Sort::edge : Sort::edges});
      made += node(node_variable());
      continue;
    }
    const std::string name = chance(35) ? fresh() : "";
    if (chance(8)) {
      const std::string value = fresh();
      made += fmt::format("-[{}:{}]->({})", name, any_of({"num", "num|p", "mix"}), value);
      scope_.push_back({value, Sort::any});
      if (!name.empty()) scope_.push_back({name, Sort::edge});
      return made;
    }
    made += arrow(name + edge_labels() + edge_conditions(), below(3));
    if (!name.empty()) scope_.push_back({name, Sort::edge});
    made += node(node_variable());
  }
  return made;
}

std::string Generator::subpath_chain() {
  const std::string from = fresh(), to = fresh(), edge_name = fresh();
  const bool is_question = chance(15);
  std::string made = chance(80) ? node(node_variable()) : "";
  made += fmt::format("({}({}){}({})", chance(15) ? "TRAIL " : "", from,
                      arrow(edge_name + edge_labels() + edge_conditions(), below(3)), to);
  if (chance(20)) made += fmt::format("{}()", arrow(":p", below(2)));
  if (chance(40))
    made += fmt::format(" WHERE {}", any_of({"NOT ", ""}) + fmt::format("({} = {})", from, to));
  made += is_question ? ")?" : any_of({"){1,2}", "){0,2}", "){2}", "){1}"});
  if (!is_question) {
    scope_.push_back({edge_name, Sort::edges});
    scope_.push_back({from, Sort::nodes});
  }
  return made + node(node_variable());
}

// A path whose selector may choose among equals shows nothing of what it chose.
std::string Generator::selected_path() {
  const std::string start = node(node_variable()), name = fresh();
  const std::string edge_name = fresh();
  const char* quantifier = any_of({"*", "+", "{1,}", "{2,}", "{0,3}", "{1,3}"});
  const int direction = below(3);
  const bool shows_edges = chance(50);
  const char* selector = any_of({"ANY", "ANY SHORTEST", "SHORTEST 1", "SHORTEST 2", "ALL SHORTEST",
                                 "SHORTEST 1 GROUPS", "SHORTEST 2 GROUPS", "ALL SHORTEST"});
  const std::string_view chosen = selector;
  const bool keeps_all = chosen.find("GROUPS") != chosen.npos || chosen == "ALL SHORTEST";
  const bool shows_path = keeps_all || (chosen != "ANY" && chance(70));
  const std::string filler =
      (keeps_all && shows_edges ? edge_name : "") + edge_labels() + edge_conditions();
  const char* mode = any_of({"", "", "", "TRAIL ", "ACYCLIC ", "SIMPLE ", "WALK "});
  const std::string end = node(node_variable());
  if (shows_path) scope_.push_back({name, keeps_all ? Sort::path : Sort::length_only_path});
  if (keeps_all && shows_edges) scope_.push_back({edge_name, Sort::edges});
  return fmt::format("{}{} {}{}{}{}{}", shows_path ? name + " = " : "", selector, mode, start,
                     arrow(filler, direction), quantifier, end);
}

std::string Generator::path(bool may_be_selected) {
  if (may_be_selected && chance(15)) return selected_path();
  const std::string name = chance(25) ? fresh() : "";
  std::string made = name.empty() ? "" : name + " = ";
  if (chance(20)) {  // a mode that keeps an endless quantifier finite
    made += any_of({"TRAIL ", "ACYCLIC ", "SIMPLE "});
    const std::string start = node(node_variable()), edge_name = chance(50) ? fresh() : "";
    made +=
        start + arrow(edge_name + edge_labels(), below(3)) + any_of({"*", "+", "{1,3}", "{2,}"});
    if (!edge_name.empty()) scope_.push_back({edge_name, Sort::edges});
    made += node(node_variable());
  } else {
    made += chance(15) ? subpath_chain() : chain(true);
  }
  if (!name.empty()) scope_.push_back({name, Sort::path});
  return made;
}

}  // namespace weft::oracle
