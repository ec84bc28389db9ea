#include "query/labels.h"

#include <algorithm>

namespace weft::query {
namespace {

// Asks `has_name` about each name, `has_any` about %.
template <typename HasName, typename HasAny>
bool satisfied(const BoundLabels& labels, const HasName& has_name, const HasAny& has_any) {
  const auto ask = [&](const BoundLabels& part) { return satisfied(part, has_name, has_any); };
  if (const auto* name = std::get_if<LabelName>(&labels.node)) return has_name(*name);
  if (const auto* negation = std::get_if<LabelNot>(&labels.node)) return !ask(*negation->operand);
  if (const auto* both = std::get_if<LabelBoth>(&labels.node))
    return ask(*both->left) && ask(*both->right);
  if (const auto* either = std::get_if<LabelEither>(&labels.node))
    return ask(*either->left) || ask(*either->right);
  return has_any();
}

std::string parenthesised(const BoundLabels& labels) {
  const bool simple = std::holds_alternative<LabelName>(labels.node) ||
                      std::holds_alternative<LabelAny>(labels.node);
  return simple ? to_string(labels) : "(" + to_string(labels) + ")";
}

}  // namespace

std::vector<std::string> label_names(TermId node, TermReader& reader) {
  std::vector<std::string> names;
  const auto type = reader.type_predicate();
  if (!type || !is_resource(node)) return names;
  TripleScan scan = reader.snapshot().scan({node, *type, std::nullopt});
  for (Triple triple; scan.next(triple);)
    names.push_back(reader.local_name(triple.object));
  std::sort(names.begin(), names.end());
  return names;
}

bool node_has_labels(TermId node, const BoundLabels& labels, TermReader& reader) {
  const auto type = reader.type_predicate();
  if (!is_resource(node)) return false;
  const auto has_name = [&](const LabelName& name) {
    return type && name.class_id && reader.snapshot().contains({node, *type, *name.class_id});
  };
  const auto has_any = [&] {
    return type && reader.snapshot().count({node, *type, std::nullopt}, 1) > 0;
  };
  return satisfied(labels, has_name, has_any);
}

bool edge_has_labels(TermId predicate, const BoundLabels& labels) {
  return satisfied(
      labels, [&](const LabelName& name) { return name.predicate == predicate; },
      [] { return true; });
}

bool is_node(TermId term, TermReader& reader) {
  if (!is_resource(term)) return false;
  if (reader.snapshot().count({term, std::nullopt, std::nullopt}, 1) > 0) return true;
  const auto type = reader.type_predicate();
  TripleScan scan = reader.snapshot().scan({std::nullopt, std::nullopt, term});
  Triple triple;
  while (scan.next(triple)) {
    if (triple.predicate != type) return true;
    // osp order: all of one subject's predicates stand together, but subjects that say only the
    // type are many; nothing shorter than looking at each is in the index.
  }
  return false;
}

std::string to_string(const BoundLabels& labels) {
  if (const auto* name = std::get_if<LabelName>(&labels.node)) return name->name;
  if (const auto* negation = std::get_if<LabelNot>(&labels.node))
    return "!" + parenthesised(*negation->operand);
  if (const auto* both = std::get_if<LabelBoth>(&labels.node))
    return parenthesised(*both->left) + "&" + parenthesised(*both->right);
  if (const auto* either = std::get_if<LabelEither>(&labels.node))
    return parenthesised(*either->left) + "|" + parenthesised(*either->right);
  return "%";
}

}  // namespace weft::query
