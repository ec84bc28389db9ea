#include "graph/evidence_codec.h"

#include <algorithm>

#include "graph/byte_codec.h"

namespace weft {
namespace {

constexpr std::uint8_t kImported = 1, kDerived = 2;
constexpr std::uint8_t kNegated = 1, kHasSpeaker = 8;
constexpr int kModalityShift = 1;

void append_evidence(std::string& bytes, const Evidence& evidence) {
  append_varint(bytes, evidence.ranges.size());
  for (const ByteRange& range : evidence.ranges) {
    append_varint(bytes, range.begin);
    append_varint(bytes, range.end - range.begin);
  }
  append_varint(bytes, static_cast<std::uint64_t>(evidence.confidence));
  bytes += static_cast<char>((evidence.polarity == Polarity::negated ? kNegated : 0) |
                             static_cast<int>(evidence.modality) << kModalityShift |
                             (evidence.speaker ? kHasSpeaker : 0));
  if (evidence.speaker) append_id(bytes, *evidence.speaker);
  append_varint(bytes, evidence.qualifiers.size());
  for (const Qualifier& qualifier : evidence.qualifiers) {
    append_id(bytes, qualifier.predicate);
    append_id(bytes, qualifier.value);
  }
}

Evidence read_evidence(ByteReader& bytes) {
  Evidence evidence;
  evidence.ranges.resize(bytes.count());
  for (ByteRange& range : evidence.ranges) {
    range.begin = static_cast<std::uint32_t>(bytes.varint());
    range.end = range.begin + static_cast<std::uint32_t>(bytes.varint());
  }
  evidence.confidence = static_cast<Confidence>(bytes.varint());
  const std::uint8_t flags = bytes.byte();
  evidence.polarity = flags & kNegated ? Polarity::negated : Polarity::affirmed;
  evidence.modality = static_cast<Modality>(flags >> kModalityShift & 3);
  if (flags & kHasSpeaker) evidence.speaker = bytes.id();
  evidence.qualifiers.resize(bytes.count());
  for (Qualifier& qualifier : evidence.qualifiers) {
    qualifier.predicate = bytes.id();
    qualifier.value = bytes.id();
  }
  return evidence;
}

}  // namespace

bool Membership::asserts() const {
  return imported || derived ||
         std::any_of(evidence.begin(), evidence.end(),
                     [](const Evidence& e) { return e.asserts(); });
}

std::string encode_membership(const Membership& membership) {
  std::string bytes;
  bytes += static_cast<char>((membership.imported ? kImported : 0) |
                             (membership.derived ? kDerived : 0));
  append_varint(bytes, membership.evidence.size());
  for (const Evidence& evidence : membership.evidence)
    append_evidence(bytes, evidence);
  return bytes;
}

std::optional<Membership> decode_membership(std::string_view value) {
  ByteReader bytes(value);
  const std::uint8_t flags = bytes.byte();
  Membership membership;
  membership.imported = (flags & kImported) != 0;
  membership.derived = (flags & kDerived) != 0;
  const std::uint64_t places = bytes.count();
  for (std::uint64_t i = 0; i < places && bytes.ok(); ++i) {
    membership.evidence.push_back(read_evidence(bytes));
  }
  if (!bytes.ok_at_end()) return std::nullopt;
  return membership;
}

std::string encode_evidence_key(const Triple& triple, TermId graph) {
  const TripleKey spo = encode_key(triple, KeyOrder::spo);
  std::string key(bytes_of(spo));
  append_id(key, graph);
  return key;
}

}  // namespace weft
