// A graph folder: statements with their evidence, the articles that say them, and their names.
//
// What goes wrong in use:
//  - One process may hold the folder open for writing; a second one gets a StoreError that names
//    the holder. Any number of readers may open it beside the writer.
//  - A Snapshot pins what it saw: while one lives, space of later deletions is not given back.
//  - Every put_article and remove_article is one atomic, fsynced batch. An import is applied in
//    batches; each is atomic.
#pragma once
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "graph/article_facts.h"
#include "graph/decision.h"
#include "graph/error.h"
#include "graph/evidence.h"
#include "graph/single_holder.h"
#include "graph/term.h"
#include "graph/triple.h"

namespace weft {

class KeyView;

// Sorted run of triples that match a pattern. Must not outlive its Snapshot.
class TripleScan {
 public:
  TripleScan(TripleScan&&) noexcept;
  TripleScan& operator=(TripleScan&&) noexcept;
  ~TripleScan();

  // Fills `out` from the front and returns how many were written; fewer than out.size() only at
  // the end. Triples come in the scan's KeyOrder. Throws StoreError on damage.
  std::size_t next(std::span<Triple> out);
  bool next(Triple& out) { return next(std::span(&out, 1)) == 1; }
  // Moves forward to the first match at or after `target` in the scan's order; never backward.
  void seek(const Triple& target);
  KeyOrder order() const;

