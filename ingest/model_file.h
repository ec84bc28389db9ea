// A file of learnt numbers, as train/ writes it and ingest/ maps it. See ingest/MODELS.md.
//
//    0        8    12   16       24       32        40
//    +--------+----+----+--------+--------+---------+---------- - - -
//    | magic  |ver.|kind| bytes  |checksum| sections| table, then the sections, each 8-aligned
//    +--------+----+----+--------+--------+---------+---------- - - -
//
// Integers are little-endian. The checksum is XXH3-64 of everything after it. The section "about"
// is text: what the model was learnt from and under which licences.
#pragma once
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>

#include "graph/error.h"

namespace weft {

// A model file is missing, damaged, foreign or of another version of this program.
struct ModelError : Error {
  using Error::Error;
};

// 1, 2 and 4 are not given again: they were kinds of models that are gone.
enum class ModelKind : std::uint32_t { lemmatizer = 3, reader = 5, segmenter, coreference };

constexpr std::string_view kModelMagic = "weftmodl";
constexpr std::uint32_t kModelVersion = 1;

// Where one section lies in the file.
struct ModelSection {
  char name[16];  // padded with zeros
  std::uint64_t begin_byte, byte_count;
};
static_assert(sizeof(ModelSection) == 32);

// A checked, read-only model. Views into it live as long as it does; moving keeps them valid.
class ModelFile {
 public:
  // Maps the file and checks magic, version, kind, size, checksum and section table.
  // Throws ModelError "path: what; what to do". Cost: one pass over the file.
  static ModelFile open(const std::string& path, ModelKind kind);

  // The same over bytes in memory; `name` takes the place of the path in messages.
  static ModelFile from_bytes(std::string bytes, std::string name, ModelKind kind);

  ~ModelFile();
  ModelFile(ModelFile&&) noexcept;
  ModelFile& operator=(ModelFile&&) noexcept;

  const std::string& name() const;
  std::size_t byte_count() const;
  std::string_view about() const { return section("about"); }

  // Throws ModelError if there is no such section.
  std::string_view section(std::string_view section_name) const;

  // The section as numbers of type T. Throws ModelError if its size is no multiple of T's.
  template <class T>
  std::span<const T> array(std::string_view section_name) const {
    static_assert(std::is_trivially_copyable_v<T> && alignof(T) <= 8);
    const std::string_view bytes = section(section_name);
    if (bytes.size() % sizeof(T) != 0) reject("section " + std::string(section_name) + " is cut");
    return {reinterpret_cast<const T*>(bytes.data()), bytes.size() / sizeof(T)};
  }

  // For whoever finds that a section does not mean anything: throws the ModelError that says so.
  [[noreturn]] void reject(const std::string& what) const;

 private:
  struct Bytes;
  explicit ModelFile(std::unique_ptr<Bytes> bytes);
  void check(ModelKind kind) const;
  std::span<const ModelSection> sections() const;

  std::unique_ptr<Bytes> bytes_;
};

}  // namespace weft
