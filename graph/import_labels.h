#pragma once
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace weft {

// Renames the blank nodes of one file as blank_label.h says.
class ImportLabels {
 public:
  // `read_scope` gives 16 hexadecimal digits that stand for the file; asked at most once, when the
  // first label needs them.
  explicit ImportLabels(std::function<std::string()> read_scope)
      : read_scope_(std::move(read_scope)) {}

  std::string written(std::string_view label);      // of _:label; a label of a dump stays
  std::string unlabelled(std::string_view number);  // of the number'th [ … ]

 private:
  const std::string& scope();

  std::function<std::string()> read_scope_;
  std::string scope_;
};

}  // namespace weft
