#include <fmt/core.h>

#include "grammar/printer.h"

namespace weft {
namespace {

std::string_view spell(ast::PathMode mode) {
  switch (mode) {
    case ast::PathMode::walk:
      return "WALK";
    case ast::PathMode::trail:
      return "TRAIL";
    case ast::PathMode::acyclic:
      return "ACYCLIC";
    case ast::PathMode::simple:
      return "SIMPLE";
  }
  return {};
}

// How tightly a label expression binds: | below & below !.
int level_of(const ast::LabelExpression& labels) {
  if (std::holds_alternative<ast::LabelOr>(labels.node)) return 1;
  if (std::holds_alternative<ast::LabelAnd>(labels.node)) return 2;
  return 3;
}

}  // namespace

void Printer::graph_pattern(const ast::GraphPattern& pattern) {
  if (pattern.mode == ast::MatchMode::different_edges) put("DIFFERENT EDGES ");
  list(pattern.paths, ", ", [&](const auto& each) { path(each); });
  if (!pattern.where) return;
  put(" WHERE ");
  expression(*pattern.where);
}

void Printer::path(const ast::PathPattern& path) {
  path_head(path.name, path.mode, path.selector ? &*path.selector : nullptr);
  elements(path.elements);
}

void Printer::path_head(const std::optional<ast::Symbol>& name,
                        const std::optional<ast::PathMode>& mode, const ast::Selector* chosen) {
  if (name) {
    variable(*name);
    put(" = ");
  }
  if (chosen != nullptr) selector(*chosen);
  if (mode) {
    put(spell(*mode));
    put(" ");
  }
}

void Printer::selector(const ast::Selector& selector) {
  switch (selector.kind) {
    case ast::SelectorKind::all:
      return put("ALL ");
    case ast::SelectorKind::any:
      return put("ANY ");
    case ast::SelectorKind::any_shortest:
      return put("ANY SHORTEST ");
    case ast::SelectorKind::all_shortest:
      return put("ALL SHORTEST ");
    case ast::SelectorKind::shortest_paths:
      put("SHORTEST ");
      break;
    case ast::SelectorKind::shortest_groups:
      put("SHORTEST ");
      break;
  }
  if (selector.count) count(*selector.count);
  put(selector.kind == ast::SelectorKind::shortest_groups ? " GROUPS " : " ");
}

void Printer::elements(const std::vector<ast::PathElement>& elements) {
  for (const ast::PathElement& each : elements)
    std::visit([&](const auto& node) { element(node); }, each.node);
}

void Printer::element(const ast::NodePattern& node) {
  put("(");
  filler(node.filler);
  put(")");
}

void Printer::element(const ast::EdgePattern& edge) {
  put(edge.direction == ast::Direction::left ? "<-" : "-");
  if (edge.filler != ast::Filler{}) {
    put("[");
    filler(edge.filler);
    put("]-");
  }
  if (edge.direction == ast::Direction::right) put(">");
  if (edge.quantifier) quantifier(*edge.quantifier);
}

void Printer::element(const ast::Subpath& subpath) {
  put("(");
  path_head(subpath.name, subpath.mode, nullptr);
  elements(subpath.elements);
  if (subpath.where) {
    put(" WHERE ");
    expression(*subpath.where);
  }
  put(")");
  if (subpath.quantifier) quantifier(*subpath.quantifier);
}

void Printer::filler(const ast::Filler& filler) {
  if (filler.variable) variable(*filler.variable);
  if (filler.labels) {
    put(":");
    labels(*filler.labels);
  }
  const bool is_first = !filler.variable && !filler.labels;
  if (!filler.properties.empty()) {
    put(is_first ? "{" : " {");
    list(filler.properties, ", ", [&](const ast::PropertyEntry& entry) {
      exact(entry.name);
      put(": ");
      expression(entry.value);
    });
    put("}");
  }
  if (filler.where) {
    put(is_first ? "WHERE " : " WHERE ");
    expression(*filler.where);
  }
}

void Printer::quantifier(const ast::Quantifier& quantifier) {
  if (quantifier.question_mark) return put("?");
  if (!quantifier.maximum) return put(fmt::format("{{{},}}", quantifier.minimum));
  if (*quantifier.maximum == quantifier.minimum)
    return put(fmt::format("{{{}}}", quantifier.minimum));
  put(fmt::format("{{{},{}}}", quantifier.minimum, *quantifier.maximum));
}

void Printer::label_operand(const ast::LabelExpression& operand, int level) {
  const bool is_looser = level_of(operand) < level;
  if (is_looser) put("(");
  labels(operand);
  if (is_looser) put(")");
}

void Printer::labels(const ast::LabelExpression& labels) {
  if (const auto* name = std::get_if<ast::Symbol>(&labels.node)) {
    exact(*name);
  } else if (std::holds_alternative<ast::AnyLabel>(labels.node)) {
    put("%");
  } else if (const auto* negation = std::get_if<ast::LabelNot>(&labels.node)) {
    put("!");
    label_operand(*negation->operand, 3);
  } else if (const auto* both = std::get_if<ast::LabelAnd>(&labels.node)) {
    label_operand(*both->left, 2);
    put("&");
    label_operand(*both->right, 3);
  } else {
    const auto& either = std::get<ast::LabelOr>(labels.node);
    label_operand(*either.left, 1);
    put("|");
    label_operand(*either.right, 2);
  }
}

}  // namespace weft
