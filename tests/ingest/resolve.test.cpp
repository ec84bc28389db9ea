#include "ingest/resolve.h"

#include <algorithm>
#include <catch2/catch.hpp>

#include "ingest/ingestor.h"

using namespace weft;

namespace {

using Lines = std::vector<std::string>;

struct Resolved {
  Reading reading;

  explicit Resolved(const std::string& text, const std::string& title = {}) {
    static const Ingestor ingestor;
    Article article;
    article.source = "test";
    article.text = text;
    article.title = title;
    reading = ingestor.read_layers(std::move(article));
  }

  std::string phrase(const Mention& mention) const {
    const ArticleWords words(reading.article, reading.segmentation, reading.tagging);
    return words.phrase({mention.first_word, mention.end_word});
  }

  // What stands for the entity that has the name, in the order of the text.
  Lines mentions_of(const std::string& name) const {
    Lines lines;
    for (const Mention& mention : reading.entities.mentions) {
      const EntityRecord& record =
          reading.entities.records.at(static_cast<std::size_t>(mention.entity));
      const bool bears = std::any_of(record.names.begin(), record.names.end(),
                                     [&](const EntityName& own) { return own.text == name; });
      if (bears) lines.push_back(phrase(mention));
    }
    return lines;
  }

  // How many entities bear the name.
  std::size_t bearers_of(const std::string& name) const {
    const auto& records = reading.entities.records;
    return static_cast<std::size_t>(
        std::count_if(records.begin(), records.end(), [&](const EntityRecord& record) {
          return std::any_of(record.names.begin(), record.names.end(),
                             [&](const EntityName& own) { return own.text == name; });
        }));
  }
};

}  // namespace

TEST_CASE("A person is meant by the last name, the first name and the pronouns", "[resolve]") {
  const Resolved text(
      "Greta Holm founded Acme Tools in 1987. Holm sold her firm in 1999, and she moved to Leeds.");
  CHECK(text.mentions_of("Greta Holm") == Lines{"Greta Holm", "Holm", "her", "she"});
}

TEST_CASE("A mention tells why it is taken for its entity, and how surely", "[resolve]") {
  const Resolved text("Elmwood Park opened in 2019. The park has two lakes, and it is old.");
  for (const Mention& mention : text.reading.entities.mentions) {
    const bool is_name = mention.kind == MentionKind::name;
    CHECK((mention.basis == MentionBasis::name) == is_name);
    CHECK((mention.probability == 1) == is_name);
  }
}

TEST_CASE("What a name is said to be may stand for it later", "[resolve]") {
  const Resolved text(
      "Athens is the capital of Greece. Many people live in Athens. The capital has a port.");
  CHECK(text.mentions_of("Athens") == Lines{"Athens", "Athens", "capital"});
}

TEST_CASE("What the article is about is meant by its noun, or another of its sort", "[resolve]") {
  const Resolved film(
      "Elm Road is a 1999 drama film directed by Greta Holm. It won two prizes. The movie was "
      "shot in Leeds. Critics praised this film.",
      "Elm Road");
  CHECK(film.mentions_of("Elm Road") == Lines{"Elm Road", "It", "movie", "film"});
  const Resolved firm(
      "Norvik is a manufacturer of pumps. Founded in 1987 by the Larkfield Development Council, "
      "the company has grown.",
      "Norvik");
  CHECK(firm.mentions_of("Larkfield Development Council") ==
        Lines{"Larkfield Development Council"});
}

TEST_CASE("The noun of the title is the topic, but for another of the kind just before",
          "[resolve]") {
  const std::string begin = "It lies next to the Norvik region in Norland. ";
  const std::string end = "In 1970 the Leeds Committee divided the region. The Elmwood region is "
                          "hilly.";
  const auto mentions = [&](const std::string& between) {
    return Resolved(begin + between + end, "Elmwood region").mentions_of("Elmwood");
  };
  CHECK(mentions("").front() != "region");
  const Lines later = mentions("Elmwood has three rivers. Many people came to Elmwood in 1950. ");
  CHECK(std::count(later.begin(), later.end(), "region") == 1);
}

