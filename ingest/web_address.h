#pragma once
#include <cstddef>
#include <string_view>

namespace weft {

// Where the URL, e-mail address, domain or file name that begins at `at` ends, punctuation of the
// sentence left out; `at` itself if none begins there. Cost: bounded by a constant where none
// begins.
std::size_t web_address_end(std::string_view text, std::size_t at);

// Whether the word is the name of a file, a URL or an e-mail address; domains alone are none, since
// companies are named after theirs.
bool is_address(std::string_view word);

// Whether domain names end so: "com", "uk".
bool is_top_domain(std::string_view lower);

// Whether file names end so: "pdf".
bool is_file_ending(std::string_view lower);

}  // namespace weft
