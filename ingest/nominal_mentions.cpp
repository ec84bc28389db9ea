#include "ingest/nominal_mentions.h"

#include <algorithm>
#include <array>
#include <optional>
#include <unordered_map>

#include "ingest/mentions.h"
#include "ingest/name_spans.h"
#include "ingest/nominal_group.h"
#include "ingest/quotations.h"

namespace weft {
namespace {

constexpr std::uint32_t kSentencesBack = 12;  // how far "the park" looks for its park
constexpr std::uint32_t kBusinessBack = 2;    // and "the company" its company
constexpr std::size_t kMentionsBack = 200;

enum class PronounKind : std::uint8_t { none, person, thing, group, speaker };

PronounKind pronoun_kind(std::string_view lower) {
  using Forms = std::array<std::string_view, 8>;
  constexpr std::array<std::pair<PronounKind, Forms>, 5> kForms{{
      {PronounKind::person, {"he", "him", "his", "himself", "she", "her", "hers", "herself"}},
      {PronounKind::thing, {"it", "its", "itself"}},
      {PronounKind::group, {"they", "them", "their", "theirs", "themselves"}},
      {PronounKind::speaker, {"i", "me", "my", "mine", "myself"}},
      {PronounKind::speaker, {"we", "us", "our", "ours", "ourselves"}},
  }};
  for (const auto& [kind, forms] : kForms) {
    if (std::find(forms.begin(), forms.end(), lower) != forms.end()) return kind;
  }
  return PronounKind::none;
}

class NominalFinder {
 public:
  NominalFinder(const ArticleWords& words, const Lexicon& lexicon, const Trees& trees,
                  const Coreference& coreference, const std::vector<Mention>& named,
                  const std::vector<NamedTraits>& traits)
      : words_(words),
        lexicon_(lexicon),
        trees_(trees),
        coreference_(coreference),
        named_(named),
        traits_(traits),
        is_in_name_(words.size()),
        headed_(words.size(), kNone),
        quotations_(find_quotations(words, trees)),
        chain_at_(words.size(), kNone),
        chains_(coreference.entity_count) {
    for (std::uint32_t i = 0; i < named.size(); ++i) {
      for (std::uint32_t word = named[i].first_word; word < named[i].end_word; ++word)
        is_in_name_[word] = true;
      if (headed_[named[i].head] == kNone) headed_[named[i].head] = i;  // the longest comes first
      entity_at_.emplace(named[i].head, named[i].entity);
    }
    for (const CoreferenceMention& mention : coreference.mentions)
      chain_at_[mention.head] = mention.entity;
    read_predicates();
  }

  NominalMentions find() {
    std::size_t next = 0;
    for (const CoreferenceMention& mention : coreference_.mentions) {
      while (next < named_.size() && named_[next].first_word <= mention.head)
        seen_.push_back(named_[next++]);
      read(mention);
    }
    add_nameless_chains();
    add_speakers();
    return std::move(found_);
  }

 private:
  static constexpr std::uint32_t kNone = 0xFFFFFFFFu;

  // Mentions of one thing, as coreference has it, up to where the reader is.
  struct Chain {
    std::optional<LocalEntity> entity;  // the one that it named last
    bool is_broken = false;             // a phrase since then does not agree with it
    std::vector<Mention> nameless;      // before any name, or in a chain without
  };

  const ArticleWords& words_;
  const Lexicon& lexicon_;
  const Trees& trees_;
  const Coreference& coreference_;
  const std::vector<Mention>& named_;
  std::vector<NamedTraits> traits_;      // with what the text says that its entities are
  std::vector<bool> is_in_name_;         // per word
  std::vector<std::uint32_t> headed_;    // per word: the longest name with this head, or kNone
  Quotations quotations_;
  std::vector<std::uint32_t> chain_at_;  // per head of a mention, or kNone
  std::vector<bool> has_clause_;         // per verb or predicate: "that ...", "to ..."
  std::vector<bool> predicate_;          // per word: said of a subject, which is
  std::vector<std::uint32_t> subject_;   // per verb or predicate, or kNone
  std::unordered_map<std::uint32_t, LocalEntity> entity_at_;  // by the head of a mention
  std::vector<Chain> chains_;
  std::vector<Mention> seen_;  // in reading order, for phrases that coreference leaves alone
  NominalMentions found_;

