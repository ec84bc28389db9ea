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

// Cross entropy of the softmax of `scores` and `target`; grad = scale * (softmax - target).
double cross_entropy(const float* scores, std::size_t count, const float* target, float scale,
                     float* grad) {
  const float total = log_sum(scores, count);
  double loss = 0;
  for (std::size_t k = 0; k < count; ++k) {
    grad[k] = scale * (std::exp(scores[k] - total) - target[k]);
    if (target[k] > 0) loss += target[k] * (total - scores[k]);
  }
  return loss;
}

void add_softmax(const float* scores, std::size_t count, float share, float* sum) {
  const float total = log_sum(scores, count);
  for (std::size_t k = 0; k < count; ++k)
    sum[k] += share * std::exp(scores[k] - total);
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

const float* NetPass::target_of(std::size_t count, std::size_t gold, const float* teachers,
                                float share) {
  if (gold >= count) return teachers;
  target_.assign(count, 0.0f);
  if (teachers != nullptr) {
    for (std::size_t k = 0; k < count; ++k)
      target_[k] = share * teachers[k];
  }
  target_[gold] += teachers == nullptr ? 1.0f : 1.0f - share;
  return target_.data();
}

double NetPass::learn_labels(const Lesson& lesson, std::size_t begin, std::size_t count,
                             std::span<const std::uint16_t> gold, float scale) {
  double loss = 0;
  for (std::size_t i = 0; i < lesson.example->size(); ++i) {
    const float* teachers = lesson.labels_at(i);
    const float* target = target_of(count, gold.empty() ? kNoLabel : gold[i],
                                    teachers == nullptr ? nullptr : teachers + begin,
                                    lesson.teachers);
    if (target == nullptr) continue;
    const std::size_t t = lesson.rows.begin + i;
    loss += cross_entropy(heads_out_.row(t) + begin, count, target, scale,
                          grad_heads_out_.row(t) + begin);
  }
  return loss;
}

double NetPass::learn_names(const Lesson& lesson, float scale) {
  const std::size_t count = places_.sizes.names;
  const std::uint32_t all = count >= 32 ? kAnyName : (1u << count) - 1;
  double loss = 0;
  std::vector<float> allowed;
  for (std::size_t i = 0; i < lesson.example->size(); ++i) {
    const std::uint32_t mask = lesson.example->names[i] & all;
    const float* teachers = lesson.labels_at(i);
    if (mask == all && teachers == nullptr) continue;
    const float* scores = heads_out_.row(lesson.rows.begin + i) + places_.names();
    float* grad = grad_heads_out_.row(lesson.rows.begin + i) + places_.names();
    allowed.clear();
    for (std::size_t k = 0; k < count; ++k) {
      if (mask >> k & 1) allowed.push_back(scores[k]);
    }
    const float total = log_sum(scores, count);
    const float good = log_sum(allowed.data(), allowed.size());
    const float share = teachers == nullptr ? 0.0f : mask == all ? 1.0f : lesson.teachers;
    loss += (1.0f - share) * (total - good);
    for (std::size_t k = 0; k < count; ++k) {
      float target = mask >> k & 1 ? (1.0f - share) * std::exp(scores[k] - good) : 0.0f;
      if (share > 0) {
        const float taught = share * teachers[places_.names() + k];
        loss += taught * (total - scores[k]);
        target += taught;
      }
      grad[k] = scale * (std::exp(scores[k] - total) - target);
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

double NetPass::learn_arcs(const NetValues& values, const Lesson& lesson, float scale,
                           NetGradient& gradient) {
  const RowRange rows = lesson.rows;
  score_arcs(values, rows);
  const std::size_t count = lesson.example->size(), arc = places_.sizes.arc;
  double loss = 0;
  grad_scores_.reshape(count, count + 1);
  for (std::size_t i = 0; i < count; ++i) {
    float* grad = grad_scores_.row(i);
    const float* teachers =
        lesson.tree == nullptr ? nullptr : lesson.tree->arcs.data() + i * (count + 1);
    const std::size_t gold = lesson.example->has_tree() ? lesson.example->heads[i] : kNoLabel;
    loss += cross_entropy(scores_.row(i), count + 1,
                          target_of(count + 1, gold, teachers, lesson.teachers), scale, grad);
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

double NetPass::learn_relations(const NetValues& values, const Lesson& lesson, float scale,
                                float dropout, RandomSource& random, NetGradient& gradient) {
  const NetExample& example = *lesson.example;
  const auto& heads = example.has_tree() ? example.heads : lesson.tree->heads;
  score_relations(values, lesson.rows, heads);
  relation_dropout_.forward(dropout, random, relation_active_);
  dense_forward(relation_active_, values.layer(places_.relation_out), relation_scores_);
  const std::size_t size = places_.sizes.relation, labels = places_.sizes.relations;
  double loss = 0;
  grad_relation_.reshape(example.size(), labels);
  grad_relation_.fill(0.0f);
  for (std::size_t i = 0; i < example.size(); ++i) {
    const float* teachers =
        lesson.tree == nullptr ? nullptr : lesson.tree->relations.data() + i * labels;
    const std::size_t gold = example.has_tree() ? example.relations[i] : kNoLabel;
    const float* target = target_of(labels, gold, teachers, lesson.teachers);
    if (target == nullptr) continue;
    loss += cross_entropy(relation_scores_.row(i), labels, target, scale, grad_relation_.row(i));
  }
  dense_backward(relation_active_, grad_relation_, values.layer(places_.relation_out),
                 gradient.layer(places_.relation_out), grad_active_);
  relation_dropout_.backward(grad_active_);
  for (std::size_t i = 0; i < example.size(); ++i) {
    float* dep = grad_heads_out_.row(lesson.rows.begin + i) + places_.relation_dep();
    float* head = heads[i] == 0 ? gradient.dense.data() + places_.root_relation
                                : grad_heads_out_.row(lesson.rows.begin + heads[i] - 1) +
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

void NetPass::learn_sentence(const NetValues& values, const Lesson& lesson, float scale,
                             const NetWeights& weights, float dropout, RandomSource& random,
                             NetGradient& gradient, NetLoss& loss) {
  const NetExample& example = *lesson.example;
  const NetSizes& sizes = places_.sizes;
  const float name_scale = scale * weights.names * example.names_weight;
  loss.names += learn_names(lesson, name_scale);
  loss.names += learn_labels(lesson, places_.core_names(), sizes.core_names, example.core_names,
                             name_scale);
  loss.name_words += example.size();
  if (!example.has_tree() && lesson.tree == nullptr) return;
  const float tree_scale = example.has_tree() ? scale : scale * weights.unparsed;
  const float tag_scale = tree_scale * weights.tags;
  NetLoss own;
  own.tree_words = example.size();
  own.tags += learn_labels(lesson, places_.upos(), sizes.upos, example.upos, tag_scale);
  own.tags += learn_labels(lesson, places_.xpos(), sizes.xpos, example.xpos, tag_scale);
  own.tags += learn_labels(lesson, places_.features(), sizes.features, example.features, tag_scale);
  own.arcs += learn_arcs(values, lesson, tree_scale, gradient);
  own.relations += learn_relations(values, lesson, tree_scale, dropout, random, gradient);
  if (example.has_tree()) loss += own;
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
                       RandomSource& random, NetGradient& gradient, const NetOpinion* opinion) {
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
    Lesson lesson{encoder_.sentences()[s], batch[s]};
    if (opinion != nullptr) {
      lesson.tree = &opinion->trees[s];
      lesson.labels = &opinion->labels;
      lesson.teachers = weights.teachers;
    }
    learn_sentence(values, lesson, scale, weights, dropout.layers, random, gradient, loss);
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

void NetPass::read(const NetValues& values, std::span<const NetExample* const> batch) {
  RandomSource unused(0);
  const Matrix& out = encoder_.forward(values, batch, {}, unused);
  dense_forward(out, values.layer(places_.heads), heads_out_);
  split_arcs();
  dense_forward(deps_, values.layer(places_.arc_mid), mid_);
}

void NetPass::add_labels_and_arcs(const NetValues& values, float share, NetOpinion& opinion) {
  const NetSizes& sizes = places_.sizes;
  for (std::size_t s = 0; s < opinion.trees.size(); ++s) {
    const RowRange rows = encoder_.sentences()[s];
    for (std::size_t row = rows.begin; row < rows.end; ++row) {
      std::size_t begin = 0;
      for (const std::size_t count :
           {sizes.upos, sizes.xpos, sizes.features, sizes.names, sizes.core_names}) {
        add_softmax(heads_out_.row(row) + begin, count, share, opinion.labels.row(row) + begin);
        begin += count;
      }
    }
    score_arcs(values, rows);
    std::vector<float>& arcs = opinion.trees[s].arcs;
    const std::size_t words = rows.end - rows.begin;
    arcs.resize(words * (words + 1));
    for (std::size_t i = 0; i < words; ++i)
      add_softmax(scores_.row(i), words + 1, share, arcs.data() + i * (words + 1));
  }
}

void NetPass::add_relations(const NetValues& values, float share, NetOpinion& opinion) {
  const std::size_t labels = places_.sizes.relations;
  for (std::size_t s = 0; s < opinion.trees.size(); ++s) {
    NetOpinion::Tree& tree = opinion.trees[s];
    score_relations(values, encoder_.sentences()[s], tree.heads);
    dense_forward(relation_active_, values.layer(places_.relation_out), relation_scores_);
    tree.relations.resize(tree.heads.size() * labels);
    for (std::size_t i = 0; i < tree.heads.size(); ++i)
      add_softmax(relation_scores_.row(i), labels, share, tree.relations.data() + i * labels);
  }
}

std::vector<NetGuess> NetPass::guess(const NetValues& values,
                                     std::span<const NetExample* const> batch) {
  read(values, batch);
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
