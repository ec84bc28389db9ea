#include "ingest/portrayals.h"

#include <algorithm>
#include <map>

#include "ingest/mentions.h"

namespace weft {
namespace {

bool is_finite_present(const ArticleWords& words, std::uint32_t word) {
  return words.tag(word).xpos == "VBZ" || words.tag(word).xpos == "VBP";
}

// Who does it and as whom, by heads; kNoHead where the tree does not say.
struct Cast {
  std::uint32_t actor = kNoHead, character = kNoHead;
};

class CastFinder {
 public:
  CastFinder(const ArticleWords& words, const Trees& trees) : words_(words), trees_(trees) {}

  Cast cast_of(std::uint32_t verb) const {
    const std::string& lemma = words_.lemma(verb);
    const bool plays = lemma == "play" || lemma == "portray";
    if (!words_.is(verb, Upos::verb) || (!plays && lemma != "star")) return {};
    if (is_finite_present(words_, verb)) {
      return {child(verb, "nsubj"), plays ? child(verb, "obj") : child(verb, "obl", "as")};
    }
    if (!plays || words_.tag(verb).xpos != "VBN") return {};
    const bool described = trees_[verb].head != kNoHead && trees_[verb].relation == "acl";
    return {child(verb, "obl", "by"),
            described ? trees_[verb].head : child(verb, "nsubj:pass")};
  }

 private:
  const ArticleWords& words_;
  const Trees& trees_;

  std::uint32_t child(std::uint32_t head, std::string_view relation,
                      std::string_view preposition = {}) const {
    const Sentence& sentence = words_.sentences()[words_.sentence_of(head)];
    for (std::uint32_t word = sentence.first_word; word < sentence.end_word; ++word) {
      const std::string_view found = trees_[word].relation;
      if (trees_[word].head != head || (found != relation && base_relation(found) != relation))
        continue;
      if (relation == "nsubj" && found == "nsubj:pass") continue;
      if (preposition.empty() || has_preposition(word, preposition)) return word;
    }
    return kNoHead;
  }

  bool has_preposition(std::uint32_t noun, std::string_view form) const {
    const Sentence& sentence = words_.sentences()[words_.sentence_of(noun)];
    for (std::uint32_t word = sentence.first_word; word < noun; ++word) {
      if (trees_[word].head == noun && trees_[word].relation == "case" && words_.is(word, form))
        return true;
    }
    return false;
  }
};

}  // namespace

Portrayals::Portrayals(const ArticleWords& words, const Trees& trees,
                       const std::vector<Mention>& named, const std::vector<NamedTraits>& traits)
    : words_(words), trees_(trees) {
  std::map<std::uint32_t, LocalEntity> headed;
  for (const Mention& name : named)
    headed.emplace(name.head, name.entity);
  const auto type_of = [&](LocalEntity entity) {
    return traits[static_cast<std::size_t>(entity)].type;
  };
  const CastFinder finder(words, trees);
  for (std::uint32_t verb = 0; verb < words.size(); ++verb) {
    const Cast cast = finder.cast_of(verb);
    const auto actor = headed.find(cast.actor), character = headed.find(cast.character);
    if (actor == headed.end() || character == headed.end()) continue;
    const NameType role = type_of(character->second);
    if (type_of(actor->second) != NameType::person || actor->second == character->second ||
        (role != NameType::person && role != NameType::other))
      continue;
    Role found{actor->second, character->second, std::max({verb, cast.actor, cast.character}) + 1};
    for (const Mention& name : named) {
      if (name.entity != found.actor || name.first_word < found.end) continue;
      found.until = name.first_word;
      break;
    }
    roles_.push_back(found);
  }
}

std::optional<LocalEntity> Portrayals::character_of(LocalEntity actor,
                                                    std::uint32_t pronoun) const {
  for (auto role = roles_.rbegin(); role != roles_.rend(); ++role) {
    if (role->actor == actor && role->end <= pronoun && pronoun < role->until)
      return is_present(pronoun) ? std::optional(role->character) : std::nullopt;
  }
  return std::nullopt;
}

// Whether the sentence is told in the present.
bool Portrayals::is_present(std::uint32_t word) const {
  std::uint32_t root = word;
  while (trees_[root].head != kNoHead)
    root = trees_[root].head;
  if (is_finite_present(words_, root)) return true;
  const Sentence& sentence = words_.sentences()[words_.sentence_of(word)];
  for (std::uint32_t aux = sentence.first_word; aux < sentence.end_word; ++aux) {
    const bool is_its = trees_[aux].head == root && (base_relation(trees_[aux].relation) == "aux" ||
                                                     trees_[aux].relation == "cop");
    if (is_its && is_finite_present(words_, aux)) return true;
  }
  return false;
}

}  // namespace weft
