#include "train/name_sources.h"

#include <algorithm>
#include <map>

#include "ingest/tokenize.h"
#include "train/gum_names.h"

namespace weft {

namespace {

using Types = std::vector<NameType>;

// What a label of a source means here.
struct Meaning {
  Types types;
  bool sure = true;
};

using Meanings = std::map<std::string, Meaning>;

// Divides a word as the tokenizer would, since other sources divide less.
std::vector<std::string> pieces_of(const std::string& word) {
  std::vector<Token> tokens;
  tokenize(word, {0, static_cast<std::uint32_t>(word.size())}, tokens);
  std::vector<std::string> pieces;
  for (const Token& token : tokens) {
    pieces.push_back(word.substr(token.range.begin, token.range.end - token.range.begin));
  }
  if (pieces.empty()) pieces.push_back(word);
  return pieces;
}

bool has_capital(const std::string& word) {
  return std::any_of(word.begin(), word.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

// Names without a capital letter ("text mining") are terms, not names: left open.
void note_lower_case(NameSentence& sentence) {
  for (AnnotatedName& name : sentence.names) {
    const auto begin = sentence.words.begin();
    const bool named = std::any_of(begin + static_cast<std::ptrdiff_t>(name.begin),
                                   begin + static_cast<std::ptrdiff_t>(name.end), has_capital);
    if (!named) name.sure = false;
  }
}

NameSentence converted(const LabelledSentence& source, const Meanings& meanings) {
  NameSentence sentence;
  std::string open;  // type of the name that goes on
  for (std::size_t i = 0; i < source.words.size(); ++i) {
    const std::string& label = source.labels[i];
    const std::string type = label.size() > 2 ? label.substr(2) : "";
    const std::size_t begin = sentence.words.size();
    for (std::string& piece : pieces_of(source.words[i]))
      sentence.words.push_back(std::move(piece));
    const auto meaning = meanings.find(type);
    if (type.empty() || meaning == meanings.end()) {
      open.clear();
    } else if (label[0] == 'I' && open == type) {
      sentence.names.back().end = sentence.words.size();
    } else {
      const auto& [types, sure] = meaning->second;
      sentence.names.push_back({begin, sentence.words.size(), types, sure});
      open = type;
    }
  }
  note_lower_case(sentence);
  return sentence;
}

std::vector<NameSentence> converted(const std::vector<LabelledSentence>& sources,
                                    const Meanings& meanings, const Types& unannotated,
                                    float weight) {
  std::vector<NameSentence> sentences;
  for (const LabelledSentence& source : sources) {
    sentences.push_back(converted(source, meanings));
    sentences.back().unannotated = unannotated;
    sentences.back().weight = weight;
  }
  return sentences;
}

// "German", "Chinese": one capitalised word with an ending of such adjectives.
bool looks_like_nationality(const std::string& word) {
  for (const std::string_view ending : {"an", "ese", "ish", "ch", "i", "ic", "ek", "tch", "ss"}) {
    if (word.size() > 4 && word.ends_with(ending)) return true;
  }
  return false;
}

}  // namespace

std::vector<NameSentence> names_of_ewt(const std::vector<TreebankSentence>& treebank) {
  const Meanings meanings = {{"PER", {{NameType::person}}},
                             {"ORG", {{NameType::organization}}},
                             {"LOC", {{NameType::place}}}};
  std::vector<NameSentence> sentences;
  for (const TreebankSentence& source : treebank) {
    NameSentence sentence;
    std::string open;
    for (const TreebankWord& word : source.words) {
      const std::string label(misc_value(word.misc, "NER"));
      const std::string type = label.size() > 2 ? label.substr(2) : "";
      const std::size_t index = sentence.words.size();
      sentence.words.push_back(word.form);
      const auto meaning = meanings.find(type);
      if (meaning == meanings.end()) {
        open.clear();
      } else if (label[0] == 'I' && open == type) {
        sentence.names.back().end = index + 1;
      } else {
        sentence.names.push_back({index, index + 1, meaning->second.types, true});
        open = type;
      }
    }
    sentence.unannotated = {NameType::event, NameType::work, NameType::other};
    sentence.is_core = true;
    sentence.document = source.document;
    sentences.push_back(std::move(sentence));
  }
  return sentences;
}

std::vector<NameSentence> names_of_gum(const std::vector<TreebankSentence>& treebank) {
  std::vector<NameSentence> sentences;
  GumEntityReader reader;
  for (const TreebankSentence& source : treebank) {
    NameSentence sentence;
    for (const TreebankWord& word : source.words)
      sentence.words.push_back(word.form);
    sentence.names = reader.names_of(source);
    sentence.unannotated = {NameType::other};
    sentence.document = source.document;
    sentences.push_back(std::move(sentence));
  }
  return sentences;
}

std::vector<NameSentence> names_of_redocred(const std::vector<LabelledSentence>& sources) {
  const Meanings meanings = {{"PER", {{NameType::person}}},
                             {"ORG", {{NameType::organization}}},
                             {"LOC", {{NameType::place}}},
                             {"MISC", {{NameType::event, NameType::work, NameType::other}}}};
  auto sentences = converted(sources, meanings, {}, 1);
  for (NameSentence& sentence : sentences) {
    for (AnnotatedName& name : sentence.names) {
      const bool is_place = name.types == Types{NameType::place};
      if (is_place && name.end == name.begin + 1 &&
          looks_like_nationality(sentence.words[name.begin])) {
        name.types = {NameType::place, NameType::other};
        name.sure = false;
      }
    }
  }
  return sentences;
}

std::vector<NameSentence> names_of_crossner(const std::vector<LabelledSentence>& sources) {
  Meanings meanings;
  const auto mean = [&](std::initializer_list<const char*> labels, const Types& types, bool sure) {
    for (const char* label : labels)
      meanings[label] = {types, sure};
  };
  mean({"person", "writer", "politician", "scientist", "researcher", "musicalartist"},
       {NameType::person}, true);
  mean({"organisation", "band", "politicalparty", "university"}, {NameType::organization}, true);
  mean({"location", "country"}, {NameType::place}, true);
  mean({"event", "election", "conference"}, {NameType::event}, true);
  mean({"book", "poem", "song", "album", "magazine", "academicjournal"}, {NameType::work}, true);
  mean({"award", "product", "programlang"}, {NameType::other}, true);
  mean({"misc", "musicgenre", "astronomicalobject", "algorithm", "task", "chemicalcompound",
        "field", "metrics", "literarygenre", "protein", "enzyme", "discipline", "musicalinstrument",
        "chemicalelement", "theory"},
       {NameType::other}, false);
  return converted(sources, meanings, {NameType::other}, 1);
}

std::vector<NameSentence> names_of_wnut(const std::vector<LabelledSentence>& sources) {
  const Meanings meanings = {
      {"person", {{NameType::person}}},      {"corporation", {{NameType::organization}}},
      {"group", {{NameType::organization}}}, {"location", {{NameType::place}}},
      {"creative-work", {{NameType::work}}}, {"product", {{NameType::other}}}};
  constexpr float kSlangWeight = 0.5f;
  return converted(sources, meanings, {NameType::event, NameType::other}, kSlangWeight);
}

}  // namespace weft
