#include "ingest/read_markdown.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cstdint>
#include <utility>
#include <vector>

#include "ingest/header_date.h"
#include "ingest/markdown_inline.h"
#include "ingest/read_text.h"

namespace weft {
namespace {

std::string_view trimmed(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(" \t");
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(" \t") + 1 - begin);
}

std::vector<std::string_view> split_lines(std::string_view text) {
  std::vector<std::string_view> lines;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    lines.push_back(text.substr(at, end - at));
    at = end + 1;
  }
  return lines;
}

std::size_t indent_of(std::string_view line) {
  std::size_t columns = 0;
  for (const char c : line) {
    if (c == ' ') {
      ++columns;
    } else if (c == '\t') {
      columns += 4 - columns % 4;
    } else {
      break;
    }
  }
  return columns;
}

std::string_view without_quotes(std::string_view value) {
  if (value.size() >= 2 && (value.front() == '"' || value.front() == '\'') &&
      value.back() == value.front()) {
    return value.substr(1, value.size() - 2);
  }
  return value;
}

// "title: A Title" lines between two lines "---". Returns how many lines it takes, 0 for none.
std::size_t read_front_matter(const std::vector<std::string_view>& lines, ParsedArticle& parsed) {
  if (lines.empty() || trimmed(lines[0]) != "---") return 0;
  std::size_t end = 1;
  while (end < lines.size() && trimmed(lines[end]) != "---" && trimmed(lines[end]) != "...")
    ++end;
  if (end == lines.size()) return 0;
  for (std::size_t i = 1; i < end; ++i) {
    const std::size_t colon = lines[i].find(':');
    if (colon == std::string_view::npos || indent_of(lines[i]) > 0) continue;
    std::string key(trimmed(lines[i].substr(0, colon)));
    std::transform(key.begin(), key.end(), key.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    const std::string_view value = without_quotes(trimmed(lines[i].substr(colon + 1)));
    if (value.empty()) continue;
    if (key == "title") parsed.article.title = value;
    if (key == "author") parsed.article.author = value;
    if (key == "url" || key == "canonical") parsed.article.source = value;
    if (key == "date" || key == "published") {
      const auto date = iso_date(value);
      if (date) parsed.article.date = *date;
      if (!date) parsed.undated_value = value;
    }
  }
  return end + 1;
}

// "#" .. "######" and its text.
struct Heading {
  std::size_t level = 0;
  std::string_view text;
};
Heading atx_heading(std::string_view line) {
  line = trimmed(line);
  const std::size_t level = std::min(line.find_first_not_of('#'), line.size());
  if (level == 0 || level > 6) return {};
  if (level < line.size() && line[level] != ' ' && line[level] != '\t') return {};
  std::string_view text = trimmed(line.substr(level));
  const std::size_t last = text.find_last_not_of('#');
  if (last == std::string_view::npos) {
    text = {};
  } else if (last + 1 < text.size() && (text[last] == ' ' || text[last] == '\t')) {
    text = trimmed(text.substr(0, last));
  }
  return {level, text};
}

// A line of three or more of one of these, blanks between allowed.
bool is_rule(std::string_view line, std::string_view marks) {
  line = trimmed(line);
  if (line.empty() || marks.find(line.front()) == std::string_view::npos) return false;
  std::size_t count = 0;
  for (const char c : line) {
    if (c == line.front()) {
      ++count;
    } else if (c != ' ' && c != '\t') {
      return false;
    }
  }
  return count >= 3;
}

bool is_setext_underline(std::string_view line) {
  line = trimmed(line);
  return !line.empty() && (line.front() == '=' || line.front() == '-') &&
         line.find_first_not_of(line.front()) == std::string_view::npos;
}

// Bytes of "- ", "* ", "+ ", "12. " or "12) " at the start; 0 for none.
std::size_t list_marker_bytes(std::string_view line) {
  std::size_t at = 0;
  if (line.empty()) return 0;
  if (line[0] == '-' || line[0] == '*' || line[0] == '+') {
    at = 1;
  } else {
    while (at < line.size() && at < 9 && std::isdigit(static_cast<unsigned char>(line[at])) != 0)
      ++at;
    if (at == 0 || at == line.size() || (line[at] != '.' && line[at] != ')')) return 0;
    ++at;
  }
  if (at == line.size()) return at;
  return line[at] == ' ' || line[at] == '\t' ? at + 1 : 0;
}

// "[name]: https://…"
bool is_link_definition(std::string_view line) {
  line = trimmed(line);
  const std::size_t close = line.find("]:");
  return line.starts_with('[') && close != std::string_view::npos && close > 1;
}

// "|---|:--:|"
bool is_table_rule(std::string_view line) {
  line = trimmed(line);
  return line.find('-') != std::string_view::npos && line.find('|') != std::string_view::npos &&
         line.find_first_not_of("|-: \t") == std::string_view::npos;
}

std::string_view fence_of(std::string_view line) {
  if (indent_of(line) > 3) return {};
  line = trimmed(line);
  for (const char mark : {'`', '~'}) {
    const std::size_t length = std::min(line.find_first_not_of(mark), line.size());
    if (length >= 3) return line.substr(0, length);
  }
  return {};
}

// Gathers lines into paragraphs.
class Blocks {
 public:
  explicit Blocks(ParsedArticle& parsed) : parsed_(parsed) {}

  void read(const std::vector<std::string_view>& lines, std::size_t first) {
    for (std::size_t i = first; i < lines.size(); ++i)
      read_line(lines[i]);
    end_paragraph();
  }
  std::string take_text() { return std::move(text_); }

 private:
  void read_line(std::string_view line) {
    if (skip_code(line)) return;
    while (trimmed(line).starts_with('>') && indent_of(line) < 4) {
      line = trimmed(line).substr(1);
    }
    const std::string_view content = trimmed(line);
    if (content.empty()) {
      end_paragraph();
      after_blank_ = true;
      return;
    }
    const bool began_after_blank = std::exchange(after_blank_, false);
    if (indent_of(line) >= 4 && paragraph_.empty() && began_after_blank && !in_list_) {
      after_blank_ = true;  // indented code goes on
      return;
    }
    if (const Heading heading = atx_heading(content); heading.level > 0) {
      end_paragraph();
      add_heading(heading.level, heading.text);
    } else if (!paragraph_.empty() && is_setext_underline(content)) {
      const std::string text = std::exchange(paragraph_, {});
      add_heading(content.front() == '=' ? 1 : 2, text);
    } else if (is_rule(content, "-*_")) {
      end_paragraph();
    } else if (!is_link_definition(content) && !is_table_rule(content)) {
      add_words(line, content);
    }
  }

  // Fenced code; true for its lines and both fences.
  bool skip_code(std::string_view line) {
    const std::string_view fence = fence_of(line);
    if (!fence_.empty()) {
      const bool closes = fence.size() >= fence_.size() && fence.front() == fence_.front() &&
                          trimmed(line).size() == fence.size();
      if (closes) fence_.clear();
      return true;
    }
    if (fence.empty()) return false;
    end_paragraph();
    fence_ = fence;
    return true;
  }

  void add_words(std::string_view line, std::string_view content) {
    const std::size_t marker = list_marker_bytes(content);
    if (marker > 0) {
      end_paragraph();
      in_list_ = true;
      content = trimmed(content.substr(std::min(marker, content.size())));
    } else if (paragraph_.empty() && indent_of(line) == 0) {
      in_list_ = false;
    }
    if (content.starts_with('|')) {
      end_paragraph();
      content = trimmed(content.substr(1));
      if (content.ends_with('|')) content = trimmed(content.substr(0, content.size() - 1));
    }
    if (!paragraph_.empty()) paragraph_ += ' ';
    if (content.ends_with('\\')) content.remove_suffix(1);  // hard line break
    paragraph_ += content;
  }

  void add_heading(std::size_t level, std::string_view text) {
    if (level == 1 && parsed_.article.title.empty()) {
      parsed_.article.title = flatten_inline(text);
    } else {
      const std::string flat = flatten_inline(text);
      if (flat != parsed_.article.title) add_paragraph(flat);
    }
  }

  void end_paragraph() {
    if (!paragraph_.empty()) add_paragraph(flatten_inline(std::exchange(paragraph_, {})));
  }

  void add_paragraph(const std::string& paragraph) {
    if (paragraph.empty()) return;
    if (!text_.empty()) text_ += "\n\n";
    text_ += paragraph;
  }

  ParsedArticle& parsed_;
  std::string text_, paragraph_, fence_;
  bool after_blank_ = true, in_list_ = false;
};

// Takes "<!-- … -->" away, also over several lines, so that blocks never see it.
std::string without_comments(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t open = text.find("<!--", at);
    if (open == std::string_view::npos) return out.append(text.substr(at));
    out += text.substr(at, open - at);
    const std::size_t close = text.find("-->", open + 4);
    if (close == std::string_view::npos) return out.append(text.substr(open));
    at = close + 3;
  }
  return out;
}

}  // namespace

ParsedArticle read_markdown(std::string_view text) {
  ParsedArticle parsed;
  const std::string clean = without_comments(text);
  const std::vector<std::string_view> lines = split_lines(clean);
  const std::size_t first = read_front_matter(lines, parsed);
  Blocks blocks(parsed);
  blocks.read(lines, first);
  parsed.article.text = blocks.take_text();
  // What is left may still begin with a date or a byline and end with one, as plain text does.
  ParsedArticle rest = read_text_after_title(parsed.article.text);
  parsed.article.text = rest.article.text;
  if (parsed.article.date.empty()) parsed.article.date = rest.article.date;
  if (parsed.article.author.empty()) parsed.article.author = rest.article.author;
  return parsed;
}

}  // namespace weft
