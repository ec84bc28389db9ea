#include "train/coreference_score.h"

#include <fmt/core.h>

#include <algorithm>
#include <map>

#include "graph/error.h"
#include "train/assignment.h"

namespace weft {

namespace {

using Span = std::pair<std::uint32_t, std::uint32_t>;
using Entity = std::vector<Span>;  // sorted, distinct

struct Partition {
  std::vector<Entity> entities;
  std::map<Span, std::size_t> entity_of;
};

Partition partition_of(const ConllDocument& document) {
  std::map<std::uint32_t, Entity> numbered;
  std::map<Span, std::uint32_t> taken;  // a span that stands in two entities counts in the first
  for (const ConllMention& mention : document.mentions) {
    const Span span{mention.first_word, mention.end_word};
    if (taken.emplace(span, mention.entity).second) numbered[mention.entity].push_back(span);
  }
  Partition partition;
  for (auto& [number, entity] : numbered) {
    if (entity.size() < 2) continue;
    std::sort(entity.begin(), entity.end());
    for (const Span& span : entity)
      partition.entity_of[span] = partition.entities.size();
    partition.entities.push_back(std::move(entity));
  }
  return partition;
}

std::size_t mention_count(const Partition& partition) {
  return partition.entity_of.size();
}

// Into how many of the other side's entities an entity falls, by how many of its mentions;
// mentions that the other side lacks are not in it.
std::map<std::size_t, std::size_t> parts_of(const Entity& entity, const Partition& other) {
  std::map<std::size_t, std::size_t> parts;
  for (const Span& span : entity) {
    if (const auto found = other.entity_of.find(span); found != other.entity_of.end()) {
      ++parts[found->second];
    }
  }
  return parts;
}

// Adds what `side` contributes, seen from its entities: recall's if it is the gold one.
void add_side(const Partition& side, const Partition& other, double& muc, double& muc_all,
              double& b_cubed, double& b_cubed_all) {
  for (const Entity& entity : side.entities) {
    const double size = static_cast<double>(entity.size());
    double found = 0, part_count = 0;
    for (const auto& [number, count] : parts_of(entity, other)) {
      const double shared = static_cast<double>(count);
      b_cubed += shared * shared / size;
      found += shared;
      ++part_count;
    }
    muc += found - part_count;
    muc_all += size - 1;
    b_cubed_all += size;
  }
}

double ceaf_similarity(const Partition& gold, const Partition& system) {
  if (gold.entities.empty() || system.entities.empty()) return 0;
  std::vector<std::vector<double>> gains(gold.entities.size(),
                                         std::vector<double>(system.entities.size()));
  for (std::size_t i = 0; i < gold.entities.size(); ++i) {
    for (const auto& [number, count] : parts_of(gold.entities[i], system)) {
      gains[i][number] = 2 * static_cast<double>(count) /
                         static_cast<double>(gold.entities[i].size() +
                                             system.entities[number].size());
    }
  }
  return best_assignment(gains);
}

void add_document(const ConllDocument& gold_document, const ConllDocument& system_document,
                  CoreferenceScores& scores) {
  const Partition gold = partition_of(gold_document), system = partition_of(system_document);
  for (const auto& [span, entity] : gold.entity_of) {
    if (system.entity_of.contains(span)) ++scores.mentions.recall_sum;
  }
  scores.mentions.recall_all += static_cast<double>(mention_count(gold));
  scores.mentions.precision_all += static_cast<double>(mention_count(system));
  scores.mentions.precision_sum = scores.mentions.recall_sum;
  add_side(gold, system, scores.muc.recall_sum, scores.muc.recall_all, scores.b_cubed.recall_sum,
           scores.b_cubed.recall_all);
  add_side(system, gold, scores.muc.precision_sum, scores.muc.precision_all,
           scores.b_cubed.precision_sum, scores.b_cubed.precision_all);
  const double similarity = ceaf_similarity(gold, system);
  scores.ceaf_e.recall_sum += similarity;
  scores.ceaf_e.precision_sum += similarity;
  scores.ceaf_e.recall_all += static_cast<double>(gold.entities.size());
  scores.ceaf_e.precision_all += static_cast<double>(system.entities.size());
}

double percent(double part, double all) {
  return all == 0 ? 0 : 100 * part / all;
}

std::string line(std::string_view name, const CoreferenceMeasure& measure) {
  return fmt::format("{:<9} P {:6.2f}  R {:6.2f}  F1 {:6.2f}\n", name, measure.precision(),
                     measure.recall(), measure.f1());
}

}  // namespace

double CoreferenceMeasure::precision() const {
  return percent(precision_sum, precision_all);
}

double CoreferenceMeasure::recall() const {
  return percent(recall_sum, recall_all);
}

double CoreferenceMeasure::f1() const {
  const double sum = precision() + recall();
  return sum == 0 ? 0 : 2 * precision() * recall() / sum;
}

CoreferenceScores score_coreference(const std::vector<ConllDocument>& gold,
                                    const std::vector<ConllDocument>& system) {
  std::map<std::string_view, const ConllDocument*> named;
  for (const ConllDocument& document : system)
    named[document.name] = &document;
  CoreferenceScores scores;
  for (const ConllDocument& document : gold) {
    const auto found = named.find(document.name);
    if (found == named.end()) {
      throw InputError(fmt::format("no document {} in the system's output", document.name));
    }
    if (found->second->words != document.words) {
      throw InputError(fmt::format(
          "document {} has other words in the system's output; read it with --tokenized",
          document.name));
    }
    add_document(document, *found->second, scores);
  }
  return scores;
}

CoreferenceScores score_coreference_files(const std::string& gold_path,
                                          const std::string& system_path) {
  const auto gold = read_coreference_conll(gold_path);
  const auto system = read_coreference_conll(system_path);
  try {
    return score_coreference(gold, system);
  } catch (const InputError& error) {
    throw InputError(fmt::format("{}: {}", system_path, error.what()));
  }
}

std::string print(const CoreferenceScores& scores) {
  return line("mentions", scores.mentions) + line("MUC", scores.muc) +
         line("B-cubed", scores.b_cubed) + line("CEAF-e", scores.ceaf_e) +
         fmt::format("CoNLL F1 {:6.2f}\n", scores.conll_f1());
}

}  // namespace weft
