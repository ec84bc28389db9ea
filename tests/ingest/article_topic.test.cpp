#include "ingest/article_topic.h"

#include <catch2/catch.hpp>

#include "tests/helpers/parsed_text.h"

using namespace weft;

namespace {

// The article has each name as often as it stands here; equal names are one entity.
std::optional<LocalEntity> topic_of(const std::string& title, const std::string& names) {
  std::string line;
  std::istringstream in(names);
  std::vector<std::string> each;
  for (std::string name; in >> name;) {
    each.push_back(name);
    line += name + "/_/PROPN/NNP/0/root ";
  }
  ParsedText parsed = parsed_text({line});
  parsed.article.title = title;
  std::vector<Mention> named;
  for (std::uint32_t word = 0; word < each.size(); ++word) {
    Mention mention;
    mention.first_word = word;
    mention.end_word = word + 1;
    const auto first = std::find(each.begin(), each.end(), each[word]);
    mention.entity = LocalEntity{static_cast<std::uint32_t>(first - each.begin())};
    named.push_back(mention);
  }
  return article_topic(parsed.words(), named);
}

}  // namespace

TEST_CASE("An article is about what its title names", "[ingest]") {
  CHECK(topic_of("Larkfield", "Leeds Larkfield") == LocalEntity{1});
  CHECK(topic_of("Larkfield (town)", "Leeds Larkfield") == LocalEntity{1});
  CHECK(topic_of("Larkfield grows", "Leeds Larkfield") == std::nullopt);
}

TEST_CASE("Without a title it is about what it names far more often than all else", "[ingest]") {
  CHECK(topic_of("", "Leeds Holm Holm Holm Holm Leeds") == LocalEntity{1});
  CHECK(topic_of("", "Leeds Holm Holm Holm Leeds") == std::nullopt);
  CHECK(topic_of("", "Leeds Holm Holm Holm Holm Leeds Leeds") == std::nullopt);
}

TEST_CASE("It is about the person whom its first name names more fully", "[ingest]") {
  ParsedText parsed = parsed_text({"Greta/_/PROPN/NNP/0/root Lie/_/PROPN/NNP/1/flat "
                                   "Holm/_/PROPN/NNP/1/flat "});
  parsed.article.title = "Greta L. Holm";
  Mention mention;
  mention.end_word = 3;
  CHECK(article_topic(parsed.words(), {mention}) == LocalEntity{0});
  parsed.article.title = "Greta Lie Holm of Leeds";
  CHECK(article_topic(parsed.words(), {mention}) == LocalEntity{0});
  parsed.article.title = "Anna L. Holm";
  CHECK(article_topic(parsed.words(), {mention}) == std::nullopt);
}

TEST_CASE("The title may take the noun behind the name, or the name goes on after a colon",
          "[ingest]") {
  ParsedText parsed = parsed_text({"Larkfield/_/PROPN/NNP/2/compound region/_/NOUN/NN/0/root"});
  parsed.article.title = "Larkfield region";
  Mention mention;
  mention.end_word = 1;
  CHECK(article_topic(parsed.words(), {mention}) == LocalEntity{0});
  ParsedText album = parsed_text({"Larkfield/_/PROPN/NNP/0/root :/:/PUNCT/:/1/punct "
                                  "Songs/_/PROPN/NNPS/1/appos"});
  album.article.title = "Larkfield (album)";
  mention.end_word = 3;
  CHECK(article_topic(album.words(), {mention}) == LocalEntity{0});
}

TEST_CASE("The opening says what the topic is, brackets aside", "[ingest]") {
  Mention mention;
  mention.end_word = 1;
  const auto noun = [&](const std::string& sentence) {
    const ParsedText parsed = parsed_text({"Larkfield/_/PROPN/NNP/0/root " + sentence});
    return opening_noun(parsed.words(), {mention}, LocalEntity{0});
  };
  CHECK(noun("(/(/PUNCT/-LRB-/1/punct it/it/PRON/PRP/1/x is/be/AUX/VBZ/1/x a/a/DET/DT/1/x "
             "field/field/NOUN/NN/1/x )/)/PUNCT/-RRB-/1/punct is/be/AUX/VBZ/1/x a/a/DET/DT/1/x "
             "pop/_/NOUN/NN/1/x song/_/NOUN/NN/1/x by/by/ADP/IN/1/x") == 10);
  CHECK_FALSE(noun("is/be/AUX/VBZ/1/x one/one/NUM/CD/1/x of/of/ADP/IN/1/x"));
  CHECK_FALSE(noun("became/become/VERB/VBD/1/x a/a/DET/DT/1/x town/_/NOUN/NN/1/x "
                   "./_/PUNCT/./1/punct"));
}
