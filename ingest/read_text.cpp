#include "ingest/read_text.h"

#include <algorithm>
#include <array>
#include <cctype>

#include "ingest/header_date.h"

namespace weft {
namespace {

constexpr std::size_t kTitleBytesMax = 300;
constexpr std::size_t kAuthorBytesMax = 100;

std::string_view trimmed(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(" \t\n\v\f");
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(" \t\n\v\f") + 1 - begin);
}

bool equal_ignoring_case(std::string_view a, std::string_view lower) {
  return std::equal(a.begin(), a.end(), lower.begin(), lower.end(), [](char x, char y) {
    return std::tolower(static_cast<unsigned char>(x)) == y;
  });
}

// "Date: x" and "date x" -> "x" for the key "date"; a colon is needed for keys that also begin
// sentences.
enum class Colon { needed, optional };
std::optional<std::string_view> value_after(std::string_view line, std::string_view key,
                                            Colon colon) {
  line = trimmed(line);
  if (line.size() <= key.size() || !equal_ignoring_case(line.substr(0, key.size()), key)) {
    return std::nullopt;
  }
  std::string_view rest = line.substr(key.size());
  const std::string_view value = trimmed(rest);
  if (value.starts_with(':')) return trimmed(value.substr(1));
  if (colon == Colon::needed || (rest.front() != ' ' && rest.front() != '\t')) return std::nullopt;
  return value;
}

// "Jane Doe", "Xue Jing and Li Wei", "J. R. O'Hara-Smith, Ann Lee": every word begins with a
// capital or with a letter that has none, but for joining words.
bool looks_like_names(std::string_view text) {
  if (text.empty() || text.size() > kAuthorBytesMax) return false;
  constexpr std::array<std::string_view, 8> kJoining{"and", "&",   "de",  "van",
                                                     "von", "der", "bin", "al"};
  std::size_t words = 0;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find(' ', at), text.size());
    const std::string_view word = text.substr(at, end - at);
    at = end + 1;
    if (word.empty()) continue;
    const auto first = static_cast<unsigned char>(word.front());
    const bool joins = std::find(kJoining.begin(), kJoining.end(), word) != kJoining.end();
    if (!joins && std::isupper(first) == 0 && first < 0x80) return false;
    if (word.find_first_of("0123456789:;!?") != std::string_view::npos) return false;
    ++words;
  }
  return words <= 12;
}

// Ends like a sentence, closing quotes and brackets left aside.
bool ends_like_sentence(std::string_view line) {
  constexpr std::array<std::string_view, 6> kClosers{"\"", "'", ")", "]", "\u201D", "\u2019"};
  bool shortened = true;
  while (shortened) {
    shortened = false;
    for (const std::string_view closer : kClosers) {
      if (line.ends_with(closer)) {
        line.remove_suffix(closer.size());
        shortened = true;
      }
    }
  }
  constexpr std::array<std::string_view, 7> kEnds{".", ":", ";", ",", "\u2026", "\u3002", "\uFF1A"};
  return std::any_of(kEnds.begin(), kEnds.end(), [&](auto end) { return line.ends_with(end); });
}

struct Line {
  std::size_t begin = 0, end = 0;  // without the line end
};

Line line_at(std::string_view text, std::size_t begin) {
  return {begin, std::min(text.find('\n', begin), text.size())};
}
std::size_t after(std::string_view text, const Line& line) {
  return std::min(line.end + 1, text.size());
}
std::string_view of(std::string_view text, const Line& line) {
  return trimmed(text.substr(line.begin, line.end - line.begin));
}
std::size_t skip_blank_lines(std::string_view text, std::size_t at) {
  while (at < text.size()) {
    const Line line = line_at(text, at);
    if (!of(text, line).empty()) break;
    at = after(text, line);
  }
  return at;
}

// One line of a header: a date, a date with the title behind it, a title or an author.
bool take_header_line(std::string_view line, ParsedArticle& parsed) {
  Article& article = parsed.article;
  for (const std::string_view key : {"date", "published", "publication date"}) {
    const auto value = value_after(line, key, key == "date" ? Colon::optional : Colon::needed);
    if (!value || !article.date.empty()) continue;
    if (const auto date = read_header_date(*value)) {
      const std::string_view title = trimmed(value->substr(date->end_byte));
      if (!title.empty() && !article.title.empty()) return false;
      article.date = date->iso;
      if (!title.empty()) article.title = title;
      return true;
    }
    if (trimmed(line).size() > key.size() && trimmed(line)[key.size()] == ':') {
      parsed.undated_value = *value;
      return true;
    }
  }
  if (article.date.empty()) {
    if (const auto date = iso_date(line)) {
      article.date = *date;
      return true;
    }
  }
  for (const std::string_view key : {"title", "headline"}) {
    const auto value = value_after(line, key, Colon::needed);
    if (value && article.title.empty()) {
      article.title = *value;
      return true;
    }
  }
  if (article.author.empty()) {
    if (const auto author = byline_author(line)) {
      article.author = *author;
      return true;
    }
  }
  return false;
}

enum class FirstLine { may_be_title, is_no_title };

// Where the text after the header begins.
std::size_t read_header(std::string_view text, FirstLine first, ParsedArticle& parsed) {
  std::size_t at = skip_blank_lines(text, 0);
  bool title_possible = first == FirstLine::may_be_title;
  while (at < text.size()) {
    const Line line = line_at(text, at);
    const std::string_view content = of(text, line);
    const std::size_t next = after(text, line);
    if (!take_header_line(content, parsed)) {
      if (!title_possible || !parsed.article.title.empty()) break;
      title_possible = false;
      if (content.size() > kTitleBytesMax || ends_like_sentence(content)) break;
      // A title stands apart: a blank line or more header follows it, and then some text.
      const Line following = line_at(text, next);
      ParsedArticle ignored;
      const bool apart = next < text.size() && (of(text, following).empty() ||
                                                take_header_line(of(text, following), ignored));
      if (!apart || skip_blank_lines(text, next) == text.size()) break;
      parsed.article.title = content;
    }
    at = skip_blank_lines(text, next);
  }
  return at;
}

ParsedArticle read_with_header(std::string_view text, FirstLine first) {
  ParsedArticle parsed;
  std::string_view body = trimmed(text.substr(read_header(text, first, parsed)));
  const std::size_t last_break = body.rfind('\n');
  if (last_break != std::string_view::npos && parsed.article.author.empty()) {
    if (auto author = byline_author(body.substr(last_break))) {
      parsed.article.author = *author;
      body = trimmed(body.substr(0, last_break));
    }
  }
  parsed.article.text = body;
  return parsed;
}

}  // namespace

std::optional<std::string> byline_author(std::string_view line) {
  line = trimmed(line);
  if (line.size() > kAuthorBytesMax) return std::nullopt;
  if (line.starts_with('(') && line.ends_with(')')) line = line.substr(1, line.size() - 2);
  for (const std::string_view key : {"staff reporter", "reporter", "by", "author", "written by"}) {
    auto name = value_after(line, key, Colon::optional);
    if (!name) continue;
    if (name->ends_with('.')) name->remove_suffix(1);
    if (looks_like_names(*name)) return std::string(*name);
  }
  return std::nullopt;
}

ParsedArticle read_text(std::string_view text) {
  return read_with_header(text, FirstLine::may_be_title);
}

ParsedArticle read_text_after_title(std::string_view text) {
  return read_with_header(text, FirstLine::is_no_title);
}

}  // namespace weft
