#include "tests/query/case_graph.h"

#include <stdexcept>

#include "graph/evidence_text.h"
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
  if (word == "owl:functional") return Term::iri(std::string(vocabulary::kFunctionalProperty));
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

// One word behind the statement.
void read_manner(const std::string& word, Fact& fact) {
  for (const Modality modality : {Modality::possible, Modality::planned, Modality::conditional}) {
    if (word != to_text(modality)) continue;
    fact.modality = modality;
    return;
  }
  const std::size_t equals = word.find('=');
  const std::string name = word.substr(0, equals);
  if (name == "negated") {
    fact.polarity = Polarity::negated;
  } else if (equals == std::string::npos) {
    throw std::runtime_error("not a manner: " + word);
  } else if (name == "confidence") {
    fact.confidence = *read_confidence(word.substr(equals + 1));
  } else if (name == "speaker") {
    fact.speaker = resource(word.substr(equals + 1));
  } else {
    fact.qualifiers.push_back({resource(name).text, object(word.substr(equals + 1))});
  }
}

}  // namespace

ArticleFacts read_article(const std::vector<std::string>& lines) {
  ArticleFacts facts;
  const std::string& head = lines.at(0);
  const std::size_t space = head.find(' ');
  if (head.substr(0, space) != "undated") facts.article.date = head.substr(0, space);
  facts.article.title = facts.article.source = head.substr(space + 1);
  for (std::size_t i = 1; i < lines.size(); ++i) {
    const auto begin = static_cast<std::uint32_t>(facts.article.text.size());
    facts.article.text += lines[i] + "\n";
    const auto end = static_cast<std::uint32_t>(facts.article.text.size()) - 1;
    const std::vector<std::string> words = words_of(lines[i]);
    if (words.size() < 3) throw std::runtime_error("not a statement: " + lines[i]);
    Fact fact;
    fact.subject = resource(words[0]);
    fact.predicate = resource(words[1]).text;
    fact.object = object(words[2]);
    fact.ranges = {{begin, end}};
    for (std::size_t k = 3; k < words.size(); ++k)
      read_manner(words[k], fact);
    facts.facts.push_back(std::move(fact));
  }
  return facts;
}

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
