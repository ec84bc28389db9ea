#include "graph/dump_words.h"

#include <algorithm>
#include <charconv>
#include <map>

#include "graph/import_frame.h"

namespace weft {
namespace {

bool is_upper(char byte) {
  return byte >= 'A' && byte <= 'Z';
}
bool is_lower(char byte) {
  return byte >= 'a' && byte <= 'z';
}

std::string percent_decoded(std::string_view text) {
  std::string decoded;
  for (std::size_t index = 0; index < text.size(); ++index) {
    unsigned value = 0;
    const char* digits = text.data() + index + 1;
    const bool is_escape = text[index] == '%' && text.size() - index > 2 &&
                           std::from_chars(digits, digits + 2, value, 16).ptr == digits + 2;
    decoded += is_escape ? static_cast<char>(value) : text[index];
    if (is_escape) index += 2;
  }
  return utf8_prefix(decoded) == decoded.size() ? decoded : std::string(text);
}

// The names that an article may go by, shortest first; the whole source last.
std::vector<std::string> candidates(const std::string& source) {
  std::vector<std::string> names;
  if (source.find("://") == std::string::npos) {
    const std::string file = source.substr(source.find_last_of('/') + 1);
    for (std::size_t dot = file.find('.', 1); dot != std::string::npos;
         dot = file.find('.', dot + 1)) {
      names.push_back(file.substr(0, dot));
    }
    if (!file.empty()) names.push_back(file);
  }
  if (names.empty() || names.back() != source) names.push_back(source);
  return names;
}

}  // namespace

std::string_view local_name(std::string_view iri) {
  const std::size_t end = iri.find_last_of("#/:");
  if (end == std::string_view::npos || end + 1 == iri.size()) return iri;
  return iri.substr(end + 1);
}

std::string words_of_iri(std::string_view iri) {
  const std::string name = percent_decoded(local_name(iri));
  std::string words;
  for (std::size_t index = 0; index < name.size(); ++index) {
    const char byte = name[index];
    const bool begins_word = index > 0 && is_upper(byte) && is_lower(name[index - 1]);
    if (begins_word) words += ' ';
    const bool is_single = index + 1 == name.size() || !is_upper(name[index + 1]);
    words += begins_word && is_single ? static_cast<char>(byte - 'A' + 'a') : byte;
  }
  std::replace(words.begin(), words.end(), '_', ' ');
  return folded(words);
}

std::string folded(std::string_view text) {
  std::string line;
  for (const char byte : text) {
    const bool is_space = static_cast<unsigned char>(byte) <= 0x20 || byte == 0x7F;
    if (!is_space) {
      line += byte;
    } else if (!line.empty() && line.back() != ' ') {
      line += ' ';
    }
  }
  if (!line.empty() && line.back() == ' ') line.pop_back();
  return line;
}

std::string label_of(const Snapshot& snapshot, const Term& term) {
  if (term.kind == TermKind::literal) return folded(term.text);
  const std::optional<TermId> id = snapshot.find(term);
  const std::optional<std::string> name = id ? snapshot.preferred_name(*id) : std::nullopt;
  if (name) return folded(*name);
  return term.kind == TermKind::blank ? "_:" + term.text : words_of_iri(term.text);
}

std::string label_of(const Snapshot& snapshot, TermId id) {
  return label_of(snapshot, snapshot.term(id));
}

std::vector<std::string> article_names(std::span<const std::string> sources) {
  std::map<std::string, std::size_t> users;
  for (const std::string& source : sources) {
    for (const std::string& name : candidates(source))
      ++users[name];
  }
  std::vector<std::string> names;
  for (const std::string& source : sources) {
    const std::vector<std::string> choices = candidates(source);
    const auto chosen = std::find_if(choices.begin(), choices.end(),
                                     [&](const std::string& name) { return users[name] == 1; });
    names.push_back(chosen == choices.end() ? source : *chosen);
  }
  return names;
}

}  // namespace weft
