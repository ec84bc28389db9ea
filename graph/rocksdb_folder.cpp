// The only file that includes RocksDB.
//
// Choices: LZ4 everywhere (fast to read, halves the size); 16 KiB blocks (a scan reads few of them,
// a point read still decompresses one in a few microseconds); Bloom filters of 10 bits a key, for
// an import asks mostly for what is not there yet; all files held open, so that a read-only reader
// beside a writer keeps what a compaction unlinks.
#include "graph/rocksdb_folder.h"

#include <fmt/core.h>
#include <rocksdb/cache.h>
#include <rocksdb/db.h>
#include <rocksdb/filter_policy.h>
#include <rocksdb/slice_transform.h>
#include <rocksdb/sst_file_writer.h>
#include <rocksdb/table.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstring>
#include <fstream>
#include <iterator>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

#include "graph/check.h"
#include "graph/error.h"
#include "graph/folder_holder.h"

namespace weft {
namespace {

namespace fs = std::filesystem;

// By Family; part of the stored format.
constexpr std::array<const char*, kFamilyCount> kFamilyNames{
    "default",          "spo",           "pos",           "osp",
    "evidence",         "term_ids",      "terms",         "local_names",
    "articles",         "sources",       "article_texts", "article_facts",
    "article_entities", "name_counts",   "name_pairs",    "name_members",
    "name_apart",       "name_contexts", "name_keys",     "decisions",
    "decision_names",   "names",         "statistics"};

constexpr const char* kIncoming = "incoming";  // folder of files not yet taken in

constexpr std::size_t kKeysLookedUpTogether = 256;

constexpr std::size_t kIdleSeatsMax = 8;  // per family; a query of many patterns opens few at once

// Two fields of a triple: a statement's subject and predicate are asked for before each insertion
// (is it the predicate's first with this subject?), and mostly there is no such key.
constexpr std::size_t kFilteredPrefixBytes = 16;
bool is_filtered(Family family) {
  return family == Family::spo || family == Family::pos;
}

rocksdb::Slice slice(std::string_view text) {
  return {text.data(), text.size()};
}
std::string_view view_of(const rocksdb::Slice& text) {
  return {text.data(), text.size()};
}

[[noreturn]] void throw_damaged(const fs::path& folder, std::string_view what) {
  throw StoreError(fmt::format(
      "{}: damaged: {}; restore it from a copy, or rebuild it from its articles or a dump",
      folder.string(), what));
}

void check(const fs::path& folder, const rocksdb::Status& status) {
  if (status.ok()) return;
  if (status.IsNoSpace()) {
    throw StoreError(fmt::format(
        "{}: the disk is full; free space and do it again, nothing of this change was kept",
        folder.string()));
  }
  if (status.IsIOError() && status.subcode() != rocksdb::Status::kPathNotFound) {
    throw StoreError(fmt::format("{}: cannot be read or written: {}; check the disk and the rights",
                                 folder.string(), status.ToString()));
  }
  throw_damaged(folder, status.ToString());
}

std::string read_file(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

// The file is there whole or not at all. An unfinished one (kUnfinished) may be left by a crash.
constexpr const char* kUnfinished = "WEFT.new";
void write_file(const fs::path& folder, const char* name, const std::string& text) {
  const fs::path unfinished = folder / kUnfinished;
  std::error_code error;
  {
    std::ofstream file(unfinished, std::ios::binary | std::ios::trunc);
    file << text << std::flush;
    if (!file) error = std::make_error_code(std::errc::io_error);
  }
  if (!error) fs::rename(unfinished, folder / name, error);
  if (error) {
    throw StoreError(fmt::format("{}: cannot write {} there; check the disk and the rights",
                                 folder.string(), name));
  }
}

bool is_empty_folder(const fs::path& folder) {
  std::error_code error;
  if (!fs::exists(folder, error)) return true;
  for (const auto& entry : fs::directory_iterator(folder, error)) {
    if (entry.path().filename() != kUnfinished) return false;
  }
  return !error;
}

void check_format(const fs::path& folder) {
  const std::string text = read_file(folder / "WEFT");
  int version = 0;
  if (std::sscanf(text.c_str(), "weft graph\nformat %d\n", &version) != 1) {
    throw_damaged(folder, "the file WEFT in it is not readable");
  }
  if (version != kFormatVersion) {
    throw StoreError(
        fmt::format("{}: graph format is {}, this program reads {}; export it with the "
                    "program that wrote it and import the dump here",
                    folder.string(), version, kFormatVersion));
  }
}

void prepare(const fs::path& folder, OpenMode mode) {
  std::error_code error;
  const bool empty = is_empty_folder(folder);
  if (mode != OpenMode::create && empty) {
    throw StoreError(fmt::format(
        "{}: there is no graph here; make one by ingesting or importing, or name another folder",
        folder.string()));
  }
  if (empty) {
    fs::create_directories(folder, error);
    write_file(folder, "WEFT", fmt::format("weft graph\nformat {}\n", kFormatVersion));
  }
  if (!fs::exists(folder / "WEFT", error)) {
    throw StoreError(fmt::format("{}: not a weft graph; name another folder", folder.string()));
  }
  check_format(folder);
  // A creation that was cut short leaves WEFT alone; going on with it is safe.
  if (mode != OpenMode::create && !fs::exists(folder / "CURRENT", error)) {
    throw_damaged(folder, "the file CURRENT is missing");
  }
}

rocksdb::Options folder_options(OpenMode mode) {
  rocksdb::Options options;
  options.create_if_missing = mode == OpenMode::create;
  options.create_missing_column_families = mode == OpenMode::create;
  options.paranoid_checks = true;
  options.max_open_files = -1;
  options.keep_log_file_num = 1;
  options.info_log_level = rocksdb::WARN_LEVEL;
  options.max_background_jobs = 2;
  options.max_total_wal_size = std::uint64_t{256} << 20;
  options.bytes_per_sync = 1 << 20;
  return options;
}

std::vector<rocksdb::ColumnFamilyDescriptor> family_descriptors(std::size_t cache_mib) {
  rocksdb::BlockBasedTableOptions table;
  table.block_cache = rocksdb::NewLRUCache(cache_mib << 20);
  table.block_size = 16 << 10;
  table.filter_policy.reset(rocksdb::NewBloomFilterPolicy(10));
  table.cache_index_and_filter_blocks = true;
  table.pin_l0_filter_and_index_blocks_in_cache = true;
  table.format_version = 5;
  rocksdb::ColumnFamilyOptions options;
  options.table_factory.reset(rocksdb::NewBlockBasedTableFactory(table));
  options.compression = rocksdb::kLZ4Compression;
  options.write_buffer_size = 32 << 20;
  options.level_compaction_dynamic_level_bytes = true;
  rocksdb::ColumnFamilyOptions filtered = options;
  filtered.prefix_extractor.reset(rocksdb::NewFixedPrefixTransform(kFilteredPrefixBytes));
  filtered.memtable_prefix_bloom_size_ratio = 0.05;
  std::vector<rocksdb::ColumnFamilyDescriptor> descriptors;
  for (std::size_t f = 0; f < kFamilyCount; ++f) {
    descriptors.emplace_back(kFamilyNames[f],
                             is_filtered(static_cast<Family>(f)) ? filtered : options);
  }
  return descriptors;
}

// An open database, or why there is none.
struct Opening {
  rocksdb::Status status;
  rocksdb::DB* db = nullptr;
  std::vector<rocksdb::ColumnFamilyHandle*> families;
};

Opening open_for_reading(const fs::path& folder, std::size_t cache_mib) {
  constexpr int kTries = 5;
  Opening opening;
  // A reader may meet a file that the writer beside it has just replaced; the next try sees the
  // list of files that replaced it.
  for (int tries_left = kTries; tries_left > 0; --tries_left) {
    opening.status =
        rocksdb::DB::OpenForReadOnly(folder_options(OpenMode::read_only), folder.string(),
                                     family_descriptors(cache_mib), &opening.families, &opening.db);
    if (opening.status.ok()) break;
  }
  return opening;
}

bool is_locked(const rocksdb::Status& status) {
  return status.IsIOError() && status.ToString().find("lock") != std::string::npos;
}

Opening open_for_writing(const fs::path& folder, OpenMode mode, std::size_t cache_mib) {
  constexpr std::chrono::milliseconds kFirstPause{1}, kLastPause{4096};
  Opening opening;
  // Who has the lock is about to say so, or about to leave: both pass.
  for (auto pause = kFirstPause;; pause *= 2) {
    opening.status =
        rocksdb::DB::Open(folder_options(mode), folder.string(), family_descriptors(cache_mib),
                          &opening.families, &opening.db);
    if (!is_locked(opening.status)) return opening;
    const auto holder = living_holder(folder);
    if (holder || pause > kLastPause) {
      throw StoreError(fmt::format(
          "{}: open for writing by {}; wait for it to end, or open the graph for reading only",
          folder.string(), holder.value_or("another process")));
    }
    std::this_thread::sleep_for(pause);
  }
}

}  // namespace

struct RocksdbFolder::Impl {
  fs::path path;
  OpenMode mode;
  std::unique_ptr<rocksdb::DB> db;
  std::optional<FolderHolder> holder;  // of one who writes; goes before the lock does
  std::vector<rocksdb::ColumnFamilyHandle*> families;

