// The laws of dumps: the same content gives the same bytes, and a dump read back gives an equal
// graph. What each format looks like stands in tests/cases/dump.
#include "graph/dump.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <cstdlib>
#include <fstream>
#include <nlohmann/json.hpp>
#include <random>
#include <sstream>

#include "graph/error.h"
#include "graph/import.h"
#include "graph/vocabulary.h"
#include "tests/graph/listing.h"
#include "tests/graph/random_articles.h"
#include "tests/helpers/case_file.h"
#include "tests/helpers/temporary_folder.h"

namespace weft {
namespace {

Term ex(const std::string& name) {
  return Term::iri("http://example.org/" + name);
}

std::string dump(const Graph& graph, DumpFormat format, const DumpOptions& options = {}) {
  std::string text;
  write_dump(
      graph.snapshot(), format, [&](std::string_view bytes) { text += bytes; }, options);
  return text;
}

void write_file(const std::filesystem::path& path, std::string_view text) {
  std::ofstream(path, std::ios::binary) << text;
}

// Statements that strain the formats: odd literals, blank nodes, graphs, terms of every kind.
std::vector<Quad> random_quads(std::mt19937_64& numbers) {
  const auto pick = [&](auto... choices) {
    const std::vector<Term> terms{choices...};
    return terms[numbers() % terms.size()];
  };
  const std::string xsd(vocabulary::kXsd);
  std::vector<Quad> quads;
  for (int count = 0; count < 40; ++count) {
    const Term subject = pick(ex("a"), ex("b"), Term::blank("x"), Term::blank("x_"),
                              Term::blank("odd label"), Term::iri("urn:x:y"));
    const Term predicate = pick(ex("p"), Term::iri(std::string(vocabulary::kType)),
                                Term::iri(std::string(vocabulary::kLabel)), ex("p#q.r"));
    const Term object =
        pick(ex("a"), ex("caf\xC3\xA9"), Term::blank("x"), Term::string(""),
             Term::string("tab\tline\nquote\"slash\\ \x7F\x01"), Term::string(std::string(1, '\0')),
             Term::tagged("hello", "en-GB"), Term::tagged("hello", "en"), Term::integer(-7),
             Term::typed("007", xsd + "integer"), Term::typed("1.50", xsd + "decimal"),
             Term::typed("x", xsd + "integer"), Term::typed("+.5", xsd + "decimal"),
             Term::typed("5.", xsd + "decimal"), Term::boolean(true),
             Term::typed("1", xsd + "boolean"), Term::typed("1E0", xsd + "double"),
             Term::date("2023-03-25"), Term::typed("a^^b\"", "http://example.org/type"));
    Quad quad{subject, predicate, object, {}};
    if (numbers() % 2 == 0) quad.graph = pick(ex("g1"), ex("g2"), Term::blank("x"));
    quads.push_back(quad);
  }
  return quads;
}

// Spaces, which names may hold and IRIs may not.
void mend_iri(FactTerm& term) {
  if (auto* iri = std::get_if<Term>(&term); iri != nullptr && iri->kind == TermKind::iri) {
    std::replace_if(
        iri->text.begin(), iri->text.end(), [](char c) { return c <= ' '; }, '_');
  }
}

std::vector<ArticleFacts> random_articles(std::mt19937_64& numbers) {
  std::vector<ArticleFacts> articles;
  for (int index = 0; index < 4; ++index) {
    articles.push_back(random_article("news/" + std::to_string(index) + ".txt", numbers));
    for (Fact& fact : articles.back().facts) {
      mend_iri(fact.subject);
      mend_iri(fact.object);
      if (fact.speaker) mend_iri(*fact.speaker);
      for (FactQualifier& qualifier : fact.qualifiers)
        mend_iri(qualifier.value);
    }
  }
  return articles;
}

void fill(Graph& graph, std::span<const ArticleFacts> articles, std::span<const Quad> quads) {
  for (const ArticleFacts& facts : articles)
    graph.put_article(facts);
  graph.add(quads);
}

std::string shuffled_lines(const std::string& text, std::mt19937_64& numbers) {
  std::vector<std::string> lines;
  std::istringstream stream(text);
  for (std::string line; std::getline(stream, line);)
    lines.push_back(line);
  std::shuffle(lines.begin(), lines.end(), numbers);
  std::string shuffled;
  for (const std::string& line : lines)
    shuffled += line + "\n";
  return shuffled;
}

ArticleFacts example_article() {
  ArticleFacts facts;
  facts.article = {"news/ada.original.txt", "Ada", "1843-07-10", "J. Doe",
                   "Ada Lovelace was\nborn in London. She did not, she said, write | poems."};
  facts.entities = {
      {"https://schema.org/Person",
       {{"Ada Lovelace", NameReach::global, {0, 12}}, {"She", NameReach::local, {33, 36}}}},
      {"https://schema.org/Place", {{"London", NameReach::global, {25, 31}}}}};
  Fact born{.subject = LocalEntity{0},
            .predicate = "https://schema.org/birthPlace",
            .object = LocalEntity{1},
            .ranges = {{0, 32}},
            .confidence = Confidence{9500}};
  born.qualifiers = {{"https://weft.dev/relation/date", Term::date("1815-12-10")},
                     {"https://weft.dev/relation/place", LocalEntity{1}}};
  Fact wrote{.subject = LocalEntity{0},
             .predicate = "https://weft.dev/relation/write_down",
             .object = Term::string("write | poems"),
             .ranges = {{33, 70}, {0, 12}},
             .polarity = Polarity::negated,
             .modality = Modality::possible,
             .speaker = LocalEntity{0}};
  facts.facts = {born, wrote};
  return facts;
}

}  // namespace

TEST_CASE("Each format looks as its case says", "[graph][dump][cases]") {
  TemporaryFolder folder;
  Graph graph = Graph::open(folder / "g", OpenMode::create);
  graph.put_article(example_article());
  graph.add(std::vector<Quad>{{ex("a"), ex("knowsWell"), Term::blank("b 1"), {}},
                              {ex("a"), ex("knowsWell"), Term::string("x, \"y\" <&>"), ex("g")},
                              {ex("a"), ex("age"), Term::integer(36), ex("g")}});
  const std::filesystem::path path = "tests/cases/dump/formats.case";
  std::vector<testing::CaseSection> sections;
  for (const DumpFormatName& format : dump_formats()) {
    testing::CaseSection section{std::string(format.name), {}, {}};
    std::istringstream stream(dump(graph, format.format));
    for (std::string line; std::getline(stream, line);)
      section.lines.push_back(line);
    sections.push_back(section);
  }
  if (std::getenv("WEFT_UPDATE_CASES") != nullptr) testing::write_case_file(path, sections);
  const std::vector<testing::CaseSection> expected = testing::read_case_file(path);
  REQUIRE(expected.size() == sections.size());
  for (std::size_t index = 0; index < sections.size(); ++index) {
    CHECK(sections[index].heading == expected[index].heading);
    CHECK(sections[index].lines == expected[index].lines);
  }
}

TEST_CASE("The same content gives the same bytes, however it came and however it was sorted",
          "[graph][dump][property]") {
  const auto seed = GENERATE(range(0, 2));
  CAPTURE(seed);
  std::mt19937_64 numbers(static_cast<std::uint64_t>(seed));
  std::vector<ArticleFacts> articles = random_articles(numbers);
  std::vector<Quad> quads = random_quads(numbers);
  TemporaryFolder folder;
  Graph first = Graph::open(folder / "first", OpenMode::create);
  Graph second = Graph::open(folder / "second", OpenMode::create);
  fill(first, articles, quads);
  std::shuffle(articles.begin(), articles.end(), numbers);
  std::shuffle(quads.begin(), quads.end(), numbers);
  second.add(quads);
  fill(second, articles, {});
  for (const DumpFormatName& format : dump_formats()) {
    CAPTURE(format.name);
    DumpOptions spilling;
    spilling.sort_mib = 0;
    CHECK(dump(first, format.format) == dump(second, format.format, spilling));
  }
}

TEST_CASE("A dump read into an empty graph gives the same dump and the same graph",
          "[graph][dump][import][property]") {
  const auto seed = GENERATE(range(0, 2));
  const auto format = GENERATE(DumpFormat::nquads, DumpFormat::trig);
  CAPTURE(seed, format);
  std::mt19937_64 numbers(static_cast<std::uint64_t>(seed));
  const std::vector<ArticleFacts> articles = random_articles(numbers);
  TemporaryFolder folder;
  Graph original = Graph::open(folder / "original", OpenMode::create);
  fill(original, articles, random_quads(numbers));
  // What someone added to an article's own graphs stays, too.
  const std::string article = original.snapshot().articles().front().iri;
  original.add(std::vector<Quad>{{ex("a"), ex("p"), ex("b"), Term::iri(article)},
                                 {ex("a"), ex("p"), ex("b"), Term::iri(article + "/provenance")}});

  std::string text = dump(original, format);
  if (format == DumpFormat::nquads && seed % 2 == 0) text = shuffled_lines(text, numbers);
  const auto path = folder / (format == DumpFormat::nquads ? "dump.nq" : "dump.trig");
  write_file(path, text);
  Graph copy = Graph::open(folder / "copy", OpenMode::create);
  ImportOptions options;
  options.sort_mib = static_cast<std::size_t>(seed % 2);
  options.batch_statements = 50;
  const ImportReport report = import_file(copy, path, options);
  CHECK(report.problems.empty());
  CHECK(report.articles_added == articles.size());
  CHECK(dump(copy, format) == dump(original, format));
  for (const ArticleSummary& summary : original.snapshot().articles()) {
    CHECK(copy.snapshot().article_facts(summary.graph).has_value() ==
          copy.snapshot().article(summary.graph).has_value());
    const auto same = copy.snapshot().find_article(summary.source);
    REQUIRE(same);
    CHECK(copy.snapshot().article_facts(same->graph) ==
          original.snapshot().article_facts(summary.graph));
  }
  CHECK(copy.verify().problems == std::vector<std::string>{});

  SECTION("Reading it again changes nothing") {
    const ImportReport again = import_file(copy, path, options);
    CHECK(again.statements_new == 0);
    CHECK(again.articles_unchanged == articles.size());
    CHECK(dump(copy, format) == dump(original, format));
  }
  SECTION("Articles read back can go as if they had been read here") {
    for (const ArticleFacts& facts : articles) {
      CHECK(copy.remove_article(facts.article.source));
      CHECK(original.remove_article(facts.article.source));
    }
    CHECK(dump(copy, format) == dump(original, format));
  }
}

TEST_CASE("A dump of triples read back keeps the triples", "[graph][dump][import][property]") {
  const auto seed = GENERATE(range(0, 2));
  const auto format = GENERATE(DumpFormat::ntriples, DumpFormat::turtle);
  CAPTURE(seed, format);
  std::mt19937_64 numbers(static_cast<std::uint64_t>(seed));
  TemporaryFolder folder;
  Graph original = Graph::open(folder / "original", OpenMode::create);
  fill(original, random_articles(numbers), random_quads(numbers));
  const auto path = folder / (format == DumpFormat::ntriples ? "dump.nt" : "dump.ttl");
  write_file(path, dump(original, format));
  Graph copy = Graph::open(folder / "copy", OpenMode::create);
  CHECK(import_file(copy, path).problems.empty());
  CHECK(dump(copy, DumpFormat::ntriples) == dump(original, DumpFormat::ntriples));
}

TEST_CASE("JSON-LD is JSON and holds what N-Quads hold", "[graph][dump]") {
  std::mt19937_64 numbers(1);
  TemporaryFolder folder;
  Graph graph = Graph::open(folder / "g", OpenMode::create);
  fill(graph, random_articles(numbers), random_quads(numbers));
  const auto document = nlohmann::json::parse(dump(graph, DumpFormat::jsonld));
  std::size_t values = 0;
  const auto count = [&](const nlohmann::json& node) {
    for (const auto& [key, objects] : node.items()) {
      if (key != "@id" && key != "@graph") values += objects.size();
    }
  };
  for (const nlohmann::json& node : document) {
    count(node);
    if (node.contains("@graph")) std::for_each(node["@graph"].begin(), node["@graph"].end(), count);
  }
  const std::string quads = dump(graph, DumpFormat::nquads);
  CHECK(values == static_cast<std::size_t>(std::count(quads.begin(), quads.end(), '\n')));
}

TEST_CASE("Formats are found by name and by path", "[graph][dump]") {
  CHECK(find_dump_format("trig") == DumpFormat::trig);
  CHECK_FALSE(find_dump_format("TRIG"));
  CHECK(find_dump_format_of("a/b.NQ") == DumpFormat::nquads);
  CHECK(find_dump_format_of("a/nodes.csv") == DumpFormat::csv_nodes);
  CHECK(find_dump_format_of("a/x.edges.csv") == DumpFormat::csv_edges);
  CHECK_FALSE(find_dump_format_of("a/x.csv"));
  for (const DumpFormatName& format : dump_formats()) {
    CHECK(find_dump_format(format.name) == format.format);
    CHECK(find_dump_format_of("x" + std::string(format.extension)) == format.format);
  }
}

}  // namespace weft
