// How sure and how true what a clause tells is: "if", "denied that", "too ill to", questions.
#pragma once
#include "ingest/extract_rules.h"

namespace weft {

struct Mood {
  Polarity polarity = Polarity::affirmed;
  Modality modality = Modality::stated;
  // Not for
  //   "like she said"                          an aside
  //   "it is a long way to walk"               "it" stands for the walk
  //   "Leeds is the name of a town"            Leeds is a word there
  //   "did not urge them to vote"              leaves it open
  //   "did not succeed in voting"              ... too
  //   "Will they vote?"                        a question
  //   "the belief that they voted"             what somebody has in mind
  //   "tourists who vote"                      if they do
  //   "the aim is to vote"                     no deed
  //   "was reluctant to vote"                  may have
  //   "difficult to hang on a wall"            it is what would be hung
  //   "the first being done by Roe"            "do" stands for another verb
  //   "was less moved by Roe"                  than by whom
  //   "so he has a --"                         broken off
  //   "with the hit went"                      finite verbs that English cannot have there
  bool is_fact = true;
};

// A member of "either Roe or Holm".
bool is_either(const SentenceLayers& sentence, std::uint32_t head);

// "either", "probably", "possibly" right on a phrase: "a writer, probably a monk".
bool is_doubted(const SentenceLayers& sentence, std::uint32_t head);

// The mood of a clause with that of the clauses above it: "expects that ...", "if ...", "denied
// that ...", "won by ...".
// Cost: linear in the height of the tree and the children passed.
Mood mood_of(const SentencePatterns& sentence, const Clause& clause);

}  // namespace weft
