#pragma once
#include <string>
#include <string_view>

namespace weft {

// The class under which linking compares: schema.org's subclasses count as their main class
// (City as Place, Corporation as Organization); schema:Thing and an empty type as unknown (empty).
std::string link_class(std::string_view type_iri);

}  // namespace weft
