#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace weft {

// What an argument is, for choosing a predicate.
enum class ArgumentKind : std::uint8_t {
  person,
  organization,
  place,
  work,
  event,
  thing,
  date,
  number,
  text
};

enum class Direction : std::uint8_t { forward, back };

struct CanonicalRelation {
  std::string predicate;  // IRI
  Direction direction = Direction::forward;
};

// The predicates that weft gives to relation phrases: relations.tsv, which explains its columns.
class RelationSchema {
 public:
  // Throws InputError "file:line: what; what to do".
  static RelationSchema load(const std::string& path);

  // The first line that fits; nothing where the phrase keeps its own name.
  std::optional<CanonicalRelation> find(std::string_view relation, ArgumentKind subject,
                                        ArgumentKind object) const;

 private:
  struct Line {
    std::string relation;
    std::optional<ArgumentKind> subject, object;  // absent: any
    CanonicalRelation canonical;
  };
  std::vector<Line> lines_;
};

// "decide to build" -> https://weft.dev/rel/decide_to_build; "be" -> .../is_a.
std::string relation_iri(std::string_view relation);

}  // namespace weft
