#include "graph/import_labels.h"

#include <fmt/core.h>

#include "graph/blank_label.h"

namespace weft {

const std::string& ImportLabels::scope() {
  if (scope_.empty()) scope_ = read_scope_();
  return scope_;
}

std::string ImportLabels::written(std::string_view label) {
  if (is_scoped_label(label)) return std::string(label);
  return fmt::format("f{}_{}", scope(), label);
}

std::string ImportLabels::unlabelled(std::string_view number) {
  return fmt::format("f{}-{}", scope(), number);
}

}  // namespace weft
