#include "ingest/chat_extractor.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <fstream>
#include <mutex>
#include <set>
#include <sstream>

#include "ingest/ingestor.h"
#include "ingest/print_facts.h"
#include "tests/helpers/model_server.h"
#include "tests/helpers/temporary_folder.h"

namespace weft {

using testing::completion;
using testing::ModelAnswer;
using testing::ModelRequest;
using testing::ModelServer;
using testing::proposition;
using testing::propositions;

namespace {

constexpr const char* kText = "Ada Berg hired Greta Holm in 2016. The firm is in Delft.";

const Ingestor& ingestor() {
  static const Ingestor instance;
  return instance;
}

ChatExtractor extractor_of(const ModelServer& server, ChatOptions options = {}) {
  options.wait = [](std::chrono::milliseconds) {};
  return {ChatClient(parse_chat_address(server.extractor()), std::move(options)), "2024-05-06"};
}

Article article_of(std::string text) {
  Article article;
  article.source = "news.txt";
  article.title = "The News";
  article.date = "2021-04-12";
  article.text = std::move(text);
  return article;
}

// A model that finds "X hired Y." wherever it stands, and says nothing else.
ModelAnswer hiring_model(const ModelRequest& request) {
  std::istringstream words(testing::user_message(request));
  std::vector<std::string> found;
  std::string before, word;
  while (words >> word) {
    if (word == "hired") {
      std::string after;
      words >> after;
      after = after.substr(0, after.find('.'));
      found.push_back(proposition(before, "hire", after, before + " hired " + after));
    }
    before = word;
  }
  return {200, completion(propositions(found))};
}

std::string problem(const Extractor& extractor, ExtractionCounts& counts,
                    const ModelServer& server) {
  try {
    ingestor().read(article_of(kText), extractor, counts);
  } catch (const ExtractorError& error) {
    std::string text = error.what();
    return text.replace(text.find(server.url()), server.url().size(), "URL");
  }
  return "none";
}

struct Ingested {
  IngestReport report;
  std::vector<IngestLine> lines;
};

Ingested ingest_files(Graph& graph, const std::vector<std::filesystem::path>& files,
                      const Extractor& extractor, unsigned threads = 1) {
  Ingested result;
  ArticleStream stream(files);
  IngestOptions options;
  options.threads = threads;
  options.extractor = &extractor;
  options.on_line = [&](const IngestLine& line) { result.lines.push_back(line); };
  result.report = ingest(ingestor(), stream, graph, options);
  return result;
}

std::filesystem::path file_of(const TemporaryFolder& folder, const std::string& name,
                              const std::string& text) {
  std::ofstream(folder / name) << text;
  return folder / name;
}

std::string all_facts(const Graph& graph) {
  const Snapshot snapshot = graph.snapshot();
  std::string text;
  for (const ArticleSummary& summary : snapshot.articles())
    text += summary.source + "\n" + facts_text(*snapshot.article_facts(summary.graph));
  return text;
}

}  // namespace

TEST_CASE("Facts that a model found name it and the day, with their sentence", "[ingest]") {
  const ModelServer server([](const ModelRequest&) {
    return ModelAnswer{200, completion(propositions({proposition(
                                "Ada Berg", "take on", "Greta Holm",
                                "Ada Berg hired Greta Holm")}))};
  });
  ExtractionCounts counts;
  const ArticleFacts facts = ingestor().read(article_of(kText), extractor_of(server), counts);
  CHECK(counts.kept == 1);
  CHECK(counts.dropped() == 0);
  CHECK(counts.requests == 1);
  CHECK(counts.tokens_in == 100);
  CHECK(counts.tokens_out == 20);
  const auto hired = std::find_if(facts.facts.begin(), facts.facts.end(), [](const Fact& fact) {
    return fact.predicate == "https://weft.dev/rel/take_on";  // in no schema
  });
  REQUIRE(hired != facts.facts.end());
  CHECK(facts.article.text.substr(hired->ranges[0].begin, 34) ==
        "Ada Berg hired Greta Holm in 2016.");
  const auto holds = [&](const FactQualifier& qualifier) {
    return std::count(hired->qualifiers.begin(), hired->qualifiers.end(), qualifier) == 1;
  };
  CHECK(holds({"https://weft.dev/qualifier/extractor", Term::string("test-model")}));
  CHECK(holds({"https://weft.dev/qualifier/extracted", Term::date("2024-05-06")}));
  CHECK(std::is_sorted(hired->qualifiers.begin(), hired->qualifiers.end()));
  const auto& entities = facts.entities;
  CHECK(entities.at(static_cast<std::size_t>(std::get<LocalEntity>(hired->subject)))
            .names[0].text == "Ada Berg");
}

TEST_CASE("The model is told title, date and text, and never the key", "[ingest]") {
  const ModelServer server(hiring_model);
  ChatOptions options;
  options.key = "sk-secret";
  ExtractionCounts counts;
  ingestor().read(article_of(kText), extractor_of(server, options), counts);
  const auto requests = server.requests();
  REQUIRE(requests.size() == 1);
  CHECK(testing::user_message(requests[0]) ==
        "Title: The News\nDate: 2021-04-12\nText:\n" + std::string(kText));
  CHECK(requests[0].authorization == "Bearer sk-secret");
  CHECK(requests[0].body.find("sk-secret") == std::string::npos);
  CHECK(requests[0].body.find("# What a language model is told") == std::string::npos);
}

TEST_CASE("What a model makes up is dropped and counted", "[ingest]") {
  const ModelServer server([](const ModelRequest&) {
    return ModelAnswer{
        200, completion(propositions(
                 {proposition("Ada Berg", "fire", "Greta Holm",
                              "Ada Berg fired Greta Holm"),
                  proposition("Ada Berg", "hire", "Jana Nov", "hired Greta Holm"),
                  proposition("Greta Holm", "", "2016", "Greta Holm"), "7"}))};
  });
  ExtractionCounts counts;
  const ArticleFacts facts = ingestor().read(article_of(kText), extractor_of(server), counts);
  CHECK(facts.facts.empty());
  CHECK(counts.kept == 0);
  CHECK(counts.unquoted == 1);
  CHECK(counts.unfound == 1);
  CHECK(counts.malformed == 2);
  CHECK(counts.dropped() == 4);
}

TEST_CASE("An answer of another form is asked for once more", "[ingest]") {
  std::atomic<int> asked{0};
  const ModelServer server([&](const ModelRequest& request) {
    return ++asked == 1 ? ModelAnswer{200, completion("Certainly! Here they are:")}
                        : hiring_model(request);
  });
  ExtractionCounts counts;
  CHECK(problem(extractor_of(server), counts, server) == "none");
  CHECK(counts.requests == 2);
}

TEST_CASE("What a model cannot or will not do is told", "[ingest]") {
  const auto [body, expected, requests] = GENERATE(table<std::string, std::string, int>(
      {{completion("Certainly!"),
        "URL/chat/completions: test-model answered 2 times with something that is no list of "
        "propositions; choose a model that answers by a JSON Schema",
        2},
       {R"({"choices":[{"message":{"content":null,"refusal":"Not this."}}]})",
        "URL/chat/completions: test-model refuses: Not this.; read the article without it", 1},
       {R"({"choices":[{"message":{"content":"{\"prop"},"finish_reason":"length"}],
           "usage":{"prompt_tokens":9,"completion_tokens":4}})",
        "URL/chat/completions: the answer of test-model was cut short; allow it more tokens there",
        1}}));
  const ModelServer server([body = body](const ModelRequest&) { return ModelAnswer{200, body}; });
  ExtractionCounts counts;
  CHECK(problem(extractor_of(server), counts, server) == expected);
  CHECK(counts.requests == static_cast<std::uint64_t>(requests));
  const bool tells_tokens = expected.find("refuses") == std::string::npos;
  CHECK((counts.tokens_out > 0) == tells_tokens);
}