TEST_CASE("A team that is known as something is that", "[resolve]") {
  const Resolved text(
      "Olav Berg played for the Norland national team. He was part of the team known as Larks.",
      "Olav Berg");
  CHECK(text.bearers_of("Norland national team") == 0);  // never meant again
}

TEST_CASE("The new firm that two become is neither", "[resolve]") {
  const Resolved text(
      "Norvik Pumps is a manufacturer of pumps. In 2001 Norvik Pumps merged with Acme. Olav Berg "
      "became head of the new company.",
      "Norvik Pumps");
  CHECK(text.mentions_of("Norvik Pumps") == Lines{"Norvik Pumps", "Norvik Pumps"});
}

TEST_CASE("Two that are named together are more than the first", "[resolve]") {
  const Resolved text(
      "Neither the Larks nor the Owls won, so three judges had to choose. They delayed their "
      "decision.");
  CHECK(text.mentions_of("Larks") == Lines{"Larks"});
}

TEST_CASE("A body of another country has the letters of its name at home", "[resolve]") {
  const Resolved text(
      "The Norwegian Football Federation (NFF) chose Leeds. The Turkish Defence Industry Committee "
      "(SSK) did not.");
  CHECK(text.mentions_of("Turkish Defence Industry Committee") ==
        Lines{"Turkish Defence Industry Committee", "SSK"});
}

TEST_CASE("What she carries with her is with nobody else", "[resolve]") {
  const Resolved text(
      "Greta Holm met Anna Moe in Leeds. Holm carried a book with her.", "Anna Moe");
  CHECK(text.mentions_of("Anna Moe") == Lines{"Anna Moe"});
}

TEST_CASE("A noun phrase goes to the last name that its noun ends", "[resolve]") {
  const Resolved text("Elmwood Park opened in 2019. The park has two lakes.");
  CHECK(text.mentions_of("Elmwood Park") == Lines{"Elmwood Park", "park"});
}

TEST_CASE("A noun phrase that two things of its name fit is the later one's, or nobody's",
          "[resolve]") {
  const Resolved text(
      "Elmwood Park opened in 2019. Larkfield Park opened in 2020. Visitors came. The park of "
      "Leeds is larger.");
  CHECK(text.mentions_of("Elmwood Park") == Lines{"Elmwood Park"});
  CHECK(text.mentions_of("Larkfield Park") == Lines{"Larkfield Park"});
}

TEST_CASE("His son is nobody's where another man stands between", "[resolve]") {
  const Resolved text(
      "Olav Berg lived in Leeds. In 1610 he signed a treaty with King Harald Moe about the future "
      "of his son.");
  const Lines mentions = text.mentions_of("Olav Berg");
  CHECK(std::find(mentions.begin(), mentions.end(), "he") != mentions.end());
  CHECK(std::find(mentions.begin(), mentions.end(), "his") == mentions.end());
}

TEST_CASE("A pronoun is not who stands in brackets, nor who is only somebody's father",
          "[resolve]") {
  const Resolved lawyer(
      "Olav Berg was a lawyer. His clients included Harald Moe (father of Sven Moe). Later he was "
      "appointed judge.",
      "Olav Berg");
  CHECK(lawyer.mentions_of("Olav Berg") == Lines{"Olav Berg", "His", "he"});
  const Resolved singer(
      "Greta Holm is a singer. Born in Leeds, the daughter of Karl Holm and Anna Moe, she sang in "
      "a choir.");
  CHECK(singer.mentions_of("Anna Moe") == Lines{"Anna Moe"});
}

TEST_CASE("Who gives somebody lessons gives them to another", "[resolve]") {
  const Resolved text(
      "Olav Berg taught Harald Moe. Although Moe was young, Berg began giving him lessons.");
  CHECK(text.mentions_of("Harald Moe") == Lines{"Harald Moe", "Moe", "him"});
}

TEST_CASE("Whom the article is about is meant sooner than the maker named in passing",
          "[resolve]") {
  const Resolved text(
      "Robin Moe is a painter. Robin Moe lives in Leeds. The statue by the sculptor Karl Holm "
      "shows him in a coat.");
  CHECK(text.mentions_of("Karl Holm") == Lines{"Karl Holm"});
}

