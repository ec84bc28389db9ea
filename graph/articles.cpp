#include "graph/articles.h"

#include "graph/article_codec.h"
#include "graph/byte_codec.h"

namespace weft {

std::optional<TermId> find_article_by_source(const KeyView& view, std::string_view source) {
  const auto stored = view.get(Family::sources, source);
  if (!stored) return std::nullopt;
  return id_at_end(*stored);
}

std::optional<ArticleSummary> read_article_summary(const KeyView& view, TermId article) {
  const auto stored = view.get(Family::articles, id_key(article));
  if (!stored) return std::nullopt;
  ArticleSummary summary =
      view.sound(decode_article_record(*stored), "the record of an article is unreadable");
  summary.graph = article;
  return summary;
}

std::optional<std::string> read_article_text(const KeyView& view, TermId article) {
  return view.get(Family::article_texts, id_key(article));
}

std::optional<ArticleFacts> read_local_facts(const KeyView& view, TermId article) {
  const auto stored = view.get(Family::article_facts, id_key(article));
  if (!stored) return std::nullopt;
  return view.sound(decode_facts(*stored), "the facts of an article are unreadable");
}

std::optional<ArticleFacts> read_article_facts(const KeyView& view, TermId article) {
  const auto summary = read_article_summary(view, article);
  if (!summary) return std::nullopt;
  auto facts = read_local_facts(view, article);
  auto text = read_article_text(view, article);
  if (!facts || !text) view.damaged("an article lacks its text or its facts");
  facts->article = {summary->source, summary->title, summary->date, summary->author,
                    *std::move(text)};
  return facts;
}

std::vector<TermId> read_article_entities(const KeyView& view, TermId article) {
  const auto stored = view.get(Family::article_entities, id_key(article));
  if (!stored || stored->size() % 8 != 0) view.damaged("the links of an article are unreadable");
  std::vector<TermId> entities;
  for (std::size_t at = 0; at < stored->size(); at += 8) {
    entities.push_back(static_cast<TermId>(read_u64(stored->data() + at)));
  }
  return entities;
}

void write_article(Overlay& overlay, TermId article, const ArticleFacts& facts) {
  ArticleSummary summary;
  summary.source = facts.article.source;
  summary.title = facts.article.title;
  summary.date = facts.article.date;
  summary.author = facts.article.author;
  summary.content_hash = content_hash(facts.article);
  summary.text_bytes = facts.article.text.size();
  summary.entities = facts.entities.size();
  summary.facts = facts.facts.size();
  overlay.put(Family::articles, id_key(article), encode_article_record(summary));
  overlay.put(Family::sources, summary.source, id_key(article));
  overlay.put(Family::article_texts, id_key(article), facts.article.text);
  overlay.put(Family::article_facts, id_key(article), encode_facts(facts));
}

void write_article_entities(Overlay& overlay, TermId article, const std::vector<TermId>& entities) {
  std::string value;
  for (const TermId entity : entities)
    append_id(value, entity);
  overlay.put(Family::article_entities, id_key(article), std::move(value));
}

void erase_article(Overlay& overlay, TermId article, std::string_view source) {
  for (const Family family :
       {Family::articles, Family::article_texts, Family::article_facts, Family::article_entities}) {
    overlay.erase(family, id_key(article));
  }
  overlay.erase(Family::sources, source);
}

}  // namespace weft
