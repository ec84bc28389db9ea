#include "ingest/print_facts.h"

#include <fmt/core.h>

#include <nlohmann/json.hpp>

namespace weft {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view kModalities[] = {"stated", "possible", "planned", "conditional"};

std::string_view name_of(Modality modality) {
  return kModalities[static_cast<std::size_t>(modality)];
}
std::string_view name_of(Polarity polarity) {
  return polarity == Polarity::affirmed ? "affirmed" : "negated";
}

std::string term_text(const ArticleFacts& facts, const FactTerm& term) {
  if (const auto* entity = std::get_if<LocalEntity>(&term)) {
    return facts.entities[static_cast<std::size_t>(*entity)].names.front().text;
  }
  const Term& literal = std::get<Term>(term);
  return literal.datatype.empty() ? '"' + literal.text + '"' : literal.text;
}

Json term_json(const ArticleFacts& facts, const FactTerm& term) {
  if (const auto* entity = std::get_if<LocalEntity>(&term)) {
    return {{"entity", static_cast<std::uint32_t>(*entity)}, {"name", term_text(facts, term)}};
  }
  const Term& literal = std::get<Term>(term);
  Json json{{"value", literal.text}};
  if (!literal.datatype.empty()) json["datatype"] = literal.datatype;
  return json;
}

Json range_json(ByteRange range) {
  return Json::array({range.begin, range.end});
}

std::string line(const Json& json) {
  return json.dump(-1, ' ', false, Json::error_handler_t::replace) + '\n';
}

// The mood of a statement where it does not simply say that something is so.
std::string mood(Polarity polarity, Modality modality) {
  std::string text;
  if (polarity == Polarity::negated) text += " not";
  if (modality != Modality::stated) text += fmt::format(" {}", name_of(modality));
  return text.empty() ? text : " {" + text.substr(1) + '}';
}

}  // namespace

std::string local_name(std::string_view iri) {
  const std::size_t cut = iri.find_last_of("/#:");
  return std::string(cut == std::string_view::npos ? iri : iri.substr(cut + 1));
}

std::string facts_text(const ArticleFacts& facts) {
  std::string text;
  for (const Fact& fact : facts.facts) {
    text += fmt::format("{} --{}--> {}", term_text(facts, fact.subject), local_name(fact.predicate),
                        term_text(facts, fact.object));
    for (const FactQualifier& qualifier : fact.qualifiers) {
      text += fmt::format(" [{}={}]", local_name(qualifier.predicate),
                          term_text(facts, qualifier.value));
    }
    text += mood(fact.polarity, fact.modality);
    if (fact.speaker) text += fmt::format(" says {}", term_text(facts, *fact.speaker));
    text += fmt::format("\t{:.2f}\n", probability(fact.confidence));
  }
  return text;
}

std::string facts_jsonl(const ArticleFacts& facts) {
  std::string text;
  for (const Fact& fact : facts.facts) {
    Json json{{"subject", term_json(facts, fact.subject)},
              {"predicate", fact.predicate},
              {"object", term_json(facts, fact.object)}};
    for (const FactQualifier& qualifier : fact.qualifiers) {
      Json item = term_json(facts, qualifier.value);
      item["predicate"] = qualifier.predicate;
      json["qualifiers"].push_back(item);
    }
    json["polarity"] = name_of(fact.polarity);
    json["modality"] = name_of(fact.modality);
    if (fact.speaker) json["speaker"] = term_json(facts, *fact.speaker);
    json["confidence"] = probability(fact.confidence);
    for (const ByteRange range : fact.ranges)
      json["ranges"].push_back(range_json(range));
    const ByteRange sentence = fact.ranges.front();
    json["sentence"] = facts.article.text.substr(sentence.begin, sentence.end - sentence.begin);
    text += line(json);
  }
  return text;
}

std::string entities_text(const ArticleFacts& facts) {
  std::string text;
  for (const EntityRecord& record : facts.entities) {
    text += record.names.front().text;
    if (!record.type.empty()) text += " (" + local_name(record.type) + ')';
    for (std::size_t i = 1; i < record.names.size(); ++i) {
      const bool local = record.names[i].reach == NameReach::local;
      text += fmt::format("{} {}{}", i == 1 ? ":" : ";", local ? "~" : "", record.names[i].text);
    }
    text += '\n';
  }
  return text;
}

std::string entities_jsonl(const ArticleFacts& facts) {
  std::string text;
  for (const EntityRecord& record : facts.entities) {
    Json json{{"type", record.type}};
    for (const EntityName& name : record.names) {
      json["names"].push_back({{"text", name.text},
                               {"reach", name.reach == NameReach::global ? "global" : "local"},
                               {"first_mention", range_json(name.first_mention)}});
    }
    text += line(json);
  }
  return text;
}

std::string values_text(const Reading& reading) {
  const ArticleWords words(reading.article, reading.segmentation, reading.tagging);
  std::string text;
  for (const Value& value : reading.values) {
    text += fmt::format("{} \"{}\" {}", name_of(value.kind), words.phrase(value.span), value.text);
    if (!value.end.empty()) text += " to " + value.end;
    for (const std::string_view part :
         {std::string_view(value.unit), std::string_view(value.comparator),
          name_of(value.modifier)}) {
      if (!part.empty()) text += ' ' + std::string(part);
    }
    if (value.frequency > 0) text += fmt::format(" {}x", value.frequency);
    text += '\n';
  }
  return text;
}

std::string values_jsonl(const Reading& reading) {
  const ArticleWords words(reading.article, reading.segmentation, reading.tagging);
  std::string text;
  for (const Value& value : reading.values) {
    Json json{{"sentence", words.sentence_of(value.span.first_word)},
              {"range", range_json(words.range(value.span))},
              {"text", words.phrase(value.span)},
              {"kind", name_of(value.kind)},
              {"value", value.text}};
    if (!value.end.empty()) json["end"] = value.end;
    if (!value.term.datatype.empty()) json["datatype"] = value.term.datatype;
    if (!value.unit.empty()) json["unit"] = value.unit;
    if (!value.comparator.empty()) json["comparator"] = value.comparator;
    if (value.granularity != Granularity::none) json["granularity"] = name_of(value.granularity);
    if (value.modifier != TimeModifier::none) json["modifier"] = name_of(value.modifier);
    if (value.frequency > 0) json["frequency"] = value.frequency;
    if (value.is_open()) json["open"] = true;
    text += line(json);
  }
  return text;
}

}  // namespace weft
