#include "graph/import_turtle_parser.h"

#include <fmt/core.h>
#include <serd/serd.h>

#include <algorithm>
#include <array>
#include <cstdarg>
#include <cstdio>
#include <exception>
#include <map>
#include <string_view>

#include "graph/blank_label.h"
#include "graph/check.h"
#include "graph/iri_syntax.h"

namespace weft {
namespace {

struct FreeReader {
  void operator()(SerdReader* reader) const { serd_reader_free(reader); }
};

const std::uint8_t* bytes_of(const std::string& text) {
  return reinterpret_cast<const std::uint8_t*>(text.c_str());
}
std::string text_of(const SerdNode& node) {
  return {reinterpret_cast<const char*>(node.buf), node.n_bytes};
}
bool is_there(const SerdNode* node) {
  return node != nullptr && node->type != SERD_NOTHING;
}

// A reason to refuse a statement that serd took, and the words to look for in the frame: serd does
// not say where a statement stands.
struct Refusal {
  std::string reason, words;
};

}  // namespace

struct TurtleParser::Impl {
  explicit Impl(ImportLabels& file_labels) : labels(file_labels) {}

  SerdSyntax syntax = SERD_TURTLE;
  ImportLabels& labels;
  std::unique_ptr<SerdReader, FreeReader> reader;
  std::string base;  // absolute, or empty
  std::map<std::string, std::string> prefixes;
  std::uint64_t unlabelled_count = 0;
  std::map<std::string, std::uint64_t> unlabelled;  // this frame's: serd's name to our number

  const Frame* frame = nullptr;
  std::vector<Quad>* quads = nullptr;
  std::optional<Fault> fault;
  std::exception_ptr failure;  // of the labels' scope, which reads the file again

  void make_reader();
  template <typename Action>
  SerdStatus attempt(const Action& action);
  void refuse(const Refusal& refusal);
  void on_error(const SerdError& error);
  void on_statement(const SerdNode* graph, const SerdNode& subject, const SerdNode& predicate,
                    const SerdNode& object, const SerdNode* datatype, const SerdNode* language);

