// What coreference sees of each mention, computed once: hashed words, type, gender and number,
// place in its sentence, quote and speaker.
#pragma once
#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "ingest/fingerprint_table.h"
#include "ingest/mentions.h"

namespace weft {

enum class GrammaticalNumber : std::uint8_t { unknown, singular, plural };

// What training knows of a word as the head of a mention (types, from GUM) or as a first name
// (gender), spread to words that occur in like contexts.
struct WordSense {
  std::array<std::uint32_t, 2> sketch{};  // bits agree as often as the word's contexts are alike
  std::uint8_t type = kNoType;            // EntityType, or kNoType where training is unsure
  Gender gender = Gender::unknown;
  std::uint16_t unused = 0;  // so that no byte of a slot in a model file is left to chance

  static constexpr std::uint8_t kNoType = 255;
};

// Keyed by hash_bytes of the lower-case lemma.
using WordSenses = FingerprintTable<WordSense>;

struct MentionTraits {
  MentionSpan span;
  std::uint64_t string = 0;    // all words, lower case, without an article and 's
  std::uint64_t core = 0;      // the same up to the end of the name or the head noun
  std::uint64_t head = 0;      // lemma of the head
  std::uint64_t first = 0;     // first word
  std::uint64_t determiner = 0;  // article, demonstrative or possessive it begins with; 0: none
  std::uint64_t governor = 0;  // lemma of the word that the head depends on; 0 for the root
  std::uint32_t governor_word = kNoHead;
  std::uint64_t relation = 0;  // of the head, without subtype
  std::uint64_t previous = 0, next = 0;  // the words around it
  std::vector<std::uint64_t> core_words;  // nouns, adjectives, numbers of the core; sorted
  std::uint64_t first_core = 0, last_core = 0;
  std::uint64_t numeral = 0;      // a number among the core words; 0: none
  std::string initials;           // "UN" for "United Nations"; of names of two words or more
  std::string acronym;            // "UN" for "UN"; of names of one word in capitals
  std::array<std::uint32_t, 2> sketch{};  // of the head
  std::uint8_t type = WordSense::kNoType;
  Gender gender = Gender::unknown;
  GrammaticalNumber number = GrammaticalNumber::unknown;
  std::uint32_t quote = 0;        // the quotation it stands in, from 1; 0: none
  std::uint64_t speaker = 0;      // head lemma of who says that quotation; 0: not known
  std::uint32_t speaker_word = kNoHead;
  std::uint32_t parent = kNoHead;  // index of the smallest mention around it
  std::uint32_t place = 0;         // how many mentions of its sentence begin before it
  std::uint32_t paragraph = 0;     // from 0
  bool is_subject = false, has_complement = false, is_negated = false, is_predicate = false;
  bool is_name_part = false;  // of a longer name: "Leeds" of "Leeds City Council"
  Upos governor_upos = Upos::x;
  bool is_capitalised = false, is_first_person = false, is_second_person = false;
  std::uint32_t subject_of_predicate = kNoHead;  // word that it is said of: "Rome is [a city]"
};

// One per mention. Cost: linear in words and mentions.
std::vector<MentionTraits> traits_of_mentions(const ArticleWords& words, const Trees& trees,
                                              const Names& names,
                                              const std::vector<MentionSpan>& mentions,
                                              const WordSenses& senses);

}  // namespace weft
