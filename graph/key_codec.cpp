#include "graph/key_codec.h"

#include <bit>
#include <cstring>

#include "graph/byte_codec.h"
#include "graph/check.h"

namespace weft {
namespace {

std::uint64_t big_endian(std::uint64_t value) {
  return std::endian::native == std::endian::little ? __builtin_bswap64(value) : value;
}

}  // namespace

std::array<TermId, 3> fields_in_order(const Triple& triple, KeyOrder order) {
  switch (order) {
    case KeyOrder::spo:
      return {triple.subject, triple.predicate, triple.object};
    case KeyOrder::pos:
      return {triple.predicate, triple.object, triple.subject};
    case KeyOrder::osp:
      return {triple.object, triple.subject, triple.predicate};
  }
  WEFT_CHECK(false, "a key order is spo, pos or osp");
}

Triple triple_of_fields(const std::array<TermId, 3>& fields, KeyOrder order) {
  switch (order) {
    case KeyOrder::spo:
      return {fields[0], fields[1], fields[2]};
    case KeyOrder::pos:
      return {fields[2], fields[0], fields[1]};
    case KeyOrder::osp:
      return {fields[1], fields[2], fields[0]};
  }
  WEFT_CHECK(false, "a key order is spo, pos or osp");
}

TripleKey encode_key(const Triple& triple, KeyOrder order) {
  TripleKey key;
  const auto fields = fields_in_order(triple, order);
  for (std::size_t i = 0; i < 3; ++i) {
    const std::uint64_t field = big_endian(bits(fields[i]));
    std::memcpy(key.data() + i * 8, &field, 8);
  }
  return key;
}

Triple decode_key(std::string_view key, KeyOrder order) {
  WEFT_CHECK(key.size() >= kTripleKeyBytes, "a triple key has 24 bytes");
  std::array<TermId, 3> fields;
  for (std::size_t i = 0; i < 3; ++i) {
    std::uint64_t field;
    std::memcpy(&field, key.data() + i * 8, 8);
    fields[i] = static_cast<TermId>(big_endian(field));
  }
  return triple_of_fields(fields, order);
}

KeyOrder natural_order(const TriplePattern& pattern) {
  const bool subject = pattern.subject.has_value();
  const bool predicate = pattern.predicate.has_value();
  const bool object = pattern.object.has_value();
  if (predicate && !subject) return KeyOrder::pos;
  if (object && !predicate) return KeyOrder::osp;
  return KeyOrder::spo;
}

std::optional<std::string> prefix_of(const TriplePattern& pattern, KeyOrder order) {
  using Field = std::optional<TermId>;
  const std::array<Field, 3> spo{pattern.subject, pattern.predicate, pattern.object};
  const std::size_t first = static_cast<std::size_t>(order) - 1;  // pos and osp are spo rotated
  std::string prefix;
  bool open = false;
  for (std::size_t i = 0; i < 3; ++i) {
    const Field& field = spo[(first + i) % 3];
    if (field && open) return std::nullopt;
    if (field) append_id(prefix, *field);
    open = open || !field;
  }
  return prefix;
}

}  // namespace weft
