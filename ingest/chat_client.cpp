#include "ingest/chat_client.h"

#include <fmt/core.h>
#include <httplib.h>
#include <signal.h>
#include <time.h>

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <iomanip>
#include <nlohmann/json.hpp>
#include <semaphore>
#include <sstream>
#include <thread>

#include "ingest/extractor.h"

namespace weft {
namespace {

using std::chrono::milliseconds;
using Clock = std::chrono::steady_clock;

constexpr milliseconds kFirstPause{1'000};         // doubled from try to try
constexpr milliseconds kPauseMax{300'000};         // a server that asks for more is given up
constexpr milliseconds kStopInterval{100};         // how often a sleeper looks whether to stop
constexpr std::size_t kAnswerBytesMax = std::size_t{16} << 20;
constexpr int kOk = 200, kBadRequest = 400, kUnauthorized = 401, kForbidden = 403, kNotFound = 404,
              kTimedOut = 408, kTooMany = 429;

enum class Outcome : std::uint8_t {
  answered,
  unreachable,
  silent,  // no answer in time
  broken_off,
  no_tls,
  untrusted,
  too_long,
};

struct Answer {
  Outcome outcome = Outcome::answered;
  int status = 0;  // where there was an answer
  std::string body, retry_after;
};

// A connection that the server closed must not end the process (httplib and OpenSSL write to it
// without MSG_NOSIGNAL): while one lives, this thread gets no SIGPIPE.
class BrokenPipeIgnored {
 public:
  BrokenPipeIgnored() {
    sigemptyset(&pipe_);
    sigaddset(&pipe_, SIGPIPE);
    pending_before_ = is_pending();
    pthread_sigmask(SIG_BLOCK, &pipe_, &mask_before_);
  }
  ~BrokenPipeIgnored() {
    const timespec at_once{0, 0};
    while (!pending_before_ && is_pending() && sigtimedwait(&pipe_, nullptr, &at_once) > 0) {
    }
    pthread_sigmask(SIG_SETMASK, &mask_before_, nullptr);
  }
  BrokenPipeIgnored(const BrokenPipeIgnored&) = delete;
  BrokenPipeIgnored& operator=(const BrokenPipeIgnored&) = delete;

 private:
  static bool is_pending() {
    sigset_t pending;
    sigpending(&pending);
    return sigismember(&pending, SIGPIPE) == 1;
  }

  sigset_t pipe_, mask_before_;
  bool pending_before_ = false;
};

Outcome outcome_of(httplib::Error error, bool out_of_time) {
  if (out_of_time) return Outcome::silent;
  switch (error) {
    case httplib::Error::ConnectionTimeout:
      return Outcome::silent;
    case httplib::Error::Connection:
    case httplib::Error::BindIPAddress:
      return Outcome::unreachable;
    case httplib::Error::SSLConnection:
      return Outcome::no_tls;
    case httplib::Error::SSLLoadingCerts:
    case httplib::Error::SSLServerVerification:
      return Outcome::untrusted;
    default:
      return Outcome::broken_off;
  }
}

bool is_transient(const Answer& answer) {
  if (answer.outcome == Outcome::silent || answer.outcome == Outcome::broken_off) return true;
  if (answer.status == kTooMany) return read_chat_fault(answer.body).code != "insufficient_quota";
  return answer.status == kTimedOut || answer.status >= 500;
}

// Retry-After (RFC 9110, section 10.2.3): seconds, or a date as in "Wed, 21 Oct 2015 07:28:00 GMT".
std::optional<milliseconds> retry_after(const std::string& text) {
  std::uint32_t seconds = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), seconds);
  if (error == std::errc() && end == text.data() + text.size()) {
    return milliseconds(std::uint64_t{1'000} * seconds);
  }
  std::istringstream date(text);
  std::tm parts{};
  date.imbue(std::locale::classic());
  if (!(date >> std::get_time(&parts, "%a, %d %b %Y %H:%M:%S GMT"))) return std::nullopt;
  const auto left = std::chrono::system_clock::from_time_t(timegm(&parts)) -
                    std::chrono::system_clock::now();
  return std::max(milliseconds(0), std::chrono::duration_cast<milliseconds>(left));
}

std::string replaced(std::string text, const std::string& what, std::string_view by) {
  if (what.empty()) return text;
  for (std::size_t at = 0; (at = text.find(what, at)) != std::string::npos; at += by.size())
    text.replace(at, what.size(), by);
  return text;
}

}  // namespace

std::string chat_key(const ChatAddress& address) {
  const bool is_private = address.transport == Transport::https || address.is_local();
  for (const char* name : {"WEFT_API_KEY", "OPENAI_API_KEY"}) {
    const char* value = std::getenv(name);
    if (value == nullptr || *value == '\0') continue;
    if (name == std::string_view("OPENAI_API_KEY") && !is_private) continue;
    const std::string key = value;
    const bool clean =
        std::all_of(key.begin(), key.end(), [](char c) { return c > ' ' && c < 0x7F; });
    if (!clean) {
      throw InputError(fmt::format(
          "{}: holds a blank, a line break or another character that no key has; set it again",
          name));
    }
    return key;
  }
  return {};
}

struct ChatClient::Impl {
  Impl(ChatAddress where, ChatOptions how)
      : address(std::move(where)),
        options(std::move(how)),
        slots(static_cast<std::ptrdiff_t>(std::max(options.concurrency, 1U))) {}

  ChatAddress address;
  ChatOptions options;
  std::counting_semaphore<> slots;
  // Some models allow no temperature but their own: what one refused, later requests leave out.
  std::atomic<bool> with_temperature{true};

  bool is_stopped() const { return options.stop != nullptr && options.stop->load(); }

  std::string body_of(const ChatRequest& request) const {
    using nlohmann::json;
    json body{{"model", address.model},
              {"messages",
               {{{"role", "system"}, {"content", request.instructions}},
                {{"role", "user"}, {"content", request.text}}}},
              {"response_format",
               {{"type", "json_schema"},
                {"json_schema",
                 {{"name", request.schema_name},
                  {"strict", true},
                  {"schema", json::parse(request.schema)}}}}}};
    if (with_temperature) body["temperature"] = 0;
    return body.dump(-1, ' ', false, json::error_handler_t::replace);
  }

  std::unique_ptr<httplib::ClientImpl> connect() const {
    std::unique_ptr<httplib::ClientImpl> client;
    if (address.transport == Transport::https) {
      auto encrypted = std::make_unique<httplib::SSLClient>(address.host, address.port);
      encrypted->enable_server_certificate_verification(true);
      client = std::move(encrypted);
    } else {
      client = std::make_unique<httplib::ClientImpl>(address.host, address.port);
    }
    client->set_connection_timeout(options.timeout);
    client->set_read_timeout(options.timeout);
    client->set_write_timeout(options.timeout);
    client->set_follow_location(false);
    return client;
  }

  Answer post(const std::string& body) const {
    const BrokenPipeIgnored guard;
    const Clock::time_point end = Clock::now() + options.timeout;
    Answer answer;
    httplib::Request request;
    request.method = "POST";
    request.path = address.path + address.query;
    request.body = body;
    request.headers = {{"Content-Type", "application/json"},
                       {"Accept", "application/json"},
                       {"Accept-Encoding", "identity"},
                       {"User-Agent", "weft"}};
    if (!options.key.empty()) request.headers.emplace("Authorization", "Bearer " + options.key);
    bool too_long = false;
    request.content_receiver = [&](const char* bytes, std::size_t count, std::uint64_t,
                                   std::uint64_t) {
      too_long = answer.body.size() + count > kAnswerBytesMax;
      if (too_long || Clock::now() >= end) return false;
      answer.body.append(bytes, count);
      return true;
    };
    const httplib::Result result = connect()->send(request);
    if (result) {
      answer.status = result->status;
      answer.retry_after = result->get_header_value("Retry-After");
    } else {
      answer.outcome =
          too_long ? Outcome::too_long : outcome_of(result.error(), Clock::now() >= end);
    }
    return answer;
  }

  // How long to wait before the next try; nothing where there shall be none.
  std::optional<milliseconds> pause_after(const Answer& answer, unsigned tries) const {
    if (!is_transient(answer) || tries >= std::max(options.tries_max, 1U) || is_stopped()) {
      return std::nullopt;
    }
    const auto asked = retry_after(answer.retry_after);
    const milliseconds pause = asked.value_or(kFirstPause * (1U << std::min(tries - 1, 8U)));
    if (asked && *asked > kPauseMax) return std::nullopt;
    return std::min(pause, kPauseMax);
  }

  void sleep(milliseconds pause) const {
    if (options.wait) return options.wait(pause);
    const Clock::time_point end = Clock::now() + pause;
    while (Clock::now() < end && !is_stopped())
      std::this_thread::sleep_for(std::min<Clock::duration>(kStopInterval, end - Clock::now()));
  }

  // "(500: what the server says)", without the key should it say that.
  std::string said(const Answer& answer) const {
    const std::string message =
        replaced(read_chat_fault(answer.body).message, options.key, "[key]");
    return message.empty() ? fmt::format("({})", answer.status)
                           : fmt::format("({}: {})", answer.status, message);
  }

  std::string problem_of_connection(Outcome outcome, const std::string& times) const {
    switch (outcome) {
      case Outcome::unreachable:
        return "no server answers there; start it or correct the address, then ingest again";
      case Outcome::silent:
        return fmt::format("no answer within {:g} s{}; allow it more time, then ingest again",
                           static_cast<double>(options.timeout.count()) / 1'000, times);
      case Outcome::broken_off:
        return fmt::format("broke off the connection{}; ingest again", times);
      case Outcome::no_tls:
        return "speaks no TLS; write http:// where the server has no certificate";
      case Outcome::untrusted:
        return "has a certificate that nobody known vouches for; add its authority to the "
               "system's, or name the file of its certificate in SSL_CERT_FILE";
      default:
        return fmt::format("answered with more than {} MiB; is it a chat completions API?",
                           kAnswerBytesMax >> 20);
    }
  }

  std::string problem_of_status(const Answer& answer, const std::string& times) const {
    const int status = answer.status;
    if (status == kUnauthorized || status == kForbidden) {
      return fmt::format("{} ({}); put one that is valid there into WEFT_API_KEY",
                         options.key.empty() ? "wants a key" : "does not accept the key", status);
    }
    if (status == kTooMany) {
      const std::string asked =
          answer.retry_after.empty() ? "" : fmt::format(" (Retry-After: {})", answer.retry_after);
      return fmt::format("takes no more requests {}{}{}; ingest again later", said(answer), times,
                         asked.size() > 60 ? "" : asked);
    }
    if (status >= 500) {
      return fmt::format("failed {}{}; ingest again later", said(answer), times);
    }
    if (status == kNotFound) {
      return fmt::format("is not there {}; correct the address or the model's name", said(answer));
    }
    if (status >= 300 && status < 400) {
      return fmt::format("leads elsewhere ({}); give the address that it leads to", status);
    }
    return fmt::format("refused the request {}; weft needs a model that answers by a JSON Schema",
                       said(answer));
  }

  [[noreturn]] void fail(const Answer& answer, unsigned tries) const {
    const std::string times = tries > 1 ? fmt::format(", asked {} times", tries) : "";
    throw ExtractorError(fmt::format("{}: {}", address.shown,
                                     answer.outcome == Outcome::answered
                                         ? problem_of_status(answer, times)
                                         : problem_of_connection(answer.outcome, times)));
  }

  Answer post_until_answered(const ChatRequest& request) {
    for (unsigned tries = 1;; ++tries) {
      const bool had_temperature = with_temperature;
      Answer answer = post(body_of(request));
      if (answer.status == kOk) return answer;
      const bool about_temperature =
          answer.status == kBadRequest && had_temperature &&
          read_chat_fault(answer.body).message.find("temperature") != std::string::npos;
      if (about_temperature) {
        with_temperature = false;
        continue;
      }
      const auto pause = pause_after(answer, tries);
      if (!pause) fail(answer, tries);
      sleep(*pause);
    }
  }
};

ChatClient::ChatClient(ChatAddress address, ChatOptions options)
    : impl_(std::make_unique<Impl>(std::move(address), std::move(options))) {}
ChatClient::ChatClient(ChatClient&&) noexcept = default;
ChatClient& ChatClient::operator=(ChatClient&&) noexcept = default;
ChatClient::~ChatClient() = default;

const ChatAddress& ChatClient::address() const {
  return impl_->address;
}

unsigned ChatClient::concurrency() const {
  return std::max(impl_->options.concurrency, 1U);
}

ChatReply ChatClient::ask(const ChatRequest& request) const {
  struct Seat {
    explicit Seat(std::counting_semaphore<>& all) : slots(all) { slots.acquire(); }
    ~Seat() { slots.release(); }
    std::counting_semaphore<>& slots;
  };
  const Seat seat(impl_->slots);
  auto reply = read_chat_reply(impl_->post_until_answered(request).body);
  if (!reply) {
    throw ExtractorError(
        fmt::format("{}: answered with something that is no chat completion; is it the address of "
                    "an OpenAI-compatible API?",
                    impl_->address.shown));
  }
  return *reply;
}

}  // namespace weft
