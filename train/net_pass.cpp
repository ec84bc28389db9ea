#include "train/net_pass.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace weft {

namespace {

constexpr float kNever = -1e30f;

float leaky(float x) {
  return x >= 0 ? x : kLeakySlope * x;
}

void leaky_columns(const Matrix& from, std::size_t begin, std::size_t count, Matrix& to) {
  to.reshape(from.rows(), count);
  for (std::size_t t = 0; t < from.rows(); ++t) {
    for (std::size_t k = 0; k < count; ++k)
      to.row(t)[k] = leaky(from.row(t)[begin + k]);
  }
}

// The gradient of leaky_columns, added.
void leaky_columns_backward(const Matrix& from, std::size_t begin, std::size_t count,
                            const Matrix& grad, Matrix& grad_from) {
  for (std::size_t t = 0; t < from.rows(); ++t) {
    for (std::size_t k = 0; k < count; ++k) {
      const float slope = from.row(t)[begin + k] >= 0 ? 1.0f : kLeakySlope;
      grad_from.row(t)[begin + k] += slope * grad.row(t)[k];
    }
  }
}

// Softmax's loss on `gold`; grad = scale * (probabilities - gold).
double softmax_loss(const float* scores, std::size_t count, std::size_t gold, float scale,
                    float* grad) {
  const float total = log_sum(scores, count);
  for (std::size_t k = 0; k < count; ++k)
    grad[k] = scale * std::exp(scores[k] - total);
  grad[gold] -= scale;
  return total - scores[gold];
}

std::uint16_t best_of(const float* scores, std::size_t count) {
  return static_cast<std::uint16_t>(std::max_element(scores, scores + count) - scores);
}

// Column of arc_mid's output that scores how far the head (1-based) is from the word (0-based).
std::size_t distance_column(const NetSizes& sizes, std::size_t word, std::size_t head) {
  const auto distance = static_cast<std::ptrdiff_t>(head) - 1 - static_cast<std::ptrdiff_t>(word);
  const auto limit = static_cast<std::ptrdiff_t>(sizes.distance_max);
  return sizes.arc + static_cast<std::size_t>(std::clamp(distance, -limit, limit) + limit);
}

}  // namespace

NetLoss& NetLoss::operator+=(const NetLoss& other) {
  tags += other.tags;
  arcs += other.arcs;
  relations += other.relations;
  names += other.names;
  tree_words += other.tree_words;
  name_words += other.name_words;
  return *this;
}

void NetPass::split_arcs() {
  leaky_columns(heads_out_, places_.arc_dep(), places_.sizes.arc, deps_);
  leaky_columns(heads_out_, places_.arc_head(), places_.sizes.arc, heads_);
}

double NetPass::learn_labels(const RowRange& rows, std::size_t begin, std::size_t count,
                             std::span<const std::uint16_t> gold, float scale) {
  double loss = 0;
  for (std::size_t i = 0; i < gold.size(); ++i) {
    if (gold[i] == kNoLabel) continue;
    const std::size_t t = rows.begin + i;
    loss += softmax_loss(heads_out_.row(t) + begin, count, gold[i], scale,
                         grad_heads_out_.row(t) + begin);
  }
  return loss;
}

double NetPass::learn_names(const RowRange& rows, const NetExample& example, float scale) {
  const std::size_t count = places_.sizes.names;
  const std::uint32_t all = count >= 32 ? kAnyName : (1u << count) - 1;
  double loss = 0;
  std::vector<float> allowed;
  for (std::size_t i = 0; i < example.size(); ++i) {
    const std::uint32_t mask = example.names[i] & all;
    if (mask == all) continue;
    const float* scores = heads_out_.row(rows.begin + i) + places_.names();
    float* grad = grad_heads_out_.row(rows.begin + i) + places_.names();
    allowed.clear();
    for (std::size_t k = 0; k < count; ++k) {
      if (mask >> k & 1) allowed.push_back(scores[k]);
    }
    const float total = log_sum(scores, count);
    const float good = log_sum(allowed.data(), allowed.size());
    loss += total - good;
    for (std::size_t k = 0; k < count; ++k) {
      grad[k] = scale * std::exp(scores[k] - total);
      if (mask >> k & 1) grad[k] -= scale * std::exp(scores[k] - good);
    }
  }
  return loss;
}

void NetPass::score_arcs(const NetValues& values, const RowRange& rows) {
  const std::size_t count = rows.end - rows.begin, arc = places_.sizes.arc;
  root_and_heads_.reshape(count + 1, arc);
  std::copy_n(values.dense.data() + places_.root_arc, arc, root_and_heads_.row(0));
  std::copy_n(heads_.row(rows.begin), count * arc, root_and_heads_.row(1));
  scores_.reshape(count, count + 1);
  multiply({mid_.row(rows.begin), mid_.columns()}, {root_and_heads_.row(0), arc, true}, count,
           count + 1, arc, 0.0f, scores_.row(0), count + 1);
  for (std::size_t i = 0; i < count; ++i) {
    float* scores = scores_.row(i);
    const float* mid = mid_.row(rows.begin + i);
    for (std::size_t head = 1; head <= count; ++head)
      scores[head] += mid[distance_column(places_.sizes, i, head)];
    scores[i + 1] = kNever;
  }
}

