#include "ingest/relation_schema.h"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <fstream>

#include "graph/error.h"
#include "graph/vocabulary.h"

namespace weft {
namespace {

constexpr std::array<std::string_view, 9> kKinds{
    "person", "organization", "place", "work", "event", "thing", "date", "number", "text"};

std::optional<ArgumentKind> kind_named(std::string_view name) {
  const auto found = std::find(kKinds.begin(), kKinds.end(), name);
  if (found == kKinds.end()) return std::nullopt;
  return static_cast<ArgumentKind>(found - kKinds.begin());
}

std::vector<std::string> columns_of(const std::string& line) {
  std::vector<std::string> columns(1);
  for (const char c : line) {
    if (c == '\t') {
      columns.emplace_back();
    } else {
      columns.back() += c;
    }
  }
  return columns;
}

std::optional<std::string> property_iri(std::string_view name) {
  constexpr std::string_view kSchemaPrefix = "schema:", kRelPrefix = "rel:";
  if (name.starts_with(kSchemaPrefix)) {
    return std::string(vocabulary::kSchema) + std::string(name.substr(kSchemaPrefix.size()));
  }
  if (name.starts_with(kRelPrefix)) {
    return std::string(vocabulary::kBase) + "rel/" + std::string(name.substr(kRelPrefix.size()));
  }
  return std::nullopt;
}

bool fits(std::optional<ArgumentKind> wanted, ArgumentKind kind) {
  if (!wanted || *wanted == kind) return true;
  return *wanted == ArgumentKind::thing && kind < ArgumentKind::thing;
}

}  // namespace

RelationSchema RelationSchema::load(const std::string& path) {
  std::ifstream file(path);
  if (!file) throw InputError(fmt::format("{}: cannot be opened; reinstall weft's data", path));
  RelationSchema schema;
  std::string text;
  for (int number = 1; std::getline(file, text); ++number) {
    if (text.empty() || text[0] == '#') continue;
    const std::vector<std::string> columns = columns_of(text);
    const auto fail = [&](std::string_view what) {
      throw InputError(fmt::format("{}:{}: {}; see the head of the file", path, number, what));
    };
    if (columns.size() != 5) fail("a line has five columns");
    Line line{columns[0], kind_named(columns[1]), kind_named(columns[2]), {}};
    if (!line.subject && columns[1] != "any") fail(columns[1] + " is no kind of subject");
    if (!line.object && columns[2] != "any") fail(columns[2] + " is no kind of object");
    const auto iri = property_iri(columns[3]);
    if (!iri) fail(columns[3] + " starts with neither schema: nor rel:");
    if (columns[4] != "forward" && columns[4] != "back") fail(columns[4] + " is no direction");
    line.canonical = {*iri, columns[4] == "back" ? Direction::back : Direction::forward};
    schema.lines_.push_back(std::move(line));
  }
  return schema;
}

std::optional<CanonicalRelation> RelationSchema::find(std::string_view relation,
                                                      ArgumentKind subject,
                                                      ArgumentKind object) const {
  for (const Line& line : lines_) {
    if (line.relation == relation && fits(line.subject, subject) && fits(line.object, object)) {
      return line.canonical;
    }
  }
  return std::nullopt;
}

std::string relation_iri(std::string_view relation) {
  std::string local;
  if (relation == "be") relation = "is a";
  if (relation.starts_with("be ")) relation.remove_prefix(3);
  for (const char c : relation) {
    const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    const auto byte = static_cast<unsigned char>(c);
    if (plain || c == '-') {
      local += c;
    } else if (byte >= 0x80) {
      local += fmt::format("%{:02X}", byte);
    } else if (!local.empty() && local.back() != '_') {
      local += '_';
    }
  }
  while (local.ends_with('_'))
    local.pop_back();
  return std::string(vocabulary::kBase) + "rel/" + (local.empty() ? "related_to" : local);
}

}  // namespace weft
