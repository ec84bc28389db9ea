// Plain text. Title, date and author are taken from a header and from a closing line where there
// are such; any of them may be missing, and what is no header stays text:
//
//    date 2023-03-25 A Title    |  A Title             |  Title: A Title
//                               |  date 2023-03-25     |  Date: 25 March 2023
//   First paragraph. …          |  By Jane Doe         |
//                               |                      |  First paragraph. …
//   reporter Jane Doe           |  First paragraph. …  |
//
// A first line alone is a title where a blank line follows it and it does not end like a sentence.
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "ingest/parsed_article.h"

namespace weft {

// `text` is UTF-8 with '\n' line ends.
ParsedArticle read_text(std::string_view text);

// The same for text whose title was found elsewhere: its first line is never taken for one.
ParsedArticle read_text_after_title(std::string_view text);

// The name in "By Jane Doe", "(Reporter: Xue Jing)", "reporter Xue Jing"; nothing for other lines.
std::optional<std::string> byline_author(std::string_view line);

}  // namespace weft