TEST_CASE("Somebody's son or dog of the same name is not the one whom the title names",
          "[resolve]") {
  const Resolved son("Karl Moe was a judge in Leeds. His son Karl became a teacher.", "Karl Moe");
  CHECK(son.mentions_of("Karl Moe") == Lines{"Karl Moe", "His"});
  const Resolved daughter(
      "Anna Moe is a singer. Anna is the daughter of the actor Moe. She lives in Leeds.",
      "Anna Moe");
  CHECK(daughter.mentions_of("Anna Moe") == Lines{"Anna Moe", "Anna", "She"});
}

TEST_CASE("Whose son has the surname, too, is meant by it", "[resolve]") {
  const Resolved text(
      "Karl Lie Moe was a judge. Moe was born in Leeds to the baker Harald Moe and Anna Moe. He "
      "lived in York.",
      "Karl L. Moe");
  CHECK(text.mentions_of("Karl Lie Moe") == Lines{"Karl Lie Moe", "Moe", "He"});
  CHECK(text.mentions_of("Harald Moe") == Lines{"Harald Moe"});
}

TEST_CASE("Whose father is meant is not the father", "[resolve]") {
  const Resolved text("Karl Moe was a judge. His father was a baker in Leeds.", "Karl Moe");
  CHECK(text.mentions_of("Karl Moe") == Lines{"Karl Moe", "His"});
}

TEST_CASE("The team is what the title names where that is said to be one", "[resolve]") {
  const Resolved text(
      "The Leeds Ducks are a basketball team, which plays in the North Division of the Norwegian "
      "Basketball Association. The team was formerly known as the Leeds Larks.",
      "Leeds Ducks");
  const Lines mentions = text.mentions_of("Leeds Ducks");
  CHECK(std::find(mentions.begin(), mentions.end(), "team") != mentions.end());
}

TEST_CASE("The company is the one named last of two", "[resolve]") {
  const Resolved text(
      "Larkfield Tools is a company in York. Larkfield Tools bought machines from Berg Pump "
      "Company, a maker of pumps. Larkfield Tools was founded in 1955. The company has two shops.");
  CHECK(text.mentions_of("Larkfield Tools").back() == "company");
}

TEST_CASE("After a brother of that name he is one of two", "[resolve]") {
  const Resolved text(
      "Karl Moe was a judge. His younger brother, Harald Lund, was a baker. He died in York.",
      "Karl Moe");
  CHECK(text.mentions_of("Karl Moe") == Lines{"Karl Moe", "His"});
}

TEST_CASE("What is said second of a thing may stand for it", "[resolve]") {
  const Resolved text(
      "Larkfield was a local newspaper and a radio station in Leeds. The station was founded in "
      "1950.");
  CHECK(text.mentions_of("Larkfield") == Lines{"Larkfield", "station"});
}

TEST_CASE("Of things without a name the new one and the many are others", "[resolve]") {
  const Resolved text(
      "The council formed a committee. The committee met in May. The new committee met in June.");
  CHECK(text.mentions_of("committee") == Lines{"committee", "committee"});
}

TEST_CASE("It is what the title names, though the text names it in small letters", "[resolve]") {
  const Resolved text("The sand cat is a small cat. It lives in the deserts of Africa.",
                      "Sand cat");
  CHECK(text.mentions_of("Africa") == Lines{"Africa"});
  CHECK(text.mentions_of("sand cat") == Lines{"sand cat", "It"});
}

TEST_CASE("The game is not a prize that it was named for", "[resolve]") {
  const Resolved text(
      "The game was popular. The game received a nomination for Game of the Year. While the game "
      "sold well, it was criticised.");
  CHECK(text.mentions_of("Game of the Year") == Lines{"Game of the Year"});
}

TEST_CASE("They are not the body that sues people who stand nearer", "[resolve]") {
  const Resolved text(
      "The Elm Committee is suing Greta Holm and Karl Moe, charging that they mismanaged the "
      "fund.");
  CHECK(text.mentions_of("Elm Committee") == Lines{"Elm Committee"});
}

TEST_CASE("The first church of several is not the one named before", "[resolve]") {
  const Resolved text(
      "The Larkfield Church stands in Leeds. The first church on the site was built in 1621.");
  CHECK(text.mentions_of("Larkfield Church") == Lines{"Larkfield Church"});
}

