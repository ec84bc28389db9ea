// Whatever a model's server answers, it gives a clean fault, a reply or nothing; and whatever the
// model says, a proposition that is kept has its words in the article, near its quote.
#include <cstdint>
#include <string_view>

#include "graph/check.h"
#include "ingest/chat_reply.h"
#include "ingest/encoding.h"
#include "ingest/reader_models.h"
#include "ingest/segment.h"
#include "ingest/statement_locator.h"

namespace {

struct Text {
  Text() {
    const weft::BoundaryModel boundaries(weft::ModelFile::open(
        weft::find_data_folder() + "/models/segmenter.model", weft::ModelKind::segmenter));
    article.text =
        "Acme Tools, founded by Ada Berg in 1998, will open a plant in Leeds, said its chairman "
        "Per Lund. “It’s not yet built,” he added…\n\nKite (KT) bought 10–12 of them. Zürich "
        "wasn’t amused. Kite sold Acme Tools.";
    segmentation = weft::segment(article.text, boundaries);
    tagging.resize(segmentation.words.size());
    for (std::size_t i = 0; i < tagging.size(); i += 3)
      tagging[i].upos = i % 2 == 0 ? weft::Upos::adp : weft::Upos::det;
  }
  weft::Article article;
  weft::Segmentation segmentation;
  weft::Tagging tagging;
};

void check_span(const weft::ArticleWords& words, weft::WordSpan span) {
  WEFT_CHECK(span.first_word < span.end_word && span.end_word <= words.size(),
             "an argument has words of the article");
  WEFT_CHECK(words.sentence_of(span.first_word) == words.sentence_of(span.end_word - 1),
             "an argument lies in one sentence");
}

void check_statements(const weft::ModelStatements& said) {
  static const Text text;
  static const weft::ArticleWords words(text.article, text.segmentation, text.tagging);
  const auto count = static_cast<std::uint32_t>(words.sentences().size());
  const weft::StatementLocator locator(words, {0, count});
  weft::ExtractionCounts counts;
  for (const weft::ModelStatement& statement : said.statements) {
    const auto located = locator.locate(statement, counts);
    if (!located) continue;
    WEFT_CHECK(located->object.has_value() && !located->relation.empty(), "it is whole");
    check_span(words, located->subject);
    check_span(words, *located->object);
    if (located->speaker) check_span(words, *located->speaker);
    for (const weft::Argument& argument : located->arguments)
      check_span(words, argument.span);
    WEFT_CHECK(located->sentence < count, "it lies in the article");
    for (const std::uint32_t sentence : located->further_sentences)
      WEFT_CHECK(sentence < count && sentence != located->sentence, "other sentences");
  }
  WEFT_CHECK(counts.kept + counts.dropped() == said.statements.size(), "all are counted");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  const weft::ChatFault fault = weft::read_chat_fault(bytes);
  WEFT_CHECK(!weft::invalid_utf8_at(fault.message) && fault.message.size() <= 210 &&
                 fault.message.find('\n') == std::string::npos,
             "a fault is a short clean line");
  if (const auto reply = weft::read_chat_reply(bytes)) {
    if (const auto said = weft::read_model_statements(reply->content)) check_statements(*said);
  }
  if (const auto said = weft::read_model_statements(bytes)) check_statements(*said);
  return 0;
}
