// An article's metadata and its facts as bytes. Terms are kept in words, not ids, and entities by
// their number in the article, so the facts of an article depend on nothing but the article.
//
//   record  text source, title, date, author, content hash; varint text bytes, entities, facts
//   facts   varint count, per entity: text type; varint count, per name: text, byte reach,
//             varint begin, varint end - begin
//           varint count, per fact: term subject, text predicate, term object;
//             varint count, per range: varint begin, varint end - begin; varint confidence;
//             byte: bit 0 negated, bits 1-2 modality, bit 3 a speaker follows; [term speaker];
//             varint count, per qualifier: text predicate, term value
//   term    varint 0, text term (term_codec.h)   or   varint entity number + 1
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "graph/article_facts.h"
#include "graph/graph.h"

namespace weft {

std::string encode_article_record(const ArticleSummary& summary);  // without graph and iri
std::optional<ArticleSummary> decode_article_record(std::string_view bytes);

std::string encode_facts(const ArticleFacts& facts);  // without the article
std::optional<ArticleFacts> decode_facts(std::string_view bytes);

// Throws InputError when something points outside the article or is no possible statement.
void check_facts(const ArticleFacts& facts);

}  // namespace weft
