// The child of the crash test: writes until it is killed, and says what is safe.
//
//   crash_writer FOLDER articles SEED COUNT   puts random articles
//   crash_writer FOLDER files QUADS COUNT     adds statements in files, so many quads together
//
// After each step has returned its number goes to standard output, one a line.
#include <cstdlib>
#include <iostream>
#include <random>
#include <string>

#include "graph/bulk_load.h"
#include "graph/graph.h"
#include "tests/graph/random_articles.h"

namespace weft {
namespace {

void put_articles(const char* folder, std::uint64_t seed, int count) {
  std::mt19937_64 numbers(seed);
  Graph graph = Graph::open(folder, OpenMode::create);
  for (int i = 0; i < count; ++i) {
    graph.put_article(random_article("article " + std::to_string(i), numbers));
    std::cout << i << std::endl;
  }
}

void add_in_files(const char* path, std::uint64_t quads_together, int count) {
  RocksdbFolder folder(path, OpenMode::create, 8);
  TermCache cache(1000);
  for (int i = 0; i < count; ++i) {
    const Term step = Term::iri("x:step/" + std::to_string(i));
    std::vector<Quad> quads;
    for (std::uint64_t q = 0; q < quads_together; ++q) {
      quads.push_back({step, Term::iri("x:says"), Term::integer(static_cast<int>(q)), step});
    }
    load_statements(folder, cache, quads, LoadThrough::files);
    std::cout << i << std::endl;
  }
}

}  // namespace
}  // namespace weft

int main(int argc, char** argv) {
  if (argc != 5) return 2;
  const std::string mode = argv[2];
  const std::uint64_t number = std::strtoull(argv[3], nullptr, 10);
  const int count = std::atoi(argv[4]);
  if (mode == "articles") weft::put_articles(argv[1], number, count);
  if (mode == "files") weft::add_in_files(argv[1], number, count);
}
