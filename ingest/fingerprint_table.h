// A map from 64-bit hashes to small records, read where it lies in a model file.
//
// Open addressing, power-of-two slots, linear probing. A slot holds the upper half of its key's
// hash (its fingerprint; 0 marks an empty slot) and a record. The key's own text is not kept: one
// in about 2^32 unknown keys is taken for a known one, which a statistical model does not notice.
#pragma once
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace weft {

template <class Record>
struct FingerprintSlot {
  std::uint32_t fingerprint = 0;
  Record record{};
};

template <class Record>
class FingerprintTable {
 public:
  using Slot = FingerprintSlot<Record>;

  FingerprintTable() = default;

  // `slots` stays with its owner. Its size must be a power of two, one slot at least empty
  // (see is_sound).
  explicit FingerprintTable(std::span<const Slot> slots) : slots_(slots) {}

  static bool is_sound(std::span<const Slot> slots) {
    if (slots.empty() || (slots.size() & (slots.size() - 1)) != 0) return false;
    for (const Slot& slot : slots) {
      if (slot.fingerprint == 0) return true;
    }
    return false;
  }

  // nullptr where the key is unknown.
  const Record* find(std::uint64_t hash) const {
    const std::uint32_t fingerprint = fingerprint_of(hash);
    for (std::size_t at = hash & (slots_.size() - 1);; at = (at + 1) & (slots_.size() - 1)) {
      if (slots_[at].fingerprint == fingerprint) return &slots_[at].record;
      if (slots_[at].fingerprint == 0) return nullptr;
    }
  }

  // For training: slots for the given keys (distinct hashes), at most four fifths full.
  static std::vector<Slot> build(std::span<const std::pair<std::uint64_t, Record>> entries) {
    std::size_t slot_count = 2;
    while (slot_count * 4 < entries.size() * 5 + 4)
      slot_count *= 2;
    std::vector<Slot> slots(slot_count);
    for (const auto& [hash, record] : entries) {
      std::size_t at = hash & (slot_count - 1);
      while (slots[at].fingerprint != 0)
        at = (at + 1) & (slot_count - 1);
      slots[at] = {fingerprint_of(hash), record};
    }
    return slots;
  }

 private:
  static std::uint32_t fingerprint_of(std::uint64_t hash) {
    const auto upper = static_cast<std::uint32_t>(hash >> 32);
    return upper == 0 ? 1 : upper;
  }

  std::span<const Slot> slots_;
};

}  // namespace weft
