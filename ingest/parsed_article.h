#pragma once
#include <string>

#include "graph/article.h"

namespace weft {

// What a reader of one format made of its text.
struct ParsedArticle {
  Article article;            // source: the URL that the content names, else empty
  std::string undated_value;  // what stands where a date is declared and is none, as written
};

}  // namespace weft
