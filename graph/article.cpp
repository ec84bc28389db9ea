#include "graph/article.h"

#include <fmt/core.h>
#include <xxhash.h>

#include "graph/byte_codec.h"
#include "graph/iri_text.h"
#include "graph/vocabulary.h"

namespace weft {

std::string content_hash(const Article& article) {
  std::string bytes;
  for (const std::string* field :
       {&article.source, &article.title, &article.date, &article.author, &article.text}) {
    append_text(bytes, *field);  // with its size, so that no two articles run together
  }
  const XXH128_hash_t hash = XXH3_128bits(bytes.data(), bytes.size());
  return fmt::format("{:016x}{:016x}", hash.high64, hash.low64);
}

std::string article_iri(const Article& article) {
  return article_iri(article, vocabulary::kBase);
}

std::string article_iri(const Article& article, std::string_view base) {
  return fmt::format("{}article/{}", base, percent_encode(article.source));
}

}  // namespace weft
