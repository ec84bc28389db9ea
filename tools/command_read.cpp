#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>

#include "ingest/ingestor.h"
#include "ingest/print_coreference.h"
#include "ingest/print_facts.h"
#include "ingest/print_layers.h"
#include "ingest/print_propositions.h"
#include "tools/command.h"
#include "tools/interrupt.h"
#include "tools/output.h"

namespace weft {
namespace {

constexpr CommandText kText{
    "read", "Show how an article is read, layer by layer",
    "Reads without storing. The layers follow each other: tokens (with sentences), tags (parts of "
    "speech, features and lemmas), trees (which word depends on which, as in Universal "
    "Dependencies), names, values (dates, amounts), coreference (which names, noun phrases and "
    "pronouns stand for one thing), entities (which names are one thing), propositions (what "
    "sentences say, in their words), facts (what would be stored).\n\n"
    "Tokens, tags, trees, names and coreference are shown of the whole of a plain text; the other "
    "layers take its title, date and author off first, as ingesting does.\n\n"
    "conllu is for tokens, tags, trees and names; of the last two it shows both: NER=B-PER and the "
    "like stand in its last column, with Inner=B-LOC for a name within a name and Title=B for a "
    "title, and with trees Entity=(1-person where a mention of entity 1 begins. conll is for "
    "coreference: a line a word, with the entities that begin and end there; each input is a "
    "document of its own.\n\n"
    "tsv, carb and clusters are for propositions; the last two have the words of the sentences, as "
    "benchmarks of open information extraction ask for.",
    "weft read --layer facts park.txt\n"
    "weft read --layer trees --format conllu park.txt\n"
    "echo 'Ada Lovelace lived in London.' | weft read --layer tags -"};

struct ReadCommand {
  std::vector<std::string> inputs;
  std::string layer = "facts", format = "text", article_format = "auto";
  bool sentences = false, tokenized = false;
};

LayerFormat layer_format(const std::string& name) {
  if (name == "jsonl") return LayerFormat::jsonl;
  return name == "conllu" ? LayerFormat::conllu : LayerFormat::text;
}

bool is_word_layer(const std::string& layer) {
  return layer == "tokens" || layer == "tags" || layer == "trees" || layer == "names";
}

bool shows_meaning(const std::string& layer) {
  return layer == "entities" || layer == "propositions" || layer == "facts";
}

// What print_words and print_meaning need.
WantedLayers wanted_layers(const ReadCommand& command) {
  const bool both = command.format == "conllu" && command.layer == "trees";
  WantedLayers wanted;
  wanted.facts = shows_meaning(command.layer);
  wanted.names = both || command.layer == "names" || command.layer == "values" || wanted.facts;
  wanted.coreference = both || command.layer == "coreference";
  return wanted;
}

void print_words(const Reading& reading, const ReadCommand& command) {
  const LayerFormat format = layer_format(command.format);
  LayerView view;
  view.text = reading.article.text;
  view.segmentation = &reading.segmentation;
  if (command.layer != "tokens") view.tagging = &reading.tagging;
  const bool both = format == LayerFormat::conllu;
  if (command.layer == "trees" || (command.layer == "names" && both)) view.trees = &reading.trees;
  if (command.layer == "names" || (command.layer == "trees" && both)) view.names = &reading.names;
  std::vector<std::string> entities;
  if (command.layer == "trees" && both) {
    entities = entity_brackets({reading.article, reading.segmentation, reading.tagging},
                               reading.coreference);
    view.entities = &entities;
  }
  if (view.names != nullptr) view.inner_names = &reading.inner_names;
  if (view.names != nullptr) view.titles = &reading.titles;
  print_out(print_layers_head(reading.article.source, format));
  for (std::size_t i = 0; i < reading.segmentation.sentences.size(); ++i) {
    print_out(print_sentence(view, i, format));
  }
}

// "GUM_bio_byron" of "texts/GUM_bio_byron.txt".
std::string document_name(const std::string& source) {
  std::string name = std::filesystem::path(source).stem().string();
  std::replace(name.begin(), name.end(), ' ', '_');
  return name;
}

void print_coreference(const Reading& reading, const std::string& format) {
  const ArticleWords words(reading.article, reading.segmentation, reading.tagging);
  if (format == "conll") {
    const std::string name = document_name(reading.article.source);
    print_out(coreference_conll(name, words, reading.coreference));
  } else {
    print_out(format == "jsonl" ? coreference_jsonl(words, reading.coreference)
                                : coreference_text(words, reading.coreference));
  }
}

void print_propositions(const Reading& reading, const std::string& format) {
  if (format == "carb") return print_out(propositions_carb(reading));
  if (format == "clusters") return print_out(propositions_clusters(reading));
  if (format == "tsv") return print_out(propositions_tsv(reading));
  print_out(format == "jsonl" ? propositions_jsonl(reading) : propositions_text(reading));
}

void print_facts(const ArticleFacts& facts, const ReadCommand& command) {
  const bool jsonl = command.format == "jsonl";
  if (command.layer == "entities") {
    print_out(jsonl ? entities_jsonl(facts) : entities_text(facts));
  } else {
    print_out(jsonl ? facts_jsonl(facts) : facts_text(facts));
  }
}

void print_meaning(const Reading& reading, const ReadCommand& command) {
  if (command.layer == "coreference") {
    print_coreference(reading, command.format);
  } else if (command.layer == "values") {
    print_out(command.format == "jsonl" ? values_jsonl(reading) : values_text(reading));
  } else if (command.layer == "propositions") {
    print_propositions(reading, command.format);
  } else {
    print_facts(reading.facts, command);
  }
}

// Text that is divided already is no article: it has no header to take off.
std::string read_bytes(const std::string& path) {
  if (path == "-") return std::string{std::istreambuf_iterator<char>(std::cin), {}};
  std::ifstream file(path, std::ios::binary);
  std::string text{std::istreambuf_iterator<char>(file), {}};
  if (!file) throw InputError(fmt::format("{}: {}; check the path", path, std::strerror(errno)));
  return text;
}

// Hands every article to the layers wanted.
class LayerPrinter {
 public:
  explicit LayerPrinter(const ReadCommand& command) : command_(command) {}

