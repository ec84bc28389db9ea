#include "ingest/chat_reply.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "graph/evidence_text.h"
#include "ingest/characters.h"

namespace weft {

const char* const kStatementsSchema = R"({
  "type": "object",
  "properties": {
    "propositions": {
      "type": "array",
      "items": {
        "type": "object",
        "properties": {
          "quote": {"type": "string"},
          "subject": {"type": "string"},
          "relation": {"type": "string"},
          "object": {"type": "string"},
          "arguments": {
            "type": "array",
            "items": {
              "type": "object",
              "properties": {"preposition": {"type": "string"}, "text": {"type": "string"}},
              "required": ["preposition", "text"],
              "additionalProperties": false
            }
          },
          "polarity": {"type": "string", "enum": ["affirmed", "negated"]},
          "modality": {"type": "string", "enum": ["stated", "possible", "planned", "conditional"]},
          "speaker": {"type": ["string", "null"]}
        },
        "required": ["quote", "subject", "relation", "object", "arguments", "polarity", "modality",
                     "speaker"],
        "additionalProperties": false
      }
    }
  },
  "required": ["propositions"],
  "additionalProperties": false
})";

namespace {

using nlohmann::json;

constexpr std::size_t kFaultBytesMax = 200;

// Nothing where the text is no JSON, holds bytes that are no UTF-8, or a number beyond all.
std::optional<json> parse(std::string_view text) {
  try {
    return json::parse(text);
  } catch (const json::exception&) {
    return std::nullopt;
  }
}

// A member of an object; null where the value is no object or has none of that name.
const json& member(const json& object, const char* name) {
  static const json kNull;
  if (!object.is_object()) return kNull;
  const auto found = object.find(name);
  return found == object.end() ? kNull : *found;
}

std::string text_of(const json& value) {
  return value.is_string() ? value.get<std::string>() : std::string();
}

std::uint64_t count_of(const json& value) {
  return value.is_number_unsigned() ? value.get<std::uint64_t>() : 0;
}

// One line, control characters left out, cut between two characters.
std::string one_line(std::string_view text) {
  std::string line;
  for (std::size_t at = 0; at < text.size();) {
    const Character c = character_at(text, at);
    const bool blank = c.kind == CharacterKind::space;
    const bool control = c.code_point < 0x20 || (c.code_point >= 0x7F && c.code_point < 0xA0);
    if (line.size() + c.byte_count > kFaultBytesMax) return line + " …";
    if (blank && !line.empty() && line.back() != ' ') line += ' ';
    if (!blank && !control) line += text.substr(at, c.byte_count);
    at += c.byte_count;
  }
  while (line.ends_with(' '))
    line.pop_back();
  return line;
}

std::string_view without_fence(std::string_view content) {
  const std::size_t begin = content.find_first_not_of(" \t\r\n");
  if (begin == std::string_view::npos) return {};
  content.remove_prefix(begin);
  if (!content.starts_with("```")) return content;
  content.remove_prefix(std::min(content.find('\n'), content.size()));
  return content.substr(0, content.rfind("```"));
}

// Text without NUL, which no article holds; nothing for anything else.
bool read_text(const json& value, std::string& text) {
  text = text_of(value);
  return value.is_string() && text.find('\0') == std::string::npos;
}

bool read_arguments(const json& list, std::vector<ModelArgument>& arguments) {
  if (!list.is_array()) return false;
  for (const json& entry : list) {
    ModelArgument argument;
    if (!read_text(member(entry, "preposition"), argument.preposition) ||
        !read_text(member(entry, "text"), argument.text)) {
      return false;
    }
    arguments.push_back(std::move(argument));
  }
  return true;
}

std::optional<ModelStatement> read_statement(const json& entry) {
  ModelStatement statement;
  const bool worded = read_text(member(entry, "quote"), statement.quote) &&
                      read_text(member(entry, "subject"), statement.subject) &&
                      read_text(member(entry, "relation"), statement.relation) &&
                      read_text(member(entry, "object"), statement.object) &&
                      read_arguments(member(entry, "arguments"), statement.arguments);
  const auto polarity = read_polarity(text_of(member(entry, "polarity")));
  const auto modality = read_modality(text_of(member(entry, "modality")));
  if (!worded || !polarity || !modality) return std::nullopt;
  statement.polarity = *polarity;
  statement.modality = *modality;
  const json& speaker = member(entry, "speaker");
  if (speaker.is_null()) return statement;
  std::string name;
  if (!read_text(speaker, name)) return std::nullopt;
  if (!is_blank(name)) statement.speaker = std::move(name);
  return statement;
}

}  // namespace

std::optional<ChatReply> read_chat_reply(std::string_view body) {
  const auto answer = parse(body);
  if (!answer) return std::nullopt;
  const json& choices = member(*answer, "choices");
  if (!choices.is_array() || choices.empty()) return std::nullopt;
  const json& message = member(choices.front(), "message");
  if (!message.is_object()) return std::nullopt;
  ChatReply reply;
  reply.content = text_of(member(message, "content"));
  reply.refusal = one_line(text_of(member(message, "refusal")));
  reply.cut_short = text_of(member(choices.front(), "finish_reason")) == "length";
  const json& usage = member(*answer, "usage");
  reply.tokens_in = count_of(member(usage, "prompt_tokens"));
  reply.tokens_out = count_of(member(usage, "completion_tokens"));
  return reply;
}

ChatFault read_chat_fault(std::string_view body) {
  const auto answer = parse(body);
  if (!answer) return {};
  const json& error = member(*answer, "error");
  if (error.is_string()) return {one_line(text_of(error)), {}};
  ChatFault fault{one_line(text_of(member(error, "message"))), text_of(member(error, "code"))};
  for (const char* name : {"message", "detail"}) {
    if (fault.message.empty()) fault.message = one_line(text_of(member(*answer, name)));
  }
  return fault;
}

std::optional<ModelStatements> read_model_statements(std::string_view content) {
  const auto answer = parse(without_fence(content));
  if (!answer) return std::nullopt;
  const json& list = member(*answer, "propositions");
  if (!list.is_array()) return std::nullopt;
  ModelStatements read;
  for (const json& entry : list) {
    if (auto statement = read_statement(entry)) {
      read.statements.push_back(std::move(*statement));
    } else {
      ++read.malformed;
    }
  }
  return read;
}

}  // namespace weft
