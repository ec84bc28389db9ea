#include "ingest/inner_names.h"

#include <catch2/catch.hpp>
#include <map>
#include <string>
#include <vector>

#include "ingest/names.h"
#include "tests/helpers/segmented.h"

using namespace weft;

namespace {

using Lines = std::vector<std::string>;

constexpr NameType kOther = NameType::other, kPlace = NameType::place,
                   kBody = NameType::organization, kPerson = NameType::person;

// A text whose capitalised words are proper nouns, with names where `outer` says, and a reader that
// takes just the phrases of `alone` for names.
class NestedText {
 public:
  NestedText(std::string text, const std::vector<std::pair<std::string, NameType>>& outer,
             std::map<std::string, NameType> alone = {})
      : alone_(std::move(alone)) {
    article_.text = std::move(text);
    segmentation_ = weft::testing::segmented(article_.text);
    for (const Word& word : segmentation_.words)
      tagging_.push_back(tag(of(word.range)));
    for (const auto& [name, type] : outer)
      add_outer(name, type);
    std::sort(names_.begin(), names_.end(),
              [](const Name& a, const Name& b) { return a.first_word < b.first_word; });
  }

  // "LOC Leeds", sorted as found.
  Lines inner() {
    const ArticleWords words(article_, segmentation_, tagging_);
    const Lexicon lexicon = Lexicon::load("ingest/data");
    const Names found = find_inner_names(words, lexicon, names_,
                                         [&](std::span<const SentenceWords> phrases) {
                                           return read(phrases);
                                         });
    check_nesting(found);
    Lines lines;
    for (const Name& name : found)
      lines.push_back(std::string(name_type_label(name.type)) + " " +
                      words.phrase({name.first_word, name.end_word}));
    return lines;
  }

  const Lines& read_phrases() const { return read_; }

 private:
  std::string of(ByteRange range) const {
    return article_.text.substr(range.begin, range.end - range.begin);
  }

  static WordTag tag(const std::string& word) {
    WordTag tag{Upos::noun, "NN", ascii_lower(word), ""};
    if (word == "of" || word == "for" || word == "in") tag = {Upos::adp, "IN", word, ""};
    if (word == "the") tag = {Upos::det, "DT", word, ""};
    if (word == "and") tag = {Upos::cconj, "CC", word, ""};
    if (word == "'s") tag = {Upos::part, "POS", word, ""};
    if (word[0] >= 'A' && word[0] <= 'Z') tag = {Upos::propn, "NNP", word, ""};
    return tag;
  }

  // Every occurrence that no longer one holds.
  void add_outer(const std::string& name, NameType type) {
    for (std::size_t at = 0; (at = article_.text.find(name, at)) != std::string::npos; ++at) {
      Name found{0, 0, 0, type, 0.5};
      for (std::uint32_t w = 0; w < segmentation_.words.size(); ++w) {
        if (segmentation_.words[w].range.begin == at) found.first_word = w;
        if (segmentation_.words[w].range.end == at + name.size()) found.end_word = w + 1;
      }
      for (std::uint32_t s = 0; s < segmentation_.sentences.size(); ++s) {
        if (segmentation_.sentences[s].first_word <= found.first_word) found.sentence = s;
      }
      const bool held = std::any_of(names_.begin(), names_.end(), [&](const Name& other) {
        return other.first_word < found.end_word && found.first_word < other.end_word;
      });
      if (!held) names_.push_back(found);
    }
  }

  Names read(std::span<const SentenceWords> phrases) {
    Names names;
    std::uint32_t begin = 0;
    for (std::uint32_t i = 0; i < phrases.size(); ++i) {
      std::string text;
      for (const std::string_view word : phrases[i])
        text += (text.empty() ? "" : " ") + std::string(word);
      read_.push_back(text);
      add_beginning(phrases[i], {i, begin, begin, kOther, 1}, names);
      begin += static_cast<std::uint32_t>(phrases[i].size());
    }
    return names;
  }

  // The longest beginning of the phrase that is in `alone`.
  void add_beginning(SentenceWords phrase, Name name, Names& names) const {
    std::string text;
    std::optional<Name> longest;
    for (const std::string_view word : phrase) {
      text += (text.empty() ? "" : " ") + std::string(word);
      ++name.end_word;
      const auto found = alone_.find(text);
      if (found == alone_.end()) continue;
      name.type = found->second;
      longest = name;
    }
    if (longest) names.push_back(*longest);
  }

