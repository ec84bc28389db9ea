// The graph folder on disk: the only place that knows RocksDB.
//
//   <folder>/WEFT     "weft graph\nformat 3\n": tells ours from any other folder, before RocksDB
//                     touches it
//   <folder>/HOLDER   who writes (folder_holder.h)
//   <folder>/*        RocksDB's own files
#pragma once
#include <cstddef>
#include <filesystem>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>

#include "graph/graph.h"
#include "graph/key_view.h"
#include "graph/overlay.h"

namespace weft {

constexpr int kFormatVersion = 3;

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

  // To the first key with the prefix; false where there is none.
  bool seek_prefix(std::string_view prefix);
  // Copies keys, all `key_bytes` long, one after the other to `out`, and moves past them: until
  // `out` is full or a key does not begin with the prefix. Returns how many. Cost: what RocksDB
  // takes for a step, about 110 ns, and little else.
  std::size_t read_keys(std::string_view prefix, std::size_t key_bytes, std::span<std::byte> out);

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
  // The same for seek_prefix() alone, with prefixes of 16 bytes in spo and pos: filters answer for
  // most that no key has.
  KeyScan scan_prefixes(Family family) const;
  // Looks up many sorted keys; `visit` gets the index and the value of each that is there, in
  // order. Neighbours share the blocks they are in: cheaper than get() for each.
  void get_all(Family family, std::span<const std::string_view> sorted_keys,
               const std::function<void(std::size_t, std::string_view value)>& visit) const;
  // Roughly the bytes on disk and in memory of keys [begin, end).
  std::uint64_t approximate_bytes(Family family, std::string_view begin,
                                  std::string_view end) const;

  struct Impl;

 private:
  friend class RocksdbFolder;
  explicit FolderView(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

// Keys to be put into a family: `write` hands each to its argument once, in byte order. May be
// empty.
struct SortedRun {
  using Put = std::function<void(std::string_view key, std::string_view value)>;
  Family family;
  std::function<void(const Put&)> write;
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
  void write(std::span<const SortedRun> runs);  // a family may have several
  // The same by files written aside, in <folder>/incoming, and taken in by one step; at most one
  // run a family. A file costs an fsync or two, a key a twentieth of what write() takes. What a
  // crash leaves of them goes when the folder is next opened for writing.
  void ingest(std::span<const SortedRun> runs);
  const std::filesystem::path& path() const;

  struct Impl;

 private:
  std::unique_ptr<Impl> impl_;
};

}  // namespace weft
