#pragma once
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "ingest/fingerprint_table.h"
#include "ingest/layers.h"
#include "ingest/model_file.h"

namespace weft {

// How a lemma comes from a form: "cities" -> "city" is `lower, strip 3, add y`.
struct LemmaRule {
  // ungroup: without commas, "12,000".
  enum class Case : std::uint8_t { keep, lower, capitalize, upper, ungroup };
  Case letters = Case::lower;
  std::uint8_t strip = 0;  // bytes taken off the end
  std::string add;
  bool whole = false;  // `add` is the whole lemma
  auto operator<=>(const LemmaRule&) const = default;
};

// The simplest rule that makes the lemma of the form.
LemmaRule lemma_rule(std::string_view form, std::string_view lemma);

// Empty where the rule does not fit the form (strips more than there is).
std::string apply_rule(const LemmaRule& rule, std::string_view form);

// "l 3 y": letters (k l c u n), bytes stripped, what is added; "w lemma" for a whole one.
std::string print_rule(const LemmaRule& rule);
std::optional<LemmaRule> parse_rule(std::string_view text);

// The form that rules are for: letters drawn out for stress are one, "sooooo" is "so".
std::string plain_form(std::string_view form, Upos upos);

// The keys under which a word's rule is sought, most special first: the form with its tags, then
// ever shorter endings of it, then the tags alone. Training and lemmatizing share them.
std::vector<std::uint64_t> lemma_keys(std::string_view form, const WordTag& tag);

// A decision list: the longest ending known with these tags says which rule applies. Thread-safe.
class Lemmatizer {
 public:
  // Throws ModelError.
  explicit Lemmatizer(ModelFile file);

  // Never empty for a form that is not.
  std::string lemma(std::string_view form, const WordTag& tag) const;

  const ModelFile& file() const { return file_; }

 private:
  ModelFile file_;
  std::vector<LemmaRule> rules_;
  FingerprintTable<std::uint32_t> table_;  // key -> index of its rule
};

}  // namespace weft
