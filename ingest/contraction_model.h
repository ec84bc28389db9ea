#pragma once
#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "ingest/model_file.h"
#include "ingest/word_kinds.h"

namespace weft {

// A token and those around it; empty outside of the paragraph.
struct TokenContext {
  std::string_view before2, before, form, after, after2;
  bool is_casual = false;  // the paragraph around is written without apostrophes and capitals
};

constexpr int kTokensAround = 60;  // of it that are looked at for that

// A token that shows that its paragraph is: "dont", a small "i", "u".
bool is_casual_token(std::string_view form);

enum class FormCase : std::uint8_t { small, first_large, large };  // "id", "Id", "ID"
FormCase case_of(std::string_view form);

// Tells whether a word that may be two without their apostrophe is two: "its a shame" against "its
// tail", "your the best" against "your dog". A logistic regression over the words around it and
// their kinds; which words are in doubt has been learnt as well.
//
// Sections: "doubts", a line "its 2 word" for each in small letters, with the byte at which its
// second word begins, and "word" where it is one word more often than not; "doubt weights", int8,
// as many as a power of two; "doubt bounds", two int32 that the sum of a word's weights must
// exceed: of those "word"s in text that is not casual, and else.
class ContractionModel {
 public:
  // Borrows the file's bytes. Throws ModelError.
  ContractionModel(const ModelFile& file, const WordKinds& kinds);

  // Whether the token may be two words: only then `split` need be asked.
  bool is_doubtful(std::string_view form) const;

  // Where the second word begins; 0 where the token is one word. Cost: bounded by a constant.
  std::uint32_t split(const TokenContext& context) const;

  // Features hashed to 32 bits; their number is the same for every token. Part of the model format.
  static void append_features(const TokenContext& context, const WordKinds& kinds,
                              std::vector<std::uint32_t>& out);

 private:
  WordKinds kinds_;
  struct Doubt {
    std::uint32_t split = 0;
    bool is_word = false;
  };

  std::map<std::string, Doubt, std::less<>> doubts_;
  std::span<const std::int8_t> weights_;
  std::int32_t bound_ = 0, casual_bound_ = 0;
};

}  // namespace weft
