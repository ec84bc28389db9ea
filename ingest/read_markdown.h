// Markdown (CommonMark's common ground) as plain paragraphs: emphasis, links and HTML tags are
// flattened to their words, code blocks, comments and link definitions dropped, list items and
// headings paragraphs of their own. Front matter between "---" lines gives title, date, author and
// url; without it the first level-1 heading is the title.
#pragma once
#include <string_view>

#include "ingest/parsed_article.h"

namespace weft {

// `text` is UTF-8 with '\n' line ends.
ParsedArticle read_markdown(std::string_view text);

}  // namespace weft
