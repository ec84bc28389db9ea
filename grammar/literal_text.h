#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace weft {

// What is wrong inside a quoted text: the byte offset from its opening quote.
struct EscapeProblem {
  std::size_t offset = 0;
  std::string message;
};

struct DecodedText {
  std::string text;
  std::optional<EscapeProblem> problem;  // `text` is then of no use
};

// The text that a token 'it''s' or "a\n" means: its quotes taken off, escapes and doubled quotes
// replaced. \uD83D\uDE00, a surrogate pair, is one character; half a pair is a problem.
DecodedText decode_text(std::string_view token);

// 'text' with what needs it escaped: decode_text gives `text` back.
std::string encode_text(std::string_view text);

// The name that `a``b` means, and back.
std::string decode_backticks(std::string_view token);
std::string encode_backticks(std::string_view name);

// Digits only; absent where they exceed the type.
std::optional<std::uint64_t> decode_integer(std::string_view digits);
std::optional<double> decode_float(std::string_view token);  // absent: infinite

}  // namespace weft
