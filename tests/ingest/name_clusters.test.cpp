#include "ingest/name_clusters.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <sstream>

using namespace weft;

namespace {

using Lines = std::vector<std::string>;

constexpr NameType kPerson = NameType::person, kBody = NameType::organization,
                   kPlace = NameType::place, kWork = NameType::work;

struct Named {
  std::string name;
  NameType type;
};

// Clusters of names, each in a sentence of its own: "preferred: member; ~local member".
Lines clusters(const std::vector<Named>& named, const SpanLinks& links = {},
               const std::string& title = {}) {
  Article article;
  article.title = title;
  Segmentation segmentation;
  Tagging tagging;
  std::vector<NamedSpan> spans;
  for (const Named& each : named) {
    const auto first = static_cast<std::uint32_t>(segmentation.words.size());
    const auto begin = static_cast<std::uint32_t>(article.text.size());
    std::istringstream in(each.name);
    for (std::string word; in >> word;) {
      const auto at = static_cast<std::uint32_t>(article.text.size());
      const auto index = static_cast<std::uint32_t>(segmentation.words.size());
      const ByteRange range{at, at + static_cast<std::uint32_t>(word.size())};
      segmentation.words.push_back({range});
      segmentation.tokens.push_back({range, index, index + 1, true});
      tagging.push_back({Upos::propn, "NNP", word, ""});
      article.text += word + ' ';
    }
    const auto end = static_cast<std::uint32_t>(segmentation.words.size());
    const auto end_byte = static_cast<std::uint32_t>(article.text.size()) - 1;
    segmentation.sentences.push_back({{begin, end_byte}, first, end, first, end, true});
    spans.push_back({{first, end}, each.type});
  }
  static const Lexicon lexicon = Lexicon::load("ingest/data");
  const ArticleWords words(article, segmentation, tagging);
  Lines lines;
  for (const NameCluster& cluster : cluster_names(words, lexicon, spans, links)) {
    std::string line = named[cluster.preferred].name + ':';
    for (const std::size_t member : cluster.members) {
      const bool is_local =
          std::find(cluster.local.begin(), cluster.local.end(), member) != cluster.local.end();
      line += std::string(line.back() == ':' ? " " : "; ") + (is_local ? "~" : "") +
              named[member].name;
    }
    lines.push_back(line);
  }
  return lines;
}

}  // namespace

TEST_CASE("Names that differ in case, diacritics and articles are one", "[resolve]") {
  CHECK(clusters({{"Škoda Works", kBody}, {"the Skoda Works", kBody}}) ==
        Lines{"Škoda Works: Škoda Works; the Skoda Works"});
}

TEST_CASE("Short forms of one name only are that name", "[resolve]") {
  CHECK(clusters({{"Greta Holm", kPerson}, {"Holm", kPerson}}) ==
        Lines{"Greta Holm: Greta Holm; ~Holm"});
  CHECK(clusters({{"Henrik August Angell", kPerson}, {"Henrik Angell", kPerson}}) ==
        Lines{"Henrik August Angell: Henrik August Angell; Henrik Angell"});
  CHECK(clusters({{"San Antonio Spurs", kBody}, {"Spurs", kBody}}) ==
        Lines{"San Antonio Spurs: San Antonio Spurs; ~Spurs"});
  CHECK(clusters({{"Mexico City", kPlace}, {"Mexico", kPlace}}) ==
        Lines{"Mexico City: Mexico City", "Mexico: Mexico"});
  CHECK(clusters({{"Kingdom of Thailand", kPlace}, {"Thailand", kPlace}}) ==
        Lines{"Kingdom of Thailand: Kingdom of Thailand; ~Thailand"});
  CHECK(clusters({{"Acme Inc.", kBody}, {"Acme", kBody}}) == Lines{"Acme Inc.: Acme Inc.; Acme"});
}

TEST_CASE("A short name of a kind is the longer one before it, or the one of something",
          "[resolve]") {
  CHECK(clusters({{"House", kBody}, {"White House", kBody}}) ==
        Lines{"House: House", "White House: White House"});
  CHECK(clusters({{"White House", kBody}, {"House", kBody}}) ==
        Lines{"White House: White House; ~House"});
  CHECK(clusters({{"House", kBody}, {"White House", kBody}, {"House of Commons", kBody}}) ==
        Lines{"House of Commons: ~House; House of Commons", "White House: White House"});
  CHECK(clusters({{"Senate", kBody}, {"US Senate", kBody}}) ==
        Lines{"US Senate: ~Senate; US Senate"});
}

