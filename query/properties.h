#pragma once
#include <string>

#include "query/bound_expression.h"
#include "query/statements.h"
#include "query/term_value.h"

namespace weft::query {

// The values of a property, in value order: of a node its literals and nodes under the predicate,
// of an edge what its evidence says (article, sentence, speaker, polarity, modality, and each
// qualifier by the local name of its predicate), whether it is `asserted` and its `confidence`, of
// a record the field. Empty where there is none.
//
// Of an edge the evidence that asserts it counts; all of it does where nothing asserts the edge,
// and where the view asks for what is not asserted.
List property_values(const Value& object, const PropertyOf& property, TermReader& reader,
                     Statements& statements);

// None: NULL; one: the value; several: the list.
Value single_or_list(List values);

// Every property of a node or an edge, by local name, sorted.
Record all_properties(const Value& element, const StatementView& view, TermReader& reader,
                      Statements& statements);

// One record {article, sentence, confidence, speaker} for each place that says the statement; of a
// place that does not assert it also {polarity, modality}, where a language model read it
// {extractor, extracted}. The article is called by its title, without one by its source; a graph
// that is no article by its IRI.
List evidence_records(const Triple& edge, const StatementView& view, TermReader& reader);

void sort_values(List& values);  // in value order, each once

}  // namespace weft::query
