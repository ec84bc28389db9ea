#include "ingest/nominal_mentions.h"

#include <algorithm>
#include <optional>

#include "ingest/article_topic.h"
#include "ingest/mentioned_things.h"
#include "ingest/mentions.h"
#include "ingest/name_key.h"
#include "ingest/name_spans.h"
#include "ingest/nominal_group.h"
#include "ingest/portrayals.h"
#include "ingest/pronoun_kind.h"
#include "ingest/quotations.h"
#include "ingest/salience.h"

namespace weft {
namespace {

constexpr std::uint32_t kNamelessBack = 2;  // how far "he" looks for a nameless man
constexpr std::uint32_t kKindBack = 2;      // from where on "the song" is that of the title

// In the weights of salience.h; chosen on the development set of GAP.
constexpr int kPersonProposed = 50;  // what coreference proposes weighs more
constexpr int kThingProposed = 100;
constexpr int kTopicWeight = 120;    // and what the article is about
constexpr int kAgreedMargin = 100;   // over the next, for what coreference proposes
constexpr int kOwnerMargin = 140;    // the same for "his"
constexpr int kTopicMargin = 40;     // and for what the article is about
constexpr int kOtherMargin = 80;     // for another
constexpr int kNewMargin = 120;      // where it proposes nobody

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
        is_in_name_(words.size()),
        headed_(words.size(), kNone),
        quotations_(find_quotations(words, trees)),
        chain_at_(words.size(), kNone),
        gender_at_(words.size(), Gender::unknown),
        chains_(coreference.entity_count),
        predications_(words, lexicon, trees),
        agreement_(words, lexicon, trees, is_in_name_),
        things_(words, lexicon, trees, predications_, agreement_, traits),
        portrayals_(words, trees, named, traits),
        salience_(words, trees) {
    for (std::uint32_t i = 0; i < named.size(); ++i) {
      for (std::uint32_t word = named[i].first_word; word < named[i].end_word; ++word)
        is_in_name_[word] = true;
      if (headed_[named[i].head] == kNone) headed_[named[i].head] = i;  // the longest comes first
      things_.set_entity(named[i].head, named[i].entity);
    }
    for (const CoreferenceMention& mention : coreference.mentions) {
      chain_at_[mention.head] = mention.entity;
      gender_at_[mention.head] = mention.gender;
    }
    read_genders();
    find_topic();
  }

  NominalMentions find() {
    std::size_t next = 0;
    for (const CoreferenceMention& mention : coreference_.mentions) {
      while (next < named_.size() && named_[next].first_word <= mention.head) {
        things_.see(named_[next]);
        see(named_[next].head, named_[next].entity);
        ++next;
      }
      read(mention);
      see_nameless(mention);
    }
    add_nameless_chains();
    add_speakers();
    return std::move(found_);
  }

 private:
  static constexpr std::uint32_t kNone = Predications::kNone;

  // Mentions of one thing, as coreference has it, up to where the reader is.
  struct Chain {
    std::optional<LocalEntity> entity;  // the one that it named last
    bool is_broken = false;             // a phrase since then does not agree with it
    std::vector<Mention> nameless;      // before any name, or in a chain without
    std::uint32_t last = kNone;         // position of its last mention among all
    float probability = 1;              // of its least sure mention since it was named last
    bool is_he = false, is_she = false;  // one of its pronouns, wherever it stands
  };

  const ArticleWords& words_;
  const Lexicon& lexicon_;
  const Trees& trees_;
  const Coreference& coreference_;
  const std::vector<Mention>& named_;
  std::vector<bool> is_in_name_;         // per word
  std::vector<std::uint32_t> headed_;    // per word: the longest name with this head, or kNone
  Quotations quotations_;
  std::vector<std::uint32_t> chain_at_;  // per head of a mention, or kNone
  std::vector<Gender> gender_at_;        // per head of a mention
  std::vector<Chain> chains_;
  Predications predications_;
  PhraseAgreement agreement_;
  MentionedThings things_;
  Portrayals portrayals_;
  Salience salience_;
  std::optional<ThingId> topic_;  // what the article is about
  NominalMentions found_;

  void read_genders() {
    for (const CoreferenceMention& mention : coreference_.mentions) {
      const std::string form = words_.lower(mention.head);
      Chain& chain = chains_[mention.entity];
      chain.is_he |= form == "he" || form == "him" || form == "his" || form == "himself";
      chain.is_she |= form == "she" || form == "her" || form == "hers" || form == "herself";
    }
  }

