#include "graph/dump_property_graph.h"

#include <fmt/core.h>
#include <xxhash.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <set>
#include <unordered_map>

#include "graph/dump_rows.h"
#include "graph/dump_words.h"
#include "graph/evidence_text.h"
#include "graph/external_sort.h"
#include "graph/statement_confidence.h"
#include "graph/vocabulary.h"

namespace weft {
namespace {

constexpr std::array<std::string_view, 6> kNamePredicates{
    vocabulary::kLabel,      vocabulary::kPrefLabel,           vocabulary::kAltLabel,
    vocabulary::kSchemaName, vocabulary::kSchemaAlternateName, vocabulary::kFoafName};

std::string_view node_id(std::string_view text) {
  return text[0] == '<' ? text.substr(1, text.size() - 2) : text;
}

// Sees which statements are a node's own properties: its types and its names.
class OwnProperties {
 public:
  explicit OwnProperties(const Snapshot& snapshot) {
    type_ = snapshot.find(Term::iri(std::string(vocabulary::kType)));
    for (const std::string_view name : kNamePredicates) {
      if (const auto id = snapshot.find(Term::iri(std::string(name)))) names_.push_back(*id);
    }
  }
  bool has(const Triple& triple) const {
    if (is_literal(triple.object)) {
      return std::find(names_.begin(), names_.end(), triple.predicate) != names_.end();
    }
    return type_ == triple.predicate && tag_of(triple.object) == TermTag::iri;
  }

 private:
  std::optional<TermId> type_;
  std::vector<TermId> names_;
};

// The places that assert one triple, in an order that owes nothing to ids.
struct Place {
  std::string graph;  // N-Triples text
  TermId graph_id;
  const Evidence* evidence;  // null for an imported statement
};

std::vector<Place> asserting_places(TermTexts& texts, std::span<const GraphEvidence> graphs) {
  std::vector<Place> places;
  for (const GraphEvidence& membership : graphs) {
    if (!is_asserted(membership)) continue;
    const std::string graph =
        membership.graph == TermId{} ? std::string() : texts.text(membership.graph);
    if (membership.imported || membership.derived)
      places.push_back({graph, membership.graph, nullptr});
    for (const Evidence& evidence : membership.evidence) {
      if (evidence.asserts()) places.push_back({graph, membership.graph, &evidence});
    }
  }
  std::stable_sort(places.begin(), places.end(), [](const Place& left, const Place& right) {
    if (left.graph != right.graph) return left.graph < right.graph;
    return left.evidence && right.evidence && left.evidence->ranges < right.evidence->ranges;
  });
  return places;
}

std::vector<std::string> types_of(const Snapshot& snapshot, TermId node) {
  std::vector<std::string> types;
  const auto type = snapshot.find(Term::iri(std::string(vocabulary::kType)));
  if (!type) return types;
  TripleScan scan = snapshot.scan({node, *type, std::nullopt});
  for (Triple triple; scan.next(triple);) {
    if (tag_of(triple.object) == TermTag::iri) types.push_back(snapshot.term(triple.object).text);
  }
  std::sort(types.begin(), types.end());
  return types;
}

DumpNode describe_node(const Snapshot& snapshot, std::string_view text, TermId id) {
  DumpNode node{node_id(text),
                text[0] == '<'   ? "iri"
                : text[0] == '_' ? "blank"
                                 : "literal",
                label_of(snapshot, id),
                {},
                {}};
  if (is_resource(id)) {
    node.names = snapshot.names(id);
    node.types = types_of(snapshot, id);
  }
  return node;
}

// One record of the edges' sort: everything about the edge, NUL between the fields, lists joined
// with 0x01; neither stands in any of them.
class EdgeRecords {
 public:
  EdgeRecords(const Snapshot& snapshot, ExternalSort& sort)
      : snapshot_(snapshot), texts_(snapshot), sort_(sort) {}

