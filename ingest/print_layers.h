// Text forms of the layers tokens, tags, trees and names; one call a sentence, so that a long
// article streams. The other layers print themselves beside what makes them.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "ingest/layers.h"

namespace weft {

enum class LayerFormat : std::uint8_t { text, jsonl, conllu };

// One article's layers up to the wanted one; null for those beyond. All must outlive the view.
struct LayerView {
  std::string_view text;  // Article::text
  const Segmentation* segmentation = nullptr;
  const Tagging* tagging = nullptr;
  const Trees* trees = nullptr;
  const Names* names = nullptr;
  const std::vector<std::string>* entities = nullptr;  // per word: entity_brackets
  const Names* inner_names = nullptr;                  // as titles, with `names` only
  const Titles* titles = nullptr;
};

// What stands before an article's first sentence: "# newdoc id = ..." in CoNLL-U, else nothing.
std::string print_layers_head(std::string_view source, LayerFormat format);

// One sentence, with its line breaks. `sentence` < segmentation->sentences.size().
//   text    the sentence with its byte range; then a line a token, word or name, whichever the
//           highest layer has, each with its byte range and columns separated by tabs; the words of
//           a tree stand below their heads, and names within names below those, indented;
//           titles: their range, "honorific" or "role", text, holder and body or "_"
//   jsonl   one object a line: sentence, begin, end, text, tokens [, words] [, names, titles]; a
//           word's head is an index of words, null for the root; a name's depth is 0 where it lies
//           in no other
//   conllu  ten columns (universaldependencies.org/format.html); MISC has SpaceAfter=No and
//           NER=B-PER ... (PER ORG LOC EVENT WORK MISC), Inner=B-LOC ... for the largest names
//           within those, Title=B or I
std::string print_sentence(const LayerView& view, std::size_t sentence, LayerFormat format);

}  // namespace weft
