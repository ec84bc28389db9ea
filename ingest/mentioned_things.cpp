#include "ingest/mentioned_things.h"

#include "ingest/mentions.h"
#include "ingest/pronoun_kind.h"

namespace weft {
namespace {

constexpr std::uint32_t kSentencesBack = 12;  // how far "the park" looks for its park
constexpr std::uint32_t kThisBack = 1;        // and "this park"
constexpr std::uint32_t kBusinessBack = 2;    // and "the company" its company
constexpr std::uint32_t kOutdoneBack = 2;     // from where on another organization is nearer
constexpr std::size_t kMentionsBack = 200;

}  // namespace

std::optional<LocalEntity> MentionedThings::entity_at(std::uint32_t head) const {
  const auto found = entity_at_.find(head);
  return found == entity_at_.end() ? std::nullopt : std::optional(found->second);
}

void MentionedThings::note_kind(const NominalGroup& phrase, std::uint32_t end_word,
                                LocalEntity entity) {
  NamedTraits& traits = traits_[static_cast<std::size_t>(entity)];
  for (std::uint32_t word = phrase.span.end_word; word < end_word; ++word)
    traits.of.insert(words_.lower(word));
  traits.heads.insert(words_.lemma(phrase.head));
  for (std::uint32_t word = phrase.span.first_word; word < phrase.span.end_word; ++word)
    traits.words.insert(words_.lower(word));
}

bool MentionedThings::is_own_object(std::uint32_t word, LocalEntity entity) const {
  const std::uint32_t verb = trees_[word].head;
  const std::string_view relation = base_relation(trees_[word].relation);
  if (verb == kNoHead || (relation != "obj" && relation != "iobj")) return false;
  return entity_at(predications_.own_subject(verb)) == entity && !is_reflexive(words_.lower(word));
}

bool MentionedThings::is_in_description(std::uint32_t pronoun,
                                        std::optional<LocalEntity> entity) const {
  const WordSpan description = predications_.description_before(pronoun);
  for (std::uint32_t word = description.first_word; word < description.end_word; ++word) {
    if (entity && entity_at(word) == entity) return true;
  }
  return false;
}

std::uint32_t MentionedThings::sentences_since(LocalEntity entity, std::uint32_t sentence) const {
  std::size_t compared = 0;
  for (auto mention = seen_.rbegin(); mention != seen_.rend(); ++mention) {
    if (mention->entity == entity) return sentence - mention->sentence;
    if (mention->sentence + kSentencesBack < sentence || ++compared > kMentionsBack) break;
  }
  return kSentencesBack;
}

bool MentionedThings::is_outdone(const NominalGroup& phrase, LocalEntity entity,
                                 std::uint32_t sentence) const {
  const NameType type = traits_of(entity).type;
  const bool has_kind = type == NameType::organization || type == NameType::place;
  bool has_nearer = false;
  std::optional<std::uint32_t> namesake;  // its last sentence
  std::size_t compared = 0;
  for (auto mention = seen_.rbegin(); mention != seen_.rend(); ++mention) {
    if (mention->sentence + kSentencesBack < sentence || ++compared > kMentionsBack) break;
    if (mention->entity == entity) {
      if (predications_.is_told_of(mention->head, phrase.head)) return true;
      return (namesake && *namesake > mention->sentence) ||
             (has_nearer && mention->sentence + kOutdoneBack <= sentence);
    }
    if (mention->end_word > phrase.span.first_word) continue;
    const NamedTraits& other = traits_of(mention->entity);
    const bool may_be_meant = phrase.has_article && !agreement_.has_of(phrase);
    if (!namesake && may_be_meant && agreement_.fits(phrase, other))
      namesake = mention->sentence;
    has_nearer |= has_kind && mention->sentence == sentence && other.type == type;
  }
  return has_nearer || namesake;
}

std::optional<LocalEntity> MentionedThings::same_kind(const NominalGroup& phrase,
                                                      std::uint32_t sentence) const {
  if (!phrase.has_article && !phrase.is_this) return std::nullopt;
  if (phrase.is_counted || phrase.is_plural || agreement_.is_narrowed(phrase)) return {};
  const std::uint32_t sentences_back = phrase.is_this ? kThisBack : kSentencesBack;
  std::optional<Mention> last;
  std::size_t compared = 0;
  for (auto mention = seen_.rbegin(); mention != seen_.rend(); ++mention) {
    if (mention->sentence + sentences_back < sentence || ++compared > kMentionsBack) break;
    if (last && last->entity == mention->entity) continue;
    const NamedTraits& traits = traits_of(mention->entity);
    if (!agreement_.fits(phrase, traits) || agreement_.is_named_behind(phrase, traits)) continue;
    if (!last) {
      last = *mention;
    } else if (last->sentence + 1 < sentence || mention->sentence == last->sentence) {
      return std::nullopt;
    }
  }
  return last ? std::optional(last->entity) : std::nullopt;
}

std::optional<LocalEntity> MentionedThings::last_business(const NominalGroup& phrase,
                                                          std::uint32_t sentence) const {
  const bool is_bare = phrase.head == phrase.span.first_word && !agreement_.is_narrowed(phrase);
  if (!is_bare || !phrase.has_article || phrase.is_plural || phrase.is_apposition) return {};
  if (!lexicon_.in("business", words_.lemma(phrase.head))) return std::nullopt;
  std::size_t compared = 0;
  for (auto mention = seen_.rbegin(); mention != seen_.rend(); ++mention) {
    if (mention->sentence + kBusinessBack < sentence || ++compared > kMentionsBack) break;
    if (traits_of(mention->entity).type != NameType::organization) continue;
    const bool hears = predications_.is_told_of(mention->head, phrase.head);
    if (!hears && !is_own_object(phrase.head, mention->entity)) return mention->entity;
  }
  return std::nullopt;
}

}  // namespace weft
