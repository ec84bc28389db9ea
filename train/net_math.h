// The few operations that the reader's net is made of, each with its gradient. Rows are words (or
// the empty rows between sentences); all matrices are dense and row-major.
#pragma once
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace weft {

class Matrix {
 public:
  Matrix() = default;
  Matrix(std::size_t rows, std::size_t columns) { reshape(rows, columns); }

  // Values are left as they lie; fill() where they matter.
  void reshape(std::size_t rows, std::size_t columns) {
    rows_ = rows;
    columns_ = columns;
    if (values_.size() < rows * columns) values_.resize(rows * columns);
  }
  void fill(float value) { std::fill_n(values_.begin(), rows_ * columns_, value); }

  std::size_t rows() const { return rows_; }
  std::size_t columns() const { return columns_; }
  float* row(std::size_t at) { return values_.data() + at * columns_; }
  const float* row(std::size_t at) const { return values_.data() + at * columns_; }

 private:
  std::size_t rows_ = 0, columns_ = 0;
  std::vector<float> values_;
};

// Rows [begin, end) of one sentence.
struct RowRange {
  std::size_t begin = 0, end = 0;
};

// A dense layer's weights [out][in] and biases [out].
template <class Float>
struct DenseView {
  Float* weights = nullptr;
  Float* biases = nullptr;
  std::size_t in = 0, out = 0;
};

// c = beta c + a b, a b^T or a^T b of row-major matrices with row strides lda, ldb, ldc.
struct Strided {
  const float* values;
  std::size_t stride;
  bool transposed = false;
};
void multiply(Strided a, Strided b, std::size_t rows, std::size_t columns, std::size_t inner,
              float beta, float* c, std::size_t stride);

// out = a weights^T + biases.
void dense_forward(const Matrix& a, DenseView<const float> layer, Matrix& out);

// Adds to the layer's gradient; grad_a = grad_out weights.
void dense_backward(const Matrix& a, const Matrix& grad_out, DenseView<const float> layer,
                    DenseView<float> gradient, Matrix& grad_a);

// out[t][k] = max(a[t][k], a[t][half + k]).
void maxout_forward(const Matrix& a, Matrix& out);
void maxout_backward(const Matrix& a, const Matrix& grad_out, Matrix& grad_a);

// Layer normalisation (Ba, Kiros, Hinton 2016); `gain_bias` holds all gains, then all biases.
struct NormState {
  Matrix normalised;
  std::vector<float> inverse_deviation;  // of each row
};
void norm_forward(const Matrix& x, const float* gain_bias, NormState& state, Matrix& out);
void norm_backward(const NormState& state, const Matrix& grad_out, const float* gain_bias,
                   float* grad_gain_bias, Matrix& grad_x);

// The gated linear recurrence of ingest/net_layout.h: g = [v z] forwards, [v z] backwards, each of
// `size` columns; c = [forwards, backwards]. `gates` receives the opened z.
void recur_forward(const Matrix& g, std::span<const RowRange> sentences, std::size_t size,
                   Matrix& gates, Matrix& c);
void recur_backward(const Matrix& g, const Matrix& gates, const Matrix& c, const Matrix& grad_c,
                    std::span<const RowRange> sentences, std::size_t size, Matrix& grad_g);

// log(sum(exp(scores))) of `count` scores, safe for large ones.
float log_sum(const float* scores, std::size_t count);

}  // namespace weft
