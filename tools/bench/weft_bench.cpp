// Measures the main paths, with every answer checked: weft-bench [CASE…] [options]. The figures and
// what they mean are in docs/PERFORMANCE.md.
#include <fmt/core.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <filesystem>
#include <map>
#include <set>

#include "graph/graph.h"
#include "ingest/ingestor.h"
#include "ingest/read_articles.h"
#include "ingest/reader_models.h"
#include "ingest/segment.h"
#include "query/query.h"
#include "tools/bench/generated_articles.h"
#include "tools/bench/generated_graph.h"
#include "tools/bench/measurement.h"
#include "tools/bench/random_numbers.h"

namespace weft::bench {
namespace {

namespace fs = std::filesystem;

struct Setting {
  std::vector<std::string> cases;
  std::string articles = "samples/articles", folder, commit = "unknown";
  std::uint32_t nodes = 100'000;
  std::uint64_t edges = 1'000'000;
  std::uint64_t linked_articles = 20'000;
  std::uint32_t copies = 20;      // of every article, each as a source of its own
  std::uint32_t questions = 200;  // of each kind of query

  bool wants(std::string_view name) const {
    return cases.empty() || std::find(cases.begin(), cases.end(), name) != cases.end();
  }
};

std::vector<Article> read_copies(const Setting& setting) {
  std::vector<Article> articles;
  for (const ReadItem& item : read_articles({setting.articles})) {
    for (std::uint32_t copy = 0; item.article && copy < setting.copies; ++copy) {
      articles.push_back(*item.article);
      articles.back().source += fmt::format("#{}", copy);
    }
  }
  return articles;
}

// The whole way on one thread: text to facts, facts to the disk.
void bench_ingest(const Setting& setting) {
  const Ingestor ingestor;
  const std::vector<Article> articles = read_copies(setting);
  Graph graph = Graph::open(fs::path(setting.folder) / "articles", OpenMode::create);
  std::uint64_t facts = 0;
  const Measurement measurement = measure("ingest", "sentences/s", [&] {
    std::uint64_t sentences = 0;
    for (const Article& article : articles) {
      const Reading reading = ingestor.read_layers(article);
      graph.put_article(reading.facts);
      sentences += reading.segmentation.sentences.size();
      facts += reading.facts.facts.size();
    }
    return sentences;
  });
  std::uint64_t stored = 0;
  const Snapshot snapshot = graph.snapshot();
  for (const ArticleSummary& summary : snapshot.articles())
    stored += summary.facts;
  expect(snapshot.statistics().articles, articles.size(), "ingest: articles");
  expect(stored, facts, "ingest: facts");
  print(measurement, setting.commit);
}

// The reader alone: raw text to tags, trees and names on one thread.
void bench_words(const Setting& setting) {
  const ReaderModels models(find_data_folder() + "/models");
  const std::vector<Article> articles = read_copies(setting);
  std::map<std::string, std::size_t> names_of;  // by title: copies must give the same
  print(measure("words", "tokens/s",
                [&] {
                  std::uint64_t tokens = 0;
                  for (const Article& article : articles) {
                    const Segmentation segmentation = segment(article.text, models.boundaries());
                    const WordLayers layers = models.read(article.text, segmentation);
                    tokens += segmentation.tokens.size();
                    const std::size_t names = layers.names.size();
                    const auto first = names_of.emplace(article.title, names).first;
                    expect(names, first->second, "words: names of " + article.title);
                  }
                  return tokens;
                }),
        setting.commit);
}

// Reading alone: text to facts on one thread.
void bench_read(const Setting& setting) {
  const Ingestor ingestor;
  const std::vector<Article> articles = read_copies(setting);
  std::map<std::string, std::size_t> facts_of;  // by title: copies must give the same
  print(measure("read", "sentences/s",
                [&] {
                  std::uint64_t sentences = 0;
                  for (const Article& article : articles) {
                    const Reading reading = ingestor.read_layers(article);
                    sentences += reading.segmentation.sentences.size();
                    const std::size_t facts = reading.facts.facts.size();
                    const auto first = facts_of.emplace(article.title, facts).first;
                    expect(facts, first->second, "read: facts of " + article.title);
                  }
                  return sentences;
                }),
        setting.commit);
}

void bench_write(const Setting& setting, const GeneratedGraph& generated, Graph& graph) {
  constexpr std::uint32_t kNodesABatch = 1000;
  const Measurement measurement = measure("write", "statements/s", [&] {
    std::uint64_t added = 0;
    for (std::uint32_t node = 0; node < setting.nodes; node += kNodesABatch) {
      added += graph.add(quads_of(generated, node, std::min(node + kNodesABatch, setting.nodes)));
    }
    return added;
  });
  expect(measurement.work, generated.edge_count, "write: new statements");
  expect(graph.snapshot().statistics().statements, generated.edge_count, "write: statements");
  if (setting.wants("write")) print(measurement, setting.commit);
}

// (node, knows, ?) on the index, all matches read.
void bench_point_pattern(const Setting& setting, const GeneratedGraph& generated,
                         const Snapshot& snapshot) {
  const auto predicate = snapshot.find(Term::iri(kPredicate));
  RandomNumbers numbers(2);
  print(measure("point_pattern", "patterns/s",
                [&] {
                  const std::uint64_t patterns = std::uint64_t{setting.questions} * 200;
                  for (std::uint64_t i = 0; i < patterns; ++i) {
                    const auto node = static_cast<std::uint32_t>(numbers.below(setting.nodes));
                    TripleScan scan =
                        snapshot.scan({snapshot.find(Term::iri(node_iri(node))), predicate, {}});
                    std::uint64_t matches = 0;
                    for (Triple triple; scan.next(triple);)
                      ++matches;
                    expect(matches, generated.successors[node].size(), "point_pattern");
                  }
                  return patterns;
                }),
        setting.commit);
}

std::uint64_t answer(const Snapshot& snapshot, std::string_view text, std::uint32_t from,
                     std::uint32_t to) {
  QueryOptions options;
  options.parameters.emplace("from", query::Value(node_iri(from)));
  options.parameters.emplace("to", query::Value(node_iri(to)));
  Rows rows = run_query(snapshot, text, options);
  const auto row = rows.next();
  return row ? static_cast<std::uint64_t>(row->front().integer()) : UINT64_MAX;
}

void bench_two_hop(const Setting& setting, const GeneratedGraph& generated,
                   const Snapshot& snapshot) {
  RandomNumbers numbers(3);
  print(measure("two_hop", "queries/s",
                [&] {
                  for (std::uint32_t i = 0; i < setting.questions; ++i) {
                    const auto node = static_cast<std::uint32_t>(numbers.below(setting.nodes));
                    expect(answer(snapshot,
                                  "MATCH ({iri: $from})-[:knows]->()-[:knows]->(c) "
                                  "RETURN COUNT(*) AS walks",
                                  node, node),
                           two_hop_walks(generated, node), "two_hop");
                  }
                  return setting.questions;
                }),
        setting.commit);
}

void bench_shortest_path(const Setting& setting, const GeneratedGraph& generated,
                         const Snapshot& snapshot) {
  RandomNumbers numbers(4);
  struct Pair {
    std::uint32_t from, to;
    std::uint64_t steps;
  };
  std::vector<Pair> pairs;  // answered beforehand: the check must not be in the time
  for (std::uint32_t i = 0; i < setting.questions; ++i) {
    const auto from = static_cast<std::uint32_t>(numbers.below(setting.nodes));
    const auto to = static_cast<std::uint32_t>(numbers.below(setting.nodes));
    const auto steps = distance(generated, from, to);
    pairs.push_back({from, to, steps ? *steps : UINT64_MAX});
  }
  print(measure("shortest_path", "queries/s",
                [&] {
                  for (const Pair& pair : pairs) {
                    expect(answer(snapshot,
                                  "MATCH p = ANY SHORTEST ({iri: $from})-[:knows]->*({iri: $to}) "
                                  "RETURN path_length(p) AS steps",
                                  pair.from, pair.to),
                           pair.steps, "shortest_path");
                  }
                  return pairs.size();
                }),
        setting.commit);
}

// Takes articles out and puts them back: what that costs must not depend on how many there are.
void bench_removal(const Setting& setting, Graph& graph, std::uint64_t count) {
  constexpr std::uint64_t kRemoved = 200;
  const std::string before = fmt::format("remove_of_{}", count);
  print(measure(before, "articles/s",
                [&] {
                  for (std::uint64_t i = 0; i < kRemoved; ++i) {
                    const std::uint64_t number = i * count / kRemoved;
                    expect(graph.remove_article(generated_source(number)), true, before);
                    graph.put_article(generated_article(number, setting.linked_articles));
                  }
                  return kRemoved;
                }),
        setting.commit);
  expect(graph.snapshot().statistics().articles, count, before);
}

// Short articles put into the graph, linked with all that came before: a line every tenth of them,
// and removals at every power of ten and at the end.
void bench_link(const Setting& setting) {
  constexpr std::uint64_t kTenths = 10, kFew = 1000;
  const std::uint64_t count = setting.linked_articles;
  std::set<std::uint64_t> removals{count}, stops{count};
  for (std::uint64_t articles = kFew; articles < count; articles *= 10)
    removals.insert(articles);
  for (std::uint64_t tenth = 1; tenth < kTenths; ++tenth)
    stops.insert(std::max<std::uint64_t>(1, count * tenth / kTenths));
  stops.insert(removals.begin(), removals.end());

  Graph graph = Graph::open(fs::path(setting.folder) / "linked", OpenMode::create);
  std::uint64_t next = 0;
  for (const std::uint64_t end : stops) {
    print(measure(fmt::format("link_to_{}", end), "articles/s",
                  [&] {
                    const std::uint64_t first = next;
                    for (; next < end; ++next)
                      graph.put_article(generated_article(next, count));
                    return end - first;
                  }),
          setting.commit);
    if (removals.contains(end)) bench_removal(setting, graph, end);
  }
}

void run(const Setting& setting) {
  if (setting.wants("words")) bench_words(setting);
  if (setting.wants("read")) bench_read(setting);
  if (setting.wants("ingest")) bench_ingest(setting);
  if (setting.wants("link")) bench_link(setting);
  const bool generated_wanted = setting.wants("write") || setting.wants("point_pattern") ||
                                setting.wants("two_hop") || setting.wants("shortest_path");
  if (!generated_wanted) return;
  const GeneratedGraph generated = generate_graph(setting.nodes, setting.edges);
  Graph graph = Graph::open(fs::path(setting.folder) / "generated", OpenMode::create);
  bench_write(setting, generated, graph);
  const Snapshot snapshot = graph.snapshot();
  if (setting.wants("point_pattern")) bench_point_pattern(setting, generated, snapshot);
  if (setting.wants("two_hop")) bench_two_hop(setting, generated, snapshot);
  if (setting.wants("shortest_path")) bench_shortest_path(setting, generated, snapshot);
}

}  // namespace
}  // namespace weft::bench