  Term resource(const SerdNode& node);
  Term literal(const SerdNode& node, const SerdNode* datatype, const SerdNode* language);
  std::string iri(const SerdNode& node);
  std::string absolute(const std::string& written) const;
  std::string expanded(const std::string& name) const;
  std::string blank(const SerdNode& node);
};

// serd is C: no exception may cross it. What goes wrong in a callback is kept.
template <typename Action>
SerdStatus TurtleParser::Impl::attempt(const Action& action) {
  try {
    action(*this);
    return SERD_SUCCESS;
  } catch (const Refusal& refusal) {
    refuse(refusal);
  } catch (...) {
    failure = std::current_exception();
  }
  return SERD_ERR_BAD_ARG;
}

void TurtleParser::Impl::make_reader() {
  const auto base_sink = [](void* self, const SerdNode* uri) -> SerdStatus {
    return static_cast<Impl*>(self)->attempt([&](Impl& impl) {
      impl.base = impl.absolute(text_of(*uri));
    });
  };
  const auto prefix_sink = [](void* self, const SerdNode* name, const SerdNode* uri) -> SerdStatus {
    return static_cast<Impl*>(self)->attempt([&](Impl& impl) {
      impl.prefixes[text_of(*name)] = impl.absolute(text_of(*uri));
    });
  };
  const auto statement_sink = [](void* self, SerdStatementFlags, const SerdNode* graph,
                                 const SerdNode* subject, const SerdNode* predicate,
                                 const SerdNode* object, const SerdNode* datatype,
                                 const SerdNode* language) -> SerdStatus {
    return static_cast<Impl*>(self)->attempt([&](Impl& impl) {
      impl.on_statement(graph, *subject, *predicate, *object, datatype, language);
    });
  };
  const auto error_sink = [](void* self, const SerdError* error) -> SerdStatus {
    static_cast<Impl*>(self)->on_error(*error);
    return SERD_SUCCESS;
  };
  reader.reset(
      serd_reader_new(syntax, this, nullptr, base_sink, prefix_sink, statement_sink, nullptr));
  serd_reader_set_strict(reader.get(), true);
  serd_reader_set_error_sink(reader.get(), error_sink, this);
}

void TurtleParser::Impl::refuse(const Refusal& refusal) {
  if (fault) return;
  const std::size_t place = refusal.words.empty()
                                ? std::string::npos
                                : frame->text.find(refusal.words, frame->header_bytes);
  fault =
      Fault{place == std::string::npos ? frame->begin : position_of(*frame, place), refusal.reason};
}

void TurtleParser::Impl::on_error(const SerdError& error) {
  if (fault) return;
  std::array<char, 512> message{};
  va_list arguments;
  va_copy(arguments, *error.args);
  std::vsnprintf(message.data(), message.size(), error.fmt, arguments);
  va_end(arguments);
  std::string reason(message.data());
  reason.resize(utf8_prefix(reason));
  while (!reason.empty() && (reason.back() == '\n' || reason.back() == ' '))
    reason.pop_back();
  std::replace(reason.begin(), reason.end(), '`', '\'');
  fault = Fault{position_of(*frame, offset_of(*frame, error.line, error.col)), std::move(reason)};
}

void TurtleParser::Impl::on_statement(const SerdNode* graph, const SerdNode& subject,
                                      const SerdNode& predicate, const SerdNode& object,
                                      const SerdNode* datatype, const SerdNode* language) {
  Quad quad;
  quad.subject = resource(subject);
  quad.predicate = resource(predicate);
  if (quad.predicate.kind != TermKind::iri) {
    throw Refusal{"a predicate must be an IRI", text_of(predicate)};
  }
  quad.object =
      object.type == SERD_LITERAL ? literal(object, datatype, language) : resource(object);
  if (is_there(graph)) quad.graph = resource(*graph);
  quads->push_back(std::move(quad));
}

Term TurtleParser::Impl::resource(const SerdNode& node) {
  if (node.type == SERD_BLANK) return Term::blank(blank(node));
  if (node.type == SERD_LITERAL) throw Refusal{"a string can only be an object", text_of(node)};
  return Term::iri(iri(node));
}

Term TurtleParser::Impl::literal(const SerdNode& node, const SerdNode* datatype,
                                 const SerdNode* language) {
  std::string text = text_of(node);
  if (utf8_prefix(text) != text.size()) {
    throw Refusal{"an escape names half of a surrogate pair, which is no character", "\\u"};
  }
  if (is_there(language)) {
    std::string tag = text_of(*language);
    if (!is_language_tag(tag)) throw Refusal{fmt::format("@{} is no language tag", tag), "@" + tag};
    return Term::tagged(std::move(text), std::move(tag));
  }
  if (!is_there(datatype)) return Term::string(std::move(text));
  return Term::typed(std::move(text), iri(*datatype));
}

std::string TurtleParser::Impl::iri(const SerdNode& node) {
  const std::string written = text_of(node);
  std::string iri = node.type == SERD_CURIE ? expanded(written) : absolute(written);
  if (!std::all_of(iri.begin(), iri.end(), is_iri_byte) || utf8_prefix(iri) != iri.size()) {
    throw Refusal{fmt::format("<{}> holds what no IRI can", iri), written};
  }
  return iri;
}

std::string TurtleParser::Impl::absolute(const std::string& written) const {
  if (has_scheme(written)) return written;
  if (base.empty()) {
    throw Refusal{fmt::format("<{}> is a relative IRI; give --base", written), written};
  }
  return resolve_iri(written, base);
}

std::string TurtleParser::Impl::expanded(const std::string& name) const {
  const std::size_t colon = name.find(':');
  const auto prefix = prefixes.find(name.substr(0, colon));
  if (prefix == prefixes.end()) {
    const std::string words = name.substr(0, colon + 1);
    throw Refusal{fmt::format("the prefix {} is not declared", words), words};
  }
  return prefix->second + name.substr(colon + 1);
}

// serd's own nodes are called b1, b2 …, and it does not keep written labels of that form apart in
// every syntax. So a written label comes with a 'u' in front (Frame::inserted), and a graph that
// TurtleFrames named with a 'g'.
std::string TurtleParser::Impl::blank(const SerdNode& node) {
  const std::string label = text_of(node);
  WEFT_CHECK(!label.empty(), "serd names every blank node");
  if (label[0] == 'u') {
    const std::string_view written = std::string_view(label).substr(1);
    if (!is_label(written)) {
      throw Refusal{fmt::format("_:{} is no label of a blank node", written), "_:" + label};
    }
    return labels.written(written);
  }
  if (label[0] == 'g') return labels.unlabelled(label);
  const auto [known, is_new] = unlabelled.try_emplace(label, unlabelled_count + 1);
  if (is_new) ++unlabelled_count;
  return labels.unlabelled(std::to_string(known->second));
}

TurtleParser::TurtleParser(GraphBlocks blocks, const std::string& base, ImportLabels& labels)
    : impl_(std::make_unique<Impl>(labels)) {
  impl_->syntax = blocks == GraphBlocks::allowed ? SERD_TRIG : SERD_TURTLE;
  impl_->base = base;
  impl_->make_reader();
}
TurtleParser::TurtleParser(TurtleParser&&) noexcept = default;
TurtleParser::~TurtleParser() = default;

std::optional<Fault> TurtleParser::parse(const Frame& frame, std::vector<Quad>& quads) {
  quads.clear();
  if (frame.fault) return frame.fault;
  impl_->frame = &frame;
  impl_->quads = &quads;
  impl_->fault.reset();
  impl_->unlabelled.clear();
  const SerdStatus status = serd_reader_read_string(impl_->reader.get(), bytes_of(frame.text));
  if (impl_->failure) std::rethrow_exception(impl_->failure);
  if (status > SERD_FAILURE) {
    impl_->refuse({reinterpret_cast<const char*>(serd_strerror(status)), {}});
  }
  if (impl_->fault) {
    quads.clear();
    impl_->make_reader();  // serd leaves a failed statement on its stack
  }
  return impl_->fault;
}

}  // namespace weft
