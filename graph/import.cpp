#include "graph/import.h"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <utility>

#include "graph/error.h"
#include "graph/import_articles.h"
#include "graph/import_input.h"
#include "graph/import_labels.h"
#include "graph/import_syntax.h"
#include "graph/iri_syntax.h"
#include "graph/provenance.h"
#include "graph/single_holders.h"
#include "graph/vocabulary.h"

namespace weft {
namespace {

struct FormatName {
  ImportFormat format;
  std::string_view name, extension;
};
constexpr std::array<FormatName, 4> kFormats{{{ImportFormat::ntriples, "ntriples", ".nt"},
                                              {ImportFormat::nquads, "nquads", ".nq"},
                                              {ImportFormat::turtle, "turtle", ".ttl"},
                                              {ImportFormat::trig, "trig", ".trig"}}};
constexpr std::uint64_t kFramesPerProgress = 1024;

// Reads one file into a graph.
class FileImport {
 public:
  FileImport(Graph& graph, ImportInput input, std::string file, ImportFormat format,
             const ImportOptions& options)
      : graph_(graph),
        input_(std::move(input)),
        file_(std::move(file)),
        options_(options),
        labels_([this] { return input_.content_scope(); }),
        syntax_(make_syntax(
            format, [this](std::span<char> out) { return input_.read(out); }, options, labels_)),
        named_graphs_(options) {}

  ImportReport run() {
    read_statements();
    flush();
    named_graphs_.drain({.article = [this](const ArticleFacts& facts) { put_article(facts); },
                         .decisions =
                             [this](const std::vector<Decision>& decisions) {
                               report_.decisions_new += graph_.put_decisions(decisions);
                             },
                         .statement = [this](Quad&& quad) { add(std::move(quad)); },
                         .fault =
                             [this](std::string reason) {
                               report({file_, 0, 0, 0, 0, std::move(reason)});
                             }});
    flush();
    if (!single_valued_.empty()) graph_.add_single_valued(single_valued_);
    if (!single_holders_.empty()) graph_.add_single_holders(single_holders_);
    report_progress();
    return std::move(report_);
  }

 private:
  // Damaged packed bytes end the file, but what came before them counts.
  bool next(Frame& frame) {
    try {
      return syntax_.next(frame);
    } catch (const InputError& error) {
      report({file_, 0, 0, 0, 0, std::string(error.what()) + "; nothing after that was read"});
      return false;
    }
  }

  void read_statements() {
    Frame frame;
    std::vector<Quad> quads;
    for (std::uint64_t frames = 1; next(frame); ++frames) {
      if (std::optional<Fault> fault = syntax_.parse(frame, quads)) {
        if (frame.end_line != 0) ++report_.statements_skipped;
        report({file_, fault->at.line, fault->at.column, frame.begin.line, frame.end_line,
                std::move(fault->reason)});
      }
      report_.statements_read += quads.size();
      for (Quad& quad : quads)
        if (!take_schema(quad)) quad.graph ? named_graphs_.add(quad) : add(std::move(quad));
      if (frames % kFramesPerProgress == 0) report_progress();
    }
  }

  // What a dump says of the schema is a setting, no statement.
  bool take_schema(const Quad& quad) {
    if (!quad.graph || quad.graph->text != provenance::kSchemaGraph) return false;
    const std::string& object = quad.object.text;
    const bool is_class = quad.predicate.text == vocabulary::kType;
    if (is_class && object == vocabulary::kFunctionalProperty) {
      single_valued_.push_back(quad.subject.text);
    } else if (is_class && object == vocabulary::kInverseFunctionalProperty) {
      single_holders_.push_back({quad.subject.text, {}});
    } else if (quad.predicate.text == provenance::kSingleRole) {
      single_holders_.push_back({quad.subject.text, read_roles(object)});
    } else {
      return false;
    }
    return true;
  }

  void add(Quad&& quad) {
    batch_.push_back(std::move(quad));
    if (batch_.size() >= options_.batch_statements) flush();
  }
  void flush() {
    if (!batch_.empty()) report_.statements_new += graph_.add(batch_);
    batch_.clear();
  }

  void put_article(const ArticleFacts& facts) {
    switch (graph_.put_article(facts)) {
      case PutOutcome::added:
        ++report_.articles_added;
        return;
      case PutOutcome::replaced:
        ++report_.articles_replaced;
        return;
      case PutOutcome::unchanged:
        ++report_.articles_unchanged;
        return;
    }
  }

  void report(ImportProblem problem) {
    if (options_.on_problem == OnProblem::stop) throw InputError(to_string(problem));
    ++report_.problems_count;
    if (options_.report_problem) options_.report_problem(problem);
    if (report_.problems.size() < kProblemsKept) report_.problems.push_back(std::move(problem));
  }
  void report_progress() const {
    if (options_.report_progress) {
      options_.report_progress(input_.bytes_read(), input_.bytes_total());
    }
  }

  Graph& graph_;
  ImportInput input_;
  std::string file_;
  const ImportOptions& options_;
  ImportLabels labels_;
  ImportSyntax syntax_;
  NamedGraphs named_graphs_;
  std::vector<Quad> batch_;
  std::vector<std::string> single_valued_;
  std::vector<SingleHolder> single_holders_;
  ImportReport report_;
};

std::filesystem::path unpacked_name(const std::filesystem::path& path) {
  const bool is_packed = path.extension() == ".gz" || path.extension() == ".zst";
  return is_packed ? path.stem() : path.filename();
}

}  // namespace

std::optional<ImportFormat> find_import_format(std::string_view name) {
  for (const FormatName& entry : kFormats) {
    if (entry.name == name) return entry.format;
  }
  return std::nullopt;
}

std::optional<ImportFormat> find_import_format_of(const std::filesystem::path& path) {
  std::string extension = unpacked_name(path).extension().string();
  std::transform(extension.begin(), extension.end(), extension.begin(),
                 [](char byte) { return byte >= 'A' && byte <= 'Z' ? byte - 'A' + 'a' : byte; });
  for (const FormatName& entry : kFormats) {
    if (entry.extension == extension) return entry.format;
  }
  return std::nullopt;
}

std::string to_string(const ImportProblem& problem) {
  if (problem.line == 0) return fmt::format("{}: {}", problem.file, problem.reason);
  const std::string place =
      fmt::format("{}:{}:{}: {}", problem.file, problem.line, problem.column, problem.reason);
  if (problem.end_line == 0) return place;
  if (problem.begin_line == problem.end_line) {
    return fmt::format("{}; skipped line {}", place, problem.begin_line);
  }
  return fmt::format("{}; skipped lines {} to {}", place, problem.begin_line, problem.end_line);
}

ImportReport import_file(Graph& graph, const std::filesystem::path& path,
                         const ImportOptions& options) {
  const std::string name = path == "-" ? "standard input" : path.string();
  const std::optional<ImportFormat> format =
      options.format ? options.format : find_import_format_of(path);
  if (!format) {
    throw InputError(fmt::format(
        "{}: the name does not tell the format; give ntriples, nquads, turtle or trig", name));
  }
  if (!options.base.empty() && !has_scheme(options.base)) {
    throw InputError(
        fmt::format("the base <{}> is a relative IRI; give one with a scheme such as "
                    "https://example.org/",
                    options.base));
  }
  ImportInput input = ImportInput::open(path, options.temporary_folder);
  return FileImport(graph, std::move(input), name, *format, options).run();
}

}  // namespace weft
