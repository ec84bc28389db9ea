#pragma once
#include <string>

#include "ingest/ingestor.h"

namespace weft {

// Printed forms of the later layers: text for people, one item a line; jsonl for programs, one JSON
// object a line with byte ranges into the article's text.

//   Greta Holm --holds_position_at--> Acme Ltd.  [role=deputy manager]  0.92
std::string facts_text(const ArticleFacts& facts);
std::string facts_jsonl(const ArticleFacts& facts);

//   Acme Ltd. (Corporation): Acme, the company
std::string entities_text(const ArticleFacts& facts);
std::string entities_jsonl(const ArticleFacts& facts);

//   date "May 9, 2019" 2019-05-09
//   money "$5-10 million" 5000000 to 10000000 USD
//   date "early 2020" 2020 early                     set "twice a week" P1W 2x
std::string values_text(const Reading& reading);
std::string values_jsonl(const Reading& reading);

// "chairman_of" of https://weft.dev/rel/chairman_of: what follows the last '/', '#' or ':'.
std::string local_name(std::string_view iri);

}  // namespace weft
