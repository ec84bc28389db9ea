#include "ingest/ingestor.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <fstream>
#include <set>
#include <sstream>

#include "ingest/print_facts.h"
#include "tests/helpers/temporary_folder.h"

namespace weft {
namespace {

const Ingestor& ingestor() {
  static const Ingestor instance;
  return instance;
}

// Sentences with something for every family of rules, and some that only look like it.
const std::vector<std::string>& sentences() {
  static const std::vector<std::string> list = {
      "Larkfield Instruments Co., Ltd. (referred to as Larkfield) opened a factory in Delft in "
      "2016.",
      "Greta Holm, deputy director of the Baltic Museum, resigned on 4 May 2018.",
      "There are 42 registered workshops in Elmwood Park, and 7 signed contracts.",
      "“The dam needs repairs,” Ines Prado said, but she did not say when.",
      "Sweden and Denmark signed the “Agreement on Fishing in the Northern Strait”.",
      "It was founded in 1911 and has sold 3 cranes, repaired 12 ferries, and hired Mika Aalto.",
      "( ) “ ” , , ; — of of the the (referred to as) and and.",
      "The park, the company, the new district and it are what they are.",
      "According to Arvo Metals, which owns Kestrel Mining, prices fell 12.5% to $3 million.",
      "Why?",
      "Škoda’s chairwoman Jana Nová’s wife’s brother’s car."};
  return list;
}

std::string random_text(unsigned seed) {
  std::uint64_t state = seed * 6364136223846793005ULL + 1442695040888963407ULL;
  std::string text;
  for (int i = 0; i < 8; ++i) {
    state = state * 6364136223846793005ULL + 1442695040888963407ULL;
    text += sentences()[(state >> 33) % sentences().size()];
    text += (state >> 20) % 4 == 0 ? "\n\n" : " ";
  }
  return text;
}

Article article(const std::string& text) {
  Article result;
  result.source = "test";
  result.date = "2021-04-12";
  result.text = text;
  return result;
}

bool refers_inside(const FactTerm& term, std::size_t entities) {
  const auto* entity = std::get_if<LocalEntity>(&term);
  return entity == nullptr || static_cast<std::size_t>(*entity) < entities;
}

std::string first_word_file(const TemporaryFolder& folder, int number) {
  const std::string path = (folder / ("article" + std::to_string(number) + ".txt")).string();
  std::ofstream(path) << random_text(static_cast<unsigned>(number) + 100);
  return path;
}

}  // namespace

TEST_CASE("Facts point into the text and to entities of their article, and none comes twice",
          "[ingest][property]") {
  const auto seed = GENERATE(range(0u, 12u));
  CAPTURE(seed);
  const ArticleFacts facts = ingestor().read(article(random_text(seed)));
  const auto bytes = static_cast<std::uint32_t>(facts.article.text.size());
  for (const EntityRecord& record : facts.entities) {
    REQUIRE_FALSE(record.names.empty());
    for (const EntityName& name : record.names) {
      CHECK_FALSE(name.text.empty());
      CHECK(name.first_mention.begin < name.first_mention.end);
      CHECK(name.first_mention.end <= bytes);
    }
  }
  for (std::size_t i = 0; i < facts.facts.size(); ++i) {
    const Fact& fact = facts.facts[i];
    CHECK(refers_inside(fact.subject, facts.entities.size()));
    CHECK(refers_inside(fact.object, facts.entities.size()));
    CHECK(std::holds_alternative<LocalEntity>(fact.subject));
    REQUIRE_FALSE(fact.ranges.empty());
    for (const ByteRange range : fact.ranges) {
      CHECK(range.begin < range.end);
      CHECK(range.end <= bytes);
    }
    CHECK(std::is_sorted(fact.qualifiers.begin(), fact.qualifiers.end()));
    CHECK(fact.predicate.starts_with("https://"));
    CHECK(std::count(facts.facts.begin(), facts.facts.end(), fact) == 1);
  }
}

TEST_CASE("Every span of a layer lies in its sentence", "[ingest][property]") {
  const auto seed = GENERATE(range(20u, 26u));
  CAPTURE(seed);
  const Reading reading = ingestor().read_layers(article(random_text(seed)));
  const auto inside = [&](std::uint32_t index, WordSpan span) {
    const Sentence& sentence = reading.segmentation.sentences.at(index);
    return sentence.first_word <= span.first_word && span.first_word < span.end_word &&
           span.end_word <= sentence.end_word;
  };
  for (std::size_t i = 0; i < reading.names.size(); ++i) {
    const Name& name = reading.names[i];
    CHECK(inside(name.sentence, {name.first_word, name.end_word}));
    if (i > 0) CHECK(reading.names[i - 1].end_word <= name.first_word);
  }
  for (const Mention& mention : reading.entities.mentions) {
    CHECK(inside(mention.sentence, {mention.first_word, mention.end_word}));
    CHECK(mention.antecedent_sentence <= mention.sentence);
  }
  for (const Proposition& p : reading.propositions) {
    CHECK(inside(p.sentence, p.subject));
    if (p.object) CHECK(inside(p.sentence, *p.object));
    if (p.speaker) CHECK(inside(p.speaker_sentence, *p.speaker));
  }
}

TEST_CASE("An empty article has no facts", "[ingest]") {
  const ArticleFacts facts = ingestor().read(article(""));
  CHECK(facts.entities.empty());
  CHECK(facts.facts.empty());
}

TEST_CASE("The graph is the same with any number of threads, and bad inputs are reported",
          "[ingest]") {
  const TemporaryFolder folder;
  std::vector<std::filesystem::path> inputs;
  for (int i = 0; i < 5; ++i)
    inputs.push_back(first_word_file(folder, i));
  inputs.push_back(folder / "missing.txt");
  const auto run = [&](unsigned threads) {
    Graph graph = Graph::open(folder / ("graph" + std::to_string(threads)), OpenMode::create);
    ArticleStream stream(inputs);
    std::ostringstream seen;
    IngestOptions options;
    options.threads = threads;
    options.on_line = [&](const IngestLine& line) {
      seen << line.place << ' ' << line.facts << ' ' << line.problem << '\n';
    };
    const IngestReport report = ingest(ingestor(), stream, graph, options);
    CHECK(report.added == 5);
    CHECK(report.failed == 1);
    const Snapshot snapshot = graph.snapshot();
    for (const ArticleSummary& summary : snapshot.articles()) {
      seen << facts_text(*snapshot.article_facts(summary.graph));
    }
    return seen.str();
  };
  const std::string one = run(1);
  CHECK(one.find("missing.txt") != std::string::npos);
  CHECK(run(4) == one);
}

TEST_CASE("Layers that are not wanted stay empty", "[ingest]") {
  Article article;
  article.text = "Acme Robotics was founded in Leeds in 1999. It grew.";
  const auto read = [&](const WantedLayers& wanted) {
    return ingestor().read_segmented(article, ingestor().segment(article.text), wanted);
  };
  const Reading words = read({.names = false, .facts = false, .coreference = false});
  CHECK(words.trees.size() == words.segmentation.words.size());
  CHECK((words.names.empty() && words.values.empty() && words.coreference.mentions.empty()));
  const Reading names = read({.names = true, .facts = false, .coreference = false});
  CHECK((!names.names.empty() && !names.values.empty()));
  CHECK((names.facts.facts.empty() && names.coreference.mentions.empty()));
  const Reading all = read({});
  CHECK((!all.facts.facts.empty() && !all.coreference.mentions.empty()));
}

TEST_CASE("A long article is read in parts, with the names of all of them", "[ingest]") {
  const std::string first = "John Smith founded Acme Robotics in Leeds. Smith led it.\n\n";
  const std::string second = "Smith sold Acme Robotics to Bolt Ltd. It was in Leeds.\n\n";
  IngestorOptions options;
  options.part_bytes_max = 64;
  const Ingestor in_parts(options);
  const Article whole = article(first + second + first);
  const ArticleFacts facts = in_parts.read(whole);
  CHECK(facts.article == whole);
  std::set<std::string> first_names;
  for (const EntityRecord& entity : facts.entities)
    CHECK(first_names.insert(entity.names.front().text).second);  // no Acme twice, no other Smith
  std::size_t founded = 0, sold = 0;
  for (const Fact& fact : facts.facts) {
    const ByteRange sentence = fact.ranges.front();
    const std::string text = whole.text.substr(sentence.begin, sentence.end - sentence.begin);
    CHECK((text.front() != ' ' && text.back() == '.'));
    founded += text == "John Smith founded Acme Robotics in Leeds." ? 1 : 0;
    sold += text == "Smith sold Acme Robotics to Bolt Ltd." ? 1 : 0;
  }
  const ArticleFacts alone =
      ingestor().read(article("John Smith founded Acme Robotics in Leeds."));
  CHECK(founded == 2 * alone.facts.size());
  CHECK(sold > 0);
}

TEST_CASE("A stopped ingest takes no further input", "[ingest]") {
  const TemporaryFolder folder;
  Graph graph = Graph::open(folder / "graph", OpenMode::create);
  ArticleStream stream(std::vector<std::filesystem::path>{first_word_file(folder, 1)});
  const std::atomic<bool> stop{true};
  IngestOptions options;
  options.stop = &stop;
  const IngestReport report = ingest(ingestor(), stream, graph, options);
  CHECK(report.stopped);
  CHECK(report.added == 0);
}

}  // namespace weft
