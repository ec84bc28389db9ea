#include "tools/dump_file.h"

#include <fmt/format.h>
#include <zlib.h>
#include <zstd.h>

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <system_error>
#include <utility>
#include <vector>

#include "graph/check.h"
#include "tools/output.h"

namespace weft {
namespace {

enum class Compression { none, gzip, zstd };

Compression compression_of(const std::filesystem::path& path) {
  if (path.extension() == ".gz") return Compression::gzip;
  if (path.extension() == ".zst") return Compression::zstd;
  return Compression::none;
}

constexpr int kGzipWindow = 15 + 16;  // zlib: the largest window, with a gzip header
constexpr int kGzipMemory = 8;        // zlib's default
constexpr int kZstdLevel = 3;         // zstd's default

}  // namespace

struct DumpFile::Impl {
  std::filesystem::path path, partial;
  Compression compression = Compression::none;
  std::FILE* file = nullptr;
  z_stream gzip{};
  std::unique_ptr<ZSTD_CCtx, std::size_t (*)(ZSTD_CCtx*)> zstd{nullptr, ZSTD_freeCCtx};
  std::vector<char> buffer = std::vector<char>(std::size_t{1} << 17);
  bool finished = false;

  [[noreturn]] void fail() const {
    throw OutputError(fmt::format("{}: {}; check the folder and its free space", path.string(),
                                  std::strerror(errno)));
  }

  void put(const char* bytes, std::size_t count) {
    if (std::fwrite(bytes, 1, count, file) != count) fail();
  }

  void put_gzip(std::string_view bytes, int flush) {
    gzip.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
    gzip.avail_in = static_cast<uInt>(bytes.size());
    do {
      gzip.next_out = reinterpret_cast<Bytef*>(buffer.data());
      gzip.avail_out = static_cast<uInt>(buffer.size());
      const int status = deflate(&gzip, flush);
      WEFT_CHECK(status != Z_STREAM_ERROR, "zlib's state is kept whole");
      put(buffer.data(), buffer.size() - gzip.avail_out);
    } while (gzip.avail_out == 0);
  }

  void put_zstd(std::string_view bytes, ZSTD_EndDirective directive) {
    ZSTD_inBuffer in{bytes.data(), bytes.size(), 0};
    for (bool more = true; more;) {
      ZSTD_outBuffer out{buffer.data(), buffer.size(), 0};
      const std::size_t left = ZSTD_compressStream2(zstd.get(), &out, &in, directive);
      WEFT_CHECK(!ZSTD_isError(left), "zstd's state is kept whole");
      put(buffer.data(), out.pos);
      more = directive == ZSTD_e_end ? left != 0 : in.pos < in.size;
    }
  }

  void put_compressed(std::string_view bytes, bool last) {
    switch (compression) {
      case Compression::none:
        return put(bytes.data(), bytes.size());
      case Compression::gzip:
        return put_gzip(bytes, last ? Z_FINISH : Z_NO_FLUSH);
      case Compression::zstd:
        return put_zstd(bytes, last ? ZSTD_e_end : ZSTD_e_continue);
    }
  }
};

DumpFile::DumpFile(const std::filesystem::path& path) : impl_(std::make_unique<Impl>()) {
  impl_->path = path;
  impl_->compression = compression_of(path);
  std::error_code error;
  const auto status = std::filesystem::status(path, error);
  const bool beside = !std::filesystem::exists(status) || std::filesystem::is_regular_file(status);
  impl_->partial = beside ? std::filesystem::path(path.string() + ".partial") : path;
  impl_->file = std::fopen(impl_->partial.c_str(), "wb");
  if (impl_->file == nullptr) impl_->fail();
  if (impl_->compression == Compression::gzip) {
    const int status_gzip = deflateInit2(&impl_->gzip, Z_DEFAULT_COMPRESSION, Z_DEFLATED,
                                         kGzipWindow, kGzipMemory, Z_DEFAULT_STRATEGY);
    WEFT_CHECK(status_gzip == Z_OK, "zlib's settings are valid");
  } else if (impl_->compression == Compression::zstd) {
    impl_->zstd.reset(ZSTD_createCCtx());
    ZSTD_CCtx_setParameter(impl_->zstd.get(), ZSTD_c_compressionLevel, kZstdLevel);
    ZSTD_CCtx_setParameter(impl_->zstd.get(), ZSTD_c_checksumFlag, 1);
  }
}

DumpFile::DumpFile(DumpFile&&) noexcept = default;

DumpFile::~DumpFile() {
  if (!impl_) return;
  if (impl_->compression == Compression::gzip) deflateEnd(&impl_->gzip);
  if (impl_->file != nullptr) std::fclose(impl_->file);
  if (!impl_->finished && impl_->partial != impl_->path) std::remove(impl_->partial.c_str());
}

void DumpFile::write(std::string_view bytes) {
  if (!bytes.empty()) impl_->put_compressed(bytes, false);
}

void DumpFile::finish() {
  if (impl_->compression != Compression::none) impl_->put_compressed({}, true);
  std::FILE* file = std::exchange(impl_->file, nullptr);
  if (std::fclose(file) != 0) impl_->fail();
  if (impl_->partial != impl_->path &&
      std::rename(impl_->partial.c_str(), impl_->path.c_str()) != 0) {
    impl_->fail();
  }
  impl_->finished = true;
}

std::filesystem::path without_compression(const std::filesystem::path& path) {
  return compression_of(path) == Compression::none ? path : path.parent_path() / path.stem();
}

}  // namespace weft
