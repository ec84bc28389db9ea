#include "train/value_sources.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

namespace weft {
namespace {

// The text between quotes behind `key` in an element: when:::"2014-05".
std::string attribute(std::string_view element, std::string_view key) {
  const std::string wanted = " " + std::string(key) + ":::\"";
  const std::size_t at = element.find(wanted);
  if (at == std::string_view::npos) return {};
  const std::size_t begin = at + wanted.size();
  const std::size_t end = element.find('"', begin);
  return std::string(element.substr(begin, end - begin));
}

// Follows the elements that open and close on the words of one sentence.
class ElementReader {
 public:
  explicit ElementReader(ValueSentence& sentence) : sentence_(sentence) {}

  void take(std::string_view xml, std::size_t word) {
    while (!xml.empty() && xml.front() == '<') {
      const std::size_t close = xml.find('>');
      if (close == std::string_view::npos) return;
      take_tag(xml.substr(1, close - 1), word);
      xml.remove_prefix(close + 1);
    }
  }

 private:
  ValueSentence& sentence_;
  std::optional<AnnotatedValue> open_;

  void take_tag(std::string_view tag, std::size_t word) {
    if (tag == "/date" || tag == "/time") {
      if (!open_) return;
      open_->end = word + 1;
      sentence_.values.push_back(*open_);
      open_.reset();
    } else if (tag.starts_with("date ") || tag.starts_with("time ")) {
      AnnotatedValue value;
      value.begin = word;
      value.value = attribute(tag, "when");
      if (value.value.empty()) {
        value.value = attribute(tag, "from");
        value.end_value = attribute(tag, "to");
      }
      open_ = value;
    }
  }
};

bool joins_left(std::string_view word) {
  constexpr std::array<std::string_view, 11> kMarks{",", ".", "%", ")", ";", ":", "'s", "’s", "]",
                                                    "!", "?"};
  return std::find(kMarks.begin(), kMarks.end(), word) != kMarks.end();
}

}  // namespace

std::vector<ValueDocument> values_of_gum(const std::vector<TreebankSentence>& sentences) {
  std::vector<ValueDocument> documents;
  std::string name;
  for (const TreebankSentence& sentence : sentences) {
    if (documents.empty() || sentence.document != name) {
      documents.push_back({sentence.date.size() == 10 ? sentence.date : "", {}});
      name = sentence.document;
    }
    ValueSentence& result = documents.back().sentences.emplace_back();
    ElementReader elements(result);
    for (std::size_t i = 0; i < sentence.words.size(); ++i) {
      result.words.push_back(sentence.words[i].form);
      result.space_after.push_back(false);
      elements.take(misc_value(sentence.words[i].misc, "XML"), i);
    }
    for (const TreebankToken& token : sentence.tokens)
      result.space_after[token.end_word - 1] = token.space_after;
  }
  return documents;
}

std::vector<ValueDocument> values_of_redocred(const std::vector<LabelledSentence>& sentences) {
  std::vector<ValueDocument> documents;
  for (const LabelledSentence& labelled : sentences) {
    ValueSentence sentence;
    sentence.words = labelled.words;
    sentence.space_after.assign(labelled.words.size(), true);
    for (std::size_t i = 0; i < labelled.words.size(); ++i) {
      const std::string& word = labelled.words[i];
      if (i > 0 && (joins_left(word) || word == "-")) sentence.space_after[i - 1] = false;
      if (word == "-" || word == "(" || word == "$" || word == "[") sentence.space_after[i] = false;
    }
    for (std::size_t i = 0; i < labelled.labels.size(); ++i) {
      const std::string& label = labelled.labels[i];
      if (label != "B-TIME" && label != "B-NUM") continue;
      AnnotatedValue value;
      value.begin = i;
      value.end = i + 1;
      value.is_time = label == "B-TIME";
      const std::string inside = "I" + label.substr(1);
      while (value.end < labelled.labels.size() && labelled.labels[value.end] == inside)
        ++value.end;
      sentence.values.push_back(value);
    }
    documents.push_back({"", {std::move(sentence)}});
  }
  return documents;
}

}  // namespace weft
