#include "ingest/word_kinds.h"

#include "ingest/word_hash.h"

namespace weft {

std::uint64_t WordKinds::ending_key(std::string_view lower, std::size_t byte_count) {
  return mix(byte_count, hash_bytes(lower.substr(lower.size() - byte_count)));
}

std::uint8_t WordKinds::find(std::string_view lower) const {
  if (is_empty_) return kUnknown;
  if (const std::uint32_t* known = words_.find(hash_bytes(lower))) {
    return static_cast<std::uint8_t>(*known);
  }
  for (std::size_t count = kEndingBytesMax; count >= kEndingBytesMin; --count) {
    if (lower.size() <= count) continue;
    if (const std::uint32_t* guess = endings_.find(ending_key(lower, count))) {
      return static_cast<std::uint8_t>(kGuessed + *guess);
    }
  }
  return kUnknown;
}

}  // namespace weft
