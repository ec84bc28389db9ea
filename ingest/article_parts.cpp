#include "ingest/article_parts.h"

namespace weft {

std::vector<SentenceRange> article_parts(const ArticleWords& words, std::size_t bytes_max) {
  const std::vector<Sentence>& sentences = words.sentences();
  std::vector<SentenceRange> parts;
  std::uint32_t first = 0, paragraph = 0;  // the last paragraph that begins in the part
  for (std::uint32_t next = 0; next < sentences.size(); ++next) {
    if (sentences[next].starts_paragraph) paragraph = next;
    while (first < next &&
           sentences[next].range.end - sentences[first].range.begin > bytes_max) {
      const std::uint32_t end = paragraph > first ? paragraph : next;
      parts.push_back({first, end});
      first = end;
    }
  }
  const auto count = static_cast<std::uint32_t>(sentences.size());
  if (first < count) parts.push_back({first, count});
  return parts;
}

}  // namespace weft