TEST_CASE("A short name long before the longer one is the thing that the other is of",
          "[resolve]") {
  const std::vector<Named> named = {{"Acme Tools", kBody},        {"York", kPlace},
                                    {"Delft", kPlace},            {"Norland", kPlace},
                                    {"Acme Tools Europe", kBody}, {"Acme Tools Ltd.", kBody}};
  CHECK(clusters(named) == Lines{"Acme Tools Ltd.: Acme Tools; Acme Tools Ltd.", "York: York",
                                 "Delft: Delft", "Norland: Norland",
                                 "Acme Tools Europe: Acme Tools Europe"});
  CHECK(clusters({{"Acme Tools", kBody}, {"Acme Tools Works", kBody}}) ==
        Lines{"Acme Tools Works: ~Acme Tools; Acme Tools Works"});
  CHECK(clusters({{"Leeds Court Orchestra", kBody}, {"Leeds Court", kBody}}).size() == 2);
  CHECK(clusters({{"York", kPlace},
                  {"Delft", kPlace},
                  {"Leeds", kPlace},
                  {"Norland", kPlace},
                  {"Naval Base Leeds", kPlace},
                  {"Kingdom of Norland", kPlace}}) ==
        Lines{"York: York", "Delft: Delft", "Leeds: Leeds",
              "Kingdom of Norland: ~Norland; Kingdom of Norland",
              "Naval Base Leeds: Naval Base Leeds"});
}

TEST_CASE("A branch is not what it is called after", "[resolve]") {
  CHECK(clusters({{"Acme Tools Norway Ltd.", kBody}, {"Acme Tools", kBody}}).size() == 2);
  CHECK(clusters({{"Norland Under-19s", kBody}, {"Norland", kBody}}).size() == 2);
  CHECK(clusters({{"Eastern Province of Norland", kPlace}, {"Norland", kPlace}}).size() == 2);
  CHECK(clusters({{"Bank of Norway", kBody}, {"Bank", kBody}}).size() == 1);
}

TEST_CASE("An act on a thing has not its letters", "[resolve]") {
  SpanLinks links;
  links.aliases = {{0, 1}};
  CHECK(clusters({{"Leeds Trade Centre", kBody},
                  {"LTC", kBody},
                  {"On the Leeds Trade Centre", kBody}},
                 links)
            .size() == 2);
}

TEST_CASE("What is set apart from the longer name is not it", "[resolve]") {
  CHECK(clusters({{"Summer Elmwood Games", kBody}, {"ancient", kWork}, {"Elmwood Games", kBody}}) ==
        Lines{"Summer Elmwood Games: Summer Elmwood Games", "ancient: ancient",
              "Elmwood Games: Elmwood Games"});
}

TEST_CASE("A middle name of somebody named later is another one's surname", "[resolve]") {
  CHECK(clusters({{"Holm", kPerson}, {"Greta Holm Berg", kPerson}}) ==
        Lines{"Holm: Holm", "Greta Holm Berg: Greta Holm Berg"});
  CHECK(clusters({{"Greta Holm Berg", kPerson}, {"Holm", kPerson}}) ==
        Lines{"Greta Holm Berg: Greta Holm Berg; ~Holm"});
}

TEST_CASE("A name that begins with a common word is not the fullest", "[resolve]") {
  CHECK(clusters({{"creator Olav Berg", kPerson}, {"Olav Berg", kPerson}}) ==
        Lines{"Olav Berg: ~creator Olav Berg; Olav Berg"});
  CHECK(clusters({{"heroine of Greta Holm", kPerson}, {"Greta Holm", kPerson}}) ==
        Lines{"heroine of Greta Holm: heroine of Greta Holm", "Greta Holm: Greta Holm"});
}

TEST_CASE("Parts of a place are not the place", "[resolve]") {
  CHECK(clusters({{"East New Leeds", kPlace}, {"New Leeds", kPlace}}) ==
        Lines{"East New Leeds: East New Leeds", "New Leeds: New Leeds"});
  CHECK(clusters({{"Upper Elm River", kPlace}, {"Elm River", kPlace}}).size() == 2);
  CHECK(clusters({{"First Battle of Leeds", kWork}, {"Battle of Leeds", kWork}}).size() == 2);
  CHECK(clusters({{"Northern District of Leeds", kPlace}, {"Leeds", kPlace}}) ==
        Lines{"Northern District of Leeds: Northern District of Leeds", "Leeds: Leeds"});
}

