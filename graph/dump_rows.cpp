// A record of the sort is the row's fields with a NUL between them, which no N-Triples text holds:
//
//    section NUL graph NUL subject NUL predicate NUL object
//
// The section puts graphs in their order: "0" the default graph, "1" named graphs, "2" + ten digits
// articles by source, then "a" for what they assert and "p" for their provenance.
#include "graph/dump_rows.h"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <unordered_map>

#include "graph/blank_label.h"
#include "graph/check.h"
#include "graph/decision_dump.h"
#include "graph/dump_provenance.h"
#include "graph/external_sort.h"
#include "graph/provenance.h"
#include "graph/single_holders.h"
#include "graph/vocabulary.h"

namespace weft {
namespace {

constexpr std::size_t kTextsKept = 4096;
constexpr std::size_t kTextBytesKept = 1u << 10;  // longer ones would fill the memory

template <std::size_t kCount>
std::array<std::string_view, kCount> split(std::string_view record) {
  std::array<std::string_view, kCount> fields;
  for (std::string_view& field : fields) {
    const std::size_t end = std::min(record.find('\0'), record.size());
    field = record.substr(0, end);
    record.remove_prefix(std::min(end + 1, record.size()));
  }
  return fields;
}

class Rows {
 public:
  Rows(const Snapshot& snapshot, const DumpOptions& options)
      : snapshot_(snapshot),
        texts_(snapshot),
        sort_(options.sort_mib << 20, options.temporary_folder) {}

  void add_triples() {
    snapshot_.for_each_statement([&](const Triple& triple, std::span<const GraphEvidence> graphs) {
      if (std::any_of(graphs.begin(), graphs.end(), is_asserted)) add("0", "", triple);
    });
  }

  void add_quads() {
    const std::vector<ArticleSummary> articles = snapshot_.articles();
    std::unordered_map<TermId, std::string> sections{{TermId{}, "0"}};
    for (std::size_t rank = 0; rank < articles.size(); ++rank) {
      sections.emplace(articles[rank].graph, fmt::format("2{:010}a", rank));
      add_provenance(articles[rank], rank);
    }
    add_schema();
    add_decisions();
    const std::string linking = to_ntriples(Term::iri(std::string(provenance::kLinking)));
    snapshot_.for_each_statement([&](const Triple& triple, std::span<const GraphEvidence> graphs) {
      for (const GraphEvidence& membership : graphs) {
        if (membership.derived) add("1", linking, triple);
        if (!is_asserted_by_itself(membership)) continue;
        const auto section = sections.find(membership.graph);
        const std::string graph =
            membership.graph == TermId{} ? std::string() : texts_.text(membership.graph);
        add(section == sections.end() ? "1" : section->second, graph, triple);
      }
    });
  }

  void drain(DumpReport& report, const RowSink& sink) {
    sort_.drain([&](std::string_view record) {
      const auto fields = split<5>(record);
      ++report.rows;
      sink({fields[1], fields[2], fields[3], fields[4]});
    });
    report.spilled_runs += sort_.spilled_runs();
  }

 private:
  void add(std::string_view section, std::string_view graph, const Triple& triple) {
    record_.assign(section).append(1, '\0').append(graph).append(1, '\0');
    record_.append(texts_.text(triple.subject)).append(1, '\0');
    record_.append(texts_.text(triple.predicate)).append(1, '\0');
    record_.append(texts_.text(triple.object));
    sort_.add(record_);
  }

  // Only predicates that the graph uses; those that statements declare are said by these.
  void add_schema() {
    const auto iri = [](std::string_view text) { return Term::iri(std::string(text)); };
    const Term type = iri(vocabulary::kType), functional = iri(vocabulary::kFunctionalProperty),
               inverse = iri(vocabulary::kInverseFunctionalProperty);
    for (const TermId id : snapshot_.single_valued_predicates())
      add_schema(id, type, functional);
    for (const SingleHolder& holder : snapshot_.single_holders()) {
      const auto id = snapshot_.find(iri(holder.predicate));
      if (!id) continue;
      if (holder.roles.empty()) {
        add_schema(*id, type, inverse);
      } else {
        add_schema(*id, iri(provenance::kSingleRole), Term::string(roles_text(holder)));
      }
    }
  }

