#pragma once
#include <string>
#include <vector>

#include "ingest/layers.h"
#include "train/treebank.h"

namespace weft {

// Words [first_word, end_word) of a document stand for the thing of that number.
struct ConllMention {
  std::uint32_t first_word = 0, end_word = 0, entity = 0;
  auto operator<=>(const ConllMention&) const = default;
};

// A document of a coreference file:
//
//   # begin document NAME           or  #begin document (NAME); part 0
//   0 <tab> Ada <tab> (1            a mention of entity 1 begins
//   1 <tab> Lovelace <tab> 1)       and ends
//   2 <tab> wrote <tab> _
//   # end document
struct ConllDocument {
  std::string name;
  std::vector<std::string> words;
  std::vector<ConllMention> mentions;  // in the order in which they end
};

// Throws InputError with file and line.
std::vector<ConllDocument> read_coreference_conll(const std::string& path);

// A document as the reader sees it, and what its mentions stand for.
struct CoreferenceDocument {
  std::string name;
  Article article;
  Segmentation segmentation;
  Tagging tagging;
  Trees trees;
  Names names;
  std::vector<ConllMention> gold;
};

// The layers of a treebank's documents, from the treebank's own words, tags and trees; no names.
std::vector<CoreferenceDocument> documents_of(const std::vector<TreebankSentence>& treebank);

// Gives each document the mentions of the file's document with its name and words.
// Throws InputError where there is none.
void add_gold(const std::vector<ConllDocument>& gold, const std::string& path,
              std::vector<CoreferenceDocument>& documents);

}  // namespace weft
