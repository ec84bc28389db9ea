#include "query/properties.h"

#include <algorithm>
#include <map>

#include "graph/evidence_text.h"
#include "graph/statement_confidence.h"
#include "query/compare.h"

namespace weft::query {
namespace {

std::optional<std::string> article_name(TermId graph, TermReader& reader) {
  if (graph == TermId{}) return std::nullopt;
  const auto article = reader.snapshot().article(graph);
  if (!article) return reader.iri(graph);
  return article->title.empty() ? article->source : article->title;
}

Value optional_text(const std::optional<std::string>& text) {
  return text ? Value(*text) : Value();
}

Value confidence_value(Confidence confidence) {
  return Value(*Decimal::make(static_cast<int>(confidence), 4));
}

Value sentence_of(TermId graph, const Evidence& evidence, TermReader& reader) {
  if (evidence.ranges.empty()) return Value();
  return Value(reader.snapshot().article_text(graph, evidence.ranges.front()));
}

Value speaker_of(const Evidence& evidence, TermReader& reader) {
  return evidence.speaker ? reader.decode(*evidence.speaker) : Value();
}

Value text_value(std::string_view text) {
  return Value(std::string(text));
}

// Which model read it and when, where no rule did: fields of their own, which others lack.
void add_signature(const Evidence& evidence, TermReader& reader, Record& record) {
  for (const std::string_view field : {"extractor", "extracted"}) {
    for (const Qualifier& qualifier : evidence.qualifiers) {
      if (reader.local_name(qualifier.predicate) != field) continue;
      record.emplace_back(std::string(field), reader.decode(qualifier.value));
    }
  }
}

// Calls visit(graph, evidence) for each place that counts; evidence is null where a graph only
// holds the edge.
template <typename Visit>
void for_each_place(const Triple& edge, const StatementView& view, TermReader& reader,
                    Visit visit) {
  const bool all = view.unasserted || !reader.snapshot().contains(edge);
  for (const GraphEvidence& held : reader.snapshot().evidence(edge)) {
    if (held.evidence.empty()) visit(held.graph, static_cast<const Evidence*>(nullptr));
    for (const Evidence& evidence : held.evidence)
      if (all || evidence.asserts()) visit(held.graph, &evidence);
  }
}

List edge_values(const Triple& edge, const PropertyOf& property, TermReader& reader) {
  List values;
  const std::string& name = property.name;
  const Snapshot& snapshot = reader.snapshot();
  if (name == "asserted") return {Value(snapshot.contains(edge))};
  if (name == "confidence")
    return {confidence_value(statement_confidence(snapshot, snapshot.evidence(edge)))};
  for_each_place(edge, property.view, reader, [&](TermId graph, const Evidence* evidence) {
    const Evidence plain;
    const Evidence& said = evidence != nullptr ? *evidence : plain;
    if (name == "article") values.push_back(optional_text(article_name(graph, reader)));
    if (name == "polarity") values.push_back(text_value(to_text(said.polarity)));
    if (name == "modality") values.push_back(text_value(to_text(said.modality)));
    if (evidence == nullptr) return;
    if (name == "sentence") values.push_back(sentence_of(graph, *evidence, reader));
    if (name == "speaker") values.push_back(speaker_of(*evidence, reader));
    for (const Qualifier& qualifier : evidence->qualifiers) {
      const bool wanted = property.predicate ? qualifier.predicate == *property.predicate
                                             : reader.local_name(qualifier.predicate) == name;
      if (wanted) values.push_back(reader.decode(qualifier.value));
    }
  });
  return values;
}

List node_values(TermId node, const PropertyOf& property, TermReader& reader,
                 Statements& statements) {
  List values;
  TripleScan scan = reader.snapshot().scan({node, *property.predicate, std::nullopt});
  for (Triple triple; scan.next(triple);)
    if (statements.sees(triple, property.view)) values.push_back(reader.decode(triple.object));
  return values;
}

Record grouped(std::map<std::string, List> by_name) {
  Record record;
  for (auto& [name, values] : by_name) {
    sort_values(values);
    record.emplace_back(name, single_or_list(std::move(values)));
  }
  return record;
}

}  // namespace

void sort_values(List& values) {
  std::erase_if(values, [](const Value& value) { return value.is_null(); });
  std::stable_sort(values.begin(), values.end(), [](const Value& left, const Value& right) {
    return total_order(left, right) < 0;
  });
  values.erase(std::unique(values.begin(), values.end(), is_same), values.end());
}

List property_values(const Value& object, const PropertyOf& property, TermReader& reader,
                     Statements& statements) {
  List values;
  if (object.is(Kind::node) && property.kind == PropertyKind::iri) {
    values.emplace_back(reader.iri(object.node()));
  } else if (object.is(Kind::node) && property.kind == PropertyKind::name) {
    if (auto name = reader.preferred_name(object.node())) values.emplace_back(std::move(*name));
  } else if (object.is(Kind::node) && property.predicate) {
    values = node_values(object.node(), property, reader, statements);
  } else if (object.is(Kind::edge)) {
    values = edge_values(object.edge(), property, reader);
  } else if (object.is(Kind::record)) {
    for (const auto& [name, value] : object.record())
      if (name == property.name) values.push_back(value);
    return values;
  }
  if (values.size() > 1) sort_values(values);
  return values;
}

Value single_or_list(List values) {
  if (values.empty()) return Value();
  return values.size() == 1 ? values.front() : Value(std::move(values));
}

Record all_properties(const Value& element, const StatementView& view, TermReader& reader,
                      Statements& statements) {
  std::map<std::string, List> by_name;
  if (element.is(Kind::node)) {
    TripleScan scan = reader.snapshot().scan({element.node(), std::nullopt, std::nullopt});
    for (Triple triple; scan.next(triple);)
      if (is_literal(triple.object) && statements.sees(triple, view))
        by_name[reader.local_name(triple.predicate)].push_back(reader.decode(triple.object));
  } else if (element.is(Kind::edge)) {
    const Triple& edge = element.edge();
    const Snapshot& snapshot = reader.snapshot();
    by_name["confidence"].push_back(
        confidence_value(statement_confidence(snapshot, snapshot.evidence(edge))));
    for_each_place(edge, view, reader, [&](TermId graph, const Evidence* evidence) {
      if (const auto article = article_name(graph, reader))
        by_name["article"].emplace_back(*article);
      if (evidence == nullptr) return;
      by_name["sentence"].push_back(sentence_of(graph, *evidence, reader));
      if (!evidence->asserts()) {
        by_name["polarity"].push_back(text_value(to_text(evidence->polarity)));
        by_name["modality"].push_back(text_value(to_text(evidence->modality)));
      }
      if (evidence->speaker) by_name["speaker"].push_back(speaker_of(*evidence, reader));
      for (const Qualifier& qualifier : evidence->qualifiers)
        by_name[reader.local_name(qualifier.predicate)].push_back(reader.decode(qualifier.value));
    });
  }
  return grouped(std::move(by_name));
}

List evidence_records(const Triple& edge, const StatementView& view, TermReader& reader) {
  List records;
  for_each_place(edge, view, reader, [&](TermId graph, const Evidence* evidence) {
    if (evidence == nullptr && graph == TermId{}) return;
    Record record;
    record.emplace_back("article", optional_text(article_name(graph, reader)));
    record.emplace_back("sentence", evidence ? sentence_of(graph, *evidence, reader) : Value());
    record.emplace_back("confidence", evidence ? confidence_value(evidence->confidence) : Value());
    record.emplace_back("speaker", evidence ? speaker_of(*evidence, reader) : Value());
    if (evidence && !evidence->asserts()) {
      record.emplace_back("polarity", text_value(to_text(evidence->polarity)));
      record.emplace_back("modality", text_value(to_text(evidence->modality)));
    }
    if (evidence != nullptr) add_signature(*evidence, reader, record);
    records.emplace_back(std::move(record));
  });
  return records;
}

}  // namespace weft::query
