// A web page as an article (HTML Standard, parsed by gumbo). The text is that of <article>,
// itemprop=articleBody or <main>, else of <body> without blocks that are mostly links; never of
// nav, header, footer, aside, form, script, style or hidden elements. Blocks become paragraphs.
//   title   <h1> of that part where it is the only one, else og:title, else <title>
//   date    meta article:published_time, datePublished, date, dc.date …, else <time datetime>
//   author  meta author, rel=author, itemprop=author, else a byline
//   source  <link rel=canonical> or og:url, else empty
#pragma once
#include <string_view>

#include "ingest/parsed_article.h"

namespace weft {

// `text` is UTF-8 with '\n' line ends. HTML has no syntax errors, only odd pages; one whose
// elements nest deeper than any honest page's is refused: InputError "<place>: what; what to do".
ParsedArticle read_html(std::string_view text, std::string_view place);

}  // namespace weft
