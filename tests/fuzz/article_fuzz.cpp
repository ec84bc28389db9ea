// Whatever the bytes, reading an article ends with an article whose text is clean UTF-8, or with a
// problem that says why. The first byte picks the format.
#include <cstdint>
#include <string>
#include <string_view>

#include "graph/check.h"
#include "ingest/encoding.h"
#include "ingest/header_date.h"
#include "ingest/read_articles.h"

namespace {

void check_text(std::string_view text) {
  WEFT_CHECK(!weft::invalid_utf8_at(text), "a field of an article is UTF-8");
  WEFT_CHECK(text.find('\0') == std::string_view::npos, "no field holds a NUL");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  weft::ReadOptions options;
  options.format = static_cast<weft::ArticleFormat>(data[0] % 5);
  const std::string_view bytes(reinterpret_cast<const char*>(data) + 1, size - 1);
  const weft::ReadItem item = weft::read_article(bytes, "input", options);
  WEFT_CHECK(item.article.has_value() || !item.problem.empty(), "a loss is reported");
  if (!item.article) return 0;
  const weft::Article& article = *item.article;
  for (const std::string* field : {&article.title, &article.author, &article.source}) {
    check_text(*field);
  }
  check_text(article.text);
  WEFT_CHECK(article.text.find('\r') == std::string::npos, "lines end in newlines");
  WEFT_CHECK(article.text.find_first_not_of(" \t\n") != std::string::npos, "there is a text");
  WEFT_CHECK(!article.source.empty(), "every article has a source");
  WEFT_CHECK(article.date.empty() || weft::iso_date(article.date) == article.date, "dates are ISO");
  return 0;
}
