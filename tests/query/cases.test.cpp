// Runs tests/cases/query/*.case. A file draws a graph, into which `article` sections may put
// articles, then asks it: each `query` section begins a case, which `parameters` (name=value lines;
// `min confidence=0.5` for the option of that name) may follow, and promises columns and rows, an
// error, warnings or a plan. WEFT_UPDATE_CASES=1 writes what came out instead of checking it.
#include <catch2/catch.hpp>
#include <cstdlib>
#include <optional>

#include "graph/evidence_text.h"
#include "query/query.h"
#include "query/value_text.h"
#include "tests/helpers/case_file.h"
#include "tests/helpers/temporary_folder.h"
#include "tests/query/case_graph.h"

namespace weft::query {
namespace {

using weft::testing::CaseSection;

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  std::size_t begin = 0;
  while (begin < text.size()) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    lines.push_back(text.substr(begin, end - begin));
    begin = end + 1;
  }
  return lines;
}

std::string cell(const Value& value, TermReader& reader) {
  return value.is_null() ? "NULL" : to_text(value, reader);
}

// What a query gives, as sections.
std::vector<CaseSection> outcome(const Snapshot& snapshot, const std::string& text,
                                 const QueryOptions& options) {
  std::vector<CaseSection> sections;
  std::vector<std::string> warnings, lines;
  try {
    Rows rows = run_query(snapshot, text, options);
    warnings = rows.warnings();
    TermReader reader(snapshot);
    std::string columns;
    for (const std::string& column : rows.columns())
      columns += (columns.empty() ? "" : " | ") + column;
    lines.push_back(columns);
    while (const auto row = rows.next()) {
      std::string line;
      for (std::size_t i = 0; i < row->size(); ++i)
        line += (i == 0 ? "" : " | ") + cell((*row)[i], reader);
      lines.push_back(line);
    }
    sections.push_back({"rows", lines, {}});
  } catch (const Error& error) {
    sections.push_back({"error", lines_of(error.what()), {}});
  }
  if (!warnings.empty()) sections.push_back({"warnings", warnings, {}});
  return sections;
}

bool is_outcome(const std::string& heading) {
  return heading == "rows" || heading == "error" || heading == "warnings";
}

QueryOptions options_of(const CaseSection& section) {
  QueryOptions options;
  for (const std::string& line : section.lines) {
    const std::size_t equals = line.find('=');
    if (line.substr(0, equals) == "min confidence") {
      options.confidence_min = read_confidence(line.substr(equals + 1));
      continue;
    }
    options.parameters[line.substr(0, equals)] = parameter_value(line.substr(equals + 1));
  }
  return options;
}

std::string text_of(const std::vector<CaseSection>& sections) {
  std::string text;
  for (const CaseSection& section : sections)
    text += section.heading + "\n" + section.text() + "\n";
  return text;
}

void check_file(const std::filesystem::path& path) {
  const bool updates = std::getenv("WEFT_UPDATE_CASES") != nullptr;
  const std::vector<CaseSection> sections = weft::testing::read_case_file(path);
  std::vector<CaseSection> updated;
  std::optional<TemporaryFolder> folder;
  std::optional<Graph> graph;
  std::size_t cases = 0;
  for (std::size_t i = 0; i < sections.size();) {
    updated.push_back(sections[i]);
    if (sections[i].heading == "graph") {
      graph.reset();
      folder.emplace();
      graph.emplace(testing::draw_graph(folder->path() / "graph", sections[i].lines));
      ++i;
      continue;
    }
    if (sections[i].heading == "article") {
      REQUIRE(graph.has_value());
      graph->put_article(testing::read_article(sections[i++].lines));
      continue;
    }
    REQUIRE(sections[i].heading == "query");
    REQUIRE(graph.has_value());
    const std::string text = sections[i].text();
    QueryOptions options;
    if (++i < sections.size() && sections[i].heading == "parameters") {
      options = options_of(sections[i]);
      updated.push_back(sections[i++]);
    }
    std::vector<CaseSection> promised;
    while (i < sections.size() && is_outcome(sections[i].heading))
      promised.push_back(sections[i++]);
    const Snapshot snapshot = graph->snapshot();
    const std::vector<CaseSection> got = outcome(snapshot, text, options);
    updated.insert(updated.end(), got.begin(), got.end());
    ++cases;
    if (updates) continue;
    INFO(path.filename().string() << ", query:\n" << text);
    CHECK(text_of(got) == text_of(promised));
  }
  CHECK(cases > 0);
  if (updates) weft::testing::write_case_file(path, updated);
}

TEST_CASE("Every .case file gives the rows, warnings or error that it promises", "[query][cases]") {
  for (const auto& path : weft::testing::case_files("tests/cases/query")) {
    DYNAMIC_SECTION(path.filename().string()) {
      check_file(path);
    }
  }
}

}  // namespace
}  // namespace weft::query
