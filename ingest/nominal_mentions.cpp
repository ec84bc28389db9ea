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
constexpr std::uint32_t kOutdoneBack = 2;     // from where on another organization is nearer
constexpr std::uint32_t kNamelessBack = 2;    // and "he" a nameless man
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
    read_genders();
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
    std::uint32_t last = kNone;         // position of its last mention among all
    bool is_he = false, is_she = false;  // one of its pronouns, wherever it stands
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

  void read_genders() {
    for (const CoreferenceMention& mention : coreference_.mentions) {
      const std::string form = words_.lower(mention.head);
      Chain& chain = chains_[mention.entity];
      chain.is_he |= form == "he" || form == "him" || form == "his" || form == "himself";
      chain.is_she |= form == "she" || form == "her" || form == "hers" || form == "herself";
    }
  }

  // Of "became" too in "He joined them and became commander", and Holm in "Holm was a man who
  // became commander".
  std::uint32_t subject_of(std::uint32_t verb) const {
    while (subject_[verb] == kNone && base_relation(trees_[verb].relation) == "conj")
      verb = trees_[verb].head;
    const std::uint32_t subject = subject_[verb];
    const bool is_relative = subject != kNone && words_.tag(subject).xpos.starts_with('W') &&
                             trees_[verb].relation == "acl:relcl";
    if (!is_relative) return subject;
    std::uint32_t noun = trees_[verb].head;
    while (base_relation(trees_[noun].relation) == "conj")
      noun = trees_[noun].head;
    return predicate_[noun] ? subject_[noun] : noun;
  }

  const NamedTraits& traits_of(LocalEntity entity) const {
    return traits_[static_cast<std::size_t>(entity)];
  }

  std::uint32_t position_of(const CoreferenceMention& mention) const {
    return static_cast<std::uint32_t>(&mention - coreference_.mentions.data());
  }

  void read(const CoreferenceMention& mention) {
    Chain& chain = chains_[mention.entity];
    if (words_.is(mention.head, Upos::pron)) {
      const PronounKind kind = pronoun_kind(words_.lower(mention.head));
      if (has_rival(mention, kind, chain)) return;
    }
    chain.last = position_of(mention);
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
           (predicate_[verb] && has_infinitive(verb)) || lemma == "take" || lemma == "seem";
  }

  // "a long way to go"
  bool has_infinitive(std::uint32_t noun) const {
    const std::uint32_t end = words_.sentences()[words_.sentence_of(noun)].end_word;
    for (std::uint32_t word = noun + 1; word + 1 < end; ++word) {
      const std::uint32_t verb = trees_[word].head;
      if (words_.is(word, "to") && words_.tag(word).xpos == "TO" && verb != kNoHead &&
          trees_[verb].head == noun)
        return true;
    }
    return false;
  }

  // Whether somebody else stands between "he" and what coreference takes it for, in the sentence:
  // as a subject, or where "him" and "his" follow. Then it is not clear who is meant.
  bool has_rival(const CoreferenceMention& mention, PronounKind kind, const Chain& chain) const {
    if (kind != PronounKind::person && kind != PronounKind::group) return false;
    if (is_reflexive(mention.head)) return false;
    const bool is_subject = base_relation(trees_[mention.head].relation) == "nsubj";
    const auto& mentions = coreference_.mentions;
    std::uint32_t position = position_of(mention);
    while (position-- > 0 && position != chain.last) {
      const CoreferenceMention& other = mentions[position];
      if (other.sentence != mention.sentence) return false;
      const auto entity = entity_at_.find(other.head);
      if (chain.entity && entity != entity_at_.end() && entity->second == *chain.entity)
        return false;
      const std::string_view relation = base_relation(trees_[other.head].relation);
      const bool may_be_meant = relation == "nsubj" || !is_subject;
      const bool holds = other.end_word > mention.head;
      if (may_be_meant && !holds && other.entity != mention.entity && is_like(other, kind, chain))
        return true;
    }
    return false;
  }

  bool is_like(const CoreferenceMention& other, PronounKind kind, const Chain& chain) const {
    if (other.type != EntityType::person || other.kind == MentionKind::pronoun) return false;
    const std::string_view relation = base_relation(trees_[other.head].relation);
    const bool is_as = words_.is(other.first_word, "as") ||
                       (other.first_word > 0 && words_.is(other.first_word - 1, "as"));
    if (predicate_[other.head] || relation == "appos" || relation == "xcomp" || is_as) return false;
    const Chain& others = chains_[other.entity];
    if ((others.is_he && !others.is_she && chain.is_she && !chain.is_he) ||
        (others.is_she && !others.is_he && chain.is_he && !chain.is_she))
      return false;
    const bool is_plural = words_.tag(other.head).xpos.ends_with('S');
    return is_plural == (kind == PronounKind::group);
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
    const bool is_known_result = !predicate_[phrase.head] && !phrase.is_apposition &&
                                 chain.entity && agrees(phrase, *chain.entity);
    if (const std::uint32_t bearer = bearer_of(phrase); bearer != kNone && !is_known_result) {
      const auto entity = entity_at_.find(bearer);
      if (entity == entity_at_.end() || phrase.is_plural) return;
      note_kind(phrase, mention.end_word, entity->second);
      // Who "became a commander" is meant where coreference goes on with the commander.
      if (!phrase.is_apposition && !chain.entity) chain.entity = entity->second;
      return;
    }
    if (predicate_[phrase.head]) return;  // of what the tree does not tell
    const Mention found{mention.sentence, phrase.span.first_word, phrase.span.end_word, {},
                        MentionKind::noun_phrase, mention.sentence, phrase.head};
    if (chain.entity && agrees(phrase, *chain.entity)) {
      if (is_outdone(phrase, *chain.entity, mention.sentence)) {
        chain.is_broken = true;
        return;
      }
      chain.is_broken = false;
      return add(found, *chain.entity);
    }
    if (const auto entity = same_kind(phrase, mention.sentence);
        entity && !is_outdone(phrase, *entity, mention.sentence)) {
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

  // Whom the phrase is said of: "[Rome] is the capital", "[Holm] became mayor", "[Holm], the
  // mayor".
  std::uint32_t bearer_of(const NominalGroup& phrase) const {
    if (predicate_[phrase.head]) return subject_of(phrase.head);
    const std::uint32_t verb = trees_[phrase.head].head;
    const bool is_result = base_relation(trees_[phrase.head].relation) == "xcomp" &&
                           verb != kNoHead && words_.lemma(verb) == "become";
    if (is_result || is_role_taken(phrase)) return subject_of(verb);
    return phrase.is_apposition ? trees_[phrase.head].head : kNone;
  }

  // "[Holm] served as editor"
  bool is_role_taken(const NominalGroup& phrase) const {
    const std::string& lemma = words_.lemma(phrase.head);
    if (!lexicon_.is_role(lemma) && !lexicon_.is_occupation(lemma)) return false;
    const std::uint32_t verb = trees_[phrase.head].head;
    if (base_relation(trees_[phrase.head].relation) != "obl" || verb == kNoHead) return false;
    if (!words_.is(verb, Upos::verb)) return false;
    bool is_as = false;
    for (std::uint32_t word = verb + 1; word < phrase.head; ++word) {
      is_as |= words_.is(word, "as") && trees_[word].head == phrase.head;
      const bool is_object = trees_[word].head == verb &&
                             base_relation(trees_[word].relation) == "obj";
      if (is_object) return false;
    }
    return is_as;
  }

  // From then on "the capital" may be Rome, and "the capital of Italy" too.
  void note_kind(const NominalGroup& phrase, std::uint32_t end_word, LocalEntity entity) {
    NamedTraits& traits = traits_[static_cast<std::size_t>(entity)];
    for (std::uint32_t word = phrase.span.end_word; word < end_word; ++word)
      traits.of.insert(words_.lower(word));
    traits.heads.insert(words_.lemma(phrase.head));
    for (std::uint32_t word = phrase.span.first_word; word < phrase.span.end_word; ++word)
      traits.words.insert(words_.lower(word));
  }

  bool agrees(const NominalGroup& phrase, LocalEntity entity) const {
    const NamedTraits& traits = traits_of(entity);
    if (!phrase.is_definite || phrase.is_counted || phrase.is_plural || phrase.is_apposition)
      return false;
    if (holds_foreign_name(phrase, traits) || is_own_object(phrase.head, entity)) return false;
    if (is_of_another(phrase, traits) || is_compared(phrase)) return false;
    const std::string& head = words_.lemma(phrase.head);
    if (traits.heads.contains(head)) return true;
    const bool is_role = lexicon_.is_role(head) || lexicon_.is_occupation(head);
    if (traits.type == NameType::person) {
      return is_role || (lexicon_.noun_class(head).empty() && !lexicon_.in("occasion", head));
    }
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
           !is_reflexive(word);
  }

  bool is_reflexive(std::uint32_t word) const {
    return words_.lower(word).ends_with("self") || words_.lower(word).ends_with("selves");
  }

  // "the Leeds park" is not just any park.
  bool holds_foreign_name(const NominalGroup& phrase, const NamedTraits& traits) const {
    for (std::uint32_t word = phrase.span.first_word; word < phrase.span.end_word; ++word) {
      if (is_in_name_[word] && !traits.words.contains(words_.lower(word))) return true;
    }
    return false;
  }

  // "the larger organization" and "the other man" are one of two, which only the sense tells.
  bool is_compared(const NominalGroup& phrase) const {
    for (std::uint32_t word = phrase.span.first_word; word < phrase.head; ++word) {
      if (words_.tag(word).xpos == "JJR" || words_.is(word, "other") || words_.is(word, "latter"))
        return true;
    }
    return false;
  }

  // "the website “Leeds Wiki”" is that one.
  bool is_named_behind(const NominalGroup& phrase, const NamedTraits& traits) const {
    std::uint32_t word = phrase.span.end_word;
    const std::uint32_t end = words_.sentences()[words_.sentence_of(phrase.head)].end_word;
    if (word + 1 < end && words_.is(word, Upos::punct) && !words_.is(word, ",")) ++word;
    const bool is_its = word < end && trees_[word].head != kNoHead && is_in_name_[word] &&
                        !traits.words.contains(words_.lower(word));
    if (!is_its) return false;
    std::uint32_t head = word;  // of the name
    for (std::uint32_t up = trees_[head].head;
         up != kNoHead && up > phrase.head && is_in_name_[up]; up = trees_[head].head)
      head = up;
    return trees_[head].head == phrase.head;
  }

  // "the government of Leeds" and "the president of that country" are not any other's.
  bool is_of_another(const NominalGroup& phrase, const NamedTraits& traits) const {
    if (is_named_behind(phrase, traits)) return true;
    if (!has_of(phrase) || phrase.span.end_word + 2 >= words_.size()) return false;
    std::uint32_t word = phrase.span.end_word + 1;
    if (words_.is(word, "that") || words_.is(word, "this")) return true;
    if (words_.is(word, Upos::det)) ++word;
    const std::string lower = words_.lower(word);
    return is_in_name_[word] && !traits.words.contains(lower) && !traits.of.contains(lower);
  }

  // Whether a thing of the same name has been mentioned since ("the island"), or another
  // organization stands in the sentence and the one meant is farther ("the party").
  bool is_outdone(const NominalGroup& phrase, LocalEntity entity, std::uint32_t sentence) const {
    const bool is_body = traits_of(entity).type == NameType::organization;
    bool has_nearer = false;
    std::optional<std::uint32_t> namesake;  // its last sentence
    std::size_t compared = 0;
    for (auto mention = seen_.rbegin(); mention != seen_.rend(); ++mention) {
      if (mention->sentence + kSentencesBack < sentence || ++compared > kMentionsBack) break;
      if (mention->entity == entity) {
        return (namesake && *namesake > mention->sentence) ||
               (has_nearer && mention->sentence + kOutdoneBack <= sentence);
      }
      if (mention->end_word > phrase.span.first_word) continue;
      const NamedTraits& other = traits_of(mention->entity);
      if (!namesake && phrase.has_article && !has_of(phrase) && fits(phrase, other))
        namesake = mention->sentence;
      has_nearer |= is_body && mention->sentence == sentence &&
                    other.type == NameType::organization;
    }
    return has_nearer || namesake;
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
      const NamedTraits& traits = traits_of(mention->entity);
      if (!fits(phrase, traits) || is_named_behind(phrase, traits)) continue;
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
      std::optional<std::uint32_t> said;  // the last sentence with a phrase
      std::set<std::string> proper;       // words in capitals of the first with any
      for (Mention& mention : chain.nameless) {
        if (mention.kind == MentionKind::noun_phrase) said = mention.sentence;
        if (said && *said + kNamelessBack < mention.sentence) continue;
        if (differs(mention, proper)) continue;
        mention.entity = entity;
        found_.mentions.push_back(mention);
        entity_at_.emplace(mention.head, entity);
      }
    }
  }

  // "the Gothic style" is not the Byzantine one.
  bool differs(const Mention& mention, std::set<std::string>& proper) const {
    std::set<std::string> own;
    const std::uint32_t begin = words_.sentences()[mention.sentence].first_word;
    for (std::uint32_t word = mention.first_word; word < mention.head; ++word) {
      if (word > begin && words_.is_capitalised(word)) own.insert(words_.lower(word));
    }
    if (own.empty()) return false;
    if (proper.empty()) proper = own;
    return std::none_of(own.begin(), own.end(),
                        [&](const std::string& word) { return proper.contains(word); });
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
