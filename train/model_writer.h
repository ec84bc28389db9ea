#pragma once
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "ingest/model_file.h"

namespace weft {

// Collects sections and lays them out as ingest/model_file.h draws it.
class ModelWriter {
 public:
  // `about` says what the model was learnt from, with licences and attribution.
  ModelWriter(ModelKind kind, std::string about);

  // `name` has at most 16 bytes.
  void add(std::string name, std::string bytes);

  template <class T>
  void add_array(std::string name, const std::vector<T>& values) {
    add(std::move(name),
        std::string(reinterpret_cast<const char*>(values.data()), values.size() * sizeof(T)));
  }

  std::string bytes() const;

  // Writes beside `path` and renames, so that no reader meets half a file.
  // Throws StoreError if that fails.
  void write(const std::string& path) const;

 private:
  ModelKind kind_;
  std::vector<std::pair<std::string, std::string>> sections_;
};

}  // namespace weft
