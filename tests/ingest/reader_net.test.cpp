#include "ingest/reader_net.h"

#include <catch2/catch.hpp>
#include <cmath>
#include <cstring>
#include <random>
#include <thread>

#include "tests/helpers/random_net.h"

using namespace weft;
using Catch::Matchers::StartsWith;

namespace {

const std::vector<std::string> kVocabulary = {"The", "old", "mayor", "of", "Lima", ",", "sang", ".",
                                              "1990", "don’t", "ÉCOLE", "\xff", "🙂", "unseen"};

std::string net_bytes(std::uint64_t seed = 1) {
  return RandomNet(seed).bytes({"the", "old", "mayor", "lima", "sang", "0000"});
}

ReaderNet net(InstructionSet set = best_instruction_set()) {
  return ReaderNet(ModelFile::from_bytes(net_bytes(), "chance.model", ModelKind::reader), set);
}

using Words = std::vector<std::string_view>;

Words random_sentence(std::mt19937_64& numbers, std::size_t words) {
  Words sentence;
  for (std::size_t i = 0; i < words; ++i)
    sentence.push_back(kVocabulary[numbers() % kVocabulary.size()]);
  return sentence;
}

std::vector<Words> random_text(std::size_t sentences) {
  std::mt19937_64 numbers(11);
  std::vector<Words> text;
  for (std::size_t i = 0; i < sentences; ++i)
    text.push_back(random_sentence(numbers, numbers() % 30));
  return text;
}

std::vector<SentenceReading> read(const ReaderNet& net, const std::vector<Words>& text) {
  return net.read(std::vector<SentenceWords>(text.begin(), text.end()));
}

// Every bit of what the net said.
std::string bits(const std::vector<SentenceReading>& readings) {
  std::string all;
  const auto add = [&](const auto& value) {
    all.append(reinterpret_cast<const char*>(&value), sizeof value);
  };
  for (const SentenceReading& reading : readings) {
    for (const WordReading& word : reading.words) {
      add(word.upos);
      add(word.xpos);
      add(word.features);
      add(word.head);
      add(word.relation);
      add(word.head_probability);
    }
    for (const float score : reading.name_scores)
      add(score);
  }
  return all;
}

std::size_t root_count(const SentenceReading& reading) {
  std::size_t roots = 0;
  for (const WordReading& word : reading.words)
    roots += word.head == kNoHead;
  return roots;
}

}  // namespace

TEST_CASE("A sentence reads the same alone and among others", "[ingest]") {
  const ReaderNet reader = net();
  const std::vector<Words> text = random_text(60);
  std::vector<SentenceReading> one_by_one;
  for (const Words& sentence : text)
    one_by_one.push_back(read(reader, {sentence}).front());
  CHECK(bits(read(reader, text)) == bits(one_by_one));
}

TEST_CASE("Every instruction set reads the same", "[ingest]") {
  const std::vector<Words> text = random_text(40);
  const std::string portable = bits(read(net(InstructionSet::portable), text));
  for (const InstructionSet set : kInstructionSets) {
    CAPTURE(static_cast<int>(set));
    if (is_supported(set)) CHECK(bits(read(net(set), text)) == portable);
  }
}

TEST_CASE("The trees of a net of chance are trees", "[ingest]") {
  const ReaderNet reader = net();
  const auto root = static_cast<std::uint16_t>(1);
  for (const SentenceReading& reading : read(reader, random_text(60))) {
    CHECK(root_count(reading) == (reading.words.empty() ? 0 : 1));
    for (std::uint32_t i = 0; i < reading.words.size(); ++i) {
      const WordReading& word = reading.words[i];
      CHECK((word.relation == root) == (word.head == kNoHead));
      CHECK(word.head_probability >= 0);
      CHECK(word.head_probability <= 1);
      std::uint32_t at = i, steps = 0;
      while (at != kNoHead && ++steps <= reading.words.size())
        at = reading.words[at].head;
      CHECK(at == kNoHead);
    }
  }
}

TEST_CASE("Labels of a name have probabilities that sum to one at most", "[ingest]") {
  for (const SentenceReading& reading : read(net(), random_text(5))) {
    for (std::size_t word = 0; word < reading.words.size(); ++word) {
      double sum = 0;
      for (std::size_t label = 0; label < kNameLabelCount; ++label)
        sum += std::exp(double{reading.name_scores[word * kNameLabelCount + label]});
      CHECK(sum > 0);  // two softmaxes, mixed by their logarithms
      CHECK(sum < 1.0001);
    }
  }
}

TEST_CASE("A very long sentence is parsed in pieces that hang together", "[ingest]") {
  std::mt19937_64 numbers(3);
  const auto reading = read(net(), {random_sentence(numbers, 1500)}).front();
  REQUIRE(reading.words.size() == 1500);
  CHECK(root_count(reading) == 1);
  std::uint32_t pieces = 1, root = 0;
  for (std::uint32_t i = 0; i < reading.words.size(); ++i)
    if (reading.words[i].head == kNoHead) root = i;
  for (const WordReading& word : reading.words)
    pieces += word.relation == 4 && word.head == root;  // parataxis
  CHECK(pieces >= 1500 / kParsedWordsMax);
}

TEST_CASE("Pieces end with punctuation where they can", "[ingest]") {
  std::vector<WordReading> words(600);
  CHECK(piece_end(std::span(words).first(kParsedWordsMax), 0, 2) == kParsedWordsMax);
  CHECK(piece_end(words, 0, 2) == kParsedWordsMax);
  words[200].upos = 2;
  CHECK(piece_end(words, 0, 2) == 201);
  CHECK(piece_end(words, 201, 2) == 201 + kParsedWordsMax);
  CHECK(piece_end(words, 500, 2) == 600);
}

TEST_CASE("Threads that share a net read the same", "[ingest][threads]") {
  const ReaderNet reader = net();
  const std::vector<Words> text = random_text(30);
  const std::string alone = bits(read(reader, text));
  std::vector<std::string> found(4);
  std::vector<std::thread> threads;
  for (std::string& result : found)
    threads.emplace_back([&] { result = bits(read(reader, text)); });
  for (std::thread& thread : threads)
    thread.join();
  for (const std::string& result : found)
    CHECK(result == alone);
}

TEST_CASE("The tags of a word go together", "[ingest]") {
  const std::vector<TagTriple> seen = {{0, 0, 1}, {0, 5, 2}, {1, 1, 0}, {2, 2, 0}, {3, 3, 1}};
  for (const SentenceReading& reading : read(net(), random_text(60))) {
    for (const WordReading& word : reading.words)
      CHECK(SeenTags(seen).has({word.upos, word.xpos, word.features}));
  }
}

TEST_CASE("A net that does not fit its sizes is refused", "[ingest][damage]") {
  ModelWriter writer(ModelKind::reader, "nothing");
  NetSizes sizes;
  sizes.width = 100;
  writer.add_array("sizes", std::vector<NetSizes>{sizes});
  CHECK_THROWS_WITH(
      ReaderNet(ModelFile::from_bytes(writer.bytes(), "odd.model", ModelKind::reader)),
      StartsWith("odd.model: has a layer whose width is no multiple of 16 up to 4096; "));
}
