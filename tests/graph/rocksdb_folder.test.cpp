// The folder as others may leave it: missing, foreign, of another format, held, damaged.
#include "graph/rocksdb_folder.h"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <catch2/catch.hpp>
#include <fstream>
#include <random>

#include "tests/graph/listing.h"
#include "tests/graph/random_articles.h"
#include "tests/helpers/temporary_folder.h"

namespace weft {
namespace {

namespace fs = std::filesystem;

std::string error_of_opening(const fs::path& folder, OpenMode mode) {
  try {
    Graph::open(folder, mode);
  } catch (const StoreError& error) {
    return error.what();
  }
  return "opened";
}

void write(const fs::path& path, const std::string& text) {
  std::ofstream(path, std::ios::binary) << text;
}

void fill(const fs::path& folder, int articles) {
  Graph graph = Graph::open(folder, OpenMode::create);
  std::mt19937_64 numbers(7);
  for (int i = 0; i < articles; ++i) {
    graph.put_article(random_article("article " + std::to_string(i), numbers));
  }
}

// Table files and the list of them: RocksDB's other files hold no data once closed.
std::vector<fs::path> data_files(const fs::path& folder) {
  std::vector<fs::path> files;
  for (const auto& entry : fs::directory_iterator(folder)) {
    const std::string name = entry.path().filename().string();
    if (name.ends_with(".sst") || name.starts_with("MANIFEST") || name == "CURRENT") {
      files.push_back(entry.path());
    }
  }
  std::sort(files.begin(), files.end());
  return files;
}

void flip_byte(const fs::path& path, std::uint64_t at) {
  std::fstream file(path, std::ios::binary | std::ios::in | std::ios::out);
  file.seekg(static_cast<std::streamoff>(at));
  const int byte = file.get();
  file.seekp(static_cast<std::streamoff>(at));
  file.put(static_cast<char>(byte ^ 0x40));
}

}  // namespace

TEST_CASE("A folder that is no graph is refused with what to do", "[graph]") {
  TemporaryFolder folder;
  const fs::path path = folder / "g";
  CHECK(error_of_opening(path, OpenMode::read_only) ==
        path.string() +
            ": there is no graph here; make one by ingesting or importing, or name another folder");
  fs::create_directory(path);
  write(path / "letter.txt", "Dear Ada,");
  CHECK(error_of_opening(path, OpenMode::create) ==
        path.string() + ": not a weft graph; name another folder");
  CHECK(fs::exists(path / "letter.txt"));
  CHECK(std::distance(fs::directory_iterator(path), fs::directory_iterator()) == 1);
}

TEST_CASE("A graph of another format is refused with what to do", "[graph]") {
  TemporaryFolder folder;
  const fs::path path = folder / "g";
  fill(path, 1);
  write(path / "WEFT", "weft graph\nformat 99\n");
  CHECK(error_of_opening(path, OpenMode::read_only) ==
        path.string() +
            ": graph format is 99, this program reads 3; export it with the program that wrote it "
            "and import the dump here");
  write(path / "WEFT", "???");
  CHECK(error_of_opening(path, OpenMode::read_only) ==
        path.string() +
            ": damaged: the file WEFT in it is not readable; restore it from a copy, "
            "or rebuild it from its articles or a dump");
}

TEST_CASE("A second writer is told who the first one is", "[graph]") {
  TemporaryFolder folder;
  const fs::path path = folder / "g";
  const Graph graph = Graph::open(path, OpenMode::create);
  const std::string error = error_of_opening(path, OpenMode::read_write);
  CHECK_THAT(error, Catch::StartsWith(fmt::format("{}: open for writing by process {} on ",
                                                  path.string(), getpid())));
  CHECK_THAT(error, Catch::EndsWith("; wait for it to end, or open the graph for reading only"));
}

TEST_CASE("A reader in another process reads beside the writer and may not write", "[graph]") {
  TemporaryFolder folder;
  const fs::path path = folder / "g";
  Graph writer = Graph::open(path, OpenMode::create);
  std::mt19937_64 numbers(1);
  writer.put_article(random_article("a", numbers));
  const auto expected = listing(writer.snapshot());
  Graph reader = Graph::open(path, OpenMode::read_only);
  CHECK(listing(reader.snapshot()) == expected);
  for (int i = 0; i < 20; ++i)
    writer.put_article(random_article(std::to_string(i), numbers));
  CHECK(listing(reader.snapshot()) == expected);
  CHECK_THROWS_WITH(reader.remove_article("a"),
                    path.string() + ": open for reading only; open it for writing to change it");
}

TEST_CASE("A snapshot keeps seeing what it saw", "[graph]") {
  TemporaryFolder folder;
  Graph graph = Graph::open(folder / "g", OpenMode::create);
  std::mt19937_64 numbers(1);
  graph.put_article(random_article("a", numbers));
  const Snapshot before = graph.snapshot();
  const auto expected = listing(before);
  graph.put_article(random_article("b", numbers));
  graph.remove_article("a");
  graph.add(std::vector<Quad>{{Term::iri("x:new"), Term::iri("x:new"), Term::iri("x:new"), {}}});
  CHECK(listing(before) == expected);
  CHECK_FALSE(before.find(Term::iri("x:new")));
  CHECK(graph.snapshot().find(Term::iri("x:new")));
}

TEST_CASE("A flipped byte gives an error that names the folder, never another answer",
          "[graph][property]") {
  TemporaryFolder folder;
  fill(folder / "whole", 5);
  const auto expected = listing(Graph::open(folder / "whole", OpenMode::read_only).snapshot());
  std::uint64_t refused = 0;
  for (std::uint64_t seed = 0; seed < 25; ++seed) {
    std::mt19937_64 numbers(seed);
    const fs::path path = folder / std::to_string(seed);
    fs::copy(folder / "whole", path);
    const auto files = data_files(path);
    const fs::path file = files[numbers() % files.size()];
    const std::uint64_t at = numbers() % fs::file_size(file);
    flip_byte(file, at);
    CAPTURE(seed, file, at);
    try {
      const Graph graph = Graph::open(path, OpenMode::read_only);
      const auto found = listing(graph.snapshot());
      const auto problems = graph.verify().problems;
      CHECK((found == expected || !problems.empty()));
    } catch (const StoreError& error) {
      ++refused;
      CHECK_THAT(error.what(), Catch::StartsWith(path.string() + ": "));
    }
    fs::remove_all(path);
  }
  CHECK(refused >= 10);  // many bytes of a small table are padding or counters that nothing reads
}

}  // namespace weft
