#include <fmt/format.h>

#include <memory>
#include <string>
#include <vector>

#include "tools/command.h"
#include "tools/display_width.h"
#include "tools/output.h"

namespace weft {
namespace {

constexpr CommandText kText{"articles", "List, show or remove the articles of the graph", "",
                            "weft articles list\n"
                            "weft articles show --text park.txt\n"
                            "weft articles remove park.txt"};
constexpr CommandText kListText{"list", "List all articles, in order of source", "",
                                "weft articles list --format csv > articles.csv"};
constexpr CommandText kShowText{"show", "Show what is kept of one article", "",
                                "weft articles show park.txt\n"
                                "weft articles show --text https://example.org/park.html"};
constexpr CommandText kRemoveText{
    "remove", "Remove articles and everything that only they say",
    "Statements that other articles say as well stay, with the evidence of those.",
    "weft articles remove park.txt harbour.txt"};

ExitCode run_list(const std::string& folder, AnswerFormat format) {
  const Graph graph = Graph::open(folder, OpenMode::read_only);
  Answer answer(format, {"source", "date", "title", "entities", "facts", "bytes"});
  for (const ArticleSummary& article : graph.snapshot().articles()) {
    answer.add({text_cell(format, article.source), text_cell(format, article.date),
                text_cell(format, article.title), number_cell(article.entities),
                number_cell(article.facts), number_cell(article.text_bytes)});
  }
  answer.print();
  return ExitCode::ok;
}

struct ShowOptions {
  std::string source;
  bool text = false;
};

[[noreturn]] void throw_no_article(const std::string& source) {
  throw NotFoundError(
      fmt::format("{}: no such article; `weft articles list` shows their sources", source));
}

std::string describe(const ArticleSummary& article) {
  std::string lines;
  const auto add = [&](std::string_view what, const std::string& value) {
    if (!value.empty()) lines += fmt::format("{:<10}{}\n", what, printable(value));
  };
  add("source", article.source);
  add("title", article.title);
  add("date", article.date);
  add("author", article.author);
  add("iri", article.iri);
  add("hash", article.content_hash);
  add("entities", std::to_string(article.entities));
  add("facts", std::to_string(article.facts));
  add("bytes", std::to_string(article.text_bytes));
  return lines;
}

ExitCode run_show(const std::string& folder, const ShowOptions& options) {
  const Graph graph = Graph::open(folder, OpenMode::read_only);
  const Snapshot snapshot = graph.snapshot();
  const auto article = snapshot.find_article(options.source);
  if (!article) throw_no_article(options.source);
  const ByteRange everything{0, static_cast<std::uint32_t>(article->text_bytes)};
  print_out(options.text ? snapshot.article_text(article->graph, everything) : describe(*article));
  flush_out();
  return ExitCode::ok;
}

ExitCode run_remove(const std::string& folder, const std::vector<std::string>& sources) {
  Graph graph = Graph::open(folder, OpenMode::read_write);
  std::size_t removed = 0;
  for (const std::string& source : sources) {
    if (graph.remove_article(source)) {
      ++removed;
      print_out(fmt::format("{}: removed\n", source));
    } else if (sources.size() == 1) {
      throw_no_article(source);
    } else {
      print_error(
          fmt::format("{}: no such article; `weft articles list` shows their sources", source));
    }
  }
  return removed < sources.size() ? ExitCode::some_failed : ExitCode::ok;
}

}  // namespace

void add_articles(CLI::App& weft, Invocation& invocation) {
  CLI::App& articles = add_command(weft, kText);
  require_subcommand(articles);

  CLI::App& list = add_command(articles, kListText);
  auto format = std::make_shared<AnswerFormat>(AnswerFormat::table);
  add_format_option(list, *format);
  add_folder_option(list, invocation);
  set_body(list, invocation,
           [&invocation, format] { return run_list(invocation.folder, *format); });

  CLI::App& show = add_command(articles, kShowText);
  auto show_options = std::make_shared<ShowOptions>();
  add_option(show,
             {.names = "SOURCE", .description = "Source or IRI of the article", .required = true},
             show_options->source);
  add_flag(show, "--text", show_options->text, "Print the text as it is kept, nothing else");
  add_folder_option(show, invocation);
  set_body(show, invocation,
           [&invocation, show_options] { return run_show(invocation.folder, *show_options); });

  CLI::App& remove = add_command(articles, kRemoveText);
  auto sources = std::make_shared<std::vector<std::string>>();
  add_option(
      remove,
      {.names = "SOURCE", .description = "Sources or IRIs of the articles", .required = true},
      *sources);
  add_folder_option(remove, invocation);
  set_body(remove, invocation,
           [&invocation, sources] { return run_remove(invocation.folder, *sources); });
}

}  // namespace weft
