// What can be seen around a gap between two tokens of a paragraph: words, kinds of words, casing,
// marks, distances to full stops, open brackets and quotes, what the paragraph is like, and what
// the rule (sentence_bounds.h) says. From that the boundary model tells whether a sentence ends.
//
// Marks are seen by what they do, not by how they are drawn: " and “ that open are one, -- and —
// are one, so that what was learnt from web text holds for typeset articles.
#pragma once
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "ingest/abbreviations.h"
#include "ingest/characters.h"
#include "ingest/layers.h"
#include "ingest/word_kinds.h"
#include "ingest/word_traits.h"

namespace weft {

class BoundaryFeatures {
 public:
  // Of the tokens of one paragraph, or of a stretch of it. Cost: linear.
  BoundaryFeatures(std::string_view text, std::span<const Token> tokens, const WordKinds& kinds);

  // Append features of the gap after token i, hashed to 32 bits: first those near the gap, which
  // are enough to tell most gaps that end nothing, then the others. The number of each is the same
  // for every gap. i + 1 < tokens.size(). Part of the model format: change one and train anew.
  void append_near(std::size_t i, std::vector<std::uint32_t>& out) const;
  void append_others(std::size_t i, std::vector<std::uint32_t>& out) const;

 private:
  class Writer;

  // What is known of a token by itself, and of where it stands.
  struct View {
    std::uint64_t form = 1, lower = 1;  // hashes; of numbers and addresses their shape
    std::uint64_t shape = 1;            // "Xx-d": runs of a class are one
    Casing casing = Casing::no_letters;
    CharacterKind kind = CharacterKind::space;  // of its first character
    AbbreviationKind abbreviation = AbbreviationKind::none;
    std::uint8_t word_kind = 0xFF;
    bool space_after = false, is_stop = false, is_verb = false;

    // Up to the gap after it:
    bool rule_ends = false;              // the rule has a sentence end here
    std::uint8_t brackets = 0;           // open ones, at most 2
    std::uint8_t quotes = 0;             // 1 inside double quotes
    std::uint8_t dashes = 0;             // marks that may begin items of a list, at most 3
    std::uint8_t since_stop = 0;         // tokens since the last full stop or the like, cut
    std::uint8_t until_stop = 0;         // tokens until the next one, cut
    bool had_stop = false;               // rather than the paragraph's begin
    bool has_stop = false;               // rather than the paragraph's end
    std::uint8_t verbs_since_stop = 0;   // at most 2
    std::uint8_t verbs_until_stop = 0;   // at most 2
  };

  const View& at(std::size_t i, int offset) const;
  void see_tokens(std::string_view text, std::span<const Token> tokens, const WordKinds& kinds);
  void see_left();
  void see_right();
  void see_style();
  void add_words(Writer& add, std::size_t i) const;
  void add_shapes(Writer& add, std::size_t i) const;
  void add_kinds(Writer& add, std::size_t i) const;
  void add_distances(Writer& add, std::size_t i) const;
  void add_marks(Writer& add, std::size_t i) const;
  void add_style(Writer& add, std::size_t i) const;

  std::vector<View> views_;
  View none_;                // stands for tokens outside the paragraph
  std::uint64_t style_ = 0;  // how many stops, how many capitals
  bool ends_in_stop_ = false;
};

}  // namespace weft
