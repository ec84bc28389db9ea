#pragma once
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "ingest/article_words.h"

namespace weft {

// A country that an adjective says: "German" -> Germany, and the word that says it.
struct StatedCountry {
  std::string name;
  std::uint32_t word = 0;
};

// Which country an adjective or the name of a people means: countries.tsv, which explains its
// columns.
class Nationalities {
 public:
  // Throws InputError "file:line: what; what to do".
  static Nationalities load(const std::string& path);

  // The country whose adjective stands among the words before the head of the phrase: "retired
  // German skeleton racer". Nothing for "German-American" and "the German Bight".
  std::optional<StatedCountry> find(const ArticleWords& words, WordSpan phrase,
                                    const Entities& entities) const;

 private:
  std::map<std::string, std::string, std::less<>> countries_;  // adjective in lower case -> name
};

}  // namespace weft
