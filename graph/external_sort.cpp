// A run in the temporary file is a sequence of
//
//    +-----------+------------------+
//    | u32 bytes | the record       |   u32 in the machine's order: the file never leaves it
//    +-----------+------------------+
#include "graph/external_sort.h"

#include <algorithm>
#include <cstring>
#include <optional>
#include <queue>
#include <string>
#include <vector>

#include "graph/check.h"
#include "graph/temporary_file.h"

namespace weft {
namespace {

constexpr std::size_t kWriteBytes = 1u << 20;
constexpr std::size_t kReadBytes = 64u << 10;  // a run, while merging
// Merging many runs at once would need a buffer each: 256 of them take 16 MiB.
constexpr std::size_t kRunsMerged = 256;

struct Run {
  std::uint64_t begin = 0, end = 0;  // bytes of the temporary file
};

void append_record(std::string& buffer, std::string_view record) {
  const auto bytes = static_cast<std::uint32_t>(record.size());
  buffer.append(reinterpret_cast<const char*>(&bytes), sizeof bytes);
  buffer.append(record);
}

class RunWriter {
 public:
  explicit RunWriter(TemporaryFile& file) : file_(file), begin_(file.size()) {}
  void add(std::string_view record) {
    append_record(buffer_, record);
    if (buffer_.size() >= kWriteBytes) flush();
  }
  Run finish() {
    flush();
    return {begin_, file_.size()};
  }

 private:
  void flush() {
    file_.append(buffer_);
    buffer_.clear();
  }
  TemporaryFile& file_;
  std::uint64_t begin_;
  std::string buffer_;
};

class RunReader {
 public:
  RunReader(const TemporaryFile& file, Run run) : file_(&file), run_(run) { next(); }

  bool at_end() const { return at_end_; }
  std::string_view record() const { return std::string_view(buffer_).substr(begin_, bytes_); }
  void next() {
    begin_ += bytes_;
    bytes_ = 0;
    at_end_ = run_.begin == run_.end && begin_ == buffer_.size();
    if (at_end_) return;
    std::uint32_t bytes = 0;
    require(sizeof bytes);
    std::memcpy(&bytes, buffer_.data() + begin_, sizeof bytes);
    begin_ += sizeof bytes;
    require(bytes);
    bytes_ = bytes;
  }

 private:
  void require(std::size_t bytes) {
    if (buffer_.size() - begin_ >= bytes) return;
    buffer_.erase(0, begin_);
    begin_ = 0;
    const std::size_t kept = buffer_.size();
    const std::size_t wanted =
        std::min<std::uint64_t>(std::max(bytes - kept, kReadBytes), run_.end - run_.begin);
    buffer_.resize(kept + wanted);
    const std::size_t got = file_->read_at(run_.begin, std::span(buffer_).subspan(kept));
    WEFT_CHECK(got == wanted && buffer_.size() >= bytes, "a temporary file keeps what was written");
    run_.begin += got;
  }

  const TemporaryFile* file_;
  Run run_;
  std::string buffer_;
  std::size_t begin_ = 0, bytes_ = 0;
  bool at_end_ = false;
};

void merge(const TemporaryFile& file, std::span<const Run> runs,
           const std::function<void(std::string_view)>& visit) {
  std::vector<RunReader> readers;
  readers.reserve(runs.size());
  for (const Run& run : runs)
    readers.emplace_back(file, run);
  const auto later = [&](std::size_t left, std::size_t right) {
    return readers[left].record() > readers[right].record();
  };
  std::priority_queue<std::size_t, std::vector<std::size_t>, decltype(later)> heads(later);
  for (std::size_t index = 0; index < readers.size(); ++index) {
    if (!readers[index].at_end()) heads.push(index);
  }
  std::optional<std::string> last;
  while (!heads.empty()) {
    const std::size_t index = heads.top();
    heads.pop();
    if (last != readers[index].record()) {
      last = readers[index].record();
      visit(*last);
    }
    readers[index].next();
    if (!readers[index].at_end()) heads.push(index);
  }
}

}  // namespace

struct ExternalSort::Impl {
  std::size_t memory_bytes;
  std::filesystem::path folder;
  std::string arena;                                        // the records held, end to end
  std::vector<std::pair<std::size_t, std::size_t>> slices;  // of the arena: offset, bytes
  std::optional<TemporaryFile> file;
  std::vector<Run> runs;
  std::uint64_t spilled_runs = 0;

  std::string_view record(const std::pair<std::size_t, std::size_t>& slice) const {
    return std::string_view(arena).substr(slice.first, slice.second);
  }

  void visit_held(const std::function<void(std::string_view)>& visit) {
    std::sort(slices.begin(), slices.end(),
              [&](const auto& left, const auto& right) { return record(left) < record(right); });
    for (std::size_t index = 0; index < slices.size(); ++index) {
      if (index == 0 || record(slices[index]) != record(slices[index - 1])) {
        visit(record(slices[index]));
      }
    }
  }

  void spill() {
    if (!file) file.emplace(folder);
    RunWriter writer(*file);
    visit_held([&](std::string_view held) { writer.add(held); });
    runs.push_back(writer.finish());
    ++spilled_runs;
    arena.clear();
    slices.clear();
  }

  // Merges the oldest runs into one until few enough are left to be read side by side.
  void reduce_runs() {
    while (runs.size() > kRunsMerged) {
      RunWriter writer(*file);
      merge(*file, std::span(runs).first(kRunsMerged), [&](auto held) { writer.add(held); });
      runs.erase(runs.begin(), runs.begin() + kRunsMerged);
      runs.push_back(writer.finish());
    }
  }
};

ExternalSort::ExternalSort(std::size_t memory_bytes, std::filesystem::path temporary_folder)
    : impl_(std::make_unique<Impl>()) {
  impl_->memory_bytes = memory_bytes;
  impl_->folder = std::move(temporary_folder);
}
ExternalSort::ExternalSort(ExternalSort&&) noexcept = default;
ExternalSort::~ExternalSort() = default;

void ExternalSort::add(std::string_view record) {
  WEFT_CHECK(record.size() <= UINT32_MAX, "a record's length fits its u32");
  const std::size_t slices_bytes = impl_->slices.size() * sizeof impl_->slices[0];
  if (!impl_->slices.empty() &&
      impl_->arena.size() + record.size() + slices_bytes > impl_->memory_bytes) {
    impl_->spill();
  }
  impl_->slices.emplace_back(impl_->arena.size(), record.size());
  impl_->arena.append(record);
}

void ExternalSort::drain(const std::function<void(std::string_view)>& visit) {
  if (impl_->runs.empty()) {
    impl_->visit_held(visit);
    return;
  }
  if (!impl_->slices.empty()) impl_->spill();
  impl_->arena = {};
  impl_->slices = {};
  impl_->reduce_runs();
  merge(*impl_->file, impl_->runs, visit);
}

std::uint64_t ExternalSort::spilled_runs() const {
  return impl_->spilled_runs;
}

}  // namespace weft
