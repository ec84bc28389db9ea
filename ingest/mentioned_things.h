// The named things of an article up to where a reader is, and which of them a definite phrase may
// mean by its noun: "the park", "the company".
#pragma once
#include <optional>
#include <unordered_map>
#include <vector>

#include "ingest/phrase_agreement.h"
#include "ingest/predications.h"

namespace weft {

// Borrows the first four, which must outlive it.
class MentionedThings {
 public:
  // `traits`: per entity with a name.
  MentionedThings(const ArticleWords& words, const Lexicon& lexicon, const Trees& trees,
                  const Predications& predications, const PhraseAgreement& agreement,
                  std::vector<NamedTraits> traits)
      : words_(words),
        lexicon_(lexicon),
        trees_(trees),
        predications_(predications),
        agreement_(agreement),
        traits_(std::move(traits)) {}

  // Mentions in reading order, of things with names alone.
  void see(const Mention& mention) { seen_.push_back(mention); }

  // What a word heads a mention of; the first that is said holds. May be known before it is seen.
  void set_entity(std::uint32_t head, LocalEntity entity) { entity_at_.emplace(head, entity); }
  std::optional<LocalEntity> entity_at(std::uint32_t head) const;

  // How many have names.
  std::uint32_t count() const { return static_cast<std::uint32_t>(traits_.size()); }
  const NamedTraits& traits_of(LocalEntity entity) const {
    return traits_[static_cast<std::size_t>(entity)];
  }

  // From now on "the capital" may be Rome, and "the capital of Italy" too; `end_word`: of the whole
  // phrase.
  void note_kind(const NominalGroup& phrase, std::uint32_t end_word, LocalEntity entity);

  // Whether the word would have somebody do something to himself, which is said otherwise.
  bool is_own_object(std::uint32_t word, LocalEntity entity) const;

  // Whether it is named in what describes the pronoun: Berg in "The son of Berg, [he] left".
  bool is_in_description(std::uint32_t pronoun, std::optional<LocalEntity> entity) const;

  // How many sentences before this one it was mentioned last; many where that is long ago.
  std::uint32_t sentences_since(LocalEntity entity, std::uint32_t sentence) const;

  // Whether a thing of the same name has been mentioned since ("the island"), or another
  // organization stands in the sentence and the one meant is farther ("the party").
  bool is_outdone(const NominalGroup& phrase, LocalEntity entity, std::uint32_t sentence) const;

  // The last entity that the phrase's noun heads a name of, with no other words than its names';
  // of two in sight, only one that has just been mentioned.
  std::optional<LocalEntity> same_kind(const NominalGroup& phrase, std::uint32_t sentence) const;

  // "the company": the organization that was mentioned last.
  std::optional<LocalEntity> last_business(const NominalGroup& phrase,
                                           std::uint32_t sentence) const;

 private:
  const ArticleWords& words_;
  const Lexicon& lexicon_;
  const Trees& trees_;
  const Predications& predications_;
  const PhraseAgreement& agreement_;
  std::vector<NamedTraits> traits_;  // with what the text says that its entities are
  std::unordered_map<std::uint32_t, LocalEntity> entity_at_;  // by the head of a mention
  std::vector<Mention> seen_;
};

}  // namespace weft
