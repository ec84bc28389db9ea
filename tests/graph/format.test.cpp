// The stored format: FORMAT.md's example is what is written, and old folders stay readable.
#include <fmt/format.h>

#include <algorithm>
#include <catch2/catch.hpp>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <random>
#include <sstream>

#include "graph/graph.h"
#include "graph/rocksdb_folder.h"
#include "tests/graph/listing.h"
#include "tests/graph/random_articles.h"
#include "tests/helpers/temporary_folder.h"

namespace weft {
namespace {

namespace fs = std::filesystem;

constexpr const char* kFormatPage = "graph/FORMAT.md";
constexpr std::pair<Family, const char*> kExampleFamilies[] = {{Family::meta, "default"},
                                                               {Family::spo, "spo"},
                                                               {Family::pos, "pos"},
                                                               {Family::osp, "osp"},
                                                               {Family::evidence, "evidence"},
                                                               {Family::term_ids, "term_ids"},
                                                               {Family::terms, "terms"},
                                                               {Family::local_names, "local_names"},
                                                               {Family::statistics, "statistics"},
                                                               {Family::names, "names"}};

std::string read_text(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  REQUIRE(file);
  return {std::istreambuf_iterator<char>(file), {}};
}

// In groups of eight bytes.
std::string hex(std::string_view bytes) {
  std::string out;
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    if (i > 0 && i % 8 == 0) out += ' ';
    out += fmt::format("{:02x}", static_cast<unsigned char>(bytes[i]));
  }
  return out;
}

bool is_text(std::string_view bytes) {
  return !bytes.empty() &&
         std::all_of(bytes.begin(), bytes.end(), [](char c) { return c >= 0x20 && c < 0x7F; });
}

std::string shown(std::string_view bytes) {
  return is_text(bytes) ? fmt::format("\"{}\"", bytes) : hex(bytes);
}

std::string example() {
  TemporaryFolder folder;
  Graph::open(folder / "g", OpenMode::create)
      .add(std::vector<Quad>{{Term::iri("x:ada"), Term::iri("x:age"), Term::integer(36), {}}});
  const RocksdbFolder stored(folder / "g", OpenMode::read_only, 1);
  std::string lines;
  for (const auto& [family, name] : kExampleFamilies) {
    stored.view()->for_each(family, {},
                            [&, name = name](std::string_view key, std::string_view value) {
                              lines += fmt::format("    {:<11} {}\n", name, shown(key));
                              if (!value.empty())
                                lines += fmt::format("    {:>11} {}\n", "->", shown(value));
                              return Visiting::more;
                            });
  }
  return lines;
}

fs::path old_graph(int format) {
  return fmt::format("tests/graph/old_graphs/format_{}", format);
}

}  // namespace

TEST_CASE("The example in FORMAT.md is what the program writes", "[graph][cases]") {
  const std::string page = read_text(kFormatPage);
  const std::string before = "in one atomic batch:\n\n", after = "\n## History";
  const std::size_t begin = page.find(before) + before.size(), end = page.find(after);
  REQUIRE(begin < end);
  if (std::getenv("WEFT_UPDATE_CASES") != nullptr) {
    std::ofstream(kFormatPage) << page.substr(0, begin) + example() + page.substr(end);
    return;
  }
  CHECK(page.substr(begin, end - begin) == example());
}

TEST_CASE("Folders of every format read so far still give what was put in", "[graph]") {
  TemporaryFolder folder;
  const fs::path path = folder / "g";
  fs::copy(old_graph(kFormatVersion) / "graph", path, fs::copy_options::recursive);
  const std::string expected = read_text(old_graph(kFormatVersion) / "listing.txt");
  CHECK(listing_text(Graph::open(path, OpenMode::read_only).snapshot()) == expected);
  Graph graph = Graph::open(path, OpenMode::read_write);
  CHECK(graph.verify().problems == std::vector<std::string>{});
  std::mt19937_64 numbers(1);
  graph.put_article(random_article("another", numbers));
  CHECK(graph.remove_article("another"));
  CHECK(listing_text(graph.snapshot()) == expected);
}

TEST_CASE("A folder of a format that is not read is refused and left as it is", "[graph]") {
  TemporaryFolder folder;
  const fs::path path = folder / "g";
  const int format = GENERATE(1, 2);
  fs::copy(old_graph(format) / "graph", path, fs::copy_options::recursive);
  for (const OpenMode mode : {OpenMode::read_only, OpenMode::read_write, OpenMode::create}) {
    CHECK_THROWS_WITH(Graph::open(path, mode),
                      fmt::format("{}: graph format is {}, this program reads 3; export it with "
                                  "the program that wrote it and import the dump here",
                                  path.string(), format));
  }
  CHECK(read_text(path / "WEFT") == fmt::format("weft graph\nformat {}\n", format));
}

}  // namespace weft