  void read_predicates() {
    predicate_.resize(words_.size());
    has_clause_.resize(words_.size());
    subject_.resize(words_.size(), kNone);
    for (std::uint32_t word = 0; word < words_.size(); ++word) {
      const std::uint32_t head = trees_[word].head;
      if (head == kNoHead) continue;
      const std::string_view relation = base_relation(trees_[word].relation);
      if (relation == "cop") predicate_[head] = true;
      if (relation == "nsubj") subject_[head] = word;
      if (relation == "csubj" || relation == "ccomp") has_clause_[head] = true;
    }
  }

  const NamedTraits& traits_of(LocalEntity entity) const {
    return traits_[static_cast<std::size_t>(entity)];
  }

  void read(const CoreferenceMention& mention) {
    Chain& chain = chains_[mention.entity];
    if (const std::uint32_t name = name_of(mention); name != kNone) {
      chain.entity = named_[name].entity;
      chain.is_broken = false;
    } else if (is_in_name_[mention.head]) {
      return;
    } else if (words_.is(mention.head, Upos::pron)) {
      read_pronoun(mention, chain);
    } else if (words_.is_noun(mention.head)) {
      read_phrase(mention, chain);
    }
  }

  // "President [Holm]" is headed by the title.
  std::uint32_t name_of(const CoreferenceMention& mention) const {
    if (headed_[mention.head] != kNone) return headed_[mention.head];
    for (std::uint32_t word = mention.head + 1; word < mention.end_word; ++word) {
      const bool flat = trees_[word].head == mention.head &&
                        base_relation(trees_[word].relation) == "flat";
      if (flat && headed_[word] != kNone) return headed_[word];
    }
    return kNone;
  }

  void add(Mention mention, LocalEntity entity) {
    mention.entity = entity;
    found_.mentions.push_back(mention);
    seen_.push_back(mention);
    entity_at_.emplace(mention.head, entity);
  }

  // ---- pronouns -------------------------------------------------------------------------------

  void read_pronoun(const CoreferenceMention& mention, Chain& chain) {
    const PronounKind kind = pronoun_kind(words_.lower(mention.head));
    if (kind == PronounKind::none || kind == PronounKind::speaker) return;
    if (is_empty_it(mention.head) || is_said_by_itself(mention)) return;
    const Mention pronoun{mention.sentence, mention.head, mention.head + 1, {},
                          MentionKind::pronoun, mention.sentence, mention.head};
    if (!chain.entity) {
      chain.nameless.push_back(pronoun);
    } else if (!chain.is_broken && agrees(kind, traits_of(*chain.entity)) &&
               !is_own_object(mention.head, *chain.entity)) {
      add(pronoun, *chain.entity);
    }
  }

  // "It is reported that", "it seems", "it took three months".
  bool is_empty_it(std::uint32_t word) const {
    const std::string_view relation = trees_[word].relation;
    const std::uint32_t verb = trees_[word].head;
    if (!words_.is(word, "it") || verb == kNoHead) return false;
    if (base_relation(relation) == "expl") return true;
    if (base_relation(relation) != "nsubj") return false;
    const std::string& lemma = words_.lemma(verb);
    return (has_clause_[verb] && (predicate_[verb] || relation == "nsubj:pass")) ||
           lemma == "take" || lemma == "seem";
  }

  // Nobody calls himself "he" in his own words.
  bool is_said_by_itself(const CoreferenceMention& mention) const {
    const std::uint32_t speaker =
        quotations_.speaker_word[quotations_.of_word[mention.head]];
    return speaker != kNoHead && chain_at_[speaker] == mention.entity;
  }

  static bool agrees(PronounKind kind, const NamedTraits& traits) {
    switch (kind) {
      case PronounKind::person:
        return traits.type == NameType::person && !traits.is_plural;
      case PronounKind::thing:
        return traits.type != NameType::person;
      case PronounKind::group:
        return traits.type == NameType::organization || traits.is_plural;
      default:
        return false;
    }
  }

  // ---- noun phrases ---------------------------------------------------------------------------

