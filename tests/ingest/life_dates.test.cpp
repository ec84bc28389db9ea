#include "ingest/life_dates.h"

#include <catch2/catch.hpp>
#include <sstream>

#include "tests/helpers/parsed_text.h"

namespace weft {
namespace {

const Lexicon& lexicon() {
  static const Lexicon instance = Lexicon::load("ingest/data");
  return instance;
}

std::string tagged(const std::string& word) {
  const bool digit = word[0] >= '0' && word[0] <= '9';
  const bool capital = word[0] >= 'A' && word[0] <= 'Z';
  const bool letter = capital || (word[0] >= 'a' && word[0] <= 'z');
  std::string tags = word == "in" ? "ADP/IN" : "VERB/VBN";
  if (digit) tags = "NUM/CD";
  if (capital) tags = "PROPN/NNP";
  if (!digit && !letter) tags = "PUNCT/,";
  return word + "/" + word + "/" + tags + "/0/root ";
}

// "event date [comparator] [place]" of what is read from words separated by blanks. The first
// `name_words` are a person's name, those of `places` are places.
std::vector<std::string> lives_in(const std::string& text, std::uint32_t name_words,
                                  const std::vector<std::string>& places = {}) {
  std::string line;
  std::vector<std::string> forms;
  std::istringstream words(text);
  for (std::string word; words >> word;) {
    line += tagged(word);
    forms.push_back(word);
  }
  const ParsedText parsed = parsed_text({line});
  Names names{{0, 0, name_words, NameType::person, 1}};
  for (std::uint32_t w = name_words; w < forms.size(); ++w) {
    for (const std::string& place : places) {
      if (forms[w] == place) names.push_back({0, w, w + 1, NameType::place, 1});
    }
  }
  const ArticleWords article = parsed.words();
  std::vector<std::string> lives;
  for (const LifeDate& life : find_life_dates(article, names, find_values(article, lexicon()))) {
    std::string entry = (life.event == LifeEvent::birth ? "birth " : "death ") + life.date.text;
    if (!life.comparator.empty()) entry += ' ' + life.comparator;
    if (life.place) entry += ' ' + article.phrase(*life.place);
    lives.push_back(entry);
  }
  return lives;
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("Two dates in brackets behind a person's name are a life", "[ingest][lives]") {
  CHECK(lives_in("Hans Muster ( 3 May 1901 – 7 June 1980 ) painted .", 2) ==
        Lines{"birth 1901-05-03", "death 1980-06-07"});
  CHECK(lives_in("Hans Muster ( 1901 in Leeds – 1980 in York ) painted .", 2, {"Leeds", "York"}) ==
        Lines{"birth 1901 Leeds", "death 1980 York"});
}

TEST_CASE("Dates too close to each other are a term, no life", "[ingest][lives]") {
  CHECK(lives_in("Hans Muster ( 2009 – 2017 ) ruled .", 2).empty());
}

TEST_CASE("Words in the brackets tell birth from death", "[ingest][lives]") {
  CHECK(lives_in("Hans Muster ( born 27 August 1943 in Leeds ) painted .", 2, {"Leeds"}) ==
        Lines{"birth 1943-08-27 Leeds"});
  CHECK(lives_in("Hans Muster ( born May 1 , 1970 , in Oslo ; died 3 June 2010 ) wrote .", 2,
                 {"Oslo"}) == Lines{"birth 1970-05-01 Oslo", "death 2010-06-03"});
  CHECK(lives_in("Hans Muster ( elected 3 June 2010 ) wrote .", 2).empty());
}

TEST_CASE("The second brackets count where the first give another name", "[ingest][lives]") {
  CHECK(lives_in("Hans Muster ( German ) ( born 27 August 1943 ) painted .", 2) ==
        Lines{"birth 1943-08-27"});
  CHECK(lives_in("Hans Muster painted ( born 27 August 1943 ) .", 2).empty());
}

}  // namespace weft
