#include "train/gum_names.h"

#include <algorithm>
#include <charconv>

namespace weft {

namespace {

std::vector<std::string_view> split(std::string_view text, char separator) {
  std::vector<std::string_view> parts;
  for (;;) {
    const std::size_t at = text.find(separator);
    parts.push_back(text.substr(0, at));
    if (at == std::string_view::npos) return parts;
    text.remove_prefix(at + 1);
  }
}

bool is_proper(const TreebankWord& word) {
  return word.xpos.starts_with("NNP");
}

// Words inside names: "Bank of the West", "Procter & Gamble", "Al - Jazeera", "Boeing 747".
bool may_stand_inside(const TreebankWord& word) {
  for (const std::string_view xpos : {"IN", "DT", "POS", "HYPH", "CD", "FW", "JJ", "NN", "NNS"}) {
    if (word.xpos == xpos) return true;
  }
  return word.form == "&" || is_proper(word);
}

bool is_link(const TreebankWord& word) {
  return word.form == "of" || word.form == "the" || word.form == "&" || word.form == "for" ||
         word.form == "de" || word.form == "-" || word.xpos == "POS";
}

const std::map<std::string, std::vector<NameType>>& type_meanings() {
  static const std::map<std::string, std::vector<NameType>> meanings = {
      {"person", {NameType::person}},
      {"organization", {NameType::organization}},
      {"place", {NameType::place}},
      {"event", {NameType::event}},
      {"object", {NameType::work, NameType::other}},
      {"abstract", {NameType::work, NameType::other}},
      {"animal", {NameType::other}},
      {"plant", {NameType::other}},
      {"substance", {NameType::other}}};
  return meanings;
}

// The name inside a mention that holds [begin, end): from its shortest form outwards.
std::optional<AnnotatedName> name_inside(const TreebankSentence& sentence, std::size_t begin,
                                         std::size_t end, std::size_t first, std::size_t last,
                                         const std::vector<NameType>& types) {
  const auto& words = sentence.words;
  if (first > last || last >= end || first < begin) return std::nullopt;
  const bool is_person = types.front() == NameType::person;
  bool any_proper = false;
  for (std::size_t i = first; i <= last; ++i) {
    if (!may_stand_inside(words[i])) return std::nullopt;
    any_proper |= is_proper(words[i]);
  }
  if (!any_proper || !is_proper(words[last])) return std::nullopt;
  while (first > begin && is_proper(words[first - 1]))
    --first;
  while (is_person && first < last && words[first].relation == "nmod:desc")
    ++first;
  for (std::size_t i = last + 1; i < end && !is_person; ++i) {
    if (is_proper(words[i]))
      last = i;
    else if (!is_link(words[i]))
      break;
  }
  while (is_person && last + 1 < end && is_proper(words[last + 1]))
    ++last;
  return AnnotatedName{first, last + 1, types, true};
}

}  // namespace

std::vector<GumEntityReader::Mention> GumEntityReader::mentions_of(
    const TreebankSentence& sentence) {
  std::vector<Mention> open, closed;
  const auto close = [&](std::string_view number, std::size_t end) {
    for (std::size_t i = open.size(); i-- > 0;) {
      if (open[i].number != number) continue;
      open[i].end = end;
      closed.push_back(std::move(open[i]));
      open.erase(open.begin() + static_cast<std::ptrdiff_t>(i));
      return;
    }
  };
  for (std::size_t i = 0; i < sentence.words.size(); ++i) {
    std::string_view value = misc_value(sentence.words[i].misc, "Entity");
    while (!value.empty()) {
      const std::size_t end = value.find_first_of("()", 1);
      const std::string_view item = value.substr(0, end);
      if (item.front() == '(') {
        const auto fields = split(item.substr(1), '-');
        Mention mention{
            std::string(fields[0]), fields.size() > 1 ? std::string(fields[1]) : "", {}, i, i};
        if (fields.size() > 5) {
          for (const std::string_view digits : split(fields[5], ',')) {
            std::size_t number = 0;
            std::from_chars(digits.data(), digits.data() + digits.size(), number);
            if (number > 0) mention.shortest.push_back(number - 1);
          }
        }
        open.push_back(std::move(mention));
      } else {
        close(item, i + 1);
      }
      if (end == std::string_view::npos) break;
      const bool closes = value[end] == ')';
      if (closes && item.front() == '(') close(open.back().number, i + 1);
      value.remove_prefix(closes ? end + 1 : end);
    }
  }
  return closed;
}

std::vector<AnnotatedName> GumEntityReader::names_of(const TreebankSentence& sentence) {
  std::vector<Mention> mentions = mentions_of(sentence);
  std::stable_sort(mentions.begin(), mentions.end(), [](const Mention& a, const Mention& b) {
    return a.end - a.begin > b.end - b.begin;
  });
  std::vector<AnnotatedName> names;
  for (const Mention& mention : mentions) {
    const auto meaning = type_meanings().find(mention.type);
    if (meaning == type_meanings().end() || mention.shortest.empty()) continue;
    const auto [low, high] = std::minmax_element(mention.shortest.begin(), mention.shortest.end());
    const auto name = name_inside(sentence, mention.begin, mention.end, mention.begin + *low,
                                  mention.begin + *high, meaning->second);
    const bool overlaps = name && std::any_of(names.begin(), names.end(), [&](const auto& other) {
                            return name->begin < other.end && other.begin < name->end;
                          });
    if (name && !overlaps) names.push_back(*name);
  }
  std::sort(names.begin(), names.end(),
            [](const auto& a, const auto& b) { return a.begin < b.begin; });
  return names;
}

}  // namespace weft
