#pragma once
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

#include "ingest/model_file.h"

namespace weft {

// Two words that were written as one by a slip: "iwas", "inthe". The pairs are learnt: they stand
// beside each other often enough, and what they give together is no word.
//
// Section "run together": a line "iwas 1" for each in small letters, sorted, with the byte at which
// its second word begins.
class RunTogether {
 public:
  // Borrows the file's bytes. Throws ModelError.
  explicit RunTogether(const ModelFile& file);

  // Where the second word begins; 0 where the token is one word, as all with a capital are: what
  // looks like two words there is mostly a name.
  // Cost: logarithmic in the number of pairs.
  std::uint32_t split(std::string_view form) const;

 private:
  std::vector<std::pair<std::string_view, std::uint32_t>> splits_;  // sorted
};

}  // namespace weft
