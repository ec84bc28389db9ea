#include "ingest/read_html.h"

#include <fmt/core.h>
#include <gumbo.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "graph/error.h"
#include "ingest/header_date.h"
#include "ingest/html_depth.h"
#include "ingest/html_text.h"
#include "ingest/read_text.h"

namespace weft {
namespace {

// gumbo frees its tree by recursion, and its time grows with the square of the depth. Browsers stop
// at 512.
constexpr std::size_t kDepthMax = 1000;

struct OutputCloser {
  void operator()(GumboOutput* output) const {
    gumbo_destroy_output(&kGumboDefaultOptions, output);
  }
};

std::string_view attribute(const GumboElement& element, const char* name) {
  const GumboAttribute* found = gumbo_get_attribute(&element.attributes, name);
  return found == nullptr ? std::string_view() : std::string_view(found->value);
}

std::string lower(std::string_view text) {
  std::string out(text);
  std::transform(out.begin(), out.end(), out.begin(),
                 [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return out;
}

// Every element of the tree in document order, without recursion: pages nest without bound.
std::vector<const GumboNode*> elements_of(const GumboNode* root) {
  std::vector<const GumboNode*> found, open{root};
  while (!open.empty()) {
    const GumboNode* node = open.back();
    open.pop_back();
    if (node->type != GUMBO_NODE_ELEMENT && node->type != GUMBO_NODE_TEMPLATE) continue;
    found.push_back(node);
    const GumboVector& children = node->v.element.children;
    for (unsigned i = children.length; i > 0; --i) {
      open.push_back(static_cast<const GumboNode*>(children.data[i - 1]));
    }
  }
  return found;
}

// What the head and marked-up elements say about the article.
struct Metadata {
  std::string page_title, og_title, canonical, author, date;
};

bool is_one_of(std::string_view name, std::initializer_list<std::string_view> names) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

void read_meta(const GumboElement& element, ParsedArticle& parsed, Metadata& metadata) {
  std::string name = lower(attribute(element, "property"));
  if (name.empty()) name = lower(attribute(element, "name"));
  if (name.empty()) name = lower(attribute(element, "itemprop"));
  const std::string_view content = attribute(element, "content");
  if (content.empty()) return;
  if (name == "og:title" && metadata.og_title.empty()) metadata.og_title = content;
  if (name == "og:url" && metadata.canonical.empty()) metadata.canonical = content;
  if (is_one_of(name, {"author", "dc.creator", "dcterms.creator", "article:author", "byl"}) &&
      metadata.author.empty() && content.find("://") == std::string_view::npos) {
    metadata.author = byline_author(content).value_or(std::string(content));
  }
  if (is_one_of(name, {"article:published_time", "datepublished", "date", "pubdate", "publishdate",
                       "dc.date", "dc.date.issued", "dcterms.date", "dcterms.created",
                       "og:published_time", "publish_date"}) &&
      metadata.date.empty()) {
    const auto date = iso_date(content);
    if (date) metadata.date = *date;
    if (!date) parsed.undated_value = content;
  }
}

Metadata read_metadata(const std::vector<const GumboNode*>& elements, ParsedArticle& parsed) {
  Metadata metadata;
  std::string time_date;
  for (const GumboNode* node : elements) {
    const GumboElement& element = node->v.element;
    const std::string itemprop = lower(attribute(element, "itemprop"));
    const std::string rel = lower(attribute(element, "rel"));
    if (element.tag == GUMBO_TAG_META) read_meta(element, parsed, metadata);
    if (element.tag == GUMBO_TAG_TITLE && metadata.page_title.empty()) {
      metadata.page_title = html_words(node);
    }
    if (element.tag == GUMBO_TAG_LINK && rel == "canonical") {
      metadata.canonical = attribute(element, "href");
    }
    if ((rel == "author" || itemprop == "author") && metadata.author.empty() &&
        element.tag != GUMBO_TAG_META && element.tag != GUMBO_TAG_LINK) {
      const std::string words = html_words(node);
      metadata.author = byline_author(words).value_or(words);
    }
    if (element.tag == GUMBO_TAG_TIME && time_date.empty()) {
      const std::string_view machine = attribute(element, "datetime");
      time_date = iso_date(machine.empty() ? html_words(node) : machine).value_or("");
    }
  }
  if (metadata.date.empty()) metadata.date = time_date;
  return metadata;
}

// The element that holds the article, by the strongest mark that the page gives.
const GumboNode* main_part(const std::vector<const GumboNode*>& elements) {
  const GumboNode* best = nullptr;
  std::size_t best_rank = 0, best_bytes = 0;
  for (const GumboNode* node : elements) {
    const GumboElement& element = node->v.element;
    std::size_t rank = 0;
    if (element.tag == GUMBO_TAG_BODY) rank = 1;
    if (element.tag == GUMBO_TAG_MAIN || attribute(element, "role") == "main") rank = 2;
    if (element.tag == GUMBO_TAG_ARTICLE) rank = 3;
    if (lower(attribute(element, "itemprop")) == "articlebody") rank = 4;
    if (rank == 0 || rank < best_rank) continue;
    // The source length is a cheap stand-in for the length of the text.
    const std::size_t bytes =
        element.end_pos.offset - std::min(element.end_pos.offset, element.start_pos.offset);
    if (rank == best_rank && bytes <= best_bytes) continue;
    best = node;
    best_rank = rank;
    best_bytes = bytes;
  }
  return best;
}

// The only <h1> of the part; nothing where there are none or several.
const GumboNode* only_heading(const GumboNode* part) {
  const GumboNode* heading = nullptr;
  for (const GumboNode* node : elements_of(part)) {
    if (node->v.element.tag != GUMBO_TAG_H1) continue;
    if (heading != nullptr) return nullptr;
    heading = node;
  }
  return heading;
}

}  // namespace

ParsedArticle read_html(std::string_view text, std::string_view place) {
  if (html_depth(text) > kDepthMax) {
    throw InputError(
        fmt::format("{}: more than {} elements are open at once; close them", place, kDepthMax));
  }
  ParsedArticle parsed;
  GumboOptions options = kGumboDefaultOptions;
  options.max_errors = 0;  // each would hold a copy of the open elements
  const std::unique_ptr<GumboOutput, OutputCloser> page(
      gumbo_parse_with_options(&options, text.data(), text.size()));
  const std::vector<const GumboNode*> elements = elements_of(page->root);
  Metadata metadata = read_metadata(elements, parsed);
  const GumboNode* part = main_part(elements);
  if (part == nullptr) return parsed;
  const GumboNode* heading = only_heading(part);
  const bool marked = part->v.element.tag != GUMBO_TAG_BODY;
  const std::string body =
      html_paragraphs(part, heading, marked ? LinkBlocks::kept : LinkBlocks::dropped);
  Article& article = parsed.article;
  if (heading != nullptr) article.title = html_words(heading);
  if (article.title.empty()) article.title = metadata.og_title;
  if (article.title.empty()) article.title = metadata.page_title;
  article.source = metadata.canonical.find("://") == std::string::npos ? "" : metadata.canonical;
  const ParsedArticle rest = read_text_after_title(body);
  article.date = metadata.date.empty() ? rest.article.date : metadata.date;
  article.author = metadata.author.empty() ? rest.article.author : metadata.author;
  article.text = rest.article.text;
  return parsed;
}

}  // namespace weft
