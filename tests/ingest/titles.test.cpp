#include "ingest/titles.h"

#include <catch2/catch.hpp>

#include "ingest/ingestor.h"

using namespace weft;

namespace {

using Lines = std::vector<std::string>;

// "kind: title | holder | body" of every title that reading finds.
Lines titles_in(const std::string& text, const std::string& title_of_article = "") {
  static const Ingestor ingestor({"ingest", {}, 0});
  Article article;
  article.title = title_of_article;
  article.text = text;
  const Reading reading = ingestor.read_layers(article);
  const ArticleWords words(reading.article, reading.segmentation, reading.tagging);
  const auto phrase = [&](const std::optional<Name>& name) {
    return name ? words.phrase({name->first_word, name->end_word}) : "_";
  };
  Lines lines;
  for (const Title& title : reading.titles) {
    const Sentence& sentence = reading.segmentation.sentences[title.sentence];
    CHECK(sentence.first_word <= title.first_word);
    CHECK(title.first_word < title.end_word);
    CHECK(title.end_word <= sentence.end_word);
    lines.push_back(std::string(title.kind == TitleKind::role ? "role" : "honorific") + ": " +
                    words.phrase({title.first_word, title.end_word}) + " | " +
                    phrase(title.holder) + " | " + phrase(title.body));
  }
  return lines;
}

}  // namespace

TEST_CASE("A title is held by the person beside it", "[titles]") {
  CHECK(titles_in("Anna Schmidt, deputy general manager of Siemens, spoke in Berlin.") ==
        Lines{"role: deputy general manager | Anna Schmidt | Siemens"});
  CHECK(titles_in("We met Dr. Anna Schmidt in Berlin.") ==
        Lines{"honorific: Dr. | Anna Schmidt | _"});
  CHECK(titles_in("Anna Schmidt, an astrophysicist at Siemens, spoke in Berlin.") ==
        Lines{"role: astrophysicist | Anna Schmidt | Siemens"});
  CHECK(titles_in("Anna Schmidt is the director of the Louvre.") ==
        Lines{"role: director | Anna Schmidt | Louvre"});
}

TEST_CASE("What the article is called begins with no title", "[titles]") {
  const std::string text = "King Robert Smith was painted by Anna Schmidt in Berlin.";
  CHECK(titles_in(text, "King Robert Smith (band)").empty());
  CHECK(titles_in(text, "Robert Smith") == Lines{"role: King | Robert Smith | _"});
  const std::string fuller = "Anna Schmidt led Siemens. Captain Schmidt lives in Berlin.";
  CHECK(titles_in(fuller, "Captain Schmidt") == titles_in(fuller, "Siemens"));
}

TEST_CASE("A title goes on to the name of the body", "[titles]") {
  CHECK(titles_in("Anna Schmidt, chairman of the board of Siemens, spoke.") ==
        Lines{"role: chairman of the board | Anna Schmidt | Siemens"});
}

TEST_CASE("Roles that nobody holds and that are held nowhere are no titles", "[titles]") {
  CHECK(titles_in("The director of the film met some managers.").empty());
  CHECK(titles_in("The managers of Siemens spoke.").empty());
}
