#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>

#include "ingest/reader_models.h"
#include "tools/command.h"
#include "tools/output.h"

namespace weft {
namespace {

constexpr CommandText kText{
    "models", "List the models that reading uses",
    "Each is a file, shown with what it was learnt from and under which licences. WEFT_DATA names "
    "another folder that holds models/ and data/. Every file is checked as it is for reading, so a "
    "damaged one is an error here as well.",
    "weft models\n"
    "weft models --format jsonl"};

std::string text_of(const ModelListing& model) {
  std::string out = fmt::format("{}\n  kind     {}\n  version  {}\n  bytes    {}\n", model.path,
                                model.kind, model.version, model.byte_count);
  std::string_view rest = model.about;
  for (bool first = true; !rest.empty(); first = false) {
    const std::size_t end = std::min(rest.find('\n'), rest.size());
    out += fmt::format("  {:<9}{}\n", first ? "about" : "", rest.substr(0, end));
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  return out;
}

std::string json_of(const ModelListing& model) {
  return fmt::format(R"({{"path":{},"kind":{},"version":{},"bytes":{},"about":{}}})" "\n",
                     json_text(model.path), json_text(model.kind), model.version, model.byte_count,
                     json_text(model.about));
}

ExitCode run_models(const std::string& format) {
  for (const ModelListing& model : ReaderModels(find_data_folder() + "/models").list())
    print_out(format == "jsonl" ? json_of(model) : text_of(model));
  return ExitCode::ok;
}

}  // namespace

void add_models(CLI::App& weft, Invocation& invocation) {
  CLI::App& command = add_command(weft, kText);
  auto format = std::make_shared<std::string>("text");
  add_choice_option(command, "--format", *format, "text|jsonl", "How the models are printed")
      ->default_str("text");
  set_body(command, invocation, [format] { return run_models(*format); });
}

}  // namespace weft
