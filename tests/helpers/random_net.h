#pragma once
#include <algorithm>
#include <cmath>
#include <random>
#include <string>
#include <vector>

#include "ingest/fingerprint_table.h"
#include "ingest/names.h"
#include "ingest/net_features.h"
#include "ingest/net_layout.h"
#include "train/model_writer.h"

namespace weft {

// A reader's net of chance: it says nothing true, but all of it computes.
class RandomNet {
 public:
  explicit RandomNet(std::uint64_t seed) : numbers_(seed), writer_(ModelKind::reader, "by chance") {
    sizes_.width = 32;
    sizes_.recurrence = 16;
    sizes_.layers = 2;
    sizes_.vector_dims = 10;
    sizes_.hashed_dims = 6;
    sizes_.arc = 32;
    sizes_.relation = 16;
    sizes_.distance_max = 4;
  }

  // The bytes of its model file. `words` have vectors of their own.
  std::string bytes(const std::vector<std::string>& words) {
    add_labels();
    writer_.add_array("sizes", std::vector<NetSizes>{sizes_});
    add_words(words);
    const std::uint32_t embedding = sizes_.vector_dims + sizes_.hashed_dims;
    add_inverse("q.in", embedding);
    add_dense("in", embedding, 2 * sizes_.width);
    add_floats("in.n", 2 * sizes_.width);
    for (std::uint32_t layer = 0; layer < sizes_.layers; ++layer)
      add_layer(std::to_string(layer));
    add_inverse("q.h", sizes_.width);
    add_dense("heads", sizes_.width,
              sizes_.upos + sizes_.xpos + sizes_.features + sizes_.names + sizes_.core_names +
                  2 * sizes_.arc + 2 * sizes_.relation);
    add_inverse("q.dep", sizes_.arc);
    add_dense("arc_mid", sizes_.arc, sizes_.arc + 2 * sizes_.distance_max + 1);
    add_inverse("q.rel", sizes_.relation);
    add_dense("relation_out", sizes_.relation, sizes_.relations);
    add_floats("root.arc", sizes_.arc);
    add_floats("root.relation", sizes_.relation);
    return writer_.bytes();
  }

 private:
  void add_labels() {
    std::vector<std::string> names;
    for (Label label = 0; label < kNameLabelCount; ++label)
      names.push_back(name_label_text(label));
    sizes_.upos = add_lines("labels.upos", {"NOUN", "VERB", "PUNCT", "PROPN", "ADP"});
    sizes_.xpos = add_lines("labels.xpos", {"NN", "VBD", ".", "NNP", "IN", "NNS"});
    sizes_.features = add_lines("labels.feats", {"_", "Number=Sing", "Number=Plur"});
    sizes_.names = add_lines("labels.names", names);
    sizes_.core_names = kCoreNameLabelCount;
    sizes_.relations = add_lines("labels.rels", {"nsubj", "root", "obj", "punct", "parataxis"});
    writer_.add_array("tags.seen", std::vector<TagTriple>{
                                       {0, 0, 1}, {0, 5, 2}, {1, 1, 0}, {2, 2, 0}, {3, 3, 1}});
  }

  std::uint32_t add_lines(const std::string& section, const std::vector<std::string>& labels) {
    std::string lines;
    for (const std::string& label : labels)
      lines += (lines.empty() ? "" : "\n") + label;
    writer_.add(section, lines);
    return static_cast<std::uint32_t>(labels.size());
  }

  void add_words(const std::vector<std::string>& words) {
    std::vector<std::pair<std::uint64_t, std::uint32_t>> rows;
    for (const std::string& word : words)
      rows.emplace_back(vector_key(word), static_cast<std::uint32_t>(rows.size() + 1));
    writer_.add_array("vector.slots", FingerprintTable<std::uint32_t>::build(rows));
    add_bytes("vector.rows", (words.size() + 1) * sizes_.vector_dims);
    writer_.add_array("vector.scale", std::vector<float>(words.size() + 1, 0.02f));
    add_bytes("hashed.rows", std::size_t{kHashedRowCount} * sizes_.hashed_dims);
    writer_.add_array("hashed.scale", std::vector<float>(kHashedRowCount, 0.005f));
  }

  void add_layer(const std::string& number) {
    add_inverse("q.x" + number, sizes_.width);
    add_dense("rec" + number, 3 * sizes_.width, 4 * sizes_.recurrence);
    add_inverse("q.c" + number, 2 * sizes_.recurrence);
    add_dense("mix" + number, 2 * sizes_.recurrence + sizes_.width, 2 * sizes_.width);
    add_floats("mix" + number + ".n", 2 * sizes_.width);
  }

  void add_dense(const std::string& name, std::size_t inputs, std::size_t outputs) {
    const std::size_t padded = (inputs + kInputPadding - 1) / kInputPadding * kInputPadding;
    std::vector<std::int8_t> weights(outputs * padded);
    for (std::size_t o = 0; o < outputs; ++o) {
      std::generate_n(weights.begin() + static_cast<std::ptrdiff_t>(o * padded), inputs,
                      [&] { return byte(); });
    }
    writer_.add_array(name + ".w", weights);
    const float scale = 1 / (1000 * std::sqrt(static_cast<float>(inputs)));
    writer_.add_array(name + ".s", std::vector<float>(outputs, scale));
    add_floats(name + ".b", outputs);
  }

  void add_bytes(const std::string& name, std::size_t count) {
    std::vector<std::int8_t> bytes(count);
    std::generate(bytes.begin(), bytes.end(), [&] { return byte(); });
    writer_.add_array(name, bytes);
  }

  void add_floats(const std::string& name, std::size_t count) {
    std::vector<float> floats(count);
    std::generate(floats.begin(), floats.end(), [&] { return static_cast<float>(byte()) / 127; });
    writer_.add_array(name, floats);
  }

  void add_inverse(const std::string& name, std::size_t count) {
    writer_.add_array(name, std::vector<float>(count, 20.0f));
  }

  std::int8_t byte() { return static_cast<std::int8_t>(static_cast<int>(numbers_() % 255) - 127); }

  std::mt19937_64 numbers_;
  NetSizes sizes_;
  ModelWriter writer_;
};

}  // namespace weft
