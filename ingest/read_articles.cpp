#include "ingest/read_articles.h"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <fstream>
#include <iostream>
#include <system_error>
#include <utility>

#include "graph/error.h"
#include "ingest/encoding.h"
#include "ingest/read_html.h"
#include "ingest/read_json_lines.h"
#include "ingest/read_markdown.h"
#include "ingest/read_text.h"

namespace weft {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kChunkBytes = 64 * 1024;

struct Extension {
  std::string_view name;
  ArticleFormat format;
};
constexpr std::array<Extension, 9> kExtensions{{{".txt", ArticleFormat::text},
                                                {".text", ArticleFormat::text},
                                                {".md", ArticleFormat::markdown},
                                                {".markdown", ArticleFormat::markdown},
                                                {".html", ArticleFormat::html},
                                                {".htm", ArticleFormat::html},
                                                {".xhtml", ArticleFormat::html},
                                                {".jsonl", ArticleFormat::json_lines},
                                                {".ndjson", ArticleFormat::json_lines}}};

ArticleFormat format_by_extension(const fs::path& path) {
  std::string extension = path.extension().string();
  std::transform(extension.begin(), extension.end(), extension.begin(),
                 [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  for (const Extension& known : kExtensions) {
    if (known.name == extension) return known.format;
  }
  return ArticleFormat::automatic;
}

// By how the content begins, for names that do not tell.
ArticleFormat format_by_content(std::string_view head) {
  if (head.starts_with("\xEF\xBB\xBF")) head.remove_prefix(3);
  const std::size_t begin = head.find_first_not_of(" \t\r\n");
  if (begin == std::string_view::npos) return ArticleFormat::text;
  head = head.substr(begin);
  std::string start(head.substr(0, 15));
  std::transform(start.begin(), start.end(), start.begin(),
                 [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  if (start.starts_with("<!doctype html") || start.starts_with("<html")) return ArticleFormat::html;
  if (start.starts_with("{\"") || start.starts_with("{ \"")) return ArticleFormat::json_lines;
  if (start.starts_with("---\n") || start.starts_with("---\r") || start.starts_with("# ")) {
    return ArticleFormat::markdown;
  }
  return ArticleFormat::text;
}

std::string too_long(std::string_view place, std::size_t bytes_max) {
  return fmt::format("{}: is longer than {} bytes; split it into articles", place, bytes_max);
}

ParsedArticle parse(std::string_view bytes, std::string_view place, ArticleFormat format,
                    const ReadOptions& options) {
  const std::string& encoding = options.encoding;
  switch (format) {
    case ArticleFormat::html: {
      const std::string declared = encoding.empty() ? declared_html_charset(bytes) : encoding;
      return read_html(to_utf8(bytes, declared, place), place);
    }
    case ArticleFormat::markdown:
      return read_markdown(to_utf8(bytes, encoding, place));
    case ArticleFormat::json_lines:  // is UTF-8 (RFC 8259, section 8.1) unless the user knows
                                     // better
      return read_json_article(to_utf8(bytes, encoding.empty() ? "UTF-8" : encoding, place), place);
    default: {
      std::string text = to_utf8(bytes, encoding, place);
      if (options.text_has_header) return read_text(text);
      ParsedArticle parsed;
      parsed.article.text = std::move(text);
      return parsed;
    }
  }
}

// Reads one article. `source` is what Article::source becomes where the content names no URL.
ReadItem read_item(std::string_view bytes, std::string place, const std::string& source,
                   ArticleFormat format, const ReadOptions& options) {
  ReadItem item{std::move(place), std::nullopt, {}};
  try {
    if (bytes.size() > options.article_bytes_max) {
      throw InputError(too_long(item.place, options.article_bytes_max));
    }
    if (format == ArticleFormat::automatic) format = format_by_content(bytes);
    ParsedArticle parsed = parse(bytes, item.place, format, options);
    if (parsed.article.text.find_first_not_of(" \t\n") == std::string::npos) {
      throw InputError(fmt::format("{}: has no text; is it an article?", item.place));
    }
    if (parsed.article.date.empty() && !parsed.undated_value.empty()) {
      item.problem = fmt::format(
          "{}: \"{}\" is no date, so the article has none; write it as "
          "2023-03-25",
          item.place, parsed.undated_value);
    }
    if (parsed.article.source.empty()) parsed.article.source = source;
    if (parsed.article.source.empty()) {
      parsed.article.source = "sha:" + content_hash(parsed.article);
    }
    item.article = std::move(parsed.article);
  } catch (const InputError& error) {
    item.problem = error.what();
  }
  return item;
}

// Cuts a stream into lines without ever holding more than one line, or bytes_max of it.
class Lines {
 public:
  Lines(std::istream& in, std::size_t bytes_max) : in_(in), bytes_max_(bytes_max) {}

  enum class Outcome { line, too_long, end };

  // The next line without its end. too_long: the rest of it has been read over.
  Outcome next(std::string& line) {
    line.clear();
    bool cut = false, begun = false;
    while (at_ < chunk_.size() || fill()) {
      begun = true;
      const std::size_t end = chunk_.find('\n', at_);
      const std::size_t stop = std::min(end, chunk_.size());
      cut = cut || line.size() + (stop - at_) > bytes_max_;
      if (!cut) line.append(chunk_, at_, stop - at_);
      at_ = std::min(stop + 1, chunk_.size());
      if (end != std::string::npos) break;
    }
    if (!begun) return Outcome::end;
    if (line.ends_with('\r')) line.pop_back();
    return cut ? Outcome::too_long : Outcome::line;
  }

  std::string_view head() {
    if (at_ == chunk_.size()) fill();
    return std::string_view(chunk_).substr(at_);
  }
  // Everything that is left; more than bytes_max bytes where there is more than that.
  std::string rest() {
    std::string all = chunk_.substr(at_);
    at_ = chunk_.size();
    while (all.size() <= bytes_max_ && fill())
      all += chunk_;
    at_ = chunk_.size();
    return all;
  }
  std::uint64_t bytes_read() const { return bytes_read_; }
  bool failed() const { return in_.bad(); }

 private:
  bool fill() {
    chunk_.resize(kChunkBytes);
    in_.read(chunk_.data(), static_cast<std::streamsize>(chunk_.size()));
    chunk_.resize(static_cast<std::size_t>(in_.gcount()));
    at_ = 0;
    bytes_read_ += chunk_.size();
    return !chunk_.empty();
  }

  std::istream& in_;
  std::size_t bytes_max_;
  std::string chunk_;
  std::size_t at_ = 0;
  std::uint64_t bytes_read_ = 0;
};

// The articles of one stream, in order.
class StreamReader {
 public:
  // `source` is empty for streams without a name of their own.
  StreamReader(std::istream& in, std::string place, std::string source, ArticleFormat format,
               const ReadOptions& options)
      : lines_(in, options.article_bytes_max),
        place_(std::move(place)),
        source_(std::move(source)),
        format_(format),
        options_(options) {
    if (format_ == ArticleFormat::automatic) format_ = format_by_content(lines_.head());
  }

  std::optional<ReadItem> next() {
    if (ended_) return std::nullopt;
    std::optional<ReadItem> item =
        format_ == ArticleFormat::json_lines ? next_line() : whole_stream();
    if (lines_.failed()) {
      ended_ = true;
      return ReadItem{place_, std::nullopt,
                      fmt::format("{}: cannot be read; is it a file?", place_)};
    }
    return item;
  }
  std::uint64_t bytes_read() const { return lines_.bytes_read(); }

 private:
  std::optional<ReadItem> whole_stream() {
    ended_ = true;
    return read_item(lines_.rest(), place_, source_, format_, options_);
  }

  std::optional<ReadItem> next_line() {
    std::string line;
    for (;;) {
      const Lines::Outcome outcome = lines_.next(line);
      if (outcome == Lines::Outcome::end) {
        ended_ = true;
        return std::nullopt;
      }
      ++line_number_;
      const std::string place = fmt::format("{}:{}", place_, line_number_);
      if (outcome == Lines::Outcome::too_long) {
        return ReadItem{place, std::nullopt, too_long(place, options_.article_bytes_max)};
      }
      if (line.find_first_not_of(" \t") == std::string::npos) continue;
      const std::string source = source_.empty() ? "" : fmt::format("{}#{}", source_, line_number_);
      return read_item(line, place, source, format_, options_);
    }
  }

  Lines lines_;
  std::string place_, source_;
  ArticleFormat format_;
  const ReadOptions& options_;
  std::uint64_t line_number_ = 0;
  bool ended_ = false;
};

// A file to read, or what is wrong with an input.
struct Input {
  fs::path path;
  std::string problem;
  bool is_stdin = false;
};

bool is_hidden(const fs::path& path) {
  return path.filename().string().starts_with('.');
}

}  // namespace

struct ArticleStream::Impl {
  ReadOptions options;
  std::vector<Input> inputs;
  std::size_t next_input = 0;
  std::uint64_t bytes_done = 0, bytes_total = 0, files_passed_over = 0;
  std::ifstream file;
  std::optional<StreamReader> reader;

  void add_input(const fs::path& path) {
    if (path == "-") {
      inputs.push_back({path, {}, true});
      return;
    }
    std::error_code error;
    const fs::file_status status = fs::status(path, error);
    if (fs::is_directory(status)) {
      add_folder(path);
    } else if (!fs::exists(status)) {
      inputs.push_back({path, fmt::format("{}: is not there; check the name", path.string())});
    } else {
      add_file(path);
    }
  }

  void add_file(const fs::path& path) {
    std::error_code error;
    const std::uintmax_t bytes = fs::file_size(path, error);
    if (!error) bytes_total += bytes;
    inputs.push_back({path, {}});
  }

  void add_folder(const fs::path& folder) {
    std::vector<fs::path> files;
    std::error_code error;
    fs::recursive_directory_iterator entry(folder, error), end;
    while (!error && entry != end) {
      const fs::path& path = entry->path();
      std::error_code entry_error;
      if (is_hidden(path)) {
        entry.disable_recursion_pending();
      } else if (entry->is_regular_file(entry_error)) {
        const bool wanted = options.format != ArticleFormat::automatic ||
                            format_by_extension(path) != ArticleFormat::automatic;
        if (wanted) files.push_back(path);
        if (!wanted) ++files_passed_over;
      }
      entry.increment(error);
    }
    // Names, not the order of the directory, so that every machine reads in the same order.
    std::sort(files.begin(), files.end(), [](const fs::path& a, const fs::path& b) {
      return a.generic_string() < b.generic_string();
    });
    for (const fs::path& path : files)
      add_file(path);
    if (error) {
      inputs.push_back({folder, fmt::format("{}: cannot be listed ({}); check its permissions",
                                            folder.string(), error.message())});
    }
  }

  // Opens the next input; an item where that is not possible.
  std::optional<ReadItem> open_next() {
    const Input& input = inputs[next_input++];
    const std::string place = input.path.generic_string();
    if (!input.problem.empty()) return ReadItem{place, std::nullopt, input.problem};
    if (input.is_stdin) {
      reader.emplace(std::cin, "-", "", options.format, options);
      return std::nullopt;
    }
    file = std::ifstream(input.path, std::ios::binary);
    if (!file) {
      return ReadItem{place, std::nullopt,
                      fmt::format("{}: cannot be opened; check its permissions", place)};
    }
    const ArticleFormat format = options.format == ArticleFormat::automatic
                                     ? format_by_extension(input.path)
                                     : options.format;
    reader.emplace(file, place, input.path.lexically_normal().generic_string(), format, options);
    return std::nullopt;
  }

  std::optional<ReadItem> next() {
    for (;;) {
      if (reader) {
        if (auto item = reader->next()) return item;
        bytes_done += reader->bytes_read();
        reader.reset();
      }
      if (next_input == inputs.size()) return std::nullopt;
      if (auto problem = open_next()) return problem;
    }
  }
};

ArticleStream::ArticleStream(std::vector<fs::path> inputs, ReadOptions options)
    : impl_(std::make_unique<Impl>()) {
  impl_->options = std::move(options);
  for (const fs::path& input : inputs)
    impl_->add_input(input);
}

ArticleStream::ArticleStream(std::istream& in, std::string place, ReadOptions options)
    : impl_(std::make_unique<Impl>()) {
  impl_->options = std::move(options);
  impl_->reader.emplace(in, std::move(place), "", impl_->options.format, impl_->options);
}

ArticleStream::ArticleStream(ArticleStream&&) noexcept = default;
ArticleStream& ArticleStream::operator=(ArticleStream&&) noexcept = default;
ArticleStream::~ArticleStream() = default;

std::optional<ReadItem> ArticleStream::next() {
  return impl_->next();
}
std::uint64_t ArticleStream::bytes_read() const {
  return impl_->bytes_done + (impl_->reader ? impl_->reader->bytes_read() : 0);
}
std::uint64_t ArticleStream::bytes_total() const {
  return impl_->bytes_total;
}
std::uint64_t ArticleStream::files_passed_over() const {
  return impl_->files_passed_over;
}

std::optional<ArticleFormat> article_format_named(std::string_view name) {
  if (name == "auto") return ArticleFormat::automatic;
  if (name == "text") return ArticleFormat::text;
  if (name == "markdown") return ArticleFormat::markdown;
  if (name == "html") return ArticleFormat::html;
  if (name == "jsonl") return ArticleFormat::json_lines;
  return std::nullopt;
}

ReadItem read_article(std::string_view bytes, std::string_view source, const ReadOptions& options) {
  return read_item(bytes, std::string(source), std::string(source), options.format, options);
}

std::vector<ReadItem> read_articles(std::vector<fs::path> inputs, const ReadOptions& options) {
  ArticleStream stream(std::move(inputs), options);
  std::vector<ReadItem> items;
  while (auto item = stream.next())
    items.push_back(std::move(*item));
  return items;
}

}  // namespace weft