  rocksdb::ColumnFamilyHandle* family(Family f) const {
    return families[static_cast<std::size_t>(f)];
  }
  void check_writable() const {
    if (mode != OpenMode::read_only) return;
    throw StoreError(
        fmt::format("{}: open for reading only; open it for writing to change it", path.string()));
  }
  void write(rocksdb::WriteBatch& batch) {
    check_writable();
    rocksdb::WriteOptions options;
    options.sync = true;
    check(path, db->Write(options, &batch));
  }
  // False, and no file, where the run is empty.
  bool write_sorted_file(const SortedRun& run, const std::string& file) {
    const auto options = db->GetOptions(family(run.family));
    // Keeps the file in the page cache: what was loaded is soon read.
    rocksdb::SstFileWriter writer(rocksdb::EnvOptions(), options, family(run.family), false);
    bool is_open = false;
    run.write([&](std::string_view key, std::string_view value) {
      if (!is_open) check(path, writer.Open(file));
      is_open = true;
      check(path, writer.Put(slice(key), slice(value)));
    });
    if (is_open) check(path, writer.Finish());
    return is_open;
  }
};

struct FolderView::Impl {
  const RocksdbFolder::Impl* folder;
  const rocksdb::Snapshot* snapshot;
  rocksdb::ReadOptions read;
  std::mutex mutex;  // guards idle
  using Seats = std::array<std::vector<std::unique_ptr<rocksdb::Iterator>>, kFamilyCount>;
  Seats idle;           // see all keys
  Seats idle_filtered;  // see the keys of one prefix, for has_prefix
};

struct KeyScan::Seat {
  FolderView::Impl* view;
  std::vector<std::unique_ptr<rocksdb::Iterator>>* idle;  // where it waits for its next use
  std::unique_ptr<rocksdb::Iterator> iterator;

