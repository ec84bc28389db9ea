// What the words above a clause say of its deed: "decided against", "before he could", "accused
// of", "once it comes ...". Follows the implicative and factive verbs of Karttunen (Implicative
// Verbs, Language 47, 1971).
#pragma once
#include "ingest/extract_rules.h"

namespace weft {

struct Bearing {
  bool denies = false;       // it was not done, whatever the clause's own auxiliaries say
  bool leaves_open = false;  // nothing can be told of it
  Modality modality = Modality::stated;
};

// Of the words right above the clause alone; mood_of goes on to those above them.
//   "decided against selling"           denied
//   "died before he could sell"         denied
//   "dropped its plan to sell"          denied
//   "is accused of selling"             possible
//   "once X sells, it will ..."         planned
//   "plans to build a road that ..."    planned
//   "plans for a road that ..."         planned
//   "once adopted, it will ..."         planned
//   "can join when X sells"             conditional
//   "rumours that X sold", "cannot comment on how X sold", "asked whether X sold"   left open
// Cost: linear in the children of the words passed.
Bearing bearing_on(const SentencePatterns& sentence, const Clause& clause);

}  // namespace weft
