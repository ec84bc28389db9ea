// The articles of a folder as they are kept.
//
//   family            key                    value
//   articles          article u64            record (article_codec.h)
//   sources           source                 article u64
//   article_texts     article u64            the text
//   article_facts     article u64            facts (article_codec.h)
//   article_entities  article u64            u64 per entity: the graph's entity it is linked to
//
// The article's number is the TermId of its IRI, under which its graph goes, too.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "graph/article_facts.h"
#include "graph/graph.h"
#include "graph/overlay.h"

namespace weft {

std::optional<TermId> find_article_by_source(const KeyView& view, std::string_view source);
std::optional<ArticleSummary> read_article_summary(const KeyView& view, TermId article);
std::optional<std::string> read_article_text(const KeyView& view, TermId article);
std::optional<ArticleFacts> read_article_facts(const KeyView& view, TermId article);
// All but the text, which linking has no need of.
std::optional<ArticleFacts> read_local_facts(const KeyView& view, TermId article);
std::vector<TermId> read_article_entities(const KeyView& view, TermId article);

void write_article(Overlay& overlay, TermId article, const ArticleFacts& facts);
void write_article_entities(Overlay& overlay, TermId article, const std::vector<TermId>& entities);
void erase_article(Overlay& overlay, TermId article, std::string_view source);

}  // namespace weft
