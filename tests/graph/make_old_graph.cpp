// Makes the folder that format.test reads, before a change of the format makes it an old one:
//
//   weft_make_old_graph tests/graph/old_graphs/format_<kFormatVersion>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <random>
#include <vector>

#include "graph/graph.h"
#include "tests/graph/listing.h"
#include "tests/graph/random_articles.h"

namespace {

using namespace weft;
namespace fs = std::filesystem;

void fill(Graph& graph) {
  std::mt19937_64 numbers(2023);
  for (int i = 0; i < 4; ++i) {
    graph.put_article(random_article("article " + std::to_string(i), numbers));
  }
  const std::string place = "https://schema.org/Place";
  graph.put_decisions(std::vector{
      Decision{1, DecisionKind::merge, {{"Engine", place}}, {{"London", place}}, "", "ann", "why"},
      Decision{2, DecisionKind::rename, {{"London", place}}, {}, "London town", "", ""}});
  const Term thing = Term::iri("http://example.org/thing");
  graph.add(std::vector<Quad>{{thing, thing, Term::typed("01", "http://example.org/odd"), {}},
                              {thing, thing, Term::date("2019-05-09"), thing}});
}

// RocksDB makes these anew and reads no data from them once the folder was closed.
bool is_transient(const std::string& name) {
  return name.starts_with("LOG") || name.starts_with("OPTIONS") || name == "LOCK" ||
         name.ends_with(".log");
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2 || fs::exists(argv[1])) {
    std::cerr << "usage: weft_make_old_graph NEW_FOLDER\n";
    return 2;
  }
  const fs::path path = argv[1];
  fs::create_directories(path);
  {
    Graph graph = Graph::open(path / "graph", OpenMode::create);
    fill(graph);
    std::ofstream(path / "listing.txt") << listing_text(graph.snapshot());
  }
  std::vector<fs::path> transient;
  for (const auto& entry : fs::directory_iterator(path / "graph")) {
    if (is_transient(entry.path().filename().string())) transient.push_back(entry.path());
  }
  for (const fs::path& file : transient)
    fs::remove(file);
}
