#include "ingest/web_address.h"

#include <algorithm>
#include <array>

#include "ingest/characters.h"
#include "ingest/word_traits.h"

namespace weft {

namespace {

constexpr std::array<std::string_view, 5> kStarts = {"http://", "https://", "ftp://", "www.",
                                                     "mailto:"};

constexpr auto kTopDomains = std::to_array<std::string_view>(
    {"ai",   "au",  "biz", "ca", "cn", "com", "de",  "dev", "edu", "eu", "fr", "gov", "hk", "in",
     "info", "int", "io",  "it", "jp", "mil", "net", "nl",  "org", "ru", "tv", "uk",  "us"});
static_assert(std::is_sorted(kTopDomains.begin(), kTopDomains.end()));

constexpr auto kFileEndings = std::to_array<std::string_view>(
    {"csv", "doc", "docx", "exe", "gif", "htm", "html", "jpeg", "jpg", "mp3", "pdf", "png", "ppt",
     "rtf", "txt", "url", "wav", "wpd", "xls", "xlsx", "xml", "zip"});
static_assert(std::is_sorted(kFileEndings.begin(), kFileEndings.end()));

constexpr std::size_t kAddressBytesMax = 254;  // RFC 5321

bool is_alphanumeric(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

// What ends a URL wherever it stands.
bool ends_url(const Character& character) {
  return character.kind == CharacterKind::space || character.code_point == '<' ||
         character.code_point == '>' || character.code_point == '"' ||
         character.code_point == U'\u201C' || character.code_point == U'\u201D';
}

// Takes back punctuation that the sentence put after the URL. "/some-news-..." was cut short.
std::size_t without_punctuation(std::string_view text, std::size_t begin, std::size_t end) {
  if (text.substr(begin, end - begin).ends_with("-...")) return end;
  constexpr std::string_view kTrailing = ".,;:!?'\"*])}";
  while (end > begin && kTrailing.find(text[end - 1]) != std::string_view::npos) {
    const std::string_view url = text.substr(begin, end - begin);
    const bool is_balanced = text[end - 1] == ')' && url.find('(') != std::string_view::npos;
    if (is_balanced) break;
    --end;
  }
  return end;
}

std::size_t url_end(std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (end < text.size()) {
    const Character character = character_at(text, end);
    if (ends_url(character)) break;
    end += character.byte_count;
  }
  return without_punctuation(text, at, end);
}

std::size_t run_end(std::string_view text, std::size_t at, std::string_view others) {
  const std::size_t limit = std::min(text.size(), at + kAddressBytesMax);
  while (at < limit && (is_alphanumeric(text[at]) || others.find(text[at]) != others.npos))
    ++at;
  return at;
}

// Past labels joined by stops, the last one a known top domain in lower case; `at` otherwise.
std::size_t domain_end(std::string_view text, std::size_t at) {
  std::size_t end = run_end(text, at, ".-");
  while (end > at && !is_alphanumeric(text[end - 1]))
    --end;
  const std::string_view name = text.substr(at, end - at);
  const std::size_t stop = name.rfind('.');
  if (stop == std::string_view::npos || stop == 0) return at;
  const std::string_view top = name.substr(stop + 1);
  const bool is_ellipsis = name[stop - 1] == '.';  // "my place..in Leeds"
  return is_top_domain(top) && !is_ellipsis ? end : at;
}

// Past "4_28_00.doc", "draft-#12.XLS"; `at` otherwise.
std::size_t file_name_end(std::string_view text, std::size_t at) {
  std::size_t end = run_end(text, at, "._#~-");
  while (end > at && !is_alphanumeric(text[end - 1]))
    --end;
  const std::string_view name = text.substr(at, end - at);
  const std::size_t stop = name.rfind('.');
  if (stop == std::string_view::npos || stop == 0 || name[stop - 1] == '.') return at;
  return is_file_ending(lower_case(name.substr(stop + 1))) ? end : at;
}

std::size_t email_end(std::string_view text, std::size_t at) {
  const std::size_t sign = run_end(text, at, "._%+-");
  if (sign == at || sign >= text.size() || text[sign] != '@') return at;
  std::size_t end = run_end(text, sign + 1, ".-");
  while (end > sign + 1 && !is_alphanumeric(text[end - 1]))
    --end;
  const bool has_stop = text.substr(sign + 1, end - sign - 1).find('.') != std::string_view::npos;
  return has_stop ? end : at;
}

}  // namespace

bool is_address(std::string_view word) {
  if (word.find('.') == std::string_view::npos || web_address_end(word, 0) != word.size()) {
    return false;
  }
  return word.find_first_of("@/") != std::string_view::npos || word.starts_with("www.") ||
         is_file_ending(lower_case(word.substr(word.rfind('.') + 1)));
}

bool is_file_ending(std::string_view lower) {
  return std::binary_search(kFileEndings.begin(), kFileEndings.end(), lower);
}

bool is_top_domain(std::string_view lower) {
  return std::binary_search(kTopDomains.begin(), kTopDomains.end(), lower);
}

std::size_t web_address_end(std::string_view text, std::size_t at) {
  if (!is_alphanumeric(text[at])) return at;
  for (const std::string_view start : kStarts) {
    if (text.substr(at).starts_with(start)) return url_end(text, at);
  }
  if (const std::size_t end = email_end(text, at); end > at) return end;
  if (const std::size_t end = file_name_end(text, at); end > at) return end;
  const std::size_t end = domain_end(text, at);
  return end > at && end < text.size() && text[end] == '/' ? url_end(text, at) : end;
}

}  // namespace weft
