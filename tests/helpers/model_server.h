// A stand-in for the server of a language model, on a port of this machine.
#pragma once
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace weft::testing {

struct ModelRequest {
  std::string target;         // "/v1/chat/completions"
  std::string authorization;  // the header; empty where there is none
  std::string body;
};

struct ModelAnswer {
  int status = 200;
  std::string body;
  std::vector<std::pair<std::string, std::string>> headers{};
};

class ModelServer {
 public:
  // Calls `answer` in threads of its own.
  explicit ModelServer(std::function<ModelAnswer(const ModelRequest&)> answer);
  // The same over TLS, with a new certificate that nobody vouches for; it is written to the file.
  ModelServer(std::function<ModelAnswer(const ModelRequest&)> answer,
              const std::filesystem::path& certificate);
  ~ModelServer();  // waits for answers that are under way
  ModelServer(const ModelServer&) = delete;
  ModelServer& operator=(const ModelServer&) = delete;

  std::string url() const;                      // "http://127.0.0.1:PORT/v1"
  std::string extractor() const;                // "openai:http://127.0.0.1:PORT/v1#test-model"
  std::vector<ModelRequest> requests() const;  // so far

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

// A chat completion that says `content`.
std::string completion(const std::string& content, int tokens_in = 100, int tokens_out = 20);

// {"error": {"message": …, "code": …}}
std::string fault(const std::string& message, const std::string& code = {});

// The message of the user, as the request holds it.
std::string user_message(const ModelRequest& request);

// One proposition as a model writes it, affirmed, stated, by nobody.
std::string proposition(const std::string& subject, const std::string& relation,
                        const std::string& object, const std::string& quote);

// {"propositions": [ … ]}
std::string propositions(const std::vector<std::string>& list);

}  // namespace weft::testing