TEST_CASE("Who is told of a company is another one", "[resolve]") {
  const Resolved text(
      "Acme Tools told the Larkfield Board that the company will build a factory.");
  CHECK(text.mentions_of("Larkfield Board") == Lines{"Larkfield Board"});
}

TEST_CASE("Who became a commander is called by name", "[resolve]") {
  const Resolved text(
      "Olav Berg joined the army in 1607 and became a commander of a unit. Later he was sent to "
      "Leeds. He died there in 1612.");
  CHECK(text.bearers_of("commander") == 0);
  const Lines mentions = text.mentions_of("Olav Berg");
  CHECK(std::find(mentions.begin(), mentions.end(), "he") != mentions.end());
}

TEST_CASE("Who served as editor is called by name", "[resolve]") {
  const Resolved text(
      "Olav Berg was a journalist who served as editor for the Leeds Times. Born in Leeds, he "
      "attended a college.");
  CHECK(text.bearers_of("editor") == 0);
  const Lines mentions = text.mentions_of("Olav Berg");
  CHECK(std::find(mentions.begin(), mentions.end(), "he") != mentions.end());
}

TEST_CASE("The government of one thing is not the Government of another", "[resolve]") {
  const Resolved text("Elmwood Government met in May. The government of Larkfield fell in June.");
  CHECK(text.mentions_of("Elmwood Government") == Lines{"Elmwood Government"});
}

TEST_CASE("It is not the thing before where it is a long way to something", "[resolve]") {
  const Resolved text("Acme Tools opened a factory in Leeds. It is a long trip to visit Leeds.");
  CHECK(text.mentions_of("Acme Tools") == Lines{"Acme Tools"});
}

TEST_CASE("A name that is a manufacturer first is not a person who bears it", "[resolve]") {
  const Resolved text(
      "Holm was a manufacturer of bicycles. In 1937, Greta Holm opened a shop in Leeds.");
  CHECK(text.mentions_of("Greta Holm") == Lines{"Greta Holm"});
}

TEST_CASE("The company is the last one that does not do it to itself", "[resolve]") {
  const Resolved text("Larkfield Ltd. opened a factory. Arvo Metals Inc. bought the company.");
  const Lines mentions = text.mentions_of("Larkfield Ltd.");
  CHECK(std::find(mentions.begin(), mentions.end(), "company") != mentions.end());
  CHECK(text.mentions_of("Arvo Metals Inc.") == Lines{"Arvo Metals Inc."});
}

TEST_CASE("First persons in a quotation are its speaker", "[resolve]") {
  const Resolved text("“I will build two ships,” Olav Berg said.");
  CHECK(text.mentions_of("Olav Berg") == Lines{"I", "Olav Berg"});
}

TEST_CASE("First persons whom nobody quotes stand for nobody", "[resolve]") {
  const Resolved text("Olav Berg builds ships. I like ships.");
  CHECK(text.mentions_of("Olav Berg") == Lines{"Olav Berg"});
}

TEST_CASE("Empty pronouns stand for nothing", "[resolve]") {
  const Resolved text("Acme Tools opened a factory. It is reported that prices fell.");
  CHECK(text.mentions_of("Acme Tools") == Lines{"Acme Tools"});
}

TEST_CASE("Acronyms mean the name whose words they begin", "[resolve]") {
  const Resolved text(
      "The World Meteorological Organization met in Geneva. The WMO praised the city.");
  CHECK(text.bearers_of("World Meteorological Organization") == 1);
  const Lines mentions = text.mentions_of("World Meteorological Organization");
  CHECK(std::find(mentions.begin(), mentions.end(), "WMO") != mentions.end());
}

TEST_CASE("An alias behind a long name may be one of the name that it ends in", "[resolve]") {
  const Resolved text(
      "We met at the Gate of Elmwood Science Park (referred to as Elmwood Park). Elmwood Science "
      "Park opened in 2019.");
  CHECK(text.bearers_of("Elmwood Park") == 1);
  const Lines mentions = text.mentions_of("Elmwood Park");
  CHECK(std::find(mentions.begin(), mentions.end(), "Elmwood Science Park") != mentions.end());
  for (const std::string& mention : mentions)
    CHECK(mention.find("Gate") == std::string::npos);
}

