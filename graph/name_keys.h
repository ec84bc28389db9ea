// By which forms a name may be met: family name_keys, which follows from name_counts.
//
//   key    kind (byte), form, 0, class, 0, name      value  empty
//   kind   'c' core form, where it is another than the name; 'r' reduced form; 's' shortened form
#pragma once
#include <optional>
#include <set>
#include <string_view>

#include "graph/linking.h"
#include "graph/overlay.h"

namespace weft {

enum class FormKind : char { core = 'c', reduced = 'r', shortened = 's' };

// More names than this share a form, and the form tells nothing: "smith" in a large graph.
constexpr std::size_t kNamesOfFormMax = 16;

void put_name_keys(Overlay& overlay, const NameNode& node);
void erase_name_keys(Overlay& overlay, const NameNode& node);

// The nodes of a class that have the form; absent where they are more than kNamesOfFormMax.
std::optional<std::set<NameNode>> find_by_form(const KeyView& view, FormKind kind,
                                               std::string_view form, std::string_view link_class);

}  // namespace weft
