#include "train/net_export.h"

#include <fmt/core.h>

#include <algorithm>
#include <cmath>
#include <cstring>

#include "ingest/fingerprint_table.h"
#include "ingest/names.h"

namespace weft {

namespace {

constexpr float kInputSteps = 63.0f;    // on either side of zero
constexpr float kWeightSteps = 127.0f;
constexpr double kKept = 0.999;         // of a channel's values; the rest is cut

// How large the numbers of each channel of one layer's input are.
class Reach {
 public:
  explicit Reach(std::size_t channels) : sizes_(channels) {}

  void add(const float* row) {
    for (std::size_t k = 0; k < sizes_.size(); ++k)
      sizes_[k].push_back(std::abs(row[k]));
  }

  // The step of each channel's seven bits.
  std::vector<float> steps() {
    std::vector<float> result;
    for (std::vector<float>& sizes : sizes_) {
      if (sizes.empty()) sizes.push_back(0);
      const auto at = static_cast<std::ptrdiff_t>(kKept * static_cast<double>(sizes.size() - 1));
      std::nth_element(sizes.begin(), sizes.begin() + at, sizes.end());
      result.push_back(std::max(sizes[static_cast<std::size_t>(at)], 1e-6f) / kInputSteps);
    }
    return result;
  }

 private:
  std::vector<std::vector<float>> sizes_;
};

struct Reaches {
  explicit Reaches(const NetSizes& sizes)
      : words(sizes.vector_dims + sizes.hashed_dims),
        inputs(sizes.layers, Reach(sizes.width)),
        states(sizes.layers, Reach(2 * sizes.recurrence)),
        heads(sizes.width),
        deps(sizes.arc),
        relations(sizes.relation) {}

  void add(const NetPass& pass) {
    const NetEncoder& encoder = pass.encoder();
    std::size_t word = 0;
    for (const RowRange& sentence : encoder.sentences()) {
      for (std::size_t t = sentence.begin; t < sentence.end; ++t, ++word) {
        words.add(encoder.words().row(t));
        for (std::size_t l = 0; l < inputs.size(); ++l) {
          inputs[l].add(encoder.layer_input(l).row(t));
          states[l].add(encoder.layer_state(l).row(t));
        }
        heads.add(encoder.out().row(t));
        deps.add(pass.deps().row(t));
        relations.add(pass.relation_input(word));
      }
    }
  }

  Reach words;
  std::vector<Reach> inputs, states;
  Reach heads, deps, relations;
};

Reaches measured(const NetPlaces& places, const NetValues& values,
                 std::span<const NetExample> sample) {
  constexpr std::size_t kSentences = 16;
  Reaches reaches(places.sizes);
  NetPass pass(places);
  for (std::size_t begin = 0; begin < sample.size(); begin += kSentences) {
    std::vector<const NetExample*> batch;
    for (std::size_t i = begin; i < std::min(begin + kSentences, sample.size()); ++i)
      batch.push_back(&sample[i]);
    pass.guess(values, batch);
    reaches.add(pass);
  }
  return reaches;
}

std::vector<float> inverses(const std::vector<float>& steps) {
  std::vector<float> result;
  for (const float step : steps)
    result.push_back(1.0f / step);
  return result;
}

void append(std::vector<float>& all, const std::vector<float>& more) {
  all.insert(all.end(), more.begin(), more.end());
}

// Rows of int8 and the scale of each.
struct ByteRows {
  std::vector<std::int8_t> numbers;
  std::vector<float> scales;