TEST_CASE("Acronyms take or leave small words and the first one", "[resolve]") {
  CHECK(clusters({{"World Meteorological Organization", kBody}, {"WMO", kBody}}) ==
        Lines{"World Meteorological Organization: World Meteorological Organization; WMO"});
  CHECK(clusters({{"U.S. Office of Management and Budget", kBody}, {"OMB", kBody}}) ==
        Lines{"U.S. Office of Management and Budget: U.S. Office of Management and Budget; OMB"});
  CHECK(clusters({{"World Trade Organization", kBody}, {"WMO", kBody}}).size() == 2);
}

TEST_CASE("Names that contradict each other stay apart", "[resolve]") {
  CHECK(clusters({{"Gerald Ford", kPerson}, {"George Ford", kPerson}}).size() == 2);
  CHECK(clusters({{"Leeds Park Phase 1", kPlace}, {"Leeds Park Phase 2", kPlace}}).size() == 2);
  CHECK(clusters({{"Leeds Cooperation", kWork}, {"York Cooperation", kWork}}).size() == 2);
  CHECK(clusters({{"India National Cricket Team", kBody},
                  {"Ghana National Cricket Team", kBody},
                  {"India", kPlace},
                  {"Ghana", kPlace}})
            .size() == 4);
}

TEST_CASE("A short form of two names stays alone", "[resolve]") {
  const std::vector<Named> fords = {
      {"Gerald Ford", kPerson}, {"George Ford", kPerson}, {"Ford", kPerson}};
  CHECK(clusters(fords).size() == 3);
}

TEST_CASE("A short form of two people is the one named before it", "[resolve]") {
  CHECK(clusters({{"Gerald Ford", kPerson}, {"Ford", kPerson}, {"George Ford", kPerson}}) ==
        Lines{"Gerald Ford: Gerald Ford; ~Ford", "George Ford: George Ford"});
}

TEST_CASE("A short form of two people is the one whom the article is about", "[resolve]") {
  CHECK(clusters({{"Gerald Ford", kPerson},
                  {"Gerald Ford", kPerson},
                  {"Gerald Ford", kPerson},
                  {"George Ford", kPerson},
                  {"Ford", kPerson}}) ==
        Lines{"Gerald Ford: Gerald Ford; Gerald Ford; Gerald Ford; ~Ford",
              "George Ford: George Ford"});
}

TEST_CASE("A short form of a family is the one whom the title names", "[resolve]") {
  CHECK(clusters({{"Gerald Ford", kPerson}, {"George Ford", kPerson}, {"Ford", kPerson}}, {},
                 "George Ford") ==
        Lines{"Gerald Ford: Gerald Ford", "George Ford: George Ford; ~Ford"});
}

TEST_CASE("The title may leave out middle names or give their initials", "[resolve]") {
  for (const char* title : {"George Ford", "George H. Ford"}) {
    CHECK(clusters({{"Gerald Ford", kPerson}, {"George Henry Ford", kPerson}, {"Ford", kPerson}},
                   {}, title) ==
          Lines{"Gerald Ford: Gerald Ford", "George Henry Ford: George Henry Ford; ~Ford"});
  }
}

TEST_CASE("A surname is a person's though a firm begins with it", "[resolve]") {
  CHECK(clusters({{"Ford & Co.", kBody}, {"Gerald Ford", kPerson}, {"Ford", kPerson}}) ==
        Lines{"Ford & Co.: Ford & Co.", "Gerald Ford: Gerald Ford; ~Ford"});
}

TEST_CASE("What the title names is no kind of itself", "[resolve]") {
  CHECK(clusters({{"Larkia", kBody}, {"Leeds Larkia", kBody}}, {}, "Larkia") ==
        Lines{"Larkia: Larkia", "Leeds Larkia: Leeds Larkia"});
  CHECK(clusters({{"Larkia", kBody}, {"Leeds Larkia", kBody}}, {}, "Berries").size() == 1);
}

