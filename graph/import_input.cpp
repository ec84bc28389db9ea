#include "graph/import_input.h"

#include <fcntl.h>
#include <fmt/core.h>
#include <sys/stat.h>
#include <unistd.h>
#include <xxhash.h>
#include <zlib.h>
#include <zstd.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <optional>
#include <string_view>
#include <vector>

#include "graph/error.h"
#include "graph/temporary_file.h"

namespace weft {
namespace {

constexpr std::size_t kPackedBytes = 128u << 10;

enum class Packing : std::uint8_t { none, gzip, zstd };

// An open file that several readers share, each with a place of its own.
class SharedFile {
 public:
  SharedFile(int descriptor, std::string name, std::uint64_t bytes)
      : descriptor_(descriptor), name_(std::move(name)), bytes_(bytes) {}
  ~SharedFile() { ::close(descriptor_); }
  SharedFile(const SharedFile&) = delete;
  SharedFile& operator=(const SharedFile&) = delete;

  std::size_t read_at(std::uint64_t offset, std::span<char> out) const {
    for (;;) {
      const ssize_t got = ::pread(descriptor_, out.data(), out.size(), static_cast<off_t>(offset));
      if (got >= 0) return static_cast<std::size_t>(got);
      if (errno != EINTR) throw InputError(fmt::format("{}: {}", name_, std::strerror(errno)));
    }
  }
  const std::string& name() const { return name_; }
  std::uint64_t bytes() const { return bytes_; }

 private:
  int descriptor_;
  std::string name_;
  std::uint64_t bytes_;
};

// The packed bytes, in order, through one buffer that zlib and zstd draw from.
class PackedBytes {
 public:
  explicit PackedBytes(std::shared_ptr<const SharedFile> file) : file_(std::move(file)) {}

  std::span<const char> rest() {
    if (begin_ == end_) {
      begin_ = 0;
      end_ = file_->read_at(offset_, buffer_);
      offset_ += end_;
    }
    return {buffer_.data() + begin_, end_ - begin_};
  }
  void consume(std::size_t bytes) { begin_ += bytes; }
  std::uint64_t consumed() const { return offset_ - (end_ - begin_); }
  const SharedFile& file() const { return *file_; }

 private:
  std::shared_ptr<const SharedFile> file_;
  std::vector<char> buffer_ = std::vector<char>(kPackedBytes);
  std::size_t begin_ = 0, end_ = 0;
  std::uint64_t offset_ = 0;
};

// Inflates one gzip member after the other; what follows the last must be a member too, so that
// nothing behind it is dropped unseen.
class Gunzip {
 public:
  explicit Gunzip(PackedBytes& packed) : packed_(packed) {
    if (inflateInit2(&stream_, 16 + MAX_WBITS) != Z_OK) throw std::bad_alloc();
  }
  ~Gunzip() { inflateEnd(&stream_); }
  Gunzip(const Gunzip&) = delete;
  Gunzip& operator=(const Gunzip&) = delete;

  std::size_t read(std::span<char> out) {
    stream_.next_out = reinterpret_cast<Bytef*>(out.data());
    stream_.avail_out = static_cast<uInt>(out.size());
    while (stream_.avail_out == out.size()) {
      const std::span<const char> rest = packed_.rest();
      if (rest.empty()) {
        if (inside_member_) throw InputError(packed_.file().name() + ": gzip data is cut short");
        return 0;
      }
      stream_.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(rest.data()));
      stream_.avail_in = static_cast<uInt>(rest.size());
      const int status = inflate(&stream_, Z_NO_FLUSH);
      packed_.consume(rest.size() - stream_.avail_in);
      inside_member_ = status != Z_STREAM_END;
      if (status == Z_STREAM_END) {
        inflateReset(&stream_);
      } else if (status != Z_OK && status != Z_BUF_ERROR) {
        throw InputError(fmt::format("{}: gzip data is damaged near byte {}", packed_.file().name(),
                                     packed_.consumed()));
      }
    }
    return out.size() - stream_.avail_out;
  }

 private:
  PackedBytes& packed_;
  z_stream stream_{};
  bool inside_member_ = false;
};

class Unzstd {
 public:
  explicit Unzstd(PackedBytes& packed) : packed_(packed), stream_(ZSTD_createDStream()) {
    if (stream_ == nullptr) throw std::bad_alloc();
  }
  ~Unzstd() { ZSTD_freeDStream(stream_); }
  Unzstd(const Unzstd&) = delete;
  Unzstd& operator=(const Unzstd&) = delete;

