#include "tools/entity_lookup.h"

#include <fmt/format.h>

#include "tools/command.h"
#include "tools/entity_card.h"

namespace weft {
namespace {

constexpr std::size_t kSuggestionsMax = 5;

[[noreturn]] void throw_no_entity(const Snapshot& snapshot, const std::string& name) {
  std::string near;
  for (const TermId id : snapshot.find_name_prefix(name, kSuggestionsMax)) {
    near += (near.empty() ? "" : ", ") + snapshot.preferred_name(id).value_or("");
  }
  throw NotFoundError(fmt::format(
      "{}: no entity has this name; {}", name,
      near.empty() ? "`weft query` can search parts of names" : "did you mean " + near + "?"));
}

[[noreturn]] void throw_several(const Snapshot& snapshot, const std::string& name,
                                const std::vector<TermId>& found) {
  std::string lines =
      fmt::format("{}: {} entities have this name; give one's IRI:", name, found.size());
  for (const TermId id : found) {
    const EntityCard card = read_entity_card(snapshot, id, 0);
    const std::string type = card.types.empty() ? "of no known type" : card.types.front();
    lines +=
        fmt::format("\n  {}  {}, {}, {} facts", card.iri, card.name, type, card.facts_left_off);
  }
  throw NotFoundError(lines);
}

}  // namespace

TermId find_one_entity(const Snapshot& snapshot, const std::string& name) {
  const std::vector<TermId> found = find_entities(snapshot, name);
  if (found.empty()) throw_no_entity(snapshot, name);
  if (found.size() > 1) throw_several(snapshot, name, found);
  return found.front();
}

LinkedEntity find_one_linked_entity(const Snapshot& snapshot, const std::string& name) {
  std::vector<LinkedEntity> linked = find_linked_entities(snapshot, name);
  if (linked.size() == 1) return std::move(linked.front());
  if (linked.empty()) {
    find_one_entity(snapshot, name);
    throw NotFoundError(fmt::format(
        "{}: an import or one article alone speaks of it; only names that articles share can be "
        "decided about",
        name));
  }
  std::vector<TermId> found;
  for (const LinkedEntity& entity : linked)
    found.push_back(entity.id);
  throw_several(snapshot, name, found);
}

}  // namespace weft