  void add(std::span<const float> row, std::size_t padded) {
    float top = 1e-12f;
    for (const float value : row)
      top = std::max(top, std::abs(value));
    const float scale = top / kWeightSteps;
    scales.push_back(scale);
    for (const float value : row)
      numbers.push_back(static_cast<std::int8_t>(std::lround(value / scale)));
    numbers.resize(numbers.size() + padded - row.size(), 0);
  }
};

void add_dense(const std::string& name, DenseView<const float> layer,
               const std::vector<float>& steps, ModelWriter& writer) {
  ByteRows rows;
  const std::size_t padded = (layer.in + kInputPadding - 1) / kInputPadding * kInputPadding;
  std::vector<float> scaled(layer.in);
  for (std::size_t o = 0; o < layer.out; ++o) {
    for (std::size_t k = 0; k < layer.in; ++k)
      scaled[k] = layer.weights[o * layer.in + k] * steps[k];
    rows.add(scaled, padded);
  }
  writer.add_array(name + ".w", rows.numbers);
  writer.add_array(name + ".s", rows.scales);
  writer.add_array(name + ".b", std::vector<float>(layer.biases, layer.biases + layer.out));
}

void add_table(const std::string& name, const RowTable& table, ModelWriter& writer) {
  ByteRows rows;
  for (std::size_t row = 0; row < table.rows(); ++row)
    rows.add({table.row(row), table.columns}, table.columns);
  writer.add_array(name + ".rows", rows.numbers);
  writer.add_array(name + ".scale", rows.scales);
}

void add_floats(const std::string& name, const NetValues& values, std::size_t begin,
                std::size_t count, ModelWriter& writer) {
  const float* first = values.dense.data() + begin;
  writer.add_array(name, std::vector<float>(first, first + count));
}

void add_labels(const std::string& name, std::span<const std::string> labels,
                ModelWriter& writer) {
  std::string text;
  for (const std::string& label : labels)
    text += (text.empty() ? "" : "\n") + label;
  writer.add("labels." + name, text);
}

void add_vocabulary(const NetVocabulary& vocabulary, ModelWriter& writer) {
  std::vector<std::pair<std::uint64_t, std::uint32_t>> entries(vocabulary.rows.begin(),
                                                               vocabulary.rows.end());
  std::sort(entries.begin(), entries.end());
  static_assert(sizeof(FingerprintSlot<std::uint32_t>) == 8);
  writer.add_array("vector.slots", FingerprintTable<std::uint32_t>::build(entries));
  std::vector<std::string> names;
  for (Label label = 0; label < kNameLabelCount; ++label)
    names.push_back(name_label_text(label));
  writer.add_array("tags.seen", vocabulary.seen_tags);
  add_labels("upos", vocabulary.upos.labels(), writer);
  add_labels("xpos", vocabulary.xpos.labels(), writer);
  add_labels("feats", vocabulary.features.labels(), writer);
  add_labels("names", names, writer);
  add_labels("rels", vocabulary.relations.labels(), writer);
}

}  // namespace

void export_net(const NetPlaces& places, const NetValues& values, const NetVocabulary& vocabulary,
                std::span<const NetExample> sample, ModelWriter& writer) {
  Reaches reaches = measured(places, values, sample);
  const NetSizes& sizes = places.sizes;
  writer.add_array("sizes", std::vector<NetSizes>{sizes});
  add_vocabulary(vocabulary, writer);
  add_table("vector", values.vectors, writer);
  add_table("hashed", values.hashed, writer);

  const auto quantise = [&writer](const std::string& name, Reach& reach) {
    std::vector<float> steps = reach.steps();
    writer.add_array("q." + name, inverses(steps));
    return steps;
  };
  add_dense("in", values.layer(places.in), quantise("in", reaches.words), writer);
  add_floats("in.n", values, places.in_norm, 2 * sizes.width, writer);
  for (std::size_t l = 0; l < sizes.layers; ++l) {
    const NetPlaces::Layer& layer = places.layers[l];
    const std::vector<float> x = quantise(fmt::format("x{}", l), reaches.inputs[l]);
    std::vector<float> window = x;
    append(window, x);
    append(window, x);
    std::vector<float> joined = quantise(fmt::format("c{}", l), reaches.states[l]);
    append(joined, x);
    add_dense(fmt::format("rec{}", l), values.layer(layer.recur), window, writer);
    add_dense(fmt::format("mix{}", l), values.layer(layer.mix), joined, writer);
    add_floats(fmt::format("mix{}.n", l), values, layer.norm, 2 * sizes.width, writer);
  }
  add_dense("heads", values.layer(places.heads), quantise("h", reaches.heads), writer);
  add_dense("arc_mid", values.layer(places.arc_mid), quantise("dep", reaches.deps), writer);
  add_dense("relation_out", values.layer(places.relation_out),
            quantise("rel", reaches.relations), writer);
  add_floats("root.arc", values, places.root_arc, sizes.arc, writer);
  add_floats("root.relation", values, places.root_relation, sizes.relation, writer);
}

}  // namespace weft
