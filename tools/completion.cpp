#include "tools/completion.h"

#include <algorithm>

namespace weft {
namespace {

bool is_word_byte(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte >= 0x80 || c == '_' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') ||
         (c >= 'A' && c <= 'Z');
}

std::size_t word_begin(std::string_view line) {
  std::size_t begin = line.size();
  while (begin > 0 && is_word_byte(line[begin - 1]))
    --begin;
  return begin;
}

char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}
std::string lower(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(), [](char c) { return lower(c); });
  return text;
}

// Whether the word begins with `prefix`, whatever the case.
bool begins_with(std::string_view word, std::string_view prefix) {
  return word.size() >= prefix.size() &&
         std::equal(prefix.begin(), prefix.end(), word.begin(),
                    [](char a, char b) { return lower(a) == lower(b); });
}

void take_matching(const std::vector<std::string>& from, std::string_view prefix,
                   std::vector<std::string>& to) {
  for (const std::string& word : from) {
    if (begins_with(word, prefix)) to.push_back(word);
  }
}

// The bracket that is open at the end of the text: '(', '[', '{' or 0.
char open_bracket(std::string_view text) {
  std::string open;
  for (const char c : text) {
    if (c == '(' || c == '[' || c == '{') open += c;
    if ((c == ')' || c == ']' || c == '}') && !open.empty()) open.pop_back();
  }
  return open.empty() ? '\0' : open.back();
}

bool is_after_label_mark(std::string_view before) {
  const std::size_t last = before.find_last_not_of(" \t");
  return last != std::string_view::npos &&
         std::string_view(":|&!").find(before[last]) != before.npos;
}

bool is_lower_case(std::string_view prefix) {
  return !prefix.empty() &&
         std::none_of(prefix.begin(), prefix.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

std::vector<std::string> words_after(std::string_view before, std::string_view prefix,
                                     const CompletionWords& words) {
  std::vector<std::string> found;
  const char bracket = open_bracket(before);
  const bool label = (bracket == '(' || bracket == '[') && is_after_label_mark(before);
  if (label && bracket == '[') {
    take_matching(words.predicates, prefix, found);
  } else if (label) {
    take_matching(words.labels, prefix, found);
  } else if (before.ends_with('.') || (bracket == '{' && !before.ends_with('$'))) {
    take_matching(words.predicates, prefix, found);
  } else if (!prefix.empty()) {
    take_matching(words.keywords, prefix, found);
    if (is_lower_case(prefix)) {
      for (std::string& word : found)
        word = lower(std::move(word));
    }
    take_matching(words.functions, prefix, found);
  }
  return found;
}

}  // namespace

Completion complete(std::string_view line, const CompletionWords& words) {
  Completion completion;
  if (line.starts_with('.') && line.find(' ') == line.npos) {
    take_matching(words.dot_commands, line, completion.words);
    return completion;
  }
  completion.begin_byte = word_begin(line);
  completion.words =
      words_after(line.substr(0, completion.begin_byte), line.substr(completion.begin_byte), words);
  std::sort(completion.words.begin(), completion.words.end());
  completion.words.erase(std::unique(completion.words.begin(), completion.words.end()),
                         completion.words.end());
  return completion;
}

std::string common_prefix(const std::vector<std::string>& words) {
  if (words.empty()) return {};
  std::string_view prefix = words.front();
  for (const std::string& word : words) {
    const auto [end, ignored] =
        std::mismatch(prefix.begin(), prefix.end(), word.begin(), word.end());
    prefix = prefix.substr(0, static_cast<std::size_t>(end - prefix.begin()));
  }
  return std::string(prefix);
}

}  // namespace weft
