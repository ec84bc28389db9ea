#include "graph/byte_codec.h"

namespace weft {

void append_varint(std::string& bytes, std::uint64_t value) {
  while (value >= 0x80) {
    bytes += static_cast<char>(value | 0x80);
    value >>= 7;
  }
  bytes += static_cast<char>(value);
}

void append_text(std::string& bytes, std::string_view text) {
  append_varint(bytes, text.size());
  bytes += text;
}

void append_u64(std::string& bytes, std::uint64_t value) {
  for (int shift = 56; shift >= 0; shift -= 8)
    bytes += static_cast<char>(value >> shift);
}

std::uint64_t read_u64(const char* bytes) {
  std::uint64_t value = 0;
  for (int i = 0; i < 8; ++i)
    value = value << 8 | static_cast<unsigned char>(bytes[i]);
  return value;
}

std::string id_key(TermId id) {
  std::string key;
  append_id(key, id);
  return key;
}

TermId id_at_end(std::string_view key) {
  if (key.size() < 8) return TermId{};
  return static_cast<TermId>(read_u64(key.data() + key.size() - 8));
}

bool ByteReader::take(std::size_t bytes, std::string_view& taken) {
  if (!ok_ || rest_.size() < bytes) {
    ok_ = false;
    rest_ = {};
    return false;
  }
  taken = rest_.substr(0, bytes);
  rest_.remove_prefix(bytes);
  return true;
}

std::uint8_t ByteReader::byte() {
  std::string_view taken;
  return take(1, taken) ? static_cast<std::uint8_t>(taken[0]) : 0;
}

std::uint64_t ByteReader::varint() {
  std::uint64_t value = 0;
  for (int shift = 0; shift < 64; shift += 7) {
    const std::uint8_t next = byte();
    value |= std::uint64_t{next & 0x7Fu} << shift;
    if ((next & 0x80) == 0) return value;
  }
  ok_ = false;
  return 0;
}

std::string_view ByteReader::text() {
  const std::uint64_t size = varint();
  std::string_view taken;
  take(size, taken);
  return taken;
}

std::uint64_t ByteReader::u64() {
  std::string_view taken;
  return take(8, taken) ? read_u64(taken.data()) : 0;
}

std::uint64_t ByteReader::count() {
  const std::uint64_t items = varint();
  if (items <= rest_.size()) return items;
  ok_ = false;
  return 0;
}

}  // namespace weft
