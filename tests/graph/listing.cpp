#include "tests/graph/listing.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace weft {
namespace {

std::string words(const Snapshot& snapshot, TermId id) {
  return id == TermId{} ? "default" : to_ntriples(snapshot.term(id));
}

std::string words(const Snapshot& snapshot, const Evidence& evidence) {
  std::string line;
  for (const ByteRange range : evidence.ranges)
    line += fmt::format(" {}-{}", range.begin, range.end);
  line += fmt::format(" {} {} {}", static_cast<int>(evidence.confidence),
                      static_cast<int>(evidence.polarity), static_cast<int>(evidence.modality));
  if (evidence.speaker) line += " by " + words(snapshot, *evidence.speaker);
  for (const Qualifier& qualifier : evidence.qualifiers) {
    line +=
        " with " + words(snapshot, qualifier.predicate) + ' ' + words(snapshot, qualifier.value);
  }
  return line;
}

void list_statements(const Snapshot& snapshot, std::vector<std::string>& lines) {
  std::set<TermId> subjects;
  snapshot.for_each_statement([&](const Triple& t, std::span<const GraphEvidence> graphs) {
    subjects.insert(t.subject);
    for (const GraphEvidence& graph : graphs) {
      std::string line = fmt::format("{} {} {} {} in {}", snapshot.contains(t) ? "yes" : "no",
                                     words(snapshot, t.subject), words(snapshot, t.predicate),
                                     words(snapshot, t.object), words(snapshot, graph.graph));
      for (const Evidence& evidence : graph.evidence)
        line += ';' + words(snapshot, evidence);
      lines.push_back(std::move(line));
    }
  });
  for (const TermId subject : subjects) {
    lines.push_back(fmt::format("{} is called {}", words(snapshot, subject),
                                fmt::join(snapshot.names(subject), " | ")));
    for (const std::string& name : snapshot.names(subject)) {
      const auto found = snapshot.find_named(name);
      if (std::find(found.begin(), found.end(), subject) == found.end()) {
        lines.push_back(words(snapshot, subject) + " is not found as " + name);
      }
    }
  }
}

void list_articles(const Snapshot& snapshot, std::vector<std::string>& lines) {
  for (const ArticleSummary& article : snapshot.articles()) {
    lines.push_back(fmt::format("article {} {} {} {}", article.source, article.content_hash,
                                article.entities, article.facts));
    for (const TermId entity : snapshot.article_entities(article.graph)) {
      lines.back() += ' ' + words(snapshot, entity);
    }
  }
}

void list_statistics(const Snapshot& snapshot, std::vector<std::string>& lines) {
  const GraphStatistics all = snapshot.statistics();
  lines.push_back(fmt::format("{} statements {} articles {} entities {} predicates {} classes",
                              all.statements, all.articles, all.entities, all.predicates,
                              all.classes));
  for (const TermId predicate : snapshot.predicates()) {
    const auto counts = snapshot.predicate_statistics(predicate);
    lines.push_back(fmt::format("{}: {} {} {}", words(snapshot, predicate), counts.statements,
                                counts.distinct_subjects, counts.distinct_objects));
  }
  for (const TermId id : snapshot.classes()) {
    lines.push_back(fmt::format("class {}: {}", words(snapshot, id), snapshot.class_size(id)));
  }
}

}  // namespace

std::vector<std::string> listing(const Snapshot& snapshot) {
  std::vector<std::string> lines;
  list_statements(snapshot, lines);
  list_articles(snapshot, lines);
  list_statistics(snapshot, lines);
  std::sort(lines.begin(), lines.end());
  return lines;
}

std::string listing_text(const Snapshot& snapshot) {
  std::string text;
  for (const std::string& line : listing(snapshot))
    text += line + '\n';
  return text;
}

}  // namespace weft
