#pragma once
#include <string>
#include <string_view>

namespace weft {

// One Markdown paragraph's inline marks taken away, its words kept (CommonMark 0.30, chapter 6):
// "see [the *park*](x.html) &amp; `more`" -> "see the park & more".
std::string flatten_inline(std::string_view text);

}  // namespace weft