  // "Sand cat" names no entity where the text says "the sand cat", but a chain.
  void find_topic() {
    const std::string title = title_key(words_.article().title);
    for (const CoreferenceMention& mention : coreference_.mentions) {
      if (topic_ || title.empty() || is_in_name_[mention.head]) break;
      if (name_key(words_.phrase({mention.first_word, mention.head + 1})) == title)
        topic_ = thing_of_chain(mention.entity);
    }
    const std::optional<LocalEntity> named = article_topic(words_, named_);
    if (named) note_topic_kind(*named);
    if (named && !topic_) topic_ = thing_of(*named);
  }

  // "the song" or "the region" from the start.
  void note_topic_kind(LocalEntity topic) {
    const auto noun = opening_noun(words_, named_, topic);
    if (noun && !lexicon_.in("container", words_.lemma(*noun))) note_topic_noun(topic, *noun);
    for (const Mention& name : named_) {  // of "Leeds region", the title
      if (name.entity != topic || !is_titled_with_noun(words_, name)) continue;
      return note_topic_noun(topic, name.end_word);
    }
  }

  void note_topic_noun(LocalEntity topic, std::uint32_t noun) {
    if (traits_of(topic).type == NameType::person) return;
    NominalGroup kind;
    kind.head = noun;
    kind.span = {noun, noun + 1};
    things_.note_kind(kind, noun + 1, topic);
  }

  // ---- what pronouns may mean -----------------------------------------------------------------

  ThingId thing_of(LocalEntity entity) const {
    return ThingId{static_cast<std::uint32_t>(entity)};
  }
  ThingId thing_of_chain(std::uint32_t chain) const {
    return ThingId{things_.count() + chain};
  }
  std::optional<LocalEntity> entity_of(ThingId thing) const {
    const auto number = static_cast<std::uint32_t>(thing);
    return number < things_.count() ? std::optional(LocalEntity{number}) : std::nullopt;
  }

  Chain& chain_of(ThingId thing) {
    return chains_[static_cast<std::uint32_t>(thing) - things_.count()];
  }

  // As its name has it, or else the pronouns of its chain, which for what the article is about say
  // more: Robin may be either.
  Gender gender_of_person(std::uint32_t head, bool is_topic = false) const {
    const std::uint32_t number = chain_at_[head];
    if (number == kNone) return Gender::unknown;
    const Gender named = gender_at_[head] == Gender::neuter ? Gender::unknown : gender_at_[head];
    const Chain& chain = chains_[number];
    if (chain.is_he == chain.is_she || (named != Gender::unknown && !is_topic)) return named;
    return chain.is_he ? Gender::masculine : Gender::feminine;
  }

  void see(std::uint32_t head, LocalEntity entity) {
    if (predications_.is_source_of_figures(head)) return;
    const NamedTraits& traits = traits_of(entity);
    Gender gender = Gender::neuter;
    if (traits.type == NameType::person) {
      if (traits.is_plural) return;
      const bool tells = !words_.is(head, Upos::pron);
      gender = tells ? gender_of_person(head, topic_ == thing_of(entity)) : Gender::unknown;
    }
    salience_.see(head, thing_of(entity), gender);
  }

  void see_nameless(const CoreferenceMention& mention) {
    const std::uint32_t head = mention.head;
    if (is_in_name_[head] || headed_[head] != kNone || predications_.is_source_of_figures(head))
      return;
    if (const auto entity = things_.entity_at(head)) {
      see(head, *entity);
    } else if (words_.is_noun(head) && !words_.tag(head).xpos.ends_with('S') &&
               !is_description(mention) && name_of(mention) == kNone &&
               !chains_[mention.entity].entity) {
      const bool is_person = mention.type == EntityType::person;
      salience_.see(head, thing_of_chain(mention.entity),
                    is_person ? gender_of_person(head) : Gender::neuter);
    }
  }

  // Said of somebody else who stands there too: "was [a poet]", "as [a poet]".
  bool is_description(const CoreferenceMention& mention) const {
    const std::string_view relation = base_relation(trees_[mention.head].relation);
    const bool is_as = words_.is(mention.first_word, "as") ||
                       (mention.first_word > 0 && words_.is(mention.first_word - 1, "as"));
    return predications_.is_predicate(mention.head) || relation == "appos" || relation == "xcomp" ||
           relation == "compound" || is_as || predications_.is_before_pronoun(mention.head);
  }

