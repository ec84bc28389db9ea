#include "ingest/lexicon.h"

#include <fmt/core.h>

#include <fstream>
#include <sstream>

#include "graph/error.h"
#include "ingest/article_words.h"

namespace weft {
namespace {

std::string_view look_up(const std::map<std::string, std::string, std::less<>>& map,
                         std::string_view key) {
  const auto found = map.find(key);
  return found == map.end() ? std::string_view() : std::string_view(found->second);
}

// Calls take(line number, first column, second column) for every line that says something.
template <typename Take>
void for_each_entry(const std::string& path, Take take) {
  std::ifstream file(path);
  if (!file) throw InputError(fmt::format("{}: cannot be opened; reinstall weft's data", path));
  std::string line;
  for (int number = 1; std::getline(file, line); ++number) {
    if (line.empty() || line[0] == '#') continue;
    const std::size_t tab = line.find('\t');
    if (tab == std::string::npos) {
      throw InputError(fmt::format("{}:{}: no tab; write name TAB words", path, number));
    }
    take(number, line.substr(0, tab), line.substr(tab + 1));
  }
}

}  // namespace

Lexicon Lexicon::load(const std::string& folder) {
  Lexicon lexicon;
  lexicon.classes_ = ClassTree::load(folder + "/classes.tsv");
  lexicon.load_lists(folder + "/nouns.tsv");
  lexicon.load_lists(folder + "/occupations.tsv");
  lexicon.load_lists(folder + "/given_names.tsv");
  lexicon.load_lists(folder + "/verbs.tsv");
  for_each_entry(folder + "/countries.tsv", [&](int, const std::string& name, const std::string&) {
    lexicon.lists_["country"].insert(name);
    lexicon.lists_["state"].insert(ascii_lower(name));
  });
  lexicon.load_by_noun(folder + "/deeds.tsv", lexicon.deeds_);
  lexicon.load_by_noun(folder + "/happenings.tsv", lexicon.happenings_);
  lexicon.load_map(folder + "/units.tsv");
  lexicon.load_map(folder + "/currencies.tsv");
  return lexicon;
}

void Lexicon::load_lists(const std::string& path) {
  for_each_entry(path, [&](int, const std::string& name, const std::string& text) {
    std::istringstream words(text);
    for (std::string word; words >> word;) {
      for (char& c : word) {
        if (c == '_') c = ' ';
      }
      lists_[name].insert(word);
    }
  });
}

void Lexicon::load_by_noun(const std::string& path, Map& map) {
  for_each_entry(path, [&](int, const std::string& verb, const std::string& text) {
    std::istringstream nouns(text);
    for (std::string noun; nouns >> noun;)
      map.emplace(noun, verb);
  });
}

void Lexicon::load_map(const std::string& path) {
  for_each_entry(path, [&](int number, const std::string& name, const std::string& text) {
    const std::size_t tab = text.find('\t');
    if (tab == std::string::npos) {
      throw InputError(
          fmt::format("{}:{}: two columns; write kind TAB symbol TAB words separated "
                      "by commas",
                      path, number));
    }
    Map& map = name == "currency" ? currencies_ : units_;
    std::istringstream words(text.substr(tab + 1));
    for (std::string word; std::getline(words, word, ',');)
      map.emplace(word, text.substr(0, tab));
  });
}

bool Lexicon::is_role(std::string_view lemma) const {
  if (in("role", lemma)) return true;
  const auto ends_with = [&](std::string_view suffix) {
    return lemma.size() > suffix.size() + 2 && lemma.ends_with(suffix);
  };
  return ends_with("woman") || ends_with("person") || ends_with("ologist") || ends_with("minister");
}

bool Lexicon::is_title(std::string_view lower) const {
  return in("title", lower);
}
bool Lexicon::is_corporate_suffix(std::string_view lower) const {
  return in("corporate", lower);
}

bool Lexicon::in(std::string_view list, std::string_view word) const {
  const auto found = lists_.find(list);
  return found != lists_.end() && found->second.contains(word);
}

std::string_view Lexicon::unit(std::string_view words) const {
  return look_up(units_, words);
}
std::string_view Lexicon::currency(std::string_view words) const {
  return look_up(currencies_, words);
}

std::string_view Lexicon::happening_of(std::string_view noun) const {
  return look_up(happenings_, noun);
}

std::string_view Lexicon::verb_of(std::string_view noun) const {
  return look_up(deeds_, noun);
}

}  // namespace weft
