#include "graph/bulk_load.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "graph/byte_codec.h"
#include "graph/evidence_codec.h"
#include "graph/names.h"
#include "graph/statement_writer.h"
#include "graph/statistics.h"
#include "graph/term_batch.h"
#include "graph/vocabulary.h"

namespace weft {
namespace {

struct Row {
  Triple triple;
  TermId graph;
  auto operator<=>(const Row&) const = default;
};
using EvidenceKey = std::array<char, kEvidenceKeyBytes>;

EvidenceKey evidence_key(const Row& row) {
  EvidenceKey key;
  const TripleKey triple = encode_key(row.triple, KeyOrder::spo);
  std::copy(triple.begin(), triple.end(), key.begin());
  const std::string graph = id_key(row.graph);
  std::copy(graph.begin(), graph.end(), key.begin() + kTripleKeyBytes);
  return key;
}

template <typename Keys>
std::vector<std::string_view> views_of(const Keys& keys) {
  std::vector<std::string_view> views;
  views.reserve(keys.size());
  for (const auto& key : keys)
    views.emplace_back(key.data(), key.size());
  return views;
}

class BulkLoad {
 public:
  BulkLoad(const FolderView& view, TermCache& cache)
      : view_(view), terms_(view, cache), records_(view) {}

  // How many quads are new; where some are, runs() says what they change.
  std::uint64_t read(std::span<const Quad> quads);
  std::vector<SortedRun> runs() const;
  void committed() { terms_.committed(); }

 private:
  void read_rows(std::span<const Quad> quads);
  void drop_known_rows();
  void find_inserted();
  void count();
  void count_subjects(CountDifferences& differences) const;
  void count_objects(CountDifferences& differences) const;
  void count_names();
  bool uses_new_term(const Triple& triple) const {
    return terms_.is_new(triple.subject) || terms_.is_new(triple.predicate) ||
           terms_.is_new(triple.object);
  }
  const std::vector<Triple>& inserted() const { return orders_[0]; }
  static std::size_t index_of(KeyOrder order) { return static_cast<std::size_t>(order) - 1; }

