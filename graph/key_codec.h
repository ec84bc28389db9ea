// Turns a Triple into the 24 bytes stored as a RocksDB key, and back.
//
//    0        8        16       24     each field: u64, big-endian
//    +--------+--------+--------+
//    | first  | second | third  |      spo: subject, predicate, object
//    +--------+--------+--------+      pos: predicate, object, subject
//                                      osp: object, subject, predicate
//
// Invariant: for one KeyOrder, byte order of keys == field order of triples.
// Changing anything here changes the stored format: raise kFormatVersion and FORMAT.md.
#pragma once
#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "graph/triple.h"

namespace weft {

constexpr std::size_t kTripleKeyBytes = 24;
using TripleKey = std::array<char, kTripleKeyBytes>;
inline std::string_view bytes_of(const TripleKey& key) {
  return {key.data(), key.size()};
}

// The triple's fields as the order sorts them.
std::array<TermId, 3> fields_in_order(const Triple& triple, KeyOrder order);
Triple triple_of_fields(const std::array<TermId, 3>& fields, KeyOrder order);

TripleKey encode_key(const Triple& triple, KeyOrder order);
Triple decode_key(std::string_view key, KeyOrder order);  // key.size() >= kTripleKeyBytes

// The order in which the pattern's bound fields come first; spo when nothing or all is bound.
KeyOrder natural_order(const TriplePattern& pattern);
// The key bytes shared by all matches; absent when the bound fields are no prefix of the order.
std::optional<std::string> prefix_of(const TriplePattern& pattern, KeyOrder order);

}  // namespace weft
