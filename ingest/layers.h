// What each layer of reading knows about one article, from bytes to facts. Every layer is a plain
// value that points into the layers before it by index; a layer function takes the earlier ones as
// const and returns the next. Byte ranges always point into Article::text.
//
//   read -> Article -segment-> Segmentation -tag-> Tagging -parse-> Trees -find_names-> Names
//        -resolve_coreference-> Coreference -resolve-> Entities -extract-> Propositions
//        -normalise-> ArticleFacts (graph/article_facts.h)
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "graph/article.h"
#include "graph/article_facts.h"
#include "graph/evidence.h"

namespace weft {

// ---- layer tokens ------------------------------------------------------------------------

// A syntactic word (UD). Most tokens are one word; "don't" is one token of the words "do", "n't".
struct Word {
  ByteRange range;  // its own bytes; the words of one token join up without gaps
};

// A surface token: words [first_word, end_word).
struct Token {
  ByteRange range;
  std::uint32_t first_word = 0, end_word = 0;
  bool space_after = true;  // white space or the end of the text follows
};

// Tokens [first_token, end_token), words [first_word, end_word).
struct Sentence {
  ByteRange range;  // from the first token's begin to the last one's end
  std::uint32_t first_token = 0, end_token = 0, first_word = 0, end_word = 0;
  bool starts_paragraph = false;
};

struct Segmentation {
  std::vector<Sentence> sentences;
  std::vector<Token> tokens;
  std::vector<Word> words;
};

// ---- layer tags --------------------------------------------------------------------------

// Universal POS tags, in the order of the UD guidelines' alphabet.
enum class Upos : std::uint8_t {
  adj, adp, adv, aux, cconj, det, intj, noun, num, part, pron, propn, punct, sconj, sym, verb, x
};

struct WordTag {
  Upos upos = Upos::x;
  std::string xpos;      // Penn tag as in EWT: "NNP", "VBD"
  std::string lemma;
  std::string features;  // as UD writes them: "Number=Sing|Person=3"; empty where there are none
};

using Tagging = std::vector<WordTag>;  // one per word of the Segmentation

// ---- layer trees -------------------------------------------------------------------------

constexpr std::uint32_t kNoHead = 0xFFFFFFFFu;

// What a word depends on (UD, basic tree). The words of a sentence form one tree with one root.
struct Dependency {
  std::uint32_t head = kNoHead;  // a word of the Segmentation, in the same sentence; kNoHead: root
  std::string relation;          // with its subtype: "nsubj:pass"; "root" for the root
  float probability = 1;         // the model's, of this head, in [0, 1]
  float relation_probability = 1;  // the model's, of this relation to it
};

using Trees = std::vector<Dependency>;  // one per word of the Segmentation

// ---- layer names -------------------------------------------------------------------------

enum class NameType : std::uint8_t { person, organization, place, event, work, other };

// A name: words [first_word, end_word) of one sentence. Sorted by first_word; none overlap.
struct Name {
  std::uint32_t sentence = 0, first_word = 0, end_word = 0;
  NameType type = NameType::other;
  double probability = 1;  // the model's, in [0, 1]
};

using Names = std::vector<Name>;

enum class TitleKind : std::uint8_t { honorific, role };

// What a person is called by for what they are: words [first_word, end_word) of one sentence,
// "deputy general manager", "Dr.". Sorted by first_word; none overlap.
struct Title {
  std::uint32_t sentence = 0, first_word = 0, end_word = 0;
  TitleKind kind = TitleKind::role;
  std::optional<Name> holder;  // the person
  std::optional<Name> body;    // where the role is held
};

using Titles = std::vector<Title>;

// The layers that models give to words.
struct WordLayers {
  Tagging tagging;
  Trees trees;
  Names names;
};

// ---- entities: which mentions are one thing ----------------------------------------------------

enum class MentionKind : std::uint8_t { name, noun_phrase, pronoun };

// Why a mention is taken for its entity.
enum class MentionBasis : std::uint8_t {
  name,         // it names it
  coreference,  // the coreference model's best choice, which nothing speaks against
  salience,     // the pronoun's heaviest candidate, where the model proposes another or none
  kind,         // its noun heads a name: "the park" for Elmwood Park
  business,     // "the company": the last one
  topic,        // its noun says what the article is about
  quotation     // "I": who speaks
};

// A stretch of words that stands for an entity: a name, an alias, a pronoun, a noun phrase from its
// first describing word to its head: "new park" of "the new park by the river".
struct Mention {
  std::uint32_t sentence = 0, first_word = 0, end_word = 0;
  LocalEntity entity{};
  MentionKind kind = MentionKind::name;
  std::uint32_t antecedent_sentence = 0;  // where what "the park" or "it" means was last named
  std::uint32_t head = 0;  // the word that its others depend on; the last one without trees
  MentionBasis basis = MentionBasis::name;
  float probability = 1;  // the coreference model's, that it and the phrases before it, back to the
                          // name, stand for the entity: the least of theirs
};

struct Entities {
  std::vector<EntityRecord> records;  // indexed by LocalEntity; those with names first
  std::uint32_t named_count = 0;      // the others are but noun phrases and pronouns to the article
  std::vector<Mention> mentions;      // sorted by first_word, longer first
};

// ---- layer coreference -------------------------------------------------------------------------

// What a mention stands for; the types of GUM.
enum class EntityType : std::uint8_t {
  person, place, organization, object, event, time, substance, animal, plant, abstract
};

enum class Gender : std::uint8_t { unknown, masculine, feminine, neuter };

// A noun phrase, a name or a pronoun, and which thing of the text it stands for.
struct CoreferenceMention {
  std::uint32_t sentence = 0, first_word = 0, end_word = 0;
  std::uint32_t head = 0;    // the word that the others depend on
  std::uint32_t entity = 0;  // mentions of one thing have one number
  EntityType type = EntityType::abstract;
  MentionKind kind = MentionKind::name;
  Gender gender = Gender::unknown;  // that its own words tell: a pronoun, a title, a first name
  float probability = 1;  // the model's, that it stands for this entity, where those before do
};

// Every mention, those that stand alone too; entities in the order of their first mention.
struct Coreference {
  std::vector<CoreferenceMention> mentions;  // sorted by first_word, longer first
  std::uint32_t entity_count = 0;
};

// ---- layer propositions ----------------------------------------------------------------------

// Words [first_word, end_word) of one sentence.
struct WordSpan {
  std::uint32_t first_word = 0, end_word = 0;
  auto operator<=>(const WordSpan&) const = default;
};

// Words of one sentence in reading order, with gaps where others stand between ("was ... signed").
using WordSpans = std::vector<WordSpan>;

// A further argument: "in Leeds", "on May 9, 2018", "when the war ended".
struct Argument {
  std::string preposition;  // lemma; empty for a bare one
  WordSpan span;            // without the preposition
  std::uint32_t head = kNoHead;  // the word that the phrase is about
  WordSpans preposition_words;  // empty for a bare one
  WordSpans words;              // the whole phrase or clause, with articles and what follows
  bool of_object = false;       // the tree hangs it on another phrase: "the office [in Leeds]"
  bool is_clause = false;       // no thing but another clause or an adverb
  bool is_aside = false;        // says something of another argument, not of the deed
};

// The language model that said something, and the day.
struct ModelSignature {
  std::string model, date;  // date: ISO 8601
};

// What the verb takes (R. Quirk et al., A Comprehensive Grammar of the English Language, 1985).
enum class ClauseType : std::uint8_t { none, sv, svc, sva, svo, svoo, svoc, svoa, existential };

// What adjectives say of a role or a deed besides what it is: "former chairman", "acting mayor",
// "president-elect", "proposed merger", "alleged thief".
enum class Standing : std::uint8_t { current, former, acting, future, proposed, alleged };

// What a sentence says, in its own words. `subject`, `object` and Argument::span are bare phrases
// that name things, without "the" and relative clauses; the ..._words members are the same slots
// as the sentence has them, for people to read.
struct Proposition {
  std::uint32_t sentence = 0;
  WordSpan subject;
  std::string relation;      // lemma phrase, active or passive as read: "sign", "be mayor of"
  WordSpan relation_span;    // the words it was read from; may be empty for implicit relations
  std::optional<WordSpan> object;  // absent: "the shop closed", or the object is a clause
  std::vector<Argument> arguments;
  Polarity polarity = Polarity::affirmed;
  Modality modality = Modality::stated;
  std::optional<WordSpan> speaker;  // in this sentence, or
  std::uint32_t speaker_sentence = 0;
  std::vector<std::uint32_t> further_sentences;  // that it needs besides its own, ascending
  std::optional<ModelSignature> signature;       // absent where a rule read it
  std::string rule;          // name of the pattern that found it
  double confidence = 1;     // probability that it is right, in [0, 1]

  Standing standing = Standing::current;
  ClauseType clause = ClauseType::none;  // none: read from a noun phrase
  WordSpans subject_words;   // empty: what people read in another proposition, told for facts
  WordSpans relation_words;  // with auxiliaries, "not" and the object's preposition; empty where no
                             // word says it: "Acme, a maker of pumps"
  WordSpans object_words;    // also of a clause or an adjective, which have no `object`
  std::uint32_t subject_head = kNoHead;  // of those words; kNoHead where there are none
  std::uint32_t object_head = kNoHead;
  double tree_probability = 1;    // the least of the heads that it rests on
  bool borrowed_subject = false;  // from the clause around: "who", "to build", a verb after "and"
};

using Propositions = std::vector<Proposition>;

}  // namespace weft
