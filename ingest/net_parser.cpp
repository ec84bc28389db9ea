#include "ingest/net_parser.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include "ingest/tree_decoder.h"

namespace weft {

namespace {

class Parser {
 public:
  Parser(const ReaderWeights& net, const ParserLabels& labels, InstructionSet set,
         HeadOutputs& outputs)
      : net_(net), labels_(labels), set_(set), kernels_(net_kernels(set)), outputs_(outputs) {}

  void parse(std::span<const SentenceRows> sentences) {
    weigh_arcs();
    for (const SentenceRows sentence : sentences)
      parse_sentence(sentence);
    label_words(sentences);
  }

 private:
  // m and m' of every row.
  void weigh_arcs() {
    const std::size_t rows = outputs_.words.size(), stride = net_.arc_mid.output_stride();
    constexpr std::size_t kSlack = 3;  // rows that the last group of four may read on
    middle_.resize((rows + kSlack) * stride);
    for (std::size_t row = 0; row < rows; row += kRowChunk) {
      net_.arc_mid.multiply(outputs_.arc_dependents.data() + row * net_.arc_mid.inputs(),
                            net_.arc_mid.inputs(), std::min(kRowChunk, rows - row),
                            middle_.data() + row * stride, set_);
    }
  }

  void parse_sentence(SentenceRows sentence) {
    const std::size_t word_count = sentence.end - sentence.begin;
    const std::span<WordReading> words(outputs_.words.data() + sentence.begin, word_count);
    std::uint32_t first_root = kNoHead;
    for (std::size_t begin = 0; begin < word_count;) {
      const std::size_t end = piece_end(words, begin, labels_.punct);
      parse_piece({sentence.begin + begin, sentence.begin + end});
      for (std::size_t i = begin; i < end; ++i) {
        if (words[i].head != kNoHead) {
          words[i].head += static_cast<std::uint32_t>(begin);
        } else if (first_root == kNoHead) {
          first_root = static_cast<std::uint32_t>(i);
          words[i].relation = labels_.root;
        } else {
          words[i].head = first_root;
          words[i].relation = labels_.parataxis;
        }
      }
      begin = end;
    }
  }

  // Heads are counted from the first row of the piece.
  void parse_piece(SentenceRows rows) {
    const std::size_t count = rows.end - rows.begin;
    const std::size_t stride = (count + 1 + kSumLanes - 1) / kSumLanes * kSumLanes;
    score(rows, stride);
    const auto heads = decode_tree({scores_, count, stride});
    for (std::size_t i = 0; i < count; ++i) {
      WordReading& word = outputs_.words[rows.begin + i];
      const float* row = scores_.data() + i * stride;
      word.head = heads[i] == count ? kNoHead : heads[i];
      word.head_probability =
          std::min(1.0f, exp_of_negative(row[heads[i]] - kernels_.log_sum_exp(row, count + 1)));
    }
  }

  void score(SentenceRows rows, std::size_t stride) {
    const std::size_t count = rows.end - rows.begin, depth = net_.sizes.arc;
    columns_.assign(depth * stride, 0.0f);
    for (std::size_t k = 0; k < depth; ++k) {
      for (std::size_t j = 0; j < count; ++j)
        columns_[k * stride + j] = outputs_.arc_heads[(rows.begin + j) * depth + k];
      columns_[k * stride + count] = net_.root_arc[k];
    }
    constexpr std::size_t kRows = 4;
    scores_.resize((count + kRows - 1) / kRows * kRows * stride);
    const std::size_t middle_stride = net_.arc_mid.output_stride();
    for (std::size_t i = 0; i < count; i += kRows) {
      kernels_.multiply_four(middle_.data() + (rows.begin + i) * middle_stride, middle_stride,
                             columns_.data(), depth, stride, scores_.data() + i * stride);
    }
    for (std::size_t i = 0; i < count; ++i) {
      float* row = scores_.data() + i * stride;
      add_distances(middle_.data() + (rows.begin + i) * middle_stride + depth, i, count, row);
      row[i] = -INFINITY;
    }
  }

