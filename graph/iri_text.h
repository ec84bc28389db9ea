#pragma once
#include <string>
#include <string_view>

namespace weft {

// Text as one segment of an IRI, so that different texts give different segments: every byte but
// A-Z a-z 0-9 - . _ ~ (RFC 3986, section 2.3) as %XX.
std::string percent_encode(std::string_view text);

// A normalised name as a readable segment: "xu hua" is "xu_hua". Letters and digits of any script
// stay as they are (RFC 3987, section 2.2); '_', '-' and whatever else is ASCII or no character is
// percent-encoded, so different names give different segments and '-' is free to append numbers.
std::string name_segment(std::string_view normalised_name);

}  // namespace weft
