#include "train/net_encoder.h"

#include <algorithm>

namespace weft {

void DropoutMask::forward(float share, RandomSource& random, Matrix& values) {
  used_ = share > 0;
  if (!used_) return;
  const std::size_t count = values.rows() * values.columns();
  const auto limit = static_cast<std::uint32_t>(share * 65536.0f);
  const float factor = 1.0f / (1.0f - share);
  factors_.resize((count + 3) / 4 * 4);
  for (std::size_t i = 0; i < count; i += 4) {
    std::uint64_t bits = random.next();
    for (std::size_t k = 0; k < 4; ++k, bits >>= 16)
      factors_[i + k] = (bits & 0xFFFF) < limit ? 0.0f : factor;
  }
  float* at = values.row(0);
  for (std::size_t i = 0; i < count; ++i)
    at[i] *= factors_[i];
}

void DropoutMask::backward(Matrix& gradient) const {
  if (!used_) return;
  const std::size_t count = gradient.rows() * gradient.columns();
  float* at = gradient.row(0);
  for (std::size_t i = 0; i < count; ++i)
    at[i] *= factors_[i];
}

void NetEncoder::place_sentences(std::span<const NetExample* const> batch) {
  sentences_.clear();
  std::size_t row = 1;
  for (const NetExample* example : batch) {
    sentences_.push_back({row, row + example->size()});
    row += example->size() + 1;
  }
}

void NetEncoder::embed(const NetValues& values, std::span<const NetExample* const> batch,
                       float word_dropout, RandomSource& random) {
  const std::size_t vector_dims = values.vectors.columns, hashed_dims = values.hashed.columns;
  words_.reshape(sentences_.empty() ? 1 : sentences_.back().end + 1, vector_dims + hashed_dims);
  words_.fill(0.0f);
  unknown_.clear();
  for (std::size_t s = 0; s < batch.size(); ++s) {
    for (std::size_t i = 0; i < batch[s]->size(); ++i) {
      const bool unknown = word_dropout > 0 && random.unit() < word_dropout;
      unknown_.push_back(unknown);
      float* to = words_.row(sentences_[s].begin + i);
      const float* vector = values.vectors.row(unknown ? 0 : batch[s]->vectors[i]);
      std::copy_n(vector, vector_dims, to);
      for (std::size_t t = unknown ? 2 : 0; t < kHashedRowsPerWord; ++t) {
        const float* row = values.hashed.row(batch[s]->hashed[i][t]);
        for (std::size_t k = 0; k < hashed_dims; ++k)
          to[vector_dims + k] += row[k];
      }
    }
  }
}

void NetEncoder::embed_backward(std::span<const NetExample* const> batch, const Matrix& grad_words,
                                NetGradient& gradient) {
  const std::size_t vector_dims = gradient.vectors.columns();
  const std::size_t hashed_dims = gradient.hashed.columns();
  std::size_t word = 0;
  for (std::size_t s = 0; s < batch.size(); ++s) {
    for (std::size_t i = 0; i < batch[s]->size(); ++i, ++word) {
      const float* from = grad_words.row(sentences_[s].begin + i);
      float* vector = gradient.vectors.row(unknown_[word] ? 0 : batch[s]->vectors[i]);
      for (std::size_t k = 0; k < vector_dims; ++k)
        vector[k] += from[k];
      for (std::size_t t = unknown_[word] ? 2 : 0; t < kHashedRowsPerWord; ++t) {
        float* row = gradient.hashed.row(batch[s]->hashed[i][t]);
        for (std::size_t k = 0; k < hashed_dims; ++k)
          row[k] += from[vector_dims + k];
      }
    }
  }
}

void NetEncoder::clear_gaps(Matrix& rows) const {
  std::fill_n(rows.row(0), rows.columns(), 0.0f);
  for (const RowRange& sentence : sentences_)
    std::fill_n(rows.row(sentence.end), rows.columns(), 0.0f);
}

const Matrix& NetEncoder::forward(const NetValues& values,
                                  std::span<const NetExample* const> batch,
                                  const NetDropout& dropout, RandomSource& random) {
  place_sentences(batch);
  embed(values, batch, dropout.words, random);
  input_dropout_.forward(dropout.inputs, random, words_);
  dense_forward(words_, values.layer(places_.in), in_);
  maxout_forward(in_, in_chosen_);
  Matrix& first = layers_.front().x;
  norm_forward(in_chosen_, values.dense.data() + places_.in_norm, in_norm_, first);
  clear_gaps(first);
  for (std::size_t l = 0; l < layers_.size(); ++l) {
    layer_forward(values, l, dropout, random, l + 1 < layers_.size() ? layers_[l + 1].x : out_);
  }
  out_dropout_.forward(dropout.layers, random, out_);
  return out_;
}

void NetEncoder::layer_forward(const NetValues& values, std::size_t at, const NetDropout& dropout,
                               RandomSource& random, Matrix& out) {
  Layer& layer = layers_[at];
  const NetPlaces::Layer& place = places_.layers[at];
  const std::size_t rows = layer.x.rows(), width = layer.x.columns();
  const std::size_t state = 2 * places_.sizes.recurrence;
  layer.window.reshape(rows, 3 * width);
  layer.window.fill(0.0f);
  for (std::size_t t = 1; t + 1 < rows; ++t)
    std::copy_n(layer.x.row(t - 1), 3 * width, layer.window.row(t));
  dense_forward(layer.window, values.layer(place.recur), layer.g);
  recur_forward(layer.g, sentences_, places_.sizes.recurrence, layer.gates, layer.c);
  layer.joined.reshape(rows, state + width);
  for (std::size_t t = 0; t < rows; ++t) {
    std::copy_n(layer.c.row(t), state, layer.joined.row(t));
    std::copy_n(layer.x.row(t), width, layer.joined.row(t) + state);
  }
  dense_forward(layer.joined, values.layer(place.mix), layer.mixed);
  maxout_forward(layer.mixed, layer.chosen);
  norm_forward(layer.chosen, values.dense.data() + place.norm, layer.norm, layer.normed);
  layer.dropout.forward(dropout.layers, random, layer.normed);
  out.reshape(rows, width);
  for (std::size_t i = 0; i < rows * width; ++i)
    out.row(0)[i] = layer.x.row(0)[i] + layer.normed.row(0)[i];
  clear_gaps(out);
}

void NetEncoder::layer_backward(const NetValues& values, std::size_t at, Matrix& grad,
                                NetGradient& gradient) {
  Layer& layer = layers_[at];
  const NetPlaces::Layer& place = places_.layers[at];
  const std::size_t rows = layer.x.rows(), width = layer.x.columns();
  const std::size_t state = 2 * places_.sizes.recurrence;
  clear_gaps(grad);
  grad_a_ = grad;
  layer.dropout.backward(grad_a_);
  norm_backward(layer.norm, grad_a_, values.dense.data() + place.norm,
                gradient.dense.data() + place.norm, grad_b_);
  maxout_backward(layer.mixed, grad_b_, grad_c_);
  dense_backward(layer.joined, grad_c_, values.layer(place.mix), gradient.layer(place.mix),
                 grad_a_);
  grad_b_.reshape(rows, state);
  for (std::size_t t = 0; t < rows; ++t) {
    std::copy_n(grad_a_.row(t), state, grad_b_.row(t));
    const float* from = grad_a_.row(t) + state;
    float* to = grad.row(t);
    for (std::size_t k = 0; k < width; ++k)
      to[k] += from[k];
  }
  recur_backward(layer.g, layer.gates, layer.c, grad_b_, sentences_, places_.sizes.recurrence,
                 grad_c_);
  dense_backward(layer.window, grad_c_, values.layer(place.recur), gradient.layer(place.recur),
                 grad_d_);
  for (std::size_t t = 1; t + 1 < rows; ++t) {
    const float* from = grad_d_.row(t);
    float* to = grad.row(t - 1);
    for (std::size_t k = 0; k < 3 * width; ++k)
      to[k] += from[k];
  }
  clear_gaps(grad);
}

void NetEncoder::backward(const NetValues& values, std::span<const NetExample* const> batch,
                          Matrix& grad_out, NetGradient& gradient) {
  out_dropout_.backward(grad_out);
  for (std::size_t l = layers_.size(); l-- > 0;)
    layer_backward(values, l, grad_out, gradient);
  norm_backward(in_norm_, grad_out, values.dense.data() + places_.in_norm,
                gradient.dense.data() + places_.in_norm, grad_b_);
  maxout_backward(in_, grad_b_, grad_c_);
  dense_backward(words_, grad_c_, values.layer(places_.in), gradient.layer(places_.in), grad_a_);
  input_dropout_.backward(grad_a_);
  embed_backward(batch, grad_a_, gradient);
}

}  // namespace weft
