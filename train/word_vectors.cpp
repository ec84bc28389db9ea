#include "train/word_vectors.h"

#include <fmt/core.h>

#include <fstream>
#include <sstream>

#include "graph/error.h"

namespace weft {

WordVectors read_word_vectors(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  std::size_t count = 0;
  WordVectors vectors;
  std::string line;
  std::getline(file, line);
  std::istringstream(line) >> count >> vectors.dimension;
  if (!file || count == 0 || vectors.dimension == 0) {
    throw InputError(fmt::format("{}:1: no word vectors; the first line is \"N D\"", path));
  }
  for (std::size_t i = 0; i < count && std::getline(file, line); ++i)
    vectors.words.push_back(line);
  vectors.scales.resize(count);
  vectors.numbers.resize(count * vectors.dimension);
  file.read(reinterpret_cast<char*>(vectors.scales.data()),
            static_cast<std::streamsize>(count * sizeof(float)));
  file.read(reinterpret_cast<char*>(vectors.numbers.data()),
            static_cast<std::streamsize>(vectors.numbers.size()));
  if (!file) throw InputError(fmt::format("{}: ends too early; fetch the file again", path));
  return vectors;
}

}  // namespace weft
