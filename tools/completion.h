#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace weft {

// What the shell can complete. Each list is sorted.
struct CompletionWords {
  std::vector<std::string> labels, predicates;  // local names of the graph
  std::vector<std::string> keywords;            // upper case
  std::vector<std::string> functions;           // lower case
  std::vector<std::string> dot_commands;        // ".help"
};

struct Completion {
  std::size_t begin_byte = 0;      // of the word that is completed
  std::vector<std::string> words;  // whole words to put in its place, sorted, each once
};

// Completes the word at the end of `line`: a dot command at its beginning, a predicate after `[:`
// and after `.`, a label after `(:`, else a keyword (in the case that was begun) or a function.
Completion complete(std::string_view line, const CompletionWords& words);

// The longest text that all words begin with.
std::string common_prefix(const std::vector<std::string>& words);

}  // namespace weft
