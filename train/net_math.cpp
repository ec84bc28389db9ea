#include "train/net_math.h"

#include <cblas.h>

#include <algorithm>
#include <cmath>

#include "ingest/net_layout.h"

namespace weft {

void multiply(Strided a, Strided b, std::size_t rows, std::size_t columns, std::size_t inner,
              float beta, float* c, std::size_t stride) {
  if (rows == 0 || columns == 0) return;
  cblas_sgemm(CblasRowMajor, a.transposed ? CblasTrans : CblasNoTrans,
              b.transposed ? CblasTrans : CblasNoTrans, static_cast<int>(rows),
              static_cast<int>(columns), static_cast<int>(inner), 1.0f, a.values,
              static_cast<int>(a.stride), b.values, static_cast<int>(b.stride), beta, c,
              static_cast<int>(stride));
}

void dense_forward(const Matrix& a, DenseView<const float> layer, Matrix& out) {
  out.reshape(a.rows(), layer.out);
  for (std::size_t t = 0; t < a.rows(); ++t)
    std::copy_n(layer.biases, layer.out, out.row(t));
  multiply({a.row(0), layer.in}, {layer.weights, layer.in, true}, a.rows(), layer.out, layer.in,
           1.0f, out.row(0), layer.out);
}

void dense_backward(const Matrix& a, const Matrix& grad_out, DenseView<const float> layer,
                    DenseView<float> gradient, Matrix& grad_a) {
  grad_a.reshape(a.rows(), layer.in);
  multiply({grad_out.row(0), layer.out}, {layer.weights, layer.in}, a.rows(), layer.in, layer.out,
           0.0f, grad_a.row(0), layer.in);
  multiply({grad_out.row(0), layer.out, true}, {a.row(0), layer.in}, layer.out, layer.in, a.rows(),
           1.0f, gradient.weights, layer.in);
  for (std::size_t t = 0; t < a.rows(); ++t) {
    const float* grad = grad_out.row(t);
    for (std::size_t o = 0; o < layer.out; ++o)
      gradient.biases[o] += grad[o];
  }
}

void maxout_forward(const Matrix& a, Matrix& out) {
  const std::size_t half = a.columns() / 2;
  out.reshape(a.rows(), half);
  for (std::size_t t = 0; t < a.rows(); ++t) {
    const float* in = a.row(t);
    float* to = out.row(t);
    for (std::size_t k = 0; k < half; ++k)
      to[k] = std::max(in[k], in[half + k]);
  }
}

void maxout_backward(const Matrix& a, const Matrix& grad_out, Matrix& grad_a) {
  const std::size_t half = a.columns() / 2;
  grad_a.reshape(a.rows(), a.columns());
  for (std::size_t t = 0; t < a.rows(); ++t) {
    const float* in = a.row(t);
    const float* from = grad_out.row(t);
    float* to = grad_a.row(t);
    for (std::size_t k = 0; k < half; ++k) {
      const bool first = in[k] >= in[half + k];
      to[k] = first ? from[k] : 0.0f;
      to[half + k] = first ? 0.0f : from[k];
    }
  }
}

void norm_forward(const Matrix& x, const float* gain_bias, NormState& state, Matrix& out) {
  const std::size_t size = x.columns();
  state.normalised.reshape(x.rows(), size);
  state.inverse_deviation.resize(x.rows());
  out.reshape(x.rows(), size);
  for (std::size_t t = 0; t < x.rows(); ++t) {
    const float* in = x.row(t);
    float sum = 0, squares = 0;
    for (std::size_t k = 0; k < size; ++k)
      sum += in[k];
    const float mean = sum / static_cast<float>(size);
    for (std::size_t k = 0; k < size; ++k)
      squares += (in[k] - mean) * (in[k] - mean);
    const float inverse = 1.0f / std::sqrt(squares / static_cast<float>(size) + kNormEpsilon);
    state.inverse_deviation[t] = inverse;
    float* normalised = state.normalised.row(t);
    float* to = out.row(t);
    for (std::size_t k = 0; k < size; ++k) {
      normalised[k] = (in[k] - mean) * inverse;
      to[k] = normalised[k] * gain_bias[k] + gain_bias[size + k];
    }
  }
}

void norm_backward(const NormState& state, const Matrix& grad_out, const float* gain_bias,
                   float* grad_gain_bias, Matrix& grad_x) {
  const std::size_t size = grad_out.columns();
  grad_x.reshape(grad_out.rows(), size);
  for (std::size_t t = 0; t < grad_out.rows(); ++t) {
    const float* grad = grad_out.row(t);
    const float* normalised = state.normalised.row(t);
    float* to = grad_x.row(t);
    float sum = 0, product = 0;
    for (std::size_t k = 0; k < size; ++k) {
      grad_gain_bias[k] += grad[k] * normalised[k];
      grad_gain_bias[size + k] += grad[k];
      to[k] = grad[k] * gain_bias[k];
      sum += to[k];
      product += to[k] * normalised[k];
    }
    const float mean = sum / static_cast<float>(size);
    const float slope = product / static_cast<float>(size);
    for (std::size_t k = 0; k < size; ++k)
      to[k] = (to[k] - mean - normalised[k] * slope) * state.inverse_deviation[t];
  }
}

namespace {

float gate_slope(float x) {
  const float h = x * 0.5f;
  if (h < -3.0f || h > 3.0f) return 0.0f;
  const float square = h * h;
  const float below = 27.0f + 9.0f * square;
  return 0.25f * ((27.0f + 3.0f * square) * below - 18.0f * square * (27.0f + square)) /
         (below * below);
}

// One step along a sentence: c = (1 - z) before + z v.
void step_forward(const float* v, const float* z, const float* before, std::size_t size,
                  float* gates, float* c) {
  for (std::size_t k = 0; k < size; ++k) {
    gates[k] = gate(z[k]);
    const float last = before == nullptr ? 0.0f : before[k];
    c[k] = last + gates[k] * (v[k] - last);
  }
}

// `carried` is the gradient that reaches c from later steps; it becomes the one for the step
// before.
void step_backward(const float* v, const float* z, const float* gates, const float* before,
                   const float* grad_c, std::size_t size, float* carried, float* grad_v,
                   float* grad_z) {
  for (std::size_t k = 0; k < size; ++k) {
    const float grad = grad_c[k] + carried[k];
    const float last = before == nullptr ? 0.0f : before[k];
    grad_v[k] = grad * gates[k];
    grad_z[k] = grad * (v[k] - last) * gate_slope(z[k]);
    carried[k] = grad * (1.0f - gates[k]);
  }
}

}  // namespace

void recur_forward(const Matrix& g, std::span<const RowRange> sentences, std::size_t size,
                   Matrix& gates, Matrix& c) {
  gates.reshape(g.rows(), 2 * size);
  c.reshape(g.rows(), 2 * size);
  c.fill(0.0f);
  for (const RowRange& sentence : sentences) {
    for (std::size_t t = sentence.begin; t < sentence.end; ++t) {
      const float* before = t == sentence.begin ? nullptr : c.row(t - 1);
      step_forward(g.row(t), g.row(t) + size, before, size, gates.row(t), c.row(t));
    }
    for (std::size_t t = sentence.end; t-- > sentence.begin;) {
      const float* before = t + 1 == sentence.end ? nullptr : c.row(t + 1) + size;
      step_forward(g.row(t) + 2 * size, g.row(t) + 3 * size, before, size, gates.row(t) + size,
                   c.row(t) + size);
    }
  }
}

void recur_backward(const Matrix& g, const Matrix& gates, const Matrix& c, const Matrix& grad_c,
                    std::span<const RowRange> sentences, std::size_t size, Matrix& grad_g) {
  grad_g.reshape(g.rows(), 4 * size);
  grad_g.fill(0.0f);
  std::vector<float> carried(size);
  for (const RowRange& sentence : sentences) {
    std::fill(carried.begin(), carried.end(), 0.0f);
    for (std::size_t t = sentence.end; t-- > sentence.begin;) {
      const float* before = t == sentence.begin ? nullptr : c.row(t - 1);
      step_backward(g.row(t), g.row(t) + size, gates.row(t), before, grad_c.row(t), size,
                    carried.data(), grad_g.row(t), grad_g.row(t) + size);
    }
    std::fill(carried.begin(), carried.end(), 0.0f);
    for (std::size_t t = sentence.begin; t < sentence.end; ++t) {
      const float* before = t + 1 == sentence.end ? nullptr : c.row(t + 1) + size;
      step_backward(g.row(t) + 2 * size, g.row(t) + 3 * size, gates.row(t) + size, before,
                    grad_c.row(t) + size, size, carried.data(), grad_g.row(t) + 2 * size,
                    grad_g.row(t) + 3 * size);
    }
  }
}

float log_sum(const float* scores, std::size_t count) {
  const float top = *std::max_element(scores, scores + count);
  float sum = 0;
  for (std::size_t i = 0; i < count; ++i)
    sum += std::exp(scores[i] - top);
  return top + std::log(sum);
}

}  // namespace weft
