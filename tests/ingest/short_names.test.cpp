#include "ingest/short_names.h"

#include <catch2/catch.hpp>
#include <set>

#include "ingest/name_key.h"
#include "tests/helpers/segmented.h"

using namespace weft;

namespace {

using Lines = std::vector<std::string>;

Lines short_forms(const std::string& name, NameType type, const std::set<std::string>& names) {
  static const Lexicon lexicon = Lexicon::load("ingest/data");
  Article article;
  article.text = name;
  const Segmentation segmentation = weft::testing::segmented(name);
  Tagging tagging;
  for (const Word& word : segmentation.words) {
    const std::string form = name.substr(word.range.begin, word.range.end - word.range.begin);
    const bool is_preposition = form == "of" || form == "for" || form == "between";
    tagging.push_back({is_preposition ? Upos::adp : Upos::propn, "NNP", form, ""});
  }
  const ArticleWords words(article, segmentation, tagging);
  const auto is_name = [&](const std::string& key) { return names.contains(key); };
  Lines lines;
  for (const WordSpan span : short_names(words, lexicon, {0, words.size()}, type, is_name))
    lines.push_back(words.phrase(span));
  return lines;
}

}  // namespace

TEST_CASE("Owners that are names themselves can be left out", "[resolve]") {
  CHECK(short_forms("Bureau of Trade of Leeds", NameType::organization, {"leeds"}) ==
        Lines{"Bureau of Trade"});
  CHECK(short_forms("Leeds Park Exhibition Centre", NameType::place, {"leeds", "leeds park"}) ==
        Lines{"Exhibition Centre"});
  CHECK(short_forms("Bureau of Trade of Leeds", NameType::organization, {}).empty());
}

TEST_CASE("One word is no short name", "[resolve]") {
  CHECK(short_forms("Leeds Park", NameType::place, {"leeds"}).empty());
  CHECK(short_forms("University of Leeds", NameType::organization, {"leeds"}).empty());
}

TEST_CASE("A plan is called without what it is for", "[resolve]") {
  CHECK(short_forms("Clean Water Plan for Leeds", NameType::work, {}) ==
        Lines{"Clean Water Plan"});
  CHECK(short_forms("Joys of Leeds Parks", NameType::work, {}).empty());
}
