#pragma once
#include <cstdint>
#include <string>
#include <vector>

namespace weft {

// Word vectors in one byte a number: value = scale of the word * number.
struct WordVectors {
  std::vector<std::string> words;
  std::size_t dimension = 0;
  std::vector<float> scales;          // of each word
  std::vector<std::int8_t> numbers;   // word after word
};

// Reads a line "N D", N lines of words, N float32 scales (little-endian) and N * D int8.
// Throws InputError with the path.
WordVectors read_word_vectors(const std::string& path);

}  // namespace weft
