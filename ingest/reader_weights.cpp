#include "ingest/reader_weights.h"

#include <algorithm>
#include <cmath>
#include <cstring>

#include "ingest/net_features.h"

namespace weft {

namespace {

constexpr std::uint32_t kWidthMax = 4096;  // of any layer; with kLabelsMax it bounds all products
constexpr std::uint32_t kLayersMax = 16;
constexpr std::uint32_t kLabelsMax = 8192;
constexpr std::uint32_t kLaneMultiple = 16;  // the kernels add up so many lanes

std::size_t padded(std::size_t inputs) {
  return (inputs + kInputPadding - 1) / kInputPadding * kInputPadding;
}

class Loader {
 public:
  explicit Loader(const ModelFile& file) : file_(file) {}

  ReaderWeights load() {
    ReaderWeights net;
    net.sizes = sizes();
    const NetSizes& s = net.sizes;
    net.seen_tags = seen_tags(s);
    load_words(net);
    const std::size_t embedding = s.vector_dims + s.hashed_dims;
    net.embedding_inverse = floats("q.in", embedding);
    net.input = dense("in", embedding, 2 * s.width);
    net.input_norm = floats("in.n", 2 * s.width);
    for (std::uint32_t l = 0; l < s.layers; ++l)
      net.layers.push_back(layer(s, std::to_string(l)));
    net.heads_inverse = floats("q.h", s.width);
    net.heads = dense("heads", s.width,
                      s.upos + s.xpos + s.features + s.names + s.core_names + 2 * s.arc +
                          2 * s.relation);
    net.arc_inverse = floats("q.dep", s.arc);
    net.arc_mid = dense("arc_mid", s.arc, s.arc + 2 * s.distance_max + 1);
    net.relation_inverse = floats("q.rel", s.relation);
    net.relation_out = dense("relation_out", s.relation, s.relations);
    net.root_arc = floats("root.arc", s.arc);
    net.root_relation = floats("root.relation", s.relation);
    return net;
  }

 private:
  NetSizes sizes() const {
    const auto all = file_.array<NetSizes>("sizes");
    if (all.size() != 1) file_.reject("has a section sizes of another size");
    const NetSizes s = all.front();
    for (const std::uint32_t width : {s.width, s.recurrence, s.arc, s.relation}) {
      if (width == 0 || width > kWidthMax || width % kLaneMultiple != 0)
        file_.reject("has a layer whose width is no multiple of 16 up to 4096");
    }
    for (const std::uint32_t count : {s.upos, s.xpos, s.features, s.names, s.relations}) {
      if (count == 0 || count > kLabelsMax) file_.reject("has no labels, or too many");
    }
    if (s.core_names == 0 || s.core_names > s.names) file_.reject("has no core names, or too many");
    for (const std::uint32_t dims : {s.vector_dims, s.hashed_dims, s.distance_max}) {
      if (dims == 0 || dims > kWidthMax) file_.reject("has vectors without numbers, or too long");
    }
    if (s.layers > kLayersMax) file_.reject("has too many layers");
    return s;
  }

  SeenTags seen_tags(const NetSizes& s) const {
    const auto triples = file_.array<TagTriple>("tags.seen");
    const bool fit = std::all_of(triples.begin(), triples.end(), [&](const TagTriple& triple) {
      return triple.upos < s.upos && triple.xpos < s.xpos && triple.features < s.features;
    });
    if (!fit || !SeenTags::is_sorted(triples))
      file_.reject("has tags seen together that are no labels, or unsorted");
    return SeenTags(triples);
  }

  void load_words(ReaderWeights& net) const {
    const NetSizes& s = net.sizes;
    net.vector_scales = file_.array<float>("vector.scale");
    const std::size_t rows = net.vector_scales.size();
    floats("vector.scale", rows);
    net.vector_rows = bytes("vector.rows", rows * s.vector_dims);
    if (rows == 0) file_.reject("has no vector for unknown words");
    const auto slots = file_.array<FingerprintSlot<std::uint32_t>>("vector.slots");
    const bool fit = std::all_of(slots.begin(), slots.end(),
                                 [&](const auto& slot) { return slot.record < rows; });
    if (!fit || !FingerprintTable<std::uint32_t>::is_sound(slots))
      file_.reject("has a full word table, or one that points outside");
    net.vector_slots = FingerprintTable<std::uint32_t>(slots);
    net.hashed_scales = floats("hashed.scale", kHashedRowCount);
    net.hashed_rows = bytes("hashed.rows", std::size_t{kHashedRowCount} * s.hashed_dims);
  }

  ReaderWeights::Layer layer(const NetSizes& s, const std::string& number) const {
    ReaderWeights::Layer layer;
    layer.input_inverse = floats("q.x" + number, s.width);
    layer.state_inverse = floats("q.c" + number, 2 * s.recurrence);
    layer.recurrence = dense("rec" + number, 3 * s.width, 4 * s.recurrence);
    layer.mix = dense("mix" + number, 2 * s.recurrence + s.width, 2 * s.width);
    layer.norm = floats("mix" + number + ".n", 2 * s.width);
    return layer;
  }

  Int8Matrix dense(const std::string& name, std::size_t inputs, std::size_t outputs) const {
    return {bytes(name + ".w", outputs * padded(inputs)), padded(inputs),
            floats(name + ".s", outputs), floats(name + ".b", outputs)};
  }

  std::span<const std::int8_t> bytes(const std::string& name, std::size_t count) const {
    const auto all = file_.array<std::int8_t>(name);
    if (all.size() != count) file_.reject("has a section " + name + " of another size");
    return all;
  }

  std::span<const float> floats(const std::string& name, std::size_t count) const {
    const auto all = file_.array<float>(name);
    if (all.size() != count) file_.reject("has a section " + name + " of another size");
    if (!std::all_of(all.begin(), all.end(), [](float x) { return std::isfinite(x); }))
      file_.reject("has a section " + name + " with a number that is none");
    return all;
  }

  const ModelFile& file_;
};

}  // namespace

ReaderWeights load_reader_weights(const ModelFile& file) {
  return Loader(file).load();
}

std::vector<std::string> load_reader_labels(const ModelFile& file, const std::string& section,
                                         std::size_t count) {
  std::vector<std::string> labels;
  std::string_view rest = file.section(section);
  if (rest.ends_with('\n')) rest.remove_suffix(1);
  while (labels.size() <= count) {
    const std::size_t end = rest.find('\n');
    labels.emplace_back(rest.substr(0, end));
    if (end == std::string_view::npos) break;
    rest.remove_prefix(end + 1);
  }
  const bool empty = std::any_of(labels.begin(), labels.end(),
                                 [](const std::string& label) { return label.empty(); });
  if (labels.size() != count || empty)
    file.reject("has a section " + section + " with other labels than its sizes say");
  return labels;
}

}  // namespace weft