  void add_distances(const float* by_distance, std::size_t word, std::size_t count, float* row) {
    const auto limit = static_cast<std::ptrdiff_t>(net_.sizes.distance_max);
    for (std::size_t j = 0; j < count; ++j) {
      const auto distance = static_cast<std::ptrdiff_t>(j) - static_cast<std::ptrdiff_t>(word);
      row[j] += by_distance[std::clamp(distance, -limit, limit) + limit];
    }
  }

  // The words of all sentences together, so that few rows go through the matrix alone.
  void label_words(std::span<const SentenceRows> sentences) {
    std::vector<std::size_t> chunk;  // rows
    for (const SentenceRows sentence : sentences) {
      for (std::size_t row = sentence.begin; row < sentence.end; ++row) {
        set_relation_input(row, sentence.begin, chunk.size());
        chunk.push_back(row);
        if (chunk.size() == kRowChunk) label_chunk(chunk);
      }
    }
    label_chunk(chunk);
  }

  void set_relation_input(std::size_t row, std::size_t first_row, std::size_t place) {
    const std::size_t depth = net_.sizes.relation, input_stride = net_.relation_out.inputs();
    joint_.resize(depth);
    relation_inputs_.resize(kRowChunk * input_stride, kZeroInput);
    const std::uint32_t head = outputs_.words[row].head;
    const float* of_head = head == kNoHead
                               ? net_.root_relation.data()
                               : outputs_.relation_heads.data() + (first_row + head) * depth;
    kernels_.leaky_sum(outputs_.relation_dependents.data() + row * depth, of_head, depth,
                       joint_.data());
    kernels_.quantise(joint_.data(), net_.relation_inverse.data(), depth,
                      relation_inputs_.data() + place * input_stride);
  }

  void label_chunk(std::vector<std::size_t>& rows) {
    const std::size_t stride = net_.relation_out.output_stride();
    relation_scores_.resize(kRowChunk * stride);
    net_.relation_out.multiply(relation_inputs_.data(), net_.relation_out.inputs(), rows.size(),
                               relation_scores_.data(), set_);
    for (std::size_t i = 0; i < rows.size(); ++i)
      label(outputs_.words[rows[i]], relation_scores_.data() + i * stride);
    rows.clear();
  }

  void label(WordReading& word, float* scores) {
    if (word.relation != kNoRelation) return;
    scores[labels_.root] = -INFINITY;
    word.relation = static_cast<std::uint16_t>(kernels_.greatest(scores, net_.sizes.relations));
    const float sum = kernels_.log_sum_exp(scores, net_.sizes.relations);
    word.relation_probability = std::min(1.0f, exp_of_negative(scores[word.relation] - sum));
  }

  const ReaderWeights& net_;
  const ParserLabels& labels_;
  InstructionSet set_;
  const NetKernels& kernels_;
  HeadOutputs& outputs_;
  std::vector<float> middle_;   // [row][arc_mid's outputs]
  std::vector<float> columns_;  // [arc][head]
  std::vector<float> scores_;   // [dependent][head]
  std::vector<float> joint_;    // of one word and its head
  std::vector<std::uint8_t> relation_inputs_;  // of a chunk of words
  std::vector<float> relation_scores_;
};

}  // namespace

std::size_t piece_end(std::span<const WordReading> words, std::size_t begin, std::uint16_t punct) {
  if (words.size() - begin <= kParsedWordsMax) return words.size();
  for (std::size_t end = begin + kParsedWordsMax; end > begin + kParsedWordsMax / 2; --end) {
    if (words[end - 1].upos == punct) return end;
  }
  return begin + kParsedWordsMax;
}

void parse_sentences(const ReaderWeights& net, const ParserLabels& labels, InstructionSet set,
                     std::span<const SentenceRows> sentences, HeadOutputs& outputs) {
  Parser(net, labels, set, outputs).parse(sentences);
}

}  // namespace weft
