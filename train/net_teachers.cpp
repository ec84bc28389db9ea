#include "train/net_teachers.h"

#include <algorithm>

namespace weft {

NetTeachers::NetTeachers(std::span<const TrainedNet> nets) : nets_(nets) {
  passes_.reserve(nets.size());
  for (const TrainedNet& net : nets)
    passes_.emplace_back(net.places);
}

const NetOpinion& NetTeachers::opinion_of(std::span<const NetExample* const> batch) {
  opinion_.trees.assign(batch.size(), {});
  const float share = 1.0f / static_cast<float>(nets_.size());
  for (std::size_t i = 0; i < nets_.size(); ++i)
    passes_[i].read(nets_[i].values, batch);
  const NetPlaces& places = nets_.front().places;
  opinion_.labels.reshape(passes_.front().encoder().out().rows(), places.arc_dep());
  opinion_.labels.fill(0.0f);
  for (std::size_t i = 0; i < nets_.size(); ++i)
    passes_[i].add_labels_and_arcs(nets_[i].values, share, opinion_);
  choose_heads(batch);
  for (std::size_t i = 0; i < nets_.size(); ++i)
    passes_[i].add_relations(nets_[i].values, share, opinion_);
  return opinion_;
}

void NetTeachers::choose_heads(std::span<const NetExample* const> batch) {
  for (std::size_t s = 0; s < batch.size(); ++s) {
    NetOpinion::Tree& tree = opinion_.trees[s];
    tree.heads = batch[s]->heads;
    if (batch[s]->has_tree()) continue;
    const std::size_t count = batch[s]->size() + 1;
    for (auto arcs = tree.arcs.begin(); arcs != tree.arcs.end();) {
      const auto end = arcs + static_cast<std::ptrdiff_t>(count);
      tree.heads.push_back(static_cast<std::uint32_t>(std::max_element(arcs, end) - arcs));
      arcs = end;
    }
  }
}

}  // namespace weft
