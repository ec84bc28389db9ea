#include "train/cluster_trainer.h"

#include <fmt/core.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <fstream>
#include <sstream>
#include <vector>

#include "graph/error.h"
#include "ingest/word_clusters.h"
#include "ingest/word_hash.h"
#include "train/random_source.h"

namespace weft {

namespace {

struct WordVectors {
  std::vector<std::string> words;
  std::size_t dimension = 0;
  std::vector<float> values;  // of unit length, word after word

  const float* of(std::size_t word) const { return values.data() + word * dimension; }
};

WordVectors read_vectors(const std::string& path) {
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
  std::vector<float> scales(count);
  std::vector<std::int8_t> numbers(count * vectors.dimension);
  file.read(reinterpret_cast<char*>(scales.data()),
            static_cast<std::streamsize>(count * sizeof(float)));
  file.read(reinterpret_cast<char*>(numbers.data()), static_cast<std::streamsize>(numbers.size()));
  if (!file) throw InputError(fmt::format("{}: ends too early; fetch the file again", path));
  for (std::size_t word = 0; word < count; ++word) {
    float square = 1e-9f;
    const std::int8_t* row = numbers.data() + word * vectors.dimension;
    for (std::size_t i = 0; i < vectors.dimension; ++i) {
      square += static_cast<float>(row[i]) * static_cast<float>(row[i]);
    }
    for (std::size_t i = 0; i < vectors.dimension; ++i) {
      vectors.values.push_back(static_cast<float>(row[i]) / std::sqrt(square));
    }
  }
  return vectors;
}

float product(const float* a, const float* b, std::size_t dimension) {
  float sums[4] = {};  // independent sums, so that the compiler may use vector instructions
  for (std::size_t i = 0; i + 4 <= dimension; i += 4) {
    for (std::size_t lane = 0; lane < 4; ++lane)
      sums[lane] += a[i + lane] * b[i + lane];
  }
  for (std::size_t i = dimension / 4 * 4; i < dimension; ++i)
    sums[0] += a[i] * b[i];
  return sums[0] + sums[1] + sums[2] + sums[3];
}

// Spherical k-means (Dhillon and Modha 2001); returns the cluster of each word, from 0.
std::vector<std::uint16_t> clusters_of(const WordVectors& vectors, std::size_t cluster_count,
                                       int rounds) {
  const std::size_t dimension = vectors.dimension, words = vectors.words.size();
  cluster_count = std::min(cluster_count, words);
  RandomSource random(cluster_count);
  std::vector<float> centres;
  for (std::size_t i = 0; i < cluster_count; ++i) {
    // The file begins with the frequent words: half of the first centres are drawn from those.
    const std::size_t bound = i % 2 == 0 ? std::max<std::size_t>(words / 10, 1) : words;
    const float* row = vectors.of(random.below(bound));
    centres.insert(centres.end(), row, row + dimension);
  }
  std::vector<std::uint16_t> nearest(words);
  for (int round = 0; round < rounds; ++round) {
    std::vector<float> sums(centres.size());
    for (std::size_t word = 0; word < words; ++word) {
      float best = -2;
      for (std::size_t i = 0; i < cluster_count; ++i) {
        const float likeness = product(vectors.of(word), centres.data() + i * dimension, dimension);
        if (likeness > best) {
          best = likeness;
          nearest[word] = static_cast<std::uint16_t>(i);
        }
      }
      float* sum = sums.data() + nearest[word] * dimension;
      for (std::size_t i = 0; i < dimension; ++i)
        sum[i] += vectors.of(word)[i];
    }
    for (std::size_t i = 0; i < cluster_count; ++i) {
      float* sum = sums.data() + i * dimension;
      const float length = std::sqrt(product(sum, sum, dimension));
      if (length == 0) continue;  // nobody's nearest: stays where it is
      for (std::size_t k = 0; k < dimension; ++k)
        centres[i * dimension + k] = sum[k] / length;
    }
    std::fprintf(stderr, "clusters: %zu, round %d of %d\n", cluster_count, round + 1, rounds);
  }
  return nearest;
}

}  // namespace

void train_clusters(const std::string& vectors_path, ModelWriter& writer) {
  const WordVectors vectors = read_vectors(vectors_path);
  const auto fine = clusters_of(vectors, 1024, 6);
  const auto middle = clusters_of(vectors, 256, 8);
  const auto coarse = clusters_of(vectors, 48, 10);
  std::vector<std::pair<std::uint64_t, WordClusterIds>> entries;
  for (std::size_t word = 0; word < vectors.words.size(); ++word) {
    const auto id = [&](const std::vector<std::uint16_t>& nearest) {
      return static_cast<std::uint16_t>(nearest[word] + 1);
    };
    entries.emplace_back(hash_bytes(vectors.words[word]),
                         WordClusterIds{id(fine), id(middle), id(coarse)});
  }
  writer.add_array("words", FingerprintTable<WordClusterIds>::build(entries));
}

}  // namespace weft
