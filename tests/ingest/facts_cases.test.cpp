// tests/cases/ingest/{facts,propositions}: text -> values, entities, propositions, facts, whichever
// of them a case has. Tags, trees and names are part of a case, so that it tests the rules and not
// the models; where a case has none yet, updating (WEFT_UPDATE_CASES=1) asks the models once.
#include <catch2/catch.hpp>
#include <cstdlib>
#include <sstream>

#include "ingest/ingestor.h"
#include "ingest/print_facts.h"
#include "ingest/print_propositions.h"
#include "tests/helpers/case_file.h"
#include "tests/helpers/segmented.h"

namespace weft {
namespace {

using testing::CaseSection;
using testing::lines_of;

constexpr std::string_view kUpos[] = {"ADJ",   "ADP",   "ADV", "AUX",  "CCONJ", "DET",
                                      "INTJ",  "NOUN",  "NUM", "PART", "PRON",  "PROPN",
                                      "PUNCT", "SCONJ", "SYM", "VERB", "X"};
constexpr std::string_view kTypes[] = {"person", "organization", "place", "event", "work", "other"};

// Cases show what is read however unsure it is.
const Ingestor& ingestor() {
  static const Ingestor shared([] {
    IngestorOptions options;
    options.min_confidence = 0;
    return options;
  }());
  return shared;
}

CaseSection* section(std::vector<CaseSection>& sections, std::string_view heading) {
  for (CaseSection& candidate : sections) {
    if (candidate.heading == heading) return &candidate;
  }
  return nullptr;
}

template <std::size_t count>
std::size_t position(const std::string_view (&list)[count], const std::string& name) {
  for (std::size_t i = 0; i < count; ++i) {
    if (list[i] == name) return i;
  }
  FAIL("no such tag or type: " << name);
  return 0;
}

// One word a line: form, UPOS, Penn tag, lemma, head (its number in the sentence, from 1; 0: the
// root), relation.
WordLayers read_words(const std::vector<std::string>& lines, const Segmentation& segmentation) {
  WordLayers layers;
  for (const Sentence& sentence : segmentation.sentences) {
    for (std::uint32_t word = sentence.first_word; word < sentence.end_word; ++word) {
      std::istringstream in(lines[word]);
      std::string form, upos, xpos, lemma, relation;
      std::uint32_t head = 0;
      in >> form >> upos >> xpos >> lemma >> head >> relation;
      layers.tagging.push_back({static_cast<Upos>(position(kUpos, upos)), xpos, lemma});
      layers.trees.push_back({head == 0 ? kNoHead : sentence.first_word + head - 1, relation});
    }
  }
  return layers;
}

std::vector<std::string> print_words(const Reading& reading) {
  const ArticleWords words(reading.article, reading.segmentation, reading.tagging);
  std::vector<std::string> lines;
  for (std::uint32_t w = 0; w < words.size(); ++w) {
    const WordTag& tag = words.tag(w);
    const Dependency& tree = reading.trees[w];
    const std::uint32_t first = words.sentences()[words.sentence_of(w)].first_word;
    const std::uint32_t head = tree.head == kNoHead ? 0 : tree.head - first + 1;
    lines.push_back(std::string(words.text(w)) + ' ' +
                    std::string(kUpos[static_cast<std::size_t>(tag.upos)]) + ' ' + tag.xpos + ' ' +
                    tag.lemma + ' ' + std::to_string(head) + ' ' + tree.relation);
  }
  return lines;
}

// One name a line: type, sentence, first word, end word.
Names read_names(const std::vector<std::string>& lines) {
  Names names;
  for (const std::string& line : lines) {
    std::istringstream in(line);
    std::string type;
    Name name;
    in >> type >> name.sentence >> name.first_word >> name.end_word;
    name.type = static_cast<NameType>(position(kTypes, type));
    names.push_back(name);
  }
  return names;
}

std::vector<std::string> print_names(const Reading& reading) {
  const ArticleWords words(reading.article, reading.segmentation, reading.tagging);
  std::vector<std::string> lines;
  for (const Name& name : reading.found_names) {
    lines.push_back(std::string(kTypes[static_cast<std::size_t>(name.type)]) + ' ' +
                    std::to_string(name.sentence) + ' ' + std::to_string(name.first_word) + ' ' +
                    std::to_string(name.end_word) + ' ' +
                    words.phrase({name.first_word, name.end_word}));
  }
  return lines;
}

Reading read_case(std::vector<CaseSection>& sections, bool update) {
  Article article;
  article.source = "case";
  article.text = section(sections, "text")->text();
  if (const CaseSection* date = section(sections, "date")) article.date = date->text();
  CaseSection& words = *section(sections, "words");
  CaseSection& names = *section(sections, "names");
  if (update && words.lines.empty()) {
    const Reading modelled = ingestor().read_layers(article);
    words.lines = print_words(modelled);
    names.lines = print_names(modelled);
  }
  Segmentation segmentation = testing::segmented(article.text);
  REQUIRE(words.lines.size() == segmentation.words.size());
  WordLayers layers = read_words(words.lines, segmentation);
  layers.names = read_names(names.lines);
  return ingestor().read_tagged(std::move(article), std::move(segmentation), std::move(layers));
}

}  // namespace

TEST_CASE("Every facts case gives the values, entities, propositions and facts it promises",
          "[ingest][cases]") {
  const bool update = std::getenv("WEFT_UPDATE_CASES") != nullptr;
  const auto folder = GENERATE(as<std::string>(), "facts", "propositions");
  for (const auto& path : testing::case_files("tests/cases/ingest/" + folder)) {
    DYNAMIC_SECTION(folder << "/" << path.filename().string()) {
      std::vector<CaseSection> sections = testing::read_case_file(path);
      const Reading reading = read_case(sections, update);
      const std::pair<std::string, std::string> printed[] = {
          {"values", values_text(reading)},
          {"entities", entities_text(reading.facts)},
          {"propositions", propositions_text(reading)},
          {"facts", facts_text(reading.facts)}};
      REQUIRE(section(sections, "propositions") != nullptr);
      for (const auto& [heading, text] : printed) {
        CaseSection* expected = section(sections, heading);
        if (expected == nullptr) continue;
        if (update) {
          expected->lines = lines_of(text);
        } else {
          CHECK(expected->lines == lines_of(text));
        }
      }
      if (update) testing::write_case_file(path, sections);
    }
  }
}

}  // namespace weft
