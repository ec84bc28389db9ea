// Which mentions of a text stand for one thing: names, noun phrases, pronouns.
//
// A mention ranker (P. Denis, J. Baldridge, EMNLP 2008) with a small net over surface features
// (G. Durrett, D. Klein, EMNLP 2013; K. Clark, C. Manning, EMNLP 2016): mentions are taken from
// left to right; each goes to the best of the mentions before it, or starts an entity of its own.
#pragma once
#include "ingest/coreference_model.h"

namespace weft {

// Cost: linear in words; a mention is compared with a bounded number of those before it.
Coreference resolve_coreference(const ArticleWords& words, const Trees& trees, const Names& names,
                                const CoreferenceModel& model);

}  // namespace weft