  Seat(FolderView::Impl& of, FolderView::Impl::Seats& seats, const rocksdb::ReadOptions& read,
       Family family)
      : view(&of), idle(&seats[static_cast<std::size_t>(family)]) {
    {
      const std::lock_guard lock(view->mutex);
      if (!idle->empty()) {
        iterator = std::move(idle->back());
        idle->pop_back();
      }
    }
    if (!iterator) {
      iterator.reset(view->folder->db->NewIterator(read, view->folder->family(family)));
    }
  }
  ~Seat() {
    const std::lock_guard lock(view->mutex);
    if (idle->size() < kIdleSeatsMax) idle->push_back(std::move(iterator));
  }
};

KeyScan::KeyScan(std::unique_ptr<Seat> seat) : seat_(std::move(seat)) {}
KeyScan::KeyScan(KeyScan&&) noexcept = default;
KeyScan& KeyScan::operator=(KeyScan&&) noexcept = default;
KeyScan::~KeyScan() = default;

void KeyScan::check_end() {
  valid_ = seat_->iterator->Valid();
  if (!valid_) check(seat_->view->folder->path, seat_->iterator->status());
}

void KeyScan::seek(std::string_view key) {
  seat_->iterator->Seek(slice(key));
  check_end();
}

void KeyScan::next() {
  seat_->iterator->Next();
  check_end();
}

std::string_view KeyScan::key() const {
  return view_of(seat_->iterator->key());
}
std::string_view KeyScan::value() const {
  return view_of(seat_->iterator->value());
}

bool KeyScan::seek_prefix(std::string_view prefix) {
  seek(prefix);
  return valid_ && key().starts_with(prefix);
}

// One iterator, no calls but its own: this loop is what a scan costs.
std::size_t KeyScan::read_keys(std::string_view prefix, std::size_t key_bytes,
                               std::span<std::byte> out) {
  rocksdb::Iterator& iterator = *seat_->iterator;
  const std::size_t keys_max = out.size() / key_bytes;
  std::size_t keys = 0;
  for (; keys < keys_max && valid_; ++keys) {
    const rocksdb::Slice key = iterator.key();
    if (!view_of(key).starts_with(prefix)) return keys;
    if (key.size() != key_bytes) {
      throw_damaged(seat_->view->folder->path, "a key has not the length of its family's");
    }
    std::memcpy(out.data() + keys * key_bytes, key.data(), key_bytes);
    iterator.Next();
    valid_ = iterator.Valid();
  }
  if (!valid_) check_end();
  return keys;
}

FolderView::FolderView(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}

FolderView::~FolderView() {
  for (auto* seats : {&impl_->idle, &impl_->idle_filtered}) {
    for (auto& idle : *seats)
      idle.clear();  // before the snapshot they read
  }
  impl_->folder->db->ReleaseSnapshot(impl_->snapshot);
}

std::optional<std::string> FolderView::get(Family family, std::string_view key) const {
  std::string value;
  const auto status =
      impl_->folder->db->Get(impl_->read, impl_->folder->family(family), slice(key), &value);
  if (status.IsNotFound()) return std::nullopt;
  check(impl_->folder->path, status);
  return value;
}

void FolderView::for_each(Family family, std::string_view prefix, const Visit& visit) const {
  KeyScan keys = scan(family);
  for (keys.seek(prefix); keys.valid() && keys.key().starts_with(prefix); keys.next()) {
    if (visit(keys.key(), keys.value()) == Visiting::stop) return;
  }
}

void FolderView::damaged(std::string_view what) const {
  throw_damaged(impl_->folder->path, what);
}

KeyScan FolderView::scan(Family family) const {
  return KeyScan(std::make_unique<KeyScan::Seat>(*impl_, impl_->idle, impl_->read, family));
}

KeyScan FolderView::scan_prefixes(Family family) const {
  if (!is_filtered(family)) return scan(family);
  rocksdb::ReadOptions read = impl_->read;
  read.total_order_seek = false;
  read.prefix_same_as_start = true;
  return KeyScan(std::make_unique<KeyScan::Seat>(*impl_, impl_->idle_filtered, read, family));
}

void FolderView::get_all(
    Family family, std::span<const std::string_view> sorted_keys,
    const std::function<void(std::size_t, std::string_view value)>& visit) const {
  std::array<rocksdb::Slice, kKeysLookedUpTogether> keys;
  std::array<rocksdb::PinnableSlice, kKeysLookedUpTogether> values;
  std::array<rocksdb::Status, kKeysLookedUpTogether> statuses;
  for (std::size_t begin = 0; begin < sorted_keys.size(); begin += keys.size()) {
    const std::size_t count = std::min(keys.size(), sorted_keys.size() - begin);
    for (std::size_t i = 0; i < count; ++i)
      keys[i] = slice(sorted_keys[begin + i]);
    impl_->folder->db->MultiGet(impl_->read, impl_->folder->family(family), count, keys.data(),
                                values.data(), statuses.data(), true);
    for (std::size_t i = 0; i < count; ++i) {
      if (!statuses[i].IsNotFound()) {
        check(impl_->folder->path, statuses[i]);
        visit(begin + i, view_of(values[i]));
      }
      values[i].Reset();
    }
  }
}

bool FolderView::has_prefix(Family family, std::string_view prefix) const {
  if (!is_filtered(family) || prefix.size() != kFilteredPrefixBytes) {
    return KeyView::has_prefix(family, prefix);
  }
  return scan_prefixes(family).seek_prefix(prefix);
}

std::uint64_t FolderView::approximate_bytes(Family family, std::string_view begin,
                                            std::string_view end) const {
  const rocksdb::Range range(slice(begin), slice(end));
  rocksdb::SizeApproximationOptions options;
  options.include_memtables = true;
  std::uint64_t size = 0;
  check(impl_->folder->path, impl_->folder->db->GetApproximateSizes(
                                 options, impl_->folder->family(family), &range, 1, &size));
  return size;
}

RocksdbFolder::RocksdbFolder(const fs::path& folder, OpenMode mode, std::size_t cache_mib)
    : impl_(std::make_unique<Impl>()) {
  impl_->path = folder;
  impl_->mode = mode;
  prepare(folder, mode);
  Opening opening = mode == OpenMode::read_only ? open_for_reading(folder, cache_mib)
                                                : open_for_writing(folder, mode, cache_mib);
  check(folder, opening.status);
  impl_->db.reset(opening.db);
  impl_->families = std::move(opening.families);
  if (mode != OpenMode::read_only) {
    impl_->holder.emplace(folder);
    std::error_code error;
    fs::remove_all(folder / kIncoming, error);
  }
}

RocksdbFolder::~RocksdbFolder() {
  if (!impl_ || !impl_->db) return;
  if (impl_->mode != OpenMode::read_only) {
    impl_->db->Flush(rocksdb::FlushOptions(), impl_->families).PermitUncheckedError();
  }
  for (auto* family : impl_->families)
    impl_->db->DestroyColumnFamilyHandle(family);
}

std::unique_ptr<FolderView> RocksdbFolder::view() const {
  auto impl = std::make_unique<FolderView::Impl>();
  impl->folder = impl_.get();
  impl->snapshot = impl_->db->GetSnapshot();
  impl->read.snapshot = impl->snapshot;
  impl->read.total_order_seek = true;
  return std::unique_ptr<FolderView>(new FolderView(std::move(impl)));
}

void RocksdbFolder::write(const Overlay& changes) {
  rocksdb::WriteBatch batch;
  for (std::size_t f = 0; f < kFamilyCount; ++f) {
    for (const auto& [key, value] : changes.changes(static_cast<Family>(f))) {
      check(impl_->path, value ? batch.Put(impl_->families[f], key, *value)
                               : batch.Delete(impl_->families[f], key));
    }
  }
  impl_->write(batch);
}

void RocksdbFolder::write(std::span<const SortedRun> runs) {
  rocksdb::WriteBatch batch;
  for (const SortedRun& run : runs) {
    run.write([&](std::string_view key, std::string_view value) {
      check(impl_->path, batch.Put(impl_->family(run.family), slice(key), slice(value)));
    });
  }
  impl_->write(batch);
}

void RocksdbFolder::ingest(std::span<const SortedRun> runs) {
  impl_->check_writable();
  const fs::path incoming = impl_->path / kIncoming;
  std::error_code error;  // what cannot be made or removed fails where it is written
  fs::remove_all(incoming, error);
  fs::create_directory(incoming, error);
  std::vector<rocksdb::IngestExternalFileArg> files;
  for (const SortedRun& run : runs) {
    const std::string file = incoming / std::to_string(files.size());
    if (!impl_->write_sorted_file(run, file)) continue;
    auto& taken = files.emplace_back();
    taken.column_family = impl_->family(run.family);
    taken.external_files = {file};
    taken.options.move_files = true;
    taken.options.write_global_seqno = false;  // the manifest tells it
  }
  if (!files.empty()) check(impl_->path, impl_->db->IngestExternalFiles(files));
  fs::remove_all(incoming, error);
}

const fs::path& RocksdbFolder::path() const {
  return impl_->path;
}

}  // namespace weft
