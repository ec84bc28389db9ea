// The numbers that training the reader's net changes: dense layers in one array, two tables of
// rows of which a step touches few, and the gradient of both.
#pragma once
#include <cstdint>
#include <vector>

#include "ingest/net_layout.h"
#include "train/net_math.h"
#include "train/random_source.h"

namespace weft {

// Where a layer lies in NetValues::dense.
struct DensePlace {
  std::size_t weights = 0, biases = 0, in = 0, out = 0;
};

struct NetPlaces {
  explicit NetPlaces(const NetSizes& sizes);

  NetSizes sizes;
  struct Layer {
    DensePlace recur, mix;
    std::size_t norm = 0;
  };
  DensePlace in, heads, arc_mid, relation_out;
  std::vector<Layer> layers;
  std::size_t in_norm = 0, root_arc = 0, root_relation = 0;
  std::size_t count = 0;  // of all dense numbers

  // First columns of each head's part of the heads' output.
  std::size_t upos() const { return 0; }
  std::size_t xpos() const { return upos() + sizes.upos; }
  std::size_t features() const { return xpos() + sizes.xpos; }
  std::size_t names() const { return features() + sizes.features; }
  std::size_t core_names() const { return names() + sizes.names; }
  std::size_t arc_dep() const { return core_names() + sizes.core_names; }
  std::size_t arc_head() const { return arc_dep() + sizes.arc; }
  std::size_t relation_dep() const { return arc_head() + sizes.arc; }
  std::size_t relation_head() const { return relation_dep() + sizes.relation; }
  std::size_t distance_count() const { return 2 * sizes.distance_max + 1; }
};

struct RowTable {
  std::size_t columns = 0;
  std::vector<float> values;
  std::vector<bool> fixed;  // rows that training leaves alone; empty: none

  std::size_t rows() const { return values.size() / columns; }
  float* row(std::size_t at) { return values.data() + at * columns; }
  const float* row(std::size_t at) const { return values.data() + at * columns; }
};

struct NetValues {
  // Glorot and Bengio (2010) for the layers; the gates open slowly to quickly over the channels;
  // small random rows. `vectors` is given (word vectors).
  NetValues(const NetPlaces& places, RowTable vectors, RandomSource& random);

  std::vector<float> dense;
  RowTable vectors, hashed;

  DenseView<const float> layer(const DensePlace& place) const {
    return {dense.data() + place.weights, dense.data() + place.biases, place.in, place.out};
  }
};

// Gradients of the rows touched, in the order of the first touch.
class RowGradient {
 public:
  RowGradient(std::size_t rows, std::size_t columns) : columns_(columns), slot_(rows, kNone) {}

  float* row(std::uint32_t row);  // zeros at first
  void clear();
  void add(const RowGradient& other);

  const std::vector<std::uint32_t>& touched() const { return touched_; }
  float* at(std::size_t slot) { return values_.data() + slot * columns_; }
  std::size_t columns() const { return columns_; }

 private:
  static constexpr std::uint32_t kNone = 0xFFFFFFFFu;
  std::size_t columns_;
  std::vector<std::uint32_t> slot_, touched_;
  std::vector<float> values_;
};

struct NetGradient {
  explicit NetGradient(const NetValues& values);

  std::vector<float> dense;
  RowGradient vectors, hashed;

  DenseView<float> layer(const DensePlace& place) {
    return {dense.data() + place.weights, dense.data() + place.biases, place.in, place.out};
  }
  void clear();
  void add(const NetGradient& other);
};

// Adam (Kingma and Ba 2015), moments of untouched rows left as they are.
class Adam {
 public:
  explicit Adam(const NetValues& values);

  // Scales the gradient to a norm of at most `norm_max`, then takes a step. Returns the norm.
  double step(NetGradient& gradient, double rate, double norm_max, NetValues& values);

 private:
  struct Moments {
    std::vector<float> first, second;
  };
  void step_rows(RowGradient& gradient, float scale, RowTable& table, Moments& moments);

  std::uint64_t steps_ = 0;
  float rate_ = 0;  // with the correction of the moments' start
  Moments dense_, vectors_, hashed_;
};

}  // namespace weft
