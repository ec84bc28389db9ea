#include "ingest/fact_roles.h"

#include <algorithm>

#include "graph/vocabulary.h"
#include "ingest/table_lines.h"

namespace weft {

std::string qualifier_iri(std::string_view name) {
  return std::string(vocabulary::kBase) + "qualifier/" + std::string(name);
}

FactRoles FactRoles::load(const std::string& path, const ClassTree& classes) {
  FactRoles roles;
  roles.classes_ = &classes;
  for_each_table_line(path, [&](const TableLine& line) {
    if (line.columns.size() != 3) {
      line.fail("a role has three columns", "write role TAB prepositions TAB arguments");
    }
    Line entry{line.columns[0], {}, ArgumentPattern::parse(line.columns[2], classes, line)};
    for (const std::string& word : pieces_of(line.columns[1], ' '))
      entry.prepositions.push_back(word == "-" ? std::string() : with_spaces(word));
    roles.lines_.push_back(std::move(entry));
  });
  return roles;
}

std::string FactRoles::role_of(std::string_view preposition, const ArgumentType& argument) const {
  for (const Line& line : lines_) {
    const bool named = std::find(line.prepositions.begin(), line.prepositions.end(), preposition) !=
                       line.prepositions.end();
    if (named && line.argument.fits(argument, *classes_)) return line.role;
  }
  if (preposition.empty()) return "with";
  std::string name(preposition);
  std::replace(name.begin(), name.end(), ' ', '_');
  return name;
}

}  // namespace weft
