#include <fmt/core.h>

#include <limits>
#include <utility>

#include "grammar/literal_text.h"
#include "grammar/path_check.h"
#include "grammar/tree_builder.h"

namespace weft {
namespace {

using PathModeContext = syntax::WeftParser::PathModeContext;

std::optional<ast::PathMode> mode_of(PathModeContext* rule) {
  if (rule == nullptr) return std::nullopt;
  if (rule->TRAIL() != nullptr) return ast::PathMode::trail;
  if (rule->ACYCLIC() != nullptr) return ast::PathMode::acyclic;
  if (rule->SIMPLE() != nullptr) return ast::PathMode::simple;
  return ast::PathMode::walk;
}

}  // namespace

ast::GraphPattern TreeBuilder::graph_pattern(P::GraphPatternContext& rule) {
  ast::GraphPattern pattern;
  if (rule.matchMode() != nullptr && rule.matchMode()->DIFFERENT() != nullptr)
    pattern.mode = ast::MatchMode::different_edges;
  for (auto* path : rule.pathPattern())
    pattern.paths.push_back(path_pattern(*path));
  if (rule.expression() != nullptr) pattern.where = expression(*rule.expression());
  check_paths(pattern, problems_);
  return pattern;
}

ast::PathPattern TreeBuilder::path_pattern(P::PathPatternContext& rule) {
  ast::PathPattern path;
  path.position = text_.position(rule);
  if (rule.pathName() != nullptr) path.name = symbol(*rule.pathName()->name());
  if (rule.selector() != nullptr) path.selector = selector(*rule.selector());
  path.mode = mode_of(rule.pathMode());
  path.elements = path_elements(*rule.pathElements());
  return path;
}

std::vector<ast::PathElement> TreeBuilder::path_elements(P::PathElementsContext& rule) {
  std::vector<ast::PathElement> elements;
  for (auto* child : rule.children) {
    if (auto* edge_rule = dynamic_cast<P::EdgeContext*>(child)) {
      elements.push_back({edge(*edge_rule)});
      continue;
    }
    auto* place = dynamic_cast<P::PlaceContext*>(child);
    if (place->subpath() != nullptr) {
      elements.push_back({subpath(*place->subpath())});
      continue;
    }
    const ast::Position at = text_.position(*place);
    if (!elements.empty() && std::holds_alternative<ast::NodePattern>(elements.back().node))
      report(at, "two nodes without an edge between them",
             "write `-`, `->` or `<-` between them, or a comma where a new path begins");
    elements.push_back({ast::NodePattern{filler(*place->node()->filler()), at}});
  }
  return elements;
}

ast::EdgePattern TreeBuilder::edge(P::EdgeContext& rule) {
  ast::EdgePattern edge;
  edge.position = text_.position(rule);
  edge.direction = rule.GREATER() != nullptr ? ast::Direction::right
                   : rule.LESS() != nullptr  ? ast::Direction::left
                                             : ast::Direction::either;
  if (rule.filler() != nullptr) edge.filler = filler(*rule.filler());
  if (rule.quantifier() != nullptr) edge.quantifier = quantifier(*rule.quantifier());
  return edge;
}

ast::Subpath TreeBuilder::subpath(P::SubpathContext& rule) {
  ast::Subpath subpath;
  subpath.position = text_.position(rule);
  if (rule.selector() != nullptr)
    report(text_.position(*rule.selector()), "a selector inside a subpath",
           "a selector belongs to a whole path: write it in front of the path");
  if (rule.pathName() != nullptr) subpath.name = symbol(*rule.pathName()->name());
  subpath.mode = mode_of(rule.pathMode());
  subpath.elements = path_elements(*rule.pathElements());
  if (rule.expression() != nullptr) subpath.where = expression(*rule.expression());
  if (rule.quantifier() != nullptr) subpath.quantifier = quantifier(*rule.quantifier());
  return subpath;
}

ast::Filler TreeBuilder::filler(P::FillerContext& rule) {
  ast::Filler filler;
  if (rule.name() != nullptr) filler.variable = symbol(*rule.name());
  if (rule.labels() != nullptr) filler.labels = labels(*rule.labels()->labelExpression());
  if (rule.properties() != nullptr)
    for (auto* entry : rule.properties()->propertyEntry())
      filler.properties.push_back(
          {exact_symbol(*entry->anyName()), expression(*entry->expression())});
  if (rule.expression() != nullptr) filler.where = expression(*rule.expression());
  return filler;
}

ast::Selector TreeBuilder::selector(P::SelectorContext& rule) {
  using Kind = ast::SelectorKind;
  ast::Selector selector;
  selector.position = text_.position(rule);
  const bool is_shortest = rule.SHORTEST() != nullptr;
  if (rule.ANY() != nullptr) {
    selector.kind = is_shortest ? Kind::any_shortest : Kind::any;
  } else if (rule.ALL() != nullptr) {
    selector.kind = is_shortest ? Kind::all_shortest : Kind::all;
  } else {
    const bool is_grouped = rule.GROUP() != nullptr || rule.GROUPS() != nullptr;
    selector.kind = is_grouped ? Kind::shortest_groups : Kind::shortest_paths;
    selector.count = count(*rule.count());
    const auto* number = std::get_if<std::uint64_t>(&selector.count->value);
    if (number != nullptr && *number == 0)
      report(selector.count->position, "SHORTEST 0 asks for nothing", "the number is at least 1");
  }
  return selector;
}

std::uint32_t TreeBuilder::bound(P::BoundContext& rule) {
  constexpr std::uint32_t kMax = std::numeric_limits<std::uint32_t>::max();
  const auto value = decode_integer(bytes(*rule.start));
  if (value && *value <= kMax) return static_cast<std::uint32_t>(*value);
  report(text_.position(rule), fmt::format("{} is too large for a quantifier", bytes(*rule.start)),
         fmt::format("the largest bound is {}", kMax));
  return kMax;
}

ast::Quantifier TreeBuilder::quantifier(P::QuantifierContext& rule) {
  ast::Quantifier quantifier;
  quantifier.position = text_.position(rule);
  if (rule.QUESTION() != nullptr) {
    quantifier.question_mark = true;
    quantifier.maximum = 1;
  } else if (rule.PLUS() != nullptr) {
    quantifier.minimum = 1;
  } else if (rule.LEFT_BRACE() != nullptr && rule.COMMA() == nullptr) {
    quantifier.minimum = bound(*rule.bound(0));
    quantifier.maximum = quantifier.minimum;
  } else if (rule.LEFT_BRACE() != nullptr) {
    if (rule.lower != nullptr) quantifier.minimum = bound(*rule.lower);
    if (rule.upper != nullptr) quantifier.maximum = bound(*rule.upper);
  }
  if (quantifier.maximum && *quantifier.maximum < quantifier.minimum)
    report(quantifier.position, fmt::format("the upper bound {} is below the lower bound {}",
                                            *quantifier.maximum, quantifier.minimum));
  return quantifier;
}

ast::LabelExpression TreeBuilder::labels(P::LabelExpressionContext& rule) {
  const auto terms = rule.labelTerm();
  ast::LabelExpression labels = this->labels(*terms.front());
  for (std::size_t i = 1; i < terms.size(); ++i)
    labels = {ast::LabelOr{std::move(labels), this->labels(*terms[i])},
              text_.position(*rule.start, *terms[i]->stop)};
  return labels;
}

ast::LabelExpression TreeBuilder::labels(P::LabelTermContext& rule) {
  const auto factors = rule.labelFactor();
  ast::LabelExpression labels = this->labels(*factors.front());
  for (std::size_t i = 1; i < factors.size(); ++i)
    labels = {ast::LabelAnd{std::move(labels), this->labels(*factors[i])},
              text_.position(*rule.start, *factors[i]->stop)};
  return labels;
}

ast::LabelExpression TreeBuilder::labels(P::LabelFactorContext& rule) {
  auto& primary = *rule.labelPrimary();
  ast::LabelExpression labels;
  labels.position = text_.position(primary);
  if (primary.PERCENT() != nullptr)
    labels.node = ast::AnyLabel{};
  else if (primary.anyName() != nullptr)
    labels.node = exact_symbol(*primary.anyName());
  else
    labels = this->labels(*primary.labelExpression());
  const auto marks = rule.EXCLAMATION();
  for (auto mark = marks.rbegin(); mark != marks.rend(); ++mark)
    labels = {ast::LabelNot{std::move(labels)}, text_.position(*(*mark)->getSymbol(), *rule.stop)};
  return labels;
}

}  // namespace weft
