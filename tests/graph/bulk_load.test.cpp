// The same quads in one load or in many, through the log or through files, beside articles or not:
// one graph. What that graph is, statement_writer.test says by a set of quads.
#include "graph/bulk_load.h"

#include <catch2/catch.hpp>
#include <random>

#include "graph/graph.h"
#include "graph/vocabulary.h"
#include "tests/graph/listing.h"
#include "tests/graph/random_articles.h"
#include "tests/helpers/temporary_folder.h"

namespace weft {
namespace {

Term small_iri(std::mt19937_64& numbers) {
  return Term::iri("http://example.org/" + std::to_string(numbers() % 12));
}

Term random_object(std::mt19937_64& numbers) {
  switch (numbers() % 8) {
    case 0:
      return Term::integer(static_cast<std::int64_t>(numbers() % 5));
    case 1:
      return Term::typed("01", "http://www.w3.org/2001/XMLSchema#integer");
    case 2:
      return Term::string("The Name " + std::to_string(numbers() % 4));
    case 3:
      return Term::tagged("the name " + std::to_string(numbers() % 4), "en");
    case 4:
      return Term::blank("b" + std::to_string(numbers() % 3));
    default:
      return small_iri(numbers);
  }
}

// Few enough terms that quads repeat, share subjects and objects, and meet what articles say.
Quad random_quad(std::mt19937_64& numbers, const std::vector<Quad>& said) {
  if (numbers() % 6 == 0 && !said.empty()) return said[numbers() % said.size()];
  Quad quad{small_iri(numbers), small_iri(numbers), random_object(numbers), {}};
  if (numbers() % 4 == 0) quad.predicate = Term::iri(std::string(vocabulary::kType));
  if (numbers() % 4 == 0) quad.predicate = Term::iri(std::string(vocabulary::kLabel));
  if (numbers() % 4 == 0) quad.predicate = Term::iri(std::string(vocabulary::kAltLabel));
  if (numbers() % 3 == 0) quad.graph = small_iri(numbers);
  return quad;
}

void put_articles(const std::filesystem::path& folder, std::uint64_t seed) {
  Graph graph = Graph::open(folder, OpenMode::create);
  std::mt19937_64 numbers(seed);
  for (int i = 0; i < 3; ++i)
    graph.put_article(random_article("article " + std::to_string(i), numbers));
}

// What the articles of a folder say, with their graphs; asserted or not.
std::vector<Quad> quads_of(const std::filesystem::path& folder) {
  const Graph graph = Graph::open(folder, OpenMode::read_only);
  const Snapshot snapshot = graph.snapshot();
  std::vector<Quad> quads;
  snapshot.for_each_statement([&](const Triple& triple, std::span<const GraphEvidence> graphs) {
    for (const GraphEvidence& in : graphs) {
      quads.push_back({snapshot.term(triple.subject),
                       snapshot.term(triple.predicate),
                       snapshot.term(triple.object),
                       {}});
      if (in.graph != TermId{}) quads.back().graph = snapshot.term(in.graph);
    }
  });
  return quads;
}

std::uint64_t load(const std::filesystem::path& path, std::span<const Quad> quads,
                   std::size_t quads_together, LoadThrough through) {
  RocksdbFolder folder(path, OpenMode::read_write, 8);
  TermCache cache(16);  // too small to answer for the folder
  std::uint64_t added = 0;
  for (std::size_t begin = 0; begin < quads.size(); begin += quads_together) {
    const std::size_t count = std::min(quads_together, quads.size() - begin);
    added += load_statements(folder, cache, quads.subspan(begin, count), through);
  }
  return added;
}

std::vector<std::string> sound_listing(const std::filesystem::path& path) {
  const Graph graph = Graph::open(path, OpenMode::read_only);
  CHECK(graph.verify().problems == std::vector<std::string>{});
  return listing(graph.snapshot());
}

// Every key and value of a folder that verify() finds sound.
std::vector<std::string> sound_bytes(const std::filesystem::path& path) {
  sound_listing(path);
  const RocksdbFolder folder(path, OpenMode::read_only, 8);
  const auto view = folder.view();
  std::vector<std::string> bytes;
  for (std::size_t family = 0; family < kFamilyCount; ++family) {
    view->for_each(static_cast<Family>(family), {}, [&](auto key, auto value) {
      bytes.push_back(std::to_string(family) + ' ' + std::string(key) + ' ' + std::string(value));
      return Visiting::more;
    });
  }
  return bytes;
}

}  // namespace

TEST_CASE("One load or many, through log or files, make one graph", "[graph][property]") {
  const auto seed = GENERATE(range(std::uint64_t{0}, std::uint64_t{4}));
  CAPTURE(seed);
  std::mt19937_64 numbers(seed);
  TemporaryFolder folder;
  const auto one_by_one = folder / "1", at_once = folder / "2", in_files = folder / "3",
             in_many_files = folder / "4";
  for (const auto& path : {one_by_one, at_once, in_files, in_many_files})
    put_articles(path, seed);
  const std::vector<Quad> said = quads_of(at_once);
  std::vector<Quad> quads;
  for (int i = 0; i < 60; ++i)
    quads.push_back(random_quad(numbers, said));
  for (int i = 0; i < 10; ++i)
    quads.push_back(quads[numbers() % 60]);  // said twice in one load

  const std::uint64_t added = load(one_by_one, quads, 1, LoadThrough::log);
  CHECK(added > 0);
  CHECK(added < quads.size());
  CHECK(load(at_once, quads, quads.size(), LoadThrough::log) == added);
  CHECK(load(in_files, quads, quads.size(), LoadThrough::files) == added);
  CHECK(load(in_many_files, quads, 1 + numbers() % 40, LoadThrough::files) == added);
  CHECK(load(in_files, quads, quads.size(), LoadThrough::files) == 0);

  const auto expected = sound_bytes(one_by_one);
  CHECK(sound_bytes(at_once) == expected);
  CHECK(sound_bytes(in_files) == expected);
  CHECK(sound_bytes(in_many_files) == expected);
}

TEST_CASE("Articles are put and taken beside what files brought", "[graph]") {
  TemporaryFolder folder;
  put_articles(folder / "g", 1);
  std::vector<Quad> said = quads_of(folder / "g");
  for (Quad& quad : said)
    quad.graph.reset();
  load(folder / "g", said, said.size(), LoadThrough::files);
  Graph graph = Graph::open(folder / "g", OpenMode::read_write);
  for (int i = 0; i < 3; ++i)
    CHECK(graph.remove_article("article " + std::to_string(i)));
  CHECK(graph.verify().problems == std::vector<std::string>{});
  const Snapshot snapshot = graph.snapshot();
  for (const Quad& quad : said) {
    CHECK(snapshot.contains({*snapshot.find(quad.subject), *snapshot.find(quad.predicate),
                             *snapshot.find(quad.object)}));
  }
}

TEST_CASE("What a crash left of a load goes when the folder is next opened", "[graph]") {
  TemporaryFolder folder;
  put_articles(folder / "g", 1);
  const auto before = sound_listing(folder / "g");
  std::filesystem::create_directory(folder / "g" / "incoming");
  std::filesystem::copy_file(folder / "g" / "WEFT", folder / "g" / "incoming" / "0");
  CHECK(sound_listing(folder / "g") == before);
  Graph::open(folder / "g", OpenMode::read_write);
  CHECK_FALSE(std::filesystem::exists(folder / "g" / "incoming"));
  CHECK(sound_listing(folder / "g") == before);
}

}  // namespace weft
