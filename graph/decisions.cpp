#include "graph/decisions.h"

#include <xxhash.h>

#include <set>

#include "graph/byte_codec.h"
#include "graph/names.h"

namespace weft {
namespace {

std::string decision_key(const Decision& decision, const std::string& value) {
  std::string key;
  append_u64(key, decision.when_us);
  append_u64(key, XXH3_64bits(value.data(), value.size()));
  return key;
}

std::string name_key(std::string_view name, std::string_view key) {
  return std::string(name) + '\0' + std::string(key);
}

Decision decoded(const KeyView& view, std::string_view value) {
  return view.sound(decode_decision(value), "a decision is unreadable");
}

}  // namespace

std::vector<std::string> names_of_decision(const Decision& decision) {
  std::set<std::string> names;
  for (const auto* decided : {&decision.names, &decision.others}) {
    for (const DecidedName& name : *decided)
      names.insert(normalise_name(name.text));
  }
  return {names.begin(), names.end()};
}

bool put_decision(Overlay& overlay, const Decision& decision) {
  const std::string value = encode_decision(decision);
  const std::string key = decision_key(decision, value);
  if (overlay.has(Family::decisions, key)) return false;
  overlay.put(Family::decisions, key, value);
  for (const std::string& name : names_of_decision(decision))
    overlay.put(Family::decision_names, name_key(name, key), {});
  return true;
}

bool erase_decision(Overlay& overlay, const Decision& decision) {
  const std::string key = decision_key(decision, encode_decision(decision));
  if (!overlay.has(Family::decisions, key)) return false;
  overlay.erase(Family::decisions, key);
  for (const std::string& name : names_of_decision(decision))
    overlay.erase(Family::decision_names, name_key(name, key));
  return true;
}

void for_each_decision(const KeyView& view, const DecisionVisit& visit) {
  view.for_each(Family::decisions, {}, [&](std::string_view, std::string_view value) {
    visit(decoded(view, value));
    return Visiting::more;
  });
}

void for_each_decision_on(const KeyView& view, std::string_view normalised_name,
                          const DecisionVisit& visit) {
  const std::string prefix = name_key(normalised_name, {});
  view.for_each(Family::decision_names, prefix, [&](std::string_view key, std::string_view) {
    const auto stored = view.get(Family::decisions, key.substr(prefix.size()));
    if (!stored) view.damaged("a name leads to a decision that is not there");
    visit(decoded(view, *stored));
    return Visiting::more;
  });
}

}  // namespace weft
