// What the reader's net sees of a word: which vector is its, and which rows of a hashed table add
// up to what its spelling tells. Training and reading share it; changing anything here changes the
// model format.
#pragma once
#include <array>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace weft {

constexpr std::size_t kHashedRowsPerWord = 12;

// Rows of the hashed table, template after template: lower form twice, prefixes of 1 to 3 code
// points, suffixes of 1 to 4, shape, casing with length, and place in the sentence.
constexpr std::array<std::uint32_t, kHashedRowsPerWord> kHashedTemplateRows = {
    4096, 4096, 256, 1024, 4096, 256, 1024, 4096, 4096, 1024, 64, 16};

constexpr std::size_t kFormRowsPerWord = 2;  // the first ones, of the lower form

constexpr std::uint32_t kHashedRowCount = [] {
  std::uint32_t count = 0;
  for (const std::uint32_t rows : kHashedTemplateRows)
    count += rows;
  return count;
}();
static_assert(kHashedRowCount <= 0x10000);

struct NetWord {
  std::uint64_t key = 0;  // of the vector table: lower form, digits as 0, plain quotes
  std::array<std::uint16_t, kHashedRowsPerWord> rows{};
};

// The key of a word's vector: see NetWord.
std::uint64_t vector_key(std::string_view word);

// The words of one sentence. Cost: linear in its bytes, up to 256 bytes of a word.
std::vector<NetWord> net_words(std::span<const std::string_view> words);

// Gives a word the key and the rows of another's lower form; how it is spelt and written stays.
void take_form(std::string_view other, NetWord& word);

}  // namespace weft