  void read_phrase(const CoreferenceMention& mention, Chain& chain) {
    const NominalGroup phrase = nominal_group_at(
        words_, trees_, {mention.first_word, mention.end_word}, mention.head);
    if (phrase.is_coordination || phrase.is_negated) return;
    if (const std::uint32_t bearer = bearer_of(phrase); bearer != kNone)
      return note_kind(phrase, bearer);
    const Mention found{mention.sentence, phrase.span.first_word, phrase.span.end_word, {},
                        MentionKind::noun_phrase, mention.sentence, phrase.head};
    if (chain.entity && agrees(phrase, *chain.entity)) {
      chain.is_broken = false;
      return add(found, *chain.entity);
    }
    if (const auto entity = same_kind(phrase, mention.sentence)) {
      chain.entity = entity;
      return add(found, *entity);
    }
    if (const auto business = last_business(phrase, mention.sentence); business && !chain.entity) {
      chain.entity = business;
      return add(found, *business);
    }
    if (chain.entity) {
      chain.is_broken = true;
    } else {
      chain.nameless.push_back(found);
    }
  }

  // Whom the phrase is said of: "[Rome] is the capital", "[Holm], the mayor".
  std::uint32_t bearer_of(const NominalGroup& phrase) const {
    if (predicate_[phrase.head]) return subject_[phrase.head];
    return phrase.is_apposition ? trees_[phrase.head].head : kNone;
  }

  // From then on "the capital" may be Rome.
  void note_kind(const NominalGroup& phrase, std::uint32_t bearer) {
    const auto entity = entity_at_.find(bearer);
    if (entity == entity_at_.end() || phrase.is_plural) return;
    NamedTraits& traits = traits_[static_cast<std::size_t>(entity->second)];
    traits.heads.insert(words_.lemma(phrase.head));
    for (std::uint32_t word = phrase.span.first_word; word < phrase.span.end_word; ++word)
      traits.words.insert(words_.lower(word));
  }

  bool agrees(const NominalGroup& phrase, LocalEntity entity) const {
    const NamedTraits& traits = traits_of(entity);
    if (!phrase.is_definite || phrase.is_counted || phrase.is_plural || phrase.is_apposition)
      return false;
    if (holds_foreign_name(phrase, traits) || is_own_object(phrase.head, entity)) return false;
    const std::string& head = words_.lemma(phrase.head);
    if (traits.heads.contains(head)) return true;
    const bool is_role = lexicon_.is_role(head) || lexicon_.is_occupation(head);
    if (traits.type == NameType::person) return is_role || lexicon_.noun_class(head).empty();
    // Parks and harbours have it in their names.
    if (traits.type == NameType::place && lexicon_.noun_class(head) == "Place") return false;
    const NameType type = name_type_of(lexicon_.noun_class(head));
    return !is_role && (type == NameType::other || traits.type == NameType::other ||
                        type == traits.type);
  }

  // What somebody does to himself is said otherwise.
  bool is_own_object(std::uint32_t word, LocalEntity entity) const {
    const std::uint32_t verb = trees_[word].head;
    const std::string_view relation = base_relation(trees_[word].relation);
    if (verb == kNoHead || (relation != "obj" && relation != "iobj")) return false;
    const auto subject = entity_at_.find(subject_[verb]);
    return subject != entity_at_.end() && subject->second == entity &&
           !words_.lower(word).ends_with("self") && !words_.lower(word).ends_with("selves");
  }

  // "the Leeds park" is not just any park.
  bool holds_foreign_name(const NominalGroup& phrase, const NamedTraits& traits) const {
    for (std::uint32_t word = phrase.span.first_word; word < phrase.span.end_word; ++word) {
      if (is_in_name_[word] && !traits.words.contains(words_.lower(word))) return true;
    }
    return false;
  }

  // The last entity that the phrase's noun heads a name of, with no other words than its names';
  // of two in sight, only one that has just been mentioned.
  std::optional<LocalEntity> same_kind(const NominalGroup& phrase, std::uint32_t sentence) const {
    if (!phrase.has_article || phrase.is_counted || phrase.is_plural || has_of(phrase)) return {};
    std::optional<Mention> last;
    std::size_t compared = 0;
    for (auto mention = seen_.rbegin(); mention != seen_.rend(); ++mention) {
      if (mention->sentence + kSentencesBack < sentence || ++compared > kMentionsBack) break;
      if (last && last->entity == mention->entity) continue;
      if (!fits(phrase, traits_of(mention->entity))) continue;
      if (!last) {
        last = *mention;
      } else if (last->sentence + 1 < sentence || mention->sentence == last->sentence) {
        return std::nullopt;
      }
    }
    return last ? std::optional(last->entity) : std::nullopt;
  }

