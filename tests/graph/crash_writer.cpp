// The child of the crash test: puts articles until it is killed, and says which are safe.
//
//   crash_writer FOLDER SEED COUNT     writes the number of each article, one a line, to standard
//                                      output after put_article has returned
#include <cstdlib>
#include <iostream>
#include <random>
#include <string>

#include "graph/graph.h"
#include "tests/graph/random_articles.h"

int main(int argc, char** argv) {
  if (argc != 4) return 2;
  std::mt19937_64 numbers(std::strtoull(argv[2], nullptr, 10));
  const int count = std::atoi(argv[3]);
  weft::Graph graph = weft::Graph::open(argv[1], weft::OpenMode::create);
  for (int i = 0; i < count; ++i) {
    graph.put_article(weft::random_article("article " + std::to_string(i), numbers));
    std::cout << i << std::endl;
  }
}
