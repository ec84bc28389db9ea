// What a model's server answers, read with distrust: any bytes give a reply or nothing.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "graph/evidence.h"

namespace weft {

// A chat completion (platform.openai.com/docs/api-reference/chat/object), its first choice.
struct ChatReply {
  std::string content;  // what the model says
  std::string refusal;  // why it will not, where it says so
  bool cut_short = false;  // by the server's limit of tokens
  std::uint64_t tokens_in = 0, tokens_out = 0;  // 0 where the server does not tell
};

// Nothing where the bytes are no chat completion.
std::optional<ChatReply> read_chat_reply(std::string_view body);

// What a server says of an error: {"error": {"message": "…", "code": "…"}} and its variants, white
// space folded, at most 200 bytes of clean UTF-8. Empty where it says nothing of this form.
struct ChatFault {
  std::string message, code;
};
ChatFault read_chat_fault(std::string_view body);

// A proposition in the model's words, none of which is trusted yet.
struct ModelArgument {
  std::string preposition, text;
};
struct ModelStatement {
  std::string subject, relation, object, quote;
  std::vector<ModelArgument> arguments;
  Polarity polarity = Polarity::affirmed;
  Modality modality = Modality::stated;
  std::optional<std::string> speaker;
};
struct ModelStatements {
  std::vector<ModelStatement> statements;
  std::uint64_t malformed = 0;  // entries of the list that are not of this form
};

// JSON Schema of what follows; every field is required, as "strict" servers ask.
extern const char* const kStatementsSchema;

// Reads {"propositions": [ … ]}, also where it stands in a Markdown fence. Nothing where the
// content is anything else.
std::optional<ModelStatements> read_model_statements(std::string_view content);

}  // namespace weft
