#pragma once
#include <cstdint>
#include <span>
#include <string_view>

#include "ingest/fingerprint_table.h"
#include "ingest/layers.h"

namespace weft {

// Which part of speech a form mostly has, known or guessed from its ending; learnt from tagged
// text. A word's own tag needs its sentence; this needs nothing but the word.
class WordKinds {
 public:
  using Table = FingerprintTable<std::uint32_t>;  // of Upos as a number

  static constexpr std::uint8_t kGuessed = 32;  // kGuessed + upos: by the ending
  static constexpr std::uint8_t kUnknown = 64;

  // Nothing is known.
  WordKinds() = default;

  // The slots stay with their owner.
  WordKinds(std::span<const Table::Slot> words, std::span<const Table::Slot> endings)
      : words_(words), endings_(endings), is_empty_(words.empty() || endings.empty()) {}

  // A Upos as a number, kGuessed + one, or kUnknown. `lower` is a lower-case form.
  std::uint8_t find(std::string_view lower) const;

  static constexpr std::size_t kEndingBytesMin = 2, kEndingBytesMax = 4;

  // The key of the last `byte_count` bytes of a longer form.
  static std::uint64_t ending_key(std::string_view lower, std::size_t byte_count);

 private:
  Table words_, endings_;
  bool is_empty_ = true;
};

}  // namespace weft
