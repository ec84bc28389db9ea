#include "graph/single_valued.h"

#include <set>

#include "graph/byte_codec.h"

namespace weft {
namespace {

constexpr std::string_view kKey = "single_valued";

}  // namespace

std::vector<std::string> read_single_valued(const KeyView& view) {
  std::vector<std::string> iris;
  const std::string bytes = view.get(Family::meta, kKey).value_or("");
  ByteReader reader(bytes);
  while (reader.ok() && !reader.rest().empty())
    iris.emplace_back(reader.text());
  if (!reader.ok()) view.damaged("the list of single-valued predicates is unreadable");
  return iris;
}

bool write_single_valued(Overlay& overlay, std::span<const std::string> predicates) {
  std::string bytes;
  for (const std::string& iri : std::set<std::string>(predicates.begin(), predicates.end()))
    append_text(bytes, iri);
  if (overlay.get(Family::meta, kKey).value_or("") == bytes) return false;
  overlay.put(Family::meta, kKey, std::move(bytes));
  return true;
}

}  // namespace weft
