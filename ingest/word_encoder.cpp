#include "ingest/word_encoder.h"

#include <algorithm>
#include <cstring>
#include <memory>

#include "ingest/spelling_twin.h"

namespace weft {

namespace {

EncodedWords lay_out(std::span<const SentenceWords> sentences, std::size_t width) {
  EncodedWords words;
  words.is_word.push_back(false);
  for (const SentenceWords& sentence : sentences) {
    const std::size_t begin = words.is_word.size();
    words.sentences.push_back({begin, begin + sentence.size()});
    words.is_word.resize(begin + sentence.size(), true);
    words.is_word.push_back(false);
  }
  words.x.resize(words.row_count() * width);
  return words;
}

}  // namespace

WordEncoder::WordEncoder(const ReaderWeights& weights, InstructionSet set)
    : net_(weights), set_(set), kernels_(net_kernels(set)) {}

EncodedWords WordEncoder::encode(std::span<const SentenceWords> sentences) const {
  EncodedWords words = lay_out(sentences, net_.sizes.width);
  embed(sentences, words);
  for (const ReaderWeights::Layer& layer : net_.layers)
    run_layer(layer, words);
  return words;
}

void WordEncoder::embed(std::span<const SentenceWords> sentences, EncodedWords& words) const {
  const std::size_t stride = net_.input.inputs();
  std::vector<float> embedding(net_.embedding_inverse.size());
  std::vector<std::uint8_t> inputs(words.row_count() * stride, kZeroInput);
  for (std::size_t s = 0; s < sentences.size(); ++s) {
    std::uint8_t* row = inputs.data() + words.sentences[s].begin * stride;
    for (const NetWord& word : words_of(sentences[s])) {
      embed_row(word, embedding.data());
      kernels_.quantise(embedding.data(), net_.embedding_inverse.data(), embedding.size(), row);
      row += stride;
    }
  }
  add_layer(net_.input, net_.input_norm, inputs.data(), words);
}

// Unknown words get the form of the known ones that they misspell, where most of the sentence is
// known: one of another language is not misspelt.
std::vector<NetWord> WordEncoder::words_of(const SentenceWords& sentence) const {
  std::vector<NetWord> words = net_words(sentence);
  std::vector<std::size_t> unknown;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (net_.vector_slots.find(words[i].key) == nullptr) unknown.push_back(i);
  }
  if (2 * unknown.size() > words.size()) return words;
  const WordRank rank = [this](std::string_view word) {
    const std::uint32_t* slot = net_.vector_slots.find(vector_key(word));
    return slot == nullptr ? 0 : *slot;
  };
  for (const std::size_t i : unknown) {
    const std::string twin = spelling_twin(sentence[i], rank);
    if (!twin.empty()) take_form(twin, words[i]);
  }
  return words;
}

void WordEncoder::embed_row(const NetWord& word, float* row) const {
  const std::size_t vector_dims = net_.sizes.vector_dims, hashed_dims = net_.sizes.hashed_dims;
  std::fill_n(row, vector_dims + hashed_dims, 0.0f);
  const std::uint32_t* found = net_.vector_slots.find(word.key);
  const std::size_t vector = found == nullptr ? 0 : *found;
  kernels_.add_row(net_.vector_rows.data() + vector * vector_dims, net_.vector_scales[vector],
                   vector_dims, row);
  for (const std::size_t hashed : word.rows) {
    kernels_.add_row(net_.hashed_rows.data() + hashed * hashed_dims, net_.hashed_scales[hashed],
                     hashed_dims, row + vector_dims);
  }
}

void WordEncoder::run_layer(const ReaderWeights::Layer& layer, EncodedWords& words) const {
  const std::size_t width = net_.sizes.width, states = 2 * net_.sizes.recurrence;
  const std::size_t rows = words.row_count();
  // A window is three rows as they lie; its padding reads on behind them.
  std::vector<std::uint8_t> x((rows + 1) * width + kInputPadding, kZeroInput);
  const std::size_t mix_stride = layer.mix.inputs();
  const std::size_t gate_stride = layer.recurrence.output_stride();
  std::vector<std::uint8_t> mixed(rows * mix_stride, kZeroInput);
  for (std::size_t row = 0; row < rows; ++row) {
    if (!words.is_word[row]) continue;
    kernels_.quantise(words.x.data() + row * width, layer.input_inverse.data(), width,
                      x.data() + row * width);
    std::memcpy(mixed.data() + row * mix_stride + states, x.data() + row * width, width);
  }
  const auto gates = std::make_unique_for_overwrite<float[]>(rows * gate_stride);
  for (std::size_t row = 1; row + 1 < rows; row += kRowChunk) {
    layer.recurrence.multiply(x.data() + (row - 1) * width, width,
                              std::min(kRowChunk, rows - 1 - row), gates.get() + row * gate_stride,
                              set_);
  }
  for (const SentenceRows sentence : words.sentences)
    scan_sentence(layer, sentence, gates.get(), mixed.data(), mix_stride);
  add_layer(layer.mix, layer.norm, mixed.data(), words);
}

void WordEncoder::scan_sentence(const ReaderWeights::Layer& layer, SentenceRows rows,
                                const float* gates, std::uint8_t* states,
                                std::size_t state_stride) const {
  const std::size_t count = net_.sizes.recurrence, gate_stride = layer.recurrence.output_stride();
  std::vector<float> forwards(count), backwards(count);
  const auto step = [&](std::size_t row, std::size_t direction, std::vector<float>& state) {
    const float* values = gates + row * gate_stride + direction * 2 * count;
    kernels_.scan(values, values + count, count, state.data());
    kernels_.quantise(state.data(), layer.state_inverse.data() + direction * count, count,
                      states + row * state_stride + direction * count);
  };
  for (std::size_t row = rows.begin; row < rows.end; ++row)
    step(row, 0, forwards);
  for (std::size_t row = rows.end; row > rows.begin; --row)
    step(row - 1, 1, backwards);
}

void WordEncoder::add_layer(const Int8Matrix& matrix, std::span<const float> norm,
                            const std::uint8_t* inputs, EncodedWords& words) const {
  const std::size_t width = net_.sizes.width, rows = words.row_count();
  std::vector<float> pairs(kRowChunk * matrix.output_stride());
  for (std::size_t begin = 0; begin < rows; begin += kRowChunk) {
    const std::size_t end = std::min(begin + kRowChunk, rows);
    matrix.multiply(inputs + begin * matrix.inputs(), matrix.inputs(), end - begin, pairs.data(),
                    set_);
    for (std::size_t row = begin; row < end; ++row) {
      if (!words.is_word[row]) continue;
      kernels_.add_norm_maxout(pairs.data() + (row - begin) * matrix.output_stride(), norm.data(),
                               width, words.x.data() + row * width);
    }
  }
}

}  // namespace weft
