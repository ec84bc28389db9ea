#pragma once
#include <compare>
#include <string>
#include <string_view>

namespace weft {

// A text that statements come from. `source` identifies it: ingesting another text with the same
// source replaces what the earlier one said.
struct Article {
  std::string source;  // URL where one is known, else the path as given, else "sha:" + content hash
  std::string title;
  std::string date;  // ISO 8601 calendar date "2023-03-25", or empty
  std::string author;
  std::string text;  // UTF-8, NFC not required; byte ranges of evidence point into it

  auto operator<=>(const Article&) const = default;
};

// 32 hexadecimal digits of XXH3-128 over all fields; equal hashes mean "nothing changed".
std::string content_hash(const Article& article);

// The IRI that names the article as a graph: base + "article/" + percent-encoded source. A Graph
// uses its own base; the short form is for the default one, https://weft.dev/.
std::string article_iri(const Article& article, std::string_view base);
std::string article_iri(const Article& article);

}  // namespace weft
