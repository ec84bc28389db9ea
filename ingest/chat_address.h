// Where a language model answers and what it is called there, as the user writes it:
//
//   openai:https://api.openai.com/v1#gpt-4o-mini
//          ^ base of an OpenAI-compatible API   ^ model
#pragma once
#include <cstdint>
#include <string>
#include <string_view>

namespace weft {

enum class Transport : std::uint8_t { http, https };

struct ChatAddress {
  Transport transport = Transport::https;
  std::string host;  // "api.openai.com", "127.0.0.1", "::1"
  int port = 443;
  std::string path;   // "/v1/chat/completions"
  std::string query;  // "?api-version=1" or empty; may hold what nobody else should see
  std::string model;
  std::string shown;  // the address without query, for messages

  bool is_local() const;  // on this machine
};

// The path is completed by "/chat/completions" where it does not end so.
// Throws InputError: "<text>: what; what to do", without a password that stands in it.
ChatAddress parse_chat_address(std::string_view text);

}  // namespace weft
