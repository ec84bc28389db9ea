// One line of JSON Lines (jsonlines.org): an object with "text" and, where known, "title", "date",
// "author" and "url"; other members are passed over.
#pragma once
#include <string_view>

#include "ingest/parsed_article.h"

namespace weft {

// Throws InputError "<place>: what; what to do" where the line is no such object.
ParsedArticle read_json_article(std::string_view line, std::string_view place);

}  // namespace weft
