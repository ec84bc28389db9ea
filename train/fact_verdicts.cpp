#include "train/fact_verdicts.h"

#include <fmt/core.h>
#include <re2/re2.h>

#include "ingest/print_facts.h"
#include "ingest/table_lines.h"

namespace weft {
namespace {

constexpr std::size_t kColumns = 5;

// The line that a table has, without " [in=Leeds]" and " says Olga Stein".
std::string without_details(std::string fact) {
  static const RE2 qualifier(R"( \[[^\]=]*=[^\]]*\])"), speaker(" says .*");
  RE2::GlobalReplace(&fact, qualifier, "");
  RE2::Replace(&fact, speaker, "");
  return fact;
}

std::string term_text(const ArticleFacts& facts, const FactTerm& term) {
  if (const auto* entity = std::get_if<LocalEntity>(&term)) {
    return facts.entities[static_cast<std::size_t>(*entity)].names.front().text;
  }
  return std::get<Term>(term).text;
}

}  // namespace

std::vector<FactVerdict> read_fact_verdicts(const std::string& path) {
  std::vector<FactVerdict> verdicts;
  for_each_table_line(path, [&](const TableLine& line) {
    if (line.number == 1) return;  // the names of the columns
    const std::vector<std::string>& columns = line.columns;
    if (columns.size() < kColumns || (columns[4] != "right" && columns[4] != "wrong")) {
      line.fail("no verdict",
                "write DOCUMENT TAB SENTENCE TAB FACT TAB CONFIDENCE TAB right|wrong");
    }
    verdicts.push_back({columns[0], without_details(columns[2]), columns[4] == "right"});
  });
  return verdicts;
}

std::string fact_line(const ArticleFacts& facts, const Fact& fact) {
  constexpr std::string_view kModalities[] = {"", " {possible}", " {planned}", " {conditional}"};
  return fmt::format("{} --{}--> {}{}{}", term_text(facts, fact.subject),
                     local_name(fact.predicate), term_text(facts, fact.object),
                     fact.polarity == Polarity::negated ? " {negated}" : "",
                     kModalities[static_cast<std::size_t>(fact.modality)]);
}

}  // namespace weft
