#pragma once
#include <string>

#include "query/bound_expression.h"
#include "query/term_value.h"

namespace weft::query {

// The values of a property, in value order: of a node its literals and nodes under the predicate,
// of an edge what its evidence says (article, sentence, confidence, speaker, and each qualifier by
// the local name of its predicate), of a record the field. Empty where there is none.
List property_values(const Value& object, const PropertyOf& property, TermReader& reader);

// None: NULL; one: the value; several: the list.
Value single_or_list(List values);

// Every property of a node or an edge, by local name, sorted.
Record all_properties(const Value& element, TermReader& reader);

// One record {article, sentence, confidence, speaker} for each place that says the statement, with
// {extractor, extracted} where a language model read it. The
// article is called by its title, without one by its source; a graph that is no article by its IRI.
List evidence_records(const Triple& edge, TermReader& reader);

void sort_values(List& values);  // in value order, each once

}  // namespace weft::query
