#include "graph/name_words.h"

#include <map>
#include <set>

#include "graph/check.h"

namespace weft {
namespace {

std::string_view take_until(std::string_view& text, char end) {
  const std::size_t bytes = std::min(text.find(end), text.size());
  const std::string_view taken = text.substr(0, bytes);
  text.remove_prefix(std::min(bytes + 1, text.size()));
  return taken;
}

struct Words {
  std::map<std::string_view, std::string_view> legal;
  std::set<std::string_view> titles, generations, joining;

  explicit Words(std::string_view table) {
    while (!table.empty()) {
      std::string_view line = take_until(table, '\n');
      if (line.empty() || line.front() == '#') continue;
      const std::string_view kind = take_until(line, '\t');
      const std::string_view word = take_until(line, '\t');
      if (kind == "legal") {
        legal.emplace(word, line);
        continue;
      }
      const bool known = kind == "title" || kind == "younger" || kind == "joining";
      WEFT_CHECK(known, "name_words.tsv has four kinds of lines");
      (kind == "title" ? titles : kind == "younger" ? generations : joining).insert(word);
    }
  }
};

const Words& words() {
  static const Words table(kNameWordsTable);
  return table;
}

}  // namespace

std::optional<std::string_view> find_legal_form(std::string_view text) {
  const auto found = words().legal.find(text);
  if (found == words().legal.end()) return std::nullopt;
  return found->second;
}
bool is_title_word(std::string_view word) {
  return words().titles.contains(word);
}
bool is_generation_word(std::string_view word) {
  return words().generations.contains(word);
}
bool is_joining_word(std::string_view word) {
  return words().joining.contains(word);
}

}  // namespace weft
