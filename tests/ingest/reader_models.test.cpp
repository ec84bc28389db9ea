#include "ingest/reader_models.h"

#include <catch2/catch.hpp>
#include <cstdlib>
#include <fstream>
#include <thread>

#include "ingest/names.h"
#include "ingest/print_layers.h"
#include "ingest/segment.h"
#include "ingest/upos.h"
#include "tests/helpers/temporary_folder.h"

using namespace weft;

namespace {

const ReaderModels& models() {
  static const ReaderModels loaded("ingest/models");
  return loaded;
}

// "He_PRON_he saw_VERB_see ..."
std::string tagged(const std::string& text) {
  const Segmentation segmentation = segment(text, models().boundaries());
  const Tagging tagging = models().read(text, segmentation).tagging;
  std::string line;
  for (std::size_t i = 0; i < tagging.size(); ++i) {
    const ByteRange range = segmentation.words[i].range;
    if (i > 0) line += ' ';
    line += text.substr(range.begin, range.end - range.begin);
    line += '_';
    line += upos_name(tagging[i].upos);
    line += '_';
    line += tagging[i].lemma;
  }
  return line;
}

// "PER Ann Lee; ORG Acme Corp."
std::string named(const std::string& text) {
  const Segmentation segmentation = segment(text, models().boundaries());
  std::string line;
  for (const Name& name : models().read(text, segmentation).names) {
    const std::uint32_t begin = segmentation.words[name.first_word].range.begin;
    const std::uint32_t end = segmentation.words[name.end_word - 1].range.end;
    if (!line.empty()) line += "; ";
    line += name_type_label(name.type);
    line += ' ';
    line += text.substr(begin, end - begin);
  }
  return line;
}

// "He<saw:nsubj saw<:root ..."
std::string parsed(const std::string& text) {
  const Segmentation segmentation = segment(text, models().boundaries());
  const auto word = [&](std::uint32_t index) {
    const ByteRange range = segmentation.words[index].range;
    return text.substr(range.begin, range.end - range.begin);
  };
  std::string line;
  const Trees trees = models().read(text, segmentation).trees;
  for (std::uint32_t i = 0; i < trees.size(); ++i) {
    line += (i == 0 ? "" : " ") + word(i) + '<';
    if (trees[i].head != kNoHead) line += word(trees[i].head);
    line += ':' + trees[i].relation;
  }
  return line;
}

std::string all_layers(const std::string& text) {
  const Segmentation segmentation = segment(text, models().boundaries());
  const WordLayers layers = models().read(text, segmentation);
  const LayerView view{text, &segmentation, &layers.tagging, &layers.trees, &layers.names};
  std::string out;
  for (std::size_t i = 0; i < segmentation.sentences.size(); ++i) {
    for (const auto format : {LayerFormat::text, LayerFormat::jsonl, LayerFormat::conllu}) {
      out += print_sentence(view, i, format);
    }
  }
  return out;
}

}  // namespace

TEST_CASE("Plain sentences are tagged", "[ingest]") {
  CHECK(tagged("The old mayor doesn't like new roads.") ==
        "The_DET_the old_ADJ_old mayor_NOUN_mayor does_AUX_do n't_PART_not like_VERB_like "
        "new_ADJ_new roads_NOUN_road ._PUNCT_.");
  CHECK(tagged("Maria's companies were sold in 2011.") ==
        "Maria_PROPN_Maria 's_PART_'s companies_NOUN_company were_AUX_be sold_VERB_sell "
        "in_ADP_in 2011_NUM_2011 ._PUNCT_.");
}

TEST_CASE("Names of people, organizations and places are found", "[ingest]") {
  CHECK(named("Angela Merkel met the head of Microsoft in Paris.") ==
        "PER Angela Merkel; ORG Microsoft; LOC Paris");
  CHECK(named("John Carter, a lawyer from Toronto, works for Google.") ==
        "PER John Carter; LOC Toronto; ORG Google");
}