  Segmentation segment(std::string_view text) const {
    if (command_.tokenized) return ingestor_.segment_tokenized(text);
    return command_.sentences ? ingestor_.segment_lines(text) : ingestor_.segment(text);
  }

  // As ingesting reads it, with no more of it in memory than that takes.
  void print(Article article) {
    const bool facts_alone = command_.layer == "facts" || command_.layer == "entities";
    if (!facts_alone) {
      Segmentation segmentation = segment(article.text);
      return print(std::move(article), std::move(segmentation));
    }
    print_head(article);
    print_facts(ingestor_.read(article), command_);
  }

  void print(Article article, Segmentation segmentation) {
    print_head(article);
    if (command_.layer == "tokens") {
      Reading reading;
      reading.article = std::move(article);
      reading.segmentation = std::move(segmentation);
      return print_words(reading, command_);
    }
    const Reading reading = ingestor_.read_segmented(std::move(article), std::move(segmentation),
                                                     wanted_layers(command_));
    is_word_layer(command_.layer) ? print_words(reading, command_)
                                  : print_meaning(reading, command_);
  }

 private:
  const ReadCommand& command_;
  Ingestor ingestor_;

  void print_head(const Article& article) const {
    if (command_.inputs.size() > 1 && command_.format == "text")
      print_out(fmt::format("# {}\n", article.source));
  }
};

void print_divided(const ReadCommand& command, LayerPrinter& printer) {
  for (const std::string& input : command.inputs) {
    Article article;
    article.source = input;
    article.text = read_bytes(input);
    Segmentation segmentation = printer.segment(article.text);
    printer.print(std::move(article), std::move(segmentation));
  }
}

// How many inputs failed; each was reported.
std::size_t print_articles(const ReadCommand& command, LayerPrinter& printer) {
  ReadOptions options;
  options.format = article_format_named(command.article_format).value_or(ArticleFormat::automatic);
  options.text_has_header = !is_word_layer(command.layer) && command.layer != "coreference";
  ArticleStream articles({command.inputs.begin(), command.inputs.end()}, options);
  std::size_t failed = 0;
  const Interrupt interrupt;
  while (auto item = articles.next()) {
    if (interrupt.requested()) throw Cancelled("read: cancelled; nothing was stored");
    if (!item->problem.empty()) print_error(item->problem);
    if (!item->article) {
      ++failed;
      continue;
    }
    printer.print(std::move(*item->article));
  }
  return failed;
}

ExitCode run_read(const ReadCommand& command) {
  if (command.format == "conllu" && !is_word_layer(command.layer)) {
    throw UsageError(
        fmt::format("read: conllu has no place for {}; take --format jsonl", command.layer));
  }
  if (command.format == "conll" && command.layer != "coreference") {
    throw UsageError(fmt::format("read: conll is for coreference; take another format for {}",
                                 command.layer));
  }
  const bool compares =
      command.format == "carb" || command.format == "clusters" || command.format == "tsv";
  if (compares && command.layer != "propositions") {
    throw UsageError(fmt::format("read: {} is for propositions; take another format for {}",
                                 command.format, command.layer));
  }
  LayerPrinter printer(command);
  if (command.sentences || command.tokenized) {
    print_divided(command, printer);
    return ExitCode::ok;
  }
  const std::size_t failed = print_articles(command, printer);
  if (failed == 0) return ExitCode::ok;
  return command.inputs.size() == 1 ? ExitCode::input : ExitCode::some_failed;
}

}  // namespace

void add_read(CLI::App& weft, Invocation& invocation) {
  CLI::App& command = add_command(weft, kText);
  auto options = std::make_shared<ReadCommand>();
  command.add_option("INPUT", options->inputs, "Files and folders; - is standard input")
      ->required();
  add_choice_option(command, "--layer", options->layer,
                    "tokens|tags|trees|names|values|coreference|entities|propositions|facts",
                    "Layer to show")
      ->default_str("facts");
  add_choice_option(command, "--format", options->format,
                    "text|jsonl|conllu|conll|tsv|carb|clusters", "How the layer is printed")
      ->default_str("text");
  add_choice_option(command, "--input-format", options->article_format,
                    "auto|text|markdown|html|jsonl", "What the inputs are")
      ->default_str("auto");
  command.add_flag("--sentences", options->sentences,
                   "The input is divided already: one sentence a line");
  command.add_flag("--tokenized", options->tokenized,
                   "As --sentences, with white space between tokens");
  set_body(command, invocation, [options] { return run_read(*options); });
}

}  // namespace weft
