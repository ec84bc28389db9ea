#include "ingest/print_propositions.h"

#include <fmt/core.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>

#include "ingest/noun_phrases.h"
#include "ingest/tree_repairs.h"

namespace weft {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view kModalities[] = {"stated", "possible", "planned", "conditional"};
constexpr std::string_view kStandings[] = {"current", "former",   "acting",
                                           "future",  "proposed", "alleged"};
constexpr std::string_view kClauses[] = {"none", "SV",   "SVC",  "SVA",        "SVO",
                                         "SVOO", "SVOC", "SVOA", "existential"};

template <class Enum, std::size_t N>
std::string_view name_in(const std::string_view (&names)[N], Enum value) {
  return names[static_cast<std::size_t>(value)];
}
std::string_view name_of(Polarity polarity) {
  return polarity == Polarity::affirmed ? "affirmed" : "negated";
}

std::string one_line(std::string text) {
  std::replace_if(
      text.begin(), text.end(), [](char c) { return c == '\n' || c == '\r' || c == '\t'; }, ' ');
  return text;
}

// The propositions of one reading with the words of their slots.
class Printer {
 public:
  explicit Printer(const Reading& reading)
      : reading_(reading), words_(reading.article, reading.segmentation, reading.tagging) {}

  const ArticleWords& words() const { return words_; }

  std::string text(const WordSpans& spans) const {
    std::string joined;
    for (const WordSpan span : spans)
      joined += (joined.empty() ? "" : " ") + words_.phrase(span);
    return joined;
  }

  std::string sentence(const Proposition& p) const {
    const ByteRange range = words_.sentences()[p.sentence].range;
    return one_line(reading_.article.text.substr(range.begin, range.end - range.begin));
  }

  // What the sentence says between subject and object; "is" where it says it without a verb.
  std::string relation(const Proposition& p) const {
    if (!p.relation_words.empty()) return text(p.relation_words);
    if (p.rule.ends_with(".role") || p.rule.starts_with("apposition")) return "is";
    if (p.relation.starts_with("be")) return "is" + p.relation.substr(2);
    return p.relation.starts_with("have") ? "has" + p.relation.substr(4) : p.relation;
  }

  std::string with_preposition(const Argument& argument) const {
    return join(text(argument.preposition_words), text(argument.words));
  }

  static std::string join(const std::string& left, const std::string& right) {
    return left.empty() || right.empty() ? left + right : left + ' ' + right;
  }

 private:
  const Reading& reading_;
  ArticleWords words_;
};

Json range_json(ByteRange range) {
  return Json::array({range.begin, range.end});
}

// The mood of a statement where it does not simply say that something is so.
std::string mood(const Proposition& p) {
  std::string text;
  if (p.polarity == Polarity::negated) text += " not";
  if (p.modality != Modality::stated) text += fmt::format(" {}", name_in(kModalities, p.modality));
  if (p.standing != Standing::current) text += fmt::format(" {}", name_in(kStandings, p.standing));
  return text.empty() ? text : " {" + text.substr(1) + '}';
}

// Relation and arguments; empty where there is but one argument.
std::vector<std::string> carb_slots(const Printer& printer, const Proposition& p) {
  if (p.subject_words.empty()) return {};
  std::vector<std::string> slots{printer.relation(p), printer.text(p.subject_words)};
  if (!p.object_words.empty()) slots.push_back(printer.text(p.object_words));
  for (const Argument& argument : p.arguments) {
    if (!argument.of_object) slots.push_back(printer.with_preposition(argument));
  }
  if (slots.size() < 3) slots.clear();
  return slots;
}

// The lines of one proposition in the clusters form: phrases short, what hangs on them told one by
// one: "won a seat | in | Leeds", "won a seat in Leeds for | the party".
class ClusterLines {
 public:
  ClusterLines(const Printer& printer, const SentenceTree& tree, const Proposition& p)
      : printer_(printer), tree_(tree), p_(p) {
    subject_ = p.subject_head == kNoHead
                   ? printer.text(p.subject_words)
                   : printer.text(phrase_words(tree, p.subject_head, Tail::core));
  }

  std::vector<std::vector<std::string>> lines() {
    if (p_.relation_words.empty() || p_.subject_words.empty()) return {};
    const std::string relation = printer_.text(p_.relation_words);
    std::string object = printer_.text(p_.object_words);
    if (p_.object_head != kNoHead) {
      object = printer_.text(phrase_words(tree_, p_.object_head, Tail::core));
      expand(relation, p_.object_head, 0);
    } else if (!object.empty()) {
      add(relation, object);
    }
    for (const Argument& argument : p_.arguments) {
      if (argument.of_object || argument.head == kNoHead) continue;
      if (argument.preposition.empty() && tree_.is(argument.head, Deprel::advmod) &&
          !is_time(argument.head))
        continue;
      const std::string before = Printer::join(relation, object);
      expand(Printer::join(before, printer_.text(argument.preposition_words)), argument.head, 1);
    }
    return std::move(lines_);
  }

 private:
  static constexpr int kDepthMax = 3;

  const Printer& printer_;
  const SentenceTree& tree_;
  const Proposition& p_;
  std::string subject_;
  std::vector<std::vector<std::string>> lines_;

  // "three years later", "yesterday"
  bool is_time(std::uint32_t adverb) const {
    return !tree_.children(adverb).empty() && tree_.words().is(adverb, Upos::adv);
  }

