#include "graph/decision_text.h"

#include <fmt/core.h>

namespace weft {
namespace {

std::string listed(const std::vector<DecidedName>& names) {
  std::string text;
  for (const DecidedName& name : names)
    text.append(text.empty() ? "" : ", ").append(name.text);
  return text;
}

}  // namespace

std::string decision_text(const Decision& decision) {
  const std::string names = listed(decision.names), others = listed(decision.others);
  switch (decision.kind) {
    case DecisionKind::merge:
      return fmt::format("merge {} into {}", names, others);
    case DecisionKind::split:
      return others.empty() ? "split " + names : fmt::format("split {} from {}", names, others);
    case DecisionKind::rename:
      return fmt::format("rename {} to {}", names, decision.value);
    case DecisionKind::retype:
      return fmt::format("retype {} to {}", names,
                         decision.value.substr(decision.value.find_last_of("#/:") + 1));
  }
  return {};
}

}  // namespace weft
