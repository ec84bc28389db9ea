#include "ingest/name_agreement.h"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "ingest/name_decoder.h"

using namespace weft;

namespace {

// Sentences whose words come with scores of their labels.
class ScoredText {
 public:
  void begin_sentence() { sentences_.emplace_back(); }

  // A word that is a name of one word by `named`, and by `outside` is none.
  void add(std::string_view word, NameType type, float named, float outside) {
    sentences_.back().push_back(word);
    std::vector<float> labels(kNameLabelCount, -3);
    labels[0] = outside;
    labels[name_label(NamePart::unit, type)] = named;
    scores_.insert(scores_.end(), labels.begin(), labels.end());
  }
  void add(std::string_view word) { add(word, NameType::other, -9, 0); }

  // What is named, as "PER Ada", after the words agreed.
  std::vector<std::string> names() {
    const std::vector<SentenceWords> views(sentences_.begin(), sentences_.end());
    agree_on_names(views, scores_);
    std::vector<std::string> names;
    std::span<const float> rest = scores_;
    for (const SentenceWords sentence : views) {
      for (const Name& name : decode_names(rest.first(sentence.size() * kNameLabelCount)))
        names.push_back(std::string(name_type_label(name.type)) + " " +
                        std::string(sentence[name.first_word]));
      rest = rest.subspan(sentence.size() * kNameLabelCount);
    }
    return names;
  }

  const std::vector<float>& scores() const { return scores_; }

 private:
  std::vector<std::vector<std::string_view>> sentences_;
  std::vector<float> scores_;
};

using Strings = std::vector<std::string>;

}  // namespace

TEST_CASE("names of files and addresses are no names", "[names]") {
  ScoredText article;
  article.begin_sentence();
  for (const char* word : {"Report.pdf", "Ann@example.org", "www.example.org", "Example.com"})
    article.add(word, NameType::person, -0.1f, -3);
  CHECK(article.names() == Strings{"PER Example.com"});
}

TEST_CASE("a clear use of a word settles unclear ones", "[names]") {
  ScoredText article;
  article.begin_sentence();  // a headline
  article.add("ACME", NameType::place, -1.8f, -1.7f);
  article.add("GROWS");
  article.begin_sentence();
  article.add("The");
  article.add("Acme", NameType::organization, -0.01f, -8);
  article.add("grew");
  CHECK(article.names() == Strings{"ORG ACME", "ORG Acme"});
}

TEST_CASE("a word that is clear by itself keeps its sense", "[names]") {
  ScoredText article;
  article.begin_sentence();
  article.add("in");
  article.add("Jordan", NameType::place, -0.001f, -9);
  article.begin_sentence();
  article.add("said");
  article.add("Jordan", NameType::person, -0.001f, -9);
  CHECK(article.names() == Strings{"LOC Jordan", "PER Jordan"});
}

TEST_CASE("words in small letters and words that come once do not change", "[names]") {
  ScoredText article;
  article.begin_sentence();
  article.add("once");
  article.add("Acme", NameType::organization, -0.1f, -3);
  article.add("bay", NameType::place, -1.5f, -0.5f);
  article.add("A", NameType::place, -1.5f, -0.5f);
  article.begin_sentence();
  article.add("the");
  article.add("bay", NameType::place, -0.1f, -5);
  article.add("A", NameType::place, -0.1f, -5);
  const std::vector<float> before = article.scores();
  CHECK(article.names() == Strings{"ORG Acme", "LOC bay", "LOC A"});
  for (std::size_t word = 0; word < before.size(); word += kNameLabelCount) {
    const std::size_t label = word + name_label(NamePart::unit, NameType::place);
    CHECK(article.scores()[label] == before[label]);
  }
}

TEST_CASE("agreed scores stay log-probabilities of at most one", "[names]") {
  ScoredText article;
  for (int i = 0; i < 20; ++i) {
    article.begin_sentence();
    article.add("the");
    article.add("Acme", static_cast<NameType>(i % 6), i % 3 == 0 ? 0.f : -30.f, -30.f * (i % 2));
  }
  article.names();
  for (const float score : article.scores())
    REQUIRE(score <= 0);
}
