#include "graph/statement_writer.h"

#include <algorithm>

#include "graph/names.h"
#include "graph/statistics.h"
#include "graph/vocabulary.h"

namespace weft {

template <typename Change>
void StatementWriter::edit(const Triple& triple, TermId graph, const Change& change) {
  const std::string key = encode_evidence_key(triple, graph);
  Membership membership;
  const auto stored = overlay_.get(Family::evidence, key);
  if (stored) membership = overlay_.sound(decode_membership(*stored), "evidence is unreadable");
  change(membership);
  if (membership.empty()) {
    if (!stored) return;
    overlay_.erase(Family::evidence, key);
  } else {
    std::string value = encode_membership(membership);
    if (stored == value) return;
    overlay_.put(Family::evidence, key, std::move(value));
  }
  touched_.push_back({triple, membership.asserts()});
  withdrawn_ = withdrawn_ || !touched_.back().asserts;
}

void StatementWriter::set_evidence(const Triple& triple, TermId graph,
                                   std::vector<Evidence> evidence) {
  edit(triple, graph, [&](Membership& m) { m.evidence = std::move(evidence); });
}

void StatementWriter::set_derived(const Triple& triple, bool derived) {
  edit(triple, TermId{}, [&](Membership& membership) { membership.derived = derived; });
}

bool StatementWriter::still_asserted(const Triple& triple) const {
  const TripleKey key = encode_key(triple, KeyOrder::spo);
  bool asserted = false;
  overlay_.for_each(Family::evidence, bytes_of(key), [&](std::string_view, std::string_view value) {
    asserted = overlay_.sound(decode_membership(value), "evidence is unreadable").asserts();
    return asserted ? Visiting::stop : Visiting::more;
  });
  return asserted;
}

void StatementWriter::finish() {
  std::sort(touched_.begin(), touched_.end());
  std::vector<Triple> inserted, removed;
  for (std::size_t i = 0; i < touched_.size();) {
    const Triple triple = touched_[i].triple;
    for (; i + 1 < touched_.size() && touched_[i + 1].triple == triple; ++i) {
    }
    const bool may_assert =
        touched_[i++].asserts;  // of its entries, sorted: the last asserts first
    const bool before = overlay_.has(Family::spo, bytes_of(encode_key(triple, KeyOrder::spo)));
    if (!before && !may_assert) continue;
    const bool after = withdrawn_ ? still_asserted(triple) : may_assert;
    if (after && !before) inserted.push_back(triple);
    if (before && !after) removed.push_back(triple);
  }
  put_in_orders(inserted, removed);
  std::optional<TermId> type_predicate;
  for (const auto* triples : {&inserted, &removed}) {
    for (const Triple& triple : *triples) {
      if (iri_of_predicate(triple.predicate) == vocabulary::kType)
        type_predicate = triple.predicate;
    }
  }
  count_statements(overlay_, inserted, removed, type_predicate);
  count_names(inserted, 1);
  count_names(removed, -1);
}

void StatementWriter::put_in_orders(const std::vector<Triple>& inserted,
                                    const std::vector<Triple>& removed) {
  for (const KeyOrder order : {KeyOrder::spo, KeyOrder::pos, KeyOrder::osp}) {
    for (const Triple& triple : inserted) {
      overlay_.put(family_of(order), bytes_of(encode_key(triple, order)), {});
    }
    for (const Triple& triple : removed) {
      overlay_.erase(family_of(order), bytes_of(encode_key(triple, order)));
    }
  }
}

void StatementWriter::count_names(const std::vector<Triple>& triples, int difference) {
  for (const Triple& triple : triples) {
    if (!is_literal(triple.object)) continue;
    if (!is_name_predicate(iri_of_predicate(triple.predicate))) continue;
    const std::string name = normalise_name(terms_.term(triple.object).text);
    if (name.empty() || name.size() > kIndexedNameBytesMax) continue;
    overlay_.add_to_count(Family::names, name_index_key(name, triple.subject), difference);
  }
}

const std::string& StatementWriter::iri_of_predicate(TermId predicate) {
  const auto [entry, added] = predicate_iris_.try_emplace(predicate);
  if (added) entry->second = terms_.term(predicate).text;
  return entry->second;
}

}  // namespace weft
