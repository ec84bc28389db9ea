#include "graph/single_holders.h"

#include <algorithm>
#include <set>

#include "graph/byte_codec.h"

namespace weft {
namespace {

constexpr std::string_view kKey = "single_holders";

}  // namespace

std::vector<SingleHolder> read_single_holders(const KeyView& view) {
  std::vector<SingleHolder> holders;
  const std::string bytes = view.get(Family::meta, kKey).value_or("");
  ByteReader reader(bytes);
  while (reader.ok() && !reader.rest().empty()) {
    SingleHolder& holder = holders.emplace_back();
    holder.predicate = reader.text();
    const std::uint64_t roles = reader.count();
    for (std::uint64_t i = 0; i < roles && reader.ok(); ++i)
      holder.roles.emplace_back(reader.text());
  }
  if (!reader.ok()) view.damaged("the list of what one holds at a time is unreadable");
  return holders;
}

bool write_single_holders(Overlay& overlay, std::span<const SingleHolder> holders) {
  std::string bytes;
  for (const SingleHolder& holder : std::set<SingleHolder>(holders.begin(), holders.end())) {
    append_text(bytes, holder.predicate);
    append_varint(bytes, holder.roles.size());
    for (const std::string& role : holder.roles)
      append_text(bytes, role);
  }
  if (overlay.get(Family::meta, kKey).value_or("") == bytes) return false;
  overlay.put(Family::meta, kKey, std::move(bytes));
  return true;
}

std::string roles_text(const SingleHolder& holder) {
  std::string text;
  for (const std::string& role : holder.roles)
    text += (text.empty() ? "" : "|") + role;
  return text;
}

std::vector<std::string> read_roles(std::string_view text) {
  std::vector<std::string> roles;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('|'), text.size());
    if (end > 0) roles.emplace_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return roles;
}

}  // namespace weft
