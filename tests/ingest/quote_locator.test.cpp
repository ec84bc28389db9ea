#include "ingest/quote_locator.h"

#include <catch2/catch.hpp>
#include <random>

namespace weft {
namespace {

std::vector<std::string> found(const std::string& text, std::string_view quote,
                               LetterCase letters = LetterCase::kept) {
  std::vector<std::string> places;
  for (const ByteRange range :
       QuoteLocator(text, {0, static_cast<std::uint32_t>(text.size())}).find(quote, letters)) {
    places.push_back(text.substr(range.begin, range.end - range.begin));
  }
  return places;
}

using Places = std::vector<std::string>;

}  // namespace

TEST_CASE("A quote is found where the text has it, every time", "[ingest]") {
  CHECK(found("Ada met Bo. Then Ada met Cy.", "Ada met") == Places{"Ada met", "Ada met"});
  CHECK(found("Ada met Bo.", "Ada met Bo.") == Places{"Ada met Bo."});
  CHECK(found("Ada met Bo.", " Bo \n") == Places{"Bo"});
  CHECK(found("Ada met Bo.", "Ada met Cy") == Places{});
  CHECK(found("Ada met Bo.", "ada met").empty());
  CHECK(found("Ada met Bo.", "ada MET", LetterCase::ignored) == Places{"Ada met"});
  CHECK(found("Ada met Bo.", "").empty());
  CHECK(found("Ada met Bo.", " \n").empty());
  CHECK(found("", "Ada").empty());
}

TEST_CASE("What copying changes is forgiven, and nothing else", "[ingest]") {
  CHECK(found("Ada\n  met Bo", "Ada met Bo") == Places{"Ada\n  met Bo"});
  CHECK(found("“It’s late,” he said", "\"It's late,\" he said") == Places{"“It’s late,” he said"});
  CHECK(found("'It's late'", "‘It’s late’") == Places{"'It's late'"});
  CHECK(found("2010–2015", "2010-2015") == Places{"2010–2015"});
  CHECK(found("and so on … he", "so on ... he") == Places{"so on … he"});
  CHECK(found("10 km away", "10\u00a0km") == Places{"10 km"});
  CHECK(found("co\u00adoperation", "cooperation") == Places{"co\u00adoperation"});
  CHECK(found("Ada met Bo.", "Ada ... Bo").empty());
  CHECK(found("Zürich", "Zurich").empty());
}

TEST_CASE("A quote begins and ends where words do", "[ingest]") {
  CHECK(found("The party started", "art").empty());
  CHECK(found("The party started", "part").empty());
  CHECK(found("art, party, art", "art") == Places{"art", "art"});
  CHECK(found("éart art", "art") == Places{"art"});
  CHECK(found("Acme's plant", "Acme") == Places{"Acme"});
  CHECK(found("“Acme” plant", "Acme") == Places{"Acme"});
  CHECK(found("wait…", "wait..").empty());
}

TEST_CASE("Only the given bytes are looked at", "[ingest]") {
  const std::string text = "Ada. Bo. Ada.";
  CHECK(QuoteLocator(text, {5, 13}).find("Ada") == std::vector<ByteRange>{{9, 12}});
  CHECK(QuoteLocator(text, {5, 9}).find("Bo.") == std::vector<ByteRange>{{5, 8}});
  CHECK(QuoteLocator(text, {5, 8}).find("Ada").empty());
  CHECK(QuoteLocator(text, {4, 5}).find("Ada").empty());
}

TEST_CASE("Every run of whole words is found at its place", "[ingest][property]") {
  const auto seed = GENERATE(range(0u, 20u));
  CAPTURE(seed);
  std::mt19937_64 numbers(seed);
  static const std::vector<std::string> kPieces{"a", "bé", "c…", "“d”", "e-", "–", "\xff", "f'g"};
  std::string text;
  std::vector<ByteRange> words;
  for (int i = 0; i < 12; ++i) {
    const auto begin = static_cast<std::uint32_t>(text.size());
    text += kPieces[numbers() % kPieces.size()];
    words.push_back({begin, static_cast<std::uint32_t>(text.size())});
    text += numbers() % 3 == 0 ? "\n " : " ";
  }
  const QuoteLocator locator(text, {0, static_cast<std::uint32_t>(text.size())});
  for (std::size_t first = 0; first < words.size(); ++first) {
    for (std::size_t last = first; last < words.size(); ++last) {
      const ByteRange range{words[first].begin, words[last].end};
      const auto places = locator.find(text.substr(range.begin, range.end - range.begin));
      CAPTURE(text, range.begin, range.end);
      // An earlier place may overlap it: "a a" stands at one place of "a a a".
      CHECK(std::any_of(places.begin(), places.end(), [&](ByteRange place) {
        return place.begin <= range.begin && range.begin < place.end;
      }));
    }
  }
}

}  // namespace weft
