#include "ingest/repeated_names.h"

#include <catch2/catch.hpp>
#include <sstream>

using namespace weft;

namespace {

// Sentences of words separated by spaces; "|" ends a sentence.
struct Text {
  Article article;
  Segmentation segmentation;
  Tagging tagging;

  explicit Text(const std::string& words) {
    article.text = words;
    std::uint32_t at = 0, first = 0;
    std::istringstream in(words + " |");
    for (std::string word; in >> word; at += static_cast<std::uint32_t>(word.size()) + 1) {
      const auto count = static_cast<std::uint32_t>(segmentation.words.size());
      if (word == "|") {
        segmentation.sentences.push_back({{0, at}, first, count, first, count, false});
        first = count;
        continue;
      }
      const ByteRange range{at, at + static_cast<std::uint32_t>(word.size())};
      segmentation.words.push_back({range});
      segmentation.tokens.push_back({range, count, count + 1, true});
      tagging.push_back({Upos::propn, "NNP", word, ""});
    }
  }

  // "ORG 0-2 0.9; ..."
  std::string repeated(const Names& found) const {
    const ArticleWords words(article, segmentation, tagging);
    std::ostringstream out;
    for (const Name& name : repeat_names(words, found)) {
      out << (out.tellp() > 0 ? "; " : "") << static_cast<int>(name.type) << ' ' << name.sentence
          << ':' << name.first_word << '-' << name.end_word << ' ' << name.probability;
    }
    return out.str();
  }
};

}  // namespace

TEST_CASE("A name that is sure somewhere is one everywhere", "[ingest]") {
  const Text text("Acme Medical won | He joined Acme Medical | Acme Medical Group fell");
  const Names found = {{0, 1, 2, NameType::other, 0.6}, {1, 5, 7, NameType::organization, 0.9}};
  CHECK(text.repeated(found) == "1 0:0-2 0.9; 1 1:5-7 0.9; 1 2:7-9 0.9");
}

TEST_CASE("A name that begins within a known one begins with it", "[ingest]") {
  const Text text("He left Upper Delft | Upper Delft Times fell");
  const Names found = {{0, 2, 4, NameType::place, 0.9}, {1, 5, 7, NameType::organization, 0.8}};
  CHECK(text.repeated(found) == "2 0:2-4 0.9; 1 1:4-7 0.8");
  const Names parted = {{0, 2, 4, NameType::place, 0.9},
                        {1, 4, 5, NameType::place, 0.9},
                        {1, 5, 7, NameType::organization, 0.8}};
  CHECK(text.repeated(parted) == "2 0:2-4 0.9; 1 1:4-7 0.8");
}

TEST_CASE("A longer name, a doubtful one and one of one word do not spread", "[ingest]") {
  const Text text("Acme Medical Group fell | He joined Acme Medical | Acme fell");
  const Names longer = {{0, 0, 3, NameType::organization, 0.7},
                        {1, 6, 8, NameType::organization, 0.9}};
  CHECK(text.repeated(longer) == "1 0:0-3 0.7; 1 1:6-8 0.9");
  CHECK(text.repeated({{1, 6, 8, NameType::organization, 0.7}}) == "1 1:6-8 0.7");
  CHECK(text.repeated({{2, 8, 9, NameType::organization, 1}}) == "1 2:8-9 1");
  CHECK(text.repeated({}).empty());
}

TEST_CASE("A name of no type has that of its namesakes", "[ingest]") {
  const Text text("Acme fell | Acme won | Acme Group | Bolt | Acme");
  const ArticleWords words(text.article, text.segmentation, text.tagging);
  Names names = {{0, 0, 1, NameType::other, 0.6},
                 {1, 2, 3, NameType::organization, 0.9},
                 {2, 4, 6, NameType::place, 0.9},
                 {3, 6, 7, NameType::other, 0.6},
                 {4, 7, 8, NameType::work, 0.9}};
  settle_types(words, names);
  CHECK(names[0].type == NameType::organization);  // of two that are as many, the first
  CHECK(names[3].type == NameType::other);
  CHECK(names[4].type == NameType::work);
}
