// weft-train: from treebanks to model files. See train/README.md.
#include <fmt/core.h>

#include <CLI/CLI.hpp>
#include <filesystem>

#include "train/cluster_trainer.h"
#include "train/lemma_trainer.h"
#include "train/score.h"
#include "train/tagger_trainer.h"

namespace weft {
namespace {

struct Paths {
  std::string ewt, gum, ner, vectors, out;
};

// The file of a folder whose name begins and ends so; throws InputError if there is none.
std::string file_in(const std::string& folder, std::string_view prefix, std::string_view suffix) {
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
  return *std::min_element(found.begin(), found.end());
}

std::vector<TreebankSentence> treebank(const Paths& paths, std::string_view part) {
  auto sentences = read_conllu(file_in(paths.ewt, "en_ewt-ud-" + std::string(part), ".conllu"));
  auto gum = read_conllu(file_in(paths.gum, "en_gum-ud-" + std::string(part), ".conllu"));
  sentences.insert(sentences.end(), std::make_move_iterator(gum.begin()),
                   std::make_move_iterator(gum.end()));
  return sentences;
}

void make_clusters(const Paths& paths) {
  ModelWriter writer(ModelKind::word_clusters, "GloVe");
  train_clusters(paths.vectors, writer);
  writer.write(paths.out + "/clusters.model");
}

void make_tagger(const Paths& paths) {
  const WordClusters clusters(
      ModelFile::open(paths.out + "/clusters.model", ModelKind::word_clusters));
  const auto sentences = treebank(paths, "train");
  ModelWriter lemmas(ModelKind::lemmatizer, "EWT");
  train_lemmatizer(sentences, lemmas);
  lemmas.write(paths.out + "/lemmatizer.model");
  ChainSettings settings;
  settings.title = "tagger";
  if (getenv("EP")) settings.epochs = atoi(getenv("EP"));
  if (getenv("RATE")) settings.rate = atof(getenv("RATE"));
  if (getenv("DROP")) settings.feature_dropout = atof(getenv("DROP"));
  if (getenv("WMIN")) settings.weight_min = atof(getenv("WMIN"));
  ModelWriter tagger(ModelKind::tagger, "EWT");
  train_tagger(sentences, clusters, settings, tagger);
  tagger.write(paths.out + "/tagger.model");
}

void score(const Paths& paths) {
  const WordClusters clusters(
      ModelFile::open(paths.out + "/clusters.model", ModelKind::word_clusters));
  const Tagger tagger(ModelFile::open(paths.out + "/tagger.model", ModelKind::tagger));
  const Lemmatizer lemmatizer(
      ModelFile::open(paths.out + "/lemmatizer.model", ModelKind::lemmatizer));
  for (const auto& file : {file_in(paths.ewt, "en_ewt-ud-dev", ".conllu"),
                           file_in(paths.gum, "en_gum-ud-dev", ".conllu")}) {
    fmt::print("{}  {}\n", print(score_tags(read_conllu(file), clusters, tagger, lemmatizer)),
               file);
  }
}

}  // namespace
}  // namespace weft

int main(int argc, char** argv) {
  CLI::App app("Learns weft's models from treebanks");
  app.require_subcommand(1);
  weft::Paths paths;
  for (const auto& [name, run] :
       {std::pair{"clusters", &weft::make_clusters}, std::pair{"tagger", &weft::make_tagger},
        std::pair{"score", &weft::score}}) {
    CLI::App* command = app.add_subcommand(name, "");
    command->add_option("--ewt", paths.ewt);
    command->add_option("--gum", paths.gum);
    command->add_option("--ner", paths.ner);
    command->add_option("--vectors", paths.vectors);
    command->add_option("--out", paths.out);
    command->callback([&, run = run] { run(paths); });
  }
  try {
    CLI11_PARSE(app, argc, argv);
  } catch (const weft::Error& error) {
    fmt::print(stderr, "{}\n", error.what());
    return 1;
  }
}
