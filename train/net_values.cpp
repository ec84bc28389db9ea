#include "train/net_values.h"

#include <algorithm>
#include <cmath>

#include "ingest/net_features.h"

namespace weft {

namespace {

constexpr float kFirstDecay = 0.9f, kSecondDecay = 0.98f, kAdamEpsilon = 1e-8f;
constexpr float kHashedStart = 0.1f;  // of the uniform numbers that hashed rows start with

// Hands out places one after another.
struct Layout {
  std::size_t count = 0;

  std::size_t take(std::size_t size) {
    const std::size_t begin = count;
    count += size;
    return begin;
  }
  DensePlace dense(std::size_t in, std::size_t out) {
    DensePlace place{0, 0, in, out};
    place.weights = take(in * out);
    place.biases = take(out);
    return place;
  }
};

float centred(RandomSource& random, float limit) {
  return static_cast<float>(2.0 * random.unit() - 1.0) * limit;
}

void start_dense(const DensePlace& place, RandomSource& random, std::vector<float>& dense) {
  const float limit = std::sqrt(6.0f / static_cast<float>(place.in + place.out));
  for (std::size_t i = 0; i < place.in * place.out; ++i)
    dense[place.weights + i] = centred(random, limit);
}

void start_norm(std::size_t place, std::size_t width, std::vector<float>& dense) {
  std::fill_n(dense.begin() + static_cast<std::ptrdiff_t>(place), width, 1.0f);
}

// From channels that change slowly to channels that follow each word.
void start_gates(const DensePlace& place, std::size_t size, std::vector<float>& dense) {
  for (const std::size_t direction : {0u, 1u}) {
    float* biases = dense.data() + place.biases + direction * 2 * size + size;
    for (std::size_t k = 0; k < size; ++k) {
      biases[k] = -2.0f + 3.5f * static_cast<float>(k) / static_cast<float>(size);
    }
  }
}

}  // namespace

NetPlaces::NetPlaces(const NetSizes& given) : sizes(given) {
  Layout layout;
  const std::size_t width = sizes.width, recurrence = sizes.recurrence;
  in = layout.dense(sizes.vector_dims + sizes.hashed_dims, 2 * width);
  in_norm = layout.take(2 * width);
  for (std::uint32_t l = 0; l < sizes.layers; ++l) {
    Layer layer;
    layer.recur = layout.dense(3 * width, 4 * recurrence);
    layer.mix = layout.dense(2 * recurrence + width, 2 * width);
    layer.norm = layout.take(2 * width);
    layers.push_back(layer);
  }
  heads = layout.dense(width, relation_head() + sizes.relation);
  arc_mid = layout.dense(sizes.arc, sizes.arc + distance_count());
  relation_out = layout.dense(sizes.relation, sizes.relations);
  root_arc = layout.take(sizes.arc);
  root_relation = layout.take(sizes.relation);
  count = layout.count;
}

NetValues::NetValues(const NetPlaces& places, RowTable given, RandomSource& random)
    : dense(places.count, 0.0f), vectors(std::move(given)) {
  start_dense(places.in, random, dense);
  start_norm(places.in_norm, places.sizes.width, dense);
  for (const NetPlaces::Layer& layer : places.layers) {
    start_dense(layer.recur, random, dense);
    start_gates(layer.recur, places.sizes.recurrence, dense);
    start_dense(layer.mix, random, dense);
    start_norm(layer.norm, places.sizes.width, dense);
  }
  start_dense(places.heads, random, dense);
  start_dense(places.arc_mid, random, dense);
  start_dense(places.relation_out, random, dense);
  for (std::size_t k = 0; k < places.sizes.arc; ++k)
    dense[places.root_arc + k] = centred(random, 0.5f);
  hashed.columns = places.sizes.hashed_dims;
  hashed.values.resize(kHashedRowCount * hashed.columns);
  for (float& value : hashed.values)
    value = centred(random, kHashedStart);
}

float* RowGradient::row(std::uint32_t row) {
  if (slot_[row] == kNone) {
    slot_[row] = static_cast<std::uint32_t>(touched_.size());
    touched_.push_back(row);
    values_.resize(touched_.size() * columns_, 0.0f);
  }
  return at(slot_[row]);
}

void RowGradient::clear() {
  for (const std::uint32_t row : touched_)
    slot_[row] = kNone;
  touched_.clear();
  values_.clear();
}

void RowGradient::add(const RowGradient& other) {
  for (std::size_t slot = 0; slot < other.touched_.size(); ++slot) {
    float* to = row(other.touched_[slot]);
    const float* from = other.values_.data() + slot * columns_;
    for (std::size_t k = 0; k < columns_; ++k)
      to[k] += from[k];
  }
}

NetGradient::NetGradient(const NetValues& values)
    : dense(values.dense.size(), 0.0f),
      vectors(values.vectors.rows(), values.vectors.columns),
      hashed(values.hashed.rows(), values.hashed.columns) {}

void NetGradient::clear() {
  std::fill(dense.begin(), dense.end(), 0.0f);
  vectors.clear();
  hashed.clear();
}

void NetGradient::add(const NetGradient& other) {
  for (std::size_t i = 0; i < dense.size(); ++i)
    dense[i] += other.dense[i];
  vectors.add(other.vectors);
  hashed.add(other.hashed);
}

namespace {

double squares(const float* values, std::size_t count) {
  float lanes[16] = {};
  std::size_t i = 0;
  for (; i + 16 <= count; i += 16) {
    for (std::size_t lane = 0; lane < 16; ++lane)
      lanes[lane] += values[i + lane] * values[i + lane];
  }
  double sum = 0;
  for (; i < count; ++i)
    sum += static_cast<double>(values[i]) * values[i];
  for (const float lane : lanes)
    sum += lane;
  return sum;
}

double squares(RowGradient& rows) {
  return rows.touched().empty() ? 0.0 : squares(rows.at(0), rows.touched().size() * rows.columns());
}

void adam(const float* gradient, float scale, float rate, std::size_t count, float* first,
          float* second, float* values) {
  for (std::size_t i = 0; i < count; ++i) {
    const float g = gradient[i] * scale;
    first[i] = kFirstDecay * first[i] + (1.0f - kFirstDecay) * g;
    second[i] = kSecondDecay * second[i] + (1.0f - kSecondDecay) * g * g;
    values[i] -= rate * first[i] / (std::sqrt(second[i]) + kAdamEpsilon);
  }
}

}  // namespace

Adam::Adam(const NetValues& values)
    : dense_{std::vector<float>(values.dense.size()), std::vector<float>(values.dense.size())},
      vectors_{std::vector<float>(values.vectors.values.size()),
               std::vector<float>(values.vectors.values.size())},
      hashed_{std::vector<float>(values.hashed.values.size()),
              std::vector<float>(values.hashed.values.size())} {}

double Adam::step(NetGradient& gradient, double rate, double norm_max, NetValues& values) {
  ++steps_;
  const double norm = std::sqrt(squares(gradient.dense.data(), gradient.dense.size()) +
                                squares(gradient.vectors) + squares(gradient.hashed));
  const float scale = norm > norm_max ? static_cast<float>(norm_max / norm) : 1.0f;
  const auto steps = static_cast<double>(steps_);
  rate_ = static_cast<float>(rate * std::sqrt(1.0 - std::pow(kSecondDecay, steps)) /
                             (1.0 - std::pow(kFirstDecay, steps)));
  adam(gradient.dense.data(), scale, rate_, gradient.dense.size(), dense_.first.data(),
       dense_.second.data(), values.dense.data());
  step_rows(gradient.vectors, scale, values.vectors, vectors_);
  step_rows(gradient.hashed, scale, values.hashed, hashed_);
  return norm;
}

void Adam::step_rows(RowGradient& gradient, float scale, RowTable& table, Moments& moments) {
  for (std::size_t slot = 0; slot < gradient.touched().size(); ++slot) {
    const std::uint32_t row = gradient.touched()[slot];
    if (!table.fixed.empty() && table.fixed[row]) continue;
    const std::size_t begin = row * table.columns;
    adam(gradient.at(slot), scale, rate_, table.columns, moments.first.data() + begin,
         moments.second.data() + begin, table.values.data() + begin);
  }
}

}  // namespace weft
