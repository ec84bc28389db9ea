#include "ingest/net_heads.h"

#include <algorithm>
#include <cstring>

namespace weft {

namespace {

class HeadRunner {
 public:
  HeadRunner(const ReaderWeights& net, InstructionSet set, const EncodedWords& words)
      : net_(net), set_(set), kernels_(net_kernels(set)), words_(words) {
    const std::size_t rows = words.row_count();
    out_.words.resize(rows);
    out_.name_scores.resize(rows * net.sizes.names);
    out_.arc_dependents.resize(rows * net.arc_mid.inputs(), kZeroInput);
    out_.arc_heads.resize(rows * net.sizes.arc);
    out_.relation_dependents.resize(rows * net.sizes.relation);
    out_.relation_heads.resize(rows * net.sizes.relation);
  }

  HeadOutputs run() {
    const std::size_t rows = words_.row_count(), width = net_.sizes.width;
    const std::size_t input_stride = net_.heads.inputs(), stride = net_.heads.output_stride();
    std::vector<std::uint8_t> inputs(kRowChunk * input_stride, kZeroInput);
    std::vector<float> outputs(kRowChunk * stride);
    for (std::size_t begin = 0; begin < rows; begin += kRowChunk) {
      const std::size_t end = std::min(begin + kRowChunk, rows);
      for (std::size_t row = begin; row < end; ++row) {
        kernels_.quantise(words_.x.data() + row * width, net_.heads_inverse.data(), width,
                          inputs.data() + (row - begin) * input_stride);
      }
      net_.heads.multiply(inputs.data(), input_stride, end - begin, outputs.data(), set_);
      for (std::size_t row = begin; row < end; ++row) {
        if (words_.is_word[row]) take(row, outputs.data() + (row - begin) * stride);
      }
    }
    return std::move(out_);
  }

 private:
  // `y` holds the outputs of one row, head after head.
  void take(std::size_t row, const float* y) {
    const NetSizes& s = net_.sizes;
    WordReading& word = out_.words[row];
    const TagTriple tags = choose_tags(y);
    word.upos = tags.upos;
    word.xpos = tags.xpos;
    word.features = tags.features;
    y += s.upos + s.xpos + s.features;

    mix_names(y, y + s.names, out_.name_scores.data() + row * s.names);
    y += s.names + s.core_names;

    float* head = out_.arc_heads.data() + row * s.arc;
    kernels_.leaky(y, s.arc, head);  // the dependent's numbers, to be quantised at once
    kernels_.quantise(head, net_.arc_inverse.data(), s.arc,
                      out_.arc_dependents.data() + row * net_.arc_mid.inputs());
    kernels_.leaky(y + s.arc, s.arc, head);
    y += 2 * s.arc;

    const std::size_t relation_bytes = s.relation * sizeof(float);
    std::memcpy(out_.relation_dependents.data() + row * s.relation, y, relation_bytes);
    std::memcpy(out_.relation_heads.data() + row * s.relation, y + s.relation, relation_bytes);
  }

  TagTriple choose_tags(const float* scores) const {
    const float* xpos = scores + net_.sizes.upos;
    const float* features = xpos + net_.sizes.xpos;
    const auto greatest = [this](const float* of, std::size_t count) {
      return static_cast<std::uint16_t>(kernels_.greatest(of, count));
    };
    const TagTriple each{greatest(scores, net_.sizes.upos), greatest(xpos, net_.sizes.xpos),
                         greatest(features, net_.sizes.features)};
    return net_.seen_tags.has(each) ? each : net_.seen_tags.best(scores, xpos, features);
  }

  // As net_layout.h says: both have a say in the labels of `core`, only `all` in the others.
  void mix_names(const float* all, const float* core, float* scores) const {
    const std::size_t count = net_.sizes.names, core_count = net_.sizes.core_names;
    const float all_sum = kernels_.log_sum_exp(all, count);
    const float core_sum = kernels_.log_sum_exp(core, core_count);
    scores[0] = all[0];  // the labels that core lacks, 0 first
    std::copy(all + core_count, all + count, scores + 1);
    const float rest = kernels_.log_sum_exp(scores, count - core_count + 1);
    const float outside =
        kCoreShare * (core[0] - core_sum) + (1.0f - kCoreShare) * (rest - all_sum);
    for (std::size_t label = 0; label < count; ++label) {
      scores[label] = label == 0 || label >= core_count
                          ? outside + (all[label] - rest)
                          : kCoreShare * (core[label] - core_sum) +
                                (1.0f - kCoreShare) * (all[label] - all_sum);
    }
  }

  const ReaderWeights& net_;
  InstructionSet set_;
  const NetKernels& kernels_;
  const EncodedWords& words_;
  HeadOutputs out_;
};

}  // namespace

HeadOutputs run_heads(const ReaderWeights& net, InstructionSet set, const EncodedWords& words) {
  return HeadRunner(net, set, words).run();
}

}  // namespace weft
