// Printed forms of what sentences say.
#pragma once
#include <string>
#include <vector>

#include "ingest/ingestor.h"

namespace weft {

// For people, one a line, sentences counted from 1; tabs around what stands in brackets:
//   3 (Greta Holm; be deputy manager of; Acme Ltd.) [in 2019] {not planned} says Jane Roe RULE
std::string propositions_text(const Reading& reading);
// One JSON object a line: the slots with byte ranges, their words in the sentence, annotations.
std::string propositions_jsonl(const Reading& reading);
// A heading line, then columns: sentence subject relation object arguments polarity modality
// standing speaker clause rule confidence; arguments joined by " | ".
std::string propositions_tsv(const Reading& reading);

// Forms in which open extractors are compared. Both have the words of the sentence, and leave out
// what repeats another proposition.
//   carb      the sentence, confidence, relation, argument 1, argument 2 ...  (S. Bhardwaj,
//             S. Aggarwal, Mausam, EMNLP 2019)
//   clusters  sentence number, subject, relation, object; one line for each argument besides the
//             first, with those words in the relation that come before it: "he | sold it to | Ann"
//             (K. Gashteovski et al., ACL 2022)
std::string propositions_carb(const Reading& reading);
std::string propositions_clusters(const Reading& reading);

// The columns of those forms for the proposition of that index: relation, argument 1 ...; or
// subject, relation, object of each line. Empty where the form leaves it out.
// Cost: linear in the article.
std::vector<std::string> carb_columns(const Reading& reading, std::size_t index);
std::vector<std::vector<std::string>> cluster_columns(const Reading& reading, std::size_t index);

}  // namespace weft
