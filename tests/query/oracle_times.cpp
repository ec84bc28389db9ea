// The oracle's idea of evidence and time. Dates stay ISO texts: "2019" and "2019-05" are compared
// by the first and the last day that they can mean.
#include <algorithm>

#include "graph/vocabulary.h"
#include "tests/query/oracle_graph.h"

namespace weft::oracle {
namespace {

std::string first_day(const std::string& date) {
  return date.size() == 4 ? date + "-01-01" : date.size() == 7 ? date + "-01" : date;
}

// Day 31 of any month: nothing lies between it and the next month.
std::string last_day(const std::string& date) {
  return date.size() == 4 ? date + "-12-31" : date.size() == 7 ? date + "-31" : date;
}

std::string published(const Said& said) {
  return PlainGraph::kPublished[said.article];
}

std::string begin_of(const Said& said) {
  return said.since.empty() ? said.date : said.since;
}

bool is_open(const Said& said) {
  return said.until.empty() && !said.former;
}

bool is_undated(const Said& said) {
  return is_open(said) && begin_of(said).empty() && published(said).empty();
}

// The latest day on which it may have begun.
std::string begun_by(const Said& said) {
  return last_day(begin_of(said).empty() ? published(said) : begin_of(said));
}

// Whether it is over on the day by what it says itself.
bool is_over(const Said& said, const std::string& day) {
  if (!said.until.empty()) return day > last_day(said.until);
  return said.former && (published(said).empty() || day >= published(said));
}

// Whether the end that `ending` states comes after what `open` begins with.
bool ends_after(const Said& ending, const Said& open) {
  if (!ending.until.empty()) return begun_by(open) <= last_day(ending.until);
  return ending.former && !published(ending).empty() && begun_by(open) < published(ending);
}

bool say_the_same(const Term& left, const Term& right) {
  return left == right || (!left.is_resource() && !right.is_resource() && left.text == right.text);
}

std::string predicate_name(const Edge& edge) {
  return local_name(edge.predicate.text);
}

}  // namespace

std::vector<Edge> PlainGraph::unasserted() const {
  const std::vector<Term> all = nodes();
  const auto is_end = [&](const Term& term) {
    return !term.is_resource() || std::find(all.begin(), all.end(), term) != all.end();
  };
  std::vector<Edge> found;
  for (const Statement& statement : statements_)
    if (!statement.asserts() && is_end(statement.edge.subject) && is_end(statement.edge.object))
      found.push_back(statement.edge);
  return found;
}

std::vector<Said> PlainGraph::counted(const Statement& statement) const {
  std::vector<Said> places = statement.said;
  if (statement.asserts())
    std::erase_if(places, [](const Said& said) { return !said.asserts(); });
  return places;
}

bool PlainGraph::holds_on(const Statement& statement, const Said& said,
                          const std::string& day) const {
  if (is_over(said, day)) return false;
  if (is_undated(said)) return true;
  const bool begins = !begin_of(said).empty() || is_open(said);
  if (begins && day < first_day(begin_of(said).empty() ? published(said) : begin_of(said)))
    return false;
  if (!is_open(said)) return true;
  bool is_closed = false;
  for (const Said& other : counted(statement)) {
    if (is_open(other) || !ends_after(other, said)) continue;
    is_closed = true;
    if (is_over(other, day)) return false;
  }
  if (is_closed || !statement.asserts() || kSingleValued.count(predicate_name(statement.edge)) == 0)
    return true;
  for (const Statement& rival : statements_) {
    const bool is_rival = rival.asserts() && rival.edge.subject == statement.edge.subject &&
                          rival.edge.predicate == statement.edge.predicate &&
                          !say_the_same(rival.edge.object, statement.edge.object);
    if (!is_rival) continue;
    for (const Said& later : counted(rival)) {
      const std::string begin = begin_of(later);
      if (begin.empty() || begun_by(said) >= first_day(begin)) continue;
      if (day >= first_day(begin)) return false;
    }
  }
  return true;
}

bool PlainGraph::holds_on(const Edge& edge, const std::string& day) const {
  static const std::set<std::string> kTimeless{"type", "label", "altLabel", "alternateName"};
  const Statement& statement = *find(edge);
  if (statement.is_held || kTimeless.count(predicate_name(edge)) != 0) return true;
  const std::vector<Said> places = counted(statement);
  return std::any_of(places.begin(), places.end(),
                     [&](const Said& said) { return holds_on(statement, said, day); });
}

std::vector<Value> PlainGraph::edge_property(const Edge& edge, const std::string& name) const {
  const Statement& statement = *find(edge);
  if (name == "asserted") return {truth(statement.asserts())};
  std::set<std::string> texts;
  if (statement.is_held) texts.insert(name == "polarity" ? "affirmed" : "stated");
  static const std::vector<std::string> kModalities{"stated", "possible", "planned",
                                                    "conditional"};
  for (const Said& said : statement.said)
    texts.insert(name == "modality"  ? kModalities[static_cast<std::size_t>(said.modality)]
                 : said.negated ? "negated"
                                : "affirmed");
  std::vector<Value> values;
  if (name == "polarity" || name == "modality")
    for (const std::string& each : texts)
      values.push_back(text(each));
  return values;
}

std::vector<ArticleFacts> PlainGraph::articles() const {
  std::vector<ArticleFacts> articles(kPublished.size());
  for (std::size_t i = 0; i < articles.size(); ++i) {
    articles[i].article.source = articles[i].article.title = "article " + std::to_string(i);
    articles[i].article.date = kPublished[i];
  }
  const auto add = [](Fact& fact, const char* name, const std::string& value) {
    if (!value.empty())
      fact.qualifiers.push_back({std::string("http://example.org/said/") + name,
                                 Term::string(value)});
  };
  for (const Statement& statement : statements_) {
    for (const Said& said : statement.said) {
      Fact fact{statement.edge.subject, statement.edge.predicate.text, statement.edge.object, {}};
      fact.polarity = said.negated ? Polarity::negated : Polarity::affirmed;
      fact.modality = said.modality;
      add(fact, "since", said.since);
      add(fact, "date", said.date);
      add(fact, "until", said.until);
      if (said.former) add(fact, "status", "former");
      articles[said.article].facts.push_back(std::move(fact));
    }
  }
  return articles;
}

std::vector<std::string> PlainGraph::single_valued() const {
  std::set<std::string> iris;
  for (const Statement& statement : statements_)
    if (kSingleValued.count(predicate_name(statement.edge)) != 0)
      iris.insert(statement.edge.predicate.text);
  return {iris.begin(), iris.end()};
}

std::string PlainGraph::listing() const {
  std::string lines;
  for (const Statement& statement : statements_) {
    const std::string triple = to_ntriples(statement.edge.subject) + " " +
                               to_ntriples(statement.edge.predicate) + " " +
                               to_ntriples(statement.edge.object);
    if (statement.is_held) lines += triple + " .\n";
    for (const Said& said : statement.said)
      lines += triple + " [article " + std::to_string(said.article) + " " + published(said) +
               (said.negated ? " negated" : "") + " modality " +
               std::to_string(static_cast<int>(said.modality)) + " since " + said.since + " date " +
               said.date + " until " + said.until + (said.former ? " former" : "") + "]\n";
  }
  return lines;
}

}  // namespace weft::oracle