TEST_CASE("A firm is called by the words before its and", "[resolve]") {
  CHECK(clusters({{"Delft Electric and Engineering Corporation", kBody},
                  {"Delft Electric", kBody},
                  {"Delft Electric and Leeds Gas", kBody}}) ==
        Lines{"Delft Electric and Engineering Corporation: Delft Electric and Engineering "
              "Corporation; ~Delft Electric",
              "Delft Electric and Leeds Gas: Delft Electric and Leeds Gas"});
}

TEST_CASE("Coreference joins no short form with who is named later", "[resolve]") {
  CHECK(clusters({{"Gerald Ford", kPerson}, {"Ford", kPerson}, {"George Ford", kPerson}},
                 {{}, {{1, 2}}}) ==
        Lines{"Gerald Ford: Gerald Ford; ~Ford", "George Ford: George Ford"});
}

TEST_CASE("A surname long before a full name is another one's", "[resolve]") {
  CHECK(clusters({{"Ford", kPerson},
                  {"Leeds", kPlace},
                  {"York", kPlace},
                  {"Delft", kPlace},
                  {"Gerald Ford", kPerson}})
            .size() == 5);
  CHECK(clusters({{"Ford", kPerson}, {"Leeds", kPlace}, {"Gerald Ford", kPerson}}) ==
        Lines{"Gerald Ford: ~Ford; Gerald Ford", "Leeds: Leeds"});
}

TEST_CASE("The letters of a country are no newspaper's, and a recording is not its band",
          "[resolve]") {
  CHECK(clusters({{"Leeds Sources", kBody}, {"LS", kPlace}}).size() == 2);
  CHECK(clusters({{"Elm Quartet", kBody}, {"Elm Quartet DVD", kBody}}).size() == 2);
}

TEST_CASE("Coreference settles a short form of two names", "[resolve]") {
  SpanLinks links;
  links.coreferent = {{1, 2}};
  CHECK(clusters({{"Gerald Ford", kPerson}, {"George Ford", kPerson}, {"Ford", kPerson}}, links) ==
        Lines{"Gerald Ford: Gerald Ford", "George Ford: George Ford; ~Ford"});
}

TEST_CASE("Coreference joins no names by itself", "[resolve]") {
  SpanLinks links;
  links.coreferent = {{0, 1}};
  CHECK(clusters({{"Gerald Ford", kPerson}, {"Leeds", kPlace}}, links).size() == 2);
}

TEST_CASE("What the text calls an alias is one, whatever it looks like", "[resolve]") {
  SpanLinks links;
  links.aliases = {{0, 1}};
  CHECK(clusters({{"Kurt Tucholsky", kPerson}, {"Peter Panter", kPerson}}, links) ==
        Lines{"Kurt Tucholsky: Kurt Tucholsky; Peter Panter"});
}

TEST_CASE("A name that thousands of longer ones begin with takes none of them", "[resolve]") {
  std::vector<Named> named;
  for (int i = 0; i < 3000; ++i)
    named.push_back({"Leeds Works " + std::to_string(i) + " Ltd.", kBody});
  named.push_back({"Leeds", kBody});
  CHECK(clusters(named).size() == named.size());
}

TEST_CASE("A first name told of before anybody bears it in full is another's", "[resolve]") {
  CHECK(clusters({{"Larkfield", kWork}, {"Leeds", kPlace}, {"Greta", kPerson},
                  {"Greta Holm", kPerson}}) ==
        Lines{"Larkfield: Larkfield", "Leeds: Leeds", "Greta: Greta", "Greta Holm: Greta Holm"});
  CHECK(clusters({{"Greta", kPerson}, {"Leeds", kPlace}, {"Greta Holm", kPerson}}) ==
        Lines{"Greta Holm: ~Greta; Greta Holm", "Leeds: Leeds"});
}

TEST_CASE("Who makes several things is none of them", "[resolve]") {
  constexpr NameType kThing = NameType::other;
  CHECK(clusters({{"Orel", kBody}, {"Orel Kestrel", kBody}, {"Orel Swift", kThing},
                  {"Orel Comet", kThing}}) ==
        Lines{"Orel: Orel", "Orel Kestrel: Orel Kestrel", "Orel Swift: Orel Swift",
              "Orel Comet: Orel Comet"});
  CHECK(clusters({{"Orel", kBody}, {"Orel Ltd", kBody}, {"Orel Swift", kThing},
                  {"Orel Comet", kThing}})
            .front() == "Orel Ltd: Orel; Orel Ltd");
}
