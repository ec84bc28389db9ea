#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "ingest/argument_type.h"

namespace weft {

// https://weft.dev/qualifier/NAME: what a qualifier of a fact is called (docs/FACTS.md has the
// list).
std::string qualifier_iri(std::string_view name);

// Which role a further argument plays in a fact: qualifiers.tsv, which explains its columns.
class FactRoles {
 public:
  // The tree must outlive the roles. Throws InputError "file:line: what; what to do".
  static FactRoles load(const std::string& path, const ClassTree& classes);

  // "place" of "in" and a Place. The preposition itself where no line fits, "with" where there is
  // none; never empty.
  std::string role_of(std::string_view preposition, const ArgumentType& argument) const;

 private:
  struct Line {
    std::string role;
    std::vector<std::string> prepositions;
    ArgumentPattern argument;
  };
  const ClassTree* classes_ = nullptr;
  std::vector<Line> lines_;
};

}  // namespace weft
