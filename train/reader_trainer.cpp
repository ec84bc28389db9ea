#include "train/reader_trainer.h"

#include <fmt/core.h>

#include <algorithm>
#include <iterator>

#include "train/net_data.h"
#include "train/net_export.h"
#include "train/net_teachers.h"

namespace weft {

namespace {

constexpr int kEpochsBetweenScores = 4;
constexpr std::size_t kSampleSentences = 600;  // that measure how far the layers' inputs reach

struct DevExamples {
  std::string title;
  std::vector<NetExample> examples;
};

std::vector<DevExamples> dev_examples(const std::vector<DevTreebank>& dev,
                                      const NetVocabulary& vocabulary) {
  std::vector<DevExamples> result;
  for (const DevTreebank& treebank : dev) {
    DevExamples& examples = result.emplace_back(DevExamples{treebank.title, {}});
    for (const TreebankSentence& tree : treebank.trees) {
      examples.examples.push_back(tree_example(tree, {}, vocabulary));
    }
  }
  return result;
}

void add(NetExample example, std::span<const std::string> words, const NetVocabulary& vocabulary,
         NetMaterial& material) {
  material.lower_case.push_back(in_case(example, words, TextCase::lower, vocabulary));
  material.upper_case.push_back(in_case(example, words, TextCase::upper, vocabulary));
  material.as_written.push_back(std::move(example));
}

NetMaterial training_material(const ReaderSources& sources, const NetVocabulary& vocabulary) {
  NetMaterial material;
  for (std::size_t i = 0; i < sources.trees.size(); ++i) {
    std::vector<std::string> words;
    for (const TreebankWord& word : sources.trees[i].words)
      words.push_back(word.form);
    add(tree_example(sources.trees[i], sources.tree_names[i], vocabulary), words, vocabulary,
        material);
  }
  for (const NameSentence& names : sources.names) {
    if (!names.words.empty())
      add(name_example(names, vocabulary), names.words, vocabulary, material);
  }
  return material;
}

// Sentences with trees, spread over all of them.
std::vector<NetExample> sample_of(const std::vector<NetExample>& examples, std::size_t trees) {
  std::vector<NetExample> sample;
  const std::size_t stride = std::max<std::size_t>(1, trees / kSampleSentences);
  for (std::size_t i = 0; i < trees; i += stride)
    sample.push_back(examples[i]);
  return sample;
}

std::string epoch_line(const std::string& title, const EpochReport& epoch, int epochs) {
  const auto a_word = [](double sum, std::size_t words) {
    return words == 0 ? 0.0 : sum / static_cast<double>(words);
  };
  const NetLoss& loss = epoch.loss;
  return fmt::format(
      "{}: epoch {}/{}, {:.0f} s; a word's loss: tags {:.3f}, heads {:.3f}, "
      "relations {:.3f}, names {:.4f}",
      title, epoch.epoch, epochs, epoch.seconds, a_word(loss.tags, loss.tree_words),
      a_word(loss.arcs, loss.tree_words), a_word(loss.relations, loss.tree_words),
      a_word(loss.names, loss.name_words));
}

std::string score_line(const std::string& title, const NetScores& scores) {
  return fmt::format("  {}: UPOS {:.2f}, XPOS {:.2f}, features {:.2f}, UAS {:.2f}, LAS {:.2f}",
                     title, scores.percent(scores.upos), scores.percent(scores.xpos),
                     scores.percent(scores.features), scores.percent(scores.heads),
                     scores.percent(scores.labelled));
}

// What every net of one training has in common.
struct Course {
  const NetVocabulary& vocabulary;
  const NetMaterial& material;
  const std::vector<DevExamples>& held_out;
  const std::function<void(const std::string& line)>& say;
};

TrainedNet learn_net(const Course& course, const std::string& title, const NetSettings& settings,
                     std::span<const TrainedNet> teachers) {
  NetSizes sizes = course.vocabulary.sizes();
  sizes.width = settings.width;
  sizes.recurrence = settings.recurrence;
  const NetPlaces places(sizes);
  RandomSource random(settings.seed);
  TrainedNet net{places, NetValues(places, course.vocabulary.vectors, random)};
  const auto report = [&](const EpochReport& epoch) {
    course.say(epoch_line(title, epoch, settings.epochs));
    if (epoch.epoch % kEpochsBetweenScores != 0 && epoch.epoch != settings.epochs) return;
    for (const DevExamples& treebank : course.held_out) {
      course.say(score_line(treebank.title,
                            score_net(places, net.values, treebank.examples,
                                      course.vocabulary.relations.labels())));
    }
  };
  train_net(places, settings, course.material, teachers, net.values, report);
  return net;
}

void lean(const std::map<std::string, float>& leans, const NetVocabulary& vocabulary,
          TrainedNet& net) {
  float* const biases = net.values.dense.data() + net.places.heads.biases + net.places.upos();
  for (const auto& [upos, log_odds] : leans) {
    const std::uint16_t label = vocabulary.upos.find(upos);
    if (label != kNoLabel) biases[label] += log_odds;
  }
}

}  // namespace

void ReaderSources::add(std::vector<TreebankSentence> treebank,
                        std::vector<NameSentence> names_of_it) {
  trees.insert(trees.end(), std::make_move_iterator(treebank.begin()),
               std::make_move_iterator(treebank.end()));
  tree_names.insert(tree_names.end(), std::make_move_iterator(names_of_it.begin()),
                    std::make_move_iterator(names_of_it.end()));
}

ReaderSettings::ReaderSettings() {
  net.epochs = 18;
}

void train_reader(const ReaderSources& sources, const WordVectors& vectors,
                  const std::vector<DevTreebank>& dev, const ReaderSettings& settings,
                  const std::function<void(const std::string& line)>& say, ModelWriter& writer) {
  const NetVocabulary vocabulary = NetVocabulary::make(sources.trees, vectors);
  const NetMaterial material = training_material(sources, vocabulary);
  const std::vector<DevExamples> held_out = dev_examples(dev, vocabulary);
  const Course course{vocabulary, material, held_out, say};
  std::vector<TrainedNet> teachers;
  for (std::uint64_t i = 1; i <= settings.teachers; ++i) {
    NetSettings teacher = settings.teacher;
    teacher.seed += i;
    teachers.push_back(learn_net(course, fmt::format("teacher {}/{}", i, settings.teachers),
                                 teacher, {}));
  }
  TrainedNet net = learn_net(course, "reader", settings.net, teachers);
  lean(settings.leans, vocabulary, net);
  export_net(net.places, net.values, vocabulary,
             sample_of(material.as_written, sources.trees.size()), writer);
}

}  // namespace weft
