// Reads articles from files, folders and streams, one at a time.
//
//   bytes -to_utf8-> text -read_text | read_markdown | read_html | read_json_article-> Article
//
// Order: inputs as given; the files of a folder by path, byte by byte; the lines of a file in turn.
// A bad file or line gives an item that says why, and reading goes on with the next one.
#pragma once
#include <cstdint>
#include <filesystem>
#include <iosfwd>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "graph/article.h"

namespace weft {

// automatic: by the file's extension, else by how the content begins.
enum class ArticleFormat : std::uint8_t { automatic, text, markdown, html, json_lines };

// "text", "markdown", "html", "jsonl" or "auto"; nothing for other names.
std::optional<ArticleFormat> article_format_named(std::string_view name);

struct ReadOptions {
  ArticleFormat format = ArticleFormat::automatic;
  std::string encoding;  // as ICU names it: "gb18030", "latin1"; empty: see encoding.h
  std::size_t article_bytes_max = std::size_t{64} << 20;  // one file, or one line of JSON Lines
  bool text_has_header = true;  // false: plain text is all text (read_text.h tells of headers)
};

// What one file or one line of it gave.
struct ReadItem {
  std::string place;               // "news.jsonl:12", "notes.md", "-"
  std::optional<Article> article;  // absent: nothing could be read here
  std::string problem;             // "where: what; what to do": why there is no article, or which
                                   // field of it had to be left out; empty where all is well
};

// Reads one article from bytes. `source` names it in messages and becomes Article::source where
// the content gives no URL of its own. With format json_lines, `bytes` is one JSON object.
ReadItem read_article(std::string_view bytes, std::string_view source,
                      const ReadOptions& options = {});

// Items one after the other from files, folders ("news/": every file in it, at any depth, whose
// extension is known: .txt .text .md .markdown .html .htm .xhtml .jsonl .ndjson; hidden ones are
// passed over) and standard input ("-"). Memory: one article at a time, however long the file.
class ArticleStream {
 public:
  explicit ArticleStream(std::vector<std::filesystem::path> inputs, ReadOptions options = {});
  // One stream, such as std::cin or a string, in place of files; it must outlive this.
  ArticleStream(std::istream& in, std::string place, ReadOptions options = {});
  ArticleStream(ArticleStream&&) noexcept;
  ArticleStream& operator=(ArticleStream&&) noexcept;
  ~ArticleStream();

  // The next item; nothing after the last one.
  std::optional<ReadItem> next();

  // For a progress bar. Total is 0 where a stream's length is not known.
  std::uint64_t bytes_read() const;
  std::uint64_t bytes_total() const;
  // Files of folders that were passed over because of their extension.
  std::uint64_t files_passed_over() const;

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

// All of it at once, for a few articles.
std::vector<ReadItem> read_articles(std::vector<std::filesystem::path> inputs,
                                    const ReadOptions& options = {});

}  // namespace weft
