#pragma once
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace weft::query {

// Compiled regular expressions (RE2 syntax) by their text.
class RegexCache {
 public:
  RegexCache();
  ~RegexCache();
  RegexCache(const RegexCache&) = delete;
  RegexCache& operator=(const RegexCache&) = delete;

  // Whether the whole text matches; absent where the expression is malformed.
  std::optional<bool> matches(std::string_view text, const std::string& expression);

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

// What is wrong with an expression, in RE2's words; absent where nothing is.
std::optional<std::string> regex_problem(const std::string& expression);

}  // namespace weft::query