  void add_schema(TermId of, const Term& predicate, const Term& object) {
    const auto predicate_id = snapshot_.find(predicate), object_id = snapshot_.find(object);
    const bool is_declared =
        predicate_id && object_id && snapshot_.contains({of, *predicate_id, *object_id});
    if (is_declared || snapshot_.predicate_statistics(of).statements == 0) return;
    const Term graph = Term::iri(std::string(provenance::kSchemaGraph));
    sort_.add(fmt::format("1{}{}{}{}{}{}{}{}", '\0', to_ntriples(graph), '\0', texts_.text(of),
                          '\0', to_ntriples(predicate), '\0', to_ntriples(object)));
  }

  void add_decisions() {
    const std::string graph = to_ntriples(Term::iri(std::string(provenance::kDecisions)));
    const auto add_statement = [&](const Term& subject, const Term& predicate, const Term& object) {
      sort_.add(fmt::format("1{}{}{}{}{}{}{}{}", '\0', graph, '\0', dumped_text(subject), '\0',
                            dumped_text(predicate), '\0', dumped_text(object)));
    };
    for (const Decision& decision : snapshot_.decisions())
      describe_decision(decision, add_statement);
  }

  void add_provenance(const ArticleSummary& article, std::size_t rank) {
    const std::optional<ArticleFacts> facts = snapshot_.article_facts(article.graph);
    WEFT_CHECK(facts.has_value(), "an article listed has its facts");
    std::vector<Term> entities;
    for (const TermId id : snapshot_.article_entities(article.graph)) {
      entities.push_back(snapshot_.term(id));
    }
    const std::string graph =
        dumped_text(Term::iri(article.iri + std::string(provenance::kGraphSuffix)));
    const std::string section = fmt::format("2{:010}p", rank);
    const auto add_statement = [&](const Term& subject, const Term& predicate, const Term& object) {
      sort_.add(fmt::format("{}{}{}{}{}{}{}{}{}", section, '\0', graph, '\0', dumped_text(subject),
                            '\0', dumped_text(predicate), '\0', dumped_text(object)));
    };
    describe_article(article.iri, *facts, entities, add_statement);
  }

  const Snapshot& snapshot_;
  TermTexts texts_;
  ExternalSort sort_;
  std::string record_;
};

}  // namespace

void for_each_row(const Snapshot& snapshot, RowGraphs graphs, const DumpOptions& options,
                  DumpReport& report, const RowSink& sink) {
  Rows rows(snapshot, options);
  graphs == RowGraphs::kept ? rows.add_quads() : rows.add_triples();
  rows.drain(report, sink);
}

std::string dumped_text(const Term& term) {
  if (term.kind != TermKind::blank) return to_ntriples(term);
  return to_ntriples(Term::blank(dumped_label(term.text)));
}

TermTexts::TermTexts(const Snapshot& snapshot) : snapshot_(snapshot), slots_(kTextsKept + 1) {}

const std::string& TermTexts::text(TermId id) {
  Slot& slot = slots_[std::hash<TermId>{}(id) % kTextsKept];
  if (slot.id == id) return slot.text;
  std::string text = dumped_text(snapshot_.term(id));
  Slot& kept = text.size() <= kTextBytesKept ? slot : slots_.back();
  kept = {id, std::move(text)};
  return kept.text;
}

bool is_asserted(const GraphEvidence& membership) {
  return membership.derived || is_asserted_by_itself(membership);
}

bool is_asserted_by_itself(const GraphEvidence& membership) {
  return membership.imported ||
         std::any_of(membership.evidence.begin(), membership.evidence.end(),
                     [](const Evidence& evidence) { return evidence.asserts(); });
}

}  // namespace weft
