#include "ingest/fact_values.h"

#include <algorithm>

#include "ingest/fact_roles.h"

namespace weft {
namespace {

bool has_qualifier(const Fact& fact, std::string_view role) {
  const std::string iri = qualifier_iri(role);
  return std::any_of(fact.qualifiers.begin(), fact.qualifiers.end(),
                     [&](const FactQualifier& qualifier) { return qualifier.predicate == iri; });
}

void add_unit(const Value& value, Fact& fact) {
  if (!value.unit.empty()) {
    const bool money = value.kind == ValueKind::money;
    add_qualifier(fact, money ? "currency" : "unit", Term::string(value.unit));
  }
  if (!value.comparator.empty()) {
    add_qualifier(fact, "comparator", Term::string(value.comparator));
  }
}

// "from 2010 to 2015", "early 2020", "around 1850"
void describe_date(const Value& value, Fact& fact) {
  if (value.end_term) add_qualifier(fact, "until", *value.end_term);
  if (value.modifier != TimeModifier::none) {
    add_qualifier(fact, "part", Term::string(std::string(name_of(value.modifier))));
  }
  if (!value.comparator.empty()) {
    add_qualifier(fact, "comparator", Term::string(value.comparator));
  }
}

}  // namespace

void add_qualifier(Fact& fact, std::string_view role, FactTerm value) {
  fact.qualifiers.push_back({qualifier_iri(role), std::move(value)});
}

void describe_object(const ArticleWords& words, const References& references,
                     const Reference& object, Fact& fact) {
  const Value* value = object.value != nullptr ? object.value : object.count;
  if (value == nullptr) return;
  if (value->kind == ValueKind::date) return describe_date(*value, fact);
  if (object.value == nullptr) {
    add_qualifier(fact, "amount", references.term_of(*value));
  } else {
    add_qualifier(fact, "surface", Term::string(words.phrase(value->span)));
  }
  add_unit(*value, fact);
  if (value->end_term) add_qualifier(fact, "upper", *value->end_term);
}

void describe_argument(const ArticleWords& words, const References& references,
                       const Reference& argument, const std::string& role, Fact& fact) {
  const Value& value = *argument.value;
  if (value.kind == ValueKind::date && value.end_term) {
    add_qualifier(fact, "from", argument.term);
    add_qualifier(fact, "until", *value.end_term);
    return;
  }
  if (value.unit.empty()) {
    add_qualifier(fact, role, argument.term);
    return;
  }
  const bool taken = has_qualifier(fact, "amount") || has_qualifier(fact, "surface") ||
                     has_qualifier(fact, "unit") || has_qualifier(fact, "currency") ||
                     has_qualifier(fact, role) || value.end_term.has_value();
  if (taken) {
    add_qualifier(fact, role, Term::string(words.phrase(value.span)));
    return;
  }
  add_qualifier(fact, role, references.term_of(value));
  add_unit(value, fact);
}

}  // namespace weft