  const NamedTraits& traits_of(LocalEntity entity) const { return things_.traits_of(entity); }

  std::uint32_t position_of(const CoreferenceMention& mention) const {
    return static_cast<std::uint32_t>(&mention - coreference_.mentions.data());
  }

  void read(const CoreferenceMention& mention) {
    Chain& chain = chains_[mention.entity];
    if (words_.is(mention.head, Upos::pron)) {
      const PronounKind kind = pronoun_kind(words_.lower(mention.head));
      if (kind == PronounKind::group && has_rival(mention, chain)) return;
    }
    const std::uint32_t last = chain.last;
    chain.last = position_of(mention);
    chain.probability = std::min(chain.probability, mention.probability);
    if (const std::uint32_t name = name_of(mention); name != kNone) {
      const bool has_subject = last != kNone && predications_.is_acted_on(
                                                    mention.head, coreference_.mentions[last].head);
      if (has_subject) return;
      if (mention.end_word > named_[name].end_word &&
          predications_.is_sum(mention.head, mention.end_word)) {
        chain.entity.reset();  // "Acme and Norvik" are more than Acme
        chain.is_broken = true;
        return;
      }
      chain.entity = named_[name].entity;
      chain.is_broken = false;
      chain.probability = 1;
    } else if (is_in_name_[mention.head]) {
      return;
    } else if (words_.is(mention.head, Upos::pron)) {
      read_pronoun(mention, chain);
    } else if (words_.is_noun(mention.head) && !predications_.is_before_pronoun(mention.head)) {
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
    things_.see(mention);
    things_.set_entity(mention.head, entity);
  }

  // ---- pronouns -------------------------------------------------------------------------------

  void read_pronoun(const CoreferenceMention& mention, Chain& chain) {
    const PronounKind kind = pronoun_kind(words_.lower(mention.head));
    if (kind == PronounKind::none || kind == PronounKind::speaker) return;
    if (predications_.is_empty_it(mention.head) || predications_.is_carrier(mention.head)) return;
    Mention pronoun{mention.sentence, mention.head, mention.head + 1, {},
                    MentionKind::pronoun, mention.sentence, mention.head};
    pronoun.basis = MentionBasis::coreference;
    pronoun.probability = chain.probability;
    if (kind != PronounKind::group && !is_reflexive(words_.lower(mention.head)))
      return read_ranked(pronoun, position_of(mention), chain);
    if (!chain.entity) {
      chain.nameless.push_back(pronoun);
    } else if (!chain.is_broken && may_mean(kind, traits_of(*chain.entity)) &&
               !things_.is_own_object(mention.head, *chain.entity) &&
               !is_said_by(mention.head, thing_of(*chain.entity))) {
      add(pronoun, *chain.entity);
    }
  }

  // The heaviest, where it outweighs the next enough; of things and owners, only what coreference
  // proposes.
  void read_ranked(Mention pronoun, std::uint32_t position, Chain& chain) {
    const CoreferenceMention& mention = coreference_.mentions[position];
    const bool is_thing = pronoun_kind(words_.lower(pronoun.head)) == PronounKind::thing;
    const auto proposed = in_plot(pronoun.head, proposed_thing(mention, chain));
    const std::vector<SalientThing> things = weigh(
        pronoun.head, is_thing ? Gender::neuter : mention.gender, proposed,
        is_thing ? kThingProposed : kPersonProposed);
    const bool agreed = things.empty() || proposed == things.front().thing;
    if (agreed && proposed && !entity_of(*proposed)) chain.nameless.push_back(pronoun);
    if (things.empty()) return;
    const bool is_topic = things.front().thing == topic_;
    const bool is_owner = trees_[pronoun.head].relation == "nmod:poss";
    if (!agreed && !is_topic && (is_thing || (is_owner && proposed))) return;
    const int next = things.size() > 1 ? things[1].weight : 0;
    if (!agreed) {
      pronoun.basis = MentionBasis::salience;
      pronoun.probability = 1 - pronoun.probability;
    }
    const int agreed_margin = is_thing ? 0 : is_topic ? kTopicMargin
                                       : is_owner ? kOwnerMargin : kAgreedMargin;
    const int margin = agreed ? agreed_margin : proposed ? kOtherMargin : kNewMargin;
    if (things.front().weight - next < margin) return;
    if (is_thing && (takes_up_another(pronoun.head, things.front().thing) ||
                     is_after_another(pronoun.head, things.front().thing)))
      return;
    if (const std::optional<LocalEntity> entity = entity_of(things.front().thing)) {
      if (!is_after_kin(mention, *entity)) add(pronoun, *entity);
    } else if (is_topic && !agreed) {
      chain_of(things.front().thing).nameless.push_back(pronoun);
    }
  }

  std::vector<SalientThing> weigh(std::uint32_t pronoun, Gender gender,
                                  std::optional<ThingId> proposed, int proposed_weight) const {
    std::vector<SalientThing> things = salience_.before(pronoun, gender);
    std::erase_if(things, [&](const SalientThing& thing) {
      return is_said_by(pronoun, thing.thing) || in_plot(pronoun, thing.thing) != thing.thing ||
             things_.is_in_description(pronoun, entity_of(thing.thing));
    });
    if (gender != Gender::neuter) salience_.keep_since(quotations_.begin_of(pronoun), things);
    for (SalientThing& thing : things) {
      if (thing.thing == proposed) thing.weight += proposed_weight;
      if (thing.thing == topic_) thing.weight += kTopicWeight;
    }
    std::stable_sort(things.begin(), things.end(), [](const auto& a, const auto& b) {
      return a.weight > b.weight;
    });
    return things;
  }

  // For an actor the character, where the article is no life of somebody.
  std::optional<ThingId> in_plot(std::uint32_t pronoun, std::optional<ThingId> thing) const {
    const auto actor = thing ? entity_of(*thing) : std::nullopt;
    const auto topic = topic_ ? entity_of(*topic_) : std::nullopt;
    if (!actor || (topic && traits_of(*topic).type == NameType::person)) return thing;
    const auto character = portrayals_.character_of(*actor, pronoun);
    return character ? thing_of(*character) : thing;
  }

  bool takes_up_another(std::uint32_t pronoun, ThingId thing) const {
    const std::uint32_t subject = predications_.subject_taken_up(pronoun);
    if (subject == kNone) return false;
    const auto entity = things_.entity_at(subject);
    return entity ? thing_of(*entity) != thing
                  : chain_at_[subject] != kNone && thing_of_chain(chain_at_[subject]) != thing;
  }

  // Whether the sentence before has brought up a thing without a name.
  bool is_after_another(std::uint32_t pronoun, ThingId thing) const {
    const std::uint32_t subject = predications_.subject_brought_up(pronoun);
    if (subject == kNone || chain_at_[subject] == kNone) return false;
    return !things_.entity_at(subject) && thing_of_chain(chain_at_[subject]) != thing;
  }

  // "His brother, Olav Berg, sailed. He": either of them.
  bool is_after_kin(const CoreferenceMention& pronoun, LocalEntity entity) const {
    if (base_relation(trees_[pronoun.head].relation) != "nsubj") return false;
    const auto is_it = [&](std::uint32_t head) { return things_.entity_at(head) == entity; };
    for (std::uint32_t position = position_of(pronoun); position-- > 0;) {
      const CoreferenceMention& other = coreference_.mentions[position];
      if (other.sentence + 1 < pronoun.sentence) break;
      if (other.sentence == pronoun.sentence) {
        if (is_it(other.head)) return false;
      } else if (base_relation(trees_[other.head].relation) == "nsubj" &&
                 words_.tag(other.first_word).xpos == "PRP$" && is_it(other.first_word) &&
                 lexicon_.in("kin", words_.lemma(other.head)) &&
                 gender_at_[other.head] == pronoun.gender && holds_name(other)) {
        return true;
      }
    }
    return false;
  }

  bool holds_name(const CoreferenceMention& mention) const {
    const auto end = is_in_name_.begin() + mention.end_word;
    return std::find(is_in_name_.begin() + mention.first_word, end, true) != end;
  }

  std::optional<ThingId> proposed_thing(const CoreferenceMention& mention,
                                        const Chain& chain) const {
    if (chain.is_broken || (chain.is_he && chain.is_she)) return std::nullopt;
    if (chain.entity) return thing_of(*chain.entity);
    if (chain.nameless.empty() ||
        (topic_ && predications_.is_in_passing(chain.nameless.back().head, mention.head)))
      return std::nullopt;
    return thing_of_chain(mention.entity);
  }

  // Nobody calls himself "he" in his own words.
  bool is_said_by(std::uint32_t word, ThingId thing) const {
    const std::uint32_t speaker = quotations_.speaker_word[quotations_.of_word[word]];
    if (speaker == kNoHead) return false;
    if (const auto entity = things_.entity_at(speaker)) return thing_of(*entity) == thing;
    return chain_at_[speaker] != kNone && thing_of_chain(chain_at_[speaker]) == thing;
  }

  // Whether other people stand between "they" and what coreference takes it for, in the sentence:
  // as a subject, or where "them" and "their" follow or a single body is proposed. Then it is not
  // clear who is meant.
  bool has_rival(const CoreferenceMention& mention, const Chain& chain) const {
    if (is_reflexive(words_.lower(mention.head))) return false;
    const bool is_body = chain.entity && !traits_of(*chain.entity).is_plural;
    const bool is_subject = base_relation(trees_[mention.head].relation) == "nsubj" && !is_body;
    const auto& mentions = coreference_.mentions;
    std::uint32_t position = position_of(mention);
    while (position-- > 0 && position != chain.last) {
      const CoreferenceMention& other = mentions[position];
      if (other.sentence != mention.sentence) return false;
      if (chain.entity && things_.entity_at(other.head) == chain.entity) return false;
      const std::string_view relation = base_relation(trees_[other.head].relation);
      const bool may_be_meant = relation == "nsubj" || !is_subject;
      const bool holds = other.end_word > mention.head;
      if (may_be_meant && !holds && other.entity != mention.entity && are_people(other))
        return true;
    }
    return false;
  }

  bool are_people(const CoreferenceMention& mention) const {
    return mention.type == EntityType::person && mention.kind != MentionKind::pronoun &&
           !is_description(mention) &&
           (words_.tag(mention.head).xpos.ends_with('S') ||
            predications_.is_row(mention.head, mention.end_word));
  }

  // ---- noun phrases ---------------------------------------------------------------------------

  void read_phrase(const CoreferenceMention& mention, Chain& chain) {
    const NominalGroup phrase = nominal_group_at(
        words_, trees_, {mention.first_word, mention.end_word}, mention.head);
    if (phrase.is_coordination || phrase.is_negated || is_of_itself(mention)) return;
    const bool is_predicate = predications_.is_predicate(phrase.head);
    const bool is_known_result = !is_predicate && !phrase.is_apposition && chain.entity &&
                                 agrees(phrase, *chain.entity);
    const std::uint32_t bearer = predications_.bearer_of(phrase);
    if (bearer != kNone && !is_known_result) {
      const auto entity = things_.entity_at(bearer);
      if (!entity || phrase.is_plural) return;
      things_.note_kind(phrase, mention.end_word, *entity);
      // Who "became a commander" is meant where coreference goes on with the commander.
      if (!phrase.is_apposition && !chain.entity) chain.entity = entity;
      return;
    }
    if (is_predicate) return;  // of what the tree does not tell
    Mention found{mention.sentence, phrase.span.first_word, phrase.span.end_word, {},
                  MentionKind::noun_phrase, mention.sentence, phrase.head};
    found.basis = MentionBasis::coreference;
    found.probability = chain.probability;
    if (is_of_topic(phrase, chain, mention.sentence)) {
      chain.entity = entity_of(*topic_);
      chain.is_broken = false;
      found.basis = MentionBasis::topic;
      found.probability = 1 - found.probability;
      return add(found, *chain.entity);
    }
    const bool is_proposed = chain.entity && agrees(phrase, *chain.entity);
    if (is_proposed && !things_.is_outdone(phrase, *chain.entity, mention.sentence)) {
      chain.is_broken = false;
      return add(found, *chain.entity);
    }
    const auto entity = things_.same_kind(phrase, mention.sentence);
    if (is_proposed && (!entity || *entity == *chain.entity)) {
      chain.is_broken = true;
      return;
    }
    if (entity && !is_older(chain, *entity) &&
        !things_.is_outdone(phrase, *entity, mention.sentence)) {
      chain.entity = entity;
      found.basis = MentionBasis::kind;
      found.probability = 1 - found.probability;
      return add(found, *entity);
    }
    const auto business = chain.entity ? things_.only_country(phrase)
                                       : things_.last_business(phrase, mention.sentence);
    if (business) {
      chain.entity = business;
      found.basis = MentionBasis::business;
      found.probability = 1 - found.probability;
      return add(found, *business);
    }
    if (chain.entity) {
      chain.is_broken = true;
    } else if (chain.nameless.empty() || !agreement_.is_named_behind(phrase, {})) {
      chain.nameless.push_back(found);
    }
  }

  // "The song" of an article about one, where nothing else has been called so.
  bool is_of_topic(const NominalGroup& phrase, const Chain& chain, std::uint32_t sentence) const {
    const auto topic = topic_ ? entity_of(*topic_) : std::nullopt;
    if (!topic || things_.is_own_object(phrase.head, *topic) ||
        things_.is_outdone(phrase, *topic, sentence))
      return false;
    const bool is_kind = agreement_.is_bare_kind(phrase, traits_of(*topic));
    if (!is_kind && !agreement_.is_bare_sort(phrase, traits_of(*topic))) return false;
    if (chain.entity) {
      const NamedTraits& proposed = traits_of(*chain.entity);
      const bool is_another = !agreement_.is_bare_kind(phrase, proposed) &&
                              !agreement_.is_bare_sort(phrase, proposed);
      if (is_another || !is_kind || *chain.entity == *topic) return is_another;
      const std::uint32_t since = things_.sentences_since(*chain.entity, sentence);
      return since >= kKindBack || since == things_.sentences_since(*topic, sentence);
    }
    if (traits_of(*topic).type == NameType::person) return false;
    return chain.nameless.empty() ||
           (is_kind && chain.nameless.back().sentence + kKindBack <= sentence);
  }

  // "His father" is not he, whatever coreference has.
  bool is_of_itself(const CoreferenceMention& mention) const {
    for (std::uint32_t word = mention.first_word; word < mention.head; ++word) {
      if (trees_[word].head == mention.head && trees_[word].relation == "nmod:poss" &&
          chain_at_[word] == mention.entity)
        return true;
    }
    return false;
  }

  bool agrees(const NominalGroup& phrase, LocalEntity entity) const {
    return agreement_.agrees(phrase, traits_of(entity)) &&
           !things_.is_own_object(phrase.head, entity);
  }

  // "The game" that came before any Game of the Year is not that.
  bool is_older(const Chain& chain, LocalEntity entity) const {
    if (chain.nameless.empty() || traits_of(entity).type == NameType::person) return false;
    const auto name =
        std::find_if(named_.begin(), named_.end(),
                     [&](const Mention& mention) { return mention.entity == entity; });
    return name != named_.end() && chain.nameless.front().first_word < name->first_word;
  }

  // ---- what no name stands for ----------------------------------------------------------------

  // Chains without a name, and what chains say before their first one.
  void add_nameless_chains() {
    found_.entity_count = things_.count();
    for (Chain& chain : chains_) {
      const bool has_phrase = std::any_of(
          chain.nameless.begin(), chain.nameless.end(),
          [](const Mention& m) { return m.kind == MentionKind::noun_phrase; });
      if (!has_phrase || chain.nameless.size() < 2) continue;
      const LocalEntity entity{found_.entity_count++};
      std::optional<std::uint32_t> said;  // the last sentence with a phrase
      PhraseWords told;                   // what its phrases have said
      for (Mention& mention : chain.nameless) {
        if (mention.kind == MentionKind::noun_phrase) said = mention.sentence;
        if (said && *said + kNamelessBack < mention.sentence) continue;
        if (agreement_.differs(mention, told)) continue;
        mention.entity = entity;
        found_.mentions.push_back(mention);
        things_.set_entity(mention.head, entity);
      }
    }
  }

  // ---- who "I" and "we" are -------------------------------------------------------------------

  void add_speakers() {
    for (std::uint32_t word = 0; word < words_.size(); ++word) {
      const std::uint32_t speaker = quotations_.speaker_word[quotations_.of_word[word]];
      const auto entity = speaker == kNoHead ? std::nullopt : things_.entity_at(speaker);
      if (!entity) continue;
      if (pronoun_kind(words_.lower(word)) != PronounKind::speaker) continue;
      const std::uint32_t sentence = words_.sentence_of(word);
      found_.mentions.push_back({sentence, word, word + 1, *entity, MentionKind::pronoun, sentence,
                                 word, MentionBasis::quotation});
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