TEST_CASE("Names beside a hyphen are one where the text says so elsewhere", "[resolve]") {
  Article article;
  article.text = "Essen-Werden Park fell Essen-Werden Park rose";
  const char* const forms[] = {"Essen", "-", "Werden", "Park", "fell",
                               "Essen", "-", "Werden", "Park", "rose"};
  Segmentation segmentation;
  Tagging tagging;
  std::uint32_t at = 0;
  for (const std::string_view form : forms) {
    const auto word = static_cast<std::uint32_t>(segmentation.words.size());
    at = static_cast<std::uint32_t>(article.text.find(form, at));
    const ByteRange range{at, at + static_cast<std::uint32_t>(form.size())};
    segmentation.words.push_back({range});
    segmentation.tokens.push_back({range, word, word + 1, true});
    tagging.push_back({form == "-" ? Upos::punct : Upos::propn, "NNP", std::string(form), ""});
    at = range.end;
  }
  segmentation.sentences.push_back({{0, at}, 0, 10, 0, 10, true});
  const ArticleWords words(article, segmentation, tagging);
  const Names names = {{0, 0, 4, NameType::place, 1},
                       {0, 5, 6, NameType::place, 1},
                       {0, 7, 9, NameType::place, 1}};
  const Lexicon lexicon = Lexicon::load("ingest/data");
  const Entities entities = resolve(words, lexicon, {{}, names, {}, {}, {}});
  REQUIRE(entities.records.size() == 1);
  CHECK(entities.records[0].names[0].text == "Essen-Werden Park");
  CHECK(entities.mentions.size() == 2);
}

TEST_CASE("A phrase comes with the sentence that last named what it means", "[resolve]") {
  const Resolved text("Elmwood Park opened in 2019. Visitors came. The park has two lakes.");
  const auto& mentions = text.reading.entities.mentions;
  const auto park = std::find_if(mentions.begin(), mentions.end(), [&](const Mention& mention) {
    return text.phrase(mention) == "park" && mention.kind == MentionKind::noun_phrase;
  });
  REQUIRE(park != mentions.end());
  CHECK(park->sentence == 2);
  CHECK(park->antecedent_sentence == 0);
}

TEST_CASE("Things without a name are kept together, and only for this article", "[resolve]") {
  const Resolved text("A farmer bought a tractor. The tractor broke when it was cold.");
  const Entities& entities = text.reading.entities;
  CHECK(entities.named_count == 0);
  CHECK(text.mentions_of("tractor") == Lines{"tractor", "tractor", "it"});
  for (const EntityRecord& record : entities.records) {
    for (const EntityName& name : record.names)
      CHECK(name.reach == NameReach::local);
  }
}

TEST_CASE("The country is one, no continent and no town", "[resolve]") {
  const Resolved text(
      "The Leeds Sailing School is a boarding school in Norway. It has taught sailors from North "
      "America since 1950. It is the only sailing school in the country.");
  CHECK(text.mentions_of("Norway") == Lines{"Norway", "country"});
  CHECK(text.mentions_of("North America") == Lines{"North America"});
}

TEST_CASE("Of two countries named, the country may be either", "[resolve]") {
  const Resolved text(
      "The Leeds Sailing School has pupils from Norway and Chile. It is the only sailing school "
      "in the country.");
  CHECK(text.mentions_of("Norway") == Lines{"Norway"});
}

TEST_CASE("A body and its parent in one clause are two", "[resolve]") {
  const Resolved apart("Acme Tools Works Group owns Acme Tools Works. Acme Tools Works grew.");
  CHECK(apart.bearers_of("Acme Tools Works") == 1);
  CHECK(apart.mentions_of("Acme Tools Works Group") == Lines{"Acme Tools Works Group"});
}

TEST_CASE("A body told by its kind beside a longer name is another", "[resolve]") {
  const Resolved text(
      "Greta Holm sang in the band Elmwood Quartet, after which she founded the band Elmwood.");
  CHECK(text.mentions_of("Elmwood Quartet") == Lines{"Elmwood Quartet"});
}

TEST_CASE("The state of a senator is not the city", "[resolve]") {
  const Resolved text(
      "Greta Holm was a senator from New York. She was born in New York City in 1850.");
  CHECK(text.mentions_of("New York City") == Lines{"New York City"});
}

