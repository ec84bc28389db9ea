// Who has a graph folder open for writing, for the message that a second writer gets. RocksDB's own
// lock is what keeps the second one out.
//
//   <folder>/HOLDER   process, host and command of the writer, which keeps the file locked: one
//                     that nobody keeps locked was left by a crash and says nothing
#pragma once
#include <filesystem>
#include <optional>
#include <string>

namespace weft {

// This process as the holder; make one when the folder's lock is held.
class FolderHolder {
 public:
  explicit FolderHolder(const std::filesystem::path& folder);  // throws StoreError
  ~FolderHolder();                                             // takes the file away
  FolderHolder(const FolderHolder&) = delete;
  FolderHolder& operator=(const FolderHolder&) = delete;

 private:
  std::filesystem::path file_;
  int descriptor_ = -1;
};

// Like "process 12 on harbin (weft ingest …)"; absent while nobody says so.
std::optional<std::string> living_holder(const std::filesystem::path& folder);

}  // namespace weft