 private:
  friend class Snapshot;
  struct Impl;
  explicit TripleScan(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

// Exact counts that the writer keeps up to date.
struct PredicateStatistics {
  std::uint64_t statements = 0, distinct_subjects = 0, distinct_objects = 0;
};
struct GraphStatistics {
  std::uint64_t statements = 0, terms = 0, articles = 0, entities = 0, predicates = 0, classes = 0;
};

// A statement's membership in one graph, with the places that say it (none for imported triples).
struct GraphEvidence {
  TermId graph;  // TermId{} is the default graph; an article's graph is its IRI
  std::vector<Evidence> evidence;
  bool imported = false;  // said by a dump that was read in, which shows no place
  bool derived = false;   // follows from how entities are linked: a label, a name or class by hand
};

// What an article record holds beside the text.
struct ArticleSummary {
  TermId graph;
  std::string iri, source, title, date, author, content_hash;
  std::uint64_t text_bytes = 0, entities = 0, facts = 0;
};

// One consistent view of the graph. Cheap to make; thread-safe; must not outlive its Graph.
class Snapshot {
 public:
  Snapshot(Snapshot&&) noexcept;
  Snapshot& operator=(Snapshot&&) noexcept;
  ~Snapshot();

  // Terms. find() is absent when no statement, qualifier or graph ever used the term.
  std::optional<TermId> find(const Term& term) const;
  Term term(TermId id) const;  // StoreError when the dictionary lacks it (a damaged folder)
  // All IRIs with this local name (what follows the last '#', '/' or ':'), in IRI order.
  std::vector<TermId> find_local_name(std::string_view local_name) const;

  // Statements. Only asserted ones are seen (Evidence::asserts, or plain graph membership).
  TripleScan scan(const TriplePattern& pattern) const;  // in the natural order
  TripleScan scan(const TriplePattern& pattern,
                  KeyOrder order) const;  // bound fields must be a prefix
  bool contains(const Triple& triple) const;
  // Matches of a pattern: exact where `limit` is not reached, else at least `limit`.
  std::uint64_t count(const TriplePattern& pattern, std::uint64_t limit = UINT64_MAX) const;
  // Cheap guess from statistics and key ranges, for planning.
  double estimate(const TriplePattern& pattern) const;

  // Statistics: exact.
  GraphStatistics statistics() const;
  PredicateStatistics predicate_statistics(TermId predicate) const;
  std::vector<TermId> predicates() const;           // by id
  std::vector<TermId> classes() const;              // objects of rdf:type, by id
  std::uint64_t class_size(TermId class_id) const;  // subjects of (?, rdf:type, class)

  // Evidence, graphs in id order; empty when the triple is not in the graph. Includes evidence that
  // does not assert (negated, planned …), so a triple that no scan shows may have some.
  std::vector<GraphEvidence> evidence(const Triple& triple) const;
  // All triples with evidence or membership, in spo order, asserted or not.
  void for_each_statement(
      const std::function<void(const Triple&, std::span<const GraphEvidence>)>& visit) const;

  // Predicates of which a subject has one value at a time, by id: those of
  // Graph::set_single_valued, and what the graph itself calls an owl:FunctionalProperty.
  std::vector<TermId> single_valued_predicates() const;
  // What one subject at a time is to an object, sorted: Graph::set_single_holders, and what the
  // graph itself calls an owl:InverseFunctionalProperty.
  std::vector<SingleHolder> single_holders() const;

  // Names: rdfs:label, skos:prefLabel, schema:name, foaf:name, skos:altLabel, schema:alternateName.
  std::vector<TermId> find_named(std::string_view name) const;  // by normalised name, in id order
  std::vector<TermId> find_name_prefix(std::string_view prefix, std::size_t limit) const;
  std::vector<std::string> names(TermId entity) const;  // preferred first, then sorted
  std::optional<std::string> preferred_name(TermId entity) const;

  // Articles, in order of source.
  std::vector<ArticleSummary> articles() const;
  std::optional<ArticleSummary> article(TermId graph) const;
  std::optional<ArticleSummary> find_article(std::string_view source_or_iri) const;
  std::optional<ArticleFacts> article_facts(TermId graph) const;  // as it was put
  // The entity of the graph that each of ArticleFacts::entities is linked to, in that order.
  std::vector<TermId> article_entities(TermId graph) const;
  std::string article_text(TermId graph, ByteRange range) const;  // clipped to the text

  // What was decided by hand about entities (entities.h finds what to speak of), by time.
  std::vector<Decision> decisions() const;

  std::string base() const;     // of minted IRIs
  const KeyView& view() const;  // the keys themselves: for graph/ alone
  struct Impl;                  // opaque outside graph/

 private:
  friend class Graph;
  explicit Snapshot(std::shared_ptr<const Impl> impl);
  std::shared_ptr<const Impl> impl_;
};

// A statement of an import: default graph where `graph` is absent.
struct Quad {
  Term subject, predicate, object;
  std::optional<Term> graph;
  auto operator<=>(const Quad&) const = default;
};

enum class PutOutcome : std::uint8_t { added, replaced, unchanged };

enum class OpenMode : std::uint8_t { read_only, read_write, create };

struct GraphOptions {
  std::string base{"https://weft.dev/"};  // of minted IRIs; kept in the folder once created
  std::size_t cache_mib = 256;
};

struct VerifyReport {
  std::uint64_t statements = 0, terms = 0, articles = 0, evidence = 0;
  std::vector<std::string> problems;  // empty means sound
};

class Graph {
 public:
  // read_only and read_write need an existing folder; create makes one where there is none.
  // Throws StoreError: "<folder>: what; what to do".
  static Graph open(const std::filesystem::path& folder, OpenMode mode,
                    const GraphOptions& options = {});
  Graph(Graph&&) noexcept;
  Graph& operator=(Graph&&) noexcept;
  ~Graph();

  Snapshot snapshot() const;
  const std::filesystem::path& folder() const;
  std::string base() const;

  // Stores what one article says, replacing what the same source said before. Atomic, durable.
  PutOutcome put_article(const ArticleFacts& facts);
  // Removes the article and its evidence; false where there is none. Atomic, durable.
  bool remove_article(std::string_view source_or_iri);

  // Remembers decisions about entities, or forgets them, in one batch, and links anew what they
  // speak of. One whose time is 0 is made now, later than all others. Atomic, durable. Returns how
  // many were not there, or were. Throws InputError, and changes nothing, where one is malformed.
  std::size_t put_decisions(std::span<const Decision> decisions);
  std::size_t remove_decisions(std::span<const Decision> decisions);

  // Adds imported statements (no evidence) in one atomic batch; returns how many were new.
  std::uint64_t add(std::span<const Quad> quads);

  // Keeps in the folder which predicates (IRIs) have one value at a time, in the place of what was
  // kept before: the schema by which articles are read. Conflicts and AS OF go by it. Atomic,
  // durable; writes nothing where nothing changes.
  void set_single_valued(std::span<const std::string> predicates);
  // The same beside what was kept before: what a dump tells.
  void add_single_valued(std::span<const std::string> predicates);
  // The same two of what one subject at a time is to an object.
  void set_single_holders(std::span<const SingleHolder> holders);
  void add_single_holders(std::span<const SingleHolder> holders);

  // Reads everything: each order against the others, ids against the dictionary, evidence against
  // articles, statistics against counts. Cost: several scans of the whole folder.
  VerifyReport verify() const;

 private:
  struct Impl;
  explicit Graph(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

}  // namespace weft
