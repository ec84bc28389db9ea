// weft-train: from treebanks to model files, and their scores. See train/README.md.
#include <fmt/core.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <iterator>

#include "train/boundary_trainer.h"
#include "train/confidence_examples.h"
#include "train/fact_confidence_examples.h"
#include "train/coreference_trainer.h"
#include "train/lemma_trainer.h"
#include "train/provenance.h"
#include "train/reader_trainer.h"
#include "train/score.h"
#include "train/score_values.h"
#include "train/word_senses.h"

namespace weft {
namespace {

struct Paths {
  std::string ewt, gum, ner, coref, vectors, out;
  std::vector<std::string> train, dev;  // treebanks of any language
};

// The files of a folder whose names begin and end so, in the order of their names.
std::vector<std::string> files_in(const std::string& folder, std::string_view prefix,
                                  std::string_view suffix) {
  std::vector<std::string> found;
  std::error_code error;
  for (const auto& entry : std::filesystem::directory_iterator(folder, error)) {
    const std::string name = entry.path().filename().string();
    if (name.starts_with(prefix) && name.ends_with(suffix)) found.push_back(entry.path().string());
  }
  if (found.empty()) {
    throw InputError(fmt::format("{}: no file {}*{}; see train/README.md for where to get it",
                                 folder, prefix, suffix));
  }
  std::sort(found.begin(), found.end());
  return found;
}

template <class T>
void append(std::vector<T>& all, std::vector<T> more) {
  all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

// One Re-DocRED sentence in five, the last ones, is never trained on.
std::size_t training_part(std::size_t sentence_count) {
  return sentence_count / 5 * 4;
}

// Annotated text without trees.
std::vector<NameSentence> name_sentences(const Paths& paths) {
  std::vector<NameSentence> all;
  auto redocred = read_iob2(files_in(paths.ner, "redocred-dev", ".iob2").front());
  redocred.resize(training_part(redocred.size()));
  append(all, names_of_redocred(redocred));
  for (const std::string& path : files_in(paths.ner, "crossner-", ".iob2")) {
    append(all, names_of_crossner(read_iob2(path)));
  }
  append(all, names_of_wnut(read_iob2(files_in(paths.ner, "wnut17-train", ".iob2").front())));
  return all;
}

std::string model_path(const Paths& paths, std::string_view name) {
  return fmt::format("{}/{}.model", paths.out, name);
}

void make_lemmatizer(const Paths& paths) {
  auto sentences = read_conllu(files_in(paths.ewt, "en_ewt-ud-train", ".conllu").front());
  append(sentences, read_conllu(files_in(paths.gum, "en_gum-ud-train", ".conllu").front()));
  ModelWriter lemmas(ModelKind::lemmatizer, provenance(ModelKind::lemmatizer));
  train_lemmatizer(sentences, read_word_vectors(paths.vectors).words, lemmas);
  lemmas.write(model_path(paths, "lemmatizer"));
}

void make_segmenter(const Paths& paths) {
  auto sentences = read_conllu(files_in(paths.ewt, "en_ewt-ud-train", ".conllu").front());
  append(sentences, read_conllu(files_in(paths.gum, "en_gum-ud-train", ".conllu").front()));
  ModelWriter segmenter(ModelKind::segmenter, provenance(ModelKind::segmenter));
  train_boundaries(sentences, read_word_vectors(paths.vectors).words, {}, segmenter);
  segmenter.write(model_path(paths, "segmenter"));
}

void say_line(const std::string& line) {
  fmt::print("{}\n", line);
  std::fflush(stdout);
}

void make_reader(const Paths& paths) {
  ReaderSources sources;
  auto ewt = read_conllu(files_in(paths.ewt, "en_ewt-ud-train", ".conllu").front());
  auto gum = read_conllu(files_in(paths.gum, "en_gum-ud-train", ".conllu").front());
  auto ewt_names = names_of_ewt(ewt), gum_names = names_of_gum(gum);
  sources.add(std::move(ewt), std::move(ewt_names));
  sources.add(std::move(gum), std::move(gum_names));
  sources.names = name_sentences(paths);
  const std::vector<DevTreebank> dev = {
      {"EWT dev", read_conllu(files_in(paths.ewt, "en_ewt-ud-dev", ".conllu").front())},
      {"GUM dev", read_conllu(files_in(paths.gum, "en_gum-ud-dev", ".conllu").front())}};
  ReaderSettings settings;
  settings.leans = {{"PROPN", 0.7f}, {"X", 0.4f}};
  ModelWriter writer(ModelKind::reader, provenance(ModelKind::reader));
  train_reader(sources, read_word_vectors(paths.vectors), dev, settings, say_line, writer);
  writer.write(model_path(paths, "reader"));
}

// Documents of one half of GUM as the models read them, and the mentions that OntoGUM gives them.
std::vector<CoreferenceDocument> coreference_documents(
    const std::vector<TreebankSentence>& treebank, const std::string& gold_path,
    const ReaderModels& models) {
  auto documents = documents_of(treebank);
  add_gold(read_coreference_conll(gold_path), gold_path, documents);
  for (CoreferenceDocument& document : documents) {
    WordLayers layers = models.read(document.article.text, document.segmentation);
    document.tagging = std::move(layers.tagging);
    document.trees = std::move(layers.trees);
    document.names = std::move(layers.names);
  }
  return documents;
}

void make_coreference(const Paths& paths) {
  const ReaderModels models(paths.out);
  const auto gum = read_conllu(files_in(paths.gum, "en_gum-ud-train", ".conllu").front());
  const auto documents = coreference_documents(
      gum, files_in(paths.coref, "ontogum-train", ".conll").front(), models);
  const auto held_out = coreference_documents(
      read_conllu(files_in(paths.gum, "en_gum-ud-dev", ".conllu").front()),
      files_in(paths.coref, "ontogum-dev", ".conll").front(), models);
  const GenderSources genders{&documents,
                              files_in(paths.coref, "litbank", ".conll").front(),
                              files_in(paths.coref, "gap-development", ".tsv").front()};
  const auto senses = learn_word_senses(gum, genders, read_word_vectors(paths.vectors));
  ModelWriter writer(ModelKind::coreference, provenance(ModelKind::coreference));
  train_coreference(documents, senses, held_out, CoreferenceSettings(), say_line, writer);
  writer.write(model_path(paths, "coreference"));
}

// Names where the treebank marks them (NER= in MISC), else sentences without words.
std::vector<NameSentence> names_if_any(const std::vector<TreebankSentence>& treebank) {
  auto names = names_of_ewt(treebank);
  const bool any = std::any_of(names.begin(), names.end(), [](const NameSentence& sentence) {
    return !sentence.names.empty();
  });
  if (!any) names.assign(treebank.size(), {});
  return names;
}

// Reader and lemmatizer of any language that has a treebank.
void make_language(const Paths& paths) {
  constexpr std::size_t kVectorDims = 100;
  ReaderSources sources;
  for (const std::string& path : paths.train) {
    auto treebank = read_conllu(path);
    auto names = names_if_any(treebank);
    sources.add(std::move(treebank), std::move(names));
  }
  std::vector<DevTreebank> dev;
  for (const std::string& path : paths.dev)
    dev.push_back({path, read_conllu(path)});
  WordVectors vectors;
  vectors.dimension = kVectorDims;
  if (!paths.vectors.empty()) vectors = read_word_vectors(paths.vectors);
  ModelWriter lemmas(ModelKind::lemmatizer, provenance_of_files(paths.train));
  train_lemmatizer(sources.trees, vectors.words, lemmas);
  lemmas.write(model_path(paths, "lemmatizer"));
  ModelWriter reader(ModelKind::reader, provenance_of_files(paths.train));
  train_reader(sources, vectors, dev, ReaderSettings(), say_line, reader);
  reader.write(model_path(paths, "reader"));
}

void add_language(CLI::App& app, Paths& paths) {
  CLI::App* command =
      app.add_subcommand("language", "reader and lemmatizer of any language's UD treebank");
  command->add_option("--train", paths.train, "treebanks to learn from (.conllu)")->required();
  command->add_option("--dev", paths.dev, "treebanks to score on (.conllu)");
  command->add_option("--vectors", paths.vectors, "word vectors, int8");
  command->add_option("--out", paths.out, "folder of the model files")->required();
  command->callback([&paths] { make_language(paths); });
}

// All that can be scored on a file: a treebank (.conllu) or the held-out part of Re-DocRED (.iob2).
void score_file(const std::string& path, const ReaderModels& models) {
  fmt::print("{}\n", path);
  if (path.ends_with(".iob2")) {
    auto sentences = read_iob2(path);
    sentences.erase(sentences.begin(), sentences.begin() + static_cast<std::ptrdiff_t>(
                                                               training_part(sentences.size())));
    fmt::print("last fifth:\n{}", print(score_names(names_of_redocred(sentences), models)));
    return;
  }
  const auto sentences = read_conllu(path);
  fmt::print("{}{}", print(score_words(sentences, models)),
             print(score_segmentation(sentences, models)));
  const auto names = names_of_ewt(sentences);
  const bool has_names =
      std::any_of(names.begin(), names.end(), [](const auto& s) { return !s.names.empty(); });
  fmt::print("{}", print(score_names(has_names ? names : names_of_gum(sentences), models)));
}

void score_value_files(const std::string& folder, const std::vector<std::string>& files,
                       bool list_misses) {
  const ReaderModels models(folder + "/models");
  const Lexicon lexicon = Lexicon::load(folder + "/data");
  for (const std::string& file : files) {
    const auto documents = file.ends_with(".iob2") ? values_of_redocred(read_iob2(file))
                                                   : values_of_gum(read_conllu(file));
    const ValueScores scores = score_values(documents, models, lexicon);
    fmt::print("{}\n{}", file, print(scores));
    if (!list_misses) continue;
    for (const std::string& miss : scores.misses)
      fmt::print("  {}\n", miss);
  }
}

void make_all(const Paths& paths) {
  make_segmenter(paths);
  make_lemmatizer(paths);
  make_reader(paths);
  make_coreference(paths);
  const ReaderModels models(paths.out);
  score_file(files_in(paths.ewt, "en_ewt-ud-dev", ".conllu").front(), models);
  score_file(files_in(paths.gum, "en_gum-ud-dev", ".conllu").front(), models);
  score_file(files_in(paths.ner, "redocred-dev", ".iob2").front(), models);
}

void add_training(CLI::App& app, const char* name, const char* what, void (*run)(const Paths&),
                  Paths& paths) {
  CLI::App* command = app.add_subcommand(name, what);
  command->add_option("--ewt", paths.ewt, "folder of en_ewt-ud-{train,dev}*.conllu")->required();
  command->add_option("--gum", paths.gum, "folder of en_gum-ud-{train,dev}*.conllu")->required();
  command->add_option("--ner", paths.ner, "folder of crossner-*, redocred-dev*, wnut17-train*.iob2")
      ->required();
  command->add_option("--coref", paths.coref, "folder of ontogum-*, litbank.conll, gap-*.tsv")
      ->required();
  command->add_option("--vectors", paths.vectors, "word vectors, int8")->required();
  command->add_option("--out", paths.out, "folder of the model files")->required();
  command->callback([run, &paths] { run(paths); });
}

void add_confidence(CLI::App& app, ConfidenceSources& sources) {
  CLI::App* command = app.add_subcommand(
      "confidence", "how likely propositions are right, from annotated sentences");
  const auto add = [&](const char* name, std::string& path, const char* what) {
    command->add_option(name, path, what)->required();
  };
  add("--data", sources.data, "folder that holds models/ and data/");
  add("--carb", sources.carb, "CaRB: sentence, relation, arguments");
  add("--clusters", sources.clusters, "BenchIE: number, cluster, subject, relation, object");
  add("--cluster-sentences", sources.cluster_sentences, "number, sentence");
  add("--out", sources.out, "the table to write: confidence.tsv");
  command->callback([&sources] { fmt::print("{}", learn_confidence(sources)); });
}

void add_fact_confidence(CLI::App& app, FactConfidenceSources& sources) {
  CLI::App* command = app.add_subcommand("fact-confidence",
                                         "how likely facts are right, from judged ones");
  command->add_option("--data", sources.data, "folder that holds models/ and data/")->required();
  command->add_option("--texts", sources.texts, "folder of the documents, DOCUMENT.txt")
      ->required();
  command->add_option("--out", sources.out, "the table to write: fact_confidence.tsv")->required();
  command->add_option("verdicts", sources.verdicts, "tables as docs/evaluation has them")
      ->required();
  command->add_option("--mended", sources.mended, "a table whose faults have been mended since")
      ->allow_extra_args(false);
  command->callback([&sources] { fmt::print("{}", learn_fact_confidence(sources)); });
}

int run(int argc, char** argv) {
  CLI::App app("Learns weft's models from treebanks and scores them.");
  app.footer(
      "Example: weft-train all --ewt ud --gum ud --ner ner --vectors glove.int8 "
      "--out ingest/models");
  app.require_subcommand(1);
  Paths paths;
  add_training(app, "all", "learn every model, then score them", make_all, paths);
  add_training(app, "segmenter", "sentence boundaries only", make_segmenter, paths);
  add_training(app, "lemmatizer", "lemmatizer only", make_lemmatizer, paths);
  add_training(app, "reader", "tags, trees and names: the reader's net only", make_reader, paths);
  add_training(app, "coref", "coreference only; the others must be there", make_coreference, paths);
  add_language(app, paths);
  ConfidenceSources confidence;
  add_confidence(app, confidence);
  FactConfidenceSources fact_confidence;
  add_fact_confidence(app, fact_confidence);

  CLI::App* score = app.add_subcommand("score", "tags, tokens, sentences and names of given files");
  std::string models_folder;
  std::vector<std::string> files;
  score->add_option("--models", models_folder, "folder of the model files")->required();
  score->add_option("files", files, "treebanks (.conllu), redocred-dev.iob2")->required();
  score->callback([&] {
    const ReaderModels models(models_folder);
    for (const std::string& file : files)
      score_file(file, models);
  });
  CLI::App* values = app.add_subcommand(
      "score-values", "dates and amounts of given files, with the treebank's own words");
  std::string data_folder;
  bool list = false;
  values->add_option("--data", data_folder, "folder that holds models/ and data/")->required();
  values->add_flag("--misses", list, "every annotated value that was not found, and what was");
  values->add_option("files", files, "GUM (.conllu), redocred-dev.iob2")->required();
  values->callback([&] { score_value_files(data_folder, files, list); });
  CLI::App* score_coref = app.add_subcommand(
      "score-coref", "MUC, B-cubed, CEAF-e and their mean, of coreference files");
  std::string gold, system;
  score_coref->add_option("gold", gold, "annotated file (.conll)")->required();
  score_coref->add_option("system", system, "what is scored")->required();
  score_coref->callback([&] { fmt::print("{}", print(score_coreference_files(gold, system))); });
  try {
    CLI11_PARSE(app, argc, argv);
  } catch (const Error& error) {
    fmt::print(stderr, "{}\n", error.what());
    return 1;
  }
  return 0;
}

}  // namespace
}  // namespace weft

int main(int argc, char** argv) {
  return weft::run(argc, argv);
}
