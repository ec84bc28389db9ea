#pragma once
#include <map>
#include <string>
#include <vector>

#include "train/name_sources.h"
#include "train/treebank.h"

namespace weft {

// Finds the names among GUM's entity mentions. A mention is written as brackets over the words,
//   Entity=(7-place-new-nsnnn-cf5-1,2-coref-Amsterdam ... Entity=7)
// with the entity's number, type, information status, salience, centering and the words (counted
// from 1) that its shortest form keeps. Mentions nest, hold common nouns, titles, relative clauses.
class GumEntityReader {
 public:
  // Sentences must come in the order of the file: brackets stay open across them.
  std::vector<AnnotatedName> names_of(const TreebankSentence& sentence);

  struct Mention {
    std::string number, type;
    std::vector<std::size_t> shortest;  // words from 0, counted from the mention's begin
    std::size_t begin = 0, end = 0;
  };
  std::vector<Mention> mentions_of(const TreebankSentence& sentence);
};

}  // namespace weft
