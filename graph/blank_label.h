#pragma once
#include <string>
#include <string_view>

namespace weft {

// Whether the text may stand behind "_:" (BLANK_NODE_LABEL of Turtle and N-Triples).
bool is_label(std::string_view text);

// A blank node's label says which file the node comes from, so that labels of two files never
// meet and a dump read back keeps its own:
//
//    f 16-hex-digits _ label      written as _:label in that file
//    f 16-hex-digits - number     the file's number'th node without a label, as in [ … ]
//
// The digits are a hash of the file's content; all zero for nodes that came from no file.
bool is_scoped_label(std::string_view label);

// The label to write into a dump: scoped, and of ASCII letters, digits, '_', '-' and '.' only
// where it came from no file. Different labels stay different.
std::string dumped_label(std::string_view label);

}  // namespace weft
