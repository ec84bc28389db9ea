#include "graph/triple_scan.h"

#include <bit>

#include "graph/key_codec.h"
#include "graph/snapshot.h"

namespace weft {

TripleScan::TripleScan(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
TripleScan::TripleScan(TripleScan&&) noexcept = default;
TripleScan& TripleScan::operator=(TripleScan&&) noexcept = default;
TripleScan::~TripleScan() = default;

std::size_t TripleScan::next(std::span<Triple> out) {
  // A key is as long as a Triple: keys are read to where their triples are to stand.
  static_assert(sizeof(Triple) == kTripleKeyBytes);
  const std::size_t read =
      impl_->keys.read_keys(impl_->prefix, kTripleKeyBytes, std::as_writable_bytes(out));
  for (Triple& triple : out.first(read)) {
    const auto key = std::bit_cast<TripleKey>(triple);
    triple = decode_key(bytes_of(key), impl_->key_order);
  }
  return read;
}

void TripleScan::seek(const Triple& target) {
  if (!impl_->at_match()) return;
  const TripleKey key = encode_key(target, impl_->key_order);
  // Most targets of a join are next door: a step costs a tenth of a seek.
  for (int steps_left = 4; steps_left > 0; --steps_left) {
    if (!impl_->at_match() || impl_->keys.key() >= bytes_of(key)) return;
    impl_->keys.next();
  }
  if (impl_->at_match() && impl_->keys.key() < bytes_of(key)) impl_->keys.seek(bytes_of(key));
}

KeyOrder TripleScan::order() const {
  return impl_->key_order;
}

}  // namespace weft
