#include "ingest/chat_client.h"

#include <catch2/catch.hpp>
#include <cstdlib>
#include <future>
#include <nlohmann/json.hpp>

#include "ingest/extractor.h"
#include "tests/helpers/model_server.h"
#include "tests/helpers/temporary_folder.h"

namespace weft {

using testing::completion;
using testing::fault;
using testing::ModelAnswer;
using testing::ModelRequest;
using testing::ModelServer;

namespace {

using std::chrono::milliseconds;
using Waits = std::vector<long long>;

const ChatRequest kQuestion{"Instructions.", "Text “é”.", "shape", R"({"type": "object"})"};

// Options that note how long would be waited, and wait for nothing.
ChatOptions noting(Waits& waits_s) {
  ChatOptions options;
  options.wait = [&waits_s](milliseconds pause) { waits_s.push_back(pause.count() / 1'000); };
  return options;
}

ChatClient client_of(const ModelServer& server, ChatOptions options) {
  return {parse_chat_address(server.extractor()), std::move(options)};
}

// The message of the failure, with the server's address as URL.
std::string problem(const ModelServer& server, ChatOptions options) {
  try {
    client_of(server, std::move(options)).ask(kQuestion);
  } catch (const ExtractorError& error) {
    std::string text = error.what();
    const std::size_t at = text.find(server.url());
    if (at != std::string::npos) text.replace(at, server.url().size(), "URL");
    return text;
  }
  return "none";
}

class EnvironmentVariable {
 public:
  EnvironmentVariable(const char* name, const char* value) : name_(name) {
    if (const char* old = std::getenv(name)) old_ = old;
    value != nullptr ? setenv(name, value, 1) : unsetenv(name);
  }
  ~EnvironmentVariable() { old_ ? setenv(name_, old_->c_str(), 1) : unsetenv(name_); }
  EnvironmentVariable(const EnvironmentVariable&) = delete;
  EnvironmentVariable& operator=(const EnvironmentVariable&) = delete;

 private:
  const char* name_;
  std::optional<std::string> old_;
};

}  // namespace

TEST_CASE("A request carries model, messages, schema and key; the reply comes back", "[ingest]") {
  const ModelServer server([](const ModelRequest&) { return ModelAnswer{200, completion("yes")}; });
  ChatOptions options;
  options.key = "sk-secret";
  const ChatReply reply = client_of(server, options).ask(kQuestion);
  CHECK(reply.content == "yes");
  CHECK(reply.tokens_in == 100);
  CHECK(reply.tokens_out == 20);
  const auto requests = server.requests();
  REQUIRE(requests.size() == 1);
  CHECK(requests[0].target == "/v1/chat/completions");
  CHECK(requests[0].authorization == "Bearer sk-secret");
  CHECK(nlohmann::json::parse(requests[0].body) == nlohmann::json::parse(R"({
    "model": "test-model", "temperature": 0,
    "messages": [{"role": "system", "content": "Instructions."},
                 {"role": "user", "content": "Text “é”."}],
    "response_format": {"type": "json_schema", "json_schema":
        {"name": "shape", "strict": true, "schema": {"type": "object"}}}})"));
  client_of(server, {}).ask(kQuestion);
  CHECK(server.requests()[1].authorization.empty());
}

TEST_CASE("Failures that pass are waited for, longer each time", "[ingest]") {
  const int status = GENERATE(408, 429, 500, 503, 529);
  CAPTURE(status);
  std::atomic<int> asked{0};
  const ModelServer server([&](const ModelRequest&) {
    return ++asked < 4 ? ModelAnswer{status, "busy"} : ModelAnswer{200, completion("at last")};
  });
  Waits waits;
  CHECK(client_of(server, noting(waits)).ask(kQuestion).content == "at last");
  CHECK(waits == Waits{1, 2, 4});
}

TEST_CASE("Retry-After is honoured, in seconds and as a date", "[ingest]") {
  const auto [value, expected] = GENERATE(table<std::string, Waits>(
      {{"7", {7}}, {"0", {0}}, {"300", {300}}, {"Fri, 31 Dec 1999 23:59:59 GMT", {0}},
       {"soon", {1}}, {"-5", {1}}, {"", {1}}}));
  CAPTURE(value);
  std::atomic<int> asked{0};
  const ModelServer server([&, after = value](const ModelRequest&) {
    return ++asked == 1 ? ModelAnswer{429, fault("slow down"), {{"Retry-After", after}}}
                        : ModelAnswer{200, completion("ok")};
  });
  Waits waits;
  CHECK(client_of(server, noting(waits)).ask(kQuestion).content == "ok");
  CHECK(waits == expected);
}

TEST_CASE("What does not pass is told with its remedy", "[ingest]") {
  struct Case {
    ModelAnswer answer;
    Waits waits;
    std::string expected;
  };
  const Case tested = GENERATE(values<Case>({
      {{500, fault("out of\n memory")},
       {1, 2, 4, 8},
       "URL/chat/completions: failed (500: out of memory), asked 5 times; ingest again later"},
      {{502, "<html>"},
       {1, 2, 4, 8},
       "URL/chat/completions: failed (502), asked 5 times; ingest again later"},
      {{429, fault("limit of 3 a minute")},
       {1, 2, 4, 8},
       "URL/chat/completions: takes no more requests (429: limit of 3 a minute), asked 5 times; "
       "ingest again later"},
      {{429, fault("slow"), {{"Retry-After", "3600"}}},
       {},
       "URL/chat/completions: takes no more requests (429: slow) (Retry-After: 3600); ingest again "
       "later"},
      {{429, fault("you have spent it all", "insufficient_quota")},
       {},
       "URL/chat/completions: takes no more requests (429: you have spent it all); ingest again "
       "later"},
      {{401, fault("bad key")},
       {},
       "URL/chat/completions: wants a key (401); put one that is valid there into WEFT_API_KEY"},
      {{404, fault("model test-model not found")},
       {},
       "URL/chat/completions: is not there (404: model test-model not found); correct the address "
       "or the model's name"},
      {{301, "", {{"Location", "http://127.0.0.1:1/"}}},
       {},
       "URL/chat/completions: leads elsewhere (301); give the address that it leads to"},
      {{400, fault("no json_schema here")},
       {},
       "URL/chat/completions: refused the request (400: no json_schema here); weft needs a model "
       "that answers by a JSON Schema"},
      {{200, "<html>"},
       {},
       "URL/chat/completions: answered with something that is no chat completion; is it the "
       "address of an OpenAI-compatible API?"},
  }));
  const ModelServer server([&](const ModelRequest&) { return tested.answer; });
  Waits waits;
  CHECK(problem(server, noting(waits)) == tested.expected);
  CHECK(waits == tested.waits);
}

TEST_CASE("The key is in no message", "[ingest]") {
  const auto [status, expected] = GENERATE(table<int, std::string>(
      {{401,
        "URL/chat/completions: does not accept the key (401); put one that is valid there into "
        "WEFT_API_KEY"},
       {403,
        "URL/chat/completions: does not accept the key (403); put one that is valid there into "
        "WEFT_API_KEY"},
       {404,
        "URL/chat/completions: is not there (404: [key] and [key]); correct the address or the "
        "model's name"}}));
  const ModelServer server([status = status](const ModelRequest&) {
    return ModelAnswer{status, fault("sk-secret and sk-secret")};
  });
  ChatOptions options;
  options.key = "sk-secret";
  CHECK(problem(server, options) == expected);
}

TEST_CASE("A model that allows no temperature is asked without one from then on", "[ingest]") {
  const ModelServer server([](const ModelRequest& request) {
    return request.body.find("\"temperature\"") != std::string::npos
               ? ModelAnswer{400, fault("Unsupported value: 'temperature'")}
               : ModelAnswer{200, completion("ok")};
  });
  Waits waits;
  const ChatClient client = client_of(server, noting(waits));
  CHECK(client.ask(kQuestion).content == "ok");
  CHECK(client.ask(kQuestion).content == "ok");
  CHECK(server.requests().size() == 3);
  CHECK(waits.empty());
}

TEST_CASE("A server that keeps silent is given up", "[ingest]") {
  std::promise<void> over;
  const std::shared_future<void> end = over.get_future().share();
  const ModelServer server([end](const ModelRequest&) {
    end.wait();
    return ModelAnswer{200, completion("too late")};
  });
  Waits waits;
  ChatOptions options = noting(waits);
  options.timeout = milliseconds(50);
  options.tries_max = 3;
  CHECK(problem(server, options) ==
        "URL/chat/completions: no answer within 0.05 s, asked 3 times; allow it more time, then "
        "ingest again");
  CHECK(waits == Waits{1, 2});
  over.set_value();
}

TEST_CASE("Where no server is, that is told at once", "[ingest]") {
  std::string extractor;
  {
    const ModelServer server([](const ModelRequest&) { return ModelAnswer{}; });
    extractor = server.extractor();
  }
  Waits waits;
  const ChatAddress address = parse_chat_address(extractor);
  CHECK_THROWS_WITH(
      ChatClient(address, noting(waits)).ask(kQuestion),
      address.shown +
          ": no server answers there; start it or correct the address, then ingest again");
  CHECK(waits.empty());
}

TEST_CASE("Nothing is tried again once the user stops", "[ingest]") {
  std::atomic<bool> stop{false};
  const ModelServer server([&](const ModelRequest&) {
    stop = true;
    return ModelAnswer{500, ""};
  });
  Waits waits;
  ChatOptions options = noting(waits);
  options.stop = &stop;
  CHECK(problem(server, options) == "URL/chat/completions: failed (500); ingest again later");
  CHECK(waits.empty());
}

TEST_CASE("No more requests run at one time than allowed", "[ingest]") {
  std::atomic<int> running{0}, most{0};
  std::promise<void> three;
  const std::shared_future<void> gathered = three.get_future().share();
  const ModelServer server([&](const ModelRequest&) {
    const int now = ++running;
    int before = most;
    while (before < now && !most.compare_exchange_weak(before, now)) {
    }
    if (now == 3) {
      try {
        three.set_value();
      } catch (const std::future_error&) {  // gathered before
      }
    }
    gathered.wait();
    --running;
    return ModelAnswer{200, completion("ok")};
  });
  ChatOptions options;
  options.concurrency = 3;
  const ChatClient client = client_of(server, options);
  std::vector<std::future<ChatReply>> replies;
  for (int i = 0; i < 9; ++i)
    replies.push_back(std::async(std::launch::async, [&] { return client.ask(kQuestion); }));
  for (auto& reply : replies)
    CHECK(reply.get().content == "ok");
  CHECK(most == 3);
}

TEST_CASE("Certificates are checked", "[ingest]") {
  const TemporaryFolder folder;
  const std::string certificate = (folder / "certificate.pem").string();
  const ModelServer server([](const ModelRequest&) { return ModelAnswer{200, completion("ok")}; },
                           certificate);
  {
    const EnvironmentVariable nothing("SSL_CERT_FILE", "/dev/null");
    CHECK(problem(server, {}) ==
          "URL/chat/completions: has a certificate that nobody known vouches for; add its "
          "authority to the system's, or name the file of its certificate in SSL_CERT_FILE");
    CHECK(server.requests().empty());
  }
  const EnvironmentVariable known("SSL_CERT_FILE", certificate.c_str());
  CHECK(client_of(server, {}).ask(kQuestion).content == "ok");
}

TEST_CASE("A server without TLS is told apart", "[ingest]") {
  const ModelServer server([](const ModelRequest&) { return ModelAnswer{200, completion("ok")}; });
  std::string extractor = server.extractor();
  extractor.replace(extractor.find("http:"), 5, "https:");
  const ChatAddress address = parse_chat_address(extractor);
  CHECK_THROWS_WITH(
      ChatClient(address, {}).ask(kQuestion),
      address.shown + ": speaks no TLS; write http:// where the server has no certificate");
}

TEST_CASE("The key is weft's own, else OpenAI's where nobody listens", "[ingest]") {
  const ChatAddress encrypted = parse_chat_address("openai:https://h/v1#m");
  const ChatAddress open = parse_chat_address("openai:http://h/v1#m");
  const ChatAddress local = parse_chat_address("openai:http://localhost/v1#m");
  {
    const EnvironmentVariable own("WEFT_API_KEY", "own"), other("OPENAI_API_KEY", "other");
    CHECK(chat_key(encrypted) == "own");
    CHECK(chat_key(open) == "own");
  }
  {
    const EnvironmentVariable own("WEFT_API_KEY", ""), other("OPENAI_API_KEY", "other");
    CHECK(chat_key(encrypted) == "other");
    CHECK(chat_key(local) == "other");
    CHECK(chat_key(open).empty());
  }
  {
    const EnvironmentVariable own("WEFT_API_KEY", nullptr), other("OPENAI_API_KEY", nullptr);
    CHECK(chat_key(encrypted).empty());
  }
  const EnvironmentVariable own("WEFT_API_KEY", "secret\nX-Other: 1");
  CHECK_THROWS_WITH(
      chat_key(encrypted),
      "WEFT_API_KEY: holds a blank, a line break or another character that no key has; set it "
      "again");
}

}  // namespace weft
