// Whatever the bytes, reading an article ends with an article whose text is clean UTF-8, or with a
// problem that says why. The first byte picks the format. Every value found in that text lies in
// one sentence, behind the value before it.
#include <cstdint>
#include <string>
#include <string_view>

#include "graph/check.h"
#include "ingest/encoding.h"
#include "ingest/header_date.h"
#include "ingest/read_articles.h"
#include "ingest/reader_models.h"
#include "ingest/segment.h"
#include "ingest/values.h"

namespace {

void check_text(std::string_view text) {
  WEFT_CHECK(!weft::invalid_utf8_at(text), "a field of an article is UTF-8");
  WEFT_CHECK(text.find('\0') == std::string_view::npos, "no field holds a NUL");
}

// The words have no tags: what they are is told by their forms.
void check_values(const weft::Article& article) {
  static const std::string folder = weft::find_data_folder();
  static const weft::Lexicon lexicon = weft::Lexicon::load(folder + "/data");
  static const weft::BoundaryModel boundaries(weft::ModelFile::open(
      folder + "/models/segmenter.model", weft::ModelKind::segmenter));
  const weft::Segmentation segmentation = weft::segment(article.text, boundaries);
  const weft::Tagging tagging(segmentation.words.size());
  const weft::ArticleWords words(article, segmentation, tagging);
  std::uint32_t free = 0;
  for (const weft::Value& value : weft::find_values(words, lexicon)) {
    WEFT_CHECK(value.span.first_word >= free && value.span.first_word < value.span.end_word,
               "values are sorted and none overlap");
    WEFT_CHECK(value.span.end_word <= words.size() &&
                   words.sentence_of(value.span.first_word) ==
                       words.sentence_of(value.span.end_word - 1),
               "a value lies in one sentence");
    WEFT_CHECK(!value.text.empty() && value.end.empty() == !value.end_term.has_value(),
               "a value has a normalised form");
    free = value.span.end_word;
  }
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
  check_values(article);
  return 0;
}
