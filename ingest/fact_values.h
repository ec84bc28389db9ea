// Qualifiers that values bring into a fact: unit, currency, comparator, upper end, part of a year.
#pragma once
#include "ingest/references.h"

namespace weft {

// What the object of a fact is or counts. Of "30 visits" the amount is said as well.
void describe_object(const ArticleWords& words, const References& references,
                     const Reference& object, Fact& fact);

// A further argument that is a value, under its role; the unit of an amount where it is the fact's
// only one, else the amount in its own words.
void describe_argument(const ArticleWords& words, const References& references,
                       const Reference& argument, const std::string& role, Fact& fact);

void add_qualifier(Fact& fact, std::string_view role, FactTerm value);

}  // namespace weft
