#include "ingest/read_json_lines.h"

#include <fmt/core.h>

#include <nlohmann/json.hpp>
#include <string>

#include "graph/error.h"
#include "ingest/encoding.h"
#include "ingest/header_date.h"

namespace weft {
namespace {

using nlohmann::json;

// A member that must be text where it is there at all; null counts as absent.
std::string text_member(const json& object, const char* name, std::string_view place) {
  const auto found = object.find(name);
  if (found == object.end() || found->is_null()) return {};
  if (!found->is_string()) {
    throw InputError(fmt::format("{}: \"{}\" is {}, not text; put it in quotes", place, name,
                                 found->type_name()));
  }
  auto text = found->get<std::string>();
  if (text.find('\0') != std::string::npos) {
    throw InputError(
        fmt::format("{}: \"{}\" holds a NUL character, which no text has; remove it", place, name));
  }
  return text;
}

json parse(std::string_view line, std::string_view place) {
  try {
    return json::parse(line);
  } catch (const json::parse_error& error) {
    throw InputError(
        fmt::format("{}:{}: is not valid JSON; each line must be one object, such as "
                    "{{\"title\": \"…\", \"text\": \"…\"}}",
                    place, error.byte));
  } catch (const json::out_of_range&) {  // 1e999: JSON, but no number of ours
    throw InputError(fmt::format("{}: holds a number beyond 1.8e308; put it in quotes", place));
  }
}

}  // namespace

ParsedArticle read_json_article(std::string_view line, std::string_view place) {
  const json object = parse(line, place);
  if (!object.is_object()) {
    throw InputError(
        fmt::format("{}: is {}, not an object; write {{\"title\": \"…\", \"text\": "
                    "\"…\"}}",
                    place, object.type_name()));
  }
  if (!object.contains("text")) {
    throw InputError(fmt::format("{}: has no \"text\"; add the article's text", place));
  }
  ParsedArticle parsed;
  parsed.article.source = text_member(object, "url", place);
  parsed.article.title = text_member(object, "title", place);
  parsed.article.author = text_member(object, "author", place);
  parsed.article.text = with_newlines(text_member(object, "text", place));
  const std::string date = text_member(object, "date", place);
  if (const auto iso = iso_date(date)) {
    parsed.article.date = *iso;
  } else {
    parsed.undated_value = date;
  }
  return parsed;
}

}  // namespace weft
