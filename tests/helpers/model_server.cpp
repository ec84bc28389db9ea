#include "tests/helpers/model_server.h"

#include <httplib.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <mutex>
#include <nlohmann/json.hpp>
#include <stdexcept>
#include <thread>

namespace weft::testing {
namespace {

using nlohmann::json;

struct Certificate {
  Certificate() : key(EVP_EC_gen("P-256")), x509(X509_new()) {
    X509_set_version(x509, X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(x509), 1);
    X509_gmtime_adj(X509_getm_notBefore(x509), -3600);
    X509_gmtime_adj(X509_getm_notAfter(x509), 86'400);
    X509_NAME* name = X509_get_subject_name(x509);
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC,
                               reinterpret_cast<const unsigned char*>("stand-in"), -1, -1, 0);
    X509_set_issuer_name(x509, name);
    X509_set_pubkey(x509, key);
    X509_EXTENSION* host =
        X509V3_EXT_conf_nid(nullptr, nullptr, NID_subject_alt_name, "IP:127.0.0.1");
    X509_add_ext(x509, host, -1);
    X509_EXTENSION_free(host);
    X509_sign(x509, key, EVP_sha256());
  }
  ~Certificate() {
    X509_free(x509);
    EVP_PKEY_free(key);
  }
  Certificate(const Certificate&) = delete;
  Certificate& operator=(const Certificate&) = delete;

  void write(const std::filesystem::path& path) const {
    FILE* file = std::fopen(path.c_str(), "w");
    if (file == nullptr) throw std::runtime_error("no certificate written");
    PEM_write_X509(file, x509);
    std::fclose(file);
  }

  EVP_PKEY* key;
  X509* x509;
};

}  // namespace

struct ModelServer::Impl {
  std::string scheme = "http";
  std::unique_ptr<httplib::Server> server;
  std::function<ModelAnswer(const ModelRequest&)> answer;
  int port = 0;
  mutable std::mutex lock;
  std::vector<ModelRequest> seen;
  std::thread thread;

  void start() {
    const auto handle = [this](const httplib::Request& request, httplib::Response& response) {
      const ModelRequest asked{request.target, request.get_header_value("Authorization"),
                               request.body};
      {
        const std::lock_guard guard(lock);
        seen.push_back(asked);
      }
      const ModelAnswer answered = answer(asked);
      response.status = answered.status;
      for (const auto& [name, value] : answered.headers)
        response.set_header(name, value);
      response.set_content(answered.body, "application/json");
    };
    server->Post(".*", handle);
    port = server->bind_to_any_port("127.0.0.1");
    thread = std::thread([this] { server->listen_after_bind(); });
    while (!server->is_running())
      std::this_thread::yield();
  }
};

ModelServer::ModelServer(std::function<ModelAnswer(const ModelRequest&)> answer)
    : impl_(std::make_unique<Impl>()) {
  impl_->server = std::make_unique<httplib::Server>();
  impl_->answer = std::move(answer);
  impl_->start();
}

ModelServer::ModelServer(std::function<ModelAnswer(const ModelRequest&)> answer,
                         const std::filesystem::path& certificate)
    : impl_(std::make_unique<Impl>()) {
  const Certificate made;
  made.write(certificate);
  impl_->scheme = "https";
  impl_->server = std::make_unique<httplib::SSLServer>(made.x509, made.key);
  impl_->answer = std::move(answer);
  impl_->start();
}

ModelServer::~ModelServer() {
  impl_->server->stop();
  impl_->thread.join();
}

std::string ModelServer::url() const {
  return impl_->scheme + "://127.0.0.1:" + std::to_string(impl_->port) + "/v1";
}

std::string ModelServer::extractor() const {
  return "openai:" + url() + "#test-model";
}

std::vector<ModelRequest> ModelServer::requests() const {
  const std::lock_guard guard(impl_->lock);
  return impl_->seen;
}

std::string completion(const std::string& content, int tokens_in, int tokens_out) {
  const json message{{"role", "assistant"}, {"content", content}};
  const json body{
      {"object", "chat.completion"},
      {"choices", json::array({{{"index", 0}, {"message", message}, {"finish_reason", "stop"}}})},
      {"usage", {{"prompt_tokens", tokens_in}, {"completion_tokens", tokens_out}}}};
  return body.dump();
}

std::string fault(const std::string& message, const std::string& code) {
  return json{{"error", {{"message", message}, {"code", code}}}}.dump();
}

std::string user_message(const ModelRequest& request) {
  return json::parse(request.body).at("messages").at(1).at("content").get<std::string>();
}

std::string proposition(const std::string& subject, const std::string& relation,
                        const std::string& object, const std::string& quote) {
  return json{{"quote", quote},          {"subject", subject},      {"relation", relation},
              {"object", object},        {"arguments", json::array()}, {"polarity", "affirmed"},
              {"modality", "stated"},    {"speaker", nullptr}}
      .dump();
}

std::string propositions(const std::vector<std::string>& list) {
  std::string joined;
  for (const std::string& entry : list)
    joined += (joined.empty() ? "" : ",") + entry;
  return "{\"propositions\":[" + joined + "]}";
}

}  // namespace weft::testing