TEST_CASE("Names have probabilities, lie in their sentence and do not overlap", "[ingest]") {
  const std::string text =
      "The University of Leeds hired Anna Berg. In Norway, NATO met Lee of Ford Motor Co., Ltd.";
  const Segmentation segmentation = segment(text, models().boundaries());
  std::uint32_t at = 0;
  const Names names = models().read(text, segmentation).names;
  REQUIRE(names.size() >= 3);
  for (const Name& name : names) {
    CHECK(name.probability > 0);
    CHECK(name.probability <= 1);
    const Sentence& sentence = segmentation.sentences[name.sentence];
    CHECK(name.first_word >= std::max(at, sentence.first_word));
    CHECK(name.end_word > name.first_word);
    CHECK(name.end_word <= sentence.end_word);
    at = name.end_word;
  }
}

TEST_CASE("Words hang on their heads", "[ingest]") {
  CHECK(parsed("The old mayor sold two houses in Leeds.") ==
        "The<mayor:det old<mayor:amod mayor<sold:nsubj sold<:root two<houses:nummod "
        "houses<sold:obj in<Leeds:case Leeds<houses:nmod .<sold:punct");
}

TEST_CASE("Features are those of the treebank", "[ingest]") {
  const std::string text = "She sees two houses.";
  const Tagging tagging = models().read(text, segment(text, models().boundaries())).tagging;
  REQUIRE(tagging.size() == 5);
  CHECK(tagging[1].features == "Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin");
  CHECK(tagging[3].features == "Number=Plur");
  CHECK(tagging[4].features.empty());
}

// A sentence that no memory should be asked to hold at once: pieces, one tree, all names.
TEST_CASE("A sentence of ten thousand words is one tree", "[ingest]") {
  std::vector<std::string_view> words;
  while (words.size() < 10'000) {
    for (const std::string_view word : {"Ann", "Lee", "saw", "Lima", "and"})
      words.push_back(word);
  }
  const std::string_view last[] = {"She", "left", "."};
  const WordLayers layers = models().read(std::vector<SentenceWords>{words, last});
  REQUIRE(layers.tagging.size() == words.size() + 3);
  REQUIRE(layers.trees.size() == layers.tagging.size());
  std::size_t roots = 0;
  for (std::size_t i = 0; i < words.size(); ++i) {
    roots += layers.trees[i].head == kNoHead;
    if (layers.trees[i].head != kNoHead) CHECK(layers.trees[i].head < words.size());
  }
  CHECK(roots == 1);
  CHECK(layers.trees[words.size() + 1].relation == "root");
  CHECK(layers.trees[words.size()].head == words.size() + 1);
  REQUIRE_FALSE(layers.names.empty());
  CHECK(layers.names.back().end_word > words.size() - 10);
  CHECK(layers.names.back().sentence == 0);
}

TEST_CASE("Nothing and noise are read without harm", "[ingest]") {
  for (const std::string& text : {std::string(), std::string("\xff\xfe?!"), std::string("()[]"),
                                  std::string(3000, 'a'), std::string("北京 . 上海"),
                                  std::string("🙂👩‍👩‍👧 🇨🇳 שלום עולם مرحبا \x01\x02\x7f"),
                                  std::string("a\0b", 3)}) {
    CAPTURE(text);
    CHECK_NOTHROW(all_layers(text));
  }
}

TEST_CASE("Threads that share the models read the same", "[ingest][threads]") {
  const std::string text = "Ann Lee of Acme Corp. can't visit Lima. She'll phone the U.N. instead.";
  const std::string alone = all_layers(text);
  std::vector<std::string> found(4);
  std::vector<std::thread> threads;
  for (std::string& result : found)
    threads.emplace_back([&] { result = all_layers(text); });
  for (std::thread& thread : threads)
    thread.join();
  for (const std::string& result : found)
    CHECK(result == alone);
}

TEST_CASE("Every model tells its licence", "[ingest]") {
  for (const ModelListing& listing : models().list()) {
    CAPTURE(listing.path);
    CHECK(listing.byte_count > 0);
    CHECK(listing.about.find("Licence of this file") != std::string::npos);
  }
}

TEST_CASE("A folder without models is named", "[ingest]") {
  const TemporaryFolder folder;
  CHECK_THROWS_WITH(ReaderModels(folder.path().string()),
                    Catch::Matchers::StartsWith(folder.path().string() + "/segmenter.model: "));
}

TEST_CASE("The data folder is where it is said to be", "[ingest]") {
  CHECK(find_data_folder("somewhere") == "somewhere");
  setenv("WEFT_DATA", "elsewhere", 1);
  CHECK(find_data_folder() == "elsewhere");
  unsetenv("WEFT_DATA");
}
