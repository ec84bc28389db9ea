#pragma once
#include <functional>
#include <string>
#include <vector>

#include "ingest/article_words.h"
#include "ingest/lexicon.h"

namespace weft {

// What an article may call a thing shortly, as its long name shows:
//   without "of" and a name at its end    "Bureau of Trade" of "Bureau of Trade of Leeds"
//   without what a work is about          "Clean Water Plan" of "Clean Water Plan for Leeds"
//   without a name at its beginning       "Exhibition Centre" of "Leeds Park Exhibition Centre"
// Always two words or more. `is_name` tells of a key (name_key.h) whether the article names
// something so. Stretches of `name`, in its sentence.
std::vector<WordSpan> short_names(const ArticleWords& words, const Lexicon& lexicon, WordSpan name,
                                  NameType type,
                                  const std::function<bool(const std::string&)>& is_name);

}  // namespace weft