int main(int argc, char** argv) {
  weft::bench::Setting setting;
  CLI::App app("Measures the main paths of weft, with every answer checked");
  const std::vector<std::string> cases = {"words", "read",          "ingest",  "link",
                                          "write", "point_pattern", "two_hop", "shortest_path"};
  app.add_option("cases", setting.cases, CLI::detail::join(cases, " "))
      ->check(CLI::IsMember(cases));
  app.add_option("--folder", setting.folder, "An empty folder for the graphs")->required();
  app.add_option("--articles", setting.articles, "Articles to read")->capture_default_str();
  app.add_option("--copies", setting.copies, "How often each article is read")
      ->capture_default_str();
  app.add_option("--linked-articles", setting.linked_articles, "Short articles of the case link")
      ->capture_default_str();
  app.add_option("--nodes", setting.nodes, "Nodes of the generated graph")->capture_default_str();
  app.add_option("--edges", setting.edges, "Edges of the generated graph")->capture_default_str();
  app.add_option("--questions", setting.questions, "Queries of each kind")->capture_default_str();
  app.add_option("--commit", setting.commit, "What the lines say was measured")
      ->capture_default_str();
  CLI11_PARSE(app, argc, argv);
  try {
    weft::bench::run(setting);
  } catch (const weft::Error& error) {
    fmt::print(stderr, "{}\n", error.what());
    return 1;
  }
  return 0;
}
