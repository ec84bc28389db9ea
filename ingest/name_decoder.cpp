// A well-formed sequence is at each word in one of seven states: closed (after O, L or U) or inside
// a name of one of the six types (after B or I). Both passes below go over states, not over pairs
// of labels.
#include "ingest/name_decoder.h"

#include <algorithm>
#include <array>
#include <limits>

#include "ingest/net_kernels.h"

namespace weft {

namespace {

constexpr Label kOutside = 0;

Label label_of(NamePart part, std::size_t type) {
  return name_label(part, static_cast<NameType>(type));
}

// Numbers of one word's states.
template <class Number>
struct States {
  Number closed{};
  std::array<Number, kNameTypeCount> open{};
};

// The best way into each state of a word: its label there, which also tells the state before.
States<Label> advance(const float* scores, States<double>& best) {
  States<Label> way;
  States<double> next;
  next.closed = best.closed + scores[kOutside];
  way.closed = kOutside;
  const auto close = [&](double score, Label label) {
    if (score > next.closed) {
      next.closed = score;
      way.closed = label;
    }
  };
  for (std::size_t type = 0; type < kNameTypeCount; ++type) {
    const auto score = [&](NamePart part) { return scores[label_of(part, type)]; };
    close(best.closed + score(NamePart::unit), label_of(NamePart::unit, type));
    close(best.open[type] + score(NamePart::last), label_of(NamePart::last, type));
    const double begun = best.closed + score(NamePart::begin);
    const double inside = best.open[type] + score(NamePart::inside);
    next.open[type] = std::max(begun, inside);
    way.open[type] = label_of(inside > begun ? NamePart::inside : NamePart::begin, type);
  }
  best = next;
  return way;
}

std::vector<Label> best_path(std::span<const float> scores) {
  const std::size_t count = scores.size() / kNameLabelCount;
  States<double> best;
  best.open.fill(-std::numeric_limits<double>::infinity());
  std::vector<States<Label>> ways;
  ways.reserve(count);
  for (std::size_t i = 0; i < count; ++i)
    ways.push_back(advance(scores.data() + i * kNameLabelCount, best));
  std::vector<Label> path(count);
  bool closed = true;
  std::size_t type = 0;
  for (std::size_t i = count; i-- > 0;) {
    path[i] = closed ? ways[i].closed : ways[i].open[type];
    closed = may_start(path[i]);
    if (!closed) type = static_cast<std::size_t>(type_of(path[i]));
  }
  return path;
}

// Sums over all well-formed sequences before and after each word, scaled at each word alike.
class NameLattice {
 public:
  explicit NameLattice(std::span<const float> scores)
      : count_(scores.size() / kNameLabelCount), probabilities_(scores.size()) {
    constexpr double kLeast = 1e-30;  // so that no sum is 0
    for (std::size_t i = 0; i < scores.size(); ++i)
      probabilities_[i] = kLeast + static_cast<double>(exp_of_negative(scores[i]));
    run_forwards();
    run_backwards();
  }

  // Of the labels of a name, words [begin, end).
  double probability(std::size_t begin, std::span<const Label> labels) const {
    double product = begin == 0 ? 1 : before_[begin - 1].closed;
    for (std::size_t i = 0; i < labels.size(); ++i)
      product *= at(begin + i, labels[i]);
    product *= after_[begin + labels.size() - 1].closed;
    return std::clamp(product / before_.back().closed, std::numeric_limits<double>::min(), 1.0);
  }

 private:
  double at(std::size_t word, Label label) const {
    return probabilities_[word * kNameLabelCount + label];
  }
  double at(std::size_t word, NamePart part, std::size_t type) const {
    return at(word, label_of(part, type));
  }

  void run_forwards() {
    States<double> state;
    state.closed = 1;
    for (std::size_t word = 0; word < count_; ++word) {
      States<double> next;
      next.closed = state.closed * at(word, kOutside);
      double sum = 0;
      for (std::size_t type = 0; type < kNameTypeCount; ++type) {
        next.closed += state.closed * at(word, NamePart::unit, type) +
                       state.open[type] * at(word, NamePart::last, type);
        next.open[type] = state.closed * at(word, NamePart::begin, type) +
                          state.open[type] * at(word, NamePart::inside, type);
        sum += next.open[type];
      }
      scale(word, 1 / (sum + next.closed), next);
      state = next;
      before_.push_back(state);
    }
  }

  void scale(std::size_t word, double factor, States<double>& state) {
    state.closed *= factor;
    for (double& open : state.open)
      open *= factor;
    for (std::size_t label = 0; label < kNameLabelCount; ++label)
      probabilities_[word * kNameLabelCount + label] *= factor;
  }

  void run_backwards() {
    after_.resize(count_);
    if (count_ == 0) return;
    after_.back().closed = 1;
    for (std::size_t word = count_ - 1; word > 0; --word) {
      const States<double>& state = after_[word];
      States<double>& earlier = after_[word - 1];
      earlier.closed = at(word, kOutside) * state.closed;
      for (std::size_t type = 0; type < kNameTypeCount; ++type) {
        earlier.closed += at(word, NamePart::unit, type) * state.closed +
                          at(word, NamePart::begin, type) * state.open[type];
        earlier.open[type] = at(word, NamePart::inside, type) * state.open[type] +
                             at(word, NamePart::last, type) * state.closed;
      }
    }
  }

  std::size_t count_;
  std::vector<double> probabilities_;  // [word][label], scaled
  std::vector<States<double>> before_, after_;
};

}  // namespace

std::vector<Name> decode_names(std::span<const float> scores) {
  const std::vector<Label> path = best_path(scores);
  std::vector<Name> names;
  for (std::size_t begin = 0; begin < path.size();) {
    std::size_t end = begin + 1;
    if (path[begin] != kOutside) {
      while (end < path.size() && !may_start(path[end]))
        ++end;
      names.push_back({0, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end),
                       type_of(path[begin]), 1});
    }
    begin = end;
  }
  if (names.empty()) return names;
  const NameLattice lattice(scores);
  for (Name& name : names) {
    name.probability = lattice.probability(
        name.first_word, std::span(path).subspan(name.first_word, name.end_word - name.first_word));
  }
  return names;
}

}  // namespace weft
