// Text with tags and trees written by hand, for tests of what reads trees.
#pragma once
#include <sstream>
#include <string>
#include <vector>

#include "ingest/article_words.h"
#include "ingest/upos.h"

namespace weft {

struct ParsedText {
  Article article;
  Segmentation segmentation;
  Tagging tagging;
  Trees trees;
  Names names;

  ArticleWords words() const { return {article, segmentation, tagging}; }
};

// One sentence a line, its words separated by blanks, each
//   form/lemma/UPOS/XPOS/head/relation[/features]      head: number of a word from 1, 0: the root
// "_" is the lemma that the form is in lower case. A line "" before a sentence starts a paragraph.
inline ParsedText parsed_text(const std::vector<std::string>& lines) {
  ParsedText parsed;
  bool starts_paragraph = true;
  for (const std::string& line : lines) {
    if (line.empty()) {
      starts_paragraph = true;
      continue;
    }
    const auto size = [&] { return static_cast<std::uint32_t>(parsed.article.text.size()); };
    const auto first = static_cast<std::uint32_t>(parsed.segmentation.words.size());
    const std::uint32_t begin = size();
    std::istringstream words(line);
    for (std::string word; words >> word;) {
      std::vector<std::string> fields(1);
      for (const char c : word)
        c == '/' ? (void)fields.emplace_back() : fields.back().push_back(c);
      const std::uint32_t at = size(), index = static_cast<std::uint32_t>(parsed.trees.size());
      parsed.article.text += fields[0];
      parsed.segmentation.words.push_back({{at, size()}});
      parsed.segmentation.tokens.push_back({{at, size()}, index, index + 1, true});
      parsed.tagging.push_back({*upos_from_name(fields[2]), fields[3],
                                fields[1] == "_" ? ascii_lower(fields[0]) : fields[1],
                                fields.size() > 6 ? fields[6] : ""});
      const auto head = static_cast<std::uint32_t>(std::stoul(fields[4]));
      parsed.trees.push_back({head == 0 ? kNoHead : first + head - 1, fields[5], 1});
      parsed.article.text += ' ';
    }
    const auto end = static_cast<std::uint32_t>(parsed.segmentation.words.size());
    parsed.segmentation.sentences.push_back(
        {{begin, size() - 1}, first, end, first, end, starts_paragraph});
    starts_paragraph = false;
  }
  return parsed;
}

}  // namespace weft
