// The few shapes that all stored keys and values are made of.
//
//   varint  LEB128: 7 bits a byte, lowest first, high bit set on all but the last; at most 10 bytes
//   text    varint count of bytes, then the bytes
//   u64     8 bytes, big-endian, so that byte order is numeric order
#pragma once
#include <cstdint>
#include <string>
#include <string_view>

#include "graph/term_id.h"

namespace weft {

void append_varint(std::string& bytes, std::uint64_t value);
void append_text(std::string& bytes, std::string_view text);
void append_u64(std::string& bytes, std::uint64_t value);
inline void append_id(std::string& bytes, TermId id) {
  append_u64(bytes, bits(id));
}
std::uint64_t read_u64(const char* bytes);
// The id's 8 bytes, as a key.
std::string id_key(TermId id);
// The id in the last 8 bytes of a key; TermId{} where the key is shorter.
TermId id_at_end(std::string_view key);

// Reads what was appended, front to back. After a shape that is not there every further read gives
// zero or empty text, and ok() is false: decoders read all fields, then ask once.
class ByteReader {
 public:
  explicit ByteReader(std::string_view bytes) : rest_(bytes) {}

  std::uint8_t byte();
  std::uint64_t varint();
  std::string_view text();  // a view into the bytes given
  std::uint64_t u64();
  TermId id() { return static_cast<TermId>(u64()); }
  // A varint that counts items still to come, each of one byte or more.
  std::uint64_t count();

  std::string_view rest() const { return rest_; }
  bool ok() const { return ok_; }
  bool ok_at_end() const { return ok_ && rest_.empty(); }

 private:
  bool take(std::size_t bytes, std::string_view& taken);

  std::string_view rest_;
  bool ok_ = true;
};

}  // namespace weft
