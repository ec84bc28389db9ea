// `weft ingest --extractor` as a user sees it, against a stand-in for the model's server.
#include <catch2/catch.hpp>
#include <fstream>

#include "ingest/chat_extractor.h"
#include "tests/helpers/model_server.h"
#include "tests/helpers/temporary_folder.h"
#include "tests/tools/process.h"

using namespace weft;
using namespace weft::testing;

namespace {

std::string replaced(std::string text, const std::string& what, const std::string& by) {
  for (std::size_t at = 0; (at = text.find(what, at)) != std::string::npos; at += by.size())
    text.replace(at, what.size(), by);
  return text;
}

// What a command prints, errors marked, with the server's address as URL and today as TODAY.
std::string session(const ModelServer& server, const TemporaryFolder& folder,
                    const std::string& script) {
  const std::string environment = "unset OPENAI_API_KEY; export WEFT_API_KEY=sk-secret\n";
  const ProcessResult result =
      run_script(environment + replaced(script, "URL", server.url()), folder.path());
  std::string text = result.out;
  if (!result.err.empty()) text += "! " + result.err;
  if (result.exit_code != 0) text += "[" + std::to_string(result.exit_code) + "]\n";
  CHECK(text.find("sk-secret") == std::string::npos);
  return replaced(replaced(text, server.url(), "URL"), today(), "TODAY");
}

void write_articles(const TemporaryFolder& folder) {
  std::ofstream(folder / "ada.txt") << "Ada Berg hired Per Lund in 1998.\n";
  std::ofstream(folder / "bo.txt") << "Bo Falk praised Cy Dahl.\n";
}

ModelAnswer model(const ModelRequest& request) {
  if (request.body.find("Bo Falk") != std::string::npos) return {404, fault("no such model")};
  return {200, completion(propositions({proposition("Ada Berg", "hire", "Per Lund",
                                                    "Ada Berg hired Per Lund"),
                                        proposition("Ada Berg", "fire", "Per Lund",
                                                    "Ada Berg fired Per Lund")}),
                          2'000, 500)};
}

}  // namespace

TEST_CASE("Ingesting by a model tells what was kept, dropped and paid", "[tools]") {
  const TemporaryFolder folder;
  write_articles(folder);
  const ModelServer server(model);
  CHECK(session(server, folder,
                "weft ingest -v --extractor openai:URL#test-model --extractor-price 0.5,2 ada.txt "
                "bo.txt") ==
        "1 added, 0 replaced, 0 unchanged, 1 failed; 1 facts\n"
        "1 proposition, 1 dropped (1 without a quote from the article); 1 request, 2000 tokens in, "
        "500 out, cost 0.0020\n"
        "! ada.txt: added, 2 entities, 1 facts; 1 proposition, 1 dropped (1 without a quote from "
        "the article)\n"
        "bo.txt: URL/chat/completions: is not there (404: no such model); correct the address or "
        "the model's name\n"
        "[1]\n");
  REQUIRE_FALSE(server.requests().empty());
  CHECK(server.requests().front().authorization == "Bearer sk-secret");
  CHECK(session(server, folder, "weft ingest --extractor openai:URL#test-model ada.txt") ==
        "0 added, 0 replaced, 1 unchanged, 0 failed; 1 facts\n"
        "0 propositions, 0 dropped; 0 requests, 0 tokens in, 0 out\n");
}

TEST_CASE("That a model says so is shown wherever the sentence is", "[tools]") {
  const TemporaryFolder folder;
  write_articles(folder);
  const ModelServer server(model);
  session(server, folder, "weft ingest --extractor openai:URL#test-model ada.txt");
  CHECK(session(server, folder, "weft entity 'Ada Berg' | sed -n '/^  hire/,$p'") ==
        "  hire  Per Lund\n"
        "      “Ada Berg hired Per Lund in 1998.”\n"
        "      — ada.txt, 80 % sure\n"
        "      extracted: TODAY\n"
        "      extractor: test-model\n");
  CHECK(session(server, folder,
                "weft query --format csv 'MATCH ()-[r:hire]->() FOR e IN evidence(r) RETURN "
                "e.extractor AS model, r.extractor AS edge, e.extracted AS day' | tr -d '\\r'") ==
        "model,edge,day\n"
        "test-model,test-model,TODAY\n");
  CHECK(session(server, folder, "weft export --format tsv | cut -f2-4,8") ==
        "subject_label\tpredicate\tobject_label\tqualifiers\n"
        "Ada Berg\thire\tPer Lund\textracted=TODAY|extractor=test-model|confidence=0.8\n");
  CHECK(session(server, folder,
                "weft export -o a.nq && weft --db b.db import a.nq >/dev/null && "
                "weft --db b.db export -o b.nq && cmp a.nq b.nq && grep -c "
                "qualifier/extractor a.nq") == "1\n");
}

TEST_CASE("Options of the extractor that make no sense are told", "[tools]") {
  const TemporaryFolder folder;
  write_articles(folder);
  const ModelServer server(model);
  const auto run = [&](const std::string& options) {
    return session(server, folder, "weft ingest " + options + " ada.txt");
  };
  CHECK(run("--extractor gpt-4o") ==
        "! --extractor: gpt-4o: is no extractor that weft knows; write rules, or "
        "openai:URL#MODEL\n[2]\n");
  CHECK(run("--extractor openai:URL") ==
        "! --extractor: URL: names no model; add it behind #, as in "
        "openai:https://HOST/PATH#MODEL\n[2]\n");
  CHECK(run("--extractor-price 3") ==
        "! weft ingest: --extractor-price: '3' is no price; write two numbers, as in 0.15,0.60; "
        "`weft ingest --help` shows what it takes\n[2]\n");
  CHECK(run("--extractor-concurrency 0") ==
        "! weft ingest: --extractor-concurrency: '0' is no number from 1 to 256; "
        "`weft ingest --help` shows what it takes\n[2]\n");
  CHECK(run("--extractor rules") == "1 added, 0 replaced, 0 unchanged, 0 failed; 1 facts\n");
  CHECK(server.requests().empty());
}
