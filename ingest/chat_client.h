// Asks a language model over HTTP or HTTPS, behind an OpenAI-compatible API
// (platform.openai.com/docs/api-reference/chat). Only chat_client.cpp opens a connection.
#pragma once
#include <atomic>
#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>

#include "ingest/chat_address.h"
#include "ingest/chat_reply.h"

namespace weft {

struct ChatOptions {
  std::string key;           // sent as "Authorization: Bearer …", and shown nowhere; may be empty
  unsigned concurrency = 4;  // requests that run at one time; further ones wait
  unsigned tries_max = 5;    // of one request
  std::chrono::milliseconds timeout{120'000};  // of one try
  std::function<void(std::chrono::milliseconds)> wait{};  // between tries; absent: sleeps
  const std::atomic<bool>* stop = nullptr;  // set it, and nothing is tried again
};

// The key for an address from the environment: WEFT_API_KEY; else OPENAI_API_KEY where the way is
// encrypted or stays on this machine, since it was not set for weft and a host that is not meant.
// Throws InputError where it holds a line break or the like.
std::string chat_key(const ChatAddress& address);

struct ChatRequest {
  std::string instructions;  // the system's message
  std::string text;          // the user's
  std::string schema_name, schema;  // JSON Schema of the reply, as JSON
};

// Thread-safe. Certificates are checked against the system's authorities; redirections are not
// followed, so that the key goes nowhere else.
class ChatClient {
 public:
  ChatClient(ChatAddress address, ChatOptions options);
  ChatClient(ChatClient&&) noexcept;
  ChatClient& operator=(ChatClient&&) noexcept;
  ~ChatClient();

  const ChatAddress& address() const;
  unsigned concurrency() const;

  // The model's reply. Too many requests (429), a failing server (5xx) and silence are tried again
  // after 1, 2, 4 … seconds, or after the time that Retry-After asks for, up to five minutes.
  // Throws ExtractorError: "<address>: what; what to do".
  ChatReply ask(const ChatRequest& request) const;

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace weft
