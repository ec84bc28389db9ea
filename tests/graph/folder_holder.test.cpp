#include "graph/folder_holder.h"

#include <fmt/format.h>
#include <unistd.h>

#include <catch2/catch.hpp>
#include <fstream>
#include <thread>

#include "graph/graph.h"
#include "tests/helpers/temporary_folder.h"

namespace weft {
namespace {

namespace fs = std::filesystem;

std::string error_of_writing(const fs::path& folder) {
  try {
    Graph::open(folder, OpenMode::read_write);
  } catch (const StoreError& error) {
    return error.what();
  }
  return "opened";
}

std::string this_holder() {
  return fmt::format("process {} on ", getpid());
}

}  // namespace

TEST_CASE("A holder is known while it lives", "[graph]") {
  TemporaryFolder folder;
  CHECK(living_holder(folder.path()) == std::nullopt);
  {
    const FolderHolder holder(folder.path());
    CHECK_THAT(living_holder(folder.path()).value_or(""),
               Catch::StartsWith(this_holder()) && Catch::Contains("_tests"));
  }
  CHECK(fs::is_empty(folder.path()));
}

TEST_CASE("What a crash left of a holder is not believed", "[graph]") {
  TemporaryFolder folder;
  const fs::path path = folder / "g";
  Graph::open(path, OpenMode::create);
  std::ofstream(path / "HOLDER") << "process 1 on moon (weft ingest)";
  std::ofstream(path / "HOLDER.new") << "process 2";
  CHECK(living_holder(path) == std::nullopt);
  const Graph graph = Graph::open(path, OpenMode::read_write);
  CHECK_THAT(error_of_writing(path), Catch::Contains(this_holder()));
}

TEST_CASE("A second writer waits until the first has said who it is", "[graph]") {
  TemporaryFolder folder;
  const fs::path path = folder / "g";
  const Graph graph = Graph::open(path, OpenMode::create);
  fs::rename(path / "HOLDER", path / "unsaid");
  std::string error;
  std::thread second([&] { error = error_of_writing(path); });
  fs::rename(path / "unsaid", path / "HOLDER");
  second.join();
  CHECK_THAT(error, Catch::Contains(this_holder()));
}

TEST_CASE("A second writer gets in where the first is leaving", "[graph]") {
  TemporaryFolder folder;
  const fs::path path = folder / "g";
  std::string error;
  std::thread second;
  {
    const Graph graph = Graph::open(path, OpenMode::create);
    fs::remove(path / "HOLDER");
    second = std::thread([&] { error = error_of_writing(path); });
  }
  second.join();
  CHECK(error == "opened");
}

}  // namespace weft
