#include "graph/verify.h"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <functional>
#include <optional>

#include "graph/byte_codec.h"
#include "graph/check.h"
#include "graph/evidence_codec.h"
#include "graph/inline_value.h"
#include "graph/names.h"
#include "graph/statement_writer.h"
#include "graph/statistics.h"
#include "graph/term_codec.h"
#include "graph/vocabulary.h"

namespace weft {
namespace {

std::string words(const Triple& triple) {
  return fmt::format("({:016x} {:016x} {:016x})", bits(triple.subject), bits(triple.predicate),
                     bits(triple.object));
}

class Verification {
 public:
  Verification(const FolderView& view, VerifyReport& report, Problems& problems)
      : view_(view), report_(report), problems_(problems), counts_(read_term_counts(view)) {}

  void verify_terms();
  void verify_evidence();
  void verify_orders();
  void verify_statistics();
  EvidenceCounts evidence_counts() const { return evidence_counts_; }

 private:
  bool is_known(TermId id) const;
  void expect_known(const Triple& triple, TermId graph, const Membership& membership);
  std::uint64_t digest(KeyOrder order, std::uint64_t& triples);
  void expect_in_spo(KeyOrder order);
  void collect_names(const Triple& triple, Overlay& names);
  Term term(TermId id) const {
    if (is_inline(id)) return inline_term(id);
    const auto stored = view_.get(Family::terms, id_key(id));
    if (!stored) view_.damaged(fmt::format("no term has the id {:016x}", bits(id)));
    return view_.sound(decode_term(*stored), "a term is unreadable");
  }

