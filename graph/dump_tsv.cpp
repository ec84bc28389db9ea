// One line for each place of an article that says something, articles by source, places in the
// order of the text; then imported statements, which have no place. Tab separated, never quoted.
#include <algorithm>
#include <set>
#include <string>

#include "graph/check.h"
#include "graph/dump_rows.h"
#include "graph/dump_words.h"
#include "graph/dump_writers.h"
#include "graph/evidence_text.h"
#include "graph/external_sort.h"

namespace weft {
namespace {

constexpr std::string_view kHeader =
    "article_id\tsubject_label\tpredicate\tobject_label\tsubject_aliases\tobject_aliases\t"
    "evidence\tqualifiers\n";

// Names of one term: the label, and what else it is called.
struct Names {
  std::string label, aliases;
};

Names names_from(const std::vector<std::string>& texts) {
  Names names;
  std::set<std::string> seen;
  for (const std::string& text : texts) {
    std::string name = folded(text);
    std::replace(name.begin(), name.end(), '|', '/');
    if (name.empty() || !seen.insert(name).second) continue;
    if (names.label.empty()) {
      names.label = name;
    } else {
      names.aliases += (names.aliases.empty() ? "" : "|") + name;
    }
  }
  return names;
}

std::string line_of(const std::string& article, const Names& subject, const std::string& predicate,
                    const Names& object, const std::string& sentence,
                    const std::string& qualifiers) {
  return article + '\t' + subject.label + '\t' + predicate + '\t' + object.label + '\t' +
         subject.aliases + '\t' + object.aliases + '\t' + sentence + '\t' + qualifiers + '\n';
}

void append_qualifier(std::string& list, std::string_view name, std::string value) {
  std::replace(value.begin(), value.end(), '|', '/');
  if (!list.empty()) list += '|';
  list.append(name).append(1, '=').append(value);
}

class ArticleLines {
 public:
  ArticleLines(const Snapshot& snapshot, TermId graph, std::string name)
      : snapshot_(snapshot), name_(std::move(name)), entities_(snapshot.article_entities(graph)) {
    std::optional<ArticleFacts> facts = snapshot.article_facts(graph);
    WEFT_CHECK(facts && entities_.size() == facts->entities.size(), "an article listed is whole");
    facts_ = std::move(*facts);
  }

  void write(DumpOutput& out, DumpReport& report) const {
    std::vector<std::pair<std::vector<ByteRange>, std::string>> lines;
    for (const Fact& fact : facts_.facts)
      lines.emplace_back(fact.ranges, line(fact));
    std::sort(lines.begin(), lines.end());
    for (const auto& [ranges, text] : lines)
      out << text;
    report.rows += lines.size();
  }

 private:
  // The article's own names first: the label is what the reader finds in the sentence.
  Names names(const FactTerm& term) const {
    std::vector<std::string> texts;
    if (const auto* entity = std::get_if<LocalEntity>(&term)) {
      const auto index = static_cast<std::size_t>(*entity);
      for (const EntityName& name : facts_.entities[index].names)
        texts.push_back(name.text);
      for (std::string& name : snapshot_.names(entities_[index]))
        texts.push_back(std::move(name));
    } else {
      texts.push_back(label_of(snapshot_, std::get<Term>(term)));
    }
    return names_from(texts);
  }

  std::string qualifiers(const Fact& fact) const {
    std::string list;
    for (const FactQualifier& qualifier : fact.qualifiers) {
      append_qualifier(list, words_of_iri(qualifier.predicate), names(qualifier.value).label);
    }
    if (fact.polarity != Polarity::affirmed) {
      append_qualifier(list, "polarity", std::string(to_text(fact.polarity)));
    }
    if (fact.modality != Modality::stated) {
      append_qualifier(list, "modality", std::string(to_text(fact.modality)));
    }
    if (fact.speaker) append_qualifier(list, "speaker", names(*fact.speaker).label);
    if (fact.confidence != kCertain) {
      append_qualifier(list, "confidence", to_text(fact.confidence));
    }
    return list;
  }

  std::string line(const Fact& fact) const {
    std::string sentence;
    const std::string& text = facts_.article.text;
    if (!fact.ranges.empty() && fact.ranges[0].begin < text.size()) {
      const ByteRange range = fact.ranges[0];
      sentence = folded(std::string_view(text).substr(range.begin, range.end - range.begin));
    }
    return line_of(name_, names(fact.subject), words_of_iri(fact.predicate), names(fact.object),
                   sentence, qualifiers(fact));
  }

  const Snapshot& snapshot_;
  std::string name_;
  std::vector<TermId> entities_;
  ArticleFacts facts_;
};

// What no article says.
void write_imported(const DumpJob& job) {
  const Snapshot& snapshot = job.snapshot;
  const auto names = [&](TermId id) {
    std::vector<std::string> texts{label_of(snapshot, id)};
    if (is_resource(id)) {
      for (std::string& name : snapshot.names(id))
        texts.push_back(std::move(name));
    }
    return names_from(texts);
  };
  ExternalSort sort(job.options.sort_mib << 20, job.options.temporary_folder);
  snapshot.for_each_statement([&](const Triple& triple, std::span<const GraphEvidence> graphs) {
    const bool is_imported = std::any_of(
        graphs.begin(), graphs.end(), [](const auto& membership) { return membership.imported; });
    if (!is_imported) return;
    sort.add(line_of("", names(triple.subject), label_of(snapshot, triple.predicate),
                     names(triple.object), "", ""));
  });
  sort.drain([&](std::string_view line) {
    job.out << line;
    ++job.report.rows;
  });
  job.report.spilled_runs += sort.spilled_runs();
}

}  // namespace

void write_tsv(const DumpJob& job) {
  job.out << kHeader;
  const std::vector<ArticleSummary> articles = job.snapshot.articles();
  std::vector<std::string> sources;
  for (const ArticleSummary& article : articles)
    sources.push_back(article.source);
  const std::vector<std::string> names = article_names(sources);
  for (std::size_t index = 0; index < articles.size(); ++index) {
    ArticleLines(job.snapshot, articles[index].graph, folded(names[index]))
        .write(job.out, job.report);
  }
  write_imported(job);
}

}  // namespace weft
