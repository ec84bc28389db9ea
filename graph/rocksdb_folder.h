// The graph folder on disk: the only place that knows RocksDB.
//
//   <folder>/WEFT     "weft graph\nformat 1\n": tells ours from any other folder, before RocksDB
//                     touches it
//   <folder>/HOLDER   who writes: process, host, command; meaningful only while the lock is held
//   <folder>/*        RocksDB's own files
#pragma once
#include <filesystem>
#include <memory>
#include <string>

#include "graph/graph.h"
#include "graph/key_view.h"
#include "graph/overlay.h"

namespace weft {

constexpr int kFormatVersion = 1;

// A seat in one column family, on one FolderView, which it must not outlive. RocksDB says "not
// valid" both at the end and on damage; seek() and next() tell them apart and throw on damage.
class KeyScan {
 public:
  KeyScan(KeyScan&&) noexcept;
  KeyScan& operator=(KeyScan&&) noexcept;
  ~KeyScan();

  void seek(std::string_view key);  // to the first key at or after it
  void next();                      // only where valid()
  bool valid() const { return valid_; }
  std::string_view key() const;    // until the next move
  std::string_view value() const;  // until the next move

 private:
  friend class FolderView;
  struct Seat;
  explicit KeyScan(std::unique_ptr<Seat> seat);
  void check_end();
  std::unique_ptr<Seat> seat_;
  bool valid_ = false;
};

// The folder at one moment. Thread-safe. Pins the space of what is deleted later.
class FolderView final : public KeyView {
 public:
  ~FolderView() override;
  std::optional<std::string> get(Family family, std::string_view key) const override;
  void for_each(Family family, std::string_view prefix, const Visit& visit) const override;
  // In spo and pos, filters answer most prefixes of 16 bytes that no key has.
  bool has_prefix(Family family, std::string_view prefix) const override;
  [[noreturn]] void damaged(std::string_view what) const override;

  // Cheap when an earlier scan of the family has ended: seats are kept and handed on.
  KeyScan scan(Family family) const;
  // Roughly the bytes on disk and in memory of keys [begin, end).
  std::uint64_t approximate_bytes(Family family, std::string_view begin,
                                  std::string_view end) const;

  struct Impl;

 private:
  friend class RocksdbFolder;
  explicit FolderView(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

// An open folder. Closing flushes, so that a closed folder needs no log to be read.
class RocksdbFolder {
 public:
  RocksdbFolder(const std::filesystem::path& folder, OpenMode mode, std::size_t cache_mib);
  ~RocksdbFolder();
  RocksdbFolder(const RocksdbFolder&) = delete;
  RocksdbFolder& operator=(const RocksdbFolder&) = delete;

  std::unique_ptr<FolderView> view() const;
  // Applies all changes or none, on disk when it returns. StoreError on a folder open for reading.
  void write(const Overlay& changes);
  const std::filesystem::path& path() const;

  struct Impl;

 private:
  std::unique_ptr<Impl> impl_;
};

}  // namespace weft
