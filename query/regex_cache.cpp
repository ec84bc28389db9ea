#include "query/regex_cache.h"

#include <re2/re2.h>

#include <unordered_map>

namespace weft::query {
namespace {

constexpr std::size_t kExpressionsMax = 1000;  // bounds memory where each row brings another one

RE2::Options quiet() {
  RE2::Options options;
  options.set_log_errors(false);
  return options;
}

}  // namespace

struct RegexCache::Impl {
  std::unordered_map<std::string, std::unique_ptr<RE2>> compiled;
};

RegexCache::RegexCache() : impl_(std::make_unique<Impl>()) {}
RegexCache::~RegexCache() = default;

std::optional<bool> RegexCache::matches(std::string_view text, const std::string& expression) {
  if (impl_->compiled.size() >= kExpressionsMax) impl_->compiled.clear();
  std::unique_ptr<RE2>& regex = impl_->compiled[expression];
  if (!regex) regex = std::make_unique<RE2>(expression, quiet());
  if (!regex->ok()) return std::nullopt;
  return RE2::FullMatch(re2::StringPiece(text.data(), text.size()), *regex);
}

std::optional<std::string> regex_problem(const std::string& expression) {
  const RE2 regex(expression, quiet());
  return regex.ok() ? std::nullopt : std::optional(regex.error());
}

}  // namespace weft::query
