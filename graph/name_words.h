#pragma once
#include <optional>
#include <string_view>

namespace weft {

// name_words.tsv, built in: linking must not depend on what is installed beside the program.
extern const std::string_view kNameWordsTable;

// What the table says of one or two normalised words. Thread-safe; views live for ever.
std::optional<std::string_view> find_legal_form(std::string_view words);  // "limited" -> "ltd"
bool is_title_word(std::string_view word);
bool is_generation_word(std::string_view word);
bool is_joining_word(std::string_view word);

}  // namespace weft
