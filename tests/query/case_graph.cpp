#include "tests/query/case_graph.h"

#include <stdexcept>

#include "graph/vocabulary.h"
#include "query/decimal.h"
#include "query/temporal.h"

namespace weft::query::testing {
namespace {

std::string xsd(std::string_view type) {
  return std::string(vocabulary::kXsd) + std::string(type);
}

Term quoted(const std::string& word) {
  const std::size_t end = word.rfind('"');
  const std::string text = word.substr(1, end - 1);
  const std::string suffix = word.substr(end + 1);
  if (suffix.starts_with("@")) return Term::tagged(text, suffix.substr(1));
  if (suffix.starts_with("^^")) return Term::typed(text, xsd(suffix.substr(2)));
  return Term::string(text);
}

Term resource(const std::string& word) {
  if (word == "a") return Term::iri(std::string(vocabulary::kType));
  if (word == "label") return Term::iri(std::string(vocabulary::kLabel));
  if (word == "altLabel") return Term::iri(std::string(vocabulary::kAltLabel));
  if (word.starts_with("_:")) return Term::blank(word.substr(2));
  const std::size_t colon = word.find(':');
  if (colon == std::string::npos) return Term::iri("http://example.org/" + word);
  return Term::iri("http://" + word.substr(0, colon) + ".example/" + word.substr(colon + 1));
}

Term object(const std::string& word) {
  if (word.starts_with('"')) return quoted(word);
  if (word == "true" || word == "false") return Term::boolean(word == "true");
  if (parse_date(word)) return Term::typed(word, xsd("date"));
  if (parse_timestamp(word)) return Term::typed(word, xsd("dateTime"));
  if (const auto number = Decimal::parse(word))
    return Term::typed(word, xsd(word.find('.') == std::string::npos ? "integer" : "decimal"));
  const bool is_float = word.find_first_not_of("0123456789.eE+-") == std::string::npos;
  if (is_float || word == "NaN" || word == "INF") return Term::typed(word, xsd("double"));
  return resource(word);
}

// Words are parted by spaces; a quoted one may hold some.
std::vector<std::string> words_of(const std::string& line) {
  std::vector<std::string> words;
  std::size_t at = 0;
  while ((at = line.find_first_not_of(' ', at)) != std::string::npos) {
    std::size_t end = line.find(' ', at);
    if (line[at] == '"') end = line.find(' ', line.find('"', at + 1));
    words.push_back(line.substr(at, end - at));
    if (end == std::string::npos) break;
    at = end;
  }
  return words;
}

}  // namespace

std::vector<Quad> read_graph(const std::vector<std::string>& lines) {
  std::vector<Quad> quads;
  for (const std::string& line : lines) {
    const std::vector<std::string> words = words_of(line);
    if (words.empty()) continue;
    if (words.size() != 3) throw std::runtime_error("not a statement: " + line);
    quads.push_back({resource(words[0]), resource(words[1]), object(words[2]), std::nullopt});
  }
  return quads;
}

Graph draw_graph(const std::filesystem::path& folder, const std::vector<std::string>& lines) {
  Graph graph = Graph::open(folder, OpenMode::create);
  graph.add(read_graph(lines));
  return graph;
}

}  // namespace weft::query::testing