  // "the company": the organization that was mentioned last.
  std::optional<LocalEntity> last_business(const NominalGroup& phrase,
                                           std::uint32_t sentence) const {
    const bool is_bare = phrase.head == phrase.span.first_word && !has_of(phrase);
    if (!is_bare || !phrase.has_article || phrase.is_plural || phrase.is_apposition) return {};
    if (!lexicon_.in("business", words_.lemma(phrase.head))) return std::nullopt;
    std::size_t compared = 0;
    for (auto mention = seen_.rbegin(); mention != seen_.rend(); ++mention) {
      if (mention->sentence + kBusinessBack < sentence || ++compared > kMentionsBack) break;
      if (traits_of(mention->entity).type != NameType::organization) continue;
      if (!is_own_object(phrase.head, mention->entity)) return mention->entity;
    }
    return std::nullopt;
  }

  // "the park of Leeds"
  bool has_of(const NominalGroup& phrase) const {
    return phrase.span.end_word < words_.size() && words_.is(phrase.span.end_word, "of");
  }

  bool fits(const NominalGroup& phrase, const NamedTraits& traits) const {
    const std::string& head = words_.lemma(phrase.head);
    const bool modified = phrase.head > phrase.span.first_word;
    const bool same_head = traits.heads.contains(head) ||
                           traits.heads.contains(words_.lower(phrase.head)) ||
                           (modified && same_place_head(head, traits));
    if (!same_head) return false;
    for (std::uint32_t word = phrase.span.first_word; word < phrase.head; ++word) {
      if (!traits.words.contains(words_.lower(word))) return false;
    }
    return true;
  }

  bool same_place_head(const std::string& head, const NamedTraits& traits) const {
    return lexicon_.in("same_place", head) &&
           std::any_of(traits.heads.begin(), traits.heads.end(), [&](const std::string& other) {
             return lexicon_.in("same_place", other);
           });
  }

  // ---- what no name stands for ----------------------------------------------------------------

  // Chains without a name, and what chains say before their first one.
  void add_nameless_chains() {
    found_.entity_count = static_cast<std::uint32_t>(traits_.size());
    for (Chain& chain : chains_) {
      const bool has_phrase = std::any_of(
          chain.nameless.begin(), chain.nameless.end(),
          [](const Mention& m) { return m.kind == MentionKind::noun_phrase; });
      if (!has_phrase || chain.nameless.size() < 2) continue;
      const LocalEntity entity{found_.entity_count++};
      for (Mention& mention : chain.nameless) {
        mention.entity = entity;
        found_.mentions.push_back(mention);
        entity_at_.emplace(mention.head, entity);
      }
    }
  }

  // ---- who "I" and "we" are -------------------------------------------------------------------

  void add_speakers() {
    for (std::uint32_t word = 0; word < words_.size(); ++word) {
      const std::uint32_t speaker = quotations_.speaker_word[quotations_.of_word[word]];
      if (speaker == kNoHead || !entity_at_.contains(speaker)) continue;
      if (pronoun_kind(words_.lower(word)) != PronounKind::speaker) continue;
      const std::uint32_t sentence = words_.sentence_of(word);
      found_.mentions.push_back({sentence, word, word + 1, entity_at_.at(speaker),
                                 MentionKind::pronoun, sentence, word});
    }
  }
};

}  // namespace

NominalMentions find_nominal_mentions(const ArticleWords& words, const Lexicon& lexicon,
                                      const Trees& trees, const Coreference& coreference,
                                      const std::vector<Mention>& named,
                                      const std::vector<NamedTraits>& traits) {
  if (trees.size() != words.size())
    return {{}, static_cast<std::uint32_t>(traits.size())};
  return NominalFinder(words, lexicon, trees, coreference, named, traits).find();
}

}  // namespace weft
