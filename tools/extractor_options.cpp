#include "tools/extractor_options.h"

#include <fmt/format.h>

#include <charconv>
#include <optional>

#include "ingest/chat_extractor.h"
#include "tools/command.h"

namespace weft {
namespace {

constexpr std::uint64_t kConcurrencyMax = 256, kTimeoutMaxS = 86'400;
constexpr double kPricedTokens = 1e6;

// Of a million tokens.
struct Price {
  double in = 0, out = 0;
};

std::optional<double> amount_of(std::string_view text) {
  double amount = 0;
  const auto [end, error] =
      std::from_chars(text.data(), text.data() + text.size(), amount, std::chars_format::fixed);
  const bool whole = error == std::errc() && end == text.data() + text.size();
  return whole && amount >= 0 ? std::optional(amount) : std::nullopt;
}

std::optional<Price> price_of(std::string_view text) {
  const std::size_t comma = text.find(',');
  if (comma == std::string_view::npos) return std::nullopt;
  const auto in = amount_of(text.substr(0, comma)), out = amount_of(text.substr(comma + 1));
  if (!in || !out) return std::nullopt;
  return Price{*in, *out};
}

std::function<std::string(const std::string&)> count_up_to(std::uint64_t max) {
  return [max](const std::string& given) -> std::string {
    std::uint64_t count = 0;
    const auto [end, error] = std::from_chars(given.data(), given.data() + given.size(), count);
    const bool fits = error == std::errc() && end == given.data() + given.size();
    if (fits && count >= 1 && count <= max) return {};
    return fmt::format("'{}' is no number from 1 to {}", given, max);
  };
}

std::string counted(std::uint64_t count, std::string_view one, std::string_view several) {
  return fmt::format("{} {}", count, count == 1 ? one : several);
}

}  // namespace

void add_extractor_options(CLI::App& command, ExtractorOptions& options) {
  add_option(command,
             {.names = "--extractor",
              .description = "Who finds what sentences say: rules, or openai:URL#MODEL for a "
                             "language model behind an OpenAI-compatible API. Its key is "
                             "WEFT_API_KEY or OPENAI_API_KEY in the environment",
              .value = "NAME",
              .otherwise = "rules"},
             options.extractor);
  add_option(command,
             {.names = "--extractor-concurrency",
              .description = "Requests to the model at one time",
              .value = "N",
              .otherwise = "4",
              .check = count_up_to(kConcurrencyMax)},
             options.concurrency);
  add_option(command,
             {.names = "--extractor-timeout",
              .description = "How long a request may take",
              .value = "SECONDS",
              .otherwise = "120",
              .check = count_up_to(kTimeoutMaxS)},
             options.timeout_s);
  add_option(command,
             {.names = "--extractor-price",
              .description = "What a million tokens cost, read and written, to tell the sum",
              .value = "IN,OUT",
              .check =
                  [](const std::string& given) -> std::string {
                if (price_of(given)) return {};
                return fmt::format("'{}' is no price; write two numbers, as in 0.15,0.60", given);
              }},
             options.price);
}

std::unique_ptr<Extractor> make_extractor(const ExtractorOptions& options,
                                          const std::atomic<bool>& stop) {
  if (options.extractor == "rules") return nullptr;
  ChatAddress address;
  try {
    address = parse_chat_address(options.extractor);
  } catch (const InputError& error) {
    throw UsageError(fmt::format("--extractor: {}", error.what()));
  }
  ChatOptions chat;
  chat.key = chat_key(address);
  chat.concurrency = static_cast<unsigned>(options.concurrency);
  chat.timeout = std::chrono::seconds(options.timeout_s);
  chat.stop = &stop;
  return std::make_unique<ChatExtractor>(ChatClient(std::move(address), std::move(chat)), today());
}

std::string kept_text(const ExtractionCounts& counts) {
  std::string reasons;
  const auto add = [&](std::uint64_t count, std::string_view what) {
    if (count > 0) reasons += fmt::format("{}{} {}", reasons.empty() ? "" : ", ", count, what);
  };
  add(counts.unquoted, "without a quote from the article");
  add(counts.unfound, "without subject or object near the quote");
  add(counts.unattributed, "of a speaker not in the article");
  add(counts.malformed, "malformed");
  std::string text =
      fmt::format("{}, {} dropped", counted(counts.kept, "proposition", "propositions"),
                  counts.dropped());
  if (!reasons.empty()) text += " (" + reasons + ")";
  if (counts.arguments_lost > 0) {
    text += fmt::format(", {} left out",
                        counted(counts.arguments_lost, "further argument", "further arguments"));
  }
  return text;
}

std::string cost_text(const ExtractionCounts& counts, const ExtractorOptions& options) {
  std::string text =
      fmt::format("{}, {} in, {} out", counted(counts.requests, "request", "requests"),
                  counted(counts.tokens_in, "token", "tokens"), counts.tokens_out);
  if (const auto price = price_of(options.price)) {
    text += fmt::format(", cost {:.4f}",
                        (static_cast<double>(counts.tokens_in) * price->in +
                         static_cast<double>(counts.tokens_out) * price->out) /
                            kPricedTokens);
  }
  return text;
}

}  // namespace weft
