#include "ingest/name_key.h"

namespace weft {

std::string name_key(std::string_view name) {
  std::string key;
  bool space = false;
  const auto put = [&](char c) {
    if (space && !key.empty()) key += ' ';
    space = false;
    key += c;
  };
  for (std::size_t i = 0; i < name.size(); ++i) {
    const char c = name[i];
    const auto byte = static_cast<unsigned char>(c);
    if (name.substr(i).starts_with("’") || name.substr(i).starts_with("‘") ||
        name.substr(i).starts_with("“") || name.substr(i).starts_with("”") ||
        name.substr(i).starts_with("–") || name.substr(i).starts_with("—")) {
      i += 2;
      space = true;
    } else if (byte >= 0x80) {
      put(c);
    } else if ((c >= '0' && c <= '9') || (c >= 'a' && c <= 'z')) {
      put(c);
    } else if (c >= 'A' && c <= 'Z') {
      put(static_cast<char>(c - 'A' + 'a'));
    } else if (c != '.') {  // "U.S." is "us"
      space = true;
    }
  }
  if (key.starts_with("the ")) key.erase(0, 4);
  return key;
}

std::string title_key(std::string_view title) {
  const std::size_t bracket = title.rfind(" (");
  if (bracket != std::string_view::npos && title.ends_with(')')) title = title.substr(0, bracket);
  return name_key(title);
}

}  // namespace weft
