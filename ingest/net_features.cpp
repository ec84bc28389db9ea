#include "ingest/net_features.h"

#include <algorithm>
#include <string>

#include "ingest/word_hash.h"
#include "ingest/word_traits.h"

namespace weft {

namespace {

// Bits of the row that tells where a word stands and how its sentence is written.
enum SentenceBit : std::uint32_t { first = 1, last = 2, all_upper = 4, all_lower = 8 };

struct Quote {
  std::string_view typographic, plain;
};
constexpr Quote kQuotes[] = {{"\u2018", "'"}, {"\u2019", "'"}, {"\u201C", "\""}, {"\u201D", "\""}};

std::string plain_key(std::string lower) {
  for (const Quote& quote : kQuotes) {
    for (std::size_t at = lower.find(quote.typographic); at != std::string::npos;
         at = lower.find(quote.typographic, at)) {
      lower.replace(at, quote.typographic.size(), quote.plain);
    }
  }
  for (char& byte : lower) {
    if (byte >= '0' && byte <= '9') byte = '0';
  }
  return lower;
}

std::uint32_t sentence_bits(std::span<const WordTraits> traits) {
  std::size_t upper = 0, lower = 0, other = 0;
  for (const WordTraits& word : traits) {
    upper += word.casing == Casing::upper;
    lower += word.casing == Casing::lower;
    other += word.casing == Casing::capitalized || word.casing == Casing::mixed;
  }
  if (other > 0) return 0;
  if (lower == 0) return upper > 1 ? std::uint32_t{all_upper} : 0;
  return upper == 0 ? std::uint32_t{all_lower} : 0;
}

std::uint32_t casing_row(const WordTraits& word, std::size_t byte_count) {
  return static_cast<std::uint32_t>(word.casing) * 8 +
         static_cast<std::uint32_t>(std::clamp<std::size_t>(byte_count, 1, 8) - 1);
}

}  // namespace

std::uint64_t vector_key(std::string_view word) {
  return hash_bytes(plain_key(lower_case(word.substr(0, kWordBytesMax))));
}

std::vector<NetWord> net_words(std::span<const std::string_view> words) {
  std::vector<WordTraits> traits;
  traits.reserve(words.size());
  for (const std::string_view word : words)
    traits.push_back(traits_of(word));
  const std::uint32_t sentence = sentence_bits(traits);
  std::vector<NetWord> result(words.size());
  for (std::size_t i = 0; i < words.size(); ++i) {
    const WordTraits& word = traits[i];
    const std::uint32_t place =
        sentence | (i == 0 ? first : 0u) | (i + 1 == words.size() ? last : 0u);
    const std::array<std::uint64_t, kHashedRowsPerWord> values = {
        word.lower,       mix(1, word.lower), word.prefixes[0], word.prefixes[1],
        word.prefixes[2], word.suffixes[0],   word.suffixes[1], word.suffixes[2],
        word.suffixes[3], word.shape,         0,                0};
    result[i].key = vector_key(words[i]);
    std::uint32_t begin = 0;
    for (std::size_t t = 0; t < kHashedRowsPerWord; ++t) {
      std::uint32_t row = static_cast<std::uint32_t>(mix(t, values[t]) % kHashedTemplateRows[t]);
      if (t == 10) row = casing_row(word, words[i].size());
      if (t == 11) row = place;
      result[i].rows[t] = static_cast<std::uint16_t>(begin + row);
      begin += kHashedTemplateRows[t];
    }
  }
  return result;
}

void take_form(std::string_view other, NetWord& word) {
  const std::array<std::string_view, 1> alone = {other};
  const NetWord known = net_words(alone).front();
  word.key = known.key;
  std::copy_n(known.rows.begin(), kFormRowsPerWord, word.rows.begin());
}

}  // namespace weft
