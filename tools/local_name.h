#pragma once
#include <string>
#include <string_view>

namespace weft {

// What follows the last '#', '/' or ':' of an IRI; the IRI itself where nothing does.
constexpr std::string_view local_name(std::string_view iri) {
  const std::size_t at = iri.find_last_of("#/:");
  return at == std::string_view::npos || at + 1 == iri.size() ? iri : iri.substr(at + 1);
}

}  // namespace weft
