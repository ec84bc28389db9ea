// Reads articles into a graph and asks it a question: read_and_ask GRAPH QUESTION ARTICLE…
#include <weft/graph/graph.h>
#include <weft/ingest/ingestor.h>
#include <weft/ingest/read_articles.h>
#include <weft/query/query.h>
#include <weft/query/value_text.h>

#include <iostream>

int main(int argc, char** argv) {
  if (argc < 4) {
    std::cerr << "usage: read_and_ask GRAPH QUESTION ARTICLE...\n";
    return 2;
  }
  try {
    weft::Graph graph = weft::Graph::open(argv[1], weft::OpenMode::create);
    const weft::Ingestor ingestor;
    weft::ArticleStream articles({argv + 3, argv + argc});
    const weft::IngestReport report = weft::ingest(ingestor, articles, graph);
    std::cout << report.added << " added, " << report.failed << " failed\n";

    const weft::Snapshot snapshot = graph.snapshot();
    weft::query::TermReader reader(snapshot);
    weft::Rows rows = weft::run_query(snapshot, argv[2]);
    while (const auto row = rows.next()) {
      for (std::size_t column = 0; column < row->size(); ++column) {
        std::cout << (column == 0 ? "" : "\t") << weft::query::to_text((*row)[column], reader);
      }
      std::cout << '\n';
    }
    return report.failed == 0 ? 0 : 1;
  } catch (const weft::Error& error) {
    std::cerr << error.what() << '\n';
    return 1;
  }
}