TEST_CASE("A club of a league is not the league", "[resolve]") {
  const Resolved text("Greta Holm plays for Premier League club Leeds United.");
  CHECK(text.mentions_of("Premier League") == Lines{"Premier League"});
}

TEST_CASE("A daughter is not her father", "[resolve]") {
  const Resolved text(
      "Ann Berg is a Norwegian writer. The daughter of Norwegian politician Olav Holm Dahl, she "
      "was born in Leeds. She joined Acme in York.");
  CHECK(text.mentions_of("Ann Berg") == Lines{"Ann Berg", "she", "She"});
  CHECK(text.mentions_of("Olav Holm Dahl") == Lines{"Olav Holm Dahl"});
}

TEST_CASE("An engineer whom the sentence goes on about is known", "[resolve]") {
  const Resolved text("Olav Berg led Acme. An engineer, he worked for Norvik in Leeds.",
                      "Olav Berg");
  CHECK(text.mentions_of("Olav Berg") == Lines{"Olav Berg", "he"});
}

TEST_CASE("Who directed an episode is none", "[resolve]") {
  const Resolved text(
      "Elmwood Winter is an episode of a comedy. Directed by Greta Holm, the episode was shown in "
      "May. Critics praised the episode.");
  CHECK(text.mentions_of("Greta Holm") == Lines{"Greta Holm"});
}

TEST_CASE("A film's plot goes on about the character, not the actor", "[resolve]") {
  const Resolved text(
      "Elm Street\n\nElm Street is a 1950 film starring Olav Berg. Berg plays Ivar, a poor sailor. "
      "He finds a chest, and he leaves the town.", "Elm Street");
  const Lines actor = text.mentions_of("Olav Berg");
  CHECK(std::count(actor.begin(), actor.end(), "He") == 0);
  const Lines character = text.mentions_of("Ivar");
  CHECK(std::count(character.begin(), character.end(), "He") == 1);
}

TEST_CASE("Kings of one name with other numbers are two", "[resolve]") {
  const Resolved text(
      "Olav II was the son of Harald. He became king after the death of his uncle, King Olav I, "
      "in 1914.");
  CHECK(text.mentions_of("Olav I") == Lines{"Olav I"});
}

TEST_CASE("Whom a tale calls by the first name is not its author of that name", "[resolve]") {
  const Resolved text(
      "\"Larkfield\" is the tenth episode of the series Elmwood. It aired in 2011. The episode "
      "follows Peter and Greta to Leeds. The episode was written by Greta Holm.");
  CHECK(text.bearers_of("Greta") == 1);
  CHECK(text.mentions_of("Greta Holm") == Lines{"Greta Holm"});
}

TEST_CASE("A man in a quotation is meant before one outside it", "[resolve]") {
  const Resolved text(
      "Olav Berg wanted to \"show the life of the old man in the city. Until now, he has been "
      "shown only as a comic figure.\"");
  CHECK(text.mentions_of("Olav Berg") == Lines{"Olav Berg"});
}

TEST_CASE("Text without trees has its names resolved", "[resolve]") {
  Article article;
  article.text = "Greta Holm met Holm.";
  Segmentation segmentation;
  Tagging tagging;
  std::uint32_t at = 0;
  for (const std::uint32_t bytes : {5u, 4u, 3u, 4u, 1u}) {
    const auto word = static_cast<std::uint32_t>(segmentation.words.size());
    segmentation.words.push_back({{at, at + bytes}});
    segmentation.tokens.push_back({{at, at + bytes}, word, word + 1, true});
    tagging.push_back({word == 2 ? Upos::verb : Upos::propn, "NNP", "x", ""});
    at += bytes + (word == 3 ? 0 : 1);
  }
  segmentation.sentences.push_back({{0, at}, 0, 5, 0, 5, true});
  const ArticleWords words(article, segmentation, tagging);
  const Names names = {{0, 0, 2, NameType::person, 1}, {0, 3, 4, NameType::person, 1}};
  const Lexicon lexicon = Lexicon::load("ingest/data");
  const Entities entities = resolve(words, lexicon, {{}, names, {}, {}, {}});
  REQUIRE(entities.records.size() == 1);
  CHECK(entities.mentions.size() == 2);
  CHECK(entities.mentions[1].head == 3);
}
