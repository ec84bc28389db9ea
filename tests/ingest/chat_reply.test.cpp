#include "ingest/chat_reply.h"

#include <catch2/catch.hpp>

#include "tests/helpers/model_server.h"

namespace weft {

using testing::proposition;
using testing::propositions;

TEST_CASE("A chat completion gives its words and what they cost", "[ingest]") {
  const auto reply = read_chat_reply(testing::completion("hello", 12, 3));
  REQUIRE(reply);
  CHECK(reply->content == "hello");
  CHECK(reply->refusal.empty());
  CHECK_FALSE(reply->cut_short);
  CHECK(reply->tokens_in == 12);
  CHECK(reply->tokens_out == 3);

  const auto bare = read_chat_reply(R"({"choices":[{"message":{"content":null}}]})");
  REQUIRE(bare);
  CHECK(bare->content.empty());
  CHECK(bare->tokens_in == 0);

  const auto refused = read_chat_reply(R"({"choices":[{
      "message":{"content":null,"refusal":"I\nwill  not"},"finish_reason":"length"}]})");
  REQUIRE(refused);
  CHECK(refused->refusal == "I will not");
  CHECK(refused->cut_short);
}

TEST_CASE("What is no chat completion is none", "[ingest]") {
  const auto body =
      GENERATE(as<std::string>(), "", "<html>", "[]", "null", "{}", R"({"choices":[]})",
               R"({"choices":[{}]})", R"({"choices":[1]})", R"({"choices":{"0":1}})",
               R"({"choices":[{"message":"text"}]})", R"({"choices":[1e999]})",
               "{\"choices\":[{\"message\":{\"content\":\"\xff\"}}]}");
  CHECK_FALSE(read_chat_reply(body));
}

TEST_CASE("A server's error is one short clean line", "[ingest]") {
  CHECK(read_chat_fault(testing::fault("no\r\n such\tmodel \x01", "c")).message == "no such model");
  CHECK(read_chat_fault(testing::fault("no", "insufficient_quota")).code == "insufficient_quota");
  CHECK(read_chat_fault(R"({"error":"plain"})").message == "plain");
  CHECK(read_chat_fault(R"({"message":"outer"})").message == "outer");
  CHECK(read_chat_fault(R"({"detail":"found"})").message == "found");
  CHECK(read_chat_fault(R"({"error":7})").message.empty());
  CHECK(read_chat_fault("<html>").message.empty());
  std::string longer;
  for (int i = 0; i < 200; ++i)
    longer += "é";
  CHECK(read_chat_fault(testing::fault(longer)).message == longer.substr(0, 200) + " …");
}

TEST_CASE("Propositions are read, also out of a Markdown fence", "[ingest]") {
  const std::string content = R"({"propositions": [{"quote": "q", "subject": "s", "relation": "r",
      "object": "o", "arguments": [{"preposition": "in", "text": "t"}], "polarity": "negated",
      "modality": "planned", "speaker": "n", "more": 1}]})";
  const auto text = GENERATE_COPY(as<std::string>(), content, "```json\n" + content + "\n```",
                                  " \n```\n" + content + "```\n");
  const auto read = read_model_statements(text);
  REQUIRE(read);
  CHECK(read->malformed == 0);
  REQUIRE(read->statements.size() == 1);
  const ModelStatement& statement = read->statements.front();
  CHECK(statement.quote == "q");
  CHECK(statement.subject == "s");
  CHECK(statement.relation == "r");
  CHECK(statement.object == "o");
  REQUIRE(statement.arguments.size() == 1);
  CHECK(statement.arguments[0].preposition == "in");
  CHECK(statement.arguments[0].text == "t");
  CHECK(statement.polarity == Polarity::negated);
  CHECK(statement.modality == Modality::planned);
  CHECK(statement.speaker == "n");
}

TEST_CASE("An entry that is no proposition is counted, the others are read", "[ingest]") {
  const auto read = read_model_statements(propositions(
      {proposition("a", "b", "c", "d"), "7", "{}", R"({"quote": "q"})",
       R"({"quote":"q","subject":"s","relation":"r","object":null,"arguments":[],
           "polarity":"affirmed","modality":"stated","speaker":null})",
       R"({"quote":"q","subject":"s","relation":"r","object":"o","arguments":[{"text":"t"}],
           "polarity":"affirmed","modality":"stated","speaker":null})",
       R"({"quote":"q","subject":"s","relation":"r","object":"o","arguments":{},
           "polarity":"affirmed","modality":"stated","speaker":null})",
       R"({"quote":"q","subject":"s","relation":"r","object":"o","arguments":[],
           "polarity":"true","modality":"stated","speaker":null})",
       R"({"quote":"q","subject":"s","relation":"r","object":"o","arguments":[],
           "polarity":"affirmed","modality":"stated","speaker":5})",
       R"({"quote":"q\u0000","subject":"s","relation":"r","object":"o","arguments":[],
           "polarity":"affirmed","modality":"stated","speaker":null})",
       R"({"quote":"q","subject":"s","relation":"r","object":"o","arguments":[],
           "polarity":"affirmed","modality":"stated","speaker":" "})"}));
  REQUIRE(read);
  CHECK(read->malformed == 9);
  REQUIRE(read->statements.size() == 2);
  CHECK(read->statements[0].subject == "a");
  CHECK_FALSE(read->statements[1].speaker);  // a blank name is nobody's
}

TEST_CASE("What is no list of propositions is none", "[ingest]") {
  const auto content =
      GENERATE(as<std::string>(), "", "Sorry.", "[]", "{}", R"({"propositions": {}})",
               R"({"propositions": [)", "```", "```json\n```", "{\"propositions\": [\"\xff\"]}");
  CHECK_FALSE(read_model_statements(content));
}

}  // namespace weft