  const FolderView& view_;
  TermBatch terms_;
  std::vector<Row> rows_;                      // sorted; in the end those that are new
  std::map<Row, std::string> joined_;          // memberships that an article began, as they become
  std::array<std::vector<Triple>, 3> orders_;  // what is inserted, sorted by each KeyOrder
  Overlay records_;                            // the families with few keys
};

std::uint64_t BulkLoad::read(std::span<const Quad> quads) {
  read_rows(quads);
  drop_known_rows();
  if (rows_.empty()) return 0;
  find_inserted();
  count();
  count_names();
  if (terms_.has_new()) write_term_counts(records_, terms_.counts());
  return rows_.size();
}

void BulkLoad::read_rows(std::span<const Quad> quads) {
  using Place = TermBatch::Place;
  std::vector<std::array<Place, 4>> places;
  places.reserve(quads.size());
  for (const Quad& quad : quads) {
    // Braces: in this order, which is the one that numbers follow.
    places.push_back({terms_.add(quad.subject), terms_.add(quad.predicate), terms_.add(quad.object),
                      quad.graph ? terms_.add(*quad.graph) : Place{}});
  }
  terms_.number();
  rows_.reserve(places.size());
  for (const auto& [subject, predicate, object, graph] : places) {
    rows_.push_back(
        {{terms_.id(subject), terms_.id(predicate), terms_.id(object)}, terms_.id(graph)});
  }
  std::sort(rows_.begin(), rows_.end());
  rows_.erase(std::unique(rows_.begin(), rows_.end()), rows_.end());
}

void BulkLoad::drop_known_rows() {
  std::vector<std::size_t> open;  // rows of known terms only
  std::vector<EvidenceKey> keys;
  for (std::size_t i = 0; i < rows_.size(); ++i) {
    if (uses_new_term(rows_[i].triple)) continue;
    if (rows_[i].graph != TermId{} && terms_.is_new(rows_[i].graph)) continue;
    open.push_back(i);
    keys.push_back(evidence_key(rows_[i]));
  }
  std::vector<bool> known(rows_.size());
  view_.get_all(Family::evidence, views_of(keys), [&](std::size_t index, std::string_view value) {
    Membership membership = view_.sound(decode_membership(value), "evidence is unreadable");
    known[open[index]] = membership.imported;
    if (membership.imported) return;
    membership.imported = true;
    joined_.emplace(rows_[open[index]], encode_membership(membership));
  });
  std::size_t kept = 0;
  for (std::size_t i = 0; i < rows_.size(); ++i) {
    if (!known[i]) rows_[kept++] = rows_[i];
  }
  rows_.resize(kept);
}

void BulkLoad::find_inserted() {
  std::vector<Triple> triples;
  triples.reserve(rows_.size());
  for (const Row& row : rows_) {
    if (triples.empty() || triples.back() != row.triple) triples.push_back(row.triple);
  }
  std::vector<std::size_t> open;
  std::vector<TripleKey> keys;
  for (std::size_t i = 0; i < triples.size(); ++i) {
    if (uses_new_term(triples[i])) continue;
    open.push_back(i);
    keys.push_back(encode_key(triples[i], KeyOrder::spo));
  }
  std::vector<bool> asserted(triples.size());
  view_.get_all(Family::spo, views_of(keys),
                [&](std::size_t index, std::string_view) { asserted[open[index]] = true; });
  std::size_t kept = 0;
  for (std::size_t i = 0; i < triples.size(); ++i) {
    if (!asserted[i]) triples[kept++] = triples[i];
  }
  triples.resize(kept);
  for (const KeyOrder order : {KeyOrder::pos, KeyOrder::osp}) {
    auto& sorted = orders_[index_of(order)] = triples;
    std::sort(sorted.begin(), sorted.end(), [order](const Triple& a, const Triple& b) {
      return fields_in_order(a, order) < fields_in_order(b, order);
    });
  }
  orders_[index_of(KeyOrder::spo)] = std::move(triples);
}

void BulkLoad::count() {
  CountDifferences differences;
  count_subjects(differences);
  count_objects(differences);
  const TermId type = terms_.id_of_iri(vocabulary::kType);
  for (const Triple& triple : inserted()) {
    ++differences.predicates[triple.predicate].statements;
    if (triple.predicate == type) ++differences.classes[triple.object];
  }
  apply_differences(records_, differences);
}

// A subject that had this predicate is no new subject; whether it had any is asked last.
void BulkLoad::count_subjects(CountDifferences& differences) const {
  KeyScan with_predicate = view_.scan_prefixes(Family::spo);
  for (auto triple = inserted().begin(); triple != inserted().end();) {
    const TermId subject = triple->subject;
    bool is_known = false;
    while (triple != inserted().end() && triple->subject == subject) {
      const TermId predicate = triple->predicate;
      const TripleKey key = encode_key(*triple, KeyOrder::spo);
      const bool had = !terms_.is_new(subject) && !terms_.is_new(predicate) &&
                       with_predicate.seek_prefix(bytes_of(key).substr(0, 16));
      if (!had) ++differences.predicates[predicate].subjects;
      is_known = is_known || had;
      while (triple != inserted().end() && triple->subject == subject &&
             triple->predicate == predicate)
        ++triple;
    }
    is_known =
        is_known || (!terms_.is_new(subject) && view_.has_prefix(Family::spo, id_key(subject)));
    if (!is_known) ++differences.subjects;
  }
}

void BulkLoad::count_objects(CountDifferences& differences) const {
  KeyScan with_object = view_.scan_prefixes(Family::pos);
  const Triple* last = nullptr;
  for (const Triple& triple : orders_[index_of(KeyOrder::pos)]) {
    const bool repeats =
        last && last->predicate == triple.predicate && last->object == triple.object;
    last = &triple;
    if (repeats) continue;
    const TripleKey key = encode_key(triple, KeyOrder::pos);
    const bool had = !terms_.is_new(triple.predicate) && !terms_.is_new(triple.object) &&
                     with_object.seek_prefix(bytes_of(key).substr(0, 16));
    if (!had) ++differences.predicates[triple.predicate].objects;
  }
}

void BulkLoad::count_names() {
  std::vector<TermId> predicates;
  for (const std::string_view iri : kNamePredicates)
    predicates.push_back(terms_.id_of_iri(iri));
  std::map<std::pair<std::string, TermId>, std::uint64_t> names;  // of whom -> said how often
  for (const Triple& triple : inserted()) {
    if (!is_literal(triple.object)) continue;
    if (std::find(predicates.begin(), predicates.end(), triple.predicate) == predicates.end()) {
      continue;
    }
    std::string name = normalise_name(terms_.term(triple.object).text);
    if (name.empty() || name.size() > kIndexedNameBytesMax) continue;
    ++names[{std::move(name), triple.subject}];
  }
  for (const auto& [name, times] : names) {
    const std::string key = name_index_key(name.first, name.second);
    if (terms_.is_new(name.second)) {
      std::string value;
      append_varint(value, times);
      records_.put(Family::names, key, std::move(value));
    } else {
      records_.add_to_count(Family::names, key, static_cast<std::int64_t>(times));
    }
  }
}

std::vector<SortedRun> BulkLoad::runs() const {
  std::vector<SortedRun> runs = terms_.runs();
  for (const KeyOrder order : {KeyOrder::spo, KeyOrder::pos, KeyOrder::osp}) {
    runs.push_back({family_of(order), [this, order](const SortedRun::Put& put) {
                      for (const Triple& triple : orders_[index_of(order)])
                        put(bytes_of(encode_key(triple, order)), {});
                    }});
  }
  runs.push_back(
      {Family::evidence, [this](const SortedRun::Put& put) {
         Membership plain;
         plain.imported = true;
         const std::string imported = encode_membership(plain);
         for (const Row& row : rows_) {
           const EvidenceKey key = evidence_key(row);
           const auto joined = joined_.find(row);
           put({key.data(), key.size()}, joined == joined_.end() ? imported : joined->second);
         }
       }});
  for (const Family family : {Family::meta, Family::names, Family::statistics}) {
    runs.push_back({family, [this, family](const SortedRun::Put& put) {
                      for (const auto& [key, value] : records_.changes(family))
                        put(key, *value);  // a load takes nothing away
                    }});
  }
  return runs;
}

}  // namespace

std::uint64_t load_statements(RocksdbFolder& folder, TermCache& cache, std::span<const Quad> quads,
                              LoadThrough through) {
  const auto view = folder.view();
  BulkLoad load(*view, cache);
  const std::uint64_t added = load.read(quads);
  if (added == 0) return 0;
  through == LoadThrough::files ? folder.ingest(load.runs()) : folder.write(load.runs());
  load.committed();
  return added;
}

}  // namespace weft
