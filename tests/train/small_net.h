// A net of a few numbers and random sentences for it.
#pragma once
#include "train/net_teachers.h"

namespace weft::testing {

inline NetSizes small_sizes() {
  NetSizes sizes;
  sizes.width = 6;
  sizes.recurrence = 4;
  sizes.layers = 2;
  sizes.vector_dims = 5;
  sizes.hashed_dims = 3;
  sizes.arc = 4;
  sizes.relation = 5;
  sizes.distance_max = 2;
  sizes.upos = 3;
  sizes.xpos = 4;
  sizes.features = 5;
  sizes.names = 5;
  sizes.core_names = 3;
  sizes.relations = 4;
  return sizes;
}

inline NetExample random_example(std::size_t size, bool with_tree, RandomSource& random) {
  NetExample example;
  for (std::uint32_t i = 0; i < size; ++i) {
    example.vectors.push_back(static_cast<std::uint32_t>(random.below(4)));
    auto& rows = example.hashed.emplace_back();
    for (auto& row : rows)
      row = static_cast<std::uint16_t>(random.below(9));
    example.names.push_back(static_cast<std::uint32_t>(1 + random.below(31)));
    if (!with_tree) continue;
    example.core_names.push_back(static_cast<std::uint16_t>(random.below(3)));
    example.upos.push_back(static_cast<std::uint16_t>(random.below(3)));
    example.xpos.push_back(static_cast<std::uint16_t>(random.below(4)));
    example.features.push_back(random.below(5) == 0 ? kNoLabel : std::uint16_t{2});
    example.relations.push_back(static_cast<std::uint16_t>(random.below(4)));
    std::uint32_t head = static_cast<std::uint32_t>(random.below(size + 1));
    if (head == i + 1) head = 0;
    example.heads.push_back(head);
  }
  return example;
}

inline TrainedNet random_net(RandomSource& random) {
  const NetPlaces places(small_sizes());
  RowTable vectors;
  vectors.columns = 5;
  for (int i = 0; i < 20; ++i)
    vectors.values.push_back(static_cast<float>(random.unit() - 0.5));
  return {places, NetValues(places, vectors, random)};
}

}  // namespace weft::testing