double NetPass::learn_arcs(const NetValues& values, const RowRange& rows,
                           const NetExample& example, float scale, NetGradient& gradient) {
  score_arcs(values, rows);
  const std::size_t count = example.size(), arc = places_.sizes.arc;
  double loss = 0;
  grad_scores_.reshape(count, count + 1);
  for (std::size_t i = 0; i < count; ++i) {
    float* grad = grad_scores_.row(i);
    loss += softmax_loss(scores_.row(i), count + 1, example.heads[i], scale, grad);
    for (std::size_t head = 1; head <= count; ++head)
      grad_mid_.row(rows.begin + i)[distance_column(places_.sizes, i, head)] += grad[head];
  }
  multiply({grad_scores_.row(0), count + 1}, {root_and_heads_.row(0), arc}, count, arc, count + 1,
           0.0f, grad_mid_.row(rows.begin), grad_mid_.columns());
  grad_root_and_heads_.reshape(count + 1, arc);
  multiply({grad_scores_.row(0), count + 1, true}, {mid_.row(rows.begin), mid_.columns()},
           count + 1, arc, count, 0.0f, grad_root_and_heads_.row(0), arc);
  for (std::size_t k = 0; k < arc; ++k)
    gradient.dense[places_.root_arc + k] += grad_root_and_heads_.row(0)[k];
  std::copy_n(grad_root_and_heads_.row(1), count * arc, grad_heads_.row(rows.begin));
  return loss;
}

void NetPass::score_relations(const NetValues& values, const RowRange& rows,
                              std::span<const std::uint32_t> heads) {
  const std::size_t size = places_.sizes.relation;
  relation_in_.reshape(heads.size(), size);
  for (std::size_t i = 0; i < heads.size(); ++i) {
    const float* dep = heads_out_.row(rows.begin + i) + places_.relation_dep();
    const float* head =
        heads[i] == 0 ? values.dense.data() + places_.root_relation
                      : heads_out_.row(rows.begin + heads[i] - 1) + places_.relation_head();
    for (std::size_t k = 0; k < size; ++k)
      relation_in_.row(i)[k] = dep[k] + head[k];
  }
  leaky_columns(relation_in_, 0, size, relation_active_);
}

double NetPass::learn_relations(const NetValues& values, const RowRange& rows,
                                const NetExample& example, float scale, float dropout,
                                RandomSource& random, NetGradient& gradient) {
  score_relations(values, rows, example.heads);
  relation_dropout_.forward(dropout, random, relation_active_);
  dense_forward(relation_active_, values.layer(places_.relation_out), relation_scores_);
  const std::size_t size = places_.sizes.relation, labels = places_.sizes.relations;
  double loss = 0;
  grad_relation_.reshape(example.size(), labels);
  grad_relation_.fill(0.0f);
  for (std::size_t i = 0; i < example.size(); ++i) {
    if (example.relations[i] == kNoLabel) continue;
    loss += softmax_loss(relation_scores_.row(i), labels, example.relations[i], scale,
                         grad_relation_.row(i));
  }
  dense_backward(relation_active_, grad_relation_, values.layer(places_.relation_out),
                 gradient.layer(places_.relation_out), grad_active_);
  relation_dropout_.backward(grad_active_);
  for (std::size_t i = 0; i < example.size(); ++i) {
    float* dep = grad_heads_out_.row(rows.begin + i) + places_.relation_dep();
    float* head = example.heads[i] == 0 ? gradient.dense.data() + places_.root_relation
                                        : grad_heads_out_.row(rows.begin + example.heads[i] - 1) +
                                              places_.relation_head();
    for (std::size_t k = 0; k < size; ++k) {
      const float slope = relation_in_.row(i)[k] >= 0 ? 1.0f : kLeakySlope;
      const float grad = slope * grad_active_.row(i)[k];
      dep[k] += grad;
      head[k] += grad;
    }
  }
  return loss;
}

std::uint16_t NetPass::best_name(const float* scores) const {
  const float* all = scores + places_.names();
  const float* core = scores + places_.core_names();
  const std::size_t all_count = places_.sizes.names, core_count = places_.sizes.core_names;
  std::vector<float> rest(all + core_count, all + all_count);
  rest.push_back(all[0]);
  const float all_rest = log_sum(rest.data(), rest.size());
  const float coarse_rest = kCoreShare * (core[0] - log_sum(core, core_count)) +
                            (1.0f - kCoreShare) * (all_rest - log_sum(all, all_count));
  std::vector<float> mixed(all_count);
  for (std::size_t label = 0; label < all_count; ++label) {
    mixed[label] = label == 0 || label >= core_count
                       ? coarse_rest + all[label] - all_rest
                       : kCoreShare * (core[label] - log_sum(core, core_count)) +
                             (1.0f - kCoreShare) * (all[label] - log_sum(all, all_count));
  }
  return best_of(mixed.data(), mixed.size());
}