  const FolderView& view_;
  VerifyReport& report_;
  Problems& problems_;
  TermCounts counts_;
  EvidenceCounts evidence_counts_;
};

void Verification::verify_terms() {
  std::uint64_t terms = 0, ids = 0, local_names = 0, named_iris = 0;
  view_.for_each(Family::terms, {}, [&](std::string_view key, std::string_view value) {
    ++terms;
    const TermId id = id_at_end(key);
    const auto decoded = decode_term(value);
    const auto back = view_.get(Family::term_ids, value);
    problems_.expect(decoded && dictionary_tag(*decoded) == tag_of(id) && is_known(id),
                     fmt::format("term {:016x} is unreadable or wrongly numbered", bits(id)));
    problems_.expect(back && *back == key,
                     fmt::format("term {:016x} does not lead back to itself", bits(id)));
    if (decoded && decoded->kind == TermKind::iri && !local_name_of(decoded->text).empty()) {
      ++named_iris;
      const std::string local = std::string(local_name_of(decoded->text)) + '\0' + std::string(key);
      problems_.expect(view_.has(Family::local_names, local),
                       fmt::format("<{}> is not found by its local name", decoded->text));
    }
    return Visiting::more;
  });
  const auto count = [&](Family family, std::uint64_t& keys) {
    view_.for_each(family, {}, [&](std::string_view, std::string_view) {
      ++keys;
      return Visiting::more;
    });
  };
  count(Family::term_ids, ids);
  count(Family::local_names, local_names);
  problems_.expect(terms == counts_.total() && ids == terms,
                   fmt::format("{} terms are counted, {} have an id, {} ids have a term",
                               counts_.total(), ids, terms));
  problems_.expect(
      local_names == named_iris,
      fmt::format("{} IRIs have a local name, {} are listed", named_iris, local_names));
  report_.terms = terms;
}

bool Verification::is_known(TermId id) const {
  if (is_inline(id)) return tag_of(id) <= TermTag::date_time;
  const auto tag = static_cast<std::size_t>(tag_of(id));
  return tag >= 1 && tag <= 3 && payload_of(id) >= 1 && payload_of(id) <= counts_.by_tag[tag];
}

void Verification::expect_known(const Triple& triple, TermId graph, const Membership& membership) {
  bool known = is_known(triple.subject) && is_known(triple.predicate) && is_known(triple.object) &&
               (graph == TermId{} || is_known(graph));
  for (const Evidence& evidence : membership.evidence) {
    known = known && (!evidence.speaker || is_known(*evidence.speaker));
    for (const Qualifier& qualifier : evidence.qualifiers) {
      known = known && is_known(qualifier.predicate) && is_known(qualifier.value);
    }
  }
  problems_.expect(known, words(triple) + " or its evidence uses an id that names no term");
}

// Evidence and spo have one sort order, so one walk over both compares them.
void Verification::verify_evidence() {
  KeyScan orders = view_.scan(Family::spo);
  orders.seek({});
  std::string current;  // spo key
  bool asserted = false;
  const auto close = [&] {
    if (current.empty()) return;
    for (; orders.valid() && orders.key() < current; orders.next()) {
      problems_.add(words(decode_key(orders.key(), KeyOrder::spo)) + " is said by no graph");
    }
    const bool found = orders.valid() && orders.key() == current;
    if (found) orders.next();
    problems_.expect(found == asserted, words(decode_key(current, KeyOrder::spo)) +
                                            (found ? " is asserted by no graph"
                                                   : " is asserted but not in the orders"));
  };
  view_.for_each(Family::evidence, {}, [&](std::string_view key, std::string_view value) {
    if (key.size() != kEvidenceKeyBytes) view_.damaged("evidence is unreadable");
    if (key.substr(0, kTripleKeyBytes) != current) {
      close();
      current = key.substr(0, kTripleKeyBytes);
      asserted = false;
    }
    const auto membership = view_.sound(decode_membership(value), "evidence is unreadable");
    const TermId graph = id_at_end(key);
    asserted = asserted || membership.asserts();
    expect_known(decode_key(key, KeyOrder::spo), graph, membership);
    problems_.expect(!membership.empty(),
                     words(decode_key(key, KeyOrder::spo)) + " is in a graph without a reason");
    problems_.expect(!membership.derived || graph == TermId{},
                     "a derived statement is outside the default graph");
    if (!membership.evidence.empty()) ++evidence_counts_.entries_with_evidence;
    if (membership.derived) ++evidence_counts_.derived;
    report_.evidence += membership.evidence.size();
    return Visiting::more;
  });
  close();
  for (; orders.valid(); orders.next()) {
    problems_.add(words(decode_key(orders.key(), KeyOrder::spo)) + " is said by no graph");
  }
}

// A sum over the triples of one order that does not depend on the order (splitmix64 of the fields).
std::uint64_t Verification::digest(KeyOrder order, std::uint64_t& triples) {
  const auto mix = [](std::uint64_t x) {
    x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9u;
    x = (x ^ (x >> 27)) * 0x94D049BB133111EBu;
    return x ^ (x >> 31);
  };
  std::uint64_t sum = 0;
  view_.for_each(family_of(order), {}, [&](std::string_view key, std::string_view) {
    if (key.size() != kTripleKeyBytes) view_.damaged("a triple is unreadable");
    const Triple t = decode_key(key, order);
    ++triples;
    sum += mix(mix(mix(bits(t.subject)) + bits(t.predicate)) + bits(t.object));
    return Visiting::more;
  });
  return sum;
}

void Verification::expect_in_spo(KeyOrder order) {
  view_.for_each(family_of(order), {}, [&](std::string_view key, std::string_view) {
    const Triple triple = decode_key(key, order);
    problems_.expect(view_.has(Family::spo, bytes_of(encode_key(triple, KeyOrder::spo))),
                     words(triple) + " is in another order but not in spo");
    return Visiting::more;
  });
}

void Verification::verify_orders() {
  const std::uint64_t spo = digest(KeyOrder::spo, report_.statements);
  for (const KeyOrder order : {KeyOrder::pos, KeyOrder::osp}) {
    const char* name = order == KeyOrder::pos ? "pos" : "osp";
    std::uint64_t triples = 0;
    const std::uint64_t other = digest(order, triples);
    if (other == spo && triples == report_.statements) continue;
    problems_.add(fmt::format("order {} has {} statements, spo has {}, or they differ", name,
                              triples, report_.statements));
    expect_in_spo(order);
  }
}

void Verification::collect_names(const Triple& triple, Overlay& names) {
  if (!is_literal(triple.object)) return;
  const std::string name = normalise_name(term(triple.object).text);
  if (name.empty() || name.size() > kIndexedNameBytesMax) return;
  names.add_to_count(Family::names, name_index_key(name, triple.subject), 1);
}

void Verification::verify_statistics() {
  struct Counts {
    std::uint64_t statements = 0, subjects = 0, objects = 0;
  };
  std::map<TermId, Counts> predicates;
  std::map<TermId, std::uint64_t> classes;
  std::map<TermId, std::string> iris;
  const EmptyView nothing;
  Overlay names(nothing);
  Totals totals;
  Triple last{};
  view_.for_each(Family::spo, {}, [&](std::string_view key, std::string_view) {
    const Triple triple = decode_key(key, KeyOrder::spo);
    Counts& counts = predicates[triple.predicate];
    const auto [iri, added] = iris.try_emplace(triple.predicate);
    if (added) iri->second = term(triple.predicate).text;
    ++totals.statements;
    ++counts.statements;
    if (triple.subject != last.subject) ++totals.subjects;
    if (triple.subject != last.subject || triple.predicate != last.predicate) ++counts.subjects;
    if (iri->second == vocabulary::kType) ++classes[triple.object];
    if (is_name_predicate(iri->second)) collect_names(triple, names);
    last = triple;
    return Visiting::more;
  });
  last = {};
  view_.for_each(Family::pos, {}, [&](std::string_view key, std::string_view) {
    const Triple triple = decode_key(key, KeyOrder::pos);
    if (triple.predicate != last.predicate || triple.object != last.object) {
      ++predicates[triple.predicate].objects;
    }
    last = triple;
    return Visiting::more;
  });
  totals.predicates = predicates.size();
  totals.classes = classes.size();
  totals.articles = read_totals(view_).articles;  // verify_articles compares it
  Overlay statistics(nothing);
  for (const auto& [id, counts] : predicates) {
    write_predicate_statistics(statistics, id,
                               {counts.statements, counts.subjects, counts.objects});
  }
  for (const auto& [id, size] : classes)
    write_class_size(statistics, id, size);
  write_totals(statistics, totals);
  expect_family(view_, statistics, Family::statistics, "statistics", problems_);
  expect_family(view_, names, Family::names, "the index of names", problems_);
}

}  // namespace

void Problems::add(std::string line) {
  if (report_.problems.size() < kProblemsMax) {
    report_.problems.push_back(std::move(line));
  } else {
    ++left_out_;
  }
}

void Problems::finish() {
  if (left_out_ > 0) report_.problems.push_back(fmt::format("and {} more", left_out_));
}

void EmptyView::damaged(std::string_view what) const {
  throw StoreError(fmt::format("a part rebuilt for comparison: {}; this is a fault of weft", what));
}

void expect_family(const KeyView& view, const Overlay& expected, Family family,
                   std::string_view name, Problems& problems) {
  const auto& wanted = expected.changes(family);
  auto next = wanted.begin();
  std::uint64_t wrong = 0;
  const auto skip_erased = [&] {
    while (next != wanted.end() && !next->second)
      ++next;
  };
  skip_erased();
  view.for_each(family, {}, [&](std::string_view key, std::string_view value) {
    for (; next != wanted.end() && next->first < key; skip_erased()) {
      ++wrong;
      ++next;
    }
    if (next != wanted.end() && next->first == key) {
      if (*next->second != value) ++wrong;
      ++next;
      skip_erased();
    } else {
      ++wrong;
    }
    return Visiting::more;
  });
  for (; next != wanted.end(); skip_erased()) {
    ++wrong;
    ++next;
  }
  problems.expect(wrong == 0,
                  fmt::format("{}: {} records are wrong, missing or too many", name, wrong));
}

VerifyReport verify_folder(const FolderView& view, std::string_view base) {
  VerifyReport report;
  Problems problems(report);
  const auto part = [&](const std::function<void()>& run) {
    try {
      run();
    } catch (const Error& error) {
      problems.add(error.what());
    }
  };
  EvidenceCounts evidence_counts;
  part([&] {
    Verification verification(view, report, problems);
    part([&] { verification.verify_terms(); });
    part([&] { verification.verify_orders(); });
    part([&] { verification.verify_evidence(); });
    part([&] { verification.verify_statistics(); });
    evidence_counts = verification.evidence_counts();
  });
  part([&] { verify_articles(view, base, evidence_counts, report, problems); });
  problems.finish();
  return report;
}

}  // namespace weft
