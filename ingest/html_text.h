// The words of a part of an HTML tree. Internal to read_html.
#pragma once
#include <string>

struct GumboInternalNode;

namespace weft {

// All words below a node on one line.
std::string html_words(const GumboInternalNode* node);

enum class LinkBlocks { kept, dropped };

// The part as paragraphs, a blank line between two; navigation, scripts, forms and hidden elements
// are left out, and so are `title` and, where asked, blocks that are mostly links.
std::string html_paragraphs(const GumboInternalNode* part, const GumboInternalNode* title,
                            LinkBlocks link_blocks);

}  // namespace weft