NetLoss NetPass::learn(const NetValues& values, std::span<const NetExample* const> batch,
                       float scale, const NetWeights& weights, const NetDropout& dropout,
                       RandomSource& random, NetGradient& gradient) {
  const Matrix& out = encoder_.forward(values, batch, dropout, random);
  dense_forward(out, values.layer(places_.heads), heads_out_);
  split_arcs();
  dep_dropout_.forward(dropout.layers, random, deps_);
  head_dropout_.forward(dropout.layers, random, heads_);
  dense_forward(deps_, values.layer(places_.arc_mid), mid_);
  for (auto [grad, like] : {std::pair{&grad_heads_out_, &heads_out_}, {&grad_mid_, &mid_},
                            {&grad_heads_, &heads_}}) {
    grad->reshape(like->rows(), like->columns());
    grad->fill(0.0f);
  }
  NetLoss loss;
  for (std::size_t s = 0; s < batch.size(); ++s) {
    const NetExample& example = *batch[s];
    const RowRange rows = encoder_.sentences()[s];
    loss.names += learn_names(rows, example, scale * weights.names * example.names_weight);
    loss.names += learn_labels(rows, places_.core_names(), places_.sizes.core_names,
                               example.core_names, scale * weights.names * example.names_weight);
    loss.name_words += example.size();
    if (!example.has_tree()) continue;
    loss.tree_words += example.size();
    const float tag_scale = scale * weights.tags;
    const NetSizes& sizes = places_.sizes;
    loss.tags += learn_labels(rows, places_.upos(), sizes.upos, example.upos, tag_scale);
    loss.tags += learn_labels(rows, places_.xpos(), sizes.xpos, example.xpos, tag_scale);
    loss.tags +=
        learn_labels(rows, places_.features(), sizes.features, example.features, tag_scale);
    loss.arcs += learn_arcs(values, rows, example, scale, gradient);
    loss.relations +=
        learn_relations(values, rows, example, scale, dropout.layers, random, gradient);
  }
  dense_backward(deps_, grad_mid_, values.layer(places_.arc_mid), gradient.layer(places_.arc_mid),
                 grad_deps_);
  dep_dropout_.backward(grad_deps_);
  head_dropout_.backward(grad_heads_);
  leaky_columns_backward(heads_out_, places_.arc_dep(), places_.sizes.arc, grad_deps_,
                         grad_heads_out_);
  leaky_columns_backward(heads_out_, places_.arc_head(), places_.sizes.arc, grad_heads_,
                         grad_heads_out_);
  dense_backward(out, grad_heads_out_, values.layer(places_.heads), gradient.layer(places_.heads),
                 grad_out_);
  encoder_.backward(values, batch, grad_out_, gradient);
  return loss;
}

std::vector<NetGuess> NetPass::guess(const NetValues& values,
                                     std::span<const NetExample* const> batch) {
  RandomSource unused(0);
  const Matrix& out = encoder_.forward(values, batch, {}, unused);
  dense_forward(out, values.layer(places_.heads), heads_out_);
  split_arcs();
  dense_forward(deps_, values.layer(places_.arc_mid), mid_);
  relation_inputs_.clear();
  std::vector<NetGuess> guesses(batch.size());
  for (std::size_t s = 0; s < batch.size(); ++s) {
    NetGuess& guess = guesses[s];
    const RowRange rows = encoder_.sentences()[s];
    score_arcs(values, rows);
    for (std::size_t i = 0; i < batch[s]->size(); ++i) {
      const float* scores = heads_out_.row(rows.begin + i);
      guess.upos.push_back(best_of(scores + places_.upos(), places_.sizes.upos));
      guess.xpos.push_back(best_of(scores + places_.xpos(), places_.sizes.xpos));
      guess.features.push_back(best_of(scores + places_.features(), places_.sizes.features));
      guess.names.push_back(best_name(scores));
      guess.heads.push_back(best_of(scores_.row(i), batch[s]->size() + 1));
    }
    score_relations(values, rows, guess.heads);
    relation_inputs_.insert(
        relation_inputs_.end(), relation_active_.row(0),
        relation_active_.row(0) + relation_active_.rows() * relation_active_.columns());
    dense_forward(relation_active_, values.layer(places_.relation_out), relation_scores_);
    for (std::size_t i = 0; i < batch[s]->size(); ++i)
      guess.relations.push_back(best_of(relation_scores_.row(i), places_.sizes.relations));
  }
  return guesses;
}

}  // namespace weft