  // Each lies strictly within an outer name; two overlap only where one holds the other.
  void check_nesting(const Names& found) const {
    for (const Name& inner : found) {
      const auto holds = [&](const Name& outer) {
        return outer.sentence == inner.sentence && outer.first_word <= inner.first_word &&
               inner.end_word <= outer.end_word &&
               outer.end_word - outer.first_word > inner.end_word - inner.first_word;
      };
      CHECK(std::any_of(names_.begin(), names_.end(), holds));
      for (const Name& other : found) {
        const bool apart =
            other.end_word <= inner.first_word || inner.end_word <= other.first_word;
        const bool same = &other == &inner;
        const bool within =
            other.first_word <= inner.first_word && inner.end_word <= other.end_word;
        const bool around =
            inner.first_word <= other.first_word && other.end_word <= inner.end_word;
        CHECK((apart || same || within || around));
      }
    }
  }

  std::map<std::string, NameType> alone_;
  weft::Article article_;
  Segmentation segmentation_;
  Tagging tagging_;
  Names names_;
  Lines read_;
};

}  // namespace

TEST_CASE("What stands after a preposition is a name where the reader takes it for one",
          "[names]") {
  CHECK(NestedText("They met at the University of Leeds.", {{"University of Leeds", kBody}},
                   {{"Leeds", kPlace}})
            .inner() == Lines{"LOC Leeds"});
  CHECK(NestedText("They met at the University of Leeds.", {{"University of Leeds", kBody}})
            .inner()
            .empty());
  CHECK(NestedText("They read of Alice in Oz.", {{"Alice in Oz", NameType::work}},
                   {{"Oz", kPlace}})
            .inner()
            .empty());
}

TEST_CASE("Names lie in names that lie in names", "[names]") {
  CHECK(NestedText("They met the Friends of Leeds University.",
                   {{"Friends of Leeds University", kBody}},
                   {{"Leeds University", kBody}, {"Leeds", kPlace}})
            .inner() == Lines{"ORG Leeds University", "LOC Leeds"});
}

TEST_CASE("The article's own names count for more than the reader's", "[names]") {
  CHECK(NestedText("They saw the Leeds Celtics. They went to Leeds.",
                   {{"Leeds Celtics", kBody}, {"Leeds", kPlace}}, {{"Leeds", kPerson}})
            .inner() == Lines{"LOC Leeds"});
  CHECK(NestedText("They saw the Leeds Celtics.", {{"Leeds Celtics", kBody}}, {{"Leeds", kBody}})
            .inner()
            .empty());
}

TEST_CASE("A head that is known makes a name of what begins with one", "[names]") {
  CHECK(NestedText("They met the Bureau of Leeds New Area.", {{"Bureau of Leeds New Area", kBody}},
                   {{"Leeds", kPlace}})
            .inner() == Lines{"LOC Leeds New Area", "LOC Leeds"});
  CHECK(NestedText("They met the Bureau of Leeds Weather.", {{"Bureau of Leeds Weather", kBody}},
                   {{"Leeds", kPlace}})
            .inner()
            .empty());
}

TEST_CASE("The longest place before a head that is known is a name", "[names]") {
  CHECK(NestedText("They saw Hong Kong Island.", {{"Hong Kong Island", kPlace}},
                   {{"Hong", kPerson}, {"Hong Kong", kPlace}})
            .inner() == Lines{"LOC Hong Kong"});
  CHECK(NestedText("They saw Ann Space Museum.", {{"Ann Space Museum", kBody}},
                   {{"Ann", kPerson}, {"Ann Space", kPerson}})
            .inner()
            .empty());
  CHECK(NestedText("They saw Ann Arbor.", {{"Ann Arbor", kPlace}}, {{"Ann", kPerson}})
            .inner()
            .empty());
}

TEST_CASE("Owners, and both sides of a hyphen or none, are names", "[names]") {
  CHECK(NestedText("They saw Ann's Museum.", {{"Ann's Museum", kBody}}, {{"Ann", kPerson}})
            .inner() == Lines{"PER Ann"});
  CHECK(NestedText("They saw Essen-Werden Abbey.", {{"Essen-Werden Abbey", kPlace}},
                   {{"Essen", kPlace}, {"Werden", kPlace}})
            .inner() == Lines{"LOC Essen", "LOC Werden"});
  CHECK(NestedText("They saw Basse-Terre Abbey.", {{"Basse-Terre Abbey", kPlace}},
                   {{"Terre", kPlace}})
            .inner()
            .empty());
}

TEST_CASE("No phrase is read twice", "[names]") {
  NestedText text("The University of Leeds met Leeds University and the Bank of Leeds.",
                  {{"University of Leeds", kBody}, {"Leeds University", kBody},
                   {"Bank of Leeds", kBody}});
  CHECK(text.inner().empty());
  CHECK(text.read_phrases() == Lines{"Leeds"});
}