  std::size_t read(std::span<char> out) {
    ZSTD_outBuffer target{out.data(), out.size(), 0};
    while (target.pos == 0) {
      const std::span<const char> rest = packed_.rest();
      if (rest.empty() && !inside_frame_) return 0;
      ZSTD_inBuffer source{rest.data(), rest.size(), 0};
      const std::size_t hint = ZSTD_decompressStream(stream_, &target, &source);
      packed_.consume(source.pos);
      if (ZSTD_isError(hint)) {
        throw InputError(fmt::format("{}: zstd data is damaged near byte {} ({})",
                                     packed_.file().name(), packed_.consumed(),
                                     ZSTD_getErrorName(hint)));
      }
      inside_frame_ = hint != 0;
      if (rest.empty() && target.pos == 0 && inside_frame_) {
        throw InputError(packed_.file().name() + ": zstd data is cut short");
      }
    }
    return target.pos;
  }

 private:
  PackedBytes& packed_;
  ZSTD_DStream* stream_;
  bool inside_frame_ = false;
};

Packing packing_of(std::span<const char> head) {
  const std::string_view bytes(head.data(), head.size());
  if (bytes.starts_with("\x1f\x8b")) return Packing::gzip;
  if (bytes.starts_with("\x28\xb5\x2f\xfd")) return Packing::zstd;
  return Packing::none;
}

[[noreturn]] void fail(const std::string& name) {
  throw InputError(fmt::format("{}: {}; give the path of a file", name, std::strerror(errno)));
}

// Copies what cannot be read twice.
int spool(int descriptor, const std::string& name, const std::filesystem::path& folder) {
  TemporaryFile copy(folder);
  std::vector<char> buffer(kPackedBytes);
  for (;;) {
    const ssize_t got = ::read(descriptor, buffer.data(), buffer.size());
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) fail(name);
    if (got == 0) return copy.release();
    copy.append({buffer.data(), static_cast<std::size_t>(got)});
  }
}

std::shared_ptr<const SharedFile> open_file(const std::filesystem::path& path,
                                            const std::filesystem::path& temporary_folder) {
  const bool standard_input = path == "-";
  const std::string name = standard_input ? "standard input" : path.string();
  int descriptor =
      standard_input ? ::dup(STDIN_FILENO) : ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (descriptor < 0) fail(name);
  struct stat status {};
  const bool known = ::fstat(descriptor, &status) == 0;
  if (known && S_ISDIR(status.st_mode)) {
    ::close(descriptor);
    throw InputError(name + ": is a folder; give the path of a file");
  }
  // A shared descriptor of standard input may stand anywhere; only a copy surely starts at byte 0.
  if (standard_input || !known || !S_ISREG(status.st_mode)) {
    const int copy = spool(descriptor, name, temporary_folder);
    ::close(descriptor);
    descriptor = copy;
    if (::fstat(descriptor, &status) != 0) fail(name);
  }
  return std::make_shared<SharedFile>(descriptor, name, static_cast<std::uint64_t>(status.st_size));
}

}  // namespace

struct ImportInput::Impl {
  explicit Impl(std::shared_ptr<const SharedFile> shared) : file(std::move(shared)), packed(file) {
    const Packing packing = packing_of(packed.rest());
    if (packing == Packing::gzip) gunzip.emplace(packed);
    if (packing == Packing::zstd) unzstd.emplace(packed);
  }

  std::size_t read(std::span<char> out) {
    if (gunzip) return gunzip->read(out);
    if (unzstd) return unzstd->read(out);
    const std::span<const char> rest = packed.rest();
    const std::size_t bytes = std::min(rest.size(), out.size());
    std::memcpy(out.data(), rest.data(), bytes);
    packed.consume(bytes);
    return bytes;
  }

  std::shared_ptr<const SharedFile> file;
  PackedBytes packed;
  std::optional<Gunzip> gunzip;
  std::optional<Unzstd> unzstd;
};

ImportInput::ImportInput(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
ImportInput::ImportInput(ImportInput&&) noexcept = default;
ImportInput::~ImportInput() = default;

ImportInput ImportInput::open(const std::filesystem::path& path,
                              const std::filesystem::path& temporary_folder) {
  return ImportInput(std::make_unique<Impl>(open_file(path, temporary_folder)));
}

std::size_t ImportInput::read(std::span<char> out) {
  return impl_->read(out);
}
std::uint64_t ImportInput::bytes_read() const {
  return impl_->packed.consumed();
}
std::uint64_t ImportInput::bytes_total() const {
  return impl_->file->bytes();
}

std::string ImportInput::content_scope() const {
  Impl again(impl_->file);
  const std::unique_ptr<XXH3_state_t, XXH_errorcode (*)(XXH3_state_t*)> hash(XXH3_createState(),
                                                                             XXH3_freeState);
  XXH3_64bits_reset(hash.get());
  std::vector<char> buffer(kPackedBytes);
  for (std::size_t bytes; (bytes = again.read(buffer)) != 0;) {
    XXH3_64bits_update(hash.get(), buffer.data(), bytes);
  }
  return fmt::format("{:016x}", XXH3_64bits_digest(hash.get()));
}

}  // namespace weft
