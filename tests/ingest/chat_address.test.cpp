#include "ingest/chat_address.h"

#include <catch2/catch.hpp>
#include <tuple>

#include "graph/error.h"

namespace weft {
namespace {

std::string problem(std::string_view text) {
  try {
    parse_chat_address(text);
  } catch (const InputError& error) {
    return error.what();
  }
  return "none";
}

}  // namespace

TEST_CASE("An address names host, path and model", "[ingest]") {
  const ChatAddress address = parse_chat_address("openai:https://api.openai.com/v1#gpt-4o-mini");
  CHECK(address.transport == Transport::https);
  CHECK(address.host == "api.openai.com");
  CHECK(address.port == 443);
  CHECK(address.path == "/v1/chat/completions");
  CHECK(address.query.empty());
  CHECK(address.model == "gpt-4o-mini");
  CHECK(address.shown == "https://api.openai.com/v1/chat/completions");
  CHECK_FALSE(address.is_local());
}

TEST_CASE("An address may be local, whole, or carry a query that is not shown", "[ingest]") {
  const ChatAddress local = parse_chat_address("openai:http://localhost:11434/v1/#qwen2.5:7b");
  CHECK(local.transport == Transport::http);
  CHECK(local.port == 11434);
  CHECK(local.path == "/v1/chat/completions");
  CHECK(local.model == "qwen2.5:7b");
  CHECK(local.is_local());
  CHECK(parse_chat_address("openai:http://127.0.0.1#m").is_local());
  CHECK(parse_chat_address("openai:http://127.0.0.1#m").port == 80);

  const ChatAddress six = parse_chat_address("openai:http://[::1]:8080/v1#meta/llama#3");
  CHECK(six.host == "::1");
  CHECK(six.port == 8080);
  CHECK(six.model == "meta/llama#3");
  CHECK(six.is_local());

  const ChatAddress query =
      parse_chat_address("openai:https://h/deployments/d/chat/completions?api-version=1&sig=s#m");
  CHECK(query.path == "/deployments/d/chat/completions");
  CHECK(query.query == "?api-version=1&sig=s");
  CHECK(query.shown == "https://h/deployments/d/chat/completions");
}

TEST_CASE("What is no address is told by what is wrong, without secrets in it", "[ingest]") {
  const auto [text, expected] = GENERATE(table<std::string, std::string>(
      {{"gpt-4o", "gpt-4o: is no extractor that weft knows; write rules, or openai:URL#MODEL"},
       {"", ": is no extractor that weft knows; write rules, or openai:URL#MODEL"},
       {"anthropic:https://user:secret@h#m",
        "anthropic: is no extractor that weft knows; write rules, or openai:URL#MODEL"},
       {"openai:ftp://user:secret@h#m",
        "openai: is no web address; write openai:https://HOST/PATH#MODEL"},
       {"openai:ftp://h/v1#m",
        "openai:ftp://h/v1#m: is no web address; write openai:https://HOST/PATH#MODEL"},
       {"openai:http://h/a b#m",
        "openai:http://h/a b#m: is no web address; write openai:https://HOST/PATH#MODEL"},
       {"openai:https://me:secret@h/v1#m",
        "https://h: names a user or a password; leave them out and put the key into WEFT_API_KEY"},
       {"openai:https:///v1#m",
        "https:///v1: has no valid host and port; write openai:https://HOST:PORT/PATH#MODEL"},
       {"openai:https://h:0/v1#m",
        "https://h:0/v1: has no valid host and port; write openai:https://HOST:PORT/PATH#MODEL"},
       {"openai:https://h:99999#m",
        "https://h:99999: has no valid host and port; write openai:https://HOST:PORT/PATH#MODEL"},
       {"openai:https://[::1#m",
        "https://[::1: has no valid host and port; write openai:https://HOST:PORT/PATH#MODEL"},
       {"openai:https://h/v1?key=secret",
        "https://h/v1: names no model; add it behind #, as in openai:https://HOST/PATH#MODEL"},
       {"openai:https://h/v1#",
        "https://h/v1: names no model; add it behind #, as in openai:https://HOST/PATH#MODEL"},
       {"openai:https://h/v1#a\nb",
        "https://h/v1: names no model; add it behind #, as in openai:https://HOST/PATH#MODEL"}}));
  CHECK(problem(text) == expected);
}

}  // namespace weft
