#include "graph/name_keys.h"

#include <functional>
#include <string>

#include "graph/name_forms.h"

namespace weft {
namespace {

std::string form_prefix(FormKind kind, std::string_view form, std::string_view link_class) {
  std::string key(1, static_cast<char>(kind));
  key.append(form).append(1, '\0').append(link_class).append(1, '\0');
  return key;
}

void for_each_key(const NameNode& node, const std::function<void(const std::string&)>& visit) {
  const auto visit_form = [&](FormKind kind, const std::string& form) {
    visit(form_prefix(kind, form, node.link_class) + node.name);
  };
  const std::string core = core_form(node.name, node.link_class);
  if (core != node.name) visit_form(FormKind::core, core);
  for (const std::string& form : reduced_forms(node.name, node.link_class))
    visit_form(FormKind::reduced, form);
  for (const std::string& form : shortened_forms(node.name, node.link_class))
    visit_form(FormKind::shortened, form);
}

}  // namespace

void put_name_keys(Overlay& overlay, const NameNode& node) {
  for_each_key(node, [&](const std::string& key) { overlay.put(Family::name_keys, key, {}); });
}

void erase_name_keys(Overlay& overlay, const NameNode& node) {
  for_each_key(node, [&](const std::string& key) { overlay.erase(Family::name_keys, key); });
}

std::optional<std::set<NameNode>> find_by_form(const KeyView& view, FormKind kind,
                                               std::string_view form, std::string_view link_class) {
  const std::string prefix = form_prefix(kind, form, link_class);
  std::set<NameNode> nodes;
  view.for_each(Family::name_keys, prefix, [&](std::string_view key, std::string_view) {
    nodes.insert({std::string(key.substr(prefix.size())), std::string(link_class)});
    return nodes.size() > kNamesOfFormMax ? Visiting::stop : Visiting::more;
  });
  if (nodes.size() > kNamesOfFormMax) return std::nullopt;
  return nodes;
}

}  // namespace weft
