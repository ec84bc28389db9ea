// What stands at one end of a relation, and what a data file says may stand there.
#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "ingest/class_tree.h"
#include "ingest/table_lines.h"

namespace weft {

enum class ArgumentKind : std::uint8_t {
  entity,  // something that the graph has a node for
  text,    // a noun phrase that stays text
  date,
  duration,
  number,  // also percentages
  measure,
  money
};

struct ArgumentType {
  ArgumentKind kind = ArgumentKind::entity;
  std::string_view class_name;  // of an entity, or of the head of a text; empty where unknown
  bool counted = false;         // "500 people": it says how many
  bool named = true;            // unless a noun phrase is all that the entity is called
};

// What an argument may be: "Person|Organization", "date", "any".
class ArgumentPattern {
 public:
  // Classes of the tree, or date, duration, number (which measures and money are too), measure,
  // money, text, count, any; several with | between them. Throws InputError at the line.
  static ArgumentPattern parse(std::string_view text, const ClassTree& classes,
                               const TableLine& line);

  // A name whose class is not known fits every class; RelationSchema refuses noun phrases.
  bool fits(const ArgumentType& type, const ClassTree& classes) const;
  // Whether it takes things of every class.
  bool takes_any() const;
  // Whether it takes counted things by their number.
  bool takes_count() const { return counted_; }

 private:
  std::vector<std::string> classes_;
  std::vector<ArgumentKind> kinds_;
  bool counted_ = false, any_ = false;
};

}  // namespace weft
