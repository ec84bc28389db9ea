// Facts that readers judged against their sentences (docs/evaluation).
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "graph/article_facts.h"

namespace weft {

struct FactVerdict {
  std::string document;
  std::string fact;  // as `fact_line` writes it
  bool is_right = false;
};

// Rows of a table with the columns document, sentence, fact, confidence and verdict, "right" or
// "wrong". Throws InputError "file:line: what; what to do".
std::vector<FactVerdict> read_fact_verdicts(const std::string& path);

// "Olga Stein --say--> hello {negated} {possible}": a fact without its qualifiers and speaker.
std::string fact_line(const ArticleFacts& facts, const Fact& fact);

}  // namespace weft
