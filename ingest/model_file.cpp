#include "ingest/model_file.h"

#include <fcntl.h>
#include <fmt/core.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>
#include <xxhash.h>

#include <bit>
#include <cerrno>
#include <cstring>
#include <utility>

namespace weft {

static_assert(std::endian::native == std::endian::little, "model files are mapped as they lie");

namespace {

struct Header {
  char magic[8];
  std::uint32_t version, kind;
  std::uint64_t byte_count, checksum, section_count;
};
static_assert(sizeof(Header) == 40);
constexpr std::size_t kChecksumEnd = 32;
constexpr const char* kRemedy =
    "install the models that came with this program, or train them anew";

Header header_of(std::string_view bytes) {
  Header header;
  std::memcpy(&header, bytes.data(), sizeof header);
  return header;
}

}  // namespace

// Either a mapping or a string of 8-byte words; `view` shows whichever it is.
struct ModelFile::Bytes {
  std::string name;
  std::string_view view;
  void* mapping = nullptr;
  std::unique_ptr<std::uint64_t[]> owned;

  Bytes() = default;
  Bytes(const Bytes&) = delete;
  Bytes& operator=(const Bytes&) = delete;
  ~Bytes() {
    if (mapping != nullptr) munmap(mapping, view.size());
  }
};

ModelFile::ModelFile(std::unique_ptr<Bytes> bytes) : bytes_(std::move(bytes)) {}
ModelFile::~ModelFile() = default;
ModelFile::ModelFile(ModelFile&&) noexcept = default;
ModelFile& ModelFile::operator=(ModelFile&&) noexcept = default;

ModelFile ModelFile::open(const std::string& path, ModelKind kind) {
  auto bytes = std::make_unique<Bytes>();
  bytes->name = path;
  const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (file < 0) {
    throw ModelError(
        fmt::format("{}: cannot be opened: {}; {}", path, std::strerror(errno), kRemedy));
  }
  struct stat status {};
  if (fstat(file, &status) == 0 && S_ISREG(status.st_mode) && status.st_size > 0) {
    const auto size = static_cast<std::size_t>(status.st_size);
    void* mapping = mmap(nullptr, size, PROT_READ, MAP_PRIVATE, file, 0);
    if (mapping != MAP_FAILED) {
      bytes->mapping = mapping;
      bytes->view = {static_cast<const char*>(mapping), size};
    }
  }
  ::close(file);
  ModelFile model(std::move(bytes));
  model.check(kind);
  return model;
}

ModelFile ModelFile::from_bytes(std::string content, std::string name, ModelKind kind) {
  auto bytes = std::make_unique<Bytes>();
  bytes->name = std::move(name);
  bytes->owned = std::make_unique<std::uint64_t[]>(content.size() / 8 + 1);
  std::memcpy(bytes->owned.get(), content.data(), content.size());
  bytes->view = {reinterpret_cast<const char*>(bytes->owned.get()), content.size()};
  ModelFile model(std::move(bytes));
  model.check(kind);
  return model;
}

void ModelFile::check(ModelKind kind) const {
  const std::string_view all = bytes_->view;
  if (all.size() < sizeof(Header) || !all.starts_with(kModelMagic))
    reject("is not a model of weft");
  const Header header = header_of(all);
  if (header.version != kModelVersion) {
    reject(
        fmt::format("has format version {}, this program reads {}", header.version, kModelVersion));
  }
  if (header.kind != static_cast<std::uint32_t>(kind)) {
    reject(fmt::format("holds a model of kind {}, not {}", header.kind,
                       static_cast<std::uint32_t>(kind)));
  }
  if (header.byte_count != all.size()) reject("is cut or has bytes after its end");
  if (header.checksum != XXH3_64bits(all.data() + kChecksumEnd, all.size() - kChecksumEnd)) {
    reject("is damaged: its checksum does not match");
  }
  if (header.section_count > (all.size() - sizeof(Header)) / sizeof(ModelSection)) {
    reject("has a section table longer than itself");
  }
  for (const ModelSection& section : sections()) {
    const bool aligned = section.begin_byte % 8 == 0;
    const bool inside =
        section.begin_byte <= all.size() && section.byte_count <= all.size() - section.begin_byte;
    if (!aligned || !inside) reject("has a section outside itself");
  }
}

std::span<const ModelSection> ModelFile::sections() const {
  const std::string_view all = bytes_->view;
  return {reinterpret_cast<const ModelSection*>(all.data() + sizeof(Header)),
          static_cast<std::size_t>(header_of(all).section_count)};
}

const std::string& ModelFile::name() const {
  return bytes_->name;
}

std::size_t ModelFile::byte_count() const {
  return bytes_->view.size();
}

std::string_view ModelFile::section(std::string_view section_name) const {
  for (const ModelSection& section : sections()) {
    const std::string_view name(section.name, strnlen(section.name, sizeof section.name));
    if (name == section_name) return bytes_->view.substr(section.begin_byte, section.byte_count);
  }
  reject(fmt::format("has no section {}", section_name));
}

void ModelFile::reject(const std::string& what) const {
  throw ModelError(fmt::format("{}: {}; {}", bytes_->name, what, kRemedy));
}

}  // namespace weft
