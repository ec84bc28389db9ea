#include "ingest/chat_address.h"

#include <fmt/core.h>

#include <algorithm>
#include <charconv>
#include <optional>

#include "graph/error.h"
#include "ingest/encoding.h"

namespace weft {
namespace {

constexpr std::string_view kScheme = "openai:";
constexpr std::string_view kEndpoint = "/chat/completions";
constexpr std::size_t kModelBytesMax = 200;

// No byte of a URL (RFC 3986) or of a model's name is a blank or a control character.
bool is_printable(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte > 0x20 && byte != 0x7F;
  });
}

bool is_ascii(std::string_view text) {
  return std::all_of(text.begin(), text.end(),
                     [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

std::optional<int> port_of(std::string_view text) {
  int port = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), port);
  const bool whole = error == std::errc() && end == text.data() + text.size();
  return whole && port >= 1 && port <= 65'535 ? std::optional(port) : std::nullopt;
}

// host, host:port, [IPv6] or [IPv6]:port. False where it is none of them.
bool read_host(std::string_view text, ChatAddress& address) {
  std::size_t end = std::min(text.find(':'), text.size());
  address.host = text.substr(0, end);
  if (text.starts_with('[')) {
    end = text.find(']');
    if (end == std::string_view::npos) return false;
    address.host = text.substr(1, end - 1);
    ++end;
  }
  address.port = address.transport == Transport::https ? 443 : 80;
  if (end < text.size()) {
    const auto port = text[end] == ':' ? port_of(text.substr(end + 1)) : std::nullopt;
    if (!port) return false;
    address.port = *port;
  }
  return !address.host.empty();
}

[[noreturn]] void refuse(std::string_view where, std::string_view what) {
  throw InputError(fmt::format("{}: {}", where, what));
}

}  // namespace

bool ChatAddress::is_local() const {
  return host == "localhost" || host == "::1" || host.starts_with("127.");
}

ChatAddress parse_chat_address(std::string_view text) {
  // Before an @ may stand a password, behind a ? a key.
  const bool has_user = text.find('@') != std::string_view::npos;
  const std::string_view shown = text.substr(0, text.find(has_user ? ':' : '?'));
  if (!text.starts_with(kScheme)) {
    refuse(shown, "is no extractor that weft knows; write rules, or openai:URL#MODEL");
  }
  const std::size_t hash = text.find('#');
  const std::string_view url = text.substr(0, hash).substr(kScheme.size());
  const std::string_view base = url.substr(0, url.find('?'));
  const bool is_https = base.starts_with("https://");
  if ((!is_https && !base.starts_with("http://")) || !is_printable(url) || !is_ascii(url)) {
    refuse(shown, "is no web address; write openai:https://HOST/PATH#MODEL");
  }
  const std::size_t host_at = base.find("://") + 3;
  const std::size_t path_at = std::min(base.find('/', host_at), base.size());
  const std::string_view host = base.substr(host_at, path_at - host_at);
  if (const std::size_t at = host.rfind('@'); at != std::string_view::npos) {
    refuse(fmt::format("{}{}", base.substr(0, host_at), host.substr(at + 1)),
           "names a user or a password; leave them out and put the key into WEFT_API_KEY");
  }
  ChatAddress address;
  address.transport = is_https ? Transport::https : Transport::http;
  if (!read_host(host, address)) {
    refuse(base, "has no valid host and port; write openai:https://HOST:PORT/PATH#MODEL");
  }
  address.model = hash == std::string_view::npos ? "" : text.substr(hash + 1);
  if (address.model.empty() || address.model.size() > kModelBytesMax ||
      !is_printable(address.model) || invalid_utf8_at(address.model)) {
    refuse(base, "names no model; add it behind #, as in openai:https://HOST/PATH#MODEL");
  }
  address.path = base.substr(path_at);
  while (address.path.ends_with('/'))
    address.path.pop_back();
  if (!address.path.ends_with(kEndpoint)) address.path += kEndpoint;
  address.query = url.substr(base.size());
  address.shown = std::string(base.substr(0, path_at)) + address.path;
  return address;
}

}  // namespace weft
