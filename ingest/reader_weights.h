#pragma once
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "ingest/fingerprint_table.h"
#include "ingest/int8_matrix.h"
#include "ingest/model_file.h"
#include "ingest/net_layout.h"
#include "ingest/seen_tags.h"

namespace weft {

// The numbers of the reader's net (net_layout.h), checked and ready to multiply with.
struct ReaderWeights {
  struct Layer {
    std::span<const float> input_inverse, state_inverse;  // q.x, q.c
    Int8Matrix recurrence, mix;
    std::span<const float> norm;
  };

  NetSizes sizes;
  SeenTags seen_tags;
  FingerprintTable<std::uint32_t> vector_slots;  // vector_key -> row
  std::span<const std::int8_t> vector_rows, hashed_rows;
  std::span<const float> vector_scales, hashed_scales;
  std::span<const float> embedding_inverse;  // q.in
  Int8Matrix input;
  std::span<const float> input_norm;
  std::vector<Layer> layers;
  std::span<const float> heads_inverse, arc_inverse, relation_inverse;  // q.h, q.dep, q.rel
  Int8Matrix heads, arc_mid, relation_out;
  std::span<const float> root_arc, root_relation;
};

// The weights of a file, which must outlive them. Throws ModelError where a section is missing, has
// another size than the sizes say, or holds a number that is none. Cost: one pass over the file.
ReaderWeights load_reader_weights(const ModelFile& file);

// The section's lines, checked to be `count` of them, each with some text. Throws ModelError.
std::vector<std::string> load_reader_labels(const ModelFile& file, const std::string& section,
                                         std::size_t count);

}  // namespace weft
