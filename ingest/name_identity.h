#pragma once
#include <set>
#include <string>
#include <vector>

#include "ingest/layers.h"
#include "ingest/lexicon.h"

namespace weft {

// The words of a name's key, in lower case.
using KeyWords = std::vector<std::string>;

KeyWords split_key(std::string_view key);

// What names of one thing must not contradict each other in: cannot-link knowledge.
struct NameIdentity {
  bool is_person = false, is_other_kind = false;  // neither: not known
  KeyWords person;                                // the fullest name of a person, untitled
  std::string generation;                         // "jr"
  std::set<std::string> numbers;                  // "2006", "second", "ii": of the name
};

NameIdentity identity_of(const KeyWords& key, NameType type, const Lexicon& lexicon);

// Whether two names cannot be one thing: a person and a place; different numbers or generations;
// full names of people of which neither abbreviates the other.
bool contradict(const NameIdentity& a, const NameIdentity& b);

// What is known of one thing from both.
NameIdentity merged(const NameIdentity& a, const NameIdentity& b);

// "n c wyeth" and "henrik angell" for "newell convers wyeth" and "henrik august angell": the words
// or their initials in order, the last one in full.
bool abbreviates_person(const KeyWords& part, const KeyWords& full);

// "greta l holm", "greta holm" and "greta lie holm": one abbreviates the other, and they begin and
// end alike.
bool differ_in_middle_names(const KeyWords& a, const KeyWords& b);

}  // namespace weft
