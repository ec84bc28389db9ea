// The folder's list of what one holds at a time (key `single_holders`, FORMAT.md): a setting, as
// that of single_valued.h is.
#pragma once
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "graph/overlay.h"
#include "graph/single_holder.h"

namespace weft {

std::vector<SingleHolder> read_single_holders(const KeyView& view);  // sorted

// False where the list is as it was; then nothing is put.
bool write_single_holders(Overlay& overlay, std::span<const SingleHolder> holders);

// "chairman|chair", as dumps write roles, and back; "" where there are none.
std::string roles_text(const SingleHolder& holder);
std::vector<std::string> read_roles(std::string_view text);

}  // namespace weft
