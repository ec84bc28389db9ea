// How the reader's net lies in its model file (ModelKind::reader).
//
// Words enter as a vector and a sum of hashed rows, pass `layers` gated linear recurrences
// (Bradbury et al. 2016; Lei et al. 2018) with a window of three words, and leave as tags, names
// and the scores of a biaffine parser (Dozat and Manning 2017):
//
//   e  = [vector row (vector_dims); sum of the hashed rows (hashed_dims)]
//   x0 = norm(maxout2(in e))
//   for each layer l:
//     g     = rec_l [x(t-1); x(t); x(t+1)]          rows outside the sentence are zero
//     v, z  of each direction; z = gate(z);         g = [v fwd; z fwd; v bwd; z bwd]
//     c(t)  = (1 - z) c(t-1) + z v                  forwards, and backwards from the other end
//     x     = x + norm(maxout2(mix_l [c fwd; c bwd; x]))
//   y  = heads x = [upos; xpos; features; names; core names; arc dep; arc head; relation dep;
//                   relation head]
//   arc score (i -> j)  = m(i) . head(j) + m'(i)[clip(j - i)]     [m; m'] = arc_mid leaky(arc dep)
//   relation scores     = relation_out leaky(relation dep(i) + relation head(j))
//
// Names are scored twice, since no two sources agree on what a name is: `names` have learnt from
// all of them, `core names` from the one that is closest to what is wanted, which has people,
// organizations and places only (the first labels of `names`). With a(l), c(l) the logarithms of
// their softmax, and a(rest) the logarithm of the sum over label 0 and the labels that core lacks,
//   score(l) = s c(l) + (1 - s) a(l)                              for a label of both but 0
//   score(l) = s c(0) + (1 - s) a(rest) + a(l) - a(rest)          for the rest;  s = kCoreShare.
//
// The section tags.seen lists the triples of upos, xpos and features that go together
// (seen_tags.h).
//
// maxout2 of 2w outputs is max(out[k], out[w + k]); norm is layer normalisation with gain and bias,
// epsilon kNormEpsilon; leaky has slope kLeakySlope; gate is below; head(j) is leaky(arc head).
// The root is one more head, with vectors of its own and no distance term.
//
// A dense layer NAME is int8: rows NAME.w[out][in, padded to a multiple of kInputPadding with
// zeros], NAME.s[out] float scales, NAME.b[out] float biases. Its input is quantised per channel k,
//   q[k] = clamp(round(x[k] * inverse[k]), -63, 63) + 64
// (7 bits, so that no instruction saturates) and its output is
//   y[o] = b[o] + s[o] * sum_k (q[k] - 64) * w[o][k],
// the steps of the inputs being part of w. Sections q.* hold the inverse steps: q.in of e, q.x0 ...
// of each layer's input (used by rec, once for each of its three places, and by mix), q.c0 ... of
// its recurrences, q.h of the heads' input, q.dep of arc_mid's, q.rel of relation_out's.
#pragma once
#include <cstdint>

namespace weft {

struct NetSizes {
  std::uint32_t width = 192;       // of x
  std::uint32_t recurrence = 128;  // of c in one direction
  std::uint32_t layers = 3;
  std::uint32_t vector_dims = 100, hashed_dims = 64;
  std::uint32_t arc = 128, relation = 128;  // of the parser's vectors
  std::uint32_t distance_max = 24;          // 2 * distance_max + 1 distances, clipped
  std::uint32_t upos = 0, xpos = 0, features = 0, names = 0, core_names = 0;  // label counts
  std::uint32_t relations = 0;
};
static_assert(sizeof(NetSizes) == 56);  // the section "sizes"

constexpr std::uint32_t kInputPadding = 64;
constexpr float kNormEpsilon = 1e-5f;
constexpr float kLeakySlope = 0.1f;
constexpr float kCoreShare = 0.3f;

// The logistic function by a Pade approximant of tanh (Lambert): exact at 0, flat at +-6; sums,
// products and one quotient, so that every machine agrees.
inline float gate(float x) {
  const float half = x * 0.5f;
  const float h = half < -3.0f ? -3.0f : half > 3.0f ? 3.0f : half;
  const float square = h * h;
  return 0.5f + 0.5f * (h * (27.0f + square) / (27.0f + 9.0f * square));
}

}  // namespace weft
