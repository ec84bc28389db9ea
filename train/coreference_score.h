// How well a system's coreference chains agree with the annotated ones.
#pragma once
#include <string>
#include <vector>

#include "train/coreference_corpus.h"

namespace weft {

// Sums over documents; precision and recall are their quotients.
struct CoreferenceMeasure {
  double recall_sum = 0, recall_all = 0, precision_sum = 0, precision_all = 0;

  double precision() const;  // in percent; 0 where nothing was found
  double recall() const;
  double f1() const;
};

// MUC (Vilain et al. 1995), B-cubed (Bagga, Baldwin 1998) and entity-based CEAF (Luo 2005), as the
// CoNLL 2012 scorer 8.01 counts them (Pradhan et al. 2014); `mentions`: those of exact extent.
struct CoreferenceScores {
  CoreferenceMeasure mentions, muc, b_cubed, ceaf_e;

  double conll_f1() const { return (muc.f1() + b_cubed.f1() + ceaf_e.f1()) / 3; }
};

// Entities mentioned once are left out on both sides: OntoNotes' scheme, and OntoGUM's, has none.
// Cost: the cube of the number of entities of a document.
CoreferenceScores score_coreference(const std::vector<ConllDocument>& gold,
                                    const std::vector<ConllDocument>& system);

// Compares the files' documents by name. Throws InputError where the system lacks one or has other
// words.
CoreferenceScores score_coreference_files(const std::string& gold_path,
                                          const std::string& system_path);

std::string print(const CoreferenceScores& scores);

}  // namespace weft
