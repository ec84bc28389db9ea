// The value of one entry of family `evidence`: why a triple is in one graph.
//
//   +-------+---------------+------------------------------------------------------------+
//   | flags | varint places | per place                                                  |
//   +-------+---------------+------------------------------------------------------------+
//   flags  bit 0 imported, bit 1 derived
//   place  varint count of ranges, each: varint begin, varint end - begin
//          varint confidence in ten-thousandths
//          byte: bit 0 negated, bits 1-2 modality, bit 3 a speaker follows
//          [u64 speaker]
//          varint count of qualifiers, each: u64 predicate, u64 value
//
// Its key: the triple's spo key, then the graph's id (u64); graph 0 is the default graph.
// Changing anything here changes the stored format: raise kFormatVersion and FORMAT.md.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "graph/evidence.h"
#include "graph/key_codec.h"

namespace weft {

// How a triple came into one graph. It leaves the graph when all three are gone.
struct Membership {
  bool imported = false;           // said by an imported dump, which shows no place
  bool derived = false;            // computed by linking: the label of a group
  std::vector<Evidence> evidence;  // said by the article that the graph is

  bool empty() const { return !imported && !derived && evidence.empty(); }
  bool asserts() const;
  auto operator<=>(const Membership&) const = default;
};

std::string encode_membership(const Membership& membership);
std::optional<Membership> decode_membership(std::string_view bytes);  // absent when malformed

constexpr std::size_t kEvidenceKeyBytes = kTripleKeyBytes + 8;
std::string encode_evidence_key(const Triple& triple, TermId graph);

}  // namespace weft
