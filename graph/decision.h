// What somebody decided by hand about the entities of a graph. Decisions speak of names and
// classes, not of entities, so they hold for articles that come later, in any order.
//
//   kind    names              others        value
//   merge   one or more        one           -            names are others' entity
//   split   one or more        none or more  -            names are an entity of their own, which
//                                                         others are no names of
//   rename  one, of the entity -             the label
//   retype  one, of the entity -             class IRI    the entity is of that class (and of the
//                                                         main class above it) alone
//
// A later decision goes before an earlier one that it contradicts. A graph holds a set of them:
// where, when and in which order they were added leaves no trace but `when_us`.
#pragma once
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace weft {

enum class DecisionKind : std::uint8_t { merge, split, rename, retype };
std::string_view to_text(DecisionKind kind);  // "merge"
std::optional<DecisionKind> find_decision_kind(std::string_view name);

struct DecidedName {
  std::string text;                       // as it was given; compared normalised
  std::optional<std::string> link_class;  // absent: the name in every class
  auto operator<=>(const DecidedName&) const = default;
};

struct Decision {
  std::uint64_t when_us = 0;  // microseconds since 1970, UTC
  DecisionKind kind = DecisionKind::merge;
  std::vector<DecidedName> names, others;
  std::string value;
  std::string by, note;  // who, and why; may be empty
  auto operator<=>(const Decision&) const = default;
};

// Throws InputError: a name that is empty, or a part that the kind wants or does not know.
void check_decision(const Decision& decision);

// 2026-11-26T10:00:00Z, with a fraction where there is one; and back, also from a bare date.
std::string decision_time_text(std::uint64_t when_us);
std::optional<std::uint64_t> read_decision_time(std::string_view text);

// Value and key of family decisions (decisions.h).
std::string encode_decision(const Decision& decision);
std::optional<Decision> decode_decision(std::string_view bytes);

}  // namespace weft