TEST_CASE("A long article is asked for in parts, all or nothing", "[ingest]") {
  std::string text;
  for (int i = 0; i < 60; ++i) {
    text += "Ada hired Bertha. The rain had not stopped for weeks, and the river between the old "
            "mill and the new market had risen over both of its banks again.\n\n";
  }
  text += "Cecil hired Dora.\n";
  const ModelServer server(hiring_model);
  ExtractionCounts counts;
  const ArticleFacts facts = ingestor().read(article_of(text), extractor_of(server), counts);
  CHECK(counts.requests > 1);
  CHECK(counts.kept == 61);
  const auto requests = server.requests();
  CHECK(counts.requests == requests.size());
  std::size_t bytes = 0;
  for (const ModelRequest& request : requests) {
    const std::string message = testing::user_message(request);
    CHECK(message.size() < 4'100);
    const std::string part = message.substr(message.find("Text:\n") + 6);
    CHECK(text.find(part) != std::string::npos);
    CHECK(part.ends_with('.'));
    bytes += part.size() + 2;
  }
  CHECK(bytes == text.size() + 1);

  const ModelServer failing([](const ModelRequest& request) {
    return request.body.find("Cecil") != std::string::npos ? ModelAnswer{400, "no"}
                                                           : hiring_model(request);
  });
  ChatOptions one_by_one;
  one_by_one.concurrency = 1;
  ExtractionCounts spent;
  CHECK_THROWS_AS(ingestor().read(article_of(text), extractor_of(failing, one_by_one), spent),
                  ExtractorError);
  CHECK(spent.requests == counts.requests - 1);  // what was paid is counted
  CHECK(spent.tokens_in == 100 * spent.requests);
}

TEST_CASE("An article that fails is reported and not stored; later it is asked for again, the "
          "others are not",
          "[ingest]") {
  std::atomic<bool> broken{true};
  const ModelServer server([&](const ModelRequest& request) {
    const bool fails = broken && request.body.find("Bertha") != std::string::npos;
    return fails ? ModelAnswer{500, testing::fault("overheated")} : hiring_model(request);
  });
  const TemporaryFolder folder;
  const std::vector<std::filesystem::path> files{file_of(folder, "a.txt", "Ada hired Agnes.\n"),
                                                 file_of(folder, "b.txt", "Boris hired Bertha.\n"),
                                                 file_of(folder, "c.txt", "Cecil hired Clara.\n")};
  Graph graph = Graph::open(folder / "graph", OpenMode::create);
  const ChatExtractor extractor = extractor_of(server);
  const Ingested first = ingest_files(graph, files, extractor);
  CHECK(first.report.added == 2);
  CHECK(first.report.failed == 1);
  CHECK(first.report.extraction.kept == 2);
  CHECK(first.report.extraction.requests == 2);
  REQUIRE(first.lines.size() == 3);
  CHECK(first.lines[0].extraction.kept == 1);
  CHECK(first.lines[1].problem ==
        files[1].string() + ": " + server.url() +
            "/chat/completions: failed (500: overheated), asked 5 times; ingest again later");
  CHECK_FALSE(first.lines[1].outcome);
  CHECK(graph.snapshot().articles().size() == 2);
  CHECK_FALSE(graph.snapshot().find_article(files[1].string()));

  broken = false;
  const std::size_t asked = server.requests().size();
  const Ingested second = ingest_files(graph, files, extractor);
  CHECK(second.report.added == 1);
  CHECK(second.report.unchanged == 2);
  CHECK(second.report.failed == 0);
  CHECK(second.report.extraction.requests == 1);
  CHECK(server.requests().size() == asked + 1);

  // A changed article is asked for again, and so is one that another has read.
  file_of(folder, "a.txt", "Ada hired Anna.\n");
  CHECK(ingest_files(graph, files, extractor).report.replaced == 1);
  CHECK(server.requests().size() == asked + 2);
  ArticleStream stream(files);
  ingest(ingestor(), stream, graph);
  CHECK(ingest_files(graph, files, extractor).report.replaced == 3);
  CHECK(server.requests().size() == asked + 5);
}

TEST_CASE("Many articles give the same graph one at a time and all at once", "[ingest]") {
  const ModelServer server(hiring_model);
  const TemporaryFolder folder;
  std::vector<std::filesystem::path> files;
  for (int i = 0; i < 24; ++i) {
    const std::string letter(1, static_cast<char>('a' + i % 5));
    files.push_back(file_of(folder, std::to_string(i) + ".txt",
                            "Ada" + letter + " hired Bo" + letter + ".\n\nBo" + letter +
                                " hired Cy" + std::to_string(i) + ".\n"));
  }
  const auto run = [&](unsigned concurrency, unsigned threads) {
    Graph graph = Graph::open(folder / ("graph" + std::to_string(concurrency)), OpenMode::create);
    ChatOptions options;
    options.concurrency = concurrency;
    const ChatExtractor extractor = extractor_of(server, options);
    const Ingested ingested = ingest_files(graph, files, extractor, threads);
    CHECK(ingested.report.added == files.size());
    CHECK(ingested.report.extraction.kept == 2 * files.size());
    return all_facts(graph);
  };
  const std::string alone = run(1, 1);
  CHECK(alone.find("hire") != std::string::npos);
  CHECK(run(8, 4) == alone);
}

TEST_CASE("Today is a date", "[ingest]") {
  CHECK(Term::date(today()).text.size() == 10);
  CHECK(today() > "2020-01-01");
}

}  // namespace weft
