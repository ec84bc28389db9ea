#include "graph/triple_scan.h"

#include "graph/key_codec.h"
#include "graph/snapshot.h"

namespace weft {

TripleScan::TripleScan(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
TripleScan::TripleScan(TripleScan&&) noexcept = default;
TripleScan& TripleScan::operator=(TripleScan&&) noexcept = default;
TripleScan::~TripleScan() = default;

std::size_t TripleScan::next(std::span<Triple> out) {
  std::size_t written = 0;
  while (written < out.size() && impl_->at_match()) {
    const std::string_view key = impl_->keys.key();
    if (key.size() != kTripleKeyBytes) impl_->snapshot->view->damaged("a triple is unreadable");
    out[written++] = decode_key(key, impl_->key_order);
    impl_->keys.next();
  }
  return written;
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
