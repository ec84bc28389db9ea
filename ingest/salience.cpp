#include "ingest/salience.h"

#include <algorithm>
#include <array>

#include "ingest/mentions.h"

namespace weft {
namespace {

constexpr std::uint32_t kSentencesBack = 3;
constexpr std::size_t kMentionsBack = 80;

// One bit each.
enum Factor : unsigned {
  kRecent = 1,
  kSubject = 2,
  kObject = 4,
  kOblique = 8,
  kHeadNoun = 16,      // not in a phrase of another noun
  kNoAdverbial = 32,   // nor in one of place, time or manner
  kSameRole = 64,      // as the pronoun
  kNextOwner = 128,    // named last before "his"; ours, tried on the development set of GAP
};
constexpr std::array<int, 8> kWeights{100, 80, 50, 40, 80, 50, 35, 400};

int weight_of(unsigned factors) {
  int weight = 0;
  for (std::size_t factor = 0; factor < kWeights.size(); ++factor) {
    if ((factors >> factor & 1u) != 0) weight += kWeights[factor];
  }
  return weight;
}

bool is_argument(std::string_view relation) {
  return relation == "nsubj" || relation == "obj" || relation == "iobj" || relation == "obl";
}

bool stands_with(std::string_view relation) {
  return relation == "conj" || relation == "appos" || relation == "flat";
}

}  // namespace

void Salience::keep_since(std::uint32_t word, std::vector<SalientThing>& things) const {
  if (word == 0) return;
  const auto is_older = [&](const SalientThing& thing) {
    return std::none_of(seen_.begin(), seen_.end(), [&](const Seen& seen) {
      return seen.thing == thing.thing && seen.head >= word;
    });
  };
  if (!std::all_of(things.begin(), things.end(), is_older)) std::erase_if(things, is_older);
}

void Salience::see(std::uint32_t head, ThingId thing, Gender gender) {
  seen_.push_back({head, thing});
  Gender& known = genders_.emplace(thing, gender).first->second;
  if (known == Gender::unknown) known = gender;
}

bool Salience::has_gender(ThingId thing, Gender gender) const {
  const Gender own = genders_.at(thing);
  return own == gender ||
         (gender != Gender::neuter && (own == Gender::unknown || gender == Gender::unknown) &&
          own != Gender::neuter);
}

// Of what it is in one row with, or said of; a name in brackets is only recent.
unsigned Salience::factors_of(std::uint32_t head, std::uint32_t pronoun) const {
  std::string_view relation = base_relation(trees_[head].relation);
  while (stands_with(relation) && trees_[head].head != kNoHead) {
    if (relation == "appos" && head > 0 && words_.is(head - 1, "(")) return kRecent;
    head = trees_[head].head;
    relation = base_relation(trees_[head].relation);
  }
  if (relation == "compound" || relation == "amod") return 0;
  unsigned factors = kRecent;
  if (relation != "nmod") factors |= kHeadNoun;
  if (relation != "nmod" && relation != "obl") factors |= kNoAdverbial;
  if (relation == "nsubj") factors |= kSubject;
  if (relation == "obj" || relation == "iobj") factors |= kObject;
  if (relation == "obl") factors |= kOblique;
  const std::string_view own = base_relation(trees_[pronoun].relation);
  if (relation == own && own != "nmod") factors |= kSameRole;
  return factors;
}

bool Salience::has_child(std::uint32_t verb, std::string_view relation) const {
  const Sentence& sentence = words_.sentences()[words_.sentence_of(verb)];
  for (std::uint32_t word = sentence.first_word; word < sentence.end_word; ++word) {
    if (trees_[word].head == verb && base_relation(trees_[word].relation) == relation) return true;
  }
  return false;
}

void Salience::add_arguments(std::uint32_t verb, std::uint32_t pronoun, Arguments wanted,
                             std::vector<ThingId>& things) const {
  for (auto seen = seen_.rbegin(); seen != seen_.rend(); ++seen) {
    if (words_.sentence_of(seen->head) < words_.sentence_of(pronoun)) break;
    if (trees_[seen->head].head != verb || seen->head == pronoun) continue;
    const std::string_view relation = base_relation(trees_[seen->head].relation);
    if (relation == "nsubj" || (wanted == Arguments::all && is_argument(relation)))
      things.push_back(seen->thing);
  }
}

// Of an object's verb without a subject of its own, also the subject of "began to" or "came and".
std::vector<ThingId> Salience::arguments_beside(std::uint32_t pronoun) const {
  std::vector<ThingId> things;
  const std::string_view own = base_relation(trees_[pronoun].relation);
  std::uint32_t verb = trees_[pronoun].head;
  if (verb == kNoHead || !is_argument(own)) return things;
  add_arguments(verb, pronoun, Arguments::all, things);
  if (own == "nsubj") return things;
  while (!has_child(verb, "nsubj") && trees_[verb].head != kNoHead) {
    const std::string_view relation = base_relation(trees_[verb].relation);
    if (relation != "conj" && relation != "xcomp") break;
    verb = trees_[verb].head;
    if (relation == "xcomp" && has_child(verb, "obj")) break;  // "told Holm to help him"
    add_arguments(verb, pronoun, Arguments::subject, things);
  }
  return things;
}

std::vector<SalientThing> Salience::before(std::uint32_t pronoun, Gender gender) const {
  const std::uint32_t sentence = words_.sentence_of(pronoun);
  const std::vector<ThingId> beside = arguments_beside(pronoun);
  std::map<std::pair<ThingId, std::uint32_t>, unsigned> factors;  // per thing and sentence
  std::size_t compared = 0;
  bool wants_owner = trees_[pronoun].relation == "nmod:poss";
  for (auto seen = seen_.rbegin(); seen != seen_.rend(); ++seen) {
    const std::uint32_t where = words_.sentence_of(seen->head);
    if (where + kSentencesBack < sentence || ++compared > kMentionsBack) break;
    if (seen->head >= pronoun || !has_gender(seen->thing, gender)) continue;
    if (std::find(beside.begin(), beside.end(), seen->thing) != beside.end()) continue;
    factors[{seen->thing, where}] |= factors_of(seen->head, pronoun);
    if (wants_owner && where == sentence && !words_.is(seen->head, Upos::pron))
      factors[{seen->thing, where}] |= kNextOwner;
    wants_owner = false;
  }
  std::vector<SalientThing> things;
  for (const auto& [place, found] : factors) {
    const auto& [thing, where] = place;
    if (things.empty() || things.back().thing != thing) things.push_back({thing, 0});
    things.back().weight += weight_of(found) >> (sentence - where);
  }
  std::stable_sort(things.begin(), things.end(), [](const SalientThing& a, const SalientThing& b) {
    return a.weight > b.weight;
  });
  return things;
}

}  // namespace weft