  void expand(const std::string& relation, std::uint32_t head, int depth) {
    const Tail tail = tree_.is(head, Deprel::advmod) ? Tail::phrase : Tail::core;
    add(relation, printer_.text(phrase_words(tree_, head, tail)));
    if (depth == kDepthMax) return;
    for (const std::uint32_t child : tree_.children(head)) {
      if (!tree_.is(child, Deprel::nmod) || child < head) continue;
      const auto preposition = preposition_of(tree_, child);
      if (preposition.empty()) continue;
      const bool of = tree_.words().is(preposition[0], "of");
      const std::string before = Printer::join(
          relation, printer_.text(phrase_words(tree_, head, of ? Tail::head : Tail::core)));
      for (const std::uint32_t member : members(tree_, child))
        expand(Printer::join(before, printer_.text(spans_of(preposition))), member, depth + 1);
    }
  }

  void add(const std::string& relation, const std::string& object) {
    lines_.push_back({subject_, relation, object});
  }
};

}  // namespace

std::string propositions_text(const Reading& reading) {
  const Printer printer(reading);
  const ArticleWords& words = printer.words();
  std::string text;
  for (const Proposition& p : reading.propositions) {
    const std::string object = p.object ? words.phrase(*p.object) : printer.text(p.object_words);
    text += fmt::format("{}\t({}; {}; {})", p.sentence + 1, words.phrase(p.subject), p.relation,
                        object);
    for (const Argument& argument : p.arguments) {
      text += fmt::format(" [{}{}{}]", argument.preposition,
                          argument.preposition.empty() ? "" : " ", words.phrase(argument.span));
    }
    text += mood(p);
    if (p.speaker) text += fmt::format(" says {}", words.phrase(*p.speaker));
    text += fmt::format("\t{}\n", p.rule);
  }
  return text;
}

std::string propositions_jsonl(const Reading& reading) {
  const Printer printer(reading);
  const ArticleWords& words = printer.words();
  const auto span_json = [&](WordSpan span) {
    return Json{{"text", words.phrase(span)}, {"range", range_json(words.range(span))}};
  };
  std::string text;
  for (const Proposition& p : reading.propositions) {
    Json json{
        {"sentence", p.sentence}, {"subject", span_json(p.subject)}, {"relation", p.relation}};
    if (p.object) json["object"] = span_json(*p.object);
    for (const Argument& argument : p.arguments) {
      Json item = span_json(argument.span);
      item["preposition"] = argument.preposition;
      item["words"] = printer.with_preposition(argument);
      json["arguments"].push_back(item);
    }
    if (!p.subject_words.empty()) {
      json["words"] = Json::array({printer.text(p.subject_words), printer.relation(p),
                                   printer.text(p.object_words)});
    }
    json["polarity"] = name_of(p.polarity);
    json["modality"] = name_in(kModalities, p.modality);
    json["standing"] = name_in(kStandings, p.standing);
    if (p.speaker) json["speaker"] = span_json(*p.speaker);
    json["clause"] = name_in(kClauses, p.clause);
    json["rule"] = p.rule;
    json["confidence"] = p.confidence;
    text += json.dump(-1, ' ', false, Json::error_handler_t::replace) + '\n';
  }
  return text;
}

std::string propositions_tsv(const Reading& reading) {
  const Printer printer(reading);
  const ArticleWords& words = printer.words();
  std::string text =
      "sentence\tsubject\trelation\tobject\targuments\tpolarity\tmodality\tstanding\tspeaker\t"
      "clause\trule\tconfidence\n";
  for (const Proposition& p : reading.propositions) {
    std::string arguments;
    for (const Argument& argument : p.arguments)
      arguments += (arguments.empty() ? "" : " | ") + printer.with_preposition(argument);
    text += fmt::format("{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t{:.4f}\n", p.sentence + 1,
                        words.phrase(p.subject), p.relation,
                        p.object ? words.phrase(*p.object) : printer.text(p.object_words),
                        arguments, name_of(p.polarity), name_in(kModalities, p.modality),
                        name_in(kStandings, p.standing),
                        p.speaker ? words.phrase(*p.speaker) : "", name_in(kClauses, p.clause),
                        p.rule, p.confidence);
  }
  return text;
}

std::string propositions_carb(const Reading& reading) {
  const Printer printer(reading);
  std::string text;
  for (const Proposition& p : reading.propositions) {
    const auto slots = carb_slots(printer, p);
    if (slots.empty()) continue;
    text += fmt::format("{}\t{:.3f}", printer.sentence(p), p.confidence);
    for (const std::string& slot : slots)
      text += '\t' + one_line(slot);
    text += '\n';
  }
  return text;
}

std::vector<std::string> carb_columns(const Reading& reading, std::size_t index) {
  return carb_slots(Printer(reading), reading.propositions[index]);
}

std::string propositions_clusters(const Reading& reading) {
  const Printer printer(reading);
  std::string text;
  std::set<std::string> known;
  const Trees trees = mend_trees(printer.words(), reading.trees);
  std::optional<SentenceTree> tree;  // of the sentence at hand
  for (const Proposition& p : reading.propositions) {
    if (p.subject_words.empty()) continue;
    if (!tree || tree->sentence() != p.sentence)
      tree.emplace(printer.words(), trees, p.sentence);
    for (const auto& columns : ClusterLines(printer, *tree, p).lines()) {
      std::string line = std::to_string(p.sentence + 1);
      for (const std::string& column : columns)
        line += '\t' + one_line(column);
      if (known.insert(line).second) text += line + '\n';
    }
  }
  return text;
}

std::vector<std::vector<std::string>> cluster_columns(const Reading& reading, std::size_t index) {
  const Printer printer(reading);
  const Proposition& p = reading.propositions[index];
  const Trees trees = mend_trees(printer.words(), reading.trees);
  return ClusterLines(printer, SentenceTree(printer.words(), trees, p.sentence), p).lines();
}

}  // namespace weft
