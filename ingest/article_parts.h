#pragma once
#include <vector>

#include "ingest/statement_locator.h"

namespace weft {

// Divides an article into runs of whole sentences of at most so many bytes, at the ends of
// paragraphs where a part has one, else at those of sentences; a longer sentence is a part of its
// own. The parts join up to the whole.
std::vector<SentenceRange> article_parts(const ArticleWords& words, std::size_t bytes_max);

}  // namespace weft
