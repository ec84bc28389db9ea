#include "query/asked_edges.h"

namespace weft::query {
namespace {

class AskedEdges {
 public:
  explicit AskedEdges(std::set<std::string>& variables) : variables_(variables) {}

  void read(const ast::Expression& expression) { std::visit(*this, expression.node); }
  void read(const ast::Filler& filler) {
    for (const ast::PropertyEntry& entry : filler.properties)
      read(entry.value);
    if (filler.where) read(*filler.where);
  }
  void read(const std::vector<ast::PathElement>& elements) {
    for (const ast::PathElement& element : elements) {
      if (const auto* node = std::get_if<ast::NodePattern>(&element.node)) read(node->filler);
      if (const auto* edge = std::get_if<ast::EdgePattern>(&element.node)) read(edge->filler);
      if (const auto* part = std::get_if<ast::Subpath>(&element.node)) {
        read(part->elements);
        if (part->where) read(*part->where);
      }
    }
  }

  void operator()(const ast::Property& property) {
    const auto* owner = std::get_if<ast::Variable>(&property.object->node);
    if (owner != nullptr && tells_assertion(property.name)) variables_.insert(owner->name.text);
    read(*property.object);
  }
  void operator()(const ast::Subscript& node) {
    read(*node.list);
    read(*node.index);
  }
  void operator()(const ast::List& node) { read_all(node.items); }
  void operator()(const ast::Unary& node) { read(*node.operand); }
  void operator()(const ast::Binary& node) {
    read(*node.left);
    read(*node.right);
  }
  void operator()(const ast::Test& node) { read(*node.operand); }
  void operator()(const ast::LabelTest& node) { read(*node.operand); }
  void operator()(const ast::Case& node) {
    if (node.operand) read(**node.operand);
    for (const ast::CaseBranch& branch : node.branches) {
      read(branch.when);
      read(branch.then);
    }
    if (node.otherwise) read(**node.otherwise);
  }
  void operator()(const ast::Cast& node) { read(*node.operand); }
  void operator()(const ast::Call& node) { read_all(node.arguments); }
  void operator()(const ast::Literal&) {}
  void operator()(const ast::Parameter&) {}
  void operator()(const ast::Variable&) {}
  void operator()(const ast::Exists&) {}
  void operator()(const ast::ValueOf&) {}

 private:
  void read_all(const std::vector<ast::Expression>& expressions) {
    for (const ast::Expression& expression : expressions)
      read(expression);
  }

  std::set<std::string>& variables_;
};

}  // namespace

bool tells_assertion(const ast::Symbol& property) {
  if (property.backticked) return false;
  return property.text == "asserted" || property.text == "polarity" || property.text == "modality";
}

void collect_asked(const ast::Expression& condition, std::set<std::string>& variables) {
  AskedEdges(variables).read(condition);
}

void collect_asked(const ast::GraphPattern& pattern, std::set<std::string>& variables) {
  AskedEdges asked(variables);
  for (const ast::PathPattern& path : pattern.paths)
    asked.read(path.elements);
  if (pattern.where) asked.read(*pattern.where);
}

}  // namespace weft::query