  void add(const Triple& triple, std::span<const GraphEvidence> graphs) {
    const std::vector<Place> places = asserting_places(texts_, graphs);
    if (places.empty()) return;
    std::set<std::string> graph_ids, qualifiers;
    std::uint64_t evidence_count = 0;
    const Confidence confidence = statement_confidence(snapshot_, graphs);
    std::string sentence;
    for (const Place& place : places) {
      if (!place.graph.empty()) graph_ids.insert(std::string(node_id(place.graph)));
      if (!place.evidence) continue;
      ++evidence_count;
      for (const Qualifier& qualifier : place.evidence->qualifiers) {
        qualifiers.insert(label(qualifier.predicate) + "=" + label(qualifier.value));
      }
      if (place.evidence->speaker) qualifiers.insert("speaker=" + label(*place.evidence->speaker));
      if (sentence.empty() && !place.evidence->ranges.empty()) {
        sentence = folded(snapshot_.article_text(place.graph_id, place.evidence->ranges[0]));
      }
    }
    // One after the other: each text lives until the next is asked for.
    std::string record = texts_.text(triple.subject) + '\0';
    record += texts_.text(triple.predicate) + '\0';
    record += texts_.text(triple.object) + '\0';
    record += joined(graph_ids) + '\0' + std::to_string(evidence_count) + '\0';
    record += to_text(confidence) + '\0' + sentence + '\0';
    sort_.add(record + joined(qualifiers) + '\0' + label(triple.predicate));
  }

 private:
  std::string label(TermId id) { return label_of(snapshot_, id); }
  static std::string joined(const std::set<std::string>& texts) {
    std::string list;
    for (const std::string& text : texts)
      list += (list.empty() ? "" : "\x01") + text;
    return list;
  }

  const Snapshot& snapshot_;
  TermTexts texts_;
  ExternalSort& sort_;
};

std::string_view take_field(std::string_view& record, char end = '\0') {
  const std::size_t bytes = std::min(record.find(end), record.size());
  const std::string_view field = record.substr(0, bytes);
  record.remove_prefix(std::min(bytes + 1, record.size()));
  return field;
}

std::vector<std::string> take_list(std::string_view& record) {
  std::string_view field = take_field(record);
  std::vector<std::string> list;
  while (!field.empty())
    list.emplace_back(take_field(field, '\x01'));
  return list;
}

DumpEdge read_edge(std::string_view record) {
  DumpEdge edge;
  edge.subject = node_id(take_field(record));
  edge.predicate = node_id(take_field(record));
  edge.object = node_id(take_field(record));
  edge.graphs = take_list(record);
  const std::string_view count = take_field(record);
  std::from_chars(count.data(), count.data() + count.size(), edge.evidence_count);
  edge.confidence = take_field(record);
  edge.sentence = take_field(record);
  edge.qualifiers = take_list(record);
  edge.label = take_field(record);
  return edge;
}

}  // namespace

void for_each_node(const DumpJob& job, const std::function<void(const DumpNode&)>& sink) {
  TermTexts texts(job.snapshot);
  const OwnProperties own(job.snapshot);
  ExternalSort sort(job.options.sort_mib << 20, job.options.temporary_folder);
  std::optional<TermId> last_subject;
  const auto add = [&](TermId id) {
    sort.add(texts.text(id) + '\0' + fmt::format("{:016x}", bits(id)));
  };
  job.snapshot.for_each_statement([&](const Triple& triple, std::span<const GraphEvidence> graphs) {
    if (std::none_of(graphs.begin(), graphs.end(), is_asserted)) return;
    if (last_subject != triple.subject) add(triple.subject);
    last_subject = triple.subject;
    if (!own.has(triple)) add(triple.object);
  });
  sort.drain([&](std::string_view record) {
    const std::string_view text = take_field(record);
    std::uint64_t id = 0;
    std::from_chars(record.data(), record.data() + record.size(), id, 16);
    ++job.report.rows;
    sink(describe_node(job.snapshot, text, TermId{id}));
  });
  job.report.spilled_runs += sort.spilled_runs();
}

void for_each_edge(const DumpJob& job, const std::function<void(const DumpEdge&)>& sink) {
  const OwnProperties own(job.snapshot);
  ExternalSort sort(job.options.sort_mib << 20, job.options.temporary_folder);
  EdgeRecords records(job.snapshot, sort);
  job.snapshot.for_each_statement([&](const Triple& triple, std::span<const GraphEvidence> graphs) {
    if (!own.has(triple)) records.add(triple, graphs);
  });
  sort.drain([&](std::string_view record) {
    ++job.report.rows;
    sink(read_edge(record));
  });
  job.report.spilled_runs += sort.spilled_runs();
}

std::string node_key(std::string_view id) {
  const XXH128_hash_t hash = XXH3_128bits(id.data(), id.size());
  return fmt::format("n{:016x}{:016x}", hash.high64, hash.low64);
}

}  // namespace weft
