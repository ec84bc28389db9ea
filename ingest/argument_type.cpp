#include "ingest/argument_type.h"

#include <algorithm>
#include <array>

namespace weft {
namespace {

struct KindName {
  std::string_view name;
  ArgumentKind kind;
};

constexpr std::array kKindNames{
    KindName{"text", ArgumentKind::text},         KindName{"date", ArgumentKind::date},
    KindName{"duration", ArgumentKind::duration}, KindName{"number", ArgumentKind::number},
    KindName{"number", ArgumentKind::measure},    KindName{"number", ArgumentKind::money},
    KindName{"measure", ArgumentKind::measure},   KindName{"money", ArgumentKind::money}};

}  // namespace

ArgumentPattern ArgumentPattern::parse(std::string_view text, const ClassTree& classes,
                                       const TableLine& line) {
  ArgumentPattern pattern;
  const std::vector<std::string> names = pieces_of(text, '|');
  if (names.empty()) line.fail("an end has no class", "write any where all fit");
  for (const std::string& name : names) {
    const std::size_t before = pattern.kinds_.size();
    for (const KindName& entry : kKindNames) {
      if (entry.name == name) pattern.kinds_.push_back(entry.kind);
    }
    if (pattern.kinds_.size() > before) continue;
    if (name == "any") {
      pattern.any_ = true;
    } else if (name == "count") {
      pattern.counted_ = true;
    } else if (classes.has(name)) {
      pattern.classes_.push_back(name);
    } else {
      line.fail(name + " is no class",
                "take one of classes.tsv, or date, duration, number, measure, money, count, text, "
                "any");
    }
  }
  return pattern;
}

bool ArgumentPattern::takes_any() const {
  return any_ || std::find(classes_.begin(), classes_.end(), "Thing") != classes_.end();
}

bool ArgumentPattern::fits(const ArgumentType& type, const ClassTree& classes) const {
  if (any_ || (counted_ && type.counted)) return true;
  if (std::find(kinds_.begin(), kinds_.end(), type.kind) != kinds_.end()) return true;
  if (type.kind != ArgumentKind::entity && type.kind != ArgumentKind::text) return false;
  if (type.class_name.empty()) return type.kind == ArgumentKind::entity && !classes_.empty();
  return std::any_of(classes_.begin(), classes_.end(), [&](const std::string& name) {
    return classes.is_a(type.class_name, name);
  });
}

}  // namespace weft
