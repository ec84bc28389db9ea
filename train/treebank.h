#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace weft {

// One syntactic word of a CoNLL-U file; only the columns that training uses.
struct TreebankWord {
  std::string form, lemma, upos, xpos, features, relation, misc;
  int head = 0;  // 1-based word number, 0 for the root
};

// A surface token; more than one word for a multiword token.
struct TreebankToken {
  std::string form;
  std::size_t first_word = 0, end_word = 0;
  bool space_after = true;
};

struct TreebankSentence {
  std::vector<TreebankWord> words;
  std::vector<TreebankToken> tokens;
  std::string document;
  std::string date;  // of the document, as its "# meta::dateCreated" says; empty where it does not
  bool starts_paragraph = false;
};

// Reads a CoNLL-U file (universaldependencies.org/format.html); empty nodes are left out.
// Throws InputError with file and line.
std::vector<TreebankSentence> read_conllu(const std::string& path);

// The value of a key in MISC; empty where it is absent.
std::string_view misc_value(std::string_view misc, std::string_view key);

// A sentence of a two-column file: word, tab, IOB2 label. Lines "# ..." are comments.
struct LabelledSentence {
  std::vector<std::string> words, labels;
};

// Throws InputError with file and line.
std::vector<LabelledSentence> read_iob2(const std::string& path);

}  // namespace weft
