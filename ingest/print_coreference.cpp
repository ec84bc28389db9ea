#include "ingest/print_coreference.h"

#include <fmt/core.h>

#include <array>
#include <iterator>
#include <nlohmann/json.hpp>

namespace weft {
namespace {

constexpr std::array<std::string_view, 10> kTypeLabels = {
    "person", "place",     "organization", "object", "event",
    "time",   "substance", "animal",       "plant",  "abstract"};

constexpr std::array<std::string_view, 3> kKindLabels = {"name", "noun_phrase", "pronoun"};

std::vector<std::uint32_t> mention_counts(const Coreference& coreference) {
  std::vector<std::uint32_t> counts(coreference.entity_count);
  for (const CoreferenceMention& mention : coreference.mentions)
    ++counts[mention.entity];
  return counts;
}

// Per entity: its number from 1 among those mentioned more than once; 0 for the others.
std::vector<std::uint32_t> chain_numbers(const Coreference& coreference) {
  std::vector<std::uint32_t> numbers = mention_counts(coreference);
  std::uint32_t last = 0;
  for (std::uint32_t& number : numbers)
    number = number > 1 ? ++last : 0;
  return numbers;
}

// The brackets of every word. `label` gives what stands in an opening one, empty to leave the
// mention out; `number` what stands in a closing one.
template <class Label, class Number>
std::vector<std::string> brackets(std::size_t word_count, const Coreference& coreference,
                                  std::string_view separator, Label label, Number number) {
  std::vector<std::string> begins(word_count), ends(word_count);
  const auto append = [&](std::string& to, const std::string& bracket) {
    if (!to.empty()) to += separator;
    to += bracket;
  };
  for (const CoreferenceMention& mention : coreference.mentions) {
    const std::string opening = label(mention);
    if (opening.empty()) continue;
    if (mention.end_word - mention.first_word == 1) {
      append(begins[mention.first_word], "(" + opening + ")");
      continue;
    }
    append(begins[mention.first_word], "(" + opening);
    std::string& end = ends[mention.end_word - 1];  // what begins last ends first
    end.insert(0, end.empty() ? number(mention) + ")"
                              : number(mention) + ")" + std::string(separator));
  }
  for (std::size_t word = 0; word < word_count; ++word)
    if (!ends[word].empty()) append(begins[word], ends[word]);
  return begins;
}

std::vector<std::vector<const CoreferenceMention*>> chains(const Coreference& coreference) {
  const std::vector<std::uint32_t> numbers = chain_numbers(coreference);
  std::vector<std::vector<const CoreferenceMention*>> result;
  for (const CoreferenceMention& mention : coreference.mentions) {
    const std::uint32_t number = numbers[mention.entity];
    if (number == 0) continue;
    if (result.size() < number) result.resize(number);
    result[number - 1].push_back(&mention);
  }
  return result;
}

}  // namespace

std::string_view entity_type_label(EntityType type) {
  return kTypeLabels[static_cast<std::size_t>(type)];
}

std::string coreference_conll(std::string_view name, const ArticleWords& words,
                              const Coreference& coreference) {
  const std::vector<std::uint32_t> numbers = chain_numbers(coreference);
  const auto number = [&](const CoreferenceMention& mention) {
    const std::uint32_t chain = numbers[mention.entity];
    return chain == 0 ? std::string() : fmt::format("{}", chain);
  };
  const auto columns = brackets(words.size(), coreference, "|", number, number);
  std::string out = fmt::format("# begin document {}\n", name);
  for (std::uint32_t word = 0; word < words.size(); ++word) {
    fmt::format_to(std::back_inserter(out), "{}\t{}\t{}\n", word, words.text(word),
                   columns[word].empty() ? "_" : columns[word]);
  }
  return out + "# end document\n";
}

std::string coreference_text(const ArticleWords& words, const Coreference& coreference) {
  std::string out;
  std::size_t number = 0;
  for (const auto& chain : chains(coreference)) {
    fmt::format_to(std::back_inserter(out), "{}\t{}", ++number,
                   entity_type_label(chain.front()->type));
    for (const CoreferenceMention* mention : chain) {
      const WordSpan span{mention->first_word, mention->end_word};
      const ByteRange range = words.range(span);
      fmt::format_to(std::back_inserter(out), "\t{}-{} {}", range.begin, range.end,
                     words.phrase(span));
    }
    out += '\n';
  }
  return out;
}

std::string coreference_jsonl(const ArticleWords& words, const Coreference& coreference) {
  using Json = nlohmann::ordered_json;
  std::string out;
  std::size_t number = 0;
  for (const auto& chain : chains(coreference)) {
    Json object = {{"entity", ++number}, {"type", entity_type_label(chain.front()->type)}};
    for (const CoreferenceMention* mention : chain) {
      const WordSpan span{mention->first_word, mention->end_word};
      const ByteRange range = words.range(span);
      const std::string_view kind = kKindLabels[static_cast<std::size_t>(mention->kind)];
      object["mentions"].push_back({{"begin", range.begin},
                                    {"end", range.end},
                                    {"text", words.phrase(span)},
                                    {"kind", kind}});
    }
    out += object.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
  }
  return out;
}

std::vector<std::string> entity_brackets(const ArticleWords& words,
                                         const Coreference& coreference) {
  const auto number = [](const CoreferenceMention& mention) {
    return fmt::format("{}", mention.entity + 1);
  };
  const auto label = [&](const CoreferenceMention& mention) {
    return fmt::format("{}-{}", mention.entity + 1, entity_type_label(mention.type));
  };
  return brackets(words.size(), coreference, "", label, number);
}

}  // namespace weft
